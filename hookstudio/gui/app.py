"""The program with a window: a first frame as soon as can be, then the studio on Qt's loop."""

from __future__ import annotations

import os
import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from hookstudio import __version__
from hookstudio.core.paths import resources, sample_folder
from hookstudio.gui.application import Application
from hookstudio.gui.first_picture import FirstPicture, scene_of
from hookstudio.gui.language import speak
from hookstudio.gui.main_window import MainWindow
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.svg_drawing import Look
from hookstudio.gui.theme.fonts import load_ui_fonts, text_scale
from hookstudio.gui.theme.tokens import DARK, LIGHT

# The largest parts of the studio in the order of their imports; in between the window answers.
_PARTS = (
    "asyncio",
    "hookstudio.core.project.workspace",
    "hookstudio.gui.theme.theme",
    "hookstudio.gui.widgets.code_editor.editor",
    "hookstudio.gui.composer.composer_pane",
    "hookstudio.gui.preview.preview_pane",
    "hookstudio.gui.studio",
)


def main(project: Path | None) -> int:
    """Open the studio on a project, or on the one that was open last, or on the sample.

    Returns the exit status; raises HookStudioError when the named project cannot be opened.
    """
    app = make_application()
    preferences = Preferences(app)
    speak(app, preferences.settings.language)
    window = MainWindow(preferences.state)
    window.fill(first_picture(app, preferences, project))
    window.show()
    window.wait_for_paint()
    app.setWindowIcon(app_icon())
    # Start-up time: everything else is imported and built behind the first frame.
    from hookstudio.core.request.worker import RenderWorker

    with RenderWorker() as worker:  # gets warm in a process of its own meanwhile
        for name in _PARTS:
            import_module(name)
            app.processEvents()
        from hookstudio.gui.program import run

        return run(app, preferences, window, project, worker)


def make_application() -> QApplication:
    """The QApplication; it never sees the command line, where a file could pass options to Qt."""
    app = Application(sys.argv[:1])
    app.setApplicationName("hookstudio")
    # No display name: Qt would write it behind the title of each dialog, with a dash of its own.
    app.setApplicationVersion(__version__)
    # Flatpak renames the menu entry that the window belongs to.
    app.setDesktopFileName(os.environ.get("FLATPAK_ID", "hookstudio"))
    app.setQuitOnLastWindowClosed(False)
    return app


def app_icon() -> QIcon:
    """The program's icon in all its sizes; each is read when it is needed."""
    icon = QIcon()
    for file in sorted((resources() / "app").glob("app-*.png")):
        icon.addFile(str(file))
    return icon


def first_picture(
    app: QApplication, preferences: Preferences, project: Path | None
) -> FirstPicture:
    """What stands in the window until the project is read and the panes are built."""
    load_ui_fonts(resources() / "fonts")
    mode = preferences.settings.theme
    dark = mode == "dark" or (mode == "system" and _is_dark(app))
    look = Look(DARK if dark else LIGHT, text_scale(), resources() / "icons")
    state = preferences.state
    root = project or Path(state.last_project or sample_folder())
    return FirstPicture(scene_of(root if root.is_dir() else resources() / "sample", state), look)


def _is_dark(app: QApplication) -> bool:
    return app.palette().window().color().lightness() < 128
