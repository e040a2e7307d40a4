"""SnapshotsPanel: what differs, how, and the buttons that accept it."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.checks.difference import Difference, Line
from hookstudio.core.checks.snapshots import Snapshot, SnapshotState
from hookstudio.core.wording import tr, trn
from hookstudio.gui.checks.snapshots_controller import Compared, SnapshotsController
from hookstudio.gui.checks.snapshots_model import SnapshotsModel
from hookstudio.gui.matrix.crew import Comparison
from hookstudio.gui.matrix.difference_view import DifferenceView
from hookstudio.gui.sending.panel_parts import low_empty_state, set_up_table
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_WIDTHS = {0: 120, 1: 160}
_PROGRESS_AFTER_MS = 150


class SnapshotsPanel(QWidget):
    """Rests while it is not seen."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, controller: SnapshotsController) -> None:
        super().__init__()
        self.setObjectName("snapshotsPanel")
        self._session = session
        self._theme = theme
        self._controller = controller
        self._model = SnapshotsModel(self._name_of)
        self.table = QTableView()
        self.difference = DifferenceView(theme, lines_only=True)
        self._accept = QPushButton(tr("Accept"))
        self._accept_all = QPushButton(tr("Accept all"))
        self._summary = plain_label("", role="caption")
        self._progress = plain_label("", role="caption")
        self._stop = QPushButton(tr("Stop"))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._nothing = low_empty_state(
            tr("Comparing"), tr("The requests are compared with their files.")
        )
        self._stack = QStackedWidget()
        self._compared: Compared | None = None
        self._wants_focus = False
        self._slow = QTimer(self)
        self._build_layout()
        self._connect_signals()
        self._show_buttons()

    def focus_list(self) -> None:
        """Put the keyboard into the list, once there is one."""
        self._wants_focus = not self._model.rows
        if self._model.rows:
            self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._controller.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._controller.set_active(False)

    # What is shown

    def show_compared(self, compared: Compared) -> None:
        """List what differs; the row that was chosen stays so."""
        chosen = self._chosen()
        self._compared = compared
        self._model.set_rows(compared.differing)
        self.count_changed.emit(len(compared.differing))
        self._show_page()
        self._show_summary()
        rows = [(each.webhook, each.user) for each in self._model.rows]
        if rows:
            wanted = (chosen.webhook, chosen.user) if chosen is not None else rows[0]
            row = rows.index(wanted) if wanted in rows else 0
            # Qt's selectRow may find no column where the window reads from right to left.
            self.table.setCurrentIndex(self._model.index(row, 0))
            if self._wants_focus:
                self.focus_list()
        self._show_difference()

    def _show_page(self) -> None:
        assert self._compared is not None  # there is something to show
        if self._model.rows:
            self._stack.setCurrentWidget(self._splitter)
            return
        self._stack.setCurrentWidget(self._nothing)
        count = len(self._compared.snapshots)
        if count:
            told = trn(
                "{n:,} request is as the snapshots hold.",
                "{n:,} requests are as the snapshots hold.",
                n=count,
            )
            self._nothing.show_text(tr("Nothing has changed"), told)
        elif not self._session.workspace.webhooks or not self._session.workspace.users:
            self._nothing.show_text(
                tr("No snapshots"),
                tr("With a webhook and a sample user there is something to keep."),
            )
        else:
            self._nothing.show_text(
                tr("No snapshots yet"),
                tr("They keep each request as a file, so that a review shows what an edit does."),
                tr("Take snapshots"),
            )

    def _show_summary(self) -> None:
        assert self._compared is not None  # there is something to show
        count, stopped = len(self._compared.differing), self._compared.stopped
        parts = []
        if count:
            parts.append(trn("{n:,} snapshot differs", "{n:,} snapshots differ", n=count))
        if stopped:
            parts.append(
                trn("{n:,} rendering did not end", "{n:,} renderings did not end", n=stopped)
            )
        if parts and self._session.workspace.dirty:
            parts.append(tr("with edits that are not saved"))
        self._summary.setText(" · ".join(parts))

    def _show_difference(self) -> None:
        snapshot = self._chosen()
        self._show_buttons()
        if snapshot is None:
            return
        self.difference.show_waiting(tr("Snapshot"), tr("Now"))
        self._controller.ask_lines(snapshot)

    def _show_lines(self, lines: tuple[Line, ...]) -> None:
        self.difference.show_comparison(Comparison(Difference((), lines), lines))

    def _show_buttons(self) -> None:
        chosen, writable = self._chosen(), not self._session.workspace.project.read_only
        for button in (self._accept, self._accept_all):
            button.setVisible(bool(self._model.rows))
        self._accept.setEnabled(writable and chosen is not None)
        self._accept_all.setEnabled(writable)
        orphan = chosen is not None and chosen.state is SnapshotState.ORPHAN
        self._accept.setText(tr("Remove") if orphan else tr("Accept"))

    def _chosen(self) -> Snapshot | None:
        row = self.table.currentIndex().row()
        return self._model.rows[row] if 0 <= row < len(self._model.rows) else None

    def _name_of(self, kind: str, slug: str) -> str:
        workspace = self._session.workspace
        if kind == "webhook":
            webhook = workspace.webhooks.get(slug)
            return webhook.name or slug if webhook is not None else slug
        user = workspace.users.get(slug)
        return user.title if user is not None else slug

    # What is done

    def _on_accept(self) -> None:
        snapshot = self._chosen()
        if snapshot is not None:
            self._controller.accept((snapshot,))

    def _on_accepted(self, snapshots: tuple[Snapshot, ...]) -> None:
        text = trn("Accepted {n:,} snapshot", "Accepted {n:,} snapshots", n=len(snapshots))
        self.toast_requested.emit(text, tr("Undo"), lambda: self._controller.take_back(snapshots))

    def _on_opened(self) -> None:
        snapshot = self._chosen()
        if snapshot is not None and snapshot.webhook in self._session.workspace.webhooks:
            self._session.select(webhook=snapshot.webhook, user=snapshot.user)

    def _on_busy(self, busy: bool) -> None:
        if busy:
            self._slow.start(_PROGRESS_AFTER_MS)
            return
        self._slow.stop()
        self._progress.hide()
        self._stop.hide()

    def _on_slow(self) -> None:
        self._progress.show()
        self._stop.show()

    def _on_failed(self, message: str) -> None:
        self.toast_requested.emit(message, "", None)

    def _connect_signals(self) -> None:
        controller = self._controller
        controller.compared.connect(self.show_compared)
        controller.lines_ready.connect(self._show_lines)
        controller.accepted.connect(self._on_accepted)
        controller.failed.connect(self._on_failed)
        controller.busy_changed.connect(self._on_busy)
        controller.progressed.connect(
            lambda done, total: self._progress.setText(
                trn("{done:,} of {n:,} request", "{done:,} of {n:,} requests", n=total, done=done)
            )
        )
        self._slow.setSingleShot(True)
        self._slow.timeout.connect(self._on_slow)
        self._stop.clicked.connect(controller.stop)
        self._accept.clicked.connect(self._on_accept)
        self._accept_all.clicked.connect(lambda: controller.accept(self._model.rows))
        self._nothing.action_requested.connect(controller.take_first)
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_difference())
        self.table.activated.connect(lambda _index: self._on_opened())

    def _build_layout(self) -> None:
        set_up_table(self.table, self._model, self._theme, _WIDTHS)
        self.table.setObjectName("snapshotsTable")
        self.table.setAccessibleName(tr("Snapshots that differ"))
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.horizontalHeader().setStretchLastSection(True)
        self.table.horizontalHeader().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        set_tool_tip(self._accept, tr("Let the snapshot hold what the webhook makes now"))
        set_tool_tip(self._accept_all, tr("Accept every change in the list"))
        self._progress.hide()
        self._stop.hide()
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(8)
        top.addWidget(self._summary)
        top.addStretch(1)
        top.addWidget(self._progress)
        top.addWidget(self._stop)
        top.addWidget(self._accept)
        top.addWidget(self._accept_all)
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.difference)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(6)
        self._splitter.setSizes([420, 580])
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._splitter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)
