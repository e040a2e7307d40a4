"""ProblemDelegate: a problem's sign, its whole message, where it is, and its fix."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.findings import Finding, Severity
from hookstudio.gui.preview.problem_model import ProblemRole
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed

ICONS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("info", "info"),
}
_PAD_X, _PAD_Y = 12, 5
_GAP = 8

_Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class _Layout:
    """The texts of one row, wrapped, and where they go; `fix` is empty when there is none."""

    message: QTextLayout
    detail: QTextLayout
    message_at: QPoint
    detail_at: QPoint
    fix: QRect
    height: int


class ProblemDelegate(QStyledItemDelegate):
    """Paints plain text only. The fix is an underlined phrase that `fix_rect` locates."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        return QSize(width, self._layout(QRect(0, 0, width, 0), index, option.direction).height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        finding = index.data(ProblemRole.FINDING)
        if not isinstance(finding, Finding):
            return
        tokens = self._theme.tokens
        row, state = option.rect, option.state
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(row, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(tokens.hover))
        layout = self._layout(row, index, option.direction)
        name, color = ICONS[finding.severity]
        line = QFontMetrics(self._theme.ui_font()).height()
        side = self._theme.px(16)
        sign = QRect(row.left() + _PAD_X, layout.message_at.y() + (line - side) // 2, side, side)
        sign = placed(option.direction, row, sign)
        paint_icon(painter, self._theme.icon(name, color), sign.center(), side)
        painter.setPen(QColor(tokens.text))
        layout.message.draw(painter, QPointF(layout.message_at))
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        layout.detail.draw(painter, QPointF(layout.detail_at))
        if not layout.fix.isEmpty():
            label = str(index.data(ProblemRole.FIX_LABEL))
            self._draw_fix(painter, layout.fix, label, tokens.text if selected else tokens.accent)
        painter.restore()

    def fix_rect(self, row: QRect, index: _Index) -> QRect:
        """Where the fix can be clicked; empty when there is none."""
        return self._layout(row, index, self._view.layoutDirection()).fix

    def _draw_fix(self, painter: QPainter, area: QRect, label: str, color: str) -> None:
        font = self._fix_font()
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(color))
        text = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)

    def _layout(self, row: QRect, index: _Index, direction: Qt.LayoutDirection) -> _Layout:
        """The fix stands beside the detail, or under it where there is no room."""
        indent = _PAD_X + self._theme.px(16) + _GAP
        width = max(40, row.width() - indent - _PAD_X)
        left, top = row.left() + indent, row.top() + _PAD_Y
        message = _wrapped(str(index.data()), self._theme.ui_font(), width, direction)
        caption = str(index.data(ProblemRole.DETAIL))
        detail = _wrapped(caption, self._theme.ui_font(12), width, direction)
        detail_at = QPoint(left, top + _height(message) + 1)
        bottom, fix = detail_at.y() + _height(detail), QRect()
        label = str(index.data(ProblemRole.FIX_LABEL))
        if label:
            metrics = QFontMetrics(self._fix_font())
            size = QSize(min(metrics.horizontalAdvance(label) + 2, width), metrics.height())
            end = left + round(detail.lineAt(0).naturalTextWidth())
            beside = QPoint(end + 12, detail_at.y())
            if detail.lineCount() == 1 and beside.x() + size.width() <= left + width:
                fix = QRect(beside, size)
            else:
                fix = QRect(QPoint(left, bottom + 1), size)
                bottom += 1 + size.height()
        height = bottom + _PAD_Y - row.top()
        if direction == Qt.LayoutDirection.RightToLeft:
            fix = placed(direction, row, fix) if label else fix
            left = row.left() + _PAD_X
            detail_at.setX(left)
        return _Layout(message, detail, QPoint(left, top), detail_at, fix, height)

    def _fix_font(self) -> QFont:
        return self._theme.ui_font(12, 600)


def _wrapped(text: str, font: QFont, width: int, direction: Qt.LayoutDirection) -> QTextLayout:
    """Plain text in lines that end between words, or inside one that is longer than a line."""
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption(QStyle.visualAlignment(direction, Qt.AlignmentFlag.AlignLeft))
    option.setTextDirection(direction)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += line.height()
    layout.endLayout()
    return layout


def _height(layout: QTextLayout) -> int:
    return round(layout.boundingRect().height())
