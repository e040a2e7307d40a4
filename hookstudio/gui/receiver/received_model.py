"""ReceivedModel: what arrived at the receiver as a table, newest first."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt

from hookstudio.core.marks import marked
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.wording import number, tr, translatable
from hookstudio.gui.preview.quantities import bytes_text, full_time_text, when_text
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import RIGHT, Index, TitledModel

KEPT = 1_000


class Column(IntEnum):
    """The columns, from left to right."""

    NUMBER = 0
    METHOD = 1
    TARGET = 2
    ANSWER = 3
    SIZE = 4
    TIME = 5


_NUMBERS = (Column.NUMBER, Column.SIZE)


def answer_text(received: ReceivedRequest) -> str:
    """`200`, `hang`, `reset`, or what the receiver refused by itself."""
    if received.status is not None:
        return str(received.status)
    return received.step.partition(":")[0].partition("*")[0] or tr("no answer")


class ReceivedModel(TitledModel):
    """`now` gives the time that relative times count from."""

    TITLES = (
        "#",
        translatable("Method"),
        translatable("Target"),
        translatable("Answered"),
        translatable("Size"),
        translatable("Time"),
    )

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._rows: list[ReceivedRequest] = []

    def set_requests(self, oldest_first: Iterable[ReceivedRequest]) -> None:
        self.beginResetModel()
        self._rows = list(oldest_first)[: -KEPT - 1 : -1]
        self.endResetModel()

    def add(self, received: ReceivedRequest) -> None:
        """Put one more at the top; the oldest goes when there are too many."""
        self.beginInsertRows(QModelIndex(), 0, 0)
        self._rows.insert(0, received)
        self.endInsertRows()
        if len(self._rows) > KEPT:
            self.beginRemoveRows(QModelIndex(), KEPT, len(self._rows) - 1)
            del self._rows[KEPT:]
            self.endRemoveRows()

    def tick(self) -> None:
        """Let the views ask again for the relative times."""
        self.tell_columns(Column.TIME, Column.TIME)

    def received(self, row: int) -> ReceivedRequest | None:
        """The request in that row."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    @property
    def count(self) -> int:
        return len(self._rows)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole:
            is_number = orientation is Qt.Orientation.Horizontal and section in _NUMBERS
            return RIGHT if is_number else None
        return super().headerData(section, orientation, role)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        received = self.received(index.row())
        if received is None:
            return None
        column = Column(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(received, column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(self._tool_tip(received, column))
        if role == Qt.ItemDataRole.TextAlignmentRole and column in _NUMBERS:
            return RIGHT
        return None

    def _text(self, received: ReceivedRequest, column: Column) -> str:
        if column is Column.NUMBER:
            return number(received.number)
        if column is Column.METHOD:
            return received.method
        if column is Column.TARGET:
            return printable(received.target)
        if column is Column.ANSWER:
            return answer_text(received)
        if column is Column.SIZE:
            return bytes_text(len(received.body))
        return when_text(received.received_at, self._now())

    def _tool_tip(self, received: ReceivedRequest, column: Column) -> str:
        if column is Column.TIME:
            return full_time_text(received.received_at)
        if column is Column.ANSWER:
            return received.problem or tr("Step {step}", step=received.step)
        return self._text(received, column)


def printable(text: str) -> str:
    """As `wire_text`, fit for one line: control and direction characters are marks."""
    return marked(wire_text(text))


def wire_text(text: str) -> str:
    """Text of the wire, which comes as Latin-1, as UTF-8 where its bytes are that.

    Else its bytes above ASCII are written as `\\xe9`.
    """
    try:
        return text.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return "".join(c if c <= "\x7f" else f"\\x{ord(c):02x}" for c in text)
