"""DocumentHead: the name of a user or content block, its file, and whether it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QSizePolicy, QVBoxLayout, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.file_notes import FileNotes
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip


class DocumentHead(QWidget):
    """The name looks like a title until it is hovered or has the focus."""

    name_edited = Signal(str)  # the new name, never empty

    def __init__(self, theme: Theme, name: str, tip: str) -> None:
        super().__init__()
        self._tip = tip
        self._shown = ""
        self._name = QLineEdit()
        self._name.setObjectName("webhookName")
        self._name.setAccessibleName(name)
        self._name.setFont(theme.ui_font(15, 600))
        self._name.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._name.editingFinished.connect(self._finish)
        self._state = plain_label(role="caption")
        self._file = ElidedLabel(role="caption")
        self._file.setContentsMargins(margins(6, 0, 0, 0))
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self._name, 1)
        top.addWidget(self._state)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._file)

    def show_document(self, name: str, file: str, *, dirty: bool, notes: FileNotes) -> None:
        """Show a name, unless another one is being typed."""
        if name != self._shown:
            self._shown = name
            self._name.setText(name)
            self._name.setCursorPosition(0)
            set_tool_tip(self._name, f"{name}\n{self._tip}")
        read_only = bool(notes.locked)
        self._name.setReadOnly(read_only)
        told = [notes.locked] if read_only else list(notes.odd)
        self._file.setText(" · ".join([file, *told]))
        state = tr("• Not saved") if dirty else tr("Saved")
        self._state.setText(tr("Read-only") if read_only else state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and self._name.text() != self._shown:
            self._name.setText(self._shown)
            return
        super().keyPressEvent(event)

    def _finish(self) -> None:
        name = " ".join(self._name.text().split())
        if name and name != self._shown:
            self.name_edited.emit(name)
        if self._name.text() != self._shown:
            self._name.setText(self._shown)
