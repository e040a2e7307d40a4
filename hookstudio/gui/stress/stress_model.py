"""StressModel: the groups of a run as rows of a table."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt

from hookstudio.core.checks.stress.groups import Group
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import translatable, translated
from hookstudio.gui.preview.problem_places import where_text
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import Index, TitledModel

WHAT, CAUSE, PLACE, EXAMPLE = range(4)
_WHAT = {
    "stress_json": "✕ JSON",
    "stress_url": "✕ URL",
    "stress_header": translatable("✕ Header"),
    "stress_meaning": translatable("≠ Meaning"),
    "stress_liquid": "✕ Liquid",
    "stress_abort": translatable("⊘ Aborted"),
}
_CAUSE = {
    "nothing": translatable("Nothing there"),
    "text": translatable("Text not escaped"),
    "type": translatable("Another type"),
    "number": translatable("Odd number"),
}
_Role = Qt.ItemDataRole


class StressModel(TitledModel):
    """In the order of the places."""

    TITLES = (
        translatable("Breaks"),
        translatable("Cause"),
        translatable("Place"),
        translatable("Smallest example"),
    )

    def __init__(self) -> None:
        super().__init__()
        self.rows: tuple[Group, ...] = ()
        self._webhook: Webhook | None = None

    def set_rows(self, rows: Sequence[Group], webhook: Webhook | None) -> None:
        """Show the groups of another run; the webhook says what the places are called."""
        self.beginResetModel()
        self.rows = tuple(rows)
        self._webhook = webhook
        self.endResetModel()

    @property
    def count(self) -> int:
        return len(self.rows)

    def data(self, index: Index, role: int = _Role.DisplayRole) -> Any:
        group = self.rows[index.row()]
        if role == _Role.ToolTipRole:
            return tool_tip_markup(group.finding.message)
        if role != _Role.DisplayRole:
            return None
        match index.column():
            case 0:
                return translated(_WHAT[group.rule])
            case 1:
                return translated(_CAUSE[group.cause])
            case 2:
                return where_text(group.finding, self._webhook)
        return group.example
