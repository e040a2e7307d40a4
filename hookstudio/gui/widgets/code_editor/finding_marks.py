"""FindingMarks: which finding stands where in the text of one editor."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from hookstudio.core.findings import Finding, Severity

_RANK = {Severity.ERROR: 0, Severity.WARNING: 1, Severity.INFO: 2}


class FindingMarks:
    """The findings that have a span, for looking up by offset and by line."""

    def __init__(self, findings: Sequence[Finding] = ()) -> None:
        self._placed = sorted(
            ((f.span.start, max(f.span.end, f.span.start + 1), f) for f in findings if f.span),
            key=lambda entry: (entry[0], entry[1]),
        )
        self.lines: Mapping[int, tuple[Severity, str]] = self._by_line()

    def between(self, start: int, end: int) -> list[tuple[int, int, Severity]]:
        """Start, end and severity of what touches the range; what is worse comes last."""
        found = [(s, e, f.severity) for s, e, f in self._placed if s < end and e > start]
        return sorted(found, key=lambda entry: -_RANK[entry[2]])

    def message_at(self, offset: int) -> str:
        """The messages of all findings at an offset, one a line."""
        messages = [f.message for s, e, f in self._placed if s <= offset < e]
        return "\n".join(dict.fromkeys(messages))

    def _by_line(self) -> dict[int, tuple[Severity, str]]:
        lines: dict[int, tuple[Severity, str]] = {}
        for _, _, finding in self._placed:
            assert finding.span is not None
            line = finding.span.line
            if line in lines:
                worst = min(lines[line][0], finding.severity, key=_RANK.__getitem__)
                lines[line] = (worst, f"{lines[line][1]}\n{finding.message}")
            else:
                lines[line] = (finding.severity, finding.message)
        return lines
