"""OutboxPanel: every delivery, live, with what was sent and answered, and what can be done."""

from __future__ import annotations

import time
from array import array
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QMenu, QSplitter, QVBoxLayout, QWidget

from hookstudio.core.delivery.delivery import Change, Delivery, SortKey
from hookstudio.core.delivery.state import State
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.gui.outbox.delivery_actions import DeliveryActions, Selected
from hookstudio.gui.outbox.delivery_detail import DeliveryDetail
from hookstudio.gui.outbox.delivery_list import DeliveryList
from hookstudio.gui.outbox.delivery_text import utc
from hookstudio.gui.outbox.listing import Listing, View
from hookstudio.gui.outbox.newest_read import NewestRead, open_again
from hookstudio.gui.outbox.outbox_banners import OutboxBanners
from hookstudio.gui.outbox.outbox_model import OutboxModel
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.outbox.timeline_layout import Story
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

_TRIES = 2  # a delivery that was just made may not be in a listing that is on its way
_BOTH = 680  # below this width the details take the place of the list


@dataclass(frozen=True, slots=True)
class _Looked:
    """What was read of the deliveries that are selected."""

    selected: Selected
    story: Story | None = None
    request: RenderedRequest | None = None


class OutboxPanel(QWidget):
    """The list, and beside it what is selected in it.

    `project` is the folder whose deliveries are on show until all are asked for; "" for all.
    """

    resend_edited_requested = Signal(object)  # Delivery
    open_webhook_requested = Signal(str, str)  # webhook, user
    toast_requested = Signal(str, str, object)  # text, label of its action, callable
    send_requested = Signal()

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
        self._theme = theme
        self._now = lambda: utc(now())
        self._tasks = Tasks()
        self._wanted: int | None = None
        self._tries = 0
        self.model = OutboxModel(self._now)
        self.actions_ = DeliveryActions(service, self._tasks, theme, self)
        self.list = DeliveryList(self.model, theme, project)
        self.detail = DeliveryDetail(theme, self.actions_, self._now)
        self.banners = OutboxBanners(service, self._tasks, theme)
        view = View(self.list.filters.filter())
        self._listing = Listing(service, self._tasks, self.model, view)
        self._looking: NewestRead[_Looked] = NewestRead(
            service, self._tasks, "read what is selected", self._on_looked
        )
        self._names: NewestRead[tuple[list[str], list[str]]] = NewestRead(
            service, self._tasks, "read the names", lambda n: self.list.filters.set_names(*n)
        )
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self.setObjectName("outboxPanel")
        self._build_layout()
        self._connect_signals()
        self._show_service()

    def show_delivery(self, row_id: int) -> None:
        """Select a delivery; filters that hide it are cleared."""
        self._wanted, self._tries = row_id, _TRIES
        if not self._show_wanted():
            self._listing.refresh()

    async def close_reads(self) -> None:
        """End what is being read; nothing is read any more."""
        for read in (self._listing, self._looking, self._names):
            read.stop()
        await self._tasks.close()

    def _build_layout(self) -> None:
        self._splitter.setHandleWidth(6)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.addWidget(self.list)
        self._splitter.addWidget(self.detail)
        self._splitter.setStretchFactor(0, 5)
        self._splitter.setStretchFactor(1, 4)
        self._splitter.setSizes([500, 400])
        self.detail.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.banners)
        layout.addWidget(self._splitter, 1)
        self.list.table.addActions(list(self.actions_.all))

    def _connect_signals(self) -> None:
        service, rows = self._service, self.list
        service.ready.connect(self._show_service)
        service.failed.connect(self._show_service)
        service.absent_found.connect(self._show_service)
        service.changed.connect(self._on_change)
        service.paused_changed.connect(self._on_paused)
        self._listing.listed.connect(self._on_listed)
        self._listing.problem_changed.connect(self._on_problem)
        self.model.sort_requested.connect(self._on_sort)
        rows.filters.changed.connect(self._on_filter)
        rows.filters.names_wanted.connect(self._read_names)
        rows.open_requested.connect(self._open)
        rows.send_requested.connect(self.send_requested)
        rows.pause_requested.connect(self.banners.set_paused)
        rows.table.selection_changed.connect(self._look)
        rows.table.find_requested.connect(rows.filters.focus_search)
        rows.table.opened.connect(lambda _id: self.detail.timeline.setFocus())
        rows.table.customContextMenuRequested.connect(self._open_menu)
        self.detail.close_requested.connect(self._close_detail)
        self.detail.delivery_requested.connect(self.show_delivery)
        self.banners.toast_requested.connect(self.toast_requested)
        for signal in ("toast_requested", "resend_edited_requested", "open_webhook_requested"):
            getattr(self.actions_, signal).connect(getattr(self, signal))
        self.actions_.resent.connect(lambda delivery: self.show_delivery(delivery.id))

    # What is listed

    def _show_service(self) -> None:
        """Opening, failed, or open: then read."""
        if self._service.outbox is not None:
            self._on_paused(self._service.paused)
            self._listing.refresh()
        elif self._service.problem:
            self.list.show_failure(self._service.problem)
        elif self._service.absent:
            self.list.show_rows(0, 0)
        else:
            self.list.show_loading()

    def _open(self) -> None:
        """Try again to open it, or to read it; what is wrong is told by the service."""
        self._tasks.spawn(open_again(self._service), "open the outbox")
        self._listing.refresh()

    def _on_listed(self, ids: array[int]) -> None:
        table = self.list.table
        selected, current = table.selected_ids(), table.current_id()
        self.model.set_ids(ids)
        if selected and table.selected_ids() != selected:
            table.select_ids(selected, current)
        self.list.show_rows(len(ids), sum(self._service.counts.values()))
        self._look_for_wanted()

    def _on_problem(self, why: str) -> None:
        if why:
            self.list.show_failure(why)
        else:
            self.list.show_rows(len(self.model.ids), sum(self._service.counts.values()))

    def _on_filter(self) -> None:
        self.list.show_searching()
        self._listing.show(replace(self._listing.view, chosen=self.list.filters.filter()))

    def _on_sort(self, key: SortKey, descending: bool) -> None:
        self._listing.show(replace(self._listing.view, sort=key, descending=descending))

    def _read_names(self) -> None:
        project = self.list.filters.filter().project
        self._names.ask(lambda box: (box.webhooks(project), box.hosts(project)))

    def _on_change(self, change: Change) -> None:
        self.list.filters.set_counts(self._service.counts)
        selected = self.list.table.selected_ids() if self.detail.isVisible() else []
        if selected and (not change.ids or not change.ids.isdisjoint(selected)):
            self._look()

    def _on_paused(self, paused: bool) -> None:
        self.model.paused = paused
        self.model.refresh()
        self.list.show_paused(paused)
        self._look()

    def _show_wanted(self) -> bool:
        """Select the delivery that was asked for, if it is listed."""
        row = -1 if self._wanted is None else self.model.row_of(self._wanted)
        if row >= 0:
            self._wanted = None
            self.list.table.show_row(row)
        return row >= 0

    def _look_for_wanted(self) -> None:
        """After a listing: it may have begun too early, or the filter hides what is wanted."""
        if self._wanted is None or self._show_wanted():
            return
        self._tries -= 1
        if self._tries > 0:
            self._listing.refresh()
        elif self._tries == 0 and (self.list.filters.narrowed or not self.list.filters.everywhere):
            self.list.filters.show_everything()
        else:
            self._wanted = None

    # What is selected

    def _look(self) -> None:
        ids = tuple(self.list.table.selected_ids())
        if not ids:
            self._looking.drop()
            self._show_looked(_Looked(Selected()))
            return
        self._looking.ask(lambda box: _look_at(box, ids))

    def _on_looked(self, looked: _Looked) -> None:
        if list(looked.selected.ids) == self.list.table.selected_ids():
            self._show_looked(looked)

    def _show_looked(self, looked: _Looked) -> None:
        states: Mapping[int, State] = looked.selected.states or {}
        story = looked.story
        only: Delivery | None = story.delivery if story is not None else None
        self.actions_.show_selected(looked.selected, only)
        if story is not None:
            self.detail.show_one(story, looked.request, paused=self._service.paused)
        elif states:
            self.detail.show_many(states.values(), len(states))
        self.detail.setVisible(bool(states))
        self._fit()

    def _close_detail(self) -> None:
        self.list.table.clearSelection()
        self.list.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_menu(self, where: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        actions = self.actions_
        for action in actions.all:
            if action in (actions.resend, actions.copy, actions.delete):
                menu.addSeparator()
            menu.addAction(action)
        menu.popup(self.list.table.viewport().mapToGlobal(where))

    def _fit(self) -> None:
        """Where there is no room for both, what is selected covers the list."""
        both = self.width() >= self._theme.px(_BOTH)
        self.list.setVisible(both or self.detail.isHidden())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._fit()


def _look_at(outbox: Outbox, ids: tuple[int, ...]) -> _Looked:
    """Read one delivery whole, of several only the states."""
    found = {row_id: state for row_id, (state, _) in outbox.states_of(ids).items()}
    selected = Selected(ids, found)
    if len(ids) > 1 or not found:
        return _Looked(selected)
    delivery = outbox.get(ids[0])
    if delivery is None:
        return _Looked(Selected(ids, {}))
    return _Looked(selected, Story(delivery, tuple(outbox.history(ids[0]))), _request(outbox, ids))


def _request(outbox: Outbox, ids: tuple[int, ...]) -> RenderedRequest | None:
    from hookstudio.core.errors import OutboxError  # start-up time

    try:
        return outbox.request(ids[0])
    except OutboxError:  # the row is damaged; the delivery says so
        return None
