"""Keeps unsaved edits in a recovery file, so that a crash loses seconds and not an afternoon."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from hookstudio.core.errors import HookStudioError
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks

_QUIET_MS = 1500


class Autosave(QObject):
    """Writes the recovery file when edits pause; the file is outside the project."""

    def __init__(self, session: Session, tasks: Tasks, folder: Path) -> None:
        super().__init__(session)
        self._session = session
        self._tasks = tasks
        self._folder = folder
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_QUIET_MS)
        self._timer.timeout.connect(self._write)
        session.changed.connect(self._on_changed)

    def _on_changed(self) -> None:
        # Not restarted by each key: somebody who never pauses is covered too.
        if not self._timer.isActive():
            self._timer.start()

    def _write(self) -> None:
        self._tasks.spawn(self._write_off_thread(), "recovery file")

    async def _write_off_thread(self) -> None:
        import asyncio  # start-up time

        snapshot = self._session.workspace.recovery_snapshot()
        try:
            await asyncio.to_thread(snapshot.write, self._folder)
        except (OSError, HookStudioError):
            # A full disk must not interrupt typing; saving itself will say so.
            return
