"""EditedResend: takes a delivery's request back into an editor, and sends what becomes of it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.errors import OutboxError
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from hookstudio.core.request.written import as_webhook
from hookstudio.core.wording import translatable, translated
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.controller import SendController
from hookstudio.gui.sending.names import title_of
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.sending.edit_dialog import EditDialog

_GONE = translatable("The request of this delivery is not kept any more, so it cannot be edited.")
_ELSEWHERE = translatable(
    "This delivery is of another project. Open that one to edit and resend it."
)


class EditedResend(QObject):
    """What is sent is a new delivery that points to the old one."""

    refused = Signal(str)  # why there is nothing to edit

    def __init__(
        self,
        session: Session,
        controller: SendController,
        outbox: OutboxService,
        worker: RenderWorker,
        context: Callable[[], dict[str, Json]],
        tasks: Tasks,
        theme: Theme,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._outbox = outbox
        self._worker = worker
        self._context = context
        self._tasks = tasks
        self._theme = theme
        self.dialog: EditDialog | None = None
        """The window that is open."""

    def edit(self, delivery: Delivery, window: QWidget) -> None:
        """Open a window on its request; returns at once."""
        self._tasks.spawn(self._edit(delivery, window), "edit and resend")

    async def _edit(self, delivery: Delivery, window: QWidget) -> None:
        if delivery.project != self._controller.folder:
            self.refused.emit(translated(_ELSEWHERE))
            return
        try:
            request = await self._outbox.read(lambda outbox: outbox.request(delivery.id))
        except OutboxError as error:
            self.refused.emit(error.message)
            return
        if request is None:
            self.refused.emit(translated(_GONE))
        else:
            self._open(delivery, request, window)

    def _open(self, delivery: Delivery, request: RenderedRequest, window: QWidget) -> None:
        from hookstudio.gui.sending.edit_dialog import EditDialog  # start-up time

        title = title_of(delivery, self._session.workspace, self._controller.folder)
        dialog = EditDialog(
            as_webhook(request),
            title,
            partial(self._render, delivery.user, request.environment),
            self._tasks,
            self._theme,
            window,
        )
        dialog.resize(760, 560)
        dialog.accepted_request.connect(
            lambda edited: self._controller.send_edited(edited, delivery)
        )
        dialog.finished.connect(self._forget)
        self.dialog = dialog
        dialog.open()

    async def _render(self, slug: str, environment: str, webhook: Webhook) -> RenderedRequest:
        import asyncio  # start-up time

        user = self._session.workspace.users.get(slug) or SampleUser(slug, slug, {})
        job = RenderJob(webhook, user, self._context_of(environment))
        return await asyncio.wrap_future(self._worker.submit(job))

    def _context_of(self, slug: str) -> dict[str, Json]:
        """The project's part of the rendering, in the environment that the delivery was for.

        Its secrets go by the keyring's names already.
        """
        context = self._context()
        context.pop("environment", None)
        environment = self._session.workspace.environments.get(slug)
        if environment is not None:
            context["environment"] = {**environment.for_rendering(), "secrets": {}}
        return context

    def _forget(self) -> None:
        self.dialog = None
