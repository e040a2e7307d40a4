"""TreeDelegate: draws a row of the project: its icon, its name, and marks that are shapes."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hookstudio.core.marks import visible
from hookstudio.core.wording import tr
from hookstudio.gui.project.kinds import ICONS
from hookstudio.gui.project.project_tree import ROW_ROLE, Group, Mark, Row
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed
from hookstudio.gui.widgets.turned_painter import TurnedPainter

_MARKS = {Mark.WARNING: ("warning", "warning"), Mark.BROKEN: ("error", "error")}
_UNSAVED = "•"
_GAP = 6
_INDENT = 14


class TreeDelegate(QStyledItemDelegate):
    """The background comes from the style sheet; everything on it is drawn here."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.px(28))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        self.initStyleOption(option, index)
        option.text = ""
        widget: QWidget | None = option.widget
        style = widget.style() if widget is not None else QApplication.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, widget)
        painter.save()
        content = index.data(ROW_ROLE)
        area: QRect = option.rect.adjusted(6, 0, -8, 0)
        turned = TurnedPainter(painter, option.direction, option.rect)
        if isinstance(content, Group):
            is_open = bool(option.state & QStyle.StateFlag.State_Open)
            self._paint_group(painter, turned, area, content, is_open=is_open)
        elif isinstance(content, Row):
            selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_row(painter, turned, area, content, selected=selected)
        painter.restore()

    def createEditor(
        self,
        parent: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QWidget:
        editor = QLineEdit(parent)
        editor.setAccessibleName(tr("New name"))
        editor.setMaxLength(200)
        return editor

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        left = self._theme.px(16 + _INDENT) + _GAP - 4
        area = option.rect.adjusted(left, 1, -2, -1)
        editor.setGeometry(placed(option.direction, option.rect, area))

    def _paint_group(
        self,
        painter: QPainter,
        turned: TurnedPainter,
        area: QRect,
        group: Group,
        *,
        is_open: bool,
    ) -> None:
        tokens = self._theme.tokens
        side = self._theme.px(14)
        sign = self._theme.icon("chevron_down" if is_open else "chevron_right")
        turned.icon(sign, area, side)
        area = area.adjusted(side + _GAP, 0, 0, 0)
        font = self._theme.ui_font(12, 600)
        painter.setFont(font)
        painter.setPen(QColor(tokens.muted))
        count = tr("{shown} of {total}", shown=len(group.rows), total=group.total)
        if len(group.rows) == group.total:
            count = str(group.total)
        metrics = QFontMetrics(font)
        width = metrics.horizontalAdvance(count)
        turned.text(area, count, end=True)
        room = area.width() - width - _GAP
        title = metrics.elidedText(group.title, Qt.TextElideMode.ElideRight, room)
        turned.text(area, title)

    def _paint_row(
        self, painter: QPainter, turned: TurnedPainter, area: QRect, row: Row, *, selected: bool
    ) -> None:
        tokens = self._theme.tokens
        side = self._theme.px(16)
        area = area.adjusted(self._theme.px(_INDENT), 0, 0, 0)
        icon = self._theme.icon(ICONS[row.kind], "text" if selected else "muted")
        turned.icon(icon, area, side)
        text = area.adjusted(side + _GAP, 0, 0, 0)
        if row.mark in _MARKS:
            name, color = _MARKS[row.mark]
            turned.icon(self._theme.icon(name, color), text, side, end=True)
            text.setRight(text.right() - side - _GAP)
        font = self._theme.ui_font(13, 600 if row.unsaved else 400)
        metrics = QFontMetrics(font)
        if row.unsaved:
            painter.setFont(self._theme.ui_font(15, 700))
            painter.setPen(QColor(tokens.accent))
            dot = painter.fontMetrics().horizontalAdvance(_UNSAVED)
            turned.text(text, _UNSAVED, end=True)
            text.setRight(text.right() - dot - _GAP)
        if row.aside:
            width = metrics.horizontalAdvance(visible(row.title))
            self._paint_aside(painter, turned, text, row, width, selected)
        painter.setFont(font)
        muted = row.mark is Mark.BROKEN and not selected
        painter.setPen(QColor(tokens.muted if muted else tokens.text))
        title = metrics.elidedText(visible(row.title), Qt.TextElideMode.ElideRight, text.width())
        turned.text(text, title)

    def _paint_aside(
        self,
        painter: QPainter,
        turned: TurnedPainter,
        text: QRect,
        row: Row,
        title: int,
        selected: bool,
    ) -> None:
        """Only where the whole title leaves room for it."""
        painter.setFont(self._theme.ui_font(11, 500))
        width = painter.fontMetrics().horizontalAdvance(row.aside)
        if title + _GAP + width <= text.width():
            tokens = self._theme.tokens
            painter.setPen(QColor(tokens.text if selected else tokens.muted))
            turned.text(text, row.aside, end=True)
