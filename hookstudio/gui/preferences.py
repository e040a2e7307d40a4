"""Preferences: the settings, the theme that shows them, and what the window remembers."""

from __future__ import annotations

import logging
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtWidgets import QApplication

from hookstudio.core.paths import config_dir
from hookstudio.core.settings import Settings
from hookstudio.gui import window_state
from hookstudio.gui.window_state import WindowState

if TYPE_CHECKING:
    from hookstudio.gui.theme.theme import Mode, Theme

_log = logging.getLogger(__name__)


class Preferences:
    """What a user chose, applied to the application; `folder` is where it is kept."""

    def __init__(self, app: QApplication, folder: Path | None = None) -> None:
        self._app = app
        self._folder = folder or config_dir()
        self.settings = Settings.load(self._folder / "settings.json")
        self.state: WindowState = window_state.load(self._folder / "window.json")

    @cached_property
    def theme(self) -> Theme:
        """The look; the application wears it from the first time that it is asked for."""
        # Start-up time: the first frame needs a few colours only.
        from hookstudio.gui.theme.theme import Theme

        theme = Theme(parent=self._app)
        self._dress(theme)
        return theme

    def change(self, settings: Settings) -> None:
        """Use and keep other settings; raises HookStudioError when they cannot be saved."""
        self.settings = settings
        self._dress(self.theme)
        settings.save(self._folder / "settings.json")

    def save_state(self, text: str | None = None) -> None:
        """Keep what the window remembers; a disk that refuses only costs the convenience.

        With the text of a state it may run in a thread, while the state changes.
        """
        text = window_state.text_of(self.state) if text is None else text
        try:
            window_state.save(self._folder / "window.json", text)
        except OSError as error:
            _log.info("the window's state was not saved: %s", error)

    def _dress(self, theme: Theme) -> None:
        # Start-up time, as above.
        from hookstudio.gui.theme.editor_scheme import EditorScheme

        theme.apply(self._app, cast("Mode", self.settings.theme))
        theme.set_editor_scheme(EditorScheme(self.settings.editor_scheme))
