"""Workbench: places the panes and folds them to the width there is; decides nothing else."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSplitter, QTabWidget, QVBoxLayout, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.proportions import (
    BAR_HEIGHT,
    COLUMNS,
    FOLD_BOTTOM_BELOW,
    FOLD_PROJECT_BELOW,
    HANDLE,
    LEAST_OPEN,
    TABS_BELOW,
    column_widths,
    has_room_below,
    in_proportion,
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
    """What fills the window while a project is open.

    What a person chose (sizes, and what is shown) is kept apart from what a small window makes of
    it, so that it is back once there is room.
    """

    layout_changed = Signal()

    def __init__(self, panes: Panes, theme: Theme, state: WindowState) -> None:
        super().__init__()
        self._theme = theme
        self._panes = panes
        self._want_project = state.project_pane
        self._want_preview = state.preview_pane
        self._want_bottom = state.bottom_open
        self._widths = list(state.columns)
        self._heights = list(state.rows)
        self._folded = False
        self._arranging = False
        self._tabbed = False
        self.top_bar = TopBar(theme)
        self._columns = QSplitter(Qt.Orientation.Horizontal)
        self._narrow = QTabWidget(self)
        self._narrow.hide()
        self._narrow.setDocumentMode(True)
        self._rows = QSplitter(Qt.Orientation.Vertical)
        self._build_layout()
        self.toasts = ToastHost(self, theme)
        self.toasts.keep_above(panes.bottom)
        self._columns.splitterMoved.connect(self._keep_widths)
        self._rows.splitterMoved.connect(self._keep_heights)
        panes.bottom.set_current(state.bottom_tab)
        panes.bottom.open_changed.connect(self._on_bottom_open)
        panes.bottom.page_changed.connect(self.layout_changed)
        self._limit_bottom(panes.bottom.is_open)

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

    def put_notice(self, bar: QWidget) -> None:
        """Add a bar above the panes."""
        layout = self._panes.notices.layout()
        assert layout is not None  # the bars are stacked
        layout.addWidget(bar)

    def raise_bottom(self, height: int) -> None:
        """Make the open bottom panel that high for now if it is lower; at most half of all."""
        total = sum(self._rows.sizes())
        below = min(height, total // 2)
        if self._panes.bottom.is_open and self._rows.sizes()[1] < below:
            self._rows.setSizes([total - below, below])

    def remember(self, state: WindowState) -> None:
        """Write what was chosen into `state`."""
        state.columns, state.rows = list(self._widths), list(self._heights)
        state.project_pane, state.preview_pane = self._want_project, self._want_preview
        state.bottom_open = self._want_bottom
        state.bottom_tab = self._panes.bottom.current

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # A splitter takes sizes for what they are only once it has a size itself.
        self._divide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size, before = event.size(), event.oldSize()
        fold_below = self._theme.px(FOLD_PROJECT_BELOW)
        if _crossed(fold_below, size.width(), before.width()):
            self._folded = size.width() < fold_below
        if _crossed(self._theme.px(FOLD_BOTTOM_BELOW), size.height(), before.height()):
            self._fit_bottom()
        self._arrange()

    def _fit_bottom(self) -> None:
        """Fold the bottom panel in a low window; in a high one show it if it is wanted."""
        self._arranging = True
        has_room = has_room_below(self.height(), self._theme.scale)
        self._panes.bottom.set_open(self._want_bottom and has_room)
        self._arranging = False

    def _on_bottom_open(self, is_open: bool) -> None:
        if not self._arranging:
            self._want_bottom = is_open
        self._limit_bottom(is_open)
        self._divide()
        self.layout_changed.emit()

    def _limit_bottom(self, is_open: bool) -> None:
        bottom, bar = self._panes.bottom, self._theme.px(BAR_HEIGHT)
        bottom.setMinimumHeight(self._theme.px(LEAST_OPEN) if is_open else bar)
        bottom.setMaximumHeight(16_777_215 if is_open else bar)

    def _keep_widths(self) -> None:
        """The person moved a handle: these are the widths from now on, also of what is hidden."""
        if self._tabbed:
            return
        sizes = self._columns.sizes()
        panes = (self._panes.project, self._panes.composer, self._panes.preview)
        shown = [i for i, pane in enumerate(panes) if not pane.isHidden()]
        if len(shown) == len(sizes):
            widths = sizes
        else:
            widths = column_widths(self.width(), self._widths)
            room = sum(widths[i] for i in shown)
            for i, width in zip(shown, in_proportion([sizes[i] for i in shown], room), strict=True):
                widths[i] = width
        self._widths = widths
        self.layout_changed.emit()

    def _keep_heights(self) -> None:
        if self._panes.bottom.is_open:
            self._heights = self._rows.sizes()
            self.layout_changed.emit()

    def _divide(self) -> None:
        """Give the panes the sizes that were chosen, as far as they fit."""
        if not self._tabbed:
            # A splitter that has just got its panes back has no width of its own yet.
            self._columns.setSizes(column_widths(self.width() - 2 * HANDLE, self._widths))
        total = self._rows.height() - HANDLE
        bar = self._theme.px(BAR_HEIGHT)
        heights = [total - bar, bar]
        if self._panes.bottom.is_open:
            heights = row_heights(total, self._heights, self._theme.scale)
        self._rows.setSizes(heights)

    def _arrange(self) -> None:
        tabbed = self.width() < self._theme.px(TABS_BELOW) and self._want_preview
        if tabbed != self._tabbed:
            self._tabbed = tabbed
            self._move_panes(tabbed)
        self._panes.project.setVisible(self.project_shown)
        if not self._tabbed:
            self._panes.preview.setVisible(self._want_preview)
        self._divide()
        self.layout_changed.emit()

    def _move_panes(self, tabbed: bool) -> None:
        composer, preview = self._panes.composer, self._panes.preview
        if tabbed:
            self._narrow.addTab(composer, tr("Compose"))
            self._narrow.addTab(preview, tr("Preview"))
            self._columns.addWidget(self._narrow)
            self._narrow.show()
        else:
            self._narrow.clear()
            self._columns.addWidget(composer)
            self._columns.addWidget(preview)
            self._narrow.setParent(self)
            self._narrow.hide()
            composer.show()


def _crossed(limit: int, size: int, before: int) -> bool:
    """Whether a resize, or the first size that there is, leads over a limit."""
    return before < 0 or (size < limit) != (before < limit)
