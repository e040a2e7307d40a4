"""CellDelegate: one cell of the matrix, a sign and a word in the colour of its state."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.checks.matrix import Cell
from hookstudio.gui.matrix.matrix_model import CELL_ROLE, OWN_ROLE, SHOWN_ROLE, STALE_ROLE
from hookstudio.gui.matrix.words import LOOKS
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.table_rows import ROW_HEIGHT
from hookstudio.gui.widgets.turned_painter import TurnedPainter

_COLUMN_WIDTH = 132
_PAD, _GAP, _SIDE, _DOT = 10, 6, 14, 5
_STALE_OPACITY = 0.45

_Index = QModelIndex | QPersistentModelIndex


class CellDelegate(QStyledItemDelegate):
    """A dot marks the variant that the user really gets, a frame what the preview shows."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self.width(), self._theme.px(ROW_HEIGHT))

    def width(self) -> int:
        """What the longest word of a state needs, with its sign and the dot."""
        metrics = QFontMetrics(self._theme.ui_font(12, 500))
        widest = max(metrics.horizontalAdvance(look.word) for look in LOOKS.values())
        around = 2 * _PAD + self._theme.px(_SIDE) + _GAP + _DOT
        return max(self._theme.px(_COLUMN_WIDTH), widest + around + 2)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        area = QRect(option.rect)
        flags: QStyle.StateFlag = option.state
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        turned = TurnedPainter(painter, option.direction, area)
        self._paint_ground(painter, turned, area, flags)
        cell = index.data(CELL_ROLE)
        if index.data(STALE_ROLE):
            painter.setOpacity(_STALE_OPACITY)
        if isinstance(cell, Cell):
            self._paint_state(painter, turned, area, cell, selected=selected)
        if index.data(OWN_ROLE):
            self._paint_dot(painter, turned, area)
        painter.setOpacity(1)
        if index.data(SHOWN_ROLE):
            self._frame(painter, area, self._theme.tokens.accent, 2)
        elif flags & QStyle.StateFlag.State_HasFocus:
            self._frame(painter, area, self._theme.tokens.input_border, 1)
        painter.restore()

    def _paint_ground(
        self, painter: QPainter, turned: TurnedPainter, area: QRect, flags: QStyle.StateFlag
    ) -> None:
        tokens = self._theme.tokens
        if flags & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.selection))
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        painter.setPen(QColor(tokens.hairline))
        edge = turned.place(QRect(area.right(), area.top(), 1, area.height()))
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_state(
        self, painter: QPainter, turned: TurnedPainter, area: QRect, cell: Cell, *, selected: bool
    ) -> None:
        look = LOOKS[cell.state]
        side = self._theme.px(_SIDE)
        # Where all is well nothing should call for the eye.
        color = "text" if selected else look.tone
        icon = self._theme.icon(look.icon, color)
        turned.icon(icon, area.adjusted(_PAD, 0, 0, 0), side)
        quiet = not cell.state.is_problem
        color = "text" if selected else "muted" if quiet else look.tone
        painter.setPen(QColor(getattr(self._theme.tokens, color)))
        painter.setFont(self._theme.ui_font(12, 500 if cell.state.breaks else 400))
        room = area.adjusted(_PAD + side + _GAP, 0, -_PAD - _DOT, 0)
        text = painter.fontMetrics().elidedText(
            look.word, Qt.TextElideMode.ElideRight, room.width()
        )
        turned.text(room, text)

    def _paint_dot(self, painter: QPainter, turned: TurnedPainter, area: QRect) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.muted))
        side = self._theme.px(_DOT)
        left, top = area.right() - _PAD - side // 2, area.center().y() - side // 2
        painter.drawEllipse(turned.place(QRect(left, top, side, side)))

    def _frame(self, painter: QPainter, area: QRect, color: str, width: int) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        pen = QPen(QColor(color), width)
        pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
        painter.setPen(pen)
        inset = width // 2
        painter.drawRect(area.adjusted(inset, inset, -1 - inset, -1 - inset))
