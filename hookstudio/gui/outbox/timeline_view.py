"""TimelineView: the attempts of a delivery on a line of time, each with its sign and status."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from itertools import pairwise

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
from hookstudio.gui.outbox.look_delegate import TONE_ICONS
from hookstudio.gui.outbox.timeline_layout import (
    LEAST_GAP,
    Mark,
    Place,
    Story,
    marks_of,
    now_x,
    place,
    spoken_story,
)
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce
from hookstudio.gui.widgets.labels import tool_tip_markup

_EDGE = 34  # room for half a label at either end
_LINE_Y = 20
_RADIUS = 10
_HEIGHT = 48
_GAP = 6  # between two labels
_STEPS: dict[int, int] = {
    Qt.Key.Key_Left: -1,
    Qt.Key.Key_Right: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_Down: 1,
}


class TimelineView(QWidget):
    """One attempt is chosen; the arrow keys, Home, End and a click choose another."""

    attempt_chosen = Signal(int)  # its number
    attempt_opened = Signal(int)  # Enter or a double click

    def __init__(self, theme: Theme, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._now = now
        self._story: Story | None = None
        self._paused = False
        self._marks: tuple[Mark, ...] = ()
        self._chosen = 0
        self.setObjectName("timeline")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline of the attempts"))
        theme.changed.connect(self._on_theme)

    @property
    def chosen(self) -> int:
        """The number of the attempt that is chosen; 0 while there is none."""
        return self._chosen

    def show_story(self, story: Story | None, *, paused: bool = False) -> None:
        """Show it; an attempt that was chosen stays so, unless it was the newest."""
        same = story is not None and self._story is not None
        same = same and story.delivery.id == self._story.delivery.id  # type: ignore[union-attr]
        newest = self._story.attempts[-1].number if self._story and self._story.attempts else 0
        follow = not same or self._chosen in (0, newest)
        self._story, self._paused = story, paused
        numbers = [attempt.number for attempt in story.attempts] if story else []
        if follow or self._chosen not in numbers:
            self._chosen = numbers[-1] if numbers else 0
        self.tick()

    def choose(self, number: int) -> None:
        """Choose an attempt and tell."""
        if number and number != self._chosen:
            self._chosen = number
            self.tick()
            words = next((mark.words for mark in self._marks if mark.number == number), "")
            announce(self, words)
            self.attempt_chosen.emit(number)

    def tick(self) -> None:
        """Time has passed."""
        self._marks = marks_of(self._story, self._now(), paused=self._paused) if self._story else ()
        self.setAccessibleDescription(spoken_story(self._marks))
        self.update()

    def places(self) -> tuple[Place, ...]:
        """The marks with their places in this widget."""
        edge = self._theme.px(_EDGE)
        places = place(self._marks, edge, self.width() - edge, self._theme.px(LEAST_GAP))
        if not self.isRightToLeft():
            return places
        return tuple(replace(each, x=self.width() - each.x) for each in places)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(320), self._theme.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(160), self._theme.px(_HEIGHT))

    # What the user does

    def keyPressEvent(self, event: QKeyEvent) -> None:
        numbers = [mark.number for mark in self._marks if mark.number]
        key = event.key()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._chosen:
            self.attempt_opened.emit(self._chosen)
        elif key in _STEPS and self._chosen in numbers:
            at = numbers.index(self._chosen) + self._step(key)
            self.choose(numbers[max(0, min(at, len(numbers) - 1))])
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End) and numbers:
            self.choose(numbers[0 if key == Qt.Key.Key_Home else -1])
        else:
            super().keyPressEvent(event)

    def _step(self, key: int) -> int:
        sideways = key in (Qt.Key.Key_Left, Qt.Key.Key_Right)
        return -_STEPS[key] if sideways and self.isRightToLeft() else _STEPS[key]

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None:
            self.choose(found.mark.number)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        found = self._at(event.position())
        if found is not None and found.mark.number:
            self.attempt_opened.emit(found.mark.number)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            found = self._at(QPointF(event.pos()))
            text = tool_tip_markup(found.mark.words) if found else ""
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def _at(self, where: QPointF) -> Place | None:
        """The mark nearest to a point, if it is near."""
        near = self._theme.px(LEAST_GAP) / 2
        found = min(self.places(), key=lambda each: abs(each.x - where.x()), default=None)
        return found if found is not None and abs(found.x - where.x()) <= near else None

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    def _on_theme(self) -> None:
        self.updateGeometry()
        self.update()

    # How it looks

    def paintEvent(self, _event: QPaintEvent) -> None:
        places = self.places()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.ui_font(12))
        if not places:
            painter.setPen(QColor(self._theme.tokens.muted))
            text = tr("No attempt was made.")
            painter.drawText(self.rect(), int(Qt.AlignmentFlag.AlignCenter), text)
            painter.end()
            return
        self._draw_line(painter, places)
        self._draw_waits(painter, places)
        for each in places:
            self._draw_mark(painter, each)
        self._draw_labels(painter, places)
        painter.end()

    def _draw_line(self, painter: QPainter, places: tuple[Place, ...]) -> None:
        """Solid up to now, dashed from there to what is due."""
        tokens, y = self._theme.tokens, self._theme.px(_LINE_Y)
        due = len(places) > 1 and not places[-1].mark.number
        until = now_x(places, self._now()) if due else places[-1].x
        end = places[-1].x if until is None else until
        painter.setPen(QPen(QColor(tokens.input_border), 2))
        painter.drawLine(QPointF(places[0].x, y), QPointF(end, y))
        if due:
            pen = QPen(QColor(tokens.input_border), 1.5, Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawLine(QPointF(end, y), QPointF(places[-1].x, y))
            painter.setPen(QPen(QColor(tokens.accent), 2))
            painter.drawLine(QPointF(end, y - 5), QPointF(end, y + 5))

    def _draw_waits(self, painter: QPainter, places: tuple[Place, ...]) -> None:
        metrics, radius = QFontMetrics(painter.font()), self._theme.px(_RADIUS)
        painter.setPen(QColor(self._theme.tokens.muted))
        for before, after in pairwise(places):
            left, width = min(before.x, after.x), abs(after.x - before.x)
            if metrics.horizontalAdvance(after.wait) <= width - 2 * radius - 4:
                box = QRectF(left, 0, width, self._theme.px(_LINE_Y) - 2)
                painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), after.wait)

    def _draw_mark(self, painter: QPainter, each: Place) -> None:
        tokens, mark = self._theme.tokens, each.mark
        radius, center = self._theme.px(_RADIUS), QPointF(each.x, self._theme.px(_LINE_Y))
        chosen = mark.number == self._chosen and mark.number > 0
        painter.setBrush(QColor(tokens.selection if chosen else tokens.pane))
        if chosen:
            ring = tokens.accent if self.hasFocus() else tokens.selection
            painter.setPen(QPen(QColor(ring), 2))
        elif mark.number:
            painter.setPen(Qt.PenStyle.NoPen)
        else:
            painter.setPen(QPen(QColor(tokens.muted), 1.5, Qt.PenStyle.DashLine))
        painter.drawEllipse(center, radius, radius)
        name = TONE_ICONS[mark.look.tone] if mark.number else "clock"
        tone = "text" if chosen and mark.look.tone == "muted" else mark.look.tone
        side = self._theme.px(14)
        point = QPoint(round(center.x()), round(center.y()))
        paint_icon(painter, self._theme.icon(name, tone), point, side)

    def _draw_labels(self, painter: QPainter, places: tuple[Place, ...]) -> None:
        """The status below each mark; from the end, so that what is newest is never left out."""
        metrics = QFontMetrics(painter.font())
        top = self._theme.px(_LINE_Y + _RADIUS + 2)
        drawn: list[QRectF] = []
        for each in reversed(places):
            mark = each.mark
            width = metrics.horizontalAdvance(mark.label) + 2
            left = max(0.0, min(each.x - width / 2, self.width() - width))
            box = QRectF(left, top, width, metrics.height())
            if any(box.intersects(other) for other in drawn):
                continue
            drawn.append(box.adjusted(-_GAP, 0, _GAP, 0))
            chosen = mark.number == self._chosen and mark.number > 0
            color = self._theme.tokens.text if chosen else self._theme.tokens.muted
            painter.setPen(QColor(color))
            painter.drawText(box, int(Qt.AlignmentFlag.AlignCenter), mark.label)
