"""SnapshotsModel: the snapshots that differ, as rows of a table."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Qt

from hookstudio.core.checks.snapshots import Snapshot, SnapshotState
from hookstudio.core.wording import translatable, translated
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import Index, TitledModel

STATE, WEBHOOK, USER = range(3)
_WORDS = {
    SnapshotState.CHANGED: translatable("● Changed"),
    SnapshotState.NEW: translatable("＋ New"),
    SnapshotState.ORPHAN: translatable("⊘ Not needed"),
    SnapshotState.UNREADABLE: translatable("✕ Unreadable"),
}
_Role = Qt.ItemDataRole


class SnapshotsModel(TitledModel):
    """`name_of` gives the name of a webhook or user, by kind and slug."""

    TITLES = (translatable("State"), translatable("Webhook"), translatable("User"))

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

    @property
    def count(self) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        snapshot = self.rows[index.row()]
        if role == _Role.ToolTipRole:
            return tool_tip_markup(snapshot.problem or snapshot.file)
        if role != _Role.DisplayRole:
            return None
        if index.column() == STATE:
            return translated(_WORDS[snapshot.state])
        if index.column() == WEBHOOK:
            return self._name_of("webhook", snapshot.webhook)
        return self._name_of("user", snapshot.user)
