"""WindowMemory: keeps what the window remembers while it is open, so that a crash loses none."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from hookstudio.gui import window_state
from hookstudio.gui.preferences import Preferences

if TYPE_CHECKING:
    import asyncio

_QUIET_MS = 1000


class WindowMemory(QObject):
    """`remember` writes what there is to remember into the state of `preferences`."""

    def __init__(
        self, preferences: Preferences, remember: Callable[[], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._remember = remember
        self._closed = False
        self._writing: asyncio.Future[None] | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._write)

    def touch(self, *_what: object) -> None:
        """Something to remember has changed; it is written when nothing more did for a second."""
        if not self._closed:
            self._timer.start()

    async def close(self) -> None:
        """Write for the last time."""
        import asyncio  # start-up time

        self._closed = True
        self._timer.stop()
        if self._writing is not None:
            await asyncio.wait([self._writing])
        self._remember()
        self._preferences.save_state()

    def _write(self) -> None:
        import asyncio  # start-up time

        if self._writing is not None and not self._writing.done():
            self._timer.start()  # what is older never replaces what is newer
            return
        self._remember()
        text = window_state.text_of(self._preferences.state)
        loop = asyncio.get_running_loop()
        self._writing = loop.run_in_executor(None, self._preferences.save_state, text)
