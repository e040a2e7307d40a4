"""DeliveryList: the filter, the table, and what stands there while there is nothing to list."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.outbox.delivery_text import deliveries_text
from hookstudio.gui.outbox.filter_bar import FilterBar
from hookstudio.gui.outbox.outbox_model import OutboxModel
from hookstudio.gui.outbox.outbox_table import OutboxTable
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip
from hookstudio.gui.widgets.progress import Spinner

_SEND, _CLEAR, _EVERYWHERE, _OPEN = "send", "clear", "everywhere", "open"


class DeliveryList(QWidget):
    """Says itself why it is empty: nothing sent, nothing found, or not to be read."""

    send_requested = Signal()
    open_requested = Signal()  # try again to open the outbox
    pause_requested = Signal(bool)

    def __init__(self, model: OutboxModel, theme: Theme, project: str) -> None:
        super().__init__()
        self._theme = theme
        self._paused = False
        self._action = ""
        self.filters = FilterBar(theme, project)
        self.table = OutboxTable(model, theme)
        self._count = plain_label("", role="caption")
        self._spinner = Spinner(theme, name=tr("Reading the outbox"))
        self._pause = QToolButton()
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._build_layout()
        self._nothing.action_requested.connect(self._on_action)
        self._pause.clicked.connect(lambda: self.pause_requested.emit(not self._paused))
        self.filters.list_requested.connect(self._on_list_requested)
        self.filters.changed.connect(self._show_projects)
        self.show_paused(False)
        self._show_projects()

    def show_loading(self) -> None:
        """The outbox is being opened."""
        self._spinner.set_busy(True)
        self._show_nothing("", "", "", "")

    def show_searching(self) -> None:
        """Other rows are on their way; those that are there stay."""
        self._spinner.set_busy(True)

    def show_failure(self, why: str) -> None:
        """The outbox cannot be opened or read."""
        self._spinner.set_busy(False)
        self._count.setText("")
        self._show_nothing(tr("The outbox cannot be read"), why, tr("Try again"), _OPEN)

    def show_rows(self, count: int, total: int) -> None:
        """So many are listed, of so many in all projects."""
        self._spinner.set_busy(False)
        self._count.setText(deliveries_text(count))
        if count:
            self._stack.setCurrentIndex(0)
        elif self.filters.narrowed:
            text = tr("No delivery has all that the filter asks for.")
            self._show_nothing(tr("Nothing found"), text, tr("Clear the filter"), _CLEAR)
        elif total and not self.filters.everywhere:
            text = tr("There are deliveries of other projects.")
            self._show_nothing(tr("Nothing was sent from here"), text, tr("Show them"), _EVERYWHERE)
        else:
            text = tr("What you send is kept here, with every attempt and every answer.")
            self._show_nothing(tr("Nothing was sent yet"), text, tr("Send a test"), _SEND)

    def show_paused(self, paused: bool) -> None:
        """Whether all sending is stopped."""
        self._paused = paused
        name = tr("Resume sending") if paused else tr("Pause all sending")
        self._pause.setText(tr("Resume") if paused else tr("Pause"))
        self._pause.setIcon(self._theme.icon("play" if paused else "pause"))
        self._pause.setAccessibleName(name)
        tip = (
            tr("Resume sending, for every program that shares the outbox")
            if paused
            else tr("Pause all sending, for every program that shares the outbox")
        )
        set_tool_tip(self._pause, tip)

    def _build_layout(self) -> None:
        self._pause.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        side = self._theme.px(16)
        self._pause.setIconSize(QSize(side, side))
        self._pause.setObjectName("pauseButton")
        top = QHBoxLayout()
        top.setContentsMargins(margins(12, 4, 8, 4))
        top.setSpacing(8)
        top.addWidget(self.filters, 1)
        top.addWidget(self._spinner)
        top.addWidget(self._count)
        top.addWidget(self._pause)
        inside = self._nothing.layout()
        assert inside is not None  # it has just built one
        inside.setSpacing(3)  # with its button it must fit the lowest panel
        self._stack.addWidget(self.table)
        self._stack.addWidget(self._nothing)
        self._stack.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _show_nothing(self, title: str, text: str, action: str, kind: str) -> None:
        self._action = kind
        self._nothing.show_text(title, text, action)
        self._stack.setCurrentIndex(1)

    def _on_action(self) -> None:
        if self._action == _SEND:
            self.send_requested.emit()
        elif self._action == _OPEN:
            self.open_requested.emit()
        elif self._action == _CLEAR:
            self.filters.clear()
        else:
            self.filters.show_everything()

    def _on_list_requested(self) -> None:
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        if self.table.current_id() is None and self.table.model().rowCount():
            self.table.show_row(0)

    def _show_projects(self) -> None:
        self.table.show_project_column(self.filters.everywhere and self.filters.has_projects)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # What is listed counts for less than the filter that chooses it.
        self._count.setVisible(self.width() >= self._theme.px(620))
        narrow = self.width() < self._theme.px(440)
        style = Qt.ToolButtonStyle
        self._pause.setToolButtonStyle(
            style.ToolButtonIconOnly if narrow else style.ToolButtonTextBesideIcon
        )
