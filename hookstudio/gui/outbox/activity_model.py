"""ActivityModel: the activity log as a table, newest first, read page by page as one scrolls."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from enum import IntEnum

from PySide6.QtCore import QModelIndex, Qt, Signal

from hookstudio.core.delivery.delivery import ActivityRow
from hookstudio.core.delivery.state import State
from hookstudio.core.wording import number, tr, translatable, translated
from hookstudio.gui.outbox.delivery_text import NOTHING
from hookstudio.gui.outbox.look_delegate import LOOK_ROLE
from hookstudio.gui.preview.quantities import full_time_text, when_text
from hookstudio.gui.sending.attempt_text import State as Look
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import Index, TitledModel

LINE_ROLE = int(Qt.ItemDataRole.UserRole) + 30


class Column(IntEnum):
    """The columns, from left to right."""

    TIME = 0
    RESULT = 1
    WEBHOOK = 2
    USER = 3
    STATUS = 4
    ATTEMPT = 5
    ERROR = 6


_RECEIVED = Look("●", translatable("Received"), "success")
_ERROR = Look("✕", translatable("Error"), "error")
_ABORTED = Look("⊘", translatable("Aborted"), "muted")
_REFUSED = Look("⊘", translatable("Not sent"), "error")
_UNDER_WAY = Look("→", translatable("Under way"), "info")
LINE_LOOKS = (_RECEIVED, _ERROR, _ABORTED, _REFUSED, _UNDER_WAY)


def look_of(line: ActivityRow) -> Look:
    """How a line is shown."""
    if line.attempt == 0:
        return _ABORTED if line.state is State.ABORTED else _REFUSED
    if line.error:
        return _ERROR
    return _RECEIVED if line.status is not None else _UNDER_WAY


class ActivityModel(TitledModel):
    """`older_wanted` is emitted when the view comes near the end of what was read."""

    older_wanted = Signal()

    TITLES = (
        translatable("Time"),
        translatable("Result"),
        translatable("Webhook"),
        translatable("User"),
        translatable("Status"),
        translatable("Attempt"),
        translatable("Error"),
    )

    def __init__(self, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._now = now
        self._lines: list[ActivityRow] = []
        self._more = False

    @property
    def lines(self) -> Sequence[ActivityRow]:
        """What was read so far, newest first."""
        return self._lines

    @property
    def has_more(self) -> bool:
        """Whether there are older lines that were not read yet."""
        return self._more

    def set_lines(self, lines: Sequence[ActivityRow], *, more: bool) -> None:
        """Show these instead; `more` where older ones can be read."""
        self.beginResetModel()
        self._lines, self._more = list(lines), more
        self.endResetModel()

    def add_older(self, lines: Sequence[ActivityRow], *, more: bool) -> None:
        """Show older lines below."""
        self._more = more
        if lines:
            at = len(self._lines)
            self.beginInsertRows(QModelIndex(), at, at + len(lines) - 1)
            self._lines += lines
            self.endInsertRows()

    def show_newest(self, page: Sequence[ActivityRow], *, more: bool) -> None:
        """Take over the newest page: new lines come in at the top, what was read below stays.

        `more` tells whether there are lines older than the page.
        """
        if not more or not page:
            self._replace_head(len(self._lines), page)
            self._more = False
            return
        floor = page[-1].place
        head = next((n for n, line in enumerate(self._lines) if line.place < floor), None)
        known = {(line.delivery, line.attempt) for line in page}
        kept = self._lines[head:] if head else []
        moved = any((line.delivery, line.attempt) in known for line in kept)
        if not head or moved:
            # A gap, or a line from far below that came up: what is below is read again.
            self._more = True
            self._replace_head(len(self._lines), page)
            return
        self._replace_head(head, page)

    def _replace_head(self, count: int, page: Sequence[ActivityRow]) -> None:
        """Put the page in place of so many lines at the top; equal ends are left alone."""
        old, tail = self._lines[:count], 0
        while tail < min(len(old), len(page)) and old[-1 - tail] == page[-1 - tail]:
            tail += 1
        gone, new = count - tail, list(page[: len(page) - tail])
        if gone:
            self.beginRemoveRows(QModelIndex(), 0, gone - 1)
            del self._lines[:gone]
            self.endRemoveRows()
        if new:
            self.beginInsertRows(QModelIndex(), 0, len(new) - 1)
            self._lines[:0] = new
            self.endInsertRows()

    def tick(self) -> None:
        """Let the views ask again for the relative times."""
        self.tell_columns(Column.TIME, Column.TIME)

    def line(self, row: int) -> ActivityRow | None:
        """The line in that row."""
        return self._lines[row] if 0 <= row < len(self._lines) else None

    # What Qt asks

    @property
    def count(self) -> int:
        return len(self._lines)

    def canFetchMore(self, parent: Index) -> bool:
        return self._more and not parent.isValid()

    def fetchMore(self, _parent: Index) -> None:
        self.older_wanted.emit()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.line(index.row())
        if line is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            is_time = index.column() == Column.TIME
            tip = full_time_text(line.at) if is_time else self._text(line, index.column())
            return tool_tip_markup(tip)
        if role == LINE_ROLE:
            return line
        if role == LOOK_ROLE:
            return look_of(line)
        return None

    def _text(self, line: ActivityRow, column: int) -> str:
        match column:
            case Column.TIME:
                return when_text(line.at, self._now())
            case Column.RESULT:
                look = look_of(line)
                return f"{look.sign} {translated(look.word)}"
            case Column.WEBHOOK:
                return line.webhook
            case Column.USER:
                return line.user
            case Column.STATUS:
                return NOTHING if line.status is None else str(line.status)
            case Column.ATTEMPT:
                return number(line.attempt) if line.attempt else NOTHING
        return " ".join(line.error.split())


def copied(line: ActivityRow) -> str:
    """A line as text: time, name, what happened."""
    status = "" if line.status is None else str(line.status)
    result = " ".join(filter(None, (translated(look_of(line).word), status, line.error)))
    return tr(
        "{time} {webhook} for {user}: {result}",
        time=line.at.astimezone().isoformat(timespec="seconds"),
        webhook=line.webhook,
        user=line.user,
        result=result,
    )
