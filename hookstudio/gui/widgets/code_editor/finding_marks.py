"""FindingMarks: which finding stands where in the text of one editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from hookstudio.core.findings import Finding, Severity
from hookstudio.gui.widgets.text_map import ModelEdit

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}
LineFindings: TypeAlias = "Mapping[int, tuple[Severity, str]]"


@dataclass(frozen=True, slots=True)
class _Placed:
    start: int
    end: int
    line: int
    severity: Severity
    message: str


class FindingMarks:
    """The findings that have a span, for looking up by offset and by line."""

    def __init__(self, findings: Sequence[Finding] = ()) -> None:
        self._placed: list[_Placed] = []
        for finding in findings:
            if finding.span is not None:
                # A place between two characters is shown on the one after it.
                end = max(finding.span.end, finding.span.start + 1)
                place = (finding.span.start, end, finding.span.line)
                self._placed.append(_Placed(*place, finding.severity, finding.message))
        self._placed.sort(key=lambda placed: (placed.start, placed.end))
        self.lines: LineFindings = self._by_line()

    def __eq__(self, other: object) -> bool:
        return isinstance(other, FindingMarks) and (
            (self._placed, self.lines) == (other._placed, other.lines)
        )

    __hash__ = None  # type: ignore[assignment]  # compared only

    def __bool__(self) -> bool:
        return bool(self._placed)

    def shifted(self, edit: ModelEdit) -> FindingMarks:
        """The same findings after an edit, until newer ones come; those in its range are gone."""
        if not self._placed:
            return self
        moved = FindingMarks()
        delta = len(edit.inserted) - (edit.end - edit.start)
        for placed in self._placed:
            if placed.end <= edit.start:
                moved._placed.append(placed)
            elif placed.start >= edit.end:
                place = (placed.start + delta, placed.end + delta)
                moved._placed.append(replace(placed, start=place[0], end=place[1]))
            elif placed.start < edit.start and placed.end > edit.end:
                moved._placed.append(replace(placed, end=placed.end + delta))
        lines_change = "\n" in edit.inserted or "\r" in edit.inserted
        moved.lines = {} if lines_change else moved._by_line()
        return moved

    def between(self, start: int, end: int) -> list[tuple[int, int, Severity]]:
        """Start, end and severity of what touches the range; what is worse comes last."""
        found = [(p.start, p.end, p.severity) for p in self._placed if p.start < end]
        seen = [entry for entry in found if entry[1] > start]
        return sorted(seen, key=lambda entry: -_RANK[entry[2]])

    def message_at(self, offset: int) -> str:
        """The messages of all findings at an offset, one a line."""
        messages = [p.message for p in self._placed if p.start <= offset < p.end]
        return "\n".join(dict.fromkeys(messages))

    def _by_line(self) -> LineFindings:
        lines: dict[int, tuple[Severity, str]] = {}
        for placed in self._placed:
            if placed.line in lines:
                severity, messages = lines[placed.line]
                worst = min(severity, placed.severity, key=_RANK.__getitem__)
                lines[placed.line] = (worst, f"{messages}\n{placed.message}")
            else:
                lines[placed.line] = (placed.severity, placed.message)
        return lines
