"""The outline of a template: its blocks, and what it takes from elsewhere, line by line.

Light and linear, and it never fails: a template that is half typed has an outline too.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

BLOCKS = ("capture", "case", "for", "if", "ifchanged", "tablerow", "translation", "unless")
SINGLE = (
    "abort_message",
    "catalog_items",
    "catalog_selection_items",
    "connected_content",
    "message_extras",
    "promotion",
)
_VERBATIM = ("comment", "doc", "raw")
_LONGEST_TITLE = 120
_OPEN = re.compile(r"\{\{|\{%")
_NAME = re.compile(r"-?[ \t\r\n]*(\w+)")
_CONTENT_BLOCK = re.compile(r"-?[ \t\r\n]*content_blocks\.\$\{([^{}]{0,200})\}")


@dataclass(frozen=True, slots=True)
class OutlineEntry:
    """One tag: `title` is its text on one line, `[start, end)` its place, `depth` how nested.

    `kind` is the tag's name, or `content_block`. Lines count from 1.
    """

    kind: str
    title: str
    line: int
    start: int
    end: int
    depth: int


def outline(source: str) -> tuple[OutlineEntry, ...]:
    """The blocks, content blocks and calls of a template in order."""
    return _Reader(source).read()


class _Reader:
    """Goes forward only, so that no template costs more than its length."""

    def __init__(self, source: str) -> None:
        self._source = source
        self._entries: list[OutlineEntry] = []
        self._opened: list[str] = []
        self._open_of = Counter[str]()
        self._output_closes = True
        self._line = 1
        self._counted = 0

    def read(self) -> tuple[OutlineEntry, ...]:
        place = 0
        while (match := _OPEN.search(self._source, place)) is not None:
            is_tag = match.group() == "{%"
            place = self._tag(match) if is_tag else self._output(match)
            if place < 0:
                break
        return tuple(self._entries)

    def _tag(self, opened: re.Match[str]) -> int:
        """Read one tag; where to go on, or -1 when no tag is closed any more."""
        close = self._source.find("%}", opened.end())
        if close < 0:
            return -1
        end = close + 2
        name = _NAME.match(self._source, opened.end(), close)
        if name is None:
            return end
        word = name.group(1)
        if word in _VERBATIM:
            return self._after_verbatim(word, end)
        if word.startswith("end"):
            self._close(word.removeprefix("end"))
        elif word in BLOCKS or word in SINGLE:
            title = self._source[name.start(1) : min(close, name.start(1) + 4 * _LONGEST_TITLE)]
            self._add(word, title.rstrip("-"), opened.start(), end)
            if word in BLOCKS:
                self._opened.append(word)
                self._open_of[word] += 1
        return end

    def _output(self, opened: re.Match[str]) -> int:
        block = _CONTENT_BLOCK.match(self._source, opened.end())
        if block is None:
            return opened.end()
        close = self._source.find("}}", block.end()) if self._output_closes else -1
        self._output_closes = close >= 0
        end = close + 2 if close >= 0 else block.end()
        self._add("content_block", block.group(1), opened.start(), end)
        return block.end()

    def _after_verbatim(self, word: str, place: int) -> int:
        """Skip what is no Liquid; a block that is not closed reaches to the end."""
        ending = re.compile(r"\{%-?\s*+end" + word + r"\s*+-?%\}").search(self._source, place)
        return ending.end() if ending is not None else -1

    def _close(self, word: str) -> None:
        """An end tag closes what was opened last under its name, and all that is inside."""
        closed = "" if self._open_of[word] else word
        while closed != word:
            closed = self._opened.pop()
            self._open_of[closed] -= 1

    def _add(self, kind: str, title: str, start: int, end: int) -> None:
        text = " ".join(title.split())
        short = text if len(text) <= _LONGEST_TITLE else text[:_LONGEST_TITLE] + "…"
        depth = len(self._opened)
        self._entries.append(OutlineEntry(kind, short, self._line_of(start), start, end, depth))

    def _line_of(self, offset: int) -> int:
        """The line of an offset that is not before the last one asked for."""
        passed = self._source[self._counted : offset]
        # A tag starts with a brace, so no line end is cut in two here.
        self._line += passed.count("\n") + passed.count("\r") - passed.count("\r\n")
        self._counted = offset
        return self._line
