"""LabChart: the attempts of one policy or two on one line of time, or the bands of many runs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.lab.axis import Axis
from hookstudio.gui.lab.labels import place_labels
from hookstudio.gui.lab.lanes import Lane, Mark
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.labels import tool_tip_markup

_EDGE = 26  # room for half a label at either end
_HEAD, _LINE, _LANE = 16, 30, 60  # of a lane: its title, the middle of its line, its height
_AXIS = 20
_RADIUS = 9
_BELOW = 13  # from the line to the labels
_LEAST_TICK = 46
_NEAR = 14
_THINNEST = 3.0
_SHORTEST_S = 1_800.0
_ICONS = {"success": "check_circle", "warning": "refresh", "error": "error", "muted": "clock"}
_STEPS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_LANES: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_ENDS: dict[int, int] = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: -1}

Place = tuple[int, int]
"""Which lane, and which mark of it."""


class LabChart(QWidget):
    """One mark is chosen: by a click, or by the arrow keys, Home and End."""

    chosen = Signal(int, int)  # lane, mark: when the user chose it

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lanes: tuple[Lane, ...] = ()
        self._chosen: Place | None = None
        self._stale = False
        self.setObjectName("labChart")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(tr("Timeline of the simulated attempts"))
        theme.changed.connect(self._on_theme)

    @property
    def lanes(self) -> tuple[Lane, ...]:
        return self._lanes

    def show_lanes(self, lanes: Sequence[Lane]) -> None:
        """Draw these; what was chosen stays so where it is still there."""
        self._lanes = tuple(lanes)
        self._stale = False
        if self._chosen is not None and self._mark(self._chosen) is None:
            self._chosen = None
        self.setAccessibleDescription(" ".join(lane.words for lane in self._lanes))
        self.updateGeometry()
        self.update()

    def set_stale(self, stale: bool) -> None:
        """Dim what does not belong to the fields any more."""
        if stale != self._stale:
            self._stale = stale
            self.update()

    def choose(self, place: Place | None) -> None:
        """Mark one attempt, without a signal."""
        if place != self._chosen:
            self._chosen = place
            self.update()

    def axis(self) -> Axis:
        """The line of time under all lanes; half an hour at least."""
        end_s = max([_SHORTEST_S, *(lane.end_s for lane in self._lanes)])
        left = self._theme.px(_EDGE)
        right = max(left + 1.0, self.width() - left)
        return Axis(end_s, right, left) if self.isRightToLeft() else Axis(end_s, left, right)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(520), self._needed())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self._needed())

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        lane, at = self._chosen or (0, -1)
        key = event.key()
        if not self._lanes or key not in _STEPS | _LANES | _ENDS:
            super().keyPressEvent(event)
            return
        if key in _LANES:
            lane = max(0, min(lane + _LANES[key], len(self._lanes) - 1))
            at = max(at, 0)
        marks = self._lanes[lane].marks
        if key in _ENDS:
            at = _ENDS[key] % len(marks)
        step = _STEPS.get(key, 0) * (-1 if self.isRightToLeft() else 1)
        self._take((lane, max(0, min(at + step, len(marks) - 1))))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self._take(found)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            mark = self._mark(found) if found is not None else None
            text = tool_tip_markup(mark.words) if mark else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _take(self, place: Place) -> None:
        if place != self._chosen:
            self.choose(place)
            mark = self._mark(place)
            announce(self, self._words(place[0], mark) if mark else "")
            self.chosen.emit(*place)

    def _words(self, lane: int, mark: Mark) -> str:
        return tr("{policy}: {attempt}", policy=self._lanes[lane].title, attempt=mark.words)

    def _mark(self, place: Place) -> Mark | None:
        lane, at = place
        if lane < len(self._lanes) and at < len(self._lanes[lane].marks):
            return self._lanes[lane].marks[at]
        return None

    def _at(self, where: QPointF) -> Place | None:
        """The mark nearest to a point of its lane, if it is near."""
        axis, height = self.axis(), self._lane_height()
        lane = int(where.y() // height)
        if not 0 <= lane < len(self._lanes):
            return None
        near = [
            (_distance(mark, axis, where.x()), index)
            for index, mark in enumerate(self._lanes[lane].marks)
        ]
        distance, index = min(near, default=(float("inf"), 0))
        return (lane, index) if distance <= self._theme.px(_NEAR) else None

    def _needed(self) -> int:
        return self._theme.px(_LANE * max(1, len(self._lanes)) + _AXIS)

    def _lane_height(self) -> float:
        lanes = max(1, len(self._lanes))
        return (self.height() - self._theme.px(_AXIS)) / lanes

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # How it looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.ui_font(12))
        painter.setOpacity(0.5 if self._stale else 1.0)
        if self._lanes:
            axis, height = self.axis(), self._lane_height()
            self._draw_axis(painter, axis)
            for index in range(len(self._lanes)):
                self._draw_lane(painter, axis, index, index * height)
        painter.end()

    def _draw_axis(self, painter: QPainter, axis: Axis) -> None:
        tokens, metrics = self._theme.tokens, QFontMetrics(painter.font())
        bottom = self.height() - self._theme.px(_AXIS)
        ticks = axis.ticks(self._theme.px(_LEAST_TICK))
        for tick in ticks:
            painter.setPen(QPen(QColor(tokens.hairline), 1))
            painter.drawLine(QPointF(tick.x, 0), QPointF(tick.x, bottom))
            painter.setPen(QColor(tokens.muted))
            width = metrics.horizontalAdvance(tick.label) + 2
            left = max(0.0, min(tick.x - width / 2, self.width() - width))
            box = QRectF(left, bottom, width, self._theme.px(_AXIS))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), tick.label)

    def _draw_lane(self, painter: QPainter, axis: Axis, index: int, top: float) -> None:
        lane, tokens = self._lanes[index], self._theme.tokens
        self._draw_title(painter, lane, top)
        y = top + self._theme.px(_LINE)
        painter.setPen(QPen(QColor(tokens.input_border), 1.5))
        painter.drawLine(QPointF(axis.x(0), y), QPointF(axis.x(lane.end_s), y))
        for at, mark in enumerate(lane.marks):
            chosen = self._chosen == (index, at)
            if mark.is_band:
                self._draw_band(painter, axis, mark, y, chosen)
            else:
                self._draw_mark(painter, axis, mark, y, chosen)
        self._draw_labels(painter, axis, index, y)

    def _draw_title(self, painter: QPainter, lane: Lane, top: float) -> None:
        tokens, edge = self._theme.tokens, self._theme.px(4)
        painter.setFont(self._theme.ui_font(12, 600))
        metrics = QFontMetrics(painter.font())
        box = QRectF(edge, top, self.width() - 2 * edge, self._theme.px(_HEAD))
        flags = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft)
        title = metrics.elidedText(
            self._title_of(lane), Qt.TextElideMode.ElideRight, int(box.width() / 2)
        )
        painter.setPen(QColor(tokens.text))
        self._draw_text(painter, box, flags, title)
        taken = metrics.horizontalAdvance(title) + self._theme.px(10)
        mirrored = self.isRightToLeft()
        box.adjust(0 if mirrored else taken, 0, -taken if mirrored else 0, 0)
        painter.setFont(self._theme.ui_font(12))
        metrics = QFontMetrics(painter.font())
        outcome = metrics.elidedText(
            lane.outcome, Qt.TextElideMode.ElideRight, int(max(0.0, box.width()))
        )
        painter.setPen(QColor(getattr(tokens, lane.tone)))
        self._draw_text(painter, box, flags, outcome)

    def _title_of(self, lane: Lane) -> str:
        # The mark keeps the letter first, also before a title in Latin letters.
        mark = "\u200f" if self.isRightToLeft() else ""
        return f"{lane.letter}{mark}  {lane.title}"

    def _draw_text(self, painter: QPainter, box: QRectF, flags: int, text: str) -> None:
        """On its own ground, so that the ticks do not run through it."""
        width = QFontMetrics(painter.font()).horizontalAdvance(text)
        left = box.right() - width if self.isRightToLeft() else box.left()
        ground = QRectF(left - 3, box.top(), width + 6, box.height())
        painter.fillRect(ground, self.palette().window())
        painter.drawText(box, flags, text)

    def _draw_mark(self, painter: QPainter, axis: Axis, mark: Mark, y: float, chosen: bool) -> None:
        tokens = self._theme.tokens
        start, end = (axis.x(moment) for moment in mark.times_s)
        radius, center = self._theme.px(_RADIUS), QPointF(start, y)
        if abs(end - start) > radius:  # what takes long, such as a time-out, is seen as long
            painter.setPen(QPen(QColor(getattr(tokens, mark.tone)), self._theme.px(4)))
            painter.drawLine(center, QPointF(end, y))
        ring = tokens.accent if self.hasFocus() else tokens.selection
        painter.setPen(QPen(QColor(ring), 2) if chosen else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.selection) if chosen else self.palette().window())
        painter.drawEllipse(center, radius, radius)
        side = self._theme.px(14)
        point = QPoint(round(center.x()), round(center.y()))
        paint_icon(painter, self._theme.icon(_ICONS[mark.tone], mark.tone), point, side)

    def _draw_band(self, painter: QPainter, axis: Axis, mark: Mark, y: float, chosen: bool) -> None:
        """From 5 to 95 % pale, from 25 to 75 % full, the median as a line."""
        tokens, half = self._theme.tokens, self._theme.px(10)
        low, quarter, middle, third, high = (axis.x(moment) for moment in mark.times_s)
        color = QColor(tokens.accent)
        painter.setPen(Qt.PenStyle.NoPen)
        for start, end, alpha in ((low, high, 100), (quarter, third, 255)):
            color.setAlpha(alpha)
            painter.setBrush(color)
            width = max(_THINNEST, abs(end - start))
            box = QRectF((start + end - width) / 2, y - half, width, 2 * half)
            painter.drawRoundedRect(box, 2, 2)
        painter.setPen(QPen(QColor(tokens.text), 1))
        painter.drawLine(QPointF(middle, y - half), QPointF(middle, y + half))
        if chosen:
            painter.setPen(
                QPen(QColor(tokens.accent if self.hasFocus() else tokens.input_border), 2)
            )
            painter.setBrush(Qt.BrushStyle.NoBrush)
            width = max(2.0, abs(high - low))
            box = QRectF(min(low, high), y - half, width, 2 * half).adjusted(-3, -2, 3, 2)
            painter.drawRoundedRect(box, 4, 4)

    def _draw_labels(self, painter: QPainter, axis: Axis, index: int, y: float) -> None:
        metrics, tokens, lane = QFontMetrics(painter.font()), self._theme.tokens, self._lanes[index]
        first = self._chosen[1] if self._chosen and self._chosen[0] == index else -1

        def width_of(text: str) -> float:
            return metrics.horizontalAdvance(text) + 2.0

        top = y + self._theme.px(_BELOW)
        for at, label in place_labels(lane.marks, axis, width_of, self.width(), first).items():
            painter.setPen(QColor(tokens.text if at == first else tokens.muted))
            box = QRectF(label.left, top, label.width, metrics.height())
            self._draw_text(painter, box, int(Qt.AlignmentFlag.AlignCenter), label.text)


def _distance(mark: Mark, axis: Axis, x: float) -> float:
    """How far the point is from the mark; 0 within it."""
    left, right = sorted((axis.x(mark.times_s[0]), axis.x(mark.times_s[-1])))
    return max(0.0, left - x, x - right)
