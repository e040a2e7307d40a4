"""PaletteModel: the entries that were found, and PaletteDelegate, which draws one in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.marks import visible
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
            return ", ".join(filter(None, (entry.title, entry.group, entry.keys)))
        return None


class PaletteDelegate(QStyledItemDelegate):
    """The title with what was hit in bold; at the right the group and the keys."""

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
        painter.drawText(area, int(_MIDDLE | Qt.AlignmentFlag.AlignRight), beside)
        area.adjust(0, 0, -painter.fontMetrics().horizontalAdvance(beside) - _GAP, 0)
        painter.setPen(QColor(tokens.text))
        self._draw_title(painter, area, found)
        painter.restore()

    def _draw_title(self, painter: QPainter, area: QRect, found: Found) -> None:
        plain = self._theme.ui_font()
        bold = QFont(plain)
        bold.setWeight(QFont.Weight.DemiBold)
        # In bold it is widest: what fits so fits however much of it was hit.
        title = QFontMetrics(bold).elidedText(
            visible(" ".join(found.entry.title.splitlines())),
            Qt.TextElideMode.ElideRight,
            area.width(),
        )
        for text, hit in _runs(title, frozenset(found.hits)):
            painter.setFont(bold if hit else plain)
            painter.drawText(area, int(_MIDDLE | Qt.AlignmentFlag.AlignLeft), text)
            area.adjust(painter.fontMetrics().horizontalAdvance(text), 0, 0, 0)


def _runs(title: str, hits: frozenset[int]) -> Iterator[tuple[str, bool]]:
    """The title in pieces that were hit, and pieces that were not."""
    start = 0
    for at in range(1, len(title) + 1):
        if at == len(title) or (at in hits) != (start in hits):
            yield title[start:at], start in hits
            start = at
