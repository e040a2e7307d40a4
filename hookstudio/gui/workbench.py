"""Workbench: places the panes and folds them to the width there is; decides nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.proportions import (
    BAR_HEIGHT,
    COLUMNS,
    FOLD_PROJECT_BELOW,
    HANDLE,
    TABS_BELOW,
    column_widths,
    row_heights,
)
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.top_bar import TopBar
from hookstudio.gui.widgets.toast import ToastHost
from hookstudio.gui.window_state import WindowState


@dataclass(frozen=True, slots=True)
class Panes:
    """What the window is made of; `notices` holds the bars that stand above the panes."""

    project: QWidget
    composer: QWidget
    preview: QWidget
    bottom: BottomPanel
    notices: QWidget


class Workbench(QWidget):
    """What fills the window while a project is open."""

    layout_changed = Signal()

    def __init__(self, panes: Panes, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self._panes = panes
        self._want_project = state.project_pane
        self._want_preview = state.preview_pane
        self._folded = False
        self._tabbed = False
        self._first_sizes: tuple[list[int], list[int]] | None = None
        self.top_bar = TopBar(theme)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._narrow = QTabWidget(self)
        self._narrow.hide()
        self._narrow.setDocumentMode(True)
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._build_layout()
        self.toasts = ToastHost(self, theme)
        panes.bottom.open_changed.connect(self._on_bottom_open)
        self._restore(state)

    def _build_layout(self) -> None:
        for index, pane in enumerate(
            (self._panes.project, self._panes.composer, self._panes.preview)
        ):
            self._columns.addWidget(pane)
            self._columns.setStretchFactor(index, COLUMNS[index])
            self._columns.setCollapsible(index, False)
        self._rows.addWidget(self._columns)
        self._rows.addWidget(self._panes.bottom)
        self._rows.setCollapsible(0, False)
        self._rows.setCollapsible(1, False)
        self._rows.setStretchFactor(0, 1)
        self._rows.setStretchFactor(1, 0)
        for splitter in (self._columns, self._rows):
            splitter.setHandleWidth(HANDLE)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.top_bar)
        layout.addWidget(self._panes.notices)
        layout.addWidget(self._rows, 1)

    @property
    def project_shown(self) -> bool:
        return self._want_project and not self._folded

    @property
    def preview_shown(self) -> bool:
        return self._want_preview

    def set_project_shown(self, shown: bool) -> None:
        """Show or hide the project pane; showing it wins over folding until the next resize."""
        self._want_project = shown
        self._folded = False
        self._arrange()

    def set_preview_shown(self, shown: bool) -> None:
        self._want_preview = shown
        self._arrange()

    def show_composer(self) -> None:
        """Bring the composer to the front where it shares its place with the preview."""
        if self._tabbed:
            self._narrow.setCurrentWidget(self._panes.composer)

    def show_preview(self) -> None:
        """Bring the preview to the front, wherever it is hidden."""
        if not self._want_preview:
            self.set_preview_shown(True)
        if self._tabbed:
            self._narrow.setCurrentWidget(self._panes.preview)

    def remember(self, state: WindowState) -> None:
        """Write sizes and visibility into `state`."""
        if not self._tabbed and self.project_shown and self._want_preview:
            state.columns = self._columns.sizes()
        if self._panes.bottom.is_open:
            state.rows = self._rows.sizes()
        state.project_pane, state.preview_pane = self._want_project, self._want_preview
        state.bottom_open = self._panes.bottom.is_open
        state.bottom_tab = self._panes.bottom.current

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._first_sizes is not None:
            self._set_first_sizes(*self._first_sizes)
            self._first_sizes = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width, before = event.size().width(), event.oldSize().width()
        if before < 0 or (width < FOLD_PROJECT_BELOW) != (before < FOLD_PROJECT_BELOW):
            self._folded = width < FOLD_PROJECT_BELOW
        self._arrange()

    def _restore(self, state: WindowState) -> None:
        # A splitter takes sizes for what they are only once it has a size itself.
        self._first_sizes = (state.columns, state.rows)
        self._panes.bottom.set_current(state.bottom_tab)
        self._panes.bottom.set_open(state.bottom_open)

    def _set_first_sizes(self, columns: list[int], rows: list[int]) -> None:
        self._columns.setSizes(column_widths(self._columns.width(), columns))
        self._rows.setSizes(row_heights(self._rows.height(), rows))

    def _on_bottom_open(self, is_open: bool) -> None:
        bottom = self._panes.bottom
        if is_open:
            bottom.setMaximumHeight(16_777_215)
            bottom.setMinimumHeight(BAR_HEIGHT + 110)
            total = sum(self._rows.sizes())
            self._rows.setSizes([total * 7 // 10, total * 3 // 10])
        else:
            bottom.setMinimumHeight(BAR_HEIGHT)
            bottom.setMaximumHeight(BAR_HEIGHT)
        self.layout_changed.emit()

    def _arrange(self) -> None:
        tabbed = self.width() < TABS_BELOW and self._want_preview
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self._move_panes(tabbed)
        self._panes.project.setVisible(self.project_shown)
        if not self._tabbed:
            self._panes.preview.setVisible(self._want_preview)
        self.layout_changed.emit()

    def _move_panes(self, tabbed: bool) -> None:
        composer, preview = self._panes.composer, self._panes.preview
        if tabbed:
            self._narrow.addTab(composer, "Compose")
            self._narrow.addTab(preview, "Preview")
            self._columns.addWidget(self._narrow)
            self._narrow.show()
        else:
            self._narrow.clear()
            self._columns.addWidget(composer)
            self._columns.addWidget(preview)
            self._narrow.setParent(self)
            self._narrow.hide()
            composer.show()
