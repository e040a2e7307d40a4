"""The studio on a project, exactly as `hookstudio PROJECT` starts it.

Says when the first frame is painted, when one can type into the composer, and when the preview
shows its first rendering.
"""

from __future__ import annotations

import os
import signal
import sys
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer

from hookstudio.__main__ import main
from hookstudio.gui.main_window import MainWindow
from tests.benchmarks.painted import say

if TYPE_CHECKING:
    from hookstudio.gui.studio import Studio


def _report_start() -> None:
    wait_for_paint = MainWindow.wait_for_paint

    def wait_and_say(self: MainWindow) -> None:
        wait_for_paint(self)
        say()
        _report_studio()
        threading.Thread(target=_end_with_the_input, daemon=True).start()

    MainWindow.wait_for_paint = wait_and_say  # type: ignore[method-assign]  # in this process only


def _report_studio() -> None:
    from hookstudio.gui.studio import Studio  # as the program does: behind the first frame

    start = Studio.start

    def start_and_say(self: Studio) -> None:
        start(self)
        # Timers of no delay come after what is there to be laid out and painted.
        QTimer.singleShot(0, self, lambda: say("typing"))
        self.preview.request_ready.connect(
            lambda _request: QTimer.singleShot(0, self, lambda: say("preview"))
        )

    Studio.start = start_and_say  # type: ignore[method-assign]  # in this process only


def _end_with_the_input() -> None:
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    _report_start()
    sys.exit(main())
