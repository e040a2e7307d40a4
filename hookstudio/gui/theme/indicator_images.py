"""The small pictures that style sheets need, drawn from our own icons in a theme's colours.

A style sheet can only name files, and the program ships no plug-in that reads SVG by name. The
pictures in `resources/styles/images` are made by `python -m hookstudio.gui.theme.indicator_images`;
a test draws them again and compares.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap

from hookstudio.core import paths
from hookstudio.gui.theme.icons import IconPainter
from hookstudio.gui.theme.tokens import DARK, LIGHT, Tokens

SIDE = 16
RATIOS = (1, 2, 3)


@dataclass(frozen=True, slots=True)
class Indicator:
    """A picture's file name, the icon it is drawn from and the token of its colour."""

    name: str
    icon: str
    color: str


INDICATORS = (
    Indicator("chevron_down", "chevron_down", "muted"),
    Indicator("chevron_down_disabled", "chevron_down", "disabled"),
    Indicator("chevron_up", "chevron_up", "muted"),
    Indicator("branch_closed", "chevron_right", "muted"),
    Indicator("branch_closed_mirrored", "chevron_left", "muted"),
    Indicator("branch_open", "chevron_down", "muted"),
    Indicator("check", "check", "on_accent"),
    Indicator("minus", "minus", "on_accent"),
    Indicator("menu_check", "check", "accent"),
    Indicator("close", "close", "muted"),
)
_DOTS = ("dot", "grip_horizontal", "grip_vertical")


def draw_all(tokens: Tokens, icons: Path) -> Iterator[tuple[str, QPixmap]]:
    """Each picture of a theme with its file name, in every resolution."""
    painter = IconPainter(icons, lambda: tokens)
    for ratio in RATIOS:
        suffix = "" if ratio == 1 else f"@{ratio}x"
        size = QSize(SIDE * ratio, SIDE * ratio)
        for indicator in INDICATORS:
            color = painter.color(indicator.color, QIcon.Mode.Normal)
            pixmap = QPixmap(painter.pixmap(indicator.icon, color, size, ratio))
            yield f"{indicator.name}{suffix}.png", pixmap
        for name in _DOTS:
            yield f"{name}{suffix}.png", _draw_dots(name, tokens, ratio)


def write_all(folder: Path, icons: Path) -> None:
    """Write the pictures of both themes."""
    for name, tokens in (("dark", DARK), ("light", LIGHT)):
        (folder / name).mkdir(parents=True, exist_ok=True)
        for file, pixmap in draw_all(tokens, icons):
            pixmap.save(str(folder / name / file))


def _draw_dots(name: str, tokens: Tokens, ratio: int) -> QPixmap:
    """The dot of a radio button, or the three of a splitter's grip."""
    pixmap = QPixmap(SIDE * ratio, SIDE * ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(tokens.on_accent if name == "dot" else tokens.muted))
    middle = SIDE / 2
    if name == "dot":
        painter.drawEllipse(QRectF(middle - 3, middle - 3, 6, 6))
    else:
        for step in (-4.5, 0.0, 4.5):
            x, y = (step, 0.0) if name == "grip_horizontal" else (0.0, step)
            painter.drawEllipse(QRectF(middle + x - 1, middle + y - 1, 2, 2))
    painter.end()
    return pixmap


if __name__ == "__main__":
    application = QGuiApplication(sys.argv[:1])
    write_all(paths.resources() / "styles" / "images", paths.resources() / "icons")
