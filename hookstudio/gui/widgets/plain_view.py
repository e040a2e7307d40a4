"""PlainView: shows any text, however long and whatever is in it, literally and to be read only."""

from __future__ import annotations

import time
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QHelpEvent, QResizeEvent, QTextCursor, QTextOption
from PySide6.QtWidgets import QPlainTextEdit, QToolTip

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.exact_text import ExactText
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.text_map import char_name, is_odd
from hookstudio.gui.widgets.view_highlighter import ViewHighlighter

MarkKind = Literal["attribute", "default", "empty", "connected", "secret", "error"]

# What one turn of the event loop may take, and with how much text it begins.
SLICE_S = 0.012
FIRST_SLICE = 16_000


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a value came from; offsets count characters of the content."""

    start: int
    end: int
    kind: MarkKind
    tool_tip: str = ""


class PlainView(QPlainTextEdit):
    """Takes text in slices that never hold up the window; what is copied is exact."""

    loaded = Signal()  # the last slice of the content is shown

    def __init__(self, theme: Theme, *, name: str = "Text") -> None:
        super().__init__()
        self._theme = theme
        self._content = ""
        self._taken = 0
        self._slice = FIRST_SLICE
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._wanted: tuple[int, int] | None = None
        self._exact = ExactText(self.document(), verbose=True)
        self._highlighter = ViewHighlighter(self.document(), theme, self._marks_of)
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._loader.timeout.connect(self._load_slice)
        self._colorer = QTimer(self)
        self._colorer.setSingleShot(True)
        self._colorer.setInterval(0)
        self._colorer.timeout.connect(self._color_visible)
        self.setObjectName("plainView")
        self.setAccessibleName(name)
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        self.verticalScrollBar().valueChanged.connect(self._colorer.start)
        theme.changed.connect(self._dress)
        self._dress()

    def content(self) -> str:
        """The exact text, also while it is still being shown."""
        return self._content

    def set_content(
        self,
        text: str,
        marks: Sequence[Mark] = (),
        highlight: Literal["json", "plain"] = "plain",
    ) -> None:
        """Show a text from its start; what is near in place keeps its scroll position."""
        scrolled = self.verticalScrollBar().value()
        self._loader.stop()
        self._content = text
        self._marks = sorted(marks, key=lambda mark: mark.start)
        self._starts = [mark.start for mark in self._marks]
        self._highlighter.begin(highlight)
        self._wanted = None
        self._taken = 0
        self._exact.set_text("")
        self._load_slice()
        if self._taken < len(text):
            self._loader.start()
        self.verticalScrollBar().setValue(scrolled)

    def is_loading(self) -> bool:
        """Whether slices are still to come."""
        return self._taken < len(self._content)

    def show_range(self, start: int, end: int) -> None:
        """Select a range and scroll to it, as soon as it is loaded."""
        if end > self._taken:
            self._wanted = (start, end)
            return
        cursor = self.textCursor()
        cursor.setPosition(self._exact.map.to_display(start))
        stop = self._exact.map.to_display(end, end=True)
        cursor.setPosition(max(cursor.position(), stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.centerCursor()

    def set_wrap(self, wrap: bool) -> None:
        """Whether lines that are too long go on below."""
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self._exact.selected(self.textCursor()))
        return data

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._colorer.start()

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            tip = self._tip_at(event)
            if tip:
                QToolTip.showText(event.globalPos(), tool_tip_markup(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def _load_slice(self) -> None:
        end = min(self._taken + self._slice, len(self._content))
        if self._content[end - 1 : end + 1] == "\r\n":
            end += 1
        started = time.perf_counter()
        self._exact.append(self._content[self._taken : end])
        spent = time.perf_counter() - started
        self._taken = end
        if spent > 0:
            self._slice = max(2_000, min(500_000, round(self._slice * SLICE_S / spent)))
        self._colorer.start()
        if self._wanted is not None and self._wanted[1] <= end:
            wanted, self._wanted = self._wanted, None
            self.show_range(*wanted)
        if end >= len(self._content):
            self._loader.stop()
            self.loaded.emit()

    def _color_visible(self) -> None:
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        height = self.viewport().height()
        while block.isValid() and top <= height:
            self._highlighter.color(block)
            top += self.blockBoundingRect(block).height()
            block = block.next()

    def _marks_of(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The marks within a range of the display, in its positions."""
        first, last = self._exact.map.to_model(start), self._exact.map.to_model(end, end=True)
        found: list[tuple[int, int, str]] = []
        for mark in self._touching(first, last):
            begin = max(start, self._exact.map.to_display(mark.start))
            stop = min(end, self._exact.map.to_display(mark.end, end=True))
            found.append((begin - start, stop - start, mark.kind))
        return found

    def _touching(self, first: int, last: int) -> list[Mark]:
        index = max(0, bisect_right(self._starts, first) - 1)
        found = []
        for mark in self._marks[index:]:
            if mark.start >= last and mark.start > first:
                break
            if mark.end > first or mark.start == mark.end == first:
                found.append(mark)
        return found

    def _tip_at(self, event: QHelpEvent) -> str:
        cursor = self.cursorForPosition(event.pos())
        position = cursor.position()
        if self.cursorRect(cursor).left() > event.pos().x():
            position -= 1
        offset = self._exact.map.to_model(position)
        char = self._content[offset : offset + 1]
        tips = [mark.tool_tip for mark in self._touching(offset, offset + 1) if mark.tool_tip]
        if char and (is_odd(char) or char == "\u00a0"):
            tips.append(char_name(char))
        return "\n".join(tips)

    def _dress(self) -> None:
        self.setFont(self._theme.code_font())
        self._highlighter.dress()
        self._colorer.start()
