"""Gutter: line numbers, and a sign where a line has a finding."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QTextBlock
from PySide6.QtWidgets import QToolTip, QWidget

from hookstudio.core.findings import Severity
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import tool_tip_markup

SEVERITY_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class GutterHost(Protocol):
    """What the gutter asks of its editor."""

    def visible_blocks(self) -> list[tuple[QTextBlock, int, int]]: ...
    def line_number(self, block: QTextBlock) -> int | None: ...
    def line_count(self) -> int: ...
    def line_findings(self) -> Mapping[int, tuple[Severity, str]]: ...
    def select_line_at(self, y: int) -> None: ...
    def current_block_number(self) -> int: ...


class Gutter(QWidget):
    """Paints beside the lines of its editor; a click selects a line."""

    def __init__(self, editor: QWidget, host: GutterHost, theme: Theme) -> None:
        super().__init__(editor)
        self._host = host
        self._theme = theme
        self.setAccessibleName("Line numbers")
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def width_needed(self) -> int:
        """Room for the sign, the longest number and its margins."""
        digits = max(2, len(str(self._host.line_count())))
        advance = self.fontMetrics().horizontalAdvance("9")
        return self._sign_width() + digits * advance + self._theme.px(14)

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.input))
        painter.setFont(self.font())
        findings = self._host.line_findings()
        current = self._host.current_block_number()
        line_height = self.fontMetrics().height()
        right = self.width() - self._theme.px(10)
        for block, top, _ in self._host.visible_blocks():
            number = self._host.line_number(block)
            if number is None:
                continue
            is_current = block.blockNumber() == current
            painter.setPen(QColor(tokens.text if is_current else tokens.muted))
            place = QRect(0, top, right, line_height)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, str(number)
            )
            if number in findings:
                severity = findings[number][0]
                icon = self._theme.icon(SEVERITY_ICONS[severity], severity.value)
                side = self._theme.px(14)
                center = QPoint(self._theme.px(4) + side // 2, top + line_height // 2)
                paint_icon(painter, icon, center, side)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._host.select_line_at(round(event.position().y()))

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        findings = self._host.line_findings()
        for block, top, bottom in self._host.visible_blocks():
            if top <= event.pos().y() < bottom:
                number = self._host.line_number(block)
                if number is not None and number in findings:
                    QToolTip.showText(event.globalPos(), tool_tip_markup(findings[number][1]), self)
                    return
        QToolTip.hideText()

    def _sign_width(self) -> int:
        return self._theme.px(20)
