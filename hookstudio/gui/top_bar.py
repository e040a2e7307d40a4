"""The bar at the top: the menu, which project is open, and the things used from everywhere."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.proportions import TOP_HEIGHT
from hookstudio.gui.shortcuts.shown_keys import set_key_tip
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip


class TopBar(QWidget):
    """Shows the project; its buttons only say that they were pressed."""

    palette_requested = Signal()
    theme_requested = Signal()
    settings_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("topBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.menu = QMenu(self)
        self._menu_button = self._button("menu", tr("Menu"))
        self._menu_button.setMenu(self.menu)
        self._menu_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu_button.setShortcut("F10")
        self._project = ElidedLabel()
        self._project.setObjectName("projectName")
        self._project.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._palette = QToolButton()
        self._palette.setObjectName("paletteButton")
        self._palette.setText(tr("Search or do anything"))
        self._palette.setAccessibleName(tr("Search or do anything"))
        self._palette.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_key_tip(self._palette, tr("Actions, webhooks, users and settings"), "palette")
        self._palette.clicked.connect(self.palette_requested)
        self._theme_button = self._button("dark", tr("Switch light and dark"))
        self._theme_button.clicked.connect(self.theme_requested)
        self._settings_button = self._button("settings", tr("Settings"))
        self._settings_button.clicked.connect(self.settings_requested)
        self._build_layout()
        theme.changed.connect(self._show_look)
        self._show_look()

    def show_project(self, name: str, folder: str) -> None:
        """Name the open project; the folder is its tool tip."""
        self._project.setText(name)
        set_tool_tip(self._project, folder)

    def put_sign(self, sign: QWidget) -> None:
        """Show a warning beside the project's name."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(self._palette), sign)

    def put_environment(self, picker: QWidget) -> None:
        """Show which environment is chosen, beside the menu."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.insertWidget(layout.indexOf(self._project), picker)

    def set_production(self, production: bool) -> None:
        """Mark the whole bar while requests go to a production environment."""
        if self.property("production") != production:
            self.setProperty("production", production)
            self.style().unpolish(self)
            self.style().polish(self)
            self.update()  # a border that leaves every size as it is repaints nothing

    def open_menu(self) -> None:
        self._menu_button.showMenu()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton()
        button.setProperty("icon_name", icon)
        button.setAccessibleName(name)
        set_tool_tip(button, name)
        return button

    def _build_layout(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(8, 4, 8, 4)
        layout.setSpacing(8)
        layout.addWidget(self._menu_button)
        layout.addWidget(self._project, 1)
        layout.addWidget(self._palette)
        layout.addStretch(1)
        layout.addWidget(self._theme_button)
        layout.addWidget(self._settings_button)

    def _show_look(self) -> None:
        self.setFixedHeight(self._theme.px(TOP_HEIGHT))
        for button in (self._menu_button, self._theme_button, self._settings_button):
            button.setIcon(self._theme.icon(str(button.property("icon_name"))))
        self._palette.setIcon(self._theme.icon("search"))
