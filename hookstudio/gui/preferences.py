"""Preferences: the settings, the theme that shows them, and what the window remembers."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import cast

from PySide6.QtWidgets import QApplication

from hookstudio.core.paths import config_dir
from hookstudio.core.settings import Settings
from hookstudio.gui import window_state
from hookstudio.gui.theme.editor_scheme import EditorScheme
from hookstudio.gui.theme.theme import Mode, Theme
from hookstudio.gui.window_state import WindowState

_log = logging.getLogger(__name__)


class Preferences:
    """What a user chose, applied to the application; `folder` is where it is kept."""

    def __init__(self, app: QApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or config_dir()
        self.settings = Settings.load(self._folder / "settings.json")
        self.state: WindowState = window_state.load(self._folder / "window.json")
        self.theme = Theme(parent=app)
        self._apply()

    def change(self, settings: Settings) -> None:
        """Use and keep other settings; raises HookStudioError when they cannot be saved."""
        self.settings = settings
        self._apply()
        settings.save(self._folder / "settings.json")

    def save_state(self) -> None:
        """Keep what the window remembers; a disk that refuses only costs the convenience."""
        try:
            window_state.save(self._folder / "window.json", self.state)
        except OSError as error:
            _log.info("the window's state was not saved: %s", error)

    def _apply(self) -> None:
        self.theme.apply(self._app, cast(Mode, self.settings.theme))
        self.theme.set_editor_scheme(EditorScheme(self.settings.editor_scheme))
