"""CountersModel: what became of each webhook's messages, with a sum at the top."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import Qt

from hookstudio.core.delivery.delivery import Counters
from hookstudio.core.wording import number, tr, translatable, translated
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import RIGHT, Index, TitledModel


class Column(IntEnum):
    """The columns, from left to right."""

    WEBHOOK = 0
    SENT = 1
    RECEIVED = 2
    FAILED = 3
    RETRIED = 4
    ABORTED = 5
    OPEN = 6


_FIELDS = ("webhook", "sent", "received", "failed", "retried", "aborted", "open")
_MEANINGS = (
    "",
    translatable("Messages with at least one attempt"),
    translatable("Messages that were answered with 200 to 299"),
    translatable("Messages that ended without being received"),
    translatable("Attempts after the first"),
    translatable("Messages whose template aborted"),
    translatable("Messages that may still be sent"),
)
_SUM = translatable("All webhooks")


class CountersModel(TitledModel):
    """The sum is there where there are several webhooks."""

    TITLES = (
        translatable("Webhook"),
        translatable("Sent"),
        translatable("Received"),
        translatable("Failed"),
        translatable("Retried"),
        translatable("Aborted"),
    )

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[Counters] = []

    def set_counters(self, counters: Sequence[Counters]) -> None:
        """Replace all rows."""
        rows = [total(counters), *counters] if len(counters) > 1 else list(counters)
        if len(rows) == len(self._rows):
            self._rows = rows
            self.tell_columns(0, len(Column) - 1)
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    @property
    def titles(self) -> Sequence[str]:
        return [*super().titles, tr("Open", note="adjective: still to be sent")]

    @property
    def count(self) -> int:
        return len(self._rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is Qt.Orientation.Horizontal:
            if role == Qt.ItemDataRole.ToolTipRole:
                return tool_tip_markup(translated(_MEANINGS[section]))
            if role == Qt.ItemDataRole.TextAlignmentRole and section != Column.WEBHOOK:
                return RIGHT
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        value = getattr(self._rows[index.row()], _FIELDS[index.column()])
        text = value if isinstance(value, str) else number(value)
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() != Column.WEBHOOK:
            return RIGHT
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == Column.WEBHOOK:
            return tool_tip_markup(text)
        return None


def total(counters: Sequence[Counters]) -> Counters:
    """The sum of all."""
    sums = [sum(getattr(row, name) for row in counters) for name in _FIELDS[1:]]
    return Counters(translated(_SUM), *sums)
