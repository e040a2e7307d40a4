"""TurnedPainter: draws a cell that is described for left to right, in either direction."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QIcon, QPainter

from hookstudio.gui.widgets.direction import placed

_FLAGS = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignAbsolute


class TurnedPainter:
    """Places are those of left to right; font and pen are the painter's."""

    def __init__(self, painter: QPainter, direction: Qt.LayoutDirection, cell: QRect) -> None:
        self._painter = painter
        self._direction = direction
        self._cell = QRect(cell)

    def place(self, area: QRect) -> QRect:
        """Where that place of the cell is."""
        return placed(self._direction, self._cell, area)

    def text(self, area: QRect, text: str, *, end: bool = False, code: bool = False) -> None:
        """One line where lines start or end, read as its own letters are; code as it is written."""
        right = (self._direction == Qt.LayoutDirection.RightToLeft) != end
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        flags = int(_FLAGS | side | Qt.TextFlag.TextSingleLine)
        if code:
            flags |= int(Qt.TextFlag.TextForceLeftToRight)
        before = self._painter.layoutDirection()
        self._painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        self._painter.drawText(self.place(area), flags, text)
        self._painter.setLayoutDirection(before)

    def icon(self, icon: QIcon, area: QRect, side: int, *, end: bool = False) -> None:
        """A square icon in the middle of the height, at the start or the end of an area."""
        left = area.right() - side + 1 if end else area.left()
        top = area.top() + (area.height() - side) // 2
        icon.paint(self._painter, self.place(QRect(left, top, side, side)))
