"""ShortcutDesk: keeps the keys of the window as the user chose them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hookstudio.gui.actions import DEFAULT_KEYS, Actions
from hookstudio.gui.shortcuts.keys import Keys, effective
from hookstudio.gui.shortcuts.shown_keys import show_keys
from hookstudio.gui.studio import Studio

if TYPE_CHECKING:
    from hookstudio.gui.program import Program


class ShortcutDesk(QObject):
    """Made with the studio's actions; it ends with the studio."""

    def __init__(self, studio: Studio, program: Program) -> None:
        super().__init__(studio)
        self._studio = studio
        self._program = program
        self._actions: Actions | None = None
        program.settings_changed.connect(self._follow)

    def set_actions(self, actions: Actions) -> None:
        """The actions that have the keys."""
        self._actions = actions
        self._follow()

    def open(self) -> None:
        """Show the sheet; what is changed there is kept and in use at once."""
        from hookstudio.gui.shortcuts.shortcuts_dialog import ShortcutsDialog  # start-up time

        preferences = self._program.preferences
        chosen = preferences.settings.shortcuts
        dialog = ShortcutsDialog(chosen, preferences.theme, self._studio.window)
        dialog.changed.connect(self._keep)
        dialog.open()

    def _keep(self, chosen: dict[str, Keys]) -> None:
        self._program.apply(replace(self._program.preferences.settings, shortcuts=chosen))

    def _follow(self) -> None:
        keys = effective(DEFAULT_KEYS, self._program.preferences.settings.shortcuts)
        if self._actions is not None:
            self._actions.set_keys(keys)
        show_keys(keys)
