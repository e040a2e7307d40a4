"""The sheet of all keyboard shortcuts."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from hookstudio.gui.actions import shortcut_sheet
from hookstudio.gui.widgets.labels import plain_label

_IN_EDITORS = (
    ("Complete", "Ctrl+Space"),
    ("Move a row up or down", "Alt+Up or Alt+Down"),
    ("Leave the editor", "Ctrl+Tab"),
)


_COLUMN_ROWS = 17


class ShortcutsDialog(QDialog):
    """Every key of the window, in columns, by menu."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Keyboard shortcuts")
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        sections = [*shortcut_sheet(), ("In editors and tables", _IN_EDITORS)]
        row, column = 0, 0
        for title, rows in sections:
            if row and row + len(rows) > _COLUMN_ROWS:
                row, column = 0, column + 3
                grid.setColumnMinimumWidth(column - 1, 16)
            _add_section(grid, row, column, title, rows)
            row += len(rows) + 2
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(_scrolled(grid), 1)
        layout.addWidget(buttons)


def _add_section(
    grid: QGridLayout, row: int, column: int, title: str, rows: Sequence[tuple[str, str]]
) -> None:
    grid.addWidget(plain_label(title, role="title"), row, column, 1, 2)
    for offset, (what, keys) in enumerate(rows, start=1):
        grid.addWidget(plain_label(what), row + offset, column)
        label = plain_label(keys, role="caption")
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(label, row + offset, column + 1)
    grid.setRowMinimumHeight(row + len(rows) + 1, 12)


def _scrolled(grid: QGridLayout) -> QScrollArea:
    """The sheet, to be scrolled where the screen is lower than it."""
    sheet = QWidget()
    sheet.setLayout(grid)
    area = QScrollArea()
    area.setAccessibleName("Keyboard shortcuts")
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidgetResizable(True)
    area.setWidget(sheet)
    needed = sheet.sizeHint()
    area.setMinimumWidth(needed.width() + area.verticalScrollBar().sizeHint().width())
    area.setMinimumHeight(min(needed.height(), 440))
    return area
