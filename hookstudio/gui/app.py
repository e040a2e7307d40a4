"""The program with a window: starts Qt and runs the studio on its loop."""

from __future__ import annotations

import sys
from pathlib import Path

from PySide6.QtWidgets import QApplication

from hookstudio import __version__
from hookstudio.gui.main_window import MainWindow
from hookstudio.gui.preferences import Preferences


def main(project: Path | None) -> int:
    """Open the studio on a project, or on the one that was open last, or on the sample.

    Returns the exit status; raises HookStudioError when the named project cannot be opened.
    """
    app = make_application()
    preferences = Preferences(app)
    window = MainWindow(preferences.state)
    import asyncio

    import qasync

    from hookstudio.gui.program import Program
    from hookstudio.gui.program_log import start_logging

    program = Program(app, preferences, window=window)
    program.watch_errors()
    program.open_first(project)
    window.wait_for_paint()
    start_logging()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        runner.run(program.run())
    return 0


def make_application() -> QApplication:
    """The QApplication; it never sees the command line, where a file could pass options to Qt."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("hookstudio")
    app.setApplicationDisplayName("Hook Studio")
    app.setApplicationVersion(__version__)
    app.setDesktopFileName("hookstudio")
    app.setQuitOnLastWindowClosed(False)
    return app
