"""Rewrite: a text that was edited in places, and where each of its characters went."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from hookstudio.core.liquid.result import TracePiece


@dataclass(frozen=True, slots=True)
class Rewrite:
    """`text` is what became of `source` after the edits; `moved` takes offsets along.

    An offset inside a replaced piece moves to the nearer end of what replaced it.
    """

    source: str
    text: str
    _starts: tuple[int, ...] = ()
    _ends: tuple[int, ...] = ()
    _new_starts: tuple[int, ...] = ()
    _new_ends: tuple[int, ...] = ()

    @classmethod
    def of(cls, source: str, edits: Iterable[tuple[int, int, str]]) -> Rewrite:
        """Apply `(start, end, replacement)` edits, sorted and without overlap."""
        pieces: list[str] = []
        starts: list[int] = []
        ends: list[int] = []
        new_starts: list[int] = []
        new_ends: list[int] = []
        position = length = 0
        for start, end, text in edits:
            pieces += (source[position:start], text)
            length += start - position
            starts.append(start)
            ends.append(end)
            new_starts.append(length)
            length += len(text)
            new_ends.append(length)
            position = end
        pieces.append(source[position:])
        places = (tuple(starts), tuple(ends), tuple(new_starts), tuple(new_ends))
        return cls(source, "".join(pieces), *places)

    @classmethod
    def of_matches(
        cls, source: str, pattern: re.Pattern[str], text_of: Callable[[re.Match[str]], str]
    ) -> Rewrite:
        """Replace every match of the pattern."""
        return cls.of(source, ((m.start(), m.end(), text_of(m)) for m in pattern.finditer(source)))

    def start(self, offset: int) -> int:
        """Where a piece that starts at this offset of the source starts now."""
        index = bisect_right(self._starts, offset) - 1
        if index < 0:
            return offset
        if offset < self._ends[index]:
            return self._new_starts[index]
        return offset - self._ends[index] + self._new_ends[index]

    def end(self, offset: int) -> int:
        """Where a piece that ends before this offset of the source ends now."""
        index = bisect_left(self._starts, offset) - 1
        if index < 0:
            return offset
        if offset <= self._ends[index]:
            return self._new_ends[index]
        return offset - self._ends[index] + self._new_ends[index]

    def origin(self, offset: int) -> int:
        """The offset in the source of an offset of the text that no edit replaced."""
        index = bisect_right(self._new_ends, offset) - 1
        if index < 0:
            return offset
        return offset - self._new_ends[index] + self._ends[index]

    def trace(self, pieces: Iterable[TracePiece], shift: int = 0) -> tuple[TracePiece, ...]:
        """The pieces of the source as pieces of the text, then moved by `shift` characters."""
        moved: list[TracePiece] = []
        position = shift
        for piece in pieces:
            # A rewritten stretch that two pieces share belongs to the first.
            end = max(position, self.end(piece.end) + shift)
            moved.append(replace(piece, start=position, end=end))
            position = end
        return tuple(moved)
