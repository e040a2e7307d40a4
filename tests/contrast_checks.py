"""Contrast of text on what lies behind it, read from the picture of the window.

The background is the most frequent colour of a control's place. The text's colour is taken from
the palette (style sheets write theirs into it) when that colour is seen in the picture. Thin
strokes never reach the full colour, and a control that paints itself may not use its palette: then
the pixel that differs most counts as well.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache

from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QImage, QPalette, QTextBlock, QTextFormat
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from tests.visible_items import visible_items

MINIMUM = 4.5
_ENOUGH = 400  # pixels of a line that show its colours
_STRAY_PIXELS = 6  # fewer than a short word has


def contrast(first: QColor, second: QColor) -> float:
    """The ratio of WCAG 2.2, from 1 to 21."""
    bright, dark = sorted((_luminance(first), _luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def _luminance(color: QColor) -> float:
    return _luminance_of(color.rgb())


@cache
def _luminance_of(rgb: int) -> float:
    channels = ((rgb >> 16 & 255) / 255, (rgb >> 8 & 255) / 255, (rgb & 255) / 255)
    red, green, blue = (
        value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4
        for value in channels
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def weak_contrasts(window: QWidget, widgets: Sequence[QWidget]) -> list[str]:
    """Texts of the widgets that stand out too little; the widgets must lie in the window."""
    picture = window.window().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    found: list[str] = []
    for widget in widgets:
        if isinstance(widget, QPlainTextEdit):
            found += _weak_formats(widget)
            continue
        for text, rect, color in _texts(widget):
            area = QRect(widget.mapTo(window.window(), rect.topLeft()), rect.size())
            ratio = _ratio_in(picture, area & picture.rect(), color)
            if ratio is not None and ratio < MINIMUM:
                found.append(
                    f"{type(widget).__name__} {text[:40]!r} has a contrast of {ratio:.2f} : 1"
                )
    return found


def _texts(widget: QWidget) -> Iterator[tuple[str, QRect, QColor]]:
    """Each text that the widget shows, where, and in which colour by its palette."""
    palette, rect = widget.palette(), widget.rect()
    match widget:
        case QLabel() if widget.text():
            yield widget.text(), rect, palette.color(widget.foregroundRole())
        case QAbstractButton() if widget.text():
            yield widget.text(), rect, palette.color(widget.foregroundRole())
        case QLineEdit() if widget.text():
            yield widget.text(), rect, palette.color(QPalette.ColorRole.Text)
        case QLineEdit() if widget.placeholderText():
            yield widget.placeholderText(), rect, palette.color(QPalette.ColorRole.PlaceholderText)
        case QComboBox() if widget.currentText():
            yield widget.currentText(), rect, palette.color(QPalette.ColorRole.ButtonText)
        case QTabBar():
            for index in range(widget.count()):
                area = widget.tabRect(index) & rect
                if widget.isTabVisible(index) and widget.isTabEnabled(index) and area.isValid():
                    yield widget.tabText(index), area, widget.tabTextColor(index)
        case QAbstractItemView():
            yield from _item_texts(widget)


def _item_texts(view: QAbstractItemView) -> Iterator[tuple[str, QRect, QColor]]:
    color = view.palette().color(QPalette.ColorRole.Text)
    offset = view.viewport().mapTo(view, QPoint(0, 0))
    for index in visible_items(view):
        if isinstance(text := index.data(), str) and text and view.indexWidget(index) is None:
            rect = view.visualRect(index) & view.viewport().rect()
            yield text, rect.translated(offset), color


def _ratio_in(picture: QImage, area: QRect, color: QColor) -> float | None:
    """The best contrast that a text of that colour, or any pixel, has in the area."""
    if area.width() < 4 or area.height() < 4:
        return None
    pixels = _pixels(picture, area)
    background = QColor.fromRgb(pixels.most_common(1)[0][0])
    if len(pixels) == 1:
        return None
    named = contrast(color, background) if color.isValid() and color.alpha() == 255 else 1.0
    if color.isValid() and pixels[color.rgb()] > 1 and color.rgb() != background.rgb():
        return named
    seen = _strongest(pixels, background)
    return max(seen, named)


def _strongest(pixels: Counter[int], background: QColor) -> float:
    """The contrast that at least a few pixels have; single stray ones do not count."""
    ratios = sorted(
        ((contrast(QColor.fromRgb(pixel), background), count) for pixel, count in pixels.items()),
        reverse=True,
    )
    passed = 0
    for ratio, count in ratios:
        passed += count
        if passed >= _STRAY_PIXELS:
            return ratio
    return 1.0


def _pixels(picture: QImage, area: QRect) -> Counter[int]:
    area.setWidth(min(area.width(), _ENOUGH))
    words = memoryview(picture.constBits()).cast("I")
    stride = picture.bytesPerLine() // 4
    pixels: Counter[int] = Counter()
    for y in range(area.top(), area.bottom() + 1):
        pixels.update(words[y * stride + area.left() : y * stride + area.right() + 1].tolist())
    return pixels


def _weak_formats(editor: QPlainTextEdit) -> Iterator[str]:
    """Coloured pieces of the visible lines, as the highlighter set them."""
    background = editor.palette().color(QPalette.ColorRole.Base)
    plain = editor.palette().color(QPalette.ColorRole.Text)
    if editor.toPlainText() and contrast(plain, background) < MINIMUM:
        yield f"{type(editor).__name__} text has {contrast(plain, background):.2f} : 1"
    for block in _visible_blocks(editor):
        for piece in block.layout().formats():
            form = piece.format
            behind = (
                form.background().color()
                if form.hasProperty(QTextFormat.Property.BackgroundBrush)
                else background
            )
            ratio = contrast(form.foreground().color(), behind)
            if (
                form.hasProperty(QTextFormat.Property.ForegroundBrush)
                and behind.alpha() == 255
                and ratio < MINIMUM
            ):
                text = block.text()[piece.start : piece.start + piece.length]
                yield f"{type(editor).__name__} {text[:40]!r} has a contrast of {ratio:.2f} : 1"


def _visible_blocks(editor: QPlainTextEdit) -> Iterator[QTextBlock]:
    block = editor.cursorForPosition(QPoint(0, 0)).block()
    for _ in range(100):
        if not block.isValid():
            return
        yield block
        block = block.next()
