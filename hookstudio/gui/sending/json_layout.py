"""Lays out JSON text for reading, in slices, without parsing it into objects.

Only white space between tokens changes, so numbers, escapes and repeated keys stay as the server
wrote them, and 5 MB cost no stall: the caller takes a piece at a time.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

DEPTH_LIMIT = 64
_INDENT = "  "
_SLICE = 2_000  # tokens; some 2 ms
_STRING = r'"[^"\\\x00-\x1f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\x00-\x1f]*)*"'
_TOKEN = re.compile(
    rf"[ \t\r\n]*([{{}}\[\],:]|{_STRING}"
    r"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)"
)
_BLANK = re.compile(r"[ \t\r\n]*")
_OPEN, _CLOSE = "{[", {"}": "{", "]": "["}


class NotJsonError(ValueError):
    """The text is not JSON."""


class TooDeepError(NotJsonError):
    """The text is nested deeper than makes sense to lay out; it may be JSON."""


def layout(text: str) -> Iterator[str]:
    """Yield the laid out text piece by piece; a piece takes some milliseconds at most."""
    tokens = _Tokens(text)
    pieces: list[str] = []
    for count, piece in enumerate(tokens.laid_out(), start=1):
        pieces.append(piece)
        if count % _SLICE == 0:
            yield "".join(pieces)
            pieces.clear()
    yield "".join(pieces)


class _Tokens:
    """A reader that checks the grammar as it goes: `want` names what may come next."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._offset = 0
        self._stack: list[str] = []

    def laid_out(self) -> Iterator[str]:
        want = "value"
        lexeme = self._next()
        while lexeme:
            following = self._next()
            piece, want, following = self._step(lexeme, want, following)
            yield piece
            lexeme = following
            if want == "end" and lexeme:
                raise NotJsonError("text after the end")
        if want != "end":
            raise NotJsonError("the text ends too early")

    def _step(self, lexeme: str, want: str, following: str) -> tuple[str, str, str]:
        """What to print for a lexeme, what may follow, and the next lexeme."""
        if lexeme in _OPEN and want in ("value", "first"):
            return self._open(lexeme, following)
        if lexeme in _CLOSE and want in ("first", "first key", "separator"):
            return self._close(lexeme), self._after_value(), following
        if lexeme == "," and want == "separator":
            wanted = "key" if self._stack[-1] == "{" else "value"
            return ",\n" + _INDENT * len(self._stack), wanted, following
        if lexeme == ":" and want == "colon":
            return ": ", "value", following
        if want in ("key", "first key") and lexeme[0] == '"':
            return lexeme, "colon", following
        if want in ("value", "first") and lexeme[0] not in ",:}]":
            return lexeme, self._after_value(), following
        raise NotJsonError(f"unexpected {lexeme[:20]}")

    def _open(self, lexeme: str, following: str) -> tuple[str, str, str]:
        self._stack.append(lexeme)
        if len(self._stack) > DEPTH_LIMIT:
            raise TooDeepError(f"nested deeper than {DEPTH_LIMIT} levels")
        if _CLOSE.get(following) == lexeme:
            self._stack.pop()
            return lexeme + following, self._after_value(), self._next()
        indent = "\n" + _INDENT * len(self._stack)
        return lexeme + indent, "first key" if lexeme == "{" else "first", following

    def _close(self, lexeme: str) -> str:
        if not self._stack or self._stack.pop() != _CLOSE[lexeme]:
            raise NotJsonError(f"unexpected {lexeme}")
        return "\n" + _INDENT * len(self._stack) + lexeme

    def _after_value(self) -> str:
        return "separator" if self._stack else "end"

    def _next(self) -> str:
        match = _TOKEN.match(self._text, self._offset)
        if match is not None:
            self._offset = match.end()
            return match.group(1)
        blank = _BLANK.match(self._text, self._offset)
        if blank is not None and blank.end() < len(self._text):
            raise NotJsonError("not a JSON value")
        return ""
