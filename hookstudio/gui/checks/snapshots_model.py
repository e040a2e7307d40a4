"""SnapshotsModel: the snapshots that differ, as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.checks.snapshots import Snapshot, SnapshotState
from hookstudio.gui.widgets.labels import tool_tip_markup

STATE, WEBHOOK, USER = range(3)
_TITLES = ("State", "Webhook", "User")
_WORDS = {
    SnapshotState.CHANGED: "● Changed",
    SnapshotState.NEW: "＋ New",
    SnapshotState.ORPHAN: "⊘ Not needed",
    SnapshotState.UNREADABLE: "✕ Unreadable",
}
_Index = QModelIndex | QPersistentModelIndex
_NO_INDEX = QModelIndex()
_Role = Qt.ItemDataRole


class SnapshotsModel(QAbstractTableModel):
    """`name_of` gives the name of a webhook or user, by kind and slug."""

    def __init__(self, name_of: Callable[[str, str], str]) -> None:
        super().__init__()
        self._name_of = name_of
        self.rows: tuple[Snapshot, ...] = ()

    def set_rows(self, rows: Sequence[Snapshot]) -> None:
        """Show other snapshots."""
        if tuple(rows) != self.rows:
            self.beginResetModel()
            self.rows = tuple(rows)
            self.endResetModel()

    def rowCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: _Index = _NO_INDEX) -> int:
        return 0 if parent.isValid() else len(_TITLES)

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> Any:
        snapshot = self.rows[index.row()]
        if role == _Role.ToolTipRole:
            return tool_tip_markup(snapshot.problem or snapshot.file)
        if role != _Role.DisplayRole:
            return None
        if index.column() == STATE:
            return _WORDS[snapshot.state]
        if index.column() == WEBHOOK:
            return self._name_of("webhook", snapshot.webhook)
        return self._name_of("user", snapshot.user)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        if orientation == Qt.Orientation.Horizontal and role == _Role.DisplayRole:
            return _TITLES[section]
        return None
