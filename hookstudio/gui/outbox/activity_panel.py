"""ActivityPanel: Braze's message activity log of the outbox, without an end, and its counters."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QModelIndex, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.delivery.delivery import ActivityFilter, ActivityRow, Change, Counters
from hookstudio.core.wording import tr, trn
from hookstudio.gui.outbox.activity_bar import ActivityBar
from hookstudio.gui.outbox.activity_model import ActivityModel
from hookstudio.gui.outbox.activity_tables import CountersTable, LogTable
from hookstudio.gui.outbox.counters_model import CountersModel
from hookstudio.gui.outbox.delivery_text import lines_text, utc
from hookstudio.gui.outbox.export import Form
from hookstudio.gui.outbox.export_bar import ExportBar
from hookstudio.gui.outbox.newest_read import NewestRead, open_again
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.shortcuts.shown_keys import key_sentence
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

T = TypeVar("T")
PAGE = 500
_TICK_MS = 5_000  # relative times under a minute go stale fast
_GAP_MS = 200


@dataclass(frozen=True, slots=True)
class _Page:
    """Lines of a filter; `before` None: the newest."""

    chosen: ActivityFilter
    before: tuple[int, int, int] | None
    lines: Sequence[ActivityRow]
    again: bool = False

    @property
    def more(self) -> bool:
        return len(self.lines) == PAGE


class ActivityPanel(QWidget):
    """Nothing is read while it is not seen. Enter or a double click opens the delivery.

    `project` is the folder whose lines are on show until all are asked for; "" for all.
    """

    delivery_opened = Signal(int)
    toast_requested = Signal(str, str, object)  # text, label of its action, callable

    def __init__(
        self,
        service: OutboxService,
        theme: Theme,
        *,
        now: Callable[[], float] = time.time,
        project: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._now = lambda: utc(now())
        self._tasks = Tasks()
        self._chosen = ActivityFilter()
        self.model = ActivityModel(self._now)
        self.counters = CountersModel()
        self.bar = ActivityBar(theme, project, self._now)
        self.exporting = ExportBar(service, self._tasks)
        self.table = LogTable(self.model, theme)
        self.counters_table = CountersTable(self.counters, theme)
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._tick, self._gap = QTimer(self), QTimer(self)
        self._newest = self._reader("read the activity log", self._on_newest)
        self._older = self._reader("read older activity", self._on_older)
        self._sums = self._reader("read the counters", self._on_counters)
        self._names = self._reader("read the webhooks", self.bar.set_webhooks)
        self.setObjectName("activityPanel")
        self._build_layout()
        self._connect_signals()

    async def close_reads(self) -> None:
        """End what is being read and written; nothing is read any more."""
        self.exporting.stop()
        self._gap.stop()
        for read in (self._newest, self._older, self._sums, self._names):
            read.stop()
        await self._tasks.close()

    def _reader(self, name: str, on_answer: Callable[[T], object]) -> NewestRead[T]:
        return NewestRead(self._service, self._tasks, name, on_answer, self._on_problem)

    def _build_layout(self) -> None:
        self._tick.setInterval(_TICK_MS)
        self._gap.setInterval(_GAP_MS)
        self._gap.setSingleShot(True)
        for page in (self.table, self.counters_table, self._nothing):
            self._stack.addWidget(page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.exporting)
        layout.addWidget(self._stack, 1)

    def _connect_signals(self) -> None:
        self._service.ready.connect(self.refresh)
        self._service.failed.connect(self._on_problem)
        self._service.absent_found.connect(self.refresh)
        self._service.changed.connect(self._on_change)
        self._tick.timeout.connect(self.model.tick)
        self._gap.timeout.connect(self._read_newest)
        self.model.older_wanted.connect(self._read_older)
        self.bar.changed.connect(self.refresh)
        self.bar.names_wanted.connect(self._read_names)
        self.bar.export_requested.connect(self._export)
        self.bar.list_requested.connect(self.table.setFocus)
        self.table.activated.connect(self._on_activated)
        self.exporting.toast_requested.connect(self.toast_requested)
        self.exporting.busy_changed.connect(self.bar.set_exporting)
        self._nothing.action_requested.connect(self._on_action)

    # What is read

    def refresh(self) -> None:
        """Read it anew, with the filter as it is now."""
        self._chosen = self.bar.filter()
        self._newest.drop()
        self._older.drop()
        self._read_newest(again=True)

    def _read_newest(self, *, again: bool = False) -> None:
        chosen = self._chosen
        if not self.isVisible():
            return
        if self._service.absent:
            self._show_page(None)
            return
        if self.bar.counting:
            self._sums.ask(lambda box: box.counters(chosen.project))
        else:
            self._newest.ask(lambda box: _page(box, chosen, None, again))

    def _read_older(self) -> None:
        if self.model.lines and not self._older.busy:
            chosen, before = self._chosen, self.model.lines[-1].place
            self._older.ask(lambda box: _page(box, chosen, before))

    def _read_names(self) -> None:
        project = self.bar.filter().project
        self._names.ask(lambda box: box.webhooks(project))

    def _on_change(self, _change: Change) -> None:
        if not self._gap.isActive():
            self._gap.start()

    def _on_newest(self, page: _Page) -> None:
        if page.chosen != self._chosen:
            return
        if page.again:
            self.model.set_lines(page.lines, more=page.more)
        else:
            self.model.show_newest(page.lines, more=page.more)
        self._show_what_there_is()

    def _on_older(self, page: _Page) -> None:
        fits = self.model.lines and page.before == self.model.lines[-1].place
        if page.chosen == self._chosen and fits:
            self.model.add_older(page.lines, more=page.more)
            self._show_what_there_is()

    def _on_counters(self, counters: list[Counters]) -> None:
        self.counters.set_counters(counters)
        self.bar.show_count(trn("{n:,} webhook", "{n:,} webhooks", n=len(counters)))
        self._show_page(self.counters_table if counters else None)

    def _show_what_there_is(self) -> None:
        count, more = len(self.model.lines), self.model.has_more
        newest = trn("the newest {n:,} line", "the newest {n:,} lines", n=count)
        self.bar.show_count(newest if more else lines_text(count))
        self._show_page(self.table if count else None)

    def _show_page(self, page: QWidget | None) -> None:
        if page is None and self.bar.narrowed and not self.bar.counting:
            text = tr("No line has all that the filter asks for.")
            self._nothing.show_text(tr("Nothing found"), text, tr("Clear the filter"))
        elif page is None:
            sends = key_sentence(tr("{keys} sends a test."), "send")
            text = tr("Every attempt is kept here, with what was wrong. {sends}", sends=sends)
            self._nothing.show_text(tr("Nothing was sent yet"), text)
        self._stack.setCurrentWidget(page or self._nothing)

    def _on_problem(self, why: str) -> None:
        self._nothing.show_text(tr("The activity log cannot be read"), why, tr("Try again"))
        self._stack.setCurrentWidget(self._nothing)

    # What the user does

    def _on_action(self) -> None:
        if self._service.outbox is None:
            self._tasks.spawn(open_again(self._service), "open the outbox")
        elif self.bar.narrowed:
            self.bar.clear()
        else:
            self.refresh()

    def _on_activated(self, index: QModelIndex) -> None:
        line = self.model.line(index.row())
        if line is not None:
            self.delivery_opened.emit(line.delivery)

    def _export(self, form: Form) -> None:
        self.exporting.ask(self.bar.filter(), form)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self.refresh()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()


def _page(
    outbox: Outbox,
    chosen: ActivityFilter,
    before: tuple[int, int, int] | None,
    again: bool = False,
) -> _Page:
    lines = outbox.activity_page(chosen, before=before, limit=PAGE)
    return _Page(chosen, before, lines, again)
