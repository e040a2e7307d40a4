"""MatrixPanel: the grid with its filter, its counts, and the comparison beside it."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.checks.coverage import Branch
from hookstudio.core.checks.matrix import Cell
from hookstudio.core.findings import Span
from hookstudio.core.wording import tr, trn
from hookstudio.gui.matrix.controller import MatrixController
from hookstudio.gui.matrix.coverage_controller import ShownCoverage
from hookstudio.gui.matrix.crew import Crew, Key
from hookstudio.gui.matrix.difference_view import DifferenceView
from hookstudio.gui.matrix.matrix_model import CELL_ROLE
from hookstudio.gui.matrix.matrix_table import MatrixTable
from hookstudio.gui.matrix.missed_button import MissedButton
from hookstudio.gui.matrix.words import counts, variant_name
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.session import Place, Session
from hookstudio.gui.shortcuts.shown_keys import set_key_tip
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip
from hookstudio.gui.widgets.segmented import SegmentedControl

_THIS, _ALL = "this", "all"
_SHOW_MS = 40  # counts change with every batch
_PROGRESS_AFTER_MS = 150
_COUNTS = 4


class MatrixPanel(QWidget):
    """Rests while it is not seen."""

    def __init__(
        self, session: Session, theme: Theme, controller: MatrixController, crew: Crew
    ) -> None:
        super().__init__()
        self.setObjectName("matrixPanel")
        self._session = session
        self._theme = theme
        self._controller = controller
        self._crew = crew
        self._scope = SegmentedControl(
            ((_THIS, tr("This webhook")), (_ALL, tr("All webhooks"))),
            name=tr("Webhooks in the matrix"),
        )
        self._only = QPushButton(tr("Only problems"))
        self.coverage = QPushButton(tr("Coverage"))
        self._missed = MissedButton(theme)
        self._counts = [plain_label("", role="caption") for _ in range(_COUNTS)]
        self._progress = plain_label("", role="caption")
        self._stop = QPushButton(tr("Stop"))
        self.table = MatrixTable(controller.model, theme)
        self.difference = DifferenceView(theme)
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._nothing = low_empty_state()
        self._stack = QStackedWidget()
        self._message = ""
        self._pair: tuple[Key, Key, bool] | None = None
        self._show_timer = self._timer(_SHOW_MS, self._show_state)
        self._is_slow = False  # the run takes long enough to tell how far it is
        self._slow = self._timer(_PROGRESS_AFTER_MS, self._on_slow)
        self._build_layout()
        self._connect_signals()
        self._show_state()

    def focus_grid(self) -> None:
        """Put the keyboard into the grid, at what the preview shows."""
        self.table.setFocus(Qt.FocusReason.ShortcutFocusReason)
        model = self._controller.model
        if self.table.currentIndex().isValid() or not model.rowCount():
            return
        shown = model.shown_index()
        shown = shown if shown.isValid() else model.index(0, 0)
        self.table.selectionModel().setCurrentIndex(
            shown, self.table.selectionModel().SelectionFlag.NoUpdate
        )
        self.table.scrollTo(shown)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._note_seen()
        self._controller.set_active(True)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._controller.set_active(False)

    # What is rendered first.

    def _note_seen(self) -> None:
        model, rows = self._controller.model, list(self.table.seen_rows())
        user = self._session.selection.user
        rows.sort(key=lambda row: model.user(row).slug != user)
        self._controller.set_seen(model.keys_of_rows(rows))

    # What is opened.

    def open_cell(self, index: QModelIndex) -> None:
        """Preview that rendering, and go to what is wrong with it."""
        key = self._controller.model.key(index)
        if key is None:
            return
        webhook, user, language = key
        self._session.select(webhook=webhook, user=user)
        self._session.force_language(language)
        cell = index.data(CELL_ROLE)
        place = cell.place if isinstance(cell, Cell) else None
        if place is None or place.span is None:
            return
        self._open_place(webhook, place.file, place.field, place.span)

    def _open_place(self, webhook: str, file: str, field: str, span: Span) -> None:
        kind, _, name = file.partition("/")
        if not field and kind == "content_blocks":
            self._session.open_document("content_block", name.removesuffix(".liquid"))
        else:
            self._session.show_place(Place(webhook, field, span.start, span.end))

    def _open_branch(self, branch: Branch) -> None:
        webhook = self._session.selection.webhook
        self._open_place(webhook, branch.file, branch.field, branch.head)

    # What is compared.

    def _on_selection(self) -> None:
        self._pair = self._wanted_pair()
        if self._pair is None:
            self.difference.hide()
            return
        old, new, own = self._pair
        self.difference.show_waiting(self._name(old, own=own), self._name(new, own=own))
        if self.difference.isHidden():
            self.difference.show()
            width = self._splitter.width()
            self._splitter.setSizes([width - width * 45 // 100, width * 45 // 100])
        self._compare()

    def _compare_with_shown(self, users: bool) -> None:
        self.table.compare_with(self._controller.model.shown_index(), users=users)

    def _wanted_pair(self) -> tuple[Key, Key, bool] | None:
        """The two renderings, and whether each user's own language counts."""
        model = self._controller.model
        rows = self.table.compared_rows()
        if rows is not None and model.columnCount() != 1:
            webhook = self._session.selection.webhook
            one, other = (model.user(row).slug for row in rows)
            return (webhook, one, ""), (webhook, other, ""), True
        cells = self.table.compared_cells()
        if cells is None:
            return None
        old, new = (model.key(index) for index in cells)
        return (old, new, False) if old is not None and new is not None else None

    def _compare(self) -> None:
        if self._pair is None:
            return
        old, new, own = self._pair
        jobs = [self._controller.job(key, own_language=own) for key in (old, new)]
        if jobs[0] is not None and jobs[1] is not None:
            self._crew.compare(jobs[0], jobs[1])

    def _name(self, key: Key, *, own: bool) -> str:
        webhook, slug, language = key
        workspace = self._session.workspace
        user = workspace.users[slug].title
        if own:
            return user
        parts = [user, variant_name(language)]
        if self._scope.current() == _ALL:
            parts.insert(0, workspace.webhooks[webhook].name or webhook)
        return " · ".join(parts)

    # What is told.

    def show_coverage(self, coverage: ShownCoverage | None) -> None:
        """Say how many branches nobody reaches."""
        self._missed.show_coverage(coverage)

    def _show_state(self) -> None:
        self._show_counts()
        self._show_progress()
        self._show_page()

    def _show_counts(self) -> None:
        told = counts(self._controller.model.cells())
        for label, count in zip(self._counts, told, strict=False):
            _tell(label, count.text, count.tone)
        for label in self._counts[len(told) :]:
            label.hide()

    def _show_progress(self) -> None:
        controller = self._controller
        running = bool(controller.total) and not controller.stopped
        if not running:
            self._slow.stop()
            self._is_slow = False
        elif not self._is_slow and not self._slow.isActive():
            self._slow.start()
        seen = controller.stopped or self._is_slow
        self._progress.setVisible(seen)
        self._stop.setVisible(seen)
        done = trn(
            "{done:,} of {n:,} cell",
            "{done:,} of {n:,} cells",
            n=controller.total,
            done=controller.done,
        )
        self._progress.setText(
            self._message
            or (tr("Stopped: {progress}", progress=done) if controller.stopped else done)
        )
        self._stop.setText(tr("Go on") if controller.stopped else tr("Stop"))

    def _on_slow(self) -> None:
        self._is_slow = True
        self._show_progress()

    def _show_page(self) -> None:
        model = self._controller.model
        if model.rowCount() and model.columnCount():
            self._stack.setCurrentWidget(self._splitter)
            return
        if not model.users:
            self._nothing.show_text(tr("No sample users"), tr("Make one to see what it would get."))
        elif not model.columnCount():
            self._nothing.show_text(tr("No webhook"), tr("Open or make one to see what it sends."))
        else:
            self._nothing.show_text(
                tr("No problems"), tr("Every rendering in this matrix is fine.")
            )
        self._stack.setCurrentWidget(self._nothing)

    def _on_settled(self) -> None:
        self._message = ""
        self._controller.model.filter_again()
        self._compare()

    def _on_failed(self, message: str) -> None:
        self._message = message
        self._show_state()

    def _on_stop(self) -> None:
        self._message = ""
        if self._controller.stopped:
            self._controller.resume()
        else:
            self._controller.stop()
        self._show_state()

    def _on_changed(self) -> None:
        if not self._show_timer.isActive():
            self._show_timer.start()

    def _connect_signals(self) -> None:
        controller = self._controller
        controller.changed.connect(self._on_changed)
        controller.settled.connect(self._on_settled)
        controller.failed.connect(self._on_failed)
        self._crew.compared.connect(self.difference.show_comparison)
        self.table.seen_changed.connect(self._note_seen)
        self.table.opened.connect(self.open_cell)
        self.table.selection_moved.connect(self._on_selection)
        self.table.comparison_requested.connect(self._compare_with_shown)
        self.difference.close_requested.connect(self.table.clearSelection)
        self._scope.selected.connect(lambda which: controller.set_all_webhooks(which == _ALL))
        self._only.toggled.connect(self._on_only)
        self._missed.chosen.connect(self._open_branch)
        self._stop.clicked.connect(self._on_stop)
        self._session.selection_changed.connect(self._note_seen)
        self._theme.changed.connect(self._show_icons)
        self._show_icons()

    def _on_only(self, only: bool) -> None:
        self._controller.model.set_only_problems(only)
        self._show_page()

    def _show_icons(self) -> None:
        self._only.setIcon(self._theme.icon("filter"))
        self.coverage.setIcon(self._theme.icon("eye"))

    def _build_layout(self) -> None:
        self._only.setCheckable(True)
        self._only.setProperty("variant", "quiet")
        set_tool_tip(self._only, tr("Show only the users with a problem"))
        self.coverage.setCheckable(True)
        text = tr("Mark in the editor what no sample user reaches")
        set_key_tip(self.coverage, text, "toggle_coverage")
        self._missed.hide()
        self._progress.hide()
        self._stop.hide()
        top = QHBoxLayout()
        top.setContentsMargins(12, 6, 12, 6)
        top.setSpacing(12)
        top.addWidget(self._scope)
        top.addWidget(self._only)
        top.addWidget(self.coverage)
        top.addWidget(self._missed)
        top.addStretch(1)
        top.addWidget(self._progress)
        top.addWidget(self._stop)
        for label in self._counts:
            label.hide()
            top.addWidget(label)
        self.difference.hide()
        self._splitter.addWidget(self.table)
        self._splitter.addWidget(self.difference)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(6)
        self._stack.addWidget(self._splitter)
        self._stack.addWidget(self._nothing)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(top)
        layout.addWidget(self._stack, 1)

    def _timer(self, interval_ms: int, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(interval_ms)
        timer.timeout.connect(slot)
        return timer


def _tell(label: QLabel, text: str, tone: str) -> None:
    label.setText(text)
    label.show()
    if label.property("tone") != tone:
        label.setProperty("tone", tone)
        label.style().polish(label)
