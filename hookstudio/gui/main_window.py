"""MainWindow: the window itself, whatever fills it.

It is the first thing on the screen, so it needs nothing but Qt and what the window remembers.
"""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QCoreApplication, QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from hookstudio.gui.window_state import WindowState

_PAINT_LIMIT_MS = 1000


class MainWindow(QMainWindow):
    """The one window. `close_requested` is emitted instead of closing; `finish_closing` closes."""

    close_requested = Signal()
    placed = Signal()  # moved or resized
    activated = Signal()  # the window became the active one: another program may have saved files

    def __init__(self, state: WindowState) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setMinimumSize(640, 440)
        self.close_wanted = False  # asked to close, perhaps before anybody could hear it
        self._closing = False
        geometry = QByteArray.fromBase64(state.geometry.encode("ascii", "ignore"))
        if geometry.isEmpty() or not self.restoreGeometry(geometry):
            self.resize(1280, 800)

    def fill(self, content: QWidget) -> QWidget | None:
        """Show something else; gives back what was shown, which lives on without a parent."""
        shown = self.takeCentralWidget()
        if shown is not None:
            shown.hide()
        self.setCentralWidget(content)
        return shown

    def wait_for_paint(self) -> None:
        """Return when a frame is painted, or after a second."""
        watch = _PaintWatch(self)
        limit = QTimer()
        limit.setSingleShot(True)
        limit.start(_PAINT_LIMIT_MS)
        while not watch.painted and limit.isActive():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)

    def remember(self, state: WindowState) -> None:
        """Write size and place into `state`."""
        state.geometry = self.saveGeometry().toBase64().toStdString()

    def finish_closing(self) -> None:
        self._closing = True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._closing:
            event.accept()
        else:
            event.ignore()
            self.close_wanted = True
            self.close_requested.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        super().moveEvent(event)
        self.placed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.placed.emit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self.activated.emit()


class _PaintWatch(QObject):
    """Notices the first paint of a window."""

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.painted = False
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint:
            self.painted = True
            watched.removeEventFilter(self)
        return False
