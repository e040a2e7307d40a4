"""What is wrong with a template, before it becomes findings: offsets only, no file, no lines.

A parsed template is cached and shared between files, so its problems know nothing of a file;
`Problem.finding` adds it.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import dataclass

from hookstudio.core.findings import Finding, Fix, Severity, Span

SYNTAX, LIMIT, INCLUDE = "LIQUID_SYNTAX", "LIQUID_LIMIT", "LIQUID_INCLUDE"
PARSE_ERROR = "template_parse_error"
MAX_FINDINGS = 200

_LINE_END = re.compile(r"\r\n|\r|\n")


class LineMap:
    """Spans of one text, each in logarithmic time; agrees with `Span.of`."""

    __slots__ = ("_size", "_starts")

    def __init__(self, text: str) -> None:
        self._size = len(text)
        self._starts = [0, *(match.end() for match in _LINE_END.finditer(text))]

    def span(self, start: int, end: int) -> Span:
        start = max(0, min(start, self._size))
        end = max(start, min(end, self._size))
        return Span(start, end, *self._place(start), *self._place(end))

    def _place(self, offset: int) -> tuple[int, int]:
        line = bisect_right(self._starts, offset)
        return line, offset - self._starts[line - 1] + 1


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem at `[start, end)` of a template's source."""

    rule: str
    message: str
    start: int
    end: int
    severity: Severity = Severity.ERROR
    code: str = SYNTAX
    fix: Fix | None = None

    def finding(self, lines: LineMap, file: str) -> Finding:
        span = lines.span(self.start, self.end)
        return Finding(
            self.rule, self.severity, self.message, file, span, code=self.code, fix=self.fix
        )


class TooManyProblemsError(Exception):
    """There are more mistakes than a person would read; the template need not be read further."""


class Problems:
    """Collects problems, each once, and no more than a person would read."""

    __slots__ = ("_errors", "_others", "_strays")

    def __init__(self) -> None:
        self._errors: dict[tuple[int, str], Problem] = {}
        self._others: dict[tuple[int, str], Problem] = {}
        self._strays: dict[str, int] = {}

    def add(self, problem: Problem) -> None:
        if problem.rule == PARSE_ERROR:
            if len(self._errors) >= MAX_FINDINGS:
                raise TooManyProblemsError
            self._errors.setdefault((problem.start, problem.message), problem)
        elif len(self._others) < MAX_FINDINGS:
            self._others.setdefault((problem.start, problem.message), problem)

    def syntax(self, message: str, start: int, end: int, code: str = SYNTAX) -> None:
        """Add a problem that keeps the template from being parsed."""
        self.add(Problem(PARSE_ERROR, message, start, end, code=code))

    def expect_stray(self, tag: str) -> None:
        """Such a tag will be found without a partner, for a mistake that is reported already."""
        self._strays[tag] = self._strays.get(tag, 0) + 1

    def is_stray(self, tag: str) -> bool:
        """Whether such a tag was to be expected; each counts once."""
        count = self._strays.get(tag, 0)
        self._strays[tag] = max(0, count - 1)
        return count > 0

    def in_order(self) -> tuple[Problem, ...]:
        found = [*self._errors.values(), *self._others.values()]
        return tuple(sorted(found, key=lambda problem: (problem.start, problem.end)))
