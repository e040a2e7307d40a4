"""The bare PySide6 window that the studio is compared with: says when it is painted, then waits."""

from __future__ import annotations

import sys

from PySide6.QtCore import QEvent, QEventLoop, QObject
from PySide6.QtWidgets import QApplication, QMainWindow

from tests.benchmarks.painted import say_painted_and_wait


class _PaintWatch(QObject):
    painted = False

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.painted = self.painted or event.type() == QEvent.Type.Paint
        return False


def main() -> None:
    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.resize(1280, 800)
    watch = _PaintWatch()
    window.installEventFilter(watch)
    window.show()
    while not watch.painted:
        app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
    say_painted_and_wait(app.processEvents)


if __name__ == "__main__":
    main()
