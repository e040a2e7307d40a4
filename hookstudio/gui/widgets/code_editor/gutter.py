"""Gutter: line numbers, a sign where a line has a finding, a bar where it is not reached."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple, Protocol

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from hookstudio.core.findings import Severity
from hookstudio.core.wording import tr
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.coverage_marks import LineCoverage
from hookstudio.gui.widgets.code_editor.finding_marks import LineFindings
from hookstudio.gui.widgets.labels import tool_tip_markup

SEVERITY_ICONS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class NumberedLine(NamedTuple):
    """A line that is seen: its number (None after a soft break) and place in the viewport."""

    number: int | None
    top: int
    bottom: int
    is_current: bool


class GutterHost(Protocol):
    """What the gutter asks of its editor."""

    def numbered_lines(self) -> list[NumberedLine]: ...
    def line_count(self) -> int: ...
    def line_findings(self) -> LineFindings: ...
    def line_coverage(self) -> Mapping[int, LineCoverage]: ...
    def select_line_at(self, y: int) -> None: ...


class Gutter(QWidget):
    """Paints beside the lines of its editor; a click selects a line."""

    def __init__(self, parent: QWidget, host: GutterHost, theme: Theme) -> None:
        super().__init__(parent)
        self._editor = parent
        self._host = host
        self._theme = theme
        self.setAccessibleName(tr("Line numbers"))
        self.setCursor(Qt.CursorShape.ArrowCursor)

    def width_needed(self) -> int:
        """Room for the sign, the longest number and its margins."""
        digits = max(2, len(str(self._host.line_count())))
        advance = self.fontMetrics().horizontalAdvance("9")
        return self._theme.px(22) + digits * advance + self._theme.px(12)

    def sizeHint(self) -> QSize:
        return QSize(self.width_needed(), 0)

    def paintEvent(self, event: QPaintEvent) -> None:
        tokens = self._theme.tokens
        painter = QPainter(self)
        painter.setFont(self.font())
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the code beside
        findings = self._host.line_findings()
        coverage = self._host.line_coverage()
        line_height = self._editor.fontMetrics().lineSpacing()
        right = self.width() - self._theme.px(12)
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        # Mostly it is one line that was typed into.
        seen = event.rect()
        for line in self._host.numbered_lines():
            if line.number is None or line.bottom < seen.top() or line.top > seen.bottom():
                continue
            painter.setPen(QColor(tokens.text if line.is_current else tokens.muted))
            painter.drawText(QRect(0, line.top, right, line_height), align, str(line.number))
            if line.number in findings:
                severity = findings[line.number][0]
                icon = self._theme.icon(SEVERITY_ICONS[severity], severity.value)
                side = self._theme.px(14)
                center = QPoint(self._theme.px(5) + side // 2, line.top + line_height // 2)
                paint_icon(painter, icon, center, side)
            if line.number in coverage:
                self._paint_bar(painter, line, solid=coverage[line.number].is_solid)

    def _paint_bar(self, painter: QPainter, line: NumberedLine, *, solid: bool) -> None:
        """Filled beside what is not reached, hollow beside a tag that nobody passes by."""
        width = self._theme.px(5)
        bar = QRect(self.width() - width - 2, line.top, width, line.bottom - line.top)
        color = QColor(self._theme.tokens.error if solid else self._theme.tokens.warning)
        if solid:
            painter.fillRect(bar, color)
        else:
            painter.setPen(color)
            painter.drawRect(bar.adjusted(0, 2, -1, -3))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._host.select_line_at(round(event.position().y()))
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._tip_at(event.pos().y())
            if tip:
                QToolTip.showText(event.globalPos(), tool_tip_markup(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().event(event)

    def _tip_at(self, y: int) -> str:
        findings, coverage = self._host.line_findings(), self._host.line_coverage()
        for line in self._host.numbered_lines():
            if line.top <= y < line.bottom and line.number is not None:
                told = [findings[line.number][1]] if line.number in findings else []
                if line.number in coverage:
                    told.append(coverage[line.number].message)
                return "\n".join(told)
        return ""
