"""Rule: one kind of mistake, explained once, with the examples that are its tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from hookstudio.core.findings import Edit, Fix, Severity

if TYPE_CHECKING:
    from hookstudio.core.checks.rules.study import Study


class Where(StrEnum):
    """What an example's text is."""

    JSON = "raw JSON body"
    TEXT = "value of a text pair"
    NUMBER = "value of a number pair"
    FORM = "form body"
    XML = "XML body"
    URL = "URL"
    HEADER = "header value"
    AUTHORIZATION = "Authorization header"
    WEBHOOK = "webhook file"
    NOTE = "description"


@dataclass(frozen=True, slots=True)
class Example:
    """One text that has the mistake, or that shows how it is right.

    A note describes what no text of a webhook can show, such as a renderer that breaks down.
    """

    text: str
    where: Where = Where.JSON


@dataclass(frozen=True, slots=True)
class Spot:
    """A place where a rule is broken: `[start, end)` of the text that `field` names."""

    field: str
    start: int
    end: int
    message: str
    fix: Fix | None = None


Check = Callable[["Study"], Iterator[Spot]]


class Reporter(StrEnum):
    """Who finds it: each kind of mistake is reported in one place."""

    RULE = "rule"
    LIQUID = "parsing or rendering the Liquid"
    REQUEST = "building the request"
    PROJECT = "reading the project"
    BRAZE = "copying for Braze"
    SNAPSHOT = "comparing with snapshots"
    STRESS = "trying hostile values"


@dataclass(frozen=True, slots=True)
class Rule:
    """`check` is None where somebody else reports it; it is listed to be explained and set.

    `severity` is what holds where `hookstudio.yaml` says nothing else. `fixable`: some of its
    findings carry a fix. `code` is what `--json` names its findings by, where that is fixed.
    """

    id: str
    title: str
    severity: Severity
    explanation: str
    bad: Example
    good: Example
    check: Check | None = None
    fixable: bool = False
    reporter: Reporter = Reporter.RULE
    code: str = ""


def insertion(label: str, at: int, text: str) -> Fix:
    """The fix that writes a text at one place."""
    return Fix(label, (Edit(at, at, text),))


def replacement(label: str, start: int, end: int, text: str) -> Fix:
    """The fix that writes another text over one place."""
    return Fix(label, (Edit(start, end, text),))
