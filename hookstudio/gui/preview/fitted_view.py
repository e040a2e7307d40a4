"""FittedView: a plain view that is as high as its text, up to a number of lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QResizeEvent

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView


class FittedView(PlainView):
    """For a URL or a few headers; more lines than `max_lines` scroll."""

    def __init__(self, theme: Theme, *, name: str, max_lines: int) -> None:
        super().__init__(theme, name=name)
        self._max_lines = max_lines
        self.loaded.connect(self._fit)
        theme.changed.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        height = 2 * self.document().documentMargin()
        lines, block = 0, self.document().begin()
        while block.isValid() and lines < self._max_lines:
            rect = self.blockBoundingRect(block)  # lays the block out, so its lines can be counted
            count = max(1, block.layout().lineCount())
            taken = min(count, self._max_lines - lines)
            height += rect.height() * taken / count
            lines += taken
            block = block.next()
        self.ensurePolished()
        chrome = self.height() - self.contentsRect().height()
        self.setFixedHeight(ceil(height) + chrome)
