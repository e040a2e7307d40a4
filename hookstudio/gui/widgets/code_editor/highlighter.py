"""Colours for Liquid, and for the JSON around it: one pass of one pattern for each line."""

from __future__ import annotations

import re
import time
from bisect import bisect_left
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QPlainTextEdit

from hookstudio.core.liquid.scan import Spans, scan
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.text_map import STAND_IN

Highlight = Literal["liquid-json", "liquid", "json", "plain"]

JSON_PATTERN = re.compile(
    r'(?P<string>"(?:[^"\\]|\\.)*"?)(?P<key>\s*:)?'
    r"|(?P<number>-?\b\d+(?:\.\d+)?(?:[eE][+-]?\d+)?\b|\b(?:true|false|null)\b)"
    r"|(?P<punctuation>[{}\[\],:]+)"
)
_REST_OF_STRING = re.compile(r'(?:[^"\\]|\\.)*"?')
ODD_PATTERN = re.compile(f"[\u00a0\u2400-\u2424{STAND_IN}]")
# The state of a block: the scanner's own in the low bits, and whether a JSON string goes on
# across a soft break.
_IN_STRING = 1 << 20
# How long one turn of the event loop may be held up; a key must be on the screen in 10 ms.
TURN_S = 0.008


class CodeHighlighter(QSyntaxHighlighter):
    """Colours what it can in a few milliseconds and the rest in the turns that follow.

    Where it has to stop, it leaves a line as it was: Qt goes on to the next line only when the
    state of one changes. It remembers one range over all that it has left, whose ends only ever
    move apart until it has gone through; so no order of edits and turns can lose a line.
    `is_soft_end` tells whether a block ends in a line break for show only.
    """

    def __init__(
        self,
        edit: QPlainTextEdit,
        theme: Theme,
        highlight: Highlight,
        is_soft_end: Callable[[QTextBlock], bool],
    ) -> None:
        # Not a child of the document: one that dies with it would change it once more.
        super().__init__(edit)
        self._theme = theme
        self._highlight = highlight
        self._is_soft_end = is_soft_end
        self._formats: dict[str, QTextCharFormat] = {}
        self._deadline = 0.0
        # Both ends of what is still to be coloured; what lies between may have its colours.
        self._left: tuple[QTextCursor, QTextCursor] | None = None
        self._last_colored = -1
        self._at_any_time = False
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.setInterval(0)
        self._turn.timeout.connect(self._go_on)
        self._make_formats()
        self.setDocument(edit.document())
        theme.changed.connect(self._on_theme_changed)

    def is_done(self) -> bool:
        """Whether every line has its colours."""
        return self._left is None and not self._turn.isActive()

    def highlightBlock(self, text: str) -> None:
        if not self._turn.isActive():
            self._deadline = time.perf_counter() + TURN_S
            self._turn.start()
        elif time.perf_counter() > self._deadline and not self._at_any_time:
            self._leave()
            return
        self._at_any_time = False
        self._last_colored = self.currentBlock().blockNumber()
        if self._highlight == "plain":
            self._mark_oddities(text)
        else:
            self._color(text)

    def _leave(self) -> None:
        """Keep a line as it is, and come back to it."""
        block = self.currentBlock()
        for found in block.layout().formats():
            self.setFormat(found.start, found.length, found.format)
        if self._left is None:
            first, last = QTextCursor(block), QTextCursor(block)
            first.setKeepPositionOnInsert(True)
            self._left = (first, last)
            return
        first, last = self._left
        if block.position() < first.position():
            first.setPosition(block.position())
        elif block.position() > last.position():
            last.setPosition(block.position())

    def _go_on(self) -> None:
        if self._left is None:
            return
        document = self.document()
        first, last = self._left
        self._deadline = time.perf_counter() + TURN_S
        self._turn.start()
        # However busy the machine is, every turn brings one line.
        self._at_any_time = True
        block = first.block()
        while block.isValid() and block.blockNumber() <= last.blockNumber():
            if time.perf_counter() > self._deadline and not self._at_any_time:
                first.setPosition(block.position())
                return
            self._last_colored = block.blockNumber()
            # Qt goes on by itself as long as the states change.
            self.rehighlightBlock(block)
            # Not the block's own: PySide would let the document go with the block.
            block = document.findBlockByNumber(self._last_colored + 1)
        self._left = None

    def _color(self, text: str) -> None:
        state = max(0, self.previousBlockState())
        in_string, state = bool(state & _IN_STRING), state & ~_IN_STRING
        spans: Spans = []
        if self._highlight != "json":
            spans, state = scan(text, state)
        place = offsets(text)
        if self._highlight != "liquid":
            open_string = self._color_json(_masked(text, spans), in_string, place)
            if open_string and self._is_soft_end(self.currentBlock()):
                state |= _IN_STRING
        for start, end, kind in spans:
            found = self._formats.get(kind)
            if found is not None:
                self.setFormat(place(start), place(end) - place(start), found)
        self._mark_oddities(text)
        self.setCurrentBlockState(state)

    def _color_json(self, text: str, in_string: bool, place: Callable[[int], int]) -> bool:
        """Colour what stands between the Liquid; returns whether a string is still open."""
        start = 0
        if in_string:
            found = _REST_OF_STRING.match(text)
            start = found.end() if found is not None else 0
            self._set("string", 0, start, place)
            if start == len(text) and not text.endswith('"'):
                return True
        last = None
        for last in JSON_PATTERN.finditer(text, start):
            kind = last.lastgroup or ""
            self._set("json_key" if kind == "key" else kind, *last.span(_group(kind)), place)
        if last is None or last.lastgroup != "string" or last.end() != len(text):
            return False
        return len(last.group()) < 2 or not text.endswith('"')

    def _set(self, kind: str, start: int, end: int, place: Callable[[int], int]) -> None:
        self.setFormat(place(start), place(end) - place(start), self._formats[kind])

    def _mark_oddities(self, text: str) -> None:
        if text.isascii():
            return
        place = offsets(text)
        for found in ODD_PATTERN.finditer(text):
            self.setFormat(place(found.start()), 1, self._formats["oddity"])

    def _make_formats(self) -> None:
        colors = self._theme.code_colors
        self._formats = {
            "output": _format(colors.output),
            "delimiter": _format(colors.output, bold=True),
            "tag": _format(colors.tag),
            "tag_delimiter": _format(colors.tag, bold=True),
            "filter": _format(colors.filter),
            "attribute": _format(colors.attribute),
            "comment": _format(colors.comment, italic=True),
            "raw": _format(colors.raw),
            "json_key": _format(colors.json_key),
            "string": _format(colors.string),
            "number": _format(colors.number),
            "punctuation": _format(colors.punctuation),
            "oddity": _format(colors.oddity),
        }
        self._formats["oddity"].setBackground(QColor(self._theme.tokens.pressed))

    def _on_theme_changed(self) -> None:
        self._make_formats()
        self.rehighlight()


def _group(kind: str) -> str:
    return "string" if kind == "key" else kind


def _format(color: str, *, bold: bool = False, italic: bool = False) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(color))
    if bold:
        made.setFontWeight(QFont.Weight.Bold)
    if italic:
        made.setFontItalic(True)
    return made


def _masked(text: str, spans: Spans) -> str:
    """The line with its Liquid blanked, so that quotes in it end no JSON string."""
    if not spans:
        return text
    parts: list[str] = []
    at = 0
    for start, end, _ in spans:
        if end > at:
            parts += (text[at:start], "\u0001" * (end - max(at, start)))
            at = end
    parts.append(text[at:])
    return "".join(parts)


def offsets(text: str) -> Callable[[int], int]:
    """From characters to the units that Qt counts."""
    if text.isascii() or max(text) < "\U00010000":
        return int
    wide = [place for place, char in enumerate(text) if char > "\uffff"]
    return lambda offset: offset + bisect_left(wide, offset)
