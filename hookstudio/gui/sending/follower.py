"""DeliveryFollower: one delivery as it goes on, whoever sends it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.delivery.delivery import Change
from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.newest_read import NewestRead
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox
    from hookstudio.gui.sending.shown import Followed


class DeliveryFollower(QObject):
    """`updated` comes at first, and after each change of it; `failed` when a wish was not met."""

    updated = Signal(object)  # Followed; None when the delivery is gone
    failed = Signal(str)

    def __init__(
        self, service: OutboxService, row_id: int, tasks: Tasks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.row_id = row_id
        self._service = service
        self._tasks = tasks
        self._read: NewestRead[Followed | None] = NewestRead(
            service, tasks, "follow a delivery", self.updated.emit, self.failed.emit
        )
        service.changed.connect(self._on_changed)
        self.look()

    def look(self) -> None:
        """Read it again."""
        row_id = self.row_id

        def work(outbox: Outbox) -> Followed | None:
            from hookstudio.gui.sending.shown import followed  # start-up time

            return followed(outbox, row_id)

        self._read.ask(work)

    def stop(self) -> None:
        """Tell nothing more."""
        self._service.changed.disconnect(self._on_changed)
        self._read.drop()

    def give_up(self) -> None:
        """End the delivery: nothing more is sent for it."""
        self._tasks.spawn(self._give_up(), "give up")

    async def retry_now(self) -> None:
        """Make the next attempt due at once, also where the delivery is held back."""
        try:
            outbox = await self._service.opened()
            await self._service.run(outbox.retry_now([self.row_id]))
        except OutboxError as error:
            self.failed.emit(error.message)
        self.look()

    async def _give_up(self) -> None:
        try:
            outbox = await self._service.opened()
            await self._service.run(outbox.cancel([self.row_id], tr("Given up by the user.")))
        except OutboxError as error:
            self.failed.emit(error.message)
        self.look()

    def _on_changed(self, change: Change) -> None:
        if not change.ids or self.row_id in change.ids:
            self.look()
