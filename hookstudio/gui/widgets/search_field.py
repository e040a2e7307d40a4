"""SearchField: filters a list as one types; Enter takes the best match, Down goes to the list."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.escape_key import is_escape_override


class SearchField(QLineEdit):
    """A line with a magnifying glass and, once something is in it, a button that empties it."""

    list_requested = Signal()  # Down: the list should get the focus
    taken = Signal()  # Enter: the best match is meant
    left = Signal()  # Esc in an empty field: back to where one was

    def __init__(self, theme: Theme, placeholder: str, *, name: str = "") -> None:
        super().__init__()
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder)
        self.addAction(theme.icon("search"), QLineEdit.ActionPosition.LeadingPosition)
        self._clear = self.addAction(theme.icon("close"), QLineEdit.ActionPosition.TrailingPosition)
        self._clear.setText(tr("Clear"))
        self._clear.setToolTip(tr("Clear (Esc)"))
        self._clear.setVisible(False)
        self._clear.triggered.connect(self.clear)
        self.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))

    def event(self, event: QEvent) -> bool:
        if is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.text():
                self.clear()
            else:
                self.left.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.list_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.taken.emit()
        else:
            super().keyPressEvent(event)
