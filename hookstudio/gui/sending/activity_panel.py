"""ActivityPanel: every attempt that was made, newest first."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QGuiApplication, QHideEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.result import Attempt
from hookstudio.gui.preview.quantities import count_text
from hookstudio.gui.sending.attempt_model import AttemptModel, Column
from hookstudio.gui.sending.body_text import body_text
from hookstudio.gui.sending.panel_parts import low_empty_state, set_up_table
from hookstudio.gui.sending.state_delegate import StateDelegate
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.segmented import SegmentedControl

_THIS, _ALL = "this", "all"
_TICK_MS = 5_000  # relative times under a minute go stale fast
_WIDTHS: dict[int, int] = {
    Column.STATE: 112,
    Column.STATUS: 64,
    Column.WEBHOOK: 150,
    Column.USER: 130,
    Column.PROJECT: 130,
    Column.TIME: 132,
    Column.DURATION: 72,
    Column.MESSAGE: 200,
}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ActivityPanel(QWidget):
    """A table with a filter; Enter or a double click opens the attempt's window.

    Of the projects in the log the one of the folder `project` is on show until all are asked for.
    """

    attempt_opened = Signal(object)  # Attempt

    def __init__(
        self,
        log: ActivityLog,
        theme: Theme,
        now: Callable[[], datetime] = _utc_now,
        *,
        project: str | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._project = project
        self.setObjectName("activityPanel")
        self._log = log
        self._theme = theme
        self._model = AttemptModel(now)
        self._filter = QLineEdit()
        self._projects = SegmentedControl(
            ((_THIS, "This project"), (_ALL, "All projects")), name="Projects in the activity log"
        )
        self._count = plain_label("", role="caption")
        self._table = QTableView()
        self._delegate = StateDelegate(theme)
        self._stack = QStackedWidget()
        self._nothing = low_empty_state(
            "Nothing sent yet", "Every test send is kept here. Send one with Ctrl+Enter."
        )
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._build_layout()
        self._connect_signals()
        self._show_projects(_ALL if project is None else _THIS)
        self.refresh()

    def add(self, attempt: Attempt) -> None:
        """Show one more attempt at the top."""
        self._model.add(attempt)
        self._show_count()

    def refresh(self) -> None:
        """Read the whole log again."""
        self._model.set_attempts(self._log.entries())
        self._show_count()

    def focus_filter(self) -> None:
        self._filter.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.tick()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _build_layout(self) -> None:
        self._filter.setPlaceholderText("Filter by webhook, user, status or message")
        self._filter.setAccessibleName("Filter the activity log")
        self._filter.setClearButtonEnabled(True)
        self._filter.setMaximumWidth(self._theme.px(380))
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(12)
        top.addWidget(self._filter, 1)
        top.addWidget(self._projects)
        top.addStretch(1)
        top.addWidget(self._count)
        self._set_up_table()
        page = QWidget()
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(0)
        inside.addLayout(top)
        inside.addWidget(self._table, 1)
        self._stack.addWidget(page)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("activityTable")
        table.setAccessibleName("Activity log")
        set_up_table(table, self._model, self._theme, _WIDTHS)
        table.setItemDelegateForColumn(Column.STATE, self._delegate)
        table.horizontalHeader().setStretchLastSection(True)
        copy = QAction("Copy", table)
        copy.setShortcut(QKeySequence.StandardKey.Copy)
        copy.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        copy.triggered.connect(self._copy)
        show = QAction("Show result", table)
        show.triggered.connect(lambda: self._open(table.currentIndex()))
        table.addActions([show, copy])
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _connect_signals(self) -> None:
        self._filter.textChanged.connect(self._on_filter)
        self._projects.selected.connect(self._show_projects)
        # `activated` is a double click or Enter, as the system has it.
        self._table.activated.connect(self._open)
        self._tick.timeout.connect(self._model.tick)

    def _on_filter(self, text: str) -> None:
        self._model.set_query(text)
        self._show_count()

    def _show_projects(self, which: str) -> None:
        self._projects.setVisible(self._project is not None)
        self._model.set_project(self._project if which == _THIS else None)
        self._table.setColumnHidden(Column.PROJECT, which == _THIS)
        self._show_count()

    def _open(self, index: QModelIndex) -> None:
        attempt = self._model.attempt(index.row())
        if attempt is not None:
            self.attempt_opened.emit(attempt)

    def _copy(self) -> None:
        from hookstudio.gui.sending.outlook import copy_text  # start-up time

        attempt = self._model.attempt(self._table.currentIndex().row())
        if attempt is not None:
            response = attempt.response
            kind = (response.header("content-type") or "") if response else ""
            body = body_text(response.body, kind).text if response else ""
            QGuiApplication.clipboard().setText(copy_text(attempt, body))

    def _show_count(self) -> None:
        total, shown = self._model.in_project, self._model.rowCount()
        text = count_text(total, "attempt", "attempts")
        self._count.setText(text if shown == total else f"{shown} of {text}")
        self._stack.setCurrentIndex(0 if self._model.total else 1)
