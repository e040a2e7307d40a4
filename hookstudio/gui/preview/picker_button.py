"""PickerButton: a button that looks like a field: an icon, a text that may be elided, a chevron."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton

from hookstudio.core.marks import visible
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed

_PAD, _GAP = 10, 8


class PickerButton(QToolButton):
    """Opens something to choose from; the text is drawn as it is, `&` included."""

    def __init__(self, theme: Theme, icon: str) -> None:
        super().__init__()
        self._theme = theme
        self._icon_name = icon
        self._shown = ""
        self.setObjectName("pickerButton")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.update)

    def show_text(self, text: str) -> None:
        """Show this on one line."""
        shown = visible(" ".join(text.split()))
        if shown != self._shown:
            self._shown = shown
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(self._theme.px(160), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(110), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)  # the frame, as the style sheet has it
        painter = QPainter(self)
        theme, middle = self._theme, self.rect().center().y() + 1
        icon, arrow = theme.px(16), theme.px(14)
        begin, end = _PAD + icon // 2, self.width() - _PAD - arrow // 2
        area = QRect(_PAD + icon + _GAP, 0, 0, self.height())
        area.setRight(self.width() - _PAD - arrow - 4)
        if self.isRightToLeft():
            begin, end = self.width() - begin, self.width() - end
            area = placed(self.layoutDirection(), self.rect(), area)
        paint_icon(painter, theme.icon(self._icon_name), QPoint(begin, middle), icon)
        paint_icon(painter, theme.icon("chevron_down"), QPoint(end, middle), arrow)
        text = self.fontMetrics().elidedText(self._shown, Qt.TextElideMode.ElideRight, area.width())
        painter.setFont(self.font())
        painter.setPen(QColor(theme.tokens.text))
        painter.drawText(
            area, int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft), text
        )
        painter.end()
