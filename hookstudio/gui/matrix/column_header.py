"""ColumnHeader: the heads of the matrix's columns, with a webhook over the language if needed."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from hookstudio.core.marks import visible
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.turned_painter import TurnedPainter

_PAD, _LINE, _AROUND = 10, 17, 11


class ColumnHeader(QHeaderView):
    """Each line of a title ends in … where it does not fit; the tool tip has it whole."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        lines = max((len(self._lines(n)) for n in range(min(1, self.count()))), default=1)
        height = self._theme.px(_AROUND + _LINE * lines)
        return QSize(super().sizeHint().width(), height)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        tokens = self._theme.tokens
        lines = self._lines(section)
        painter.save()
        painter.fillRect(rect, QColor(tokens.window))
        painter.setPen(QColor(tokens.hairline))
        turned = TurnedPainter(painter, self.layoutDirection(), rect)
        edge = turned.place(QRect(rect.right(), rect.top(), 1, rect.height()))
        painter.drawLine(edge.topLeft(), edge.bottomLeft())
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        height = self._theme.px(_LINE)
        top = rect.center().y() - height * len(lines) // 2 + 1
        for number, line in enumerate(lines):
            is_last = number == len(lines) - 1
            painter.setFont(self._theme.ui_font(12, 400 if is_last and number else 500))
            painter.setPen(QColor(tokens.muted if is_last else tokens.text))
            room = QRect(rect.left() + _PAD, top + number * height, rect.width() - 2 * _PAD, height)
            text = painter.fontMetrics().elidedText(
                visible(line), Qt.TextElideMode.ElideRight, room.width()
            )
            turned.text(room, text)
        painter.restore()

    def _lines(self, section: int) -> list[str]:
        title = self.model().headerData(section, self.orientation())
        return str(title or "").split("\n")
