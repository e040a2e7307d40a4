"""run_rules: the findings of all rules for one webhook, without rendering it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import replace

from hookstudio.core.checks.fixes import text_at
from hookstudio.core.checks.rules.merging import merged
from hookstudio.core.checks.rules.registry import CHECKED, RULES, rule
from hookstudio.core.checks.rules.rule import Reporter, Rule, Spot
from hookstudio.core.checks.rules.spelling import near_name
from hookstudio.core.checks.rules.study import Study
from hookstudio.core.checks.rules.subject import Subject
from hookstudio.core.checks.rules.suppression import Suppression, silence
from hookstudio.core.checks.rules.suppression_rules import UNKNOWN, UNUSED
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid.problems import LineMap
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import tr

_PARTS = ("method", "url", "headers", "body")
_NUMBERS = re.compile(r"\[(\d+)\]")


def run_rules(subject: Subject) -> tuple[Finding, ...]:
    """What the rules find in a webhook, in the order of its texts; severities are the rules' own.

    Findings that a comment of the webhook silences are left out.
    """
    study = Study(subject)
    lines = _Lines(subject.webhook)
    found = [
        lines.finding(each, spot)
        for each in CHECKED
        if each.check is not None
        for spot in each.check(study)
    ]
    kept, unused = silence(subject.webhook, found)
    found = [*kept, *(lines.finding(*_comment(comment)) for comment in unused if _tells(comment))]
    return in_order(found, subject.webhook)


def listed(subject: Subject, rendered: Iterable[Finding]) -> tuple[Finding, ...]:
    """What is shown of a webhook: the rules' findings and a rendering's, each mistake once.

    Silenced ones are left out and severities are the project's, but for an error of the
    rendering: it refuses the send, so it is shown.
    """
    webhook = subject.webhook
    static, rest = merged(run_rules(subject), rendered)
    errors = [finding for finding in rest if finding.severity is Severity.ERROR]
    others, _ = silence(webhook, [f for f in rest if f.severity is not Severity.ERROR])
    shown = apply_severities([*static, *others], subject.severities)
    return in_order([*errors, *shown], webhook)


def _tells(comment: Suppression) -> bool:
    """Whether a comment without effect here is without effect at all."""
    meant = rule(comment.rule)
    return meant is None or meant.reporter is Reporter.RULE


def _comment(comment: Suppression) -> tuple[Rule, Spot]:
    if rule(comment.rule) is not None:
        message = tr(
            "This comment silences nothing: there is no {rule} on its line or the next.",
            rule=comment.rule,
        )
        return UNUSED, Spot(comment.field, comment.start, comment.end, message)
    message = tr("This comment names no rule.")
    if comment.rule:
        meant = near_name(comment.rule, [each.id for each in RULES])
        message = tr("There is no rule {rule}.", rule=comment.rule)
        if meant:
            message = tr(
                "There is no rule {rule}; did you mean {meant}?", rule=comment.rule, meant=meant
            )
    return UNKNOWN, Spot(comment.field, comment.start, comment.end, message)


def in_order(findings: Iterable[Finding], webhook: Webhook) -> tuple[Finding, ...]:
    """Findings about one webhook in the order of its texts."""
    languages = [variant.language for variant in webhook.languages]
    return tuple(sorted(findings, key=lambda finding: _rank(finding, languages)))


def apply_severities(
    findings: Iterable[Finding], severities: Mapping[str, str]
) -> tuple[Finding, ...]:
    """The findings with the severities that the project sets; those that it turns off are gone."""
    wanted = {name.replace("-", "_"): severity for name, severity in severities.items()}
    found = []
    for finding in findings:
        severity = wanted.get(finding.rule)
        if severity is None:
            found.append(finding)
        elif severity != "off":
            found.append(replace(finding, severity=Severity(severity)))
    return tuple(found)


class _Lines:
    """Turns spots into findings; each text is searched for its lines once."""

    def __init__(self, webhook: Webhook) -> None:
        self._webhook = webhook
        self._maps: dict[str, LineMap] = {}

    def finding(self, each: Rule, spot: Spot) -> Finding:
        lines = self._maps.get(spot.field)
        if lines is None:
            lines = self._maps[spot.field] = LineMap(text_at(self._webhook, spot.field) or "")
        span = lines.span(spot.start, spot.end)
        file = self._webhook.file
        return Finding(
            each.id, each.severity, spot.message, file, span, spot.field, each.code, spot.fix
        )


def _rank(finding: Finding, languages: list[str]) -> tuple[object, ...]:
    field = finding.field
    variant = 0
    if field.startswith("languages."):
        language = next((one for one in languages if field.startswith(f"languages.{one}.")), "")
        variant = languages.index(language) + 1 if language else len(languages) + 1
        field = field.removeprefix(f"languages.{language}.")
    part = next((index for index, name in enumerate(_PARTS) if field.startswith(name)), len(_PARTS))
    row = next((int(number) for number in _NUMBERS.findall(field)), -1)
    start = finding.span.start if finding.span else -1
    end = finding.span.end if finding.span else -1
    return (variant, part, row, field, start, end, finding.rule, finding.message)
