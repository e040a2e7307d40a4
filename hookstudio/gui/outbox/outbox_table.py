"""OutboxTable: the view of the deliveries; knows which rows are in sight and which selected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QHideEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QTableView,
)

from hookstudio.core.wording import tr
from hookstudio.gui.outbox.column_widths import Words, fit_columns, usual_times
from hookstudio.gui.outbox.delivery_text import LOOKS, usual_waits
from hookstudio.gui.outbox.look_delegate import LookDelegate
from hookstudio.gui.outbox.outbox_model import Column, OutboxModel
from hookstudio.gui.sending.panel_parts import set_up_table
from hookstudio.gui.theme.theme import Theme

TICK_MS = 1_000
_WIDTHS: dict[int, int] = {
    Column.STATE: 106,
    Column.WEBHOOK: 130,
    Column.USER: 100,
    Column.HOST: 120,
    Column.STATUS: 76,
    Column.ATTEMPTS: 72,
    Column.NEXT: 84,
    Column.AGE: 92,
    Column.PROJECT: 100,
}
# What goes first where there is no room; the table is never scrolled sideways for them.
_SPARED = (Column.HOST, Column.AGE, Column.PROJECT, Column.USER, Column.ATTEMPTS)

_Index = QModelIndex | QPersistentModelIndex


class OutboxTable(QTableView):
    """Columns that have no room are hidden, the least telling ones first."""

    selection_changed = Signal()
    find_requested = Signal()
    opened = Signal(int)  # Enter or a double click: the delivery's id

    def __init__(self, model: OutboxModel, theme: Theme) -> None:
        super().__init__()
        self._rows = model
        self._theme = theme
        self._with_project = False
        self._widths: dict[int, int] = {}
        self._delegate = LookDelegate(theme)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(model.tick)
        self.setObjectName("outboxTable")
        self.setAccessibleName(tr("Deliveries"))
        self._set_up()
        model.rowsInserted.connect(self._look)
        model.rowsRemoved.connect(self._look)
        theme.changed.connect(self._fit)

    def selected_ids(self) -> list[int]:
        """The ids of the selected rows, from the top."""
        parts = self.selectionModel().selection()
        stretches = sorted({(part.top(), part.bottom()) for part in parts.toList()})
        found: list[int] = []
        for top, bottom in stretches:
            found += self._rows.ids[top : bottom + 1]
        return found

    def current_id(self) -> int | None:
        """The id of the row with the focus."""
        row = self.currentIndex().row()
        return self._rows.ids[row] if 0 <= row < len(self._rows.ids) else None

    def select_ids(self, ids: Sequence[int], current: int | None = None) -> None:
        """Select the rows of these ids, where they are listed."""
        model, wanted = self._rows, set(ids)
        rows = [row for row, row_id in enumerate(model.ids) if row_id in wanted] if wanted else []
        selection, last = QItemSelection(), len(Column) - 1
        for top, bottom in _stretches(rows):
            selection.select(model.index(top, 0), model.index(bottom, last))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().select(selection, flags.ClearAndSelect)
        row = model.row_of(current) if current is not None else -1
        if row >= 0:
            self.selectionModel().setCurrentIndex(model.index(row, 0), flags.NoUpdate)

    def show_row(self, row: int) -> None:
        """Select one row and scroll to it."""
        self.setCurrentIndex(self._rows.index(row, Column.STATE))
        self.scrollTo(self._rows.index(row, Column.STATE))

    def show_project_column(self, shown: bool) -> None:
        """Deliveries of several projects are listed."""
        self._with_project = shown
        self._fit()

    def _set_up(self) -> None:
        mode = QAbstractItemView
        set_up_table(self, self._rows, self._theme, {})
        words: Words = {
            Column.STATE: list(LOOKS.values()),
            Column.ATTEMPTS: [tr("{attempts:,} of {most:,}", attempts=6, most=6)],
            Column.NEXT: usual_waits(),
            Column.AGE: usual_times(),
        }
        self._widths = fit_columns(self, self._theme, _WIDTHS, words)
        self.setSelectionMode(mode.SelectionMode.ExtendedSelection)
        self.setItemDelegateForColumn(Column.STATE, self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(mode.ScrollMode.ScrollPerPixel)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(self._theme.px(48))
        header.setSectionResizeMode(Column.WEBHOOK, QHeaderView.ResizeMode.Stretch)
        header.setSortIndicator(Column.AGE, Qt.SortOrder.DescendingOrder)
        self.setSortingEnabled(True)
        self.selectionModel().selectionChanged.connect(lambda *_: self.selection_changed.emit())
        self.activated.connect(self._on_activated)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def _on_activated(self, index: QModelIndex) -> None:
        if 0 <= index.row() < len(self._rows.ids):
            self.opened.emit(self._rows.ids[index.row()])

    def _look(self) -> None:
        if self.isVisible():
            first = max(0, self.rowAt(0))
            last = self.rowAt(self.viewport().height() - 1)
            self._rows.look_at(first, len(self._rows.ids) - 1 if last < 0 else last)

    def _fit(self) -> None:
        """Hide columns until the webhook has room for its name."""
        room = self.viewport().width()
        hidden = set() if self._with_project else {Column.PROJECT}
        for column in (None, *_SPARED):
            if column is not None:
                hidden.add(column)
            if sum(self._widths[each] for each in Column if each not in hidden) <= room:
                break
        for each in Column:
            self.setColumnHidden(each, each in hidden)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        super().scrollContentsBy(dx, dy)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()
        self._look()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._tick.start()
        self._look()
        self._rows.tick()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def event(self, event: QEvent) -> bool:
        # With the focus here Ctrl+F means this list, not the document of the window's action.
        asks = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if asks and cast("QKeyEvent", event).matches(QKeySequence.StandardKey.Find):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Find):
            self.find_requested.emit()
            return
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_activated(self.currentIndex())
            return
        super().keyPressEvent(event)


def _stretches(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Rows that stand together, as the first and the last of each stretch."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
