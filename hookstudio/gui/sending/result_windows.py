"""ResultWindows: opens the window of a send, one at a time, in the size it had last."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Attempt
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.follower import DeliveryFollower
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.delivery.first_attempt import Sent
    from hookstudio.gui.sending.result_dialog import ResultDialog
    from hookstudio.gui.sending.shown import Followed, Shown

DEFAULT_SIZE = QSize(760, 560)


class ResultWindows(QObject):
    """`size` may be set from what was remembered, and read to be remembered.

    `named` gives an attempt the names that its webhook and its user have now; `before_retry` may
    ask for what a delivery lacks, and tells whether to go on.
    """

    send_again_requested = Signal()
    open_in_outbox_requested = Signal(int)  # the delivery's id
    failed = Signal(str)  # why a wish about the delivery was not met

    def __init__(
        self,
        theme: Theme,
        parent: QWidget,
        service: OutboxService,
        tasks: Tasks,
        named: Callable[[Attempt], Attempt] = lambda attempt: attempt,
        before_retry: Callable[[int], Awaitable[bool]] | None = None,
    ) -> None:
        super().__init__(parent)
        self.size = DEFAULT_SIZE
        self._theme = theme
        self._parent = parent
        self._service = service
        self._tasks = tasks
        self._named = named
        self._before_retry = before_retry
        self._dialog: ResultDialog | None = None
        self._follower: DeliveryFollower | None = None

    @property
    def dialog(self) -> ResultDialog | None:
        """The window that is open."""
        return self._dialog

    @property
    def followed(self) -> int | None:
        """The id of the delivery whose window is open."""
        return self._follower.row_id if self._follower is not None else None

    def show(self, attempt: Attempt) -> ResultDialog:
        """Open a window on an attempt alone; returns at once."""
        from hookstudio.gui.sending.shown import shown_attempt  # start-up time

        return self._open(shown_attempt(self._named(attempt)), None)

    def show_sent(self, sent: Sent) -> None:
        """Open a window on a send, and follow its delivery; returns at once."""
        from hookstudio.gui.sending.shown import shown_attempt  # start-up time

        if sent.attempt is None:
            self.show_delivery(sent.delivery.id)
            return
        self._open(shown_attempt(self._named(sent.attempt), sent.delivery), sent.delivery)
        self._follow(sent.delivery.id)

    def show_delivery(self, row_id: int) -> None:
        """Open a window on a delivery as soon as it is read, and follow it."""
        self._close()
        self._follow(row_id)

    def _open(self, shown: Shown, delivery: Delivery | None) -> ResultDialog:
        self._close()
        from hookstudio.gui.sending.result_dialog import ResultDialog  # start-up time

        paused = self._service.paused
        dialog = ResultDialog(shown, self._theme, self._parent, delivery=delivery, paused=paused)
        dialog.resize(self._fitting())
        dialog.finished.connect(self._on_finished)
        dialog.send_again_requested.connect(self.send_again_requested)
        dialog.open_in_outbox_requested.connect(self.open_in_outbox_requested)
        dialog.retry_now_requested.connect(self._retry_now)
        dialog.give_up_requested.connect(self._give_up)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _follow(self, row_id: int) -> None:
        self._follower = DeliveryFollower(self._service, row_id, self._tasks, self)
        self._follower.updated.connect(self._on_updated)
        self._follower.failed.connect(self.failed)

    def _on_updated(self, followed: Followed | None) -> None:
        if followed is None:  # deleted meanwhile: what is on show stays
            return
        shown = self._with_names(followed.shown)
        if self._dialog is None:
            follower, self._follower = self._follower, None  # _open would stop it
            self._open(shown, followed.delivery)
            self._follower = follower
        else:
            self._dialog.show_attempt(shown)
            self._dialog.show_delivery(followed.delivery, paused=self._service.paused)

    def _with_names(self, shown: Shown) -> Shown:
        attempt = shown.attempt
        return shown if attempt is None else replace(shown, attempt=self._named(attempt))

    def _retry_now(self) -> None:
        if self._follower is not None:
            self._tasks.spawn(self._retry(self._follower), "retry now")

    async def _retry(self, follower: DeliveryFollower) -> None:
        if self._before_retry is None or await self._before_retry(follower.row_id):
            await follower.retry_now()
        else:
            follower.look()

    def _give_up(self) -> None:
        if self._follower is not None:
            self._follower.give_up()

    def _fitting(self) -> QSize:
        """The remembered size, no larger than the screen."""
        screen = self._parent.screen().availableGeometry().size()
        return self.size.boundedTo(screen * 0.95)

    def _close(self) -> None:
        if self._dialog is not None:
            self._dialog.close()
        self._unfollow()

    def _unfollow(self) -> None:
        if self._follower is not None:
            self._follower.stop()
            self._follower.deleteLater()
            self._follower = None

    def _on_finished(self) -> None:
        self._unfollow()
        if self._dialog is not None:
            self.size = self._dialog.size()
            self._dialog = None
