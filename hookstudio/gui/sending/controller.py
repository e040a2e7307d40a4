"""SendController: sends what is previewed, one at a time, and tells how it went."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Coroutine
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from hookstudio.core.delivery.delivery import Change, Delivery
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import RunStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.sending.attempt_text import refusal
from hookstudio.gui.sending.client import client_loaded
from hookstudio.gui.sending.needed_secrets import AskSecret, needed_secrets
from hookstudio.gui.session import Place, Session
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from hookstudio.core.delivery.first_attempt import Sent
    from hookstudio.core.delivery.outbox import NewMessage

_NOTHING = translatable("Nothing was sent: no webhook is open.")
_BROKEN = translatable(
    "Nothing is known about this send: it ended in an error of Hook Studio itself."
)


ALLOWED = ""
Allow = Callable[[RenderedRequest, str], Awaitable[str | None]]
"""Says `ALLOWED`, or why nothing may be sent, or None when a person decided against it."""


class SendController(QObject):
    """Queues the newest rendering in the outbox and makes its first attempt.

    Every `send_started` is followed by exactly one of `send_finished`, `send_cancelled` and
    `send_refused`. `ask_secret` is asked for each secret that is nowhere; when it gives none, the
    send is cancelled before anything was queued. What must not be sent is kept in the outbox too.
    """

    send_started = Signal()
    send_finished = Signal(object)  # Sent: an answer or a failure, or a delivery that is held
    send_cancelled = Signal()
    send_refused = Signal(str)  # why nothing was sent, one plain sentence
    not_kept = Signal(str)  # why what came of it could not be written to the disk

    def __init__(
        self,
        session: Session,
        preview: PreviewController,
        tasks: Tasks,
        *,
        secrets: RunStore,
        ask_secret: AskSecret,
        outbox: OutboxService,
        network: Callable[[], NetworkSettings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._preview = preview
        self._tasks = tasks
        self._secrets = secrets
        self._ask_secret = ask_secret
        self._outbox = outbox
        self._network = network
        self._running: asyncio.Task[Sent | str | None] | None = None
        self._delivery: Delivery | None = None
        self._given_up = False
        self.allow: Allow | None = None
        """Asked before anything is queued, with the name of the secret that signs it."""
        outbox.changed.connect(self._on_outbox_changed)

    @property
    def sending(self) -> bool:
        """Whether a send is under way."""
        return self._running is not None

    def told(self, delivery: Delivery) -> bool:
        """Whether its end is that of the latest send, which tells of it by itself."""
        sent = self._delivery
        return sent is not None and delivery.id == sent.id and delivery.attempts < 2

    def send(self) -> None:
        """Send what is previewed; does nothing while a send is under way."""
        if self._running is None:
            self._start(self._send())

    def send_edited(self, request: RenderedRequest, delivery: Delivery) -> None:
        """Send a request that was made of that delivery's; does nothing while one is under way."""
        if self._running is None:
            self._start(self._queue(request, delivery))

    def _start(self, work: Coroutine[Any, Any, Sent | str | None]) -> None:
        self._delivery, self._given_up = None, False
        self.send_started.emit()
        self._running = self._tasks.spawn(work, "test send")
        self._running.add_done_callback(self._on_done)

    def cancel(self) -> None:
        """Give up the send that is under way, at once: nothing more is sent for it."""
        if self._running is not None:
            self._given_up = True
            self._running.cancel()

    def stop(self) -> None:
        """Leave the send that is under way: what came of it is unknown, and its retries go on."""
        if self._running is not None:
            self._running.cancel()

    async def ask_for_secrets(self, row_id: int) -> bool:
        """Ask for what a delivery of this project that is held back lacks; False: it was not given.

        It waits in the outbox whichever it is.
        """
        try:
            delivery, request = await self._outbox.read(
                lambda outbox: (outbox.get(row_id), outbox.request(row_id))
            )
        except OutboxError:
            return True  # the retry itself tells
        if delivery is None or request is None or delivery.state is not State.BLOCKED:
            return True
        if delivery.project != self.folder:
            return True
        if await self._held(request) != ALLOWED:
            return False
        given = await needed_secrets(request.secrets, self._secrets, self._ask_secret)
        return given is not None

    @property
    def folder(self) -> str:
        """The project, as its deliveries name it."""
        return str(self._session.workspace.project.root.resolve())

    async def _send(self) -> Sent | str | None:
        """What was sent, or why nothing was; None when a person decided against it."""
        request = await self._preview.newest()
        if request is None:
            problem = self._preview.problem
            return (
                tr("Nothing was sent: {problem}", problem=problem)
                if problem
                else translated(_NOTHING)
            )
        return await self._queue(request)

    async def _queue(
        self, request: RenderedRequest, resent: Delivery | None = None
    ) -> Sent | str | None:
        if not request.sendable:
            return await self._refuse(request)
        if (why_not := await self._held(request)) != ALLOWED:
            return why_not
        try:
            message = await self._message(request, resent)
            passphrase = self._network().tls.key_secret
            names = [*request.secrets, *filter(None, [message.signing, passphrase])]
            if await needed_secrets(names, self._secrets, self._ask_secret) is None:
                return None
            await client_loaded()
            return await self._deliver(message)
        except OutboxError as error:
            return tr("Nothing was sent: {problem}", problem=error.message)

    async def _message(
        self, request: RenderedRequest, resent: Delivery | None = None
    ) -> NewMessage:
        """What is queued: the request as it was previewed, by the webhook's policy."""
        await self._outbox.opened()
        # Start-up time: brings SQLite.
        from hookstudio.core.delivery.outbox import NewMessage
        from hookstudio.core.delivery.schedule import policy_named

        workspace = self._session.workspace
        webhook = workspace.webhooks.get(request.webhook)
        settings = webhook.delivery if webhook is not None else DeliverySettings()
        return NewMessage(
            request,
            policy_named(settings.policy, settings.schedule),
            project=self.folder,
            signing=self.signing_of(request),
            resend_of=resent.id if resent is not None else None,
        )

    def signing_of(self, request: RenderedRequest) -> str:
        """The keyring's name of what signs such a request now; empty for no signature."""
        workspace = self._session.workspace
        webhook = workspace.webhooks.get(request.webhook)
        name = webhook.delivery.signing_secret if webhook is not None else ""
        chosen = workspace.environments.get(request.environment)
        return name if chosen is None else chosen.secret_name(name)

    async def _held(self, request: RenderedRequest) -> str | None:
        """As `allow` says."""
        if self.allow is None:
            return ALLOWED
        return await self.allow(request, self.signing_of(request))

    async def _refuse(self, request: RenderedRequest) -> str:
        """Keep it with its reason, and show where that lies."""
        self._show_first_error(request)
        try:
            outbox = await self._outbox.opened()
            await self._outbox.run(outbox.add(await self._message(request)))
        except OutboxError as error:
            self.not_kept.emit(error.message)
        return refusal(request)

    async def _deliver(self, message: NewMessage) -> Sent:
        import asyncio  # start-up time

        from hookstudio.core.delivery.first_attempt import FirstAttempt  # start-up time, as above

        outbox = await self._outbox.opened()
        first = FirstAttempt(outbox, await self._outbox.carrier())
        try:
            sent = await first.send(message, self._on_queued)
        except asyncio.CancelledError:
            if self._given_up and self._delivery is not None:
                await self._outbox.run(outbox.cancel([self._delivery.id]))
            raise
        if sent.problem:
            self.not_kept.emit(sent.problem)
        return sent

    def _on_queued(self, delivery: Delivery) -> None:
        self._delivery = delivery

    def _on_outbox_changed(self, change: Change) -> None:
        """What is being sent here may be cancelled elsewhere, such as in the list."""
        delivery = self._delivery
        if self._running is None or delivery is None:
            return
        if not change.ids or delivery.id in change.ids:
            self._tasks.spawn(self._stop_if_cancelled(delivery), "look at the send")

    async def _stop_if_cancelled(self, delivery: Delivery) -> None:
        try:
            now = await self._outbox.read(lambda outbox: outbox.get(delivery.id))
        except OutboxError:
            return  # what it is about is told where the outbox is shown
        if self._delivery is delivery and (now is None or now.state is State.CANCELLED):
            self.stop()

    def _on_done(self, task: asyncio.Task[Sent | str | None]) -> None:
        self._running = None
        if task.cancelled():
            self.send_cancelled.emit()
        elif task.exception() is not None:
            # The task reports the error itself; here it only has to end the send.
            self.send_refused.emit(translated(_BROKEN))
        elif isinstance(outcome := task.result(), str):
            self.send_refused.emit(outcome)
        elif outcome is None:
            self.send_cancelled.emit()
        else:
            self.send_finished.emit(outcome)

    def _show_first_error(self, request: RenderedRequest) -> None:
        first = next((f for f in request.errors if f.field), None)
        if first is not None:
            start, end = (first.span.start, first.span.end) if first.span else (0, 0)
            self._session.show_place(Place(request.webhook, first.field, start, end))
