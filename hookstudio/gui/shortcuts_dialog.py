"""The sheet of all keyboard shortcuts."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QGridLayout, QVBoxLayout, QWidget

from hookstudio.gui.actions import shortcut_sheet
from hookstudio.gui.widgets.labels import plain_label

_IN_EDITORS = (
    ("Complete", "Ctrl+Space"),
    ("Move a row up or down", "Alt+Up or Alt+Down"),
    ("Leave the editor", "Ctrl+Tab"),
)


class ShortcutsDialog(QDialog):
    """Every key of the window, in two columns, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard shortcuts")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        sections = [*shortcut_sheet(), ("In editors and tables", _IN_EDITORS)]
        half = (sum(len(rows) + 2 for _, rows in sections) + 1) // 2
        row, column = 0, 0
        for title, rows in sections:
            if row and row + len(rows) // 2 > half and column == 0:
                row, column = 0, 3
            grid.addWidget(plain_label(title, role="title"), row, column, 1, 2)
            for offset, (what, keys) in enumerate(rows, start=1):
                grid.addWidget(plain_label(what), row + offset, column)
                label = plain_label(keys, role="caption")
                label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                grid.addWidget(label, row + offset, column + 1)
            row += len(rows) + 1
            grid.setRowMinimumHeight(row, 12)
            row += 1
        grid.setColumnMinimumWidth(2, 24)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(grid)
        layout.addWidget(buttons)
