"""OutlinePopup: the blocks of what is open; choosing one goes there."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.marks import visible
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.outline_rows import OutlineRow
from hookstudio.gui.session import Place
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed
from hookstudio.gui.widgets.labels import plain_label

_ROW_ROLE = Qt.ItemDataRole.UserRole
_NOTHING = translatable("No blocks, content blocks or connected content here.")
_WIDTH, _HIGHEST, _ROW, _INDENT, _PAD = 460, 380, 26, 14, 10
_Index = QModelIndex | QPersistentModelIndex


class OutlinePopup(QFrame):
    """Arrow keys and Enter choose, typing finds, Esc closes."""

    chosen = Signal(object)  # Place

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("outlinePopup")
        self.setAccessibleName(tr("Outline"))
        self._theme = theme
        self._model = QStandardItemModel(self)
        self._delegate = _RowDelegate(theme)
        self._list = QListView()
        self._nothing = plain_label(translated(_NOTHING), role="caption")
        self._list.setAccessibleName(tr("Blocks"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(self._delegate)
        self._list.setMouseTracking(True)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.clicked.connect(self._choose)
        self._list.activated.connect(self._choose)
        self._nothing.setContentsMargins(_PAD, 6, _PAD, 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._list)
        layout.addWidget(self._nothing)

    def open_over(self, anchor: QWidget, rows: Sequence[OutlineRow]) -> None:
        """Show the rows at the top of a widget, as many as there is room for."""
        self._fill(rows)
        px = self._theme.px
        height = min(px(_ROW) * max(1, len(rows)) + 12, px(_HIGHEST), max(px(80), anchor.height()))
        self.setFixedSize(min(px(_WIDTH), max(px(200), anchor.width() - 24)), height)
        left = (anchor.width() - self.width()) // 2
        self.move(anchor.mapToGlobal(QPoint(left, px(8))))
        self.show()
        target = self._list if rows else self
        target.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fill(self, rows: Sequence[OutlineRow]) -> None:
        self._model.clear()
        for row in rows:
            item = QStandardItem(row.title)
            item.setData(row, _ROW_ROLE)
            spoken = f"{row.title}, {row.where}"
            item.setData(spoken, Qt.ItemDataRole.AccessibleTextRole)
            item.setEditable(False)
            self._model.appendRow(item)
        self._list.setVisible(bool(rows))
        self._nothing.setVisible(not rows)
        if rows:
            self._list.setCurrentIndex(self._model.index(0, 0))

    def _choose(self, index: QModelIndex) -> None:
        row = index.data(_ROW_ROLE)
        if self.isVisible() and isinstance(row, OutlineRow):
            self.hide()
            place: Place = row.place
            self.chosen.emit(place)


class _RowDelegate(QStyledItemDelegate):
    """The tag, indented by how deep it is, and where it stands at the other end."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: _Index) -> QSize:
        return QSize(self._theme.px(120), self._theme.px(_ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        row = index.data(_ROW_ROLE)
        if not isinstance(row, OutlineRow):
            return
        tokens, area = self._theme.tokens, QRect(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        painter.save()
        if selected or hovered:
            painter.fillRect(area, QColor(tokens.selection if selected else tokens.hover))
        area.adjust(_PAD, 0, -_PAD, 0)
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        where = painter.fontMetrics().elidedText(
            row.where, Qt.TextElideMode.ElideRight, area.width() // 2
        )
        width = painter.fontMetrics().horizontalAdvance(where)
        middle = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        painter.drawText(area, int(middle | Qt.AlignmentFlag.AlignRight), where)
        # However deep it is, some of the tag is seen.
        indent = min(row.depth * self._theme.px(_INDENT), area.width() // 3)
        room = area.adjusted(indent, 0, -width - _PAD, 0)
        area = placed(option.direction, area, room)
        painter.setFont(self._theme.code_font(12))
        painter.setPen(QColor(tokens.text))
        title = painter.fontMetrics().elidedText(
            visible(row.title), Qt.TextElideMode.ElideRight, area.width()
        )
        # Code reads left to right, but stands where lines begin.
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        start = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(area, int(middle | start), title)
        painter.restore()
