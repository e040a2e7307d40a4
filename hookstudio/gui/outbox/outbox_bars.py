"""OutboxBars: what a user must hear about the outbox, as bars above the panes."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.news_text import expired_text
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox


class OutboxBars(QWidget):
    """One bar each for a file that cannot be opened, for what happened to it, and for what expired.

    Nothing of the studio depends on them: it can be used with the outbox out of order.
    """

    show_requested = Signal(int)  # a delivery's id
    toast_requested = Signal(str, str)  # text, kind

    def __init__(self, service: OutboxService, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self._service = service
        self._tasks = tasks
        self._expired_ids: tuple[int, ...] = ()
        self._problem, self._notes, self._expired = (Banner(theme) for _ in range(3))
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 12, 6)
        for bar in (self._problem, self._notes, self._expired):
            self._layout.addWidget(bar)
            bar.dismissed.connect(self._show_or_hide)
        self._problem.action_requested.connect(self._try_again)
        self._expired.action_requested.connect(self._on_expired_action)
        service.ready.connect(self._on_ready)
        service.failed.connect(self._on_failed)
        self._show_or_hide()

    def show_expired(self, deliveries: Iterable[Delivery]) -> None:
        """Offer what was overdue for too long."""
        self._expired_ids += tuple(delivery.id for delivery in deliveries)
        text = expired_text(len(self._expired_ids))
        self._expired.show_message(text, "warning", (tr("Resend"), tr("Show")))
        self._show_or_hide()

    def hide_expired(self) -> None:
        """It was dealt with."""
        self._expired.hide()
        self._show_or_hide()

    def _on_ready(self) -> None:
        self._problem.hide()
        notes = self._service.notes
        if notes:
            self._notes.show_message("\n".join(note.message for note in notes), "warning")
        self._show_or_hide()

    def _on_failed(self, why: str) -> None:
        text = tr("{why} Nothing can be sent until this is solved; everything else works.", why=why)
        self._problem.show_message(text, "error", (tr("Try again"),))
        self._show_or_hide()

    def _try_again(self, _label: str) -> None:
        self._problem.hide()
        self._show_or_hide()
        self._service.start()

    def _on_expired_action(self, label: str) -> None:
        ids = self._expired_ids
        if label == tr("Show"):
            self.show_requested.emit(ids[-1])
            return
        self.hide_expired()
        self._tasks.spawn(self._resend(ids), "resend what expired")

    async def _resend(self, ids: tuple[int, ...]) -> None:
        """Queue each anew; the outbox sends them as its limits allow."""

        def work(outbox: Outbox) -> str:
            problem = ""
            for row_id in ids:
                try:
                    outbox.resend(row_id).result()
                except OutboxError as error:
                    problem = error.message
            return problem

        try:
            problem = await self._service.read(work)
        except OutboxError as error:
            problem = error.message
        if problem:
            self.toast_requested.emit(problem, "error")

    def _show_or_hide(self) -> None:
        bars = (self._problem, self._notes, self._expired)
        if self._expired.isHidden():
            self._expired_ids = ()
        self.setVisible(any(not bar.isHidden() for bar in bars))
