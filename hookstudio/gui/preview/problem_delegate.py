"""ProblemDelegate: a problem's sign, its whole message, where it is, and its fix."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.findings import Finding, Severity
from hookstudio.gui.preview.problem_model import ProblemRole
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme

ICONS = {
    Severity.ERROR: ("error", "error"),
    Severity.WARNING: ("warning", "warning"),
    Severity.INFO: ("info", "info"),
}
_PAD_X, _PAD_Y = 12, 6
_ICON = 16
_TEXT_X = _PAD_X + _ICON + 8
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.TextFlag.TextWrapAnywhere | Qt.AlignmentFlag.AlignLeft)
_SEPARATOR = "   "

_Index = QModelIndex | QPersistentModelIndex


class ProblemDelegate(QStyledItemDelegate):
    """Paints plain text only. The fix is an underlined phrase that `fix_rect` locates."""

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        width = self._view.viewport().width()
        area = self._layout(QRect(0, 0, width, 0), index)
        return QSize(width, area[-1].bottom() + 1 + _PAD_Y)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        finding = index.data(ProblemRole.FINDING)
        if not isinstance(finding, Finding):
            return
        tokens = self._theme.tokens
        row: QRect = option.rect  # type: ignore[attr-defined]  # the stubs lack the fields
        state: QStyle.StateFlag = option.state  # type: ignore[attr-defined]
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(row, QColor(tokens.selection))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(row, QColor(tokens.hover))
        message, detail, fix = self._layout(row, index)
        name, color = ICONS[finding.severity]
        center = QPoint(row.left() + _PAD_X + _ICON // 2, message.top() + self._line() // 2)
        paint_icon(painter, self._theme.icon(name, color), center, _ICON)
        painter.setFont(self._theme.ui_font())
        painter.setPen(QColor(tokens.text))
        painter.drawText(message, _WRAP, str(index.data()))
        painter.setFont(self._theme.ui_font(12))
        painter.setPen(QColor(tokens.text if selected else tokens.muted))
        painter.drawText(detail, _WRAP, str(index.data(ProblemRole.DETAIL)))
        label = str(index.data(ProblemRole.FIX_LABEL))
        if label:
            self._draw_fix(painter, fix, label, tokens.text if selected else tokens.accent)
        painter.restore()

    def fix_rect(self, row: QRect, index: _Index) -> QRect:
        """Where the fix can be clicked; empty when there is none."""
        return self._layout(row, index)[2] if index.data(ProblemRole.FIX_LABEL) else QRect()

    def _draw_fix(self, painter: QPainter, area: QRect, label: str, color: str) -> None:
        font = self._theme.ui_font(12, 600)
        font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(color))
        text = QFontMetrics(font).elidedText(label, Qt.TextElideMode.ElideRight, area.width())
        painter.drawText(area, int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop), text)

    def _layout(self, row: QRect, index: _Index) -> tuple[QRect, QRect, QRect]:
        """Message, detail and fix; the fix stands beside the detail, or under it when long."""
        width = max(40, row.width() - _TEXT_X - _PAD_X)
        left, top = row.left() + _TEXT_X, row.top() + _PAD_Y
        message = self._text_rect(str(index.data()), 13, left, top, width)
        caption = str(index.data(ProblemRole.DETAIL))
        detail = self._text_rect(caption, 12, left, message.bottom() + 2, width)
        label = str(index.data(ProblemRole.FIX_LABEL))
        if not label:
            return message, detail, detail
        bold = QFontMetrics(self._theme.ui_font(12, 600))
        size = QSize(min(bold.horizontalAdvance(label) + 2, width), bold.height())
        gap = QFontMetrics(self._theme.ui_font(12)).horizontalAdvance(_SEPARATOR)
        beside = QPoint(detail.right() + gap, detail.top())
        one_line = detail.height() <= bold.height() * 3 // 2
        if one_line and beside.x() + size.width() <= left + width:
            return message, detail, QRect(beside, size)
        return message, detail, QRect(QPoint(left, detail.bottom() + 2), size)

    def _text_rect(self, text: str, size: int, left: int, top: int, width: int) -> QRect:
        metrics = QFontMetrics(self._theme.ui_font(size))
        bounds = metrics.boundingRect(QRect(0, 0, width, 100_000), _WRAP, text)
        return QRect(left, top, min(width, bounds.width() + 2), max(bounds.height(), 1))

    def _line(self) -> int:
        return QFontMetrics(self._theme.ui_font()).height()
