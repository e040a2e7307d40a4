"""OutboxModel: deliveries as a table over their ids; rows are read when they are seen."""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt, Signal

from hookstudio.core.delivery.delivery import Change, Delivery, SortKey
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.outbox import delivery_text as words
from hookstudio.gui.outbox.look_delegate import ICON_ROLE, LOOK_ROLE
from hookstudio.gui.outbox.splice import splice
from hookstudio.gui.preview.quantities import full_time_text, when_text
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import Index, TitledModel

DELIVERY_ROLE = int(Qt.ItemDataRole.UserRole) + 20
KEPT = 2_000
"""Rows that are kept; a window's and its margin are always among them."""

MARGIN = 100
"""Rows that are read above and below those that are seen."""


class Column(IntEnum):
    """The columns, from left to right."""

    STATE = 0
    WEBHOOK = 1
    USER = 2
    HOST = 3
    STATUS = 4
    ATTEMPTS = 5
    NEXT = 6
    AGE = 7
    PROJECT = 8


SORT_KEYS: Mapping[int, SortKey] = {
    Column.STATE: SortKey.STATE,
    Column.WEBHOOK: SortKey.WEBHOOK,
    Column.USER: SortKey.USER,
    Column.HOST: SortKey.HOST,
    Column.STATUS: SortKey.STATUS,
    Column.ATTEMPTS: SortKey.ATTEMPTS,
    Column.NEXT: SortKey.DUE,
    Column.AGE: SortKey.CREATED,
}
_LOADING = "…"


class OutboxModel(TitledModel):
    """`now` gives the time that countdowns run to.

    A view tells by `look_at` which rows it shows; for those that are not known `rows_wanted` is
    emitted, and `learn` brings them. Until then a row has placeholders.
    """

    rows_wanted = Signal()
    sort_requested = Signal(object, bool)  # SortKey, descending

    TITLES = (
        translatable("State"),
        translatable("Webhook"),
        translatable("User"),
        translatable("Host"),
        translatable("Status"),
        translatable("Attempts"),
        translatable("Next try"),
        translatable("Queued"),
        translatable("Project"),
    )

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._ids: array[int] = array("q")
        self._known: OrderedDict[int, Delivery] = OrderedDict()
        self._stale: set[int] = set()
        self._window = (0, -1)
        self.paused = False

    @property
    def ids(self) -> array[int]:
        """The ids of all rows, from the top; never changed in place."""
        return self._ids

    def set_ids(self, ids: array[int]) -> None:
        """Show these rows; what stands in both lists keeps its place on the screen."""
        change = splice(self._ids, ids)
        if change.removed:
            self.beginRemoveRows(QModelIndex(), change.at, change.at + change.removed - 1)
            self._ids = self._ids[: change.at] + self._ids[change.at + change.removed :]
            self.endRemoveRows()
        if change.inserted:
            self.beginInsertRows(QModelIndex(), change.at, change.at + change.inserted - 1)
            self._ids = ids
            self.endInsertRows()

    def note_change(self, change: Change) -> None:
        """What was read of these deliveries, or of all, may not be true any more."""
        self._stale |= change.ids & self._known.keys() if change.ids else self._known.keys()
        self._ask()

    def look_at(self, first: int, last: int) -> None:
        """These rows are seen now."""
        self._window = (first, last)
        self._ask()

    def wanted(self) -> list[int]:
        """The ids in sight and near it that are to be read, those in sight first."""
        first, last = self._window
        seen = self._unknown(first, last)
        if not seen:
            return []
        return [
            *seen,
            *self._unknown(last + 1, last + MARGIN),
            *self._unknown(first - MARGIN, first - 1),
        ]

    def learn(self, asked: Iterable[int], found: Mapping[int, Delivery]) -> None:
        """Show what was read; what was asked for and not found is gone."""
        for row_id in asked:
            self._stale.discard(row_id)
            if row_id in found:
                self._known[row_id] = found[row_id]
                self._known.move_to_end(row_id)
            else:
                self._known.pop(row_id, None)
        while len(self._known) > KEPT:
            row_id, _ = self._known.popitem(last=False)
            self._stale.discard(row_id)
        self.refresh()

    def refresh(self) -> None:
        """Let the view ask again for the rows in sight."""
        self._tell(Column.STATE, Column.PROJECT)

    def tick(self) -> None:
        """Let the view ask again for what changes with time, of the rows in sight."""
        self._tell(Column.NEXT, Column.AGE)

    def delivery(self, row: int) -> Delivery | None:
        """The delivery in that row; None while it is not known."""
        return self._known.get(self._ids[row]) if 0 <= row < len(self._ids) else None

    def known(self, row_id: int) -> Delivery | None:
        """The delivery of that id, if it was read."""
        return self._known.get(row_id)

    def row_of(self, row_id: int) -> int:
        """The row of that id; -1 where it is not listed."""
        try:
            return self._ids.index(row_id)
        except ValueError:
            return -1

    def _unknown(self, first: int, last: int) -> list[int]:
        ids = self._ids[max(0, first) : max(0, last + 1)]
        return [i for i in ids if i not in self._known or i in self._stale]

    def _ask(self) -> None:
        if self._unknown(*self._window):
            self.rows_wanted.emit()

    def _tell(self, first: Column, last: Column) -> None:
        top, bottom = max(0, self._window[0]), min(self._window[1], len(self._ids) - 1)
        if top <= bottom:
            self.dataChanged.emit(self.index(top, first), self.index(bottom, last))

    # What Qt asks

    @property
    def count(self) -> int:
        return len(self._ids)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column in SORT_KEYS:
            descending = order == Qt.SortOrder.DescendingOrder
            self.sort_requested.emit(SORT_KEYS[column], descending)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not 0 <= index.row() < len(self._ids):
            return None
        delivery = self._known.get(self._ids[index.row()])
        if delivery is None:
            return _placeholder(index.column(), role)
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(delivery, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(self._tool_tip(delivery, index.column()))
        if role == Qt.ItemDataRole.AccessibleTextRole and index.column() == Column.STATE:
            return words.spoken(delivery, self._now(), paused=self.paused)
        if role == DELIVERY_ROLE:
            return delivery
        if role == LOOK_ROLE:
            return words.LOOKS[delivery.state]
        if role == ICON_ROLE:
            return words.ICONS[delivery.state]
        return None

    def _text(self, delivery: Delivery, column: int) -> str:
        match column:
            case Column.STATE:
                look = words.LOOKS[delivery.state]
                return f"{look.sign} {translated(look.word)}"
            case Column.WEBHOOK:
                return delivery.webhook
            case Column.USER:
                return delivery.user
            case Column.HOST:
                return delivery.host
            case Column.STATUS:
                return words.status_text(delivery.status, delivery.outcome)
            case Column.ATTEMPTS:
                return words.attempts_text(delivery)
            case Column.NEXT:
                return words.next_text(delivery, self._now(), paused=self.paused)
            case Column.AGE:
                return when_text(delivery.created_at, self._now())
        return words.project_text(delivery.project)

    def _tool_tip(self, delivery: Delivery, column: int) -> str:
        match column:
            case Column.STATE | Column.STATUS:
                return words.reason_text(delivery, self._now())
            case Column.NEXT:
                return "" if delivery.due_at is None else full_time_text(delivery.due_at)
            case Column.AGE:
                return full_time_text(delivery.created_at)
            case Column.HOST:
                return f"{delivery.method} {delivery.url}"
            case Column.PROJECT:
                return delivery.project
        return self._text(delivery, column)


def _placeholder(column: int, role: int) -> str | None:
    if role == Qt.ItemDataRole.DisplayRole:
        return _LOADING if column == Column.WEBHOOK else ""
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return tr("Loading")
    return None
