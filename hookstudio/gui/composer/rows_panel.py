"""RowsPanel: a table of rows with its Add button; turns what one does there into new rows."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.wording import translated
from hookstudio.gui.composer import rows
from hookstudio.gui.composer.cell_editing import CellEditing
from hookstudio.gui.composer.cell_painting import GripPainter, IconPainter
from hookstudio.gui.composer.row_model import RowEdit, RowModel
from hookstudio.gui.composer.row_table import RowMove, RowTable
from hookstudio.gui.composer.row_words import RowWords
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.labels import set_tool_tip

Rows = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class RowKind:
    """What the rows of one table are, and how they come from and go to the clipboard."""

    words: RowWords
    blank: object
    empty_text: str
    parse: Callable[[str], Rows]
    copy: Callable[[Rows], str]
    suggests_words: bool = False


@dataclass(frozen=True, slots=True)
class RowsEdit:
    """All rows as they shall be; label and merge key as for `ComposerDocument.edit`."""

    rows: Rows
    label: str
    merge: str = ""


class RowsPanel(QWidget):
    """Emits whole new tuples of rows; shows what comes back."""

    rows_edited = Signal(object)  # RowsEdit
    refused = Signal(str)  # why the clipboard could not be pasted
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        model: RowModel[Any],
        kind: RowKind,
        theme: Theme,
        help_by_cell: Mapping[str, Assistance | None],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.model = model
        self._kind = kind
        words = kind.words
        self.table = RowTable(model, theme, translated(words.name), kind.empty_text, self)
        self.add_button = QPushButton(translated(words.add), self)
        self.add_button.setIcon(theme.icon("plus"))
        self.add_button.setProperty("variant", "flat")
        set_tool_tip(self.add_button, translated(words.add_tip))
        self.cells = {
            cell: CellEditing(
                theme,
                translated(model.TITLES[model.CELLS.index(cell)]),
                highlight="plain" if cell in ("key", "name") else "liquid",
                assistance=source,
                suggests_words=kind.suggests_words,
                parent=self.table,
            )
            for cell, source in help_by_cell.items()
        }
        self._grip = GripPainter(theme, self.table)
        self._remove = IconPainter(theme.icon("close"), self.table)
        self._build_layout()
        self._connect_signals()

    def show_rows(self, shown: Rows, *, read_only: bool) -> None:
        """Show these rows; a read-only table still selects and copies."""
        self.model.set_rows(shown)
        self.model.set_read_only(read_only)
        self.add_button.setVisible(not read_only)

    def show_findings(self, findings: Any) -> None:
        """Mark the cells that have something to say, also the one that is being edited."""
        self.model.set_findings(findings)
        for delegate in self.cells.values():
            delegate.refresh_findings()

    def reveal(self, row: int) -> None:
        """Select a row and bring it into sight."""
        if row < self.model.rowCount():
            self.table.select_rows(row)

    def open_cell(self, row: int, cell: str, start: int, end: int) -> None:
        """Edit a cell with a range of its text selected."""
        column = self.model.column_of(cell)
        self.table.edit_cell(row, column)
        delegate = self.cells.get(self.model.CELLS[column])
        editor = delegate.open_editor if delegate is not None else None
        if editor is not None:
            editor.show_range(start, end)

    def focus_table(self) -> None:
        """Give the table the focus, and a current row where it has none."""
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        if not self.table.currentIndex().isValid() and self.model.rowCount():
            self.table.select_rows(0)

    def add_row(self, before: int | None = None) -> None:
        """Add an empty row, at the end unless told otherwise, and open its first cell."""
        if self.model.read_only:
            return
        at = self.model.rowCount() if before is None else before
        new = rows.insert(self.model.rows, at, [self._kind.blank])
        self._emit(new, translated(self._kind.words.add))
        self.table.edit_cell(at)

    def _build_layout(self) -> None:
        last = self.model.columnCount() - 1
        for cell, delegate in self.cells.items():
            self.table.setItemDelegateForColumn(self.model.column_of(cell), delegate)
        self.table.setItemDelegateForColumn(0, self._grip)
        self.table.setItemDelegateForColumn(last, self._remove)
        self.foot = foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        foot.addWidget(self.add_button, 0, Qt.AlignmentFlag.AlignLeft)
        foot.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.table, 1)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        self.model.edit_requested.connect(self._on_edit)
        self.table.add_requested.connect(self.add_row)
        self.table.remove_requested.connect(self._on_remove)
        self.table.move_requested.connect(self._on_move)
        self.table.copy_requested.connect(self._on_copy)
        self.table.paste_requested.connect(self._on_paste)
        self.add_button.clicked.connect(self._on_add)
        for delegate in self.cells.values():
            delegate.stepped.connect(self.table.step_from)
            delegate.undo_requested.connect(self.undo_requested)
            delegate.redo_requested.connect(self.redo_requested)

    def _on_add(self) -> None:
        self.add_row()

    def _on_edit(self, edit: RowEdit) -> None:
        if edit.cell == self.model.CELLS[1] and self._spread(edit):
            return
        label = translated(self._kind.words.edit)
        merge = f"{self._kind.words.key}:{edit.row}:{edit.cell}"
        typed = edit.cell in self.cells
        self._emit(rows.put(self.model.rows, edit.row, edit.value), label, merge if typed else "")

    def _spread(self, edit: RowEdit) -> bool:
        """Several lines pasted into a key are rows, when they look like rows."""
        text = self.model.text_of(edit.value, edit.cell)
        new = self._kind.parse(text) if "\n" in text else ()
        if not new:
            return False
        self.table.setFocus()
        without = rows.drop(self.model.rows, [edit.row])
        self._emit(rows.insert(without, edit.row, new), self._kind.words.paste(len(new)))
        self.table.select_rows(edit.row, len(new))
        return True

    def _on_remove(self, chosen: tuple[int, ...]) -> None:
        label = self._kind.words.remove(len(chosen))
        self._emit(rows.drop(self.model.rows, chosen), label)
        if self.model.rowCount():
            self.table.select_rows(min(chosen[0], self.model.rowCount() - 1))

    def _on_move(self, move: RowMove) -> None:
        new = rows.move(self.model.rows, move.rows, move.target)
        self._emit(new, self._kind.words.move(len(move.rows)))
        self.table.select_rows(rows.landing(move.rows, move.target), len(move.rows))

    def _on_copy(self, chosen: tuple[int, ...]) -> None:
        text = self._kind.copy(tuple(self.model.rows[row] for row in chosen))
        QGuiApplication.clipboard().setText(text)

    def _on_paste(self, text: str, before: int) -> None:
        new = self._kind.parse(text)
        if not new:
            self.refused.emit(translated(self._kind.words.nothing_to_paste))
            return
        self._emit(rows.insert(self.model.rows, before, new), self._kind.words.paste(len(new)))
        self.table.select_rows(before, len(new))

    def _emit(self, new: Rows, label: str, merge: str = "") -> None:
        self.rows_edited.emit(RowsEdit(new, label, merge))
