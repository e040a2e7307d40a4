"""ReceiverContent: what arrives at the studio's own endpoint, live, and how it answers."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

from PySide6.QtCore import QModelIndex, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QStackedWidget,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.column_widths import Words, fit_columns, usual_times
from hookstudio.gui.preview.quantities import bytes_text
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.receiver.firewall_button import FirewallButton
from hookstudio.gui.receiver.received_model import Column, ReceivedModel
from hookstudio.gui.receiver.received_view import ReceivedView
from hookstudio.gui.receiver.script_field import ScriptField
from hookstudio.gui.receiver.target_delegate import TargetDelegate
from hookstudio.gui.sending.panel_parts import low_empty_state, set_up_table
from hookstudio.gui.shortcuts.shown_keys import key_sentence
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

_TICK_MS = 5_000
_WIDTHS: dict[int, int] = {
    Column.NUMBER: 40,
    Column.METHOD: 64,
    Column.ANSWER: 76,
    Column.SIZE: 60,
    Column.TIME: 92,
}


def _utc_now() -> datetime:
    return datetime.now(UTC)


class ReceiverContent(QWidget):
    """A row of controls over the list of requests and the one that is selected."""

    def __init__(
        self,
        controller: ReceiverController,
        theme: Theme,
        now: Callable[[], datetime] = _utc_now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._controller = controller
        self._theme = theme
        self._model = ReceivedModel(now)
        self._sign = QLabel()
        self._address = ElidedLabel("")
        self._copy = QToolButton()
        self._switch = QPushButton(tr("Start"))
        self._clear = QPushButton(tr("Clear"))
        self.script = ScriptField(controller, theme)
        self.firewall = FirewallButton(controller)
        self._table = QTableView()
        self._targets = TargetDelegate()
        self._detail = ReceivedView(theme)
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._tick = QTimer(self)
        self._tick.setInterval(_TICK_MS)
        self._build_layout()
        self._connect_signals()
        self._model.set_requests(controller.requests)
        self._show_state()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._model.tick()
        self._tick.start()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._tick.stop()

    def _build_layout(self) -> None:
        self._set_up_table()
        self._copy.setAutoRaise(True)
        self._copy.setIconSize(QSize(self._theme.px(16), self._theme.px(16)))
        self._copy.setAccessibleName(tr("Copy the receiver's address"))
        set_tool_tip(self._copy, tr("Copy the address"))
        self._clear.setAccessibleName(tr("Clear the list of received requests"))
        line = self._switch.sizeHint().height()
        self._address.setFixedHeight(line)
        self._sign.setFixedHeight(line)
        self._address.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(8)
        align = Qt.AlignmentFlag.AlignTop
        top.addWidget(self._sign, 0, align)
        top.addWidget(self._address, 0, align)
        for widget in (self._copy, self._switch):
            top.addWidget(widget, 0, align)
        top.addSpacing(8)
        top.addWidget(self.script, 1, align)
        top.addWidget(self.firewall, 0, align)
        top.addWidget(self._clear, 0, align)
        columns = QSplitter(Qt.Orientation.Horizontal)
        columns.setHandleWidth(6)
        columns.setChildrenCollapsible(False)
        columns.addWidget(self._table)
        columns.addWidget(self._detail)
        columns.setSizes([520, 440])
        self._stack.addWidget(columns)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _set_up_table(self) -> None:
        table = self._table
        table.setObjectName("receivedTable")
        table.setAccessibleName(tr("Received requests"))
        set_up_table(table, self._model, self._theme, {})
        words: Words = {Column.SIZE: [bytes_text(999)], Column.TIME: usual_times()}
        fit_columns(table, self._theme, _WIDTHS, words)
        table.setItemDelegateForColumn(Column.TARGET, self._targets)
        header = table.horizontalHeader()
        header.setSectionResizeMode(Column.TARGET, QHeaderView.ResizeMode.Stretch)

    def _connect_signals(self) -> None:
        self._copy.clicked.connect(
            lambda: QGuiApplication.clipboard().setText(self._controller.url)
        )
        self._switch.clicked.connect(self._on_switch)
        self._clear.clicked.connect(self._on_clear)
        self._controller.state_changed.connect(self._show_state)
        self._controller.request_received.connect(self._on_request)
        self._table.selectionModel().currentRowChanged.connect(self._show_detail)
        self._tick.timeout.connect(self._model.tick)
        self._theme.changed.connect(self._show_state)

    def _on_switch(self) -> None:
        if self._controller.listening:
            self._controller.stop()
        else:
            self._controller.start()

    def _on_clear(self) -> None:
        self._controller.clear()
        self._model.set_requests(())
        self._show_state()

    def _on_request(self, received: ReceivedRequest) -> None:
        """A new request is selected when the newest one was; else the reader is left in peace."""
        follow = self._table.currentIndex().row() <= 0
        self._model.add(received)
        if follow:
            self._table.setCurrentIndex(self._model.index(0, 0))
        self._stack.setCurrentIndex(0)
        self._clear.setEnabled(True)

    def _show_detail(self, current: QModelIndex) -> None:
        received = self._model.received(current.row())
        if received is not None:
            self._detail.show_request(received)

    def _show_state(self) -> None:
        controller = self._controller
        listening, side = controller.listening, self._theme.px(16)
        icon, color = ("receiver", "success") if listening else ("stop", "muted")
        if controller.problem:
            icon, color = "error", "error"
        self._sign.setPixmap(self._theme.icon(icon, color).pixmap(side, side))
        self._sign.setAccessibleName(tr("Listening") if listening else tr("Not listening"))
        if listening:
            self._address.setText(controller.url)
            self._address.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        else:
            self._address.setText(controller.problem or tr("Not listening"))
            self._address.unsetLayoutDirection()
        self._copy.setIcon(self._theme.icon("copy"))
        self._copy.setEnabled(listening)
        self._switch.setText(tr("Stop") if listening else tr("Start"))
        self._switch.setAccessibleName(
            tr("Stop the receiver") if listening else tr("Start the receiver")
        )
        self._switch.setEnabled(not controller.busy)
        has_any = self._model.rowCount() > 0
        self._clear.setEnabled(has_any)
        self._stack.setCurrentIndex(0 if has_any else 1)
        if listening:
            sends = key_sentence(tr("{keys} sends."), "send")
            text = tr(
                "Send a webhook to {url} and it appears here. {sends}",
                url=controller.url,
                sends=sends,
            )
            self._nothing.show_text(tr("Nothing received yet"), text)
        else:
            self._nothing.show_text(
                tr("The receiver is off"), tr("Start it to catch what you send.")
            )
