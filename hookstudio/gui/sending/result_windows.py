"""ResultWindows: opens the window of an attempt, one at a time, in the size it had last."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.result import Attempt
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.sending.result_dialog import ResultDialog

DEFAULT_SIZE = QSize(760, 560)


class ResultWindows(QObject):
    """`size` may be set from what was remembered, and read to be remembered."""

    send_again_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.size = DEFAULT_SIZE
        self._theme = theme
        self._parent = parent
        self._dialog: ResultDialog | None = None

    @property
    def dialog(self) -> ResultDialog | None:
        """The window that is open."""
        return self._dialog

    def show(self, attempt: Attempt) -> ResultDialog:
        """Open the attempt's window in place of the one that is open; returns at once."""
        if self._dialog is not None:
            self._dialog.close()
        from hookstudio.gui.sending.result_dialog import ResultDialog  # start-up time

        dialog = ResultDialog(attempt, self._theme, self._parent)
        dialog.resize(self._fitting())
        dialog.finished.connect(self._on_finished)
        dialog.send_again_requested.connect(self.send_again_requested)
        self._dialog = dialog
        dialog.open()
        return dialog

    def _fitting(self) -> QSize:
        """The remembered size, no larger than the screen."""
        screen = self._parent.screen().availableGeometry().size()
        return self.size.boundedTo(screen * 0.95)

    def _on_finished(self) -> None:
        if self._dialog is not None:
            self.size = self._dialog.size()
            self._dialog = None
