"""Right to left: what Qt's layouts do not turn round by themselves."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QStyle, QWidget

from hookstudio.gui.theme.direction import is_mirrored


def margins(start: int, top: int, end: int, bottom: int) -> QMargins:
    """Margins where lines start and end: Qt leaves those of a layout on their sides."""
    return QMargins(end, top, start, bottom) if is_mirrored() else QMargins(start, top, end, bottom)


def placed(direction: Qt.LayoutDirection, area: QRect, place: QRect) -> QRect:
    """A place given for left to right, as it is in an area of that direction."""
    turned: QRect = QStyle.visualRect(direction, area, place)
    return turned


def corner_below(anchor: QWidget, size: QSize, gap: int = 4) -> QPoint:
    """Where a popup of that size begins on the screen, below where its anchor starts."""
    below = QRect(QPoint(0, anchor.height() + gap), size)
    area = QRect(0, 0, anchor.width(), anchor.height())
    return anchor.mapToGlobal(placed(anchor.layoutDirection(), area, below).topLeft())


def show_as_code(label: QLabel) -> None:
    """Let a URL or a name read left to right, on the side where lines begin."""
    side = Qt.AlignmentFlag.AlignRight if is_mirrored() else Qt.AlignmentFlag.AlignLeft
    label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)


def follow_window(widget: QWidget) -> None:
    """Let a widget inside a text of code read as the window does."""
    widget.setLayoutDirection(QGuiApplication.layoutDirection())
