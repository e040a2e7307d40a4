"""OutboxService: the user's outbox for the window, and the program's part in sending from it.

Nothing of it happens on the UI thread, and the modules it needs are imported late: start-up time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.delivery import Change, Note
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.paths import data_dir
from hookstudio.core.secrets import RunStore, SecretStore
from hookstudio.core.settings import Settings
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.change_relay import ChangeRelay
from hookstudio.gui.outbox.run_secrets import RunSecrets
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from hookstudio.core.delivery.carrier import Carrier
    from hookstudio.core.delivery.clock import Clock
    from hookstudio.core.delivery.dispatcher import Dispatcher
    from hookstudio.core.delivery.outbox import Outbox

T = TypeVar("T")
Allow = Callable[[Sequence[int]], Awaitable[Sequence[int]]]
"""Which of these deliveries may be sent again; may ask a person."""

POLL_MS = 1_000
"""How often others' changes are looked for while another program has the dispatcher's role."""

OPEN = frozenset({State.QUEUED, State.SENDING, State.WAITING})


class OutboxService(QObject):
    """Opened once for the program by `start`, on the running loop; `close` ends everything.

    It takes the role of the dispatcher as soon as something is to be sent, unless another program
    has it; then `changed` tells of what that one does. `settings` is asked at each use.
    """

    ready = Signal()
    failed = Signal(str)  # why the outbox cannot be opened
    absent_found = Signal()  # nothing was ever sent, so there is none to open
    changed = Signal(object)  # Change: at most one each 50 ms, after `counts` and `paused`
    paused_changed = Signal(bool)
    problem_changed = Signal(str)  # why nothing is sent from it; "" when that is over

    def __init__(
        self,
        folder: Path | None = None,
        *,
        settings: Callable[[], Settings] = Settings,
        report: Callable[[BaseException], None] | None = None,
        clock: Clock | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.outbox: Outbox | None = None
        self.counts: dict[State, int] = {}
        """How many deliveries are in each state, as last seen."""
        self.paused = False
        self.problem = ""
        self.absent = False
        self.allow: Allow | None = None
        """Asked before something is sent again at a person's wish."""
        self._folder = folder
        self._settings = settings
        self._clock = clock
        self._tasks = Tasks(report)
        self._secrets: dict[str, RunStore] = {}
        self._reader = ThreadPoolExecutor(1, "outbox reader")
        self._relay: ChangeRelay | None = None
        self._leave: Callable[[], None] = lambda: None
        self._opening: asyncio.Task[Outbox] | None = None
        self._carrier: Carrier | None = None
        self._dispatcher: Dispatcher | None = None
        self._looking = False
        self._looked_again = False
        self._closing = False
        self._poll = QTimer(self)
        self._poll.setInterval(POLL_MS)
        self._poll.timeout.connect(self._notice_others)

    @property
    def dispatching(self) -> bool:
        """Whether this program is the one that sends what is due."""
        return self._dispatcher is not None and self._dispatcher.active

    @property
    def waiting(self) -> int:
        """How many deliveries are still to be sent, blocked ones left out."""
        return sum(self.counts.get(state, 0) for state in OPEN)

    @property
    def notes(self) -> tuple[Note, ...]:
        """What happened to the file when it was opened, for the user."""
        return tuple(self.outbox.notes) if self.outbox is not None else ()

    def secrets_of(self, project: str, kept: SecretStore) -> RunStore:
        """The secrets of a project, those that were typed in this run before those that are kept;
        its retries find them there too."""
        return self._secrets.setdefault(project, RunStore(kept))

    def start(self) -> None:
        """Open the outbox if there is one; `ready` or `failed` tells how that went.

        Where nothing was ever sent there is none. It is opened, and made, by the first send, or
        once another program made it: before that it would only take memory.
        """
        self._poll.start()
        self._tasks.spawn(self._start(), "open the outbox")

    async def opened(self) -> Outbox:
        """The outbox, opened now if it is not yet; raises OutboxError."""
        import asyncio  # start-up time

        if self.outbox is not None:
            return self.outbox
        if self._closing:
            raise OutboxError(tr("The outbox is closed."), code="DB_CLOSED")
        if self._opening is None:
            # A task of its own: whoever stops waiting must not leave a file open.
            self._opening = asyncio.ensure_future(self._open())
        return await asyncio.shield(self._opening)

    async def run(self, change: Future[T]) -> T:
        """The result of a change once it is on the disk; raises OutboxError.

        Who stops waiting does not call the change off.
        """
        import asyncio  # start-up time

        return await asyncio.wrap_future(change)

    async def read(self, work: Callable[[Outbox], T]) -> T:
        """What the work reads from the outbox, off the UI thread, in turn; raises OutboxError."""
        import asyncio  # start-up time

        outbox = await self.opened()
        return await asyncio.get_running_loop().run_in_executor(self._reader, work, outbox)

    async def carrier(self) -> Carrier:
        """What makes an attempt, with the secrets of this run; raises OutboxError."""
        outbox = await self.opened()
        if self._carrier is None:
            made = await call_in_thread(lambda: self._make_carrier(outbox), name="load the client")
            self._carrier = self._carrier or made
        return self._carrier

    async def allowed(self, ids: Sequence[int]) -> Sequence[int]:
        """Which of these deliveries may be sent again."""
        return ids if self.allow is None else await self.allow(ids)

    def resume(self) -> None:
        """Try again after a problem."""
        if self._dispatcher is not None:
            self._dispatcher.resume()

    async def close(self) -> None:
        """Stop what is under way, record that, and let go of the file."""
        import asyncio  # start-up time

        self._closing = True
        self._poll.stop()
        if self._opening is not None:
            await asyncio.wait([self._opening])
        # Before the tasks end: a change that arrives meanwhile would start another one.
        self._leave()
        if self._relay is not None:
            self._relay.stop()
        await self._tasks.close()
        await call_in_thread(self._shut, name="close the outbox")
        self.outbox = None

    def _shut(self) -> None:
        if self._dispatcher is not None:
            self._dispatcher.close()
        self._reader.shutdown()
        if self.outbox is not None:
            self.outbox.close()

    async def _start(self) -> None:
        if not await call_in_thread(self._is_there, name="look for the outbox"):
            if not self.absent:
                self.absent = True
                self.absent_found.emit()
            return
        try:
            await self.opened()
        except OutboxError:
            return  # told by `failed`

    def _is_there(self) -> bool:
        # Its log, or the mark that it was made, tells that a file was taken away.
        return any((self._folder or data_dir()).glob("outbox.db*"))

    async def _open(self) -> Outbox:
        import asyncio  # start-up time

        try:
            outbox = await call_in_thread(self._open_file, name="open the outbox")
        except OutboxError as error:
            self.problem = error.message
            self.failed.emit(error.message)
            raise
        finally:
            self._opening = None
        self.outbox = outbox
        self.problem, self.absent = "", False
        if not self._closing:
            self._relay = ChangeRelay(asyncio.get_running_loop(), self)
            self._relay.arrived.connect(self._on_change)
            self._leave = outbox.subscribe(self._relay.hear)
            self._poll.start()
            self.ready.emit()
            self._on_change(Change())
        return outbox

    def _open_file(self) -> Outbox:
        from hookstudio.core.delivery.outbox import Outbox  # start-up time: brings SQLite

        return Outbox.open(self._folder, self._clock)

    def _make_carrier(self, outbox: Outbox) -> Carrier:
        # Start-up time: brings the HTTP client.
        from hookstudio.core.delivery.dispatcher import ProjectSecrets, network_carrier
        from hookstudio.core.trust.store import TrustStore

        assert outbox.folder is not None
        secrets = RunSecrets(ProjectSecrets(outbox.folder), self._secrets)
        return network_carrier(outbox, secrets, self._settings, TrustStore())

    def _on_change(self, change: Change) -> None:
        self._tasks.spawn(self._look(change), "look at the outbox")

    async def _look(self, change: Change) -> None:
        """Count, begin to send if there is something to send, and tell."""
        try:
            self.counts, paused = await self.read(lambda box: (box.counts(), box.paused))
            if self._dispatcher is None and self.waiting:
                await self._dispatch()
        except OutboxError as error:
            self._set_problem(error.message)
            return
        if paused != self.paused:
            self.paused = paused
            self.paused_changed.emit(paused)
        self.changed.emit(change)

    async def _dispatch(self) -> None:
        outbox, carrier = await self.opened(), await self.carrier()
        if self._dispatcher is not None or self._closing:
            return
        import asyncio  # start-up time

        from hookstudio.core.delivery.dispatcher import Dispatcher  # start-up time, as above

        loop = asyncio.get_running_loop()
        self._dispatcher = Dispatcher(
            outbox,
            carrier,
            on_problem=lambda text: self._hear_problem(loop, text),
        )
        self._dispatcher.start()

    def _hear_problem(self, loop: asyncio.AbstractEventLoop, text: str) -> None:
        """On the dispatcher's thread."""
        if not self._closing:
            loop.call_soon_threadsafe(self._set_problem, text)

    def _set_problem(self, text: str) -> None:
        if text != self.problem:
            self.problem = text
            self.problem_changed.emit(text)

    def _notice_others(self) -> None:
        """The courier does it by itself while this program has the role."""
        if self.outbox is None:
            if not self.problem and self._opening is None:
                self._tasks.spawn(self._start(), "look for the outbox")
        elif not self.dispatching:
            self.outbox.notice_others()
