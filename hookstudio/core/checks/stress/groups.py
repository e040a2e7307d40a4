"""Groups of what breaks for the same reason at the same place, each with its smallest example."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from hookstudio.core.checks.rules.texts import Form, texts_of
from hookstudio.core.checks.stress.attributes import Attribute
from hookstudio.core.checks.stress.catalogue import (
    CATALOGUE,
    PLAIN_NUMBER,
    PLAIN_TEXT,
    Family,
    Hostile,
)
from hookstudio.core.checks.stress.outcome import Fault, Outcome, Printed
from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import tr, translated, trn

SEVERITIES = {
    "stress_json": Severity.WARNING,
    "stress_url": Severity.WARNING,
    "stress_header": Severity.WARNING,
    "stress_meaning": Severity.WARNING,
    "stress_liquid": Severity.WARNING,
    "stress_abort": Severity.INFO,
}
_MOST_SHOWN = 60
_TELLING = {Family.TEXT: PLAIN_TEXT, Family.NUMBER: PLAIN_NUMBER}
_SIMPLE = {hostile.name: rank for rank, hostile in enumerate(CATALOGUE)}


@dataclass(frozen=True, slots=True)
class Group:
    """`user` is the smallest example: the base user with `values`, changed no further.

    `file` is the webhook's or a content block's; `field` and `span` as in `Finding`. `values` are
    attributes with what they hold, visibly written. `others` names further values that do the same.
    """

    rule: str
    cause: Family
    message: str
    advice: str
    file: str
    field: str
    span: Span | None
    values: tuple[tuple[str, str], ...]
    excerpt: str
    user: SampleUser
    language: str
    names: tuple[str, ...]
    others: tuple[str, ...] = ()

    @property
    def example(self) -> str:
        """The attributes and their values in one line."""
        return _both([f"{name} = {value}" for name, value in self.values])

    @property
    def finding(self) -> Finding:
        """The group as a check reports it."""
        message = tr("{problem}, with {example}.", problem=self.message, example=self.example)
        if len(self.others) > 1:
            more = trn(
                "{n} other value does the same.",
                "{n} other values do the same.",
                n=len(self.others),
            )
            message = f"{message} {more}"
        message = f"{message} {self.advice}"
        return Finding(self.rule, SEVERITIES[self.rule], message, self.file, self.span, self.field)


def group_of(
    webhook: Webhook,
    fault: Fault,
    outcome: Outcome,
    values: Sequence[tuple[Attribute, Hostile]],
    user: SampleUser,
    language: str,
) -> Group:
    """The group of one trial, with itself as the example."""
    sources = {text.field: text for text in texts_of(webhook)}
    labels = {attribute.label for attribute, _ in values}
    place = _place(fault, outcome.printed, labels, {k: t.source for k, t in sources.items()})
    cause = values[0][1].family
    file, field, span, excerpt = webhook.file, fault.field, fault.span, fault.excerpt
    if place is not None:
        file = f"content_blocks/{place.source}.liquid" if place.source else webhook.file
        field = "" if place.source else place.field
        span, excerpt = place.span, place.excerpt
    text = sources.get(field)
    return Group(
        fault.rule,
        cause,
        # In English only: elsewhere the sentence names the user, which is true as well.
        fault.message.replace(f" for user {user.external_id or user.slug}", ""),
        _advice(fault.rule, cause, text.form if text is not None else None),
        file,
        field,
        span,
        tuple((attribute.label, written(hostile)) for attribute, hostile in values),
        visible(excerpt),
        user,
        language,
        tuple(hostile.name for _, hostile in values),
    )


def merged_groups(groups: Iterable[Group]) -> tuple[Group, ...]:
    """One for each rule, cause and place, in the order of the places."""
    everything = tuple(groups)
    # Where any text breaks it, that it is one is the cause, not what the text holds.
    plain = {(_where(group), name) for group in everything for name in group.names}
    found: dict[object, list[Group]] = {}
    for group in everything:
        cause, telling = group.cause, _TELLING.get(group.cause)
        if telling is not None and (_where(group), telling) in plain:
            cause = Family.TYPE
        found.setdefault((_where(group), cause), []).append(replace(group, cause=cause))
    merged = []
    for alike in found.values():
        smallest = min(alike, key=_size)
        names = dict.fromkeys(
            _both([translated(name) for name in one.names]) for one in sorted(alike, key=_size)
        )
        merged.append(replace(smallest, others=tuple(names)[1:]))
    return tuple(sorted(merged, key=_order))


def _both(parts: Sequence[str]) -> str:
    """One, or two with "and" between; a trial never has more."""
    return parts[0] if len(parts) == 1 else tr("{one} and {other}", one=parts[0], other=parts[1])


def _where(group: Group) -> tuple[str, str, str, int, int]:
    at = (group.span.start, group.span.end) if group.span is not None else (-1, -1)
    return group.rule, group.file, group.field, *at


def written(hostile: Hostile) -> str:
    """The value as somebody would write it, control characters escaped, cut where it is long."""
    if hostile.missing:
        return tr("missing")
    text = visible(json.dumps(hostile.value, ensure_ascii=False))
    return (
        text if len(text) <= _MOST_SHOWN else f"{text[:_MOST_SHOWN]}… ({translated(hostile.name)})"
    )


def visible(text: str) -> str:
    """The text with what nobody sees written as an escape."""
    return "".join(c if c.isprintable() else _escaped(c) for c in text)


def _escaped(char: str) -> str:
    short = {"\n": "\\n", "\r": "\\r", "\t": "\\t"}.get(char)
    return short or f"\\u{ord(char):04x}"


def _place(
    fault: Fault, printed: Sequence[Printed], labels: set[str], sources: dict[str, str]
) -> Printed | None:
    """The expression that printed the value: the last before the fault, else the unescaped one."""
    part = fault.part
    mine = [
        one
        for one in printed
        if labels.intersection(one.attributes) and (part == "template" or _part(one.field) == part)
    ]
    before = [one for one in mine if 0 <= one.start <= fault.at]
    if before:
        return before[-1]
    return next((one for one in mine if not _is_escaped(one, sources)), mine[0] if mine else None)


def _part(field: str) -> str:
    if ".pairs[" in field or field.endswith("body"):
        return "body"
    return "url" if field.endswith("url") else field


def _is_escaped(one: Printed, sources: dict[str, str]) -> bool:
    expression = sources.get(one.field, "")[one.span.start : one.span.end]
    return any(word in expression for word in ("escape", "encode", "to_json"))


def _advice(rule: str, cause: Family, form: Form | None) -> str:
    if rule == "stress_abort":
        return tr("Check that the message should not be sent then.")
    if cause is Family.NOTHING:
        return tr("Add a default, or a condition around it.")
    if rule == "stress_header":
        return tr("Encode the value, with url_param_escape or base64_encode.")
    if form in (Form.URL, Form.FORM):
        return tr("Add the filter url_param_escape.")
    if form is Form.JSON:
        return tr("Put it in quotes and add the filter json_escape, or make it a number first.")
    return tr("Make sure of the value with a condition or a filter before it is used.")


def _size(group: Group) -> tuple[int, int]:
    plain = not {PLAIN_TEXT, PLAIN_NUMBER}.isdisjoint(group.names)
    return len(group.values), -1 if plain else sum(_SIMPLE[name] for name in group.names)


def _order(group: Group) -> tuple[str, str, int, str, str]:
    at = group.span.start if group.span is not None else -1
    return group.file, group.field, at, group.rule, str(group.cause)
