"""SendController: sends what is previewed, one at a time, and tells how it went."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.result import Attempt, AttemptOrigin
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import RunStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.sending.attempt_text import refusal
from hookstudio.gui.sending.client import client_loaded
from hookstudio.gui.sending.needed_secrets import AskSecret, needed_secrets
from hookstudio.gui.session import Place, Session
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

_NOTHING = "Nothing was sent: no webhook is open."
_BROKEN = "Nothing is known about this send: it ended in an error of Hook Studio itself."


class SendController(QObject):
    """Makes one attempt with the newest rendering.

    Every `send_started` is followed by exactly one of `send_finished`, `send_cancelled` and
    `send_refused`. `ask_secret` is asked for each secret that is nowhere; when it gives none, the
    send is cancelled before anything went out.
    """

    send_started = Signal()
    send_finished = Signal(object)  # Attempt: an answer or a failure; it is in the log
    send_cancelled = Signal()
    send_refused = Signal(str)  # why nothing was sent, one plain sentence
    attempt_logged = Signal(object)  # Attempt: finished, or cancelled when it was under way
    log_failed = Signal(str)  # the attempt is shown, but could not be written to the disk

    def __init__(
        self,
        session: Session,
        preview: PreviewController,
        tasks: Tasks,
        *,
        secrets: RunStore,
        ask_secret: AskSecret,
        log: ActivityLog,
        network: Callable[[], NetworkSettings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._tasks = tasks
        self._secrets = secrets
        self._ask_secret = ask_secret
        self._log = log
        self._network = network
        self._running: asyncio.Task[Attempt | str | None] | None = None

    @property
    def sending(self) -> bool:
        """Whether a send is under way."""
        return self._running is not None

    def send(self) -> None:
        """Send what is previewed; does nothing while a send is under way."""
        if self._running is None:
            self.send_started.emit()
            self._running = self._tasks.spawn(self._send(), "test send")
            self._running.add_done_callback(self._on_done)

    def cancel(self) -> None:
        """Give up the send that is under way, at once."""
        if self._running is not None:
            self._running.cancel()

    async def _send(self) -> Attempt | str | None:
        """The attempt, or why none was made; None when a person decided against it."""
        request = await self._preview.newest()
        if request is None:
            problem = self._preview.problem
            return f"Nothing was sent: {problem}" if problem else _NOTHING
        if not request.sendable:
            self._show_first_error(request)
            return refusal(request)
        secrets = await needed_secrets(request.secrets, self._secrets, self._ask_secret)
        if secrets is None:
            return None
        await client_loaded(self._network().ca_file)
        from hookstudio.gui.sending.delivering import deliver  # brings the client

        log, told = self._log, self._on_logged
        return await deliver(request, secrets, self._network(), log, told, self._origin(request))

    def _origin(self, request: RenderedRequest) -> AttemptOrigin:
        """Whose request it is, by the names of this moment."""
        workspace, user = self._session.workspace, self._session.user
        webhook = workspace.webhooks.get(request.webhook)
        return AttemptOrigin(
            project=str(workspace.project.root.resolve()),
            project_name=workspace.project.name,
            webhook_name=webhook.name if webhook is not None else "",
            user_name=user.title if user is not None and user.slug == request.user else "",
        )

    def _on_logged(self, made: Attempt) -> None:
        self.attempt_logged.emit(made)
        if self._log.problem:
            self.log_failed.emit(self._log.problem)

    def _on_done(self, task: asyncio.Task[Attempt | str | None]) -> None:
        self._running = None
        if task.cancelled():
            self.send_cancelled.emit()
        elif task.exception() is not None:
            # The task reports the error itself; here it only has to end the send.
            self.send_refused.emit(_BROKEN)
        elif isinstance(outcome := task.result(), Attempt):
            self.send_finished.emit(outcome)
        elif outcome is None:
            self.send_cancelled.emit()
        else:
            self.send_refused.emit(outcome)

    def _show_first_error(self, request: RenderedRequest) -> None:
        first = next((f for f in request.errors if f.field), None)
        if first is not None:
            start, end = (first.span.start, first.span.end) if first.span else (0, 0)
            self._session.show_place(Place(request.webhook, first.field, start, end))
