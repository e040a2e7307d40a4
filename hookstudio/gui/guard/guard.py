"""Guard: whether what the window is about to send may leave; asks where a person has to decide."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.errors import HookStudioError
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.workspace import Change
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr
from hookstudio.gui.guard.trust_bar import TrustBar
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.delivery.looking_up import Whereabouts
    from hookstudio.core.request.address_class import Reach
    from hookstudio.core.trust.decision import Outgoing, Verdict
    from hookstudio.core.trust.demands import Demands, DemandsChange
    from hookstudio.core.trust.store import TrustState, TrustStore

T = TypeVar("T")

GO = ""
"""What `allow` answers for what may leave."""

Answer = str | None
"""`GO`, why it may not leave, or None where a person decided against it."""

Lookup = Callable[[str], Awaitable["Whereabouts"]]
"""Where a send to this URL would go."""


class Guard(QObject):
    """Watches one project.

    What is edited here stays trusted: an edit is the user's own. What another program changes on
    the disk is looked at anew. `bar` belongs above the panes.
    """

    changed = Signal()  # how the project stands may differ now

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        theme: Theme,
        folder: str,
        *,
        look_up: Lookup,
        trust_file: Path | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.bar = TrustBar(theme)
        self._session = session
        self._tasks = tasks
        self._theme = theme
        self._folder = folder
        self._look_up = look_up
        self._trust_file = trust_file
        self._window: QWidget | None = None
        self._store: TrustStore | None = None
        self._trusted: bool | None = None  # None: not known yet
        # Reloads from the disk so far, and how many of them were looked at and found harmless.
        self._reloads = self._looked = 0
        self.bar.question_requested.connect(self._on_question_requested)
        session.changed.connect(self._on_changed)

    def set_window(self, window: QWidget) -> None:
        """What the questions belong to."""
        self._window = window

    def start(self) -> None:
        """See how the project stands; on the running loop."""
        self._tasks.spawn(self._look(), "look whether the project is trusted")

    def keep(self) -> None:
        """What was just saved is the user's own, and trusted as the project was."""
        if self._trusted:
            self._tasks.spawn(self._look(), "trust what was saved")

    async def allow(self, request: RenderedRequest, signing: str = "") -> Answer:
        """Whether this request may be sent; asks if need be. `signing` names its signing secret."""

        def outgoing(_demands: Demands) -> Outgoing:
            from hookstudio.core.trust.decision import Outgoing  # start-up time

            production = self._is_production(request.environment)
            return Outgoing.of_request(request, signing=signing, production=production)

        return await self._allow(outgoing)

    async def allow_call(self, call: ConnectedContentCall) -> Answer:
        """Whether this call may be made, to record what it answers."""
        environment = self._session.environment

        def outgoing(demands: Demands) -> Outgoing:
            from hookstudio.core.trust.decision import Outgoing  # start-up time

            production = self._is_production(environment)
            return Outgoing.of_call(call, demands, environment=environment, production=production)

        return await self._allow(outgoing)

    async def allow_url(self, url: str, secrets: frozenset[str]) -> Answer:
        """Whether that URL may be asked with these secrets, for what is no request of a webhook."""
        slug = self._session.environment

        def outgoing(_demands: Demands) -> Outgoing:
            from hookstudio.core.trust.decision import Outgoing  # start-up time

            return Outgoing(url, secrets, False, slug, self._is_production(slug))

        return await self._allow(outgoing)

    async def reach_to(self, url: str) -> Reach:
        """What a connection to that URL may reach, by what was agreed to."""
        store, slug = await self._opened(), self._session.environment

        def look() -> Reach:
            from hookstudio.core.trust.decision import reach_to

            return reach_to(store, self._folder, url, slug)

        return await _in_thread(look)

    async def trusted(self) -> bool:
        """Whether the project is trusted, after asking if it was not."""
        reloads = self._reloads
        demands = await self._demands()
        state, change = await self._state(demands, reloads)
        if self._is_trusted(state):
            return True
        if not await self._ask_for_trust(demands, state, change):
            return False
        self._looked = reloads
        return True

    async def _allow(self, of: Callable[[Demands], Outgoing]) -> Answer:
        from hookstudio.core.trust.decision import Answer as Says  # start-up time
        from hookstudio.core.trust.decision import decide

        try:
            if not await self.trusted():
                return None
            demands = await self._demands()
            outgoing = of(demands)
            store = await self._opened()
            where = await self._look_up(outgoing.url)
            verdict = await _in_thread(
                lambda: decide(store, self._folder, demands, outgoing, where.address_class)
            )
            if verdict.answer is Says.REFUSED:
                return tr("Nothing was sent: {message}", message=verdict.message)
            if verdict.answer is Says.ALLOWED:
                return GO
            if not await self._ask_to_send(verdict, outgoing, where.via_proxy):
                return None
            agreed = verdict.approval
            if agreed is not None:
                await _in_thread(lambda: store.approve(self._folder, agreed))
        except HookStudioError as error:
            return tr("Nothing was sent: {message}", message=error.message)
        return GO

    async def _ask_to_send(self, verdict: Verdict, outgoing: Outgoing, proxy: str) -> bool:
        from hookstudio.gui.guard.asking import answer_of  # start-up time
        from hookstudio.gui.guard.send_dialog import SendDialog

        environment = self._session.workspace.environments.get(outgoing.environment)
        name = environment.name if environment is not None else outgoing.environment
        dialog = SendDialog(
            verdict, name, proxy, production=outgoing.production, parent=self._window
        )
        return await answer_of(dialog)

    async def _ask_for_trust(
        self, demands: Demands, state: TrustState, change: DemandsChange
    ) -> bool:
        from hookstudio.core.trust.store import TrustState  # start-up time
        from hookstudio.gui.guard.trust_dialog import TrustDialog, ask_for_trust

        dialog = TrustDialog(
            self._session.workspace.project.name,
            self._folder,
            demands,
            change,
            known=state is TrustState.CHANGED,
            theme=self._theme,
            parent=self._window,
        )
        if not await ask_for_trust(dialog):
            return False
        store = await self._opened()
        await _in_thread(lambda: store.trust(self._folder, demands))
        self._show(trusted=True, known=True)
        return True

    async def _look(self) -> None:
        reloads = self._reloads
        state, _ = await self._state(await self._demands(), reloads)
        from hookstudio.core.trust.store import TrustState  # start-up time

        self._show(trusted=self._is_trusted(state), known=state is TrustState.CHANGED)

    async def _state(self, demands: Demands, reloads: int) -> tuple[TrustState, DemandsChange]:
        """How the project stands; what only the user changed here is trusted at once.

        `reloads` are those that the demands were read after.
        """
        store = await self._opened()
        own = bool(self._trusted) and reloads == self._looked

        def look() -> tuple[TrustState, DemandsChange]:
            from hookstudio.core.trust.store import TrustState

            if own and store.state(self._folder, demands) is TrustState.CHANGED:
                store.trust(self._folder, demands)
            return store.state(self._folder, demands), store.change(self._folder, demands)

        state, change = await _in_thread(look)
        if self._is_trusted(state):
            self._looked = max(self._looked, reloads)
        else:
            self._trusted = False  # until a person says so, whatever is edited meanwhile
        return state, change

    def _is_trusted(self, state: TrustState) -> bool:
        return state.value == "trusted"

    async def _demands(self) -> Demands:
        from hookstudio.gui.guard.snapshot import snapshot_of  # start-up time

        parts = snapshot_of(self._session.workspace)

        def read() -> Demands:
            from hookstudio.core.trust.demands import demands_of

            return demands_of(parts)

        return await _in_thread(read)

    async def _opened(self) -> TrustStore:
        if self._store is None:

            def make() -> TrustStore:
                from hookstudio.core.trust.store import TrustStore

                return TrustStore(self._trust_file)

            made = await _in_thread(make)
            self._store = self._store or made
        return self._store

    def _is_production(self, slug: str) -> bool:
        environment = self._session.workspace.environments.get(slug)
        return environment is not None and environment.production

    def _show(self, *, trusted: bool, known: bool) -> None:
        self._trusted = trusted
        if trusted:
            self.bar.hide()
        else:
            self.bar.show_untrusted(known=known)
        self.changed.emit()

    def _on_changed(self, change: Change) -> None:
        if change.from_disk:
            self._reloads += 1
            self._tasks.spawn(self._look(), "look at what changed on the disk")

    def _on_question_requested(self) -> None:
        self._tasks.spawn(self._ask_again(), "ask whether the project is trusted")

    async def _ask_again(self) -> None:
        await self.trusted()


async def _in_thread(work: Callable[[], T]) -> T:
    return await call_in_thread(work, name="trust")
