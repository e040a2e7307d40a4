"""LookDelegate: a state's icon and word in the colour of its tone."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.wording import translated
from hookstudio.gui.sending.attempt_text import State as Look
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed

LOOK_ROLE = int(Qt.ItemDataRole.UserRole) + 40
ICON_ROLE = LOOK_ROLE + 1

TONE_ICONS = {
    "success": "check_circle",
    "warning": "refresh",
    "error": "error",
    "muted": "blocked",
    "info": "send",
}
"""The icon of a look where nothing tells of another one."""

_PAD, _GAP = 8, 6
_Index = QModelIndex | QPersistentModelIndex


def room_before_word(theme: Theme) -> int:
    """How far from the edge of its cell the word of a look begins."""
    return _PAD + theme.px(14) + _GAP


class LookDelegate(QStyledItemDelegate):
    """The model gives a `Look` for LOOK_ROLE and may give an icon's name for ICON_ROLE.

    The row's selection is painted as in the other columns.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        look = index.data(LOOK_ROLE)
        if not isinstance(look, Look):
            super().paint(painter, option, index)
            return
        tokens = self._theme.tokens
        cell: QRect = option.rect
        flags: QStyle.StateFlag = option.state
        selected = bool(flags & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(cell, QColor(tokens.selection))
        elif flags & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(cell, QColor(tokens.hover))
        color = "text" if selected else look.tone
        side = self._theme.px(14)
        icon = QRect(cell.left() + _PAD, cell.top(), side, cell.height())
        icon = placed(option.direction, cell, icon)
        center = QPoint(icon.left() + side // 2, cell.center().y() + 1)
        name = str(index.data(ICON_ROLE) or TONE_ICONS[look.tone])
        paint_icon(painter, self._theme.icon(name, color), center, side)
        painter.setPen(QColor(getattr(tokens, color)))
        painter.setFont(self._theme.ui_font())
        room = placed(option.direction, cell, cell.adjusted(room_before_word(self._theme), 0, 0, 0))
        word = QFontMetrics(painter.font()).elidedText(
            translated(look.word), Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), word)
        painter.restore()
