"""TrustBar: says above the panes that a project may not send yet, and leads to the question."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.wording import translatable, translated
from hookstudio.gui.guard.guard_words import bar_text
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner

TRUST, REVIEW = translatable("Trust this project…"), translatable("Review the changes…")


class TrustBar(QWidget):
    """Hidden while there is nothing to decide."""

    question_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._banner = Banner(theme, dismissable=False)
        self._banner.action_requested.connect(lambda _label: self.question_requested.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 6)
        layout.addWidget(self._banner)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; empty while it is hidden."""
        return "" if self.isHidden() else self._banner.text()

    def show_untrusted(self, *, known: bool) -> None:
        """Say it; `known` when the project was trusted before it changed."""
        if self.isHidden() or self._banner.text() != bar_text(known=known):
            action = translated(REVIEW if known else TRUST)
            self._banner.show_message(bar_text(known=known), "warning", [action])
            self.show()
