"""One comment silences one finding: `{% comment %} hookstudio-ignore: rule why {% endcomment %}`.

It silences the first finding of that rule behind it on its line, else the one before it on its
line, else the first on the next line. What stands behind the rule's name is the reason. A finding
about a text that holds no Liquid is silenced from the value beside it: a header's name and a pair's
key from the value, the method and the headers as a whole from the URL.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from hookstudio.core.checks.fixes import text_at
from hookstudio.core.checks.rules.texts import texts_of
from hookstudio.core.findings import Finding
from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.project.webhook import Webhook

_COMMENT = re.compile(
    r"\{%-?\s*(?:comment\s*-?%\}\s*hookstudio-ignore:?\s+(?P<block>[\w-]*)[^%]*?\{%-?\s*endcomment"
    r"|#\s*hookstudio-ignore:?\s+(?P<inline>[\w-]*)[^%]*?)\s*-?%\}"
)


@dataclass(frozen=True, slots=True)
class Suppression:
    """One comment at `[start, end)` of a field's text, on `line`."""

    field: str
    rule: str
    start: int
    end: int
    line: int
    last_line: int


def suppressions(webhook: Webhook) -> tuple[Suppression, ...]:
    """The comments of a webhook, in the order of its texts."""
    found = []
    for text in texts_of(webhook):
        if "hookstudio-ignore" not in text.source:
            continue
        lines = LineMap(text.source)
        for match in _COMMENT.finditer(text.source):
            span = lines.span(*match.span())
            rule = (match["block"] or match["inline"] or "").replace("-", "_")
            found.append(
                Suppression(text.field, rule, span.start, span.end, span.line, span.end_line)
            )
    return tuple(found)


def silence(
    webhook: Webhook, findings: Iterable[Finding]
) -> tuple[tuple[Finding, ...], tuple[Suppression, ...]]:
    """The findings that no comment silences, and the comments that silence none of these.

    Several findings of one rule at one place, as of several users, count as one.
    """
    kept = list(findings)
    unused = []
    for comment in suppressions(webhook):
        place = _place_silenced(webhook, comment, kept)
        if place is None:
            unused.append(comment)
        else:
            kept = [one for one in kept if one.rule != comment.rule or _place(one) != place]
    return tuple(kept), tuple(unused)


def _place_silenced(
    webhook: Webhook, comment: Suppression, findings: list[Finding]
) -> tuple[str, int] | None:
    """Which place the comment is about, judged by the findings that are there."""
    nearest: dict[tuple[str, int], tuple[int, int]] = {}
    for finding in findings:
        if finding.rule != comment.rule or _home(webhook, finding.field) != comment.field:
            continue
        distance = _distance(comment, finding)
        if distance is not None:
            nearest.setdefault(_place(finding), distance)
    return min(nearest, key=lambda place: nearest[place], default=None)


def _distance(comment: Suppression, finding: Finding) -> tuple[int, int] | None:
    span = finding.span
    if span is None or finding.field != comment.field:
        return (0, 0)
    if span.start >= comment.end and span.line == comment.last_line:
        return (0, span.start)
    if span.start < comment.end and span.end_line >= comment.line and span.line <= comment.line:
        return (1, -span.start)
    return (2, span.start) if span.line == comment.last_line + 1 else None


def _place(finding: Finding) -> tuple[str, int]:
    return finding.field, finding.span.start if finding.span else -1


_VALUE_OF: Mapping[str, str] = {".name": ".value", ".key": ".value"}


def _home(webhook: Webhook, field: str) -> str:
    """The text whose comments silence a finding about a field."""
    for side, value in _VALUE_OF.items():
        if field.endswith(side):
            return field.removesuffix(side) + value
    if field.endswith((".type", "]")):
        return field.removesuffix(".type") + ".value"
    liquid = field.endswith(("url", "body", ".value")) and text_at(webhook, field) is not None
    return field if liquid else "url"
