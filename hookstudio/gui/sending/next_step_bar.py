"""NextStepBar: what happens next to a delivery, with a countdown and what can be done about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout

from hookstudio.core.wording import tr
from hookstudio.gui.sending.next_step import NextStep
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.labels import plain_label

_TICK_MS = 250


class NextStepBar(QFrame):
    """`step_at` gives the step of a moment; it is asked again while time goes by."""

    retry_now_requested = Signal()
    give_up_requested = Signal()

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._now = now
        self._step_at: Callable[[datetime], NextStep] | None = None
        self._step: NextStep | None = None
        self._sign = QLabel()
        self._text = plain_label()
        self._left = plain_label()
        self._note = plain_label(role="caption")
        self._give_up, self._retry = QPushButton(tr("Give up")), QPushButton(tr("Retry now"))
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._build_layout()
        self._tick.timeout.connect(self._show)
        self._retry.clicked.connect(self._on_retry)
        self._give_up.clicked.connect(self._on_give_up)
        theme.changed.connect(self._show_sign)

    def text(self) -> str:
        """What it says, as one line."""
        step = self._step
        return " ".join(part for part in (step.text, step.note) if part) if step else ""

    def follow(self, step_at: Callable[[datetime], NextStep]) -> None:
        """Show these steps from now on."""
        self._step_at = step_at
        self._show()
        self._retry.setEnabled(True)
        self._give_up.setEnabled(True)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _build_layout(self) -> None:
        self.setObjectName("nextStep")
        self._text.setObjectName("nextStepText")
        self._left.setObjectName("nextStepLeft")
        self._text.setWordWrap(True)
        self._note.setWordWrap(True)
        self._left.setAccessibleName(tr("Time until the retry"))
        first = QHBoxLayout()
        first.setSpacing(8)
        first.addWidget(self._text, 1)
        first.addWidget(self._left, 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addLayout(first)
        texts.addWidget(self._note)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 8, 8)
        row.setSpacing(10)
        row.addWidget(self._sign)
        row.addLayout(texts, 1)
        row.addSpacing(6)
        row.addWidget(self._give_up)
        row.addWidget(self._retry)

    def _show(self) -> None:
        if self._step_at is None:
            return
        step, before = self._step_at(self._now()), self._step
        if step == before:
            return
        self._step = step
        self._text.setText(step.text)
        self._left.setText(step.left)
        self._note.setText(step.note)
        self._left.setVisible(bool(step.left))
        self._note.setVisible(bool(step.note))
        self._retry.setVisible(step.may_try)
        self._give_up.setVisible(step.may_give_up)
        if before is None or (before.icon, before.tone) != (step.icon, step.tone):
            self._show_sign()
        if before is not None and before.text != step.text:
            announce(self, step.text)

    def _show_sign(self) -> None:
        if self._step is None:
            return
        side = self._theme.px(16)
        icon = self._theme.icon(self._step.icon, self._step.tone)
        self._sign.setPixmap(icon.pixmap(QSize(side, side)))
        self.setProperty("tone", self._step.tone)
        self.style().unpolish(self)
        self.style().polish(self)

    def _on_retry(self) -> None:
        self._retry.setEnabled(False)  # until the outbox says what became of it
        self.retry_now_requested.emit()

    def _on_give_up(self) -> None:
        self._give_up.setEnabled(False)
        self.give_up_requested.emit()
