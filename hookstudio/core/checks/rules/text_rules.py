"""Rules about secrets and placeholders in clear, and about filters that do not do what is meant."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from hookstudio.core.checks.rules.json_rules import filter_of
from hookstudio.core.checks.rules.rule import Example, Rule, Spot, Where, replacement
from hookstudio.core.checks.rules.study import Parsed, Study
from hookstudio.core.checks.rules.texts import Form
from hookstudio.core.findings import Fix, Severity
from hookstudio.core.liquid.expressions import FilterCall, Filtered, Literal
from hookstudio.core.liquid.tags.variables import AssignNode
from hookstudio.core.project.secret_shapes import (
    PAIR_VALUE,
    SECRET_KEY,
    SECRET_PAIR,
    SECRET_PARAMETER,
    secret_findings,
)
from hookstudio.core.wording import tr, translatable

_PLACEHOLDER = re.compile(
    r"<[A-Z][A-Z0-9_ -]{2,40}>"
    r"|\b(?:YOUR|MY|INSERT|REPLACE|ADD|ENTER)[_-](?:[A-Z0-9]+[_-])*[A-Z0-9]+\b"
    r"|\b(?:[A-Z]+_)*(?:API_KEY|ACCESS_TOKEN|AUTH_TOKEN|SECRET_KEY)\b"
    r"|\b[Yy]our[-_](?:api[-_]?key|token|secret|key|access[-_]token|password|canvas-id)\b"
    r"|\bx{5,}\b|\bX{5,}\b|\b(?:TO[D]O|CHANGE_?ME)\b"
)


def _secret(study: Study) -> Iterator[Spot]:
    found: dict[tuple[str, int], tuple[int, str]] = {}
    for finding in secret_findings(study.webhook.file, study.webhook):
        if finding.span is not None:
            found[finding.field, finding.span.start] = (finding.span.end, finding.message)
    for field, start, end in _more_secrets(study):
        overlaps = any(f == field and s < end and start < e for (f, s), (e, _) in found.items())
        if not overlaps:
            message = tr(
                "There is what looks like a secret here. Move it to the keyring and write "
                "{{secret.name}}."
            )
            found[field, start] = (end, message)
    for (field, start), (end, message) in found.items():
        yield Spot(field, start, end, message)


def _more_secrets(study: Study) -> Iterator[tuple[str, int, int]]:
    for text in study.texts:
        patterns = []
        if text.form is Form.URL:
            patterns = [SECRET_PARAMETER]
        elif text.form is Form.JSON:
            patterns = [SECRET_KEY]
        elif text.form is Form.FORM:
            patterns = [re.compile(SECRET_PARAMETER.pattern.replace("[?&]", "(?:^|[?&])", 1))]
        elif text.form is Form.PAIR and SECRET_PAIR.fullmatch(text.name):
            patterns = [PAIR_VALUE]
        for pattern in patterns:
            for match in pattern.finditer(text.source):
                if _is_secret_like(match["value"]):
                    yield text.field, *match.span("value")
    yield from _literal_credentials(study)


def _is_secret_like(value: str) -> bool:
    if _PLACEHOLDER.search(value) or len(set(value)) < 5:
        return False
    return any(char.isdigit() for char in value) and any(char.isalpha() for char in value)


def _literal_credentials(study: Study) -> Iterator[tuple[str, int, int]]:
    """`Basic {{'user:password' | base64_encode}}`: what is encoded is not hidden."""
    for one in study.of_form(Form.HEADER):
        if one.text.name.lower() not in ("authorization", "proxy-authorization"):
            continue
        for output in study.reading(one).outputs:
            expression = output.expression
            if filter_of(output, "base64_encode") is None or not isinstance(expression, Filtered):
                continue
            left = expression.left
            text = left.value if isinstance(left, Literal) else None
            if isinstance(text, str) and ":" in text and not _PLACEHOLDER.search(text):
                start = left.token.start_index
                yield one.field, start, start + len(left.token.value)
        yield from _clear_bearer(one)


def _clear_bearer(one: Parsed) -> Iterator[tuple[str, int, int]]:
    match = re.match(r"(?i)(?:bearer|token|apikey|basic)\s+(?P<value>[^\s{}]{8,})\s*$", one.source)
    if match is not None and not _PLACEHOLDER.search(match["value"]):
        yield one.field, *match.span("value")


def _placeholder(study: Study) -> Iterator[Spot]:
    message = tr("This placeholder was never replaced; write {{secret.name}}, or the value.")
    for text in study.plain([Form.URL, Form.HEADER]):
        match = _PLACEHOLDER.search(text.source)
        if match is not None:
            yield Spot(text.field, *match.span(), message)


_DIRECTIVE = re.compile(r"%([-0^#_]*)([0-9]*)(:{0,3}z|[a-zA-Z%+]|$)")
_KNOWN_DIRECTIVES = frozenset("aAbBcCdDeFgGhHIjklLmMnNpPrRsStTuUvVwWxXyYzZ%")
_WORD_FORMAT = re.compile(r"\b(?:YYYY|yyyy|MM|DD|dd|HH|hh|mm|ss)\b|[YyMDd]{2,4}[-/.]")


def _date_format(study: Study) -> Iterator[Spot]:
    for one, call in _calls(study, "date"):
        argument = call.arguments[0] if call.arguments else None
        pattern = argument.value if isinstance(argument, Literal) else None
        if argument is None or not isinstance(pattern, str):
            continue
        start = argument.token.start_index
        at = start + 1
        if "%" not in pattern:
            if pattern and _WORD_FORMAT.search(pattern):
                message = tr(
                    "The form {pattern} is printed as it is; Liquid writes it with %, as in "
                    "%Y-%m-%d.",
                    pattern=pattern,
                )
                yield Spot(one.field, start, start + len(argument.token.value), message)
            continue
        for match in _DIRECTIVE.finditer(pattern):
            if match[3] and match[3][-1] in _KNOWN_DIRECTIVES:
                continue
            message = tr(
                "{directive} is no part of a date; it is printed as it is.", directive=match.group()
            )
            yield Spot(one.field, at + match.start(), at + match.end(), message)


def _calls(study: Study, name: str) -> Iterator[tuple[Parsed, FilterCall]]:
    """The calls of a filter in outputs and assigns."""
    for one in study.parsed:
        if name not in one.source:
            continue
        for calls in _chains(study, one):
            for call in calls:
                if call.name == name:
                    yield one, call


def _chains(study: Study, one: Parsed) -> Iterator[Sequence[FilterCall]]:
    """The filters of each output and assign, in their order."""
    expressions = [output.expression for output in study.reading(one).outputs]
    expressions += [
        setting.node.expression
        for setting in study.names(one).settings
        if isinstance(setting.node, AssignNode)
    ]
    return (each.filters for each in expressions if isinstance(each, Filtered))


_NEVER_EMPTY = frozenset(
    {"plus", "minus", "times", "divided_by", "modulo", "round", "ceil", "floor", "abs", "size"}
    | {"at_least", "at_most", "as_json_string", "md5", "sha1", "sha2"}
)


def _default_late(study: Study) -> Iterator[Spot]:
    for one in study.parsed:
        for calls in _chains(study, one):
            for before, call in pairwise(calls):
                if call.name == "default" and _prints_always(before):
                    start = call.token.start_index
                    message = tr(
                        "{filter} always gives something, so this default never acts.",
                        filter=before.name,
                    )
                    fix = None
                    if before is calls[0]:
                        fix = _moved(before, call)
                    yield Spot(one.field, start, start + len("default"), message, fix)


def _prints_always(call: FilterCall) -> bool:
    if call.name in _NEVER_EMPTY:
        return True
    if call.name in ("append", "prepend") and call.arguments:
        argument = call.arguments[0]
        return isinstance(argument, Literal) and bool(argument.value)
    return False


def _moved(before: FilterCall, call: FilterCall) -> Fix:
    first, second = before.token.value, call.token.value
    start, end = before.token.start_index, call.token.start_index + len(second)
    return replacement(tr("Move the default to the front"), start, end, f"{second} | {first}")


RULES = (
    Rule(
        "project_secret_in_file",
        translatable("Secret in clear"),
        Severity.WARNING,
        translatable(
            "What is written in a webhook's file ends in git, in the log and with everybody who "
            "opens the project. Keep the value in the keyring and write {{secret.name}}; it is "
            "filled in as the request is sent."
        ),
        Example("Basic {{'ada:hunter2' | base64_encode}}", Where.AUTHORIZATION),
        Example("Basic {{secret.crm_login | base64_encode}}", Where.AUTHORIZATION),
        _secret,
        code="PROJECT_SECRET_IN_FILE",
    ),
    Rule(
        "placeholder_left",
        translatable("Placeholder that was never replaced"),
        Severity.WARNING,
        translatable("A text such as YOUR_API_KEY comes from a template or from documentation."),
        Example("Bearer YOUR_API_KEY", Where.AUTHORIZATION),
        Example("Bearer {{secret.api_key}}", Where.AUTHORIZATION),
        _placeholder,
    ),
    Rule(
        "date_format",
        translatable("Form of a date that Liquid does not know"),
        Severity.WARNING,
        translatable(
            "The filter date takes the directives of strftime: %Y year, %m month, %d day, %H "
            "hour, %M minute, %S second, %s seconds since 1970."
        ),
        Example("{{'now' | date: 'YYYY-MM-DD'}}", Where.TEXT),
        Example("{{'now' | date: '%Y-%m-%d'}}", Where.TEXT),
        _date_format,
    ),
    Rule(
        "default_never_used",
        translatable("Default behind a filter that always gives something"),
        Severity.WARNING,
        translatable(
            "plus makes 0 of nothing, append makes a text of it: a default behind them never "
            "acts. Put it in front."
        ),
        Example("{{custom_attribute.${points} | plus: 1 | default: 5}} points", Where.TEXT),
        Example("{{custom_attribute.${points} | default: 5 | plus: 1}} points", Where.TEXT),
        _default_late,
        fixable=True,
    ),
)
