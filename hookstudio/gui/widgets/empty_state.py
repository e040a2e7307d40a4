"""EmptyState: what a view is for, and the one thing to do, while it has nothing to show."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label


class EmptyState(QWidget):
    """A sign, a title, a sentence and at most one action, in the middle of the view."""

    action_requested = Signal()

    def __init__(
        self,
        title: str,
        text: str = "",
        action: str = "",
        *,
        theme: Theme | None = None,
        icon: str = "",
    ) -> None:
        super().__init__()
        self.setObjectName("emptyState")
        self._theme = theme
        self._icon = icon
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label(title, role="title")
        self._text = plain_label(text, role="caption")
        self._button = QPushButton(action)
        self._button.setVisible(bool(action))
        self._button.clicked.connect(self.action_requested)
        self._build_layout()
        if theme is not None:
            theme.changed.connect(self._show_icon)
        self._show_icon()

    def show_text(self, title: str, text: str = "", action: str = "") -> None:
        """Say something else."""
        self._title.setText(title)
        self._text.setText(text)
        self._text.setVisible(bool(text))
        self._button.setText(action)
        self._button.setVisible(bool(action))

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 24, 24, 24)
        layout.setSpacing(8)
        layout.addStretch(2)
        layout.addWidget(self._sign)
        for label in (self._title, self._text):
            label.setAlignment(Qt.AlignmentFlag.AlignCenter)
            label.setWordWrap(True)
            layout.addWidget(label)
        self._text.setVisible(bool(self._text.text()))
        layout.addSpacing(8)
        layout.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(3)

    def _show_icon(self) -> None:
        self._sign.setVisible(bool(self._icon and self._theme))
        if self._theme is not None and self._icon:
            side = self._theme.px(32)
            self._sign.setPixmap(self._theme.icon(self._icon).pixmap(QSize(side, side)))
