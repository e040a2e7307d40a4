"""Writes a picture of every view, light and dark, small and large: `make screenshots`.

    python -m tests.screenshots.take [FOLDER] [NAME…]

The pictures are for eyes; `test_views.py` checks what can be measured.
"""

from __future__ import annotations

import asyncio
import sys
import tempfile
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import tests.screenshots.matrix_views
import tests.screenshots.palette_views
import tests.screenshots.secrets_views
import tests.screenshots.views_allowlist
import tests.screenshots.views_settings  # noqa: F401 - they add views
from hookstudio.gui.app import make_application
from hookstudio.gui.studio import Studio
from tests.running_studio import running_studio
from tests.screenshots.demo_project import make_demo_project
from tests.screenshots.views import VIEWS

THEMES = ("light", "dark")
SIZES = ((960, 600), (1920, 1080))
FOLDER = Path("build/screenshots")


def picture(window: QWidget, shown: QWidget) -> QPixmap:
    """The window, with the dialog or popup that is shown over it where it is."""
    image = window.grab()
    if shown is window:
        return image
    painter = QPainter(image)
    place = shown.mapToGlobal(QPoint(0, 0)) - window.mapToGlobal(QPoint(0, 0))
    if isinstance(shown, QDialog):
        painter.fillRect(image.rect(), QColor(0, 0, 0, 70))
        place = window.rect().center() - shown.rect().center()
    painter.drawPixmap(place, shown.grab())
    painter.setPen(shown.palette().mid().color())
    painter.drawRect(QRect(place, shown.size()))
    painter.end()
    return image


async def take(folder: Path, names: set[str]) -> list[Path]:
    """Take all pictures; `names` are the views to take, none for all."""
    taken: list[Path] = []
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        make_demo_project(root / "project")
        for theme in THEMES:
            for size in SIZES:
                home = root / f"{theme}-{size[0]}"
                home.mkdir()
                async with running_studio(root / "project", home, theme=theme, size=size) as studio:
                    ending = f"{theme}-{size[0]}x{size[1]}.png"
                    taken += await _take_views(studio, folder, ending, names)
    return taken


async def _take_views(studio: Studio, folder: Path, ending: str, names: set[str]) -> list[Path]:
    taken = []
    for view in VIEWS:
        if names and view.name not in names:
            continue
        async with view.show(studio) as shown:
            await asyncio.sleep(0.25)  # what slides in has arrived
            file = folder / f"{view.name}-{ending}"
            picture(studio.window, shown).save(str(file))
            taken.append(file)
    return taken


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else FOLDER
    folder.mkdir(parents=True, exist_ok=True)
    app: QApplication = make_application()
    with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
        files = runner.run(take(folder, set(arguments[1:])))
    print(f"{len(files)} pictures in {folder}")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
