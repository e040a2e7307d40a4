"""HelpDesk: opens the help of a studio, at the topic that fits where one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.paths import resources
from hookstudio.gui.actions import DEFAULT_KEYS
from hookstudio.gui.shortcuts.keys import Keys, effective
from hookstudio.gui.studio import Studio

if TYPE_CHECKING:
    from hookstudio.gui.help.help_window import HelpWindow
    from hookstudio.gui.program import Program


class HelpDesk(QObject):
    """Made with the studio's actions; it ends with the studio."""

    def __init__(self, studio: Studio, program: Program) -> None:
        super().__init__(studio)
        self._studio = studio
        self._program = program
        self._window: HelpWindow | None = None
        program.settings_changed.connect(self._follow)

    def open(self) -> HelpWindow:
        """Show the one window of the help; the topics are read in a thread."""
        from hookstudio.gui.help.places import topic_at  # start-up time

        topic = topic_at(self._studio.window.focusWidget())
        window = self._window or self._make()
        window.open_topic(topic)
        window.show()
        window.raise_()
        window.activateWindow()
        return window

    def check_updates(self) -> None:
        """Show where newer versions are to be found, and ask there if the user says so."""
        from hookstudio.gui.help.updates_dialog import UpdatesDialog  # start-up time

        studio, preferences = self._studio, self._program.preferences
        UpdatesDialog(
            preferences.theme,
            studio.tasks,
            lambda: preferences.settings.network_for("", ""),
            parent=studio.window,
        ).open()

    def _make(self) -> HelpWindow:
        from hookstudio.gui.help.help_window import HelpWindow  # start-up time

        window = HelpWindow(self._program.preferences.theme, self._keys(), self._studio.window)
        self._window = window
        reading = self._studio.tasks.spawn(self._read(window), "read the help")
        window.closed.connect(reading.cancel)
        window.closed.connect(self._forget)
        return window

    async def _read(self, window: HelpWindow) -> None:
        from hookstudio.gui.help.topics import load_topics  # start-up time
        from hookstudio.gui.language import locale

        folder, language = resources() / "help", locale().name().partition("_")[0]
        window.show_topics(
            await call_in_thread(lambda: load_topics(folder, language), name="read the help")
        )

    def _forget(self) -> None:
        self._window = None

    def _follow(self) -> None:
        if self._window is not None:
            self._window.set_keys(self._keys())

    def _keys(self) -> dict[str, Keys]:
        return effective(DEFAULT_KEYS, self._program.preferences.settings.shortcuts)
