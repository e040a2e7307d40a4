"""SearchField: filters a list as one types; Esc empties it, Down goes on to the list."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from hookstudio.gui.theme.theme import Theme


class SearchField(QLineEdit):
    """A line with a magnifying glass and, once something is in it, a button that empties it."""

    list_requested = Signal()  # Down or Enter: the first result should get the focus

    def __init__(self, theme: Theme, placeholder: str, *, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(theme.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText("Clear")
        self._clear.setToolTip("Clear (Esc)")
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.list_requested.emit()
        else:
            super().keyPressEvent(event)
