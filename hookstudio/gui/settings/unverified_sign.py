"""UnverifiedSign: in red, that certificates on this machine are taken unseen."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import set_tool_tip

_WHY = translatable(
    "In this environment, certificates of servers on this machine are not verified. A click opens "
    "the setting."
)


class UnverifiedSign(QToolButton):
    """Shown while verification is off for the chosen environment; a click leads to the setting."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("unverifiedSign")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setText(tr("Not verified"))
        self.setAccessibleName(tr("Certificates on this machine are not verified"))
        set_tool_tip(self, translated(_WHY))
        theme.changed.connect(self._set_icon)
        self._set_icon()
        self.hide()

    def _set_icon(self) -> None:
        self.setIcon(self._theme.icon("warning", "error"))
