"""The studio on a project, exactly as `hookstudio PROJECT` starts it; says when it is painted."""

from __future__ import annotations

import os
import signal
import sys
import threading

from hookstudio.__main__ import main
from hookstudio.gui.main_window import MainWindow
from tests.benchmarks.painted import say_painted


def _report_first_frame() -> None:
    wait_for_paint = MainWindow.wait_for_paint

    def wait_and_say(self: MainWindow) -> None:
        wait_for_paint(self)
        say_painted()
        threading.Thread(target=_end_with_the_input, daemon=True).start()

    MainWindow.wait_for_paint = wait_and_say  # type: ignore[method-assign]  # in this process only


def _end_with_the_input() -> None:
    sys.stdin.read()
    os.kill(os.getpid(), signal.SIGTERM)


if __name__ == "__main__":
    _report_first_frame()
    sys.exit(main())
