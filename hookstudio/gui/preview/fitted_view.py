"""FittedView: a plain view that is as high as its text, up to a number of lines."""

from __future__ import annotations

from math import ceil

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import PlainView


class FittedView(PlainView):
    """For a URL or a few headers; more lines than `max_lines` scroll."""

    def __init__(
        self, theme: Theme, *, name: str, max_lines: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(theme, name=name, parent=parent)
        self._max_lines = max_lines
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self, *_size: object) -> None:
        # A plain-text layout counts its height in lines, wrapped ones included.
        lines = ceil(self.document().documentLayout().documentSize().height())
        shown = max(1, min(lines, self._max_lines))
        line = self.fontMetrics().lineSpacing()
        frame = 2 * (self.frameWidth() + int(self.document().documentMargin()))
        margins = self.viewportMargins()
        self.setFixedHeight(shown * line + frame + margins.top() + margins.bottom())
