"""Keeps unsaved edits in a recovery file, so that a crash loses seconds and not an afternoon."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from hookstudio.core.errors import HookStudioError
from hookstudio.core.project.recovery import discard_recovery
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks

_QUIET_MS = 1500


class Autosave(QObject):
    """Writes the recovery file soon after an edit; the file is outside the project."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._folder = folder
        self._ended = False
        self._writing = asyncio.Lock()  # what is older never replaces what is newer
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(lambda: tasks.spawn(self.write(), "recovery file"))
        session.changed.connect(self.write_soon)

    def write_soon(self) -> None:
        """Write within the quiet time; not put off by each key, for those who never pause."""
        if not self._timer.isActive() and not self._ended:
            self._timer.start()

    def stop(self) -> None:
        self._timer.stop()

    async def write(self) -> None:
        """Write what is unsaved now; removes the file when nothing is."""
        async with self._writing:
            if self._ended:
                return
            self._timer.stop()
            snapshot = self._session.workspace.recovery_snapshot()
            try:
                await asyncio.to_thread(snapshot.write, self._folder)
            except (OSError, HookStudioError):
                # A full disk must not interrupt typing; saving itself will say so.
                return

    async def discard(self) -> None:
        """Remove the file, and write none any more."""
        self._ended = True
        self._timer.stop()
        async with self._writing:
            await asyncio.to_thread(discard_recovery, self._session.workspace.project, self._folder)
