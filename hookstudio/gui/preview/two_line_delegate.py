"""TwoLineDelegate: a list row of a title and a muted caption under it, each elided to fit."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.marks import visible
from hookstudio.gui.theme.theme import Theme

_PAD_X, _PAD_Y = 10, 5


class TwoLineDelegate(QStyledItemDelegate):
    """Draws DisplayRole over `caption_role`, both as plain text."""

    def __init__(self, theme: Theme, caption_role: int) -> None:
        super().__init__()
        self._theme = theme
        self._caption_role = caption_role

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        tokens = self._theme.tokens
        area: QRect = option.rect
        state: QStyle.StateFlag = option.state
        painter.save()
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(area, QColor(tokens.hover))
        inside = area.adjusted(_PAD_X, _PAD_Y, -_PAD_X, -_PAD_Y)
        title = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        caption = str(index.data(self._caption_role) or "")
        title_font, caption_font = self._fonts()
        height = QFontMetrics(title_font).height()
        self._draw(painter, inside, title, title_font, tokens.text)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        color = tokens.text if selected else tokens.muted
        self._draw(painter, inside.adjusted(0, height, 0, 0), caption, caption_font, color)
        painter.restore()

    def sizeHint(
        self,
        _option: QStyleOptionViewItem,
        _index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        heights = sum(QFontMetrics(font).height() for font in self._fonts())
        return QSize(120, heights + 2 * _PAD_Y)

    def _fonts(self) -> tuple[QFont, QFont]:
        return self._theme.ui_font(), self._theme.ui_font(12)

    def _draw(self, painter: QPainter, area: QRect, text: str, font: QFont, color: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(color))
        one_line = visible(" ".join(text.split()))
        elided = QFontMetrics(font).elidedText(one_line, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft), elided)
