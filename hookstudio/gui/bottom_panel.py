"""The panel at the bottom: a row of tabs that stays, and what they show, which can be folded."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QStackedWidget,
    QTabBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.proportions import BAR_HEIGHT
from hookstudio.gui.shortcuts.shown_keys import set_key_tip
from hookstudio.gui.theme.theme import Theme


class BottomPanel(QWidget):
    """Tabs over a stack; clicking a tab of the folded panel opens it."""

    open_changed = Signal(bool)
    page_changed = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bottomPanel")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._tabs = QTabBar()
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        self._tabs.setAccessibleName(tr("Bottom panel"))
        self._tabs.tabBarClicked.connect(self._on_tab_clicked)
        self._tabs.currentChanged.connect(self._on_current_changed)
        self._stack = QStackedWidget()
        self._fold = QToolButton()
        self._fold.clicked.connect(lambda: self.set_open(not self.is_open))
        self._open = True
        self._build_layout()
        theme.changed.connect(self._show_fold)
        self._show_fold()

    @property
    def is_open(self) -> bool:
        return self._open

    @property
    def current(self) -> int:
        """The index of the tab that is shown, or would be if the panel were open."""
        return self._tabs.currentIndex()

    def add_page(self, page: QWidget, title: str) -> int:
        """Add a tab; returns its index."""
        self._stack.addWidget(page)
        return self._tabs.addTab(title)

    def set_title(self, index: int, title: str) -> None:
        self._tabs.setTabText(index, title)

    def show_page(self, index: int) -> None:
        """Open the panel at a tab."""
        self._tabs.setCurrentIndex(index)
        self.set_open(True)

    def set_current(self, index: int) -> None:
        """Choose a tab without opening the panel; an index that is out of range is ignored."""
        if 0 <= index < self._tabs.count():
            self._tabs.setCurrentIndex(index)

    def set_open(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self._stack.setVisible(is_open)
            self._show_fold()
            self.open_changed.emit(is_open)

    def _build_layout(self) -> None:
        bar = QHBoxLayout()
        bar.setContentsMargins(8, 0, 8, 0)
        bar.addWidget(self._tabs, 1)
        bar.addWidget(self._fold)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(bar)
        layout.addWidget(self._stack, 1)
        self.setMinimumHeight(self._theme.px(BAR_HEIGHT))

    def _show_fold(self) -> None:
        name = tr("Hide the bottom panel") if self._open else tr("Show the bottom panel")
        self._fold.setIcon(self._theme.icon("chevron_down" if self._open else "chevron_up"))
        self._fold.setAccessibleName(name)
        set_key_tip(self._fold, name, "toggle_bottom")

    def _on_tab_clicked(self, index: int) -> None:
        if index >= 0 and not self._open:
            self.set_open(True)

    def _on_current_changed(self, index: int) -> None:
        self._stack.setCurrentIndex(index)
        self.page_changed.emit(index)
