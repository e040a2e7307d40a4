"""AttemptModel: the activity log as a table, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from hookstudio.core.delivery.result import Attempt
from hookstudio.gui.preview.quantities import duration_text, full_time_text, when_text
from hookstudio.gui.sending.attempt_text import State, state_of
from hookstudio.gui.widgets.labels import tool_tip_markup

ATTEMPT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
STATE_ROLE = ATTEMPT_ROLE + 1
KEPT = 1_000

_Index = QModelIndex | QPersistentModelIndex


class Column(IntEnum):
    """The columns, from left to right."""

    STATE = 0
    STATUS = 1
    WEBHOOK = 2
    USER = 3
    PROJECT = 4
    TIME = 5
    DURATION = 6
    MESSAGE = 7


_TITLES = ("State", "Status", "Webhook", "User", "Project", "Time", "Took", "Message")
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


@dataclass(frozen=True, slots=True)
class _Row:
    """One attempt and the texts that do not change with time."""

    attempt: Attempt
    state: State
    texts: tuple[str, ...]
    haystack: str


class AttemptModel(QAbstractTableModel):
    """`now` gives the time that relative times count from."""

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._all: list[_Row] = []
        self._rows: list[_Row] = []
        self._query = ""
        self._project: str | None = None

    def set_attempts(self, newest_first: Iterable[Attempt]) -> None:
        """Replace all rows."""
        self.beginResetModel()
        self._all = [_row(attempt) for attempt in newest_first][:KEPT]
        self._rows = [row for row in self._all if self._is_shown(row)]
        self.endResetModel()

    def add(self, attempt: Attempt) -> None:
        """Put one more at the top, once; the oldest goes when there are too many."""
        if self._all and self._all[0].attempt.id == attempt.id:
            return
        row = _row(attempt)
        self._all.insert(0, row)
        del self._all[KEPT:]
        if self._is_shown(row):
            self.beginInsertRows(QModelIndex(), 0, 0)
            self._rows.insert(0, row)
            self.endInsertRows()
        if len(self._rows) > KEPT:
            self.beginRemoveRows(QModelIndex(), KEPT, len(self._rows) - 1)
            del self._rows[KEPT:]
            self.endRemoveRows()

    def set_query(self, query: str) -> None:
        """Show only the rows that hold the text, in any column, ignoring case."""
        self.beginResetModel()
        self._query = query.strip().casefold()
        self._rows = [row for row in self._all if self._is_shown(row)]
        self.endResetModel()

    def set_project(self, folder: str | None) -> None:
        """Show only what was sent from that project; None shows all."""
        self.beginResetModel()
        self._project = folder
        self._rows = [row for row in self._all if self._is_shown(row)]
        self.endResetModel()

    def _is_shown(self, row: _Row) -> bool:
        ours = self._project is None or row.attempt.origin.project == self._project
        return ours and self._query in row.haystack

    def tick(self) -> None:
        """Let the views ask again for the relative times."""
        if self._rows:
            last = self.index(len(self._rows) - 1, Column.TIME)
            self.dataChanged.emit(self.index(0, Column.TIME), last)

    @property
    def total(self) -> int:
        """How many there are of all projects, shown or not."""
        return len(self._all)

    @property
    def in_project(self) -> int:
        """How many there are of the projects on show, whatever the query."""
        if self._project is None:
            return len(self._all)
        return sum(row.attempt.origin.project == self._project for row in self._all)

    def attempt(self, row: int) -> Attempt | None:
        """The attempt in that row."""
        return self._rows[row].attempt if 0 <= row < len(self._rows) else None

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return _TITLES[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section == Column.DURATION:
            return _RIGHT
        return None

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._rows):
            return None
        row, column = self._rows[index.row()], Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(self._tool_tip(row, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column is Column.DURATION:
            return _RIGHT
        if role == ATTEMPT_ROLE:
            return row.attempt
        if role == STATE_ROLE:
            return row.state
        return None

    def _text(self, row: _Row, column: Column) -> str:
        if column is Column.TIME:
            return when_text(row.attempt.started_at, self._now())
        return row.texts[column]

    def _tool_tip(self, row: _Row, column: Column) -> str:
        if column is Column.TIME:
            return full_time_text(row.attempt.started_at)
        return row.texts[column]


def _row(attempt: Attempt) -> _Row:
    from hookstudio.gui.sending.outlook import log_message  # start-up time

    state = state_of(attempt)
    status = "–" if attempt.status is None else str(attempt.status)
    texts = (
        f"{state.sign} {state.word}",
        status,
        attempt.webhook_title,
        attempt.user_title,
        attempt.origin.project_name,
        "",
        duration_text(attempt.timing.total_ms),
        " ".join(log_message(attempt).split()),
    )
    haystack = " ".join((*texts, attempt.webhook, attempt.user)).casefold()
    return _Row(attempt, state, texts, haystack)
