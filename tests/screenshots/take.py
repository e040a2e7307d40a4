"""Writes a picture of every view, light and dark, small and large: `make screenshots`.

    python -m tests.screenshots.take [--language TAG] [FOLDER] [NAME…]

The pictures are for eyes; `test_views.py` checks what can be measured.
"""

from __future__ import annotations

import argparse
import asyncio
import difflib
import sys
import tempfile
from contextlib import nullcontext
from pathlib import Path

import qasync
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hookstudio.gui.app import make_application
from hookstudio.gui.studio import Studio
from tests.languages import spoken
from tests.running_studio import running_studio
from tests.screenshots.all_views import all_views
from tests.screenshots.demo_project import make_demo_project

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
    for view in all_views():
        if names and view.name not in names:
            continue
        async with view.show(studio) as shown:
            await asyncio.sleep(0.25)  # what slides in has arrived
            file = folder / f"{view.name}-{ending}"
            picture(studio.window, shown).save(str(file))
            taken.append(file)
    return taken


def main(arguments: list[str]) -> int:
    options = _parsed(arguments)
    options.folder.mkdir(parents=True, exist_ok=True)
    app: QApplication = make_application()
    with (
        spoken(app, options.language) if options.language else nullcontext(),
        asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner,
    ):
        files = runner.run(take(options.folder, set(options.names)))
    print(f"{len(files)} pictures in {options.folder}")
    return 0


def _parsed(arguments: list[str]) -> argparse.Namespace:
    """What was asked for; ends with status 2 where there is no such option or view."""
    parser = argparse.ArgumentParser(prog="take", description="Write a picture of every view.")
    parser.add_argument("folder", nargs="?", type=Path, default=FOLDER, help=f"not {FOLDER}")
    parser.add_argument("names", nargs="*", metavar="name", help="only this view")
    parser.add_argument("--language", metavar="TAG", help="a language, pseudo or rtl")
    options = parser.parse_args(arguments)
    known = [view.name for view in all_views()]
    for name in options.names:
        if name not in known:
            near = difflib.get_close_matches(name, known, n=3)
            hint = f" Did you mean {' or '.join(near)}?" if near else ""
            parser.error(f"there is no view named {name!r}.{hint}")
    return options


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
