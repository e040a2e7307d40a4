"""TimingBars: how long each phase of an attempt took, as bars on one scale with their figures."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from hookstudio.core.delivery.result import Timing
from hookstudio.core.wording import listed, tr
from hookstudio.gui.preview.quantities import duration_text
from hookstudio.gui.sending.attempt_text import phases
from hookstudio.gui.theme.theme import Theme

_ROW = 32
_BAR = 10
_GAP = 12


class TimingBars(QWidget):
    """One row a phase: its name, a bar where it lies in the whole, and its figure."""

    def __init__(self, timing: Timing, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._phases = phases(timing)
        self._row = theme.px(_ROW)
        self._total_ms = max(timing.total_ms, *(start + ms for _, start, ms in self._phases), 0.001)
        self.setObjectName("timingBars")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self.setAccessibleName(tr("Timing"))
        self.setAccessibleDescription(
            listed([f"{name} {duration_text(ms)}" for name, _, ms in self._phases])
        )
        theme.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(420), self._row * len(self._phases))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(260), self._row * len(self._phases))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens, metrics = self._theme.tokens, self.fontMetrics()
        names = max(metrics.horizontalAdvance(name) for name, _, _ in self._phases) + _GAP
        figures = max(metrics.horizontalAdvance(duration_text(ms)) for _, _, ms in self._phases)
        track = QRectF(names, 0, max(20, self.width() - names - figures - _GAP), _BAR)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for row, (name, start, length) in enumerate(self._phases):
            is_total = row == len(self._phases) - 1
            line = QRectF(0, row * self._row, self.width(), self._row)
            painter.setPen(QColor(tokens.text if is_total else tokens.muted))
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, name)
            painter.setPen(QColor(tokens.text))
            right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(line, right, duration_text(length))
            track.moveTop(line.center().y() - _BAR / 2)
            self._draw_bar(painter, track, start, length, is_total)
        painter.end()

    def _draw_bar(
        self, painter: QPainter, track: QRectF, start: float, length: float, is_total: bool
    ) -> None:
        tokens = self._theme.tokens
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.hairline))
        painter.drawRoundedRect(self._visual(track), _BAR / 2, _BAR / 2)
        scale = track.width() / self._total_ms
        width = max(_BAR / 2, length * scale)
        left = min(track.left() + start * scale, track.right() - width)
        painter.setBrush(QColor(tokens.accent if is_total else tokens.info))
        bar = self._visual(QRectF(left, track.top(), width, track.height()))
        painter.drawRoundedRect(bar, min(_BAR, width) / 2, min(_BAR, width) / 2)

    def _visual(self, area: QRectF) -> QRectF:
        """Where it lies when one reads from the right; texts turn by themselves."""
        if not self.isRightToLeft():
            return area
        return QRectF(self.width() - area.right(), area.top(), area.width(), area.height())
