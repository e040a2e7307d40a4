"""Signs of work: they come after a moment only, so that what is quick never flickers."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QColor, QHideEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme

DELAY_MS = 150
_STEP_MS = 33
_TURN_MS = 900


class Spinner(QWidget):
    """A turning arc; it keeps its place when it is not seen. Reduced motion holds it still."""

    def __init__(self, theme: Theme, *, name: str = "", side: int = 16) -> None:
        super().__init__()
        self._theme = theme
        self._side = side
        self._angle = 0.0
        self._delay = QTimer(self)
        self._delay.setSingleShot(True)
        self._delay.setInterval(DELAY_MS)
        self._delay.timeout.connect(self._start)
        self._turn = QTimer(self)
        self._turn.setInterval(_STEP_MS)
        self._turn.timeout.connect(self._step)
        self._spinning = False
        self.setAccessibleName(name or tr("Working"))
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_busy(self, busy: bool) -> None:
        """Begin to turn in 150 ms, or stop at once."""
        if not busy:
            self._delay.stop()
            self._turn.stop()
            self._spinning = False
            self.update()
        elif not self._spinning and not self._delay.isActive():
            self._delay.start()

    def is_spinning(self) -> bool:
        """Whether it is seen now."""
        return self._spinning

    def sizeHint(self) -> QSize:
        side = self._theme.px(self._side)
        return QSize(side, side)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.set_busy(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._spinning:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = self.width() / 8
        place = QRectF(self.rect()).adjusted(width, width, -width, -width)
        painter.setPen(QPen(QColor(self._theme.tokens.hairline), width))
        painter.drawEllipse(place)
        pen = QPen(QColor(self._theme.tokens.accent), width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.drawArc(place, round((90 - self._angle) * 16), -100 * 16)

    def _start(self) -> None:
        self._spinning = True
        if self._theme.motion_ms():
            self._turn.start()
        self.update()

    def _step(self) -> None:
        self._angle = (self._angle + 360 * _STEP_MS / _TURN_MS) % 360
        self.update()
