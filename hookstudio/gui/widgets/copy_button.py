"""CopyButton: copies a text and says on itself that it did."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce

SAID_MS = 2000


class CopyButton(QPushButton):
    """In a dialog a toast would stay behind; `text_of` gives what is copied at a click."""

    def __init__(
        self, label: str, text_of: Callable[[], str], theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(label, parent)
        self._label = label
        self._text_of = text_of
        self._theme = theme
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SAID_MS)
        self._timer.timeout.connect(self._show_label)
        self.clicked.connect(self._copy)
        self.setAccessibleName(label)
        self._show_label()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._text_of())
        # As wide as before, so that nothing beside it moves.
        self.setMinimumWidth(self.width())
        self.setText(tr("Copied"))
        self.setIcon(self._theme.icon("check_circle", "success"))
        announce(self, tr("Copied"))
        self._timer.start()

    def _show_label(self) -> None:
        self.setText(self._label)
        self.setIcon(self._theme.icon("copy"))
        self.setMinimumWidth(0)
