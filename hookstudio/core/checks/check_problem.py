"""Problem: one finding of a check, with its place on the disk and the users it concerns."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hookstudio.core.findings import Finding, Severity

_NAMED = 2  # users that are named; of more, the first one and a number


@dataclass(frozen=True, slots=True)
class Region:
    """A place in a file, relative to the project's folder; lines and columns count from 1.

    `end_column` is the column after the last character. All None: somewhere in the file.
    """

    file: str
    line: int | None = None
    column: int | None = None
    end_line: int | None = None
    end_column: int | None = None

    def __str__(self) -> str:
        numbers = (self.line, self.column)
        return ":".join([self.file, *(str(part) for part in numbers if part is not None)])


@dataclass(frozen=True, slots=True)
class Concerned:
    """A user and a language for which a rendering had a finding; "" is the default language."""

    user: str
    title: str
    language: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """What a report shows as one: the same finding of many users is one problem.

    `concerned` is empty for what holds whoever the user is; `of_users` says how many were tried.
    `webhook` is a slug, empty for a problem of the project.
    """

    finding: Finding
    region: Region
    webhook: str = ""
    concerned: tuple[Concerned, ...] = ()
    of_users: int = 0

    @property
    def severity(self) -> Severity:
        return self.finding.severity

    @property
    def users(self) -> tuple[str, ...]:
        """The slugs of the users, each once, in the order in which they were tried."""
        return tuple(dict.fromkeys(each.user for each in self.concerned))

    @property
    def languages(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(each.language for each in self.concerned))

    @property
    def message(self) -> str:
        """What is wrong, and for whom."""
        whom = for_whom([each.title for each in self._each_user()], self.of_users)
        return f"{self.finding.message} {whom}" if whom else self.finding.message

    def _each_user(self) -> Iterable[Concerned]:
        return {each.user: each for each in reversed(self.concerned)}.values().__reversed__()


def for_whom(titles: Sequence[str], of_users: int) -> str:
    """`For Grace and 11 others.`; empty for nobody in particular."""
    if not titles:
        return ""
    if len(titles) > 1 and len(titles) == of_users:
        return f"For all {of_users} users."
    if len(titles) <= _NAMED:
        return f"For {' and '.join(titles)}."
    return f"For {titles[0]} and {len(titles) - 1} others."


def ordered(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    """In the order of the files, and in a file from top to bottom."""
    return tuple(sorted(problems, key=_place))


def _place(problem: Problem) -> tuple[str, int, int, int, str, str]:
    region, finding = problem.region, problem.finding
    start = finding.span.start if finding.span is not None else 0
    return (
        region.file,
        region.line or 0,
        region.column or 0,
        start,
        finding.rule,
        finding.message,
    )


_Key = tuple[str, str, str, str, int, int]


class Gatherer:
    """Puts the findings of many renderings together: the first message stands for all alike."""

    def __init__(self) -> None:
        self._found: dict[str, dict[_Key, tuple[Finding, dict[Concerned, None]]]] = {}

    def add(self, webhook: str, findings: Iterable[Finding], concerned: Concerned) -> None:
        """Add what one rendering found."""
        mine = self._found.setdefault(webhook, {})
        for finding in findings:
            known = mine.setdefault(_key(finding), (finding, {}))
            known[1][concerned] = None

    def of(self, webhook: str) -> tuple[tuple[Finding, tuple[Concerned, ...]], ...]:
        """A webhook's findings, once each, with those whom they concern."""
        mine = self._found.get(webhook, {}).values()
        return tuple((finding, tuple(concerned)) for finding, concerned in mine)


def without_user(finding: Finding, who: str) -> Finding:
    """The finding without the words that name the user; a problem says that for all of them."""
    message = finding.message.replace(f" for user {who}", "", 1)
    return finding if message == finding.message else replace(finding, message=message)


def _key(finding: Finding) -> _Key:
    span = finding.span
    start, end = (span.start, span.end) if span is not None else (-1, -1)
    return (finding.rule, finding.code, finding.file, finding.field, start, end)
