"""FittedView: a plain view that is as high as its text, up to a number of lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView


class FittedView(PlainView):
    """For a URL or a few headers. More lines than `max_lines` scroll, and so do fewer in need."""

    def __init__(self, theme: Theme, *, name: str, max_lines: int) -> None:
        super().__init__(theme, name=name)
        self._max_lines = max_lines
        self._heights = (0, 0)  # of one line, of all that are to be seen
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self.loaded.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._heights[1])

    def minimumSizeHint(self) -> QSize:
        return QSize(super().minimumSizeHint().width(), self._heights[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.ensurePolished()
        chrome = self.height() - self.contentsRect().height()
        chrome += ceil(2 * self.document().documentMargin())
        one, all_of_them = chrome + self.fontMetrics().lineSpacing(), float(chrome)
        lines, block = 0, self.document().begin()
        while block.isValid() and lines < self._max_lines:
            rect = self.blockBoundingRect(block)  # lays the block out, so its lines can be counted
            count = max(1, block.layout().lineCount())
            taken = min(count, self._max_lines - lines)
            all_of_them += rect.height() * taken / count
            lines += taken
            block = block.next()
        heights = (one, ceil(all_of_them))
        if heights != self._heights:
            self._heights = heights
            self.updateGeometry()
