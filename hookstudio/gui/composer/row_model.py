"""RowModel: a table over a tuple of frozen rows; what the pairs and the headers have in common."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import Any, Generic, TypeAlias, TypeVar

from PySide6.QtCore import (
    QAbstractTableModel,
    QByteArray,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from hookstudio.core.findings import Finding
from hookstudio.core.wording import tr, translated
from hookstudio.gui.widgets.labels import tool_tip_markup

Row = TypeVar("Row")
Index: TypeAlias = QModelIndex | QPersistentModelIndex

_CODE_CELLS = ("key", "name", "value")
ROWS_MIME = "application/x-hookstudio-rows"


class Role(IntEnum):
    """What the delegates ask for beside Qt's own roles."""

    FINDINGS = Qt.ItemDataRole.UserRole + 1  # tuple[Finding, ...] of the cell
    PLACEHOLDER = Qt.ItemDataRole.UserRole + 2  # what to show, muted, instead of an empty text
    HIGHLIGHT = Qt.ItemDataRole.UserRole + 3  # a `Highlight` for this cell; None: as its column


@dataclass(frozen=True, slots=True)
class RowEdit:
    """The user changed one cell: the whole new row, and the name of the cell."""

    row: int
    value: object
    cell: str


class RowModel(QAbstractTableModel, Generic[Row]):
    """Shows rows; an edit is only asked for, and comes back through `set_rows`."""

    edit_requested = Signal(object)  # RowEdit

    CELLS: Sequence[str] = ()
    """The cell name of each column as `Finding.field` writes it; empty for a column without."""
    TITLES: Sequence[str] = ()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._findings: Mapping[tuple[int, str], tuple[Finding, ...]] = {}
        self._read_only = False

    @property
    def rows(self) -> tuple[Row, ...]:
        return self._rows

    @property
    def read_only(self) -> bool:
        return self._read_only

    def set_read_only(self, read_only: bool) -> None:
        """A read-only table can be read and copied from, nothing else."""
        self._read_only = read_only

    def set_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these rows. Only what differs is told to the views, so that an open editor stays."""
        old = self._rows
        if rows is old:
            return
        head = _common(old, rows)
        tail = _common(old[head:][::-1], rows[head:][::-1])
        removed, added = len(old) - head - tail, len(rows) - head - tail
        changed = min(removed, added)
        if removed > added:
            self.beginRemoveRows(QModelIndex(), head + changed, head + removed - 1)
            self._rows = rows
            self.endRemoveRows()
        elif added > removed:
            self.beginInsertRows(QModelIndex(), head + changed, head + added - 1)
            self._rows = rows
            self.endInsertRows()
        self._rows = rows
        if changed:
            self._tell_changed(old, head, head + changed)

    def set_findings(self, findings: Mapping[tuple[int, str], tuple[Finding, ...]]) -> None:
        """Mark the cells that have something to say, by row and cell name."""
        if findings == self._findings:
            return
        touched = sorted(row for row, _ in {*findings, *self._findings} if row < len(self._rows))
        self._findings = findings
        if touched:
            roles = [Role.FINDINGS, Qt.ItemDataRole.ToolTipRole]
            first, last = self.index(touched[0], 0), self.index(touched[-1], len(self.CELLS) - 1)
            self.dataChanged.emit(first, last, roles)

    def column_of(self, cell: str) -> int:
        """The column of a cell's name; the first editable one when the name is unknown."""
        return self.CELLS.index(cell) if cell and cell in self.CELLS else 1

    def findings_of(self, index: Index) -> tuple[Finding, ...]:
        """What there is to say about one cell."""
        return self._findings.get((index.row(), self.CELLS[index.column()]), ())

    def text_of(self, row: Row, cell: str) -> str:
        """The text of one cell, exactly as the author wrote it."""
        raise NotImplementedError

    def with_text(self, row: Row, cell: str, text: str) -> Row:
        """The row with one cell changed."""
        raise NotImplementedError

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  Qt's own signature
        return 0 if parent.isValid() else len(self.CELLS)

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return section + 1 if role == Qt.ItemDataRole.DisplayRole else None
        if role == Qt.ItemDataRole.DisplayRole:
            return translated(self.TITLES[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _title_side(self.CELLS[section]) | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid() or index.row() >= len(self._rows):
            return None
        cell = self.CELLS[index.column()]
        if role == Role.FINDINGS:
            return self.findings_of(index)
        if not cell:
            return self._side_data(index, role)
        text = self.text_of(self._rows[index.row()], cell)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._tool_tip(index, text)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{translated(self.TITLES[index.column()])} {index.row() + 1}: {text}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if self._read_only or not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        cell, row = self.CELLS[index.column()], self._rows[index.row()]
        new = self.with_text(row, cell, str(value))
        if new != row:
            self.edit_requested.emit(RowEdit(index.row(), new, cell))
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            # Only the space between rows takes a drop: a row is never dropped into another.
            return Qt.ItemFlag.ItemIsDropEnabled
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled
        if self._read_only:
            return flags
        flags |= Qt.ItemFlag.ItemIsDragEnabled
        if self.CELLS[index.column()]:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        return [ROWS_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        rows = sorted({index.row() for index in indexes})
        data.setData(ROWS_MIME, QByteArray(json.dumps(rows).encode()))
        return data

    def _side_data(self, index: Index, role: int) -> Any:
        """The grip before the texts and the cross behind them have no text, but a name."""
        if index.column() == len(self.CELLS) - 1:
            if role == Qt.ItemDataRole.ToolTipRole:
                return tr("Remove (Delete)")
            if role == Qt.ItemDataRole.AccessibleTextRole:
                return tr("Remove {row}", row=index.row() + 1)
        elif role == Qt.ItemDataRole.ToolTipRole:
            return tr("Drag to move (Alt+↑, Alt+↓)")
        return None

    def _tool_tip(self, index: Index, text: str) -> str:
        """Findings first, then the whole text, which the cell may show only a part of."""
        lines = [finding.message for finding in self.findings_of(index)]
        lines += [text[:2_000]] if text else []
        return tool_tip_markup("\n".join(lines))

    def _tell_changed(self, old: tuple[Row, ...], start: int, end: int) -> None:
        """Emit one single-cell signal where one cell changed: Qt refreshes an open editor then."""
        if end - start > 1:
            self.dataChanged.emit(self.index(start, 0), self.index(end - 1, len(self.CELLS) - 1))
            return
        before, after = old[start], self._rows[start]
        for column, cell in enumerate(self.CELLS):
            if cell and self.text_of(before, cell) != self.text_of(after, cell):
                self.dataChanged.emit(self.index(start, column), self.index(start, column))
        self.dataChanged.emit(self.index(start, 0), self.index(start, len(self.CELLS) - 1))


def _title_side(cell: str) -> Qt.AlignmentFlag:
    """Where a title stands: over code at its left, whichever way the window reads."""
    left = Qt.AlignmentFlag.AlignLeft
    return left | Qt.AlignmentFlag.AlignAbsolute if cell in _CODE_CELLS else left


def _common(old: tuple[Row, ...], new: tuple[Row, ...]) -> int:
    """How many rows are the same from the start; rows that were not edited keep their identity."""
    count = 0
    for before, after in zip(old, new, strict=False):
        if before is not after and before != after:
            break
        count += 1
    return count
