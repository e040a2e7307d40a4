"""PaletteModel: the entries that were found, and PaletteDelegate, which draws one in a row."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.marks import visible
from hookstudio.core.wording import listed
from hookstudio.gui.palette.ranking import Found
from hookstudio.gui.theme.theme import Theme

FOUND_ROLE = Qt.ItemDataRole.UserRole
_ROW, _PAD, _GAP = 30, 12, 16
_Index = QModelIndex | QPersistentModelIndex
_MIDDLE = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
_NO_PARENT = QModelIndex()


class PaletteModel(QAbstractListModel):
    """What was found for what was typed."""

    def __init__(self) -> None:
        super().__init__()
        self._found: Sequence[Found] = ()

    def set_found(self, found: Sequence[Found]) -> None:
        self.beginResetModel()
        self._found = found
        self.endResetModel()

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._found)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        found = self._found[index.row()]
        entry = found.entry
        if role == FOUND_ROLE:
            return found
        if role == Qt.ItemDataRole.DisplayRole:
            return visible(entry.title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return listed([part for part in (entry.title, entry.group, entry.keys) if part])
        return None


class PaletteDelegate(QStyledItemDelegate):
    """The title with what was hit in bold; at the end of the row the group and the keys."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        found = index.data(FOUND_ROLE)
        if not isinstance(found, Found):
            return
        tokens, area = self._theme.tokens, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if selected or hovered:
            painter.fillRect(area, QColor(tokens.selection if selected else tokens.hover))
        area.adjust(_PAD, 0, -_PAD, 0)
        entry = found.entry
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        beside = "   ".join(filter(None, (entry.group, entry.keys)))
        beside = painter.fontMetrics().elidedText(
            beside, Qt.TextElideMode.ElideRight, area.width() // 2
        )
        # Qt turns the alignment of a text by itself, and leaves where it may stand.
        painter.drawText(area, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), beside)
        left = QRect(area)
        left.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(beside) - _GAP, 0)
        painter.setPen(QColor(tokens.text))
        direction = option.direction
        self._draw_title(painter, QStyle.visualRect(direction, area, left), found, direction)
        painter.restore()

    def _draw_title(
        self, painter: QPainter, area: QRect, found: Found, direction: Qt.LayoutDirection
    ) -> None:
        plain = self._theme.ui_font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        # In bold it is widest: what fits so fits however much of it was hit.
        title = QFontMetrics(bold).elidedText(
            visible(" ".join(found.entry.title.splitlines())),
            Qt.TextElideMode.ElideRight,
            area.width(),
        )
        text = _laid_out(title, plain, found.hits, area.width(), direction)
        top = area.center().y() - text.boundingRect().center().y()
        text.draw(painter, QPointF(area.left(), top))


def _laid_out(
    title: str, font: QFont, hits: Sequence[int], width: int, direction: Qt.LayoutDirection
) -> QTextLayout:
    """The title as one text, whose letters join and turn as they do when nothing is in bold."""
    layout = QTextLayout(title, font)
    right = direction == Qt.LayoutDirection.RightToLeft
    layout.setTextOption(
        QTextOption(Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft)
    )
    bold = QTextCharFormat()
    bold.setFontWeight(QFont.Weight.DemiBold)
    layout.setFormats(_bold_runs(title, frozenset(hits), bold))
    layout.beginLayout()
    layout.createLine().setLineWidth(width)
    layout.endLayout()
    return layout


def _bold_runs(
    title: str, hits: frozenset[int], bold: QTextCharFormat
) -> list[QTextLayout.FormatRange]:
    """The pieces of the title that were hit, in the units of UTF-16 that Qt counts in."""
    ranges: list[QTextLayout.FormatRange] = []
    at = 0
    for place, char in enumerate(title):
        length = 2 if ord(char) > 0xFFFF else 1
        if place in hits:
            if ranges and place - 1 in hits:
                ranges[-1].length += length
            else:
                run = QTextLayout.FormatRange()
                run.start, run.length, run.format = at, length, bold
                ranges.append(run)
        at += length
    return ranges
