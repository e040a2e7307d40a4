"""Liquid in one line of text, for colouring: light, linear, and never wrong about what is closed.

The editor keeps an int for each line and hands it back for the next one; 0 is plain text.
"""

from __future__ import annotations

import re
from enum import IntEnum

Spans = list[tuple[int, int, str]]

# A state holds, from the lowest bit: the mode (3 bits), the open quote (2), how deep outputs or
# comments nest (4), the tag that is being read where it starts a verbatim block (2), whether the
# name of a tag or a filter comes next (2).
_QUOTE, _DEPTH, _PENDING, _EXPECTED = 3, 5, 9, 11
_DEEPEST = 15


class _Mode(IntEnum):
    TEXT = 0
    OUTPUT = 1
    TAG = 2
    RAW = 3
    COMMENT = 4
    DOC = 5


class _Expected(IntEnum):
    NOTHING = 0
    TAG_NAME = 1
    FILTER_NAME = 2


_QUOTES = ("", '"', "'")
_VERBATIM = {"raw": _Mode.RAW, "comment": _Mode.COMMENT, "doc": _Mode.DOC}
_PENDING_MODES = (_Mode.TEXT, _Mode.RAW, _Mode.COMMENT, _Mode.DOC)
_OPENING = re.compile(r"\{\{-?|\{%-?")
_BLOCK_TAG = re.compile(r"\{%-?\s*+(\w*+)[^%]*+%\}")
_INSIDE = re.compile(
    r"(?P<string>\"[^\"]*\"?|'[^']*'?)"
    r"|(?P<attribute>\$\{[^{}]*\}?)"
    r"|(?P<open>\{\{-?)|(?P<close>-?\}\}|-?%\})"
    r"|(?P<number>(?<![\w.])-?\d+(?:\.\d+)?\b)"
    r"|(?P<word>\w[\w-]*)"
    r"|(?P<pipe>\|)|(?P<comment>#)"
)


def scan(line: str, state: int) -> tuple[Spans, int]:
    """The pieces `(start, end, kind)` of a line, in order, and the state for the next line.

    Kinds: `delimiter` and `output`, `tag_delimiter` and `tag`, `string`, `number`, `filter`,
    `attribute`, `comment`, `raw`.
    """
    scanner = _Scanner(line, state)
    scanner.run()
    return scanner.spans, scanner.state()


class _Scanner:
    def __init__(self, line: str, state: int) -> None:
        self.line = line
        self.spans: Spans = []
        self.position = 0
        self.mode = _Mode(min(state & 7, _Mode.DOC))
        self.quote = _QUOTES[(state >> _QUOTE & 3) % 3]
        self.depth = state >> _DEPTH & _DEEPEST
        self.pending = _PENDING_MODES[state >> _PENDING & 3]
        self.expected = _Expected((state >> _EXPECTED & 3) % 3)

    def state(self) -> int:
        return (
            int(self.mode)
            | _QUOTES.index(self.quote) << _QUOTE
            | min(self.depth, _DEEPEST) << _DEPTH
            | _PENDING_MODES.index(self.pending) << _PENDING
            | int(self.expected) << _EXPECTED
        )

    def run(self) -> None:
        while self.position < len(self.line):
            if self.mode is _Mode.TEXT:
                self._text()
            elif self.mode in (_Mode.OUTPUT, _Mode.TAG):
                self._markup()
            else:
                self._verbatim()

    def _add(self, start: int, end: int, kind: str) -> None:
        if start >= end:
            return
        if self.spans and self.spans[-1][1:] == (start, kind):
            start = self.spans.pop()[0]
        self.spans.append((start, end, kind))

    def _text(self) -> None:
        match = _OPENING.search(self.line, self.position)
        if match is None:
            self.position = len(self.line)
            return
        self.position, self.depth, self.quote = match.end(), 0, ""
        if match.group()[1] == "{":
            self.mode, self.expected = _Mode.OUTPUT, _Expected.NOTHING
            self._add(*match.span(), "delimiter")
        else:
            self.mode, self.expected = _Mode.TAG, _Expected.TAG_NAME
            self.pending = _Mode.TEXT
            self._add(*match.span(), "tag_delimiter")

    def _markup(self) -> None:
        if self.quote:
            self._rest_of_string()
            return
        plain = "output" if self.mode is _Mode.OUTPUT else "tag"
        match = _INSIDE.search(self.line, self.position)
        if match is None:
            self._add(self.position, len(self.line), plain)
            self.position = len(self.line)
            return
        self._add(self.position, match.start(), plain)
        self.position = match.end()
        self._piece(match, plain)

    def _rest_of_string(self) -> None:
        end = self.line.find(self.quote, self.position) + 1
        if end:
            self.quote = ""
        end = end or len(self.line)
        self._add(self.position, end, "string")
        self.position = end

    def _piece(self, match: re.Match[str], plain: str) -> None:
        group, text = match.lastgroup, match.group()
        if group == "close":
            self._close(match)
        elif group == "open":
            self.depth += 1
            self._add(*match.span(), "delimiter")
        elif group == "word":
            self._word(match, plain)
        elif group == "pipe":
            self.expected = _Expected.FILTER_NAME
            self._add(*match.span(), plain)
        elif group == "comment":
            self._inline_comment(match, plain)
        else:
            if group == "string" and (len(text) < 2 or text[-1] != text[0]):
                self.quote = text[0]
            self.expected = _Expected.NOTHING
            self._add(*match.span(), group or plain)

    def _close(self, match: re.Match[str]) -> None:
        closes_output = match.group()[-2] == "}"
        if self.depth and closes_output:
            self.depth -= 1
            self._add(*match.span(), "delimiter")
        elif closes_output is (self.mode is _Mode.OUTPUT):
            kind = "delimiter" if closes_output else "tag_delimiter"
            self._add(*match.span(), kind)
            self.mode = _Mode.TEXT if closes_output else self.pending
            self.pending, self.depth = _Mode.TEXT, 1 if self.mode is _Mode.COMMENT else 0
        else:
            self._add(*match.span(), "output" if self.mode is _Mode.OUTPUT else "tag")

    def _word(self, match: re.Match[str], plain: str) -> None:
        kind = plain
        if self.expected is _Expected.TAG_NAME:
            self.pending = _VERBATIM.get(match.group(), _Mode.TEXT)
        elif self.expected is _Expected.FILTER_NAME:
            kind = "filter"
        self.expected = _Expected.NOTHING
        self._add(*match.span(), kind)

    def _inline_comment(self, match: re.Match[str], plain: str) -> None:
        if self.expected is not _Expected.TAG_NAME:
            self._add(*match.span(), plain)
            return
        end = self.line.find("%}", match.end())
        end = len(self.line) if end < 0 else end - (self.line[end - 1] == "-")
        self._add(match.start(), end, "comment")
        self.position = end

    def _verbatim(self) -> None:
        """Until the tag that ends it, all is raw text or a comment; comments nest."""
        kind = "raw" if self.mode is _Mode.RAW else "comment"
        ending = f"end{'raw' if kind == 'raw' else self.mode.name.lower()}"
        start = self.position
        for match in _BLOCK_TAG.finditer(self.line, start):
            name = match.group(1)
            if self.mode is _Mode.COMMENT and name == "comment":
                self.depth += 1
            elif name == ending:
                self.depth -= 1
                if self.depth <= 0:
                    self._add(start, match.start(), kind)
                    self._closing_tag(match)
                    return
        self._add(start, len(self.line), kind)
        self.position = len(self.line)

    def _closing_tag(self, match: re.Match[str]) -> None:
        body = match.start(1)
        closing = match.end() - (3 if match.group()[-3] == "-" else 2)
        self._add(match.start(), body, "tag_delimiter")
        self._add(body, closing, "tag")
        self._add(closing, match.end(), "tag_delimiter")
        self.position, self.mode, self.depth = match.end(), _Mode.TEXT, 0
