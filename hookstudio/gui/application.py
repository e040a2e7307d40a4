"""Application: the QApplication, which macOS asks to open projects while it runs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

if TYPE_CHECKING:
    from hookstudio.gui.program import Program

Open = Callable[[Path], object]


class Application(QApplication):
    """A double-click on macOS starts no other program: it is an event, the first one perhaps before
    there is a window. What was asked for last is kept until somebody listens.
    """

    def __init__(self, arguments: Sequence[str]) -> None:
        super().__init__(list(arguments))
        self._open: Open | None = None
        self._asked: Path | None = None

    def listen(self, open_file: Open) -> None:
        """Call this for each file or folder that is asked for, and now for one that was."""
        self._open = open_file
        if self._asked is not None:
            asked, self._asked = self._asked, None
            open_file(asked)

    def event(self, event: QEvent) -> bool:
        # Not an event filter: that one would see every event of every widget.
        if not isinstance(event, QFileOpenEvent) or not event.file():
            return super().event(event)
        asked = Path(event.file())
        if self._open is not None:
            self._open(asked)
        else:
            self._asked = asked
        return True


def open_what_is_asked(program: Program) -> None:
    """Open the projects that the system asks this program to open, one in place of the other."""
    if isinstance(program.app, Application):
        program.app.listen(
            lambda path: program.tasks.spawn(_open(program, path), "open what was asked for")
        )


async def _open(program: Program, path: Path) -> None:
    import asyncio  # start-up time

    root = await asyncio.to_thread(project_of, path)
    studio = program.studio
    if studio is None or studio.session.workspace.project.root.resolve() != root:
        await program.open(root)


def project_of(path: Path) -> Path:
    """The folder of the project that a path stands for: its own, or that of one of its files.

    The path itself where there is none; opening it tells so.
    """
    from hookstudio.core.project.listing import SETTINGS_FILE  # start-up time

    real = path.resolve()
    for folder in (real, *real.parents):
        if (folder / SETTINGS_FILE).is_file():
            return folder
    return real
