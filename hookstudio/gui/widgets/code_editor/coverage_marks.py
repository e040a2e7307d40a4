"""CoverageMarks: which lines of one editor no sample user reaches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from hookstudio.gui.widgets.text_map import ModelEdit


@dataclass(frozen=True, slots=True)
class UnseenPart:
    """`[start, end)` of the text that nobody reaches; `message` says so.

    `is_way_past` marks a tag that everybody goes into: what happens without it is not seen.
    """

    start: int
    end: int
    message: str
    is_way_past: bool = False


class LineCoverage(NamedTuple):
    """What is to be said about one line; solid where the line itself is not reached."""

    is_solid: bool
    message: str


class CoverageMarks:
    """Kept in place while the text is edited, until newer ones come."""

    def __init__(self, text: str = "", parts: Sequence[UnseenPart] = ()) -> None:
        self._parts = tuple(parts)
        self.lines: Mapping[int, LineCoverage] = _lines(text, self._parts)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, CoverageMarks) and self._parts == other._parts

    __hash__ = None  # type: ignore[assignment]  # compared only

    def shifted(self, edit: ModelEdit, text: str) -> CoverageMarks:
        """The same parts after an edit that made `text`; those that it cut into are gone."""
        if not self._parts:
            return self
        delta = len(edit.inserted) - (edit.end - edit.start)
        moved = []
        for part in self._parts:
            if part.end <= edit.start:
                moved.append(part)
            elif part.start >= edit.end:
                moved.append(replace(part, start=part.start + delta, end=part.end + delta))
            elif part.start < edit.start and part.end > edit.end:
                moved.append(replace(part, end=part.end + delta))
        return CoverageMarks(text, moved)


def _lines(text: str, parts: Sequence[UnseenPart]) -> dict[int, LineCoverage]:
    """What to say by line; the text is gone through once, for it may be long."""
    found: dict[int, LineCoverage] = {}
    line = counted = 0
    for part in sorted(parts, key=lambda part: part.start):
        line += _breaks(text, counted, part.start)
        counted = part.start
        last = line + (0 if part.is_way_past else _breaks(text, part.start, part.end))
        for number in range(line + 1, last + 2):
            before = found.get(number)
            message = part.message if before is None else f"{before.message}\n{part.message}"
            solid = not part.is_way_past or (before is not None and before.is_solid)
            found[number] = LineCoverage(solid, message)
    return found


def _breaks(text: str, start: int, end: int) -> int:
    """How many lines end in a part of the text; `\\r\\n` ends one."""
    carriage_returns = text.count("\r", start, end) - text.count("\r\n", start, end + 1)
    return text.count("\n", start, end) + carriage_returns
