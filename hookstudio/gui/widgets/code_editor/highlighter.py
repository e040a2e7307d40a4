"""Colours for Liquid, and for the JSON around it: one pass of one pattern for each line."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor, QFont, QSyntaxHighlighter, QTextBlock, QTextCharFormat

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.text_map import STAND_IN, utf16_length

Highlight = Literal["liquid-json", "liquid", "json", "plain"]
Spans = list[tuple[int, int, str]]

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


class CodeHighlighter(QSyntaxHighlighter):
    """`is_soft_end` tells whether a block ends in a line break that is only for show."""

    def __init__(
        self,
        parent: QObject,
        theme: Theme,
        highlight: Highlight,
        is_soft_end: Callable[[QTextBlock], bool],
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._highlight = highlight
        self._is_soft_end = is_soft_end
        self._formats: dict[str, QTextCharFormat] = {}
        self._make_formats()
        theme.changed.connect(self._on_theme_changed)

    def highlightBlock(self, text: str) -> None:
        if self._highlight == "plain":
            self._mark_oddities(text)
            return
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
    return lambda offset: utf16_length(text[:offset])


_OPEN = re.compile(r"\{[{%]")


def scan(line: str, state: int) -> tuple[Spans, int]:
    """Liquid in one line, until the core brings its own scanner."""
    spans: Spans = []
    at = 0
    while True:
        if not state:
            found = _OPEN.search(line, at)
            if found is None:
                return spans, 0
            at, state = found.start(), 1 if found.group() == "{{" else 2
        end = line.find("}}" if state == 1 else "%}", at)
        stop = len(line) if end < 0 else end + 2
        spans.append((at, stop, "output" if state == 1 else "tag"))
        if end < 0:
            return spans, state
        at, state = stop, 0
