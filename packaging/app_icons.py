"""Draws the program's icon in every size that a desktop asks for: resources/app/*.png."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).parent.parent / "resources" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256)


def drawn(source: Path) -> Iterator[tuple[int, QImage]]:
    """The icon in each size, with a transparent corner outside its own."""
    renderer = QSvgRenderer(str(source))
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter)
        painter.end()
        yield size, image


def main() -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QGuiApplication(sys.argv[:1])
    for size, image in drawn(FOLDER / "app.svg"):
        if not image.save(str(FOLDER / f"app-{size}.png")):
            return 1
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
