"""The tables of the activity panel: its lines, and its counters."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QHeaderView, QTableView

from hookstudio.core.wording import tr
from hookstudio.gui.outbox.activity_model import LINE_LOOKS, ActivityModel, Column, copied
from hookstudio.gui.outbox.column_widths import Words, fit_columns, usual_times
from hookstudio.gui.outbox.counters_model import Column as Counter
from hookstudio.gui.outbox.counters_model import CountersModel
from hookstudio.gui.outbox.look_delegate import LookDelegate
from hookstudio.gui.sending.panel_parts import set_up_table
from hookstudio.gui.theme.theme import Theme

_WIDTHS: dict[int, int] = {
    Column.TIME: 104,
    Column.RESULT: 108,
    Column.WEBHOOK: 150,
    Column.USER: 120,
    Column.STATUS: 64,
    Column.ATTEMPT: 68,
    Column.ERROR: 200,
}
_NUMBERS: dict[int, int] = {column: 88 for column in Counter if column is not Counter.WEBHOOK}


class LogTable(QTableView):
    """The lines of the log; what is selected can be copied."""

    def __init__(self, model: ActivityModel, theme: Theme) -> None:
        super().__init__()
        self._lines = model
        self._delegate = LookDelegate(theme)
        self.setObjectName("activityTable")
        self.setAccessibleName(tr("Activity log"))
        set_up_table(self, model, theme, {})
        words: Words = {Column.TIME: usual_times(), Column.RESULT: LINE_LOOKS}
        fit_columns(self, theme, _WIDTHS, words)
        self.setItemDelegateForColumn(Column.RESULT, self._delegate)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.horizontalHeader().setStretchLastSection(True)
        copy = QAction(tr("Copy"), self)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        show = QAction(tr("Show the delivery"), self)
        show.triggered.connect(lambda: self.activated.emit(self.currentIndex()))
        self.addActions([show, copy])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _copy(self) -> None:
        line = self._lines.line(self.currentIndex().row())
        if line is not None:
            QGuiApplication.clipboard().setText(copied(line))


class CountersTable(QTableView):
    """One row a webhook."""

    def __init__(self, model: CountersModel, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("countersTable")
        self.setAccessibleName(tr("Counters of each webhook"))
        set_up_table(self, model, theme, {})
        fit_columns(self, theme, _NUMBERS, {})
        header = self.horizontalHeader()
        header.setSectionResizeMode(Counter.WEBHOOK, QHeaderView.ResizeMode.Stretch)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
