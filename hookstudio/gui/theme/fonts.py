"""The bundled fonts, and how large the system wants text."""

from __future__ import annotations

import struct
import sys
from array import array
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

UI_FAMILIES = ("Inter", "Noto Sans", "Segoe UI", "SF Pro Text", "Helvetica Neue", "DejaVu Sans")
CODE_FAMILIES = ("JetBrains Mono", "Cascadia Mono", "SF Mono", "Menlo", "DejaVu Sans Mono")
# What neither Inter nor JetBrains Mono can draw: Japanese, Chinese, Korean, Arabic, emoji.
FALLBACKS = (
    "Noto Sans CJK JP",
    "Hiragino Sans",
    "Yu Gothic UI",
    "Noto Sans Arabic",
    "Noto Color Emoji",
    "Apple Color Emoji",
    "Segoe UI Emoji",
)
_UI_FILES = ("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf")
_CODE_FILES = ("JetBrainsMono-Regular.ttf", "JetBrainsMono-Bold.ttf")
CODE_LINE_HEIGHT = 1.45
MIN_SCALE, MAX_SCALE = 0.85, 2.0


@cache
def load_ui_fonts(folder: Path) -> None:
    """Register Inter, once; a file that is missing leaves the fallbacks to do."""
    for name in _UI_FILES:
        path = folder / name
        if path.is_file():
            QFontDatabase.addApplicationFont(str(path))


@cache
def load_code_fonts(folder: Path) -> None:
    """Register JetBrains Mono, once."""
    for name in _CODE_FILES:
        path = folder / name
        if path.is_file():
            data = with_line_height(path.read_bytes(), CODE_LINE_HEIGHT)
            QFontDatabase.addApplicationFontFromData(data)


def make_font(families: tuple[str, ...], pixels: float, weight: int) -> QFont:
    """A font of that size in pixels at 96 dots per inch, with the fallbacks of the studio."""
    font = QFont()
    font.setFamilies([*families, *FALLBACKS])
    font.setPixelSize(max(1, round(pixels)))
    font.setWeight(QFont.Weight(weight))
    return font


def text_scale() -> float:
    """How much larger than usual the system shows text, from 0.85 to 2."""
    usual_dpi, usual_points = (
        (72.0, (13.0, 13.0)) if sys.platform == "darwin" else (96.0, (9.0, 9.0))
    )
    if sys.platform.startswith("linux"):
        # Desktops differ: 9 is Qt's own default, 10 KDE's, 11 GNOME's.
        usual_points = (9.0, 11.0)
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    points = system.pointSizeF()
    screen = QGuiApplication.primaryScreen()
    scale = screen.logicalDotsPerInch() / usual_dpi if screen is not None else 1.0
    if points > 0:
        nearest = min(max(points, usual_points[0]), usual_points[1])
        scale *= points / nearest
    return min(max(scale, MIN_SCALE), MAX_SCALE)


def with_line_height(font: bytes, ratio: float) -> bytes:
    """The same TrueType font with lines `ratio` times its size high.

    QPlainTextEdit knows no line height of its own: the only one it takes is the font's, which
    also keeps selection, caret and underline in step.
    """
    tables = _tables(font)
    if not {"head", "hhea", "OS/2"} <= tables.keys():
        return font
    patched = bytearray(font)
    (units,) = struct.unpack_from(">H", font, tables["head"][1] + 18)
    ascent, descent, gap = struct.unpack_from(">hhh", font, tables["hhea"][1] + 4)
    extra = round(units * ratio) - (ascent - descent + gap)
    ascent, descent = ascent + extra - extra // 2, descent - extra // 2
    struct.pack_into(">hhh", patched, tables["hhea"][1] + 4, ascent, descent, gap)
    struct.pack_into(
        ">hhhHH", patched, tables["OS/2"][1] + 68, ascent, descent, gap, ascent, -descent
    )
    for record, offset, length in (tables["hhea"], tables["OS/2"]):
        struct.pack_into(">I", patched, record + 4, _checksum(patched[offset : offset + length]))
    adjustment = tables["head"][1] + 8
    struct.pack_into(">I", patched, adjustment, 0)
    struct.pack_into(">I", patched, adjustment, (0xB1B0AFBA - _checksum(patched)) & 0xFFFFFFFF)
    return bytes(patched)


def _tables(font: bytes) -> dict[str, tuple[int, int, int]]:
    """Name → place of the directory record, offset and length of the table."""
    if len(font) < 12:
        return {}
    (count,) = struct.unpack_from(">H", font, 4)
    tables = {}
    for record in range(12, 12 + 16 * count, 16):
        tag, _, offset, length = struct.unpack_from(">4sIII", font, record)
        tables[tag.decode("latin-1")] = (record, offset, length)
    return tables


def _checksum(data: bytes | bytearray) -> int:
    words = array("I", bytes(data) + b"\0" * (-len(data) % 4))
    if sys.byteorder == "little":
        words.byteswap()
    return sum(words) & 0xFFFFFFFF
