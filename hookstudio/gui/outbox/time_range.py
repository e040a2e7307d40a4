"""Which stretch of time a list is of: a few that are often wanted, and one between two moments."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import QDateTime, Qt
from PySide6.QtWidgets import (
    QDateTimeEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr, translatable

BETWEEN = "between"
RANGES: tuple[tuple[str, str], ...] = (
    ("hour", translatable("Last hour")),
    ("today", translatable("Today")),
    ("day", translatable("Last 24 hours")),
    ("week", translatable("Last 7 days")),
    ("month", translatable("Last 30 days")),
    (BETWEEN, translatable("Between…")),
)
_LENGTHS = {
    "hour": timedelta(hours=1),
    "day": timedelta(hours=24),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
}

Span = tuple[datetime | None, datetime | None]


def span_of(key: str, now: datetime, between: Span) -> Span:
    """From when and until when; `between` is what was chosen for that."""
    if key == BETWEEN:
        return between
    if key == "today":
        local = now.astimezone()
        return local.replace(hour=0, minute=0, second=0, microsecond=0), None
    return (now - _LENGTHS[key], None) if key in _LENGTHS else (None, None)


class BetweenDialog(QDialog):
    """Two moments; the second one is kept behind the first."""

    def __init__(self, span: Span, now: datetime, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Lines between two times"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        since, until = span[0] or now - timedelta(days=1), span[1] or now
        names = tr("From", note="a time"), tr("To", note="a time")
        self._since, self._until = _edit(since, names[0]), _edit(until, names[1])
        self._since.dateTimeChanged.connect(self._until.setMinimumDateTime)
        self._until.setMinimumDateTime(self._since.dateTime())
        form = QFormLayout()
        form.addRow(names[0], self._since)
        form.addRow(names[1], self._until)
        kinds = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(kinds.Ok | kinds.Cancel)
        buttons.button(kinds.Ok).setText(tr("Show these"))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(buttons)

    def span(self) -> Span:
        """What was chosen; the last second belongs to it."""
        return _moment(self._since), _moment(self._until) + timedelta(seconds=1)


def ask_between(
    span: Span, now: datetime, parent: QWidget, on_chosen: Callable[[Span | None], object]
) -> BetweenDialog:
    """Open the dialog; None is told when it was closed without a choice."""
    dialog = BetweenDialog(span, now, parent)
    dialog.accepted.connect(lambda: on_chosen(dialog.span()))
    dialog.rejected.connect(lambda: on_chosen(None))
    dialog.open()
    return dialog


def _edit(moment: datetime, name: str) -> QDateTimeEdit:
    edit = QDateTimeEdit(QDateTime.fromSecsSinceEpoch(int(moment.timestamp())))
    edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    edit.setDisplayFormat("yyyy-MM-dd HH:mm:ss")
    edit.setCalendarPopup(True)
    edit.setAccessibleName(name)
    return edit


def _moment(edit: QDateTimeEdit) -> datetime:
    return datetime.fromtimestamp(edit.dateTime().toSecsSinceEpoch(), UTC)
