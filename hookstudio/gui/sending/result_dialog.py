"""ResultDialog: everything about a send, the answer first; it follows the delivery to its end."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.marks import visible
from hookstudio.core.wording import tr
from hookstudio.gui.sending.attempt_view import AttemptView
from hookstudio.gui.sending.next_step import next_step
from hookstudio.gui.sending.next_step_bar import NextStepBar
from hookstudio.gui.sending.outlook import copy_text, copy_text_without_attempt
from hookstudio.gui.sending.shown import Shown
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.copy_button import CopyButton


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ResultDialog(QDialog):
    """Opens at once; a large body is laid out and filled in while the window is there.

    Open it with `open()`, which leaves the event loop alone. Without a `delivery` it shows an
    attempt of which no more is to come.
    """

    send_again_requested = Signal()
    retry_now_requested = Signal()
    give_up_requested = Signal()
    open_in_outbox_requested = Signal(int)  # the delivery's id

    def __init__(
        self,
        shown: Shown,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        delivery: Delivery | None = None,
        paused: bool = False,
        now: Callable[[], datetime] = _utc_now,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._delivery: Delivery | None = None
        self._bar = NextStepBar(theme, now)
        self._outbox, self._again = QPushButton(tr("Open in outbox")), QPushButton(tr("Send again"))
        self._view = AttemptView(shown, theme)
        self._layout = QVBoxLayout(self)
        self.setObjectName("resultDialog")
        self.setAccessibleName(tr("Result of the test send"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._build_layout()
        self._place_bar()
        self._show_title()
        self.show_delivery(delivery, paused=paused)
        self._bar.retry_now_requested.connect(self.retry_now_requested)
        self._bar.give_up_requested.connect(self.give_up_requested)
        self._view.take_focus()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._open_find)

    @property
    def shown(self) -> Shown:
        """The attempt that is on show."""
        return self._view.shown

    @property
    def delivery(self) -> Delivery | None:
        """The delivery that it follows, as it was told last."""
        return self._delivery

    @property
    def next_step(self) -> str:
        """What it says about what happens next; empty without a delivery."""
        return self._bar.text() if self._delivery is not None else ""

    def text(self) -> str:
        """Everything that the window shows, as Copy all gives it."""
        shown = self._view.shown
        if shown.attempt is None:
            return copy_text_without_attempt(shown.title, shown.sentences, self.next_step)
        return copy_text(shown.attempt, self._view.body_text(), self.next_step)

    def show_attempt(self, shown: Shown) -> None:
        """Show another attempt in place, at the same tab; the same one is left as it is."""
        old = self._view
        if shown.looks_like(old.shown):
            return
        self._view = AttemptView(shown, self._theme)
        self._view.show_tab(old.tab)
        self._place_bar()
        self._layout.replaceWidget(old, self._view)
        had_focus = old.isAncestorOf(self.focusWidget() or self)
        old.hide()
        old.deleteLater()
        if had_focus:
            self._view.take_focus()
        self._show_title()

    def show_delivery(self, delivery: Delivery | None, *, paused: bool = False) -> None:
        """Say what happens next to the delivery, and offer what can be done about it."""
        self._delivery = delivery
        self._bar.setVisible(delivery is not None)
        self._outbox.setVisible(delivery is not None)
        self._again.setVisible(delivery is None or delivery.state.ended)
        if delivery is not None:
            attempt = self._view.shown.attempt
            self._bar.follow(lambda now: next_step(delivery, attempt, now, paused=paused))

    def _show_title(self) -> None:
        shown = self._view.shown
        of = f" · {shown.attempt.webhook_title}" if shown.attempt is not None else ""
        self.setWindowTitle(visible(f"{shown.title}{of}"))

    def _build_layout(self) -> None:
        self._layout.setContentsMargins(16, 16, 16, 12)
        self._layout.setSpacing(12)
        self._layout.addWidget(self._view, 1)
        self._layout.addLayout(self._buttons())

    def _place_bar(self) -> None:
        self._view.put_in_between(self._bar)

    def _buttons(self) -> QHBoxLayout:
        copy = CopyButton(tr("Copy all"), self.text, self._theme)
        close = QPushButton(tr("Close"))
        self._again.clicked.connect(self._send_again)
        self._outbox.clicked.connect(self._open_in_outbox)
        close.clicked.connect(self.reject)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addStretch(1)
        for button in (self._outbox, self._again, close):
            row.addWidget(button)
        return row

    def _open_find(self) -> None:
        self._view.open_find()

    def _send_again(self) -> None:
        self.accept()
        self.send_again_requested.emit()

    def _open_in_outbox(self) -> None:
        assert self._delivery is not None
        row_id = self._delivery.id
        self.accept()
        self.open_in_outbox_requested.emit(row_id)
