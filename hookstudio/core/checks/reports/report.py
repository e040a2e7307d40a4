"""Report: all that the formats write, gathered once."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.findings import Severity

_RANK = {severity: rank for rank, severity in enumerate(Severity)}


@dataclass(frozen=True, slots=True)
class Counts:
    """How much was looked at."""

    webhooks: int = 0
    users: int = 0
    renderings: int = 0
    snapshots: int = 0


@dataclass(frozen=True, slots=True)
class Report:
    """The problems in the order of their files, and what they are about.

    `prefix` is the way from the repository's folder to the project's, `hooks/` or empty: reports
    that are read beside a repository name its files so. A problem as severe as `fail_on` makes the
    check fail; None means that none does.
    """

    project: str
    problems: tuple[Problem, ...]
    counts: Counts = Counts()
    webhooks: tuple[str, ...] = ()
    rules: Mapping[str, Rule] = field(default_factory=dict)
    prefix: str = ""
    fail_on: Severity | None = Severity.ERROR

    def fails(self, problem: Problem) -> bool:
        """Whether the problem alone makes the check fail."""
        return self.fail_on is not None and _RANK[problem.severity] <= _RANK[self.fail_on]

    @property
    def failed(self) -> bool:
        return any(map(self.fails, self.problems))

    def count(self, severity: Severity) -> int:
        return Counter(problem.severity for problem in self.problems)[severity]

    @property
    def summary(self) -> str:
        """`2 errors, 1 warning in 6 webhooks, 7 users, 49 requests.`"""
        found = [
            _number(self.count(severity), word)
            for severity, word in zip(Severity, ("error", "warning", "note"), strict=True)
            if self.count(severity)
        ]
        counts = self.counts
        looked_at = [_number(counts.webhooks, "webhook"), _number(counts.users, "user")]
        looked_at.append(_number(counts.renderings, "request"))
        if counts.snapshots:
            looked_at.append(_number(counts.snapshots, "snapshot"))
        return f"{', '.join(found) or 'No problems'} in {', '.join(looked_at)}."


def _number(count: int, word: str) -> str:
    return f"{count:,} {word}" if count == 1 else f"{count:,} {word}s"
