"""A raw body: sent byte for byte as it renders; here is only said what is wrong with it."""

from __future__ import annotations

from dataclasses import dataclass

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.request import content_type
from hookstudio.core.request.json_syntax import JsonFault, JsonReport, check_json
from hookstudio.core.request.quoting import shown
from hookstudio.core.request.rendered_field import RenderedField, silent_piece_at
from hookstudio.core.wording import listed, tr

BODY_JSON_SEVERITY = Severity.WARNING
"""A body that is not JSON goes out all the same, as Braze sends it (spec/safety.md TEM-24)."""


@dataclass(frozen=True, slots=True)
class RawVerdict:
    """`inferred` is the Content-Type to add when the author wrote none, None for no body."""

    is_json: bool
    json_valid: bool | None
    inferred: str | None
    findings: tuple[Finding, ...] = ()


def judge_raw_body(field: RenderedField, declared: str | None, user: str) -> RawVerdict:
    """Judge a rendered raw body; `declared` is the author's Content-Type, None for no header."""
    text = field.rendering.text
    if field.failed or (declared is None and not text.strip()):
        return RawVerdict(False, None, None)
    if declared is None:
        meant = content_type.looks_like_json(text)
    else:
        meant = content_type.says_json(declared)
    report = check_json(text, loose_secrets=True) if meant or declared is None else None
    if report is not None and report.valid:
        findings = tuple(_duplicate(field, fault) for fault in report.duplicates)
        return RawVerdict(True, True, content_type.JSON, findings)
    form = content_type.looks_like_form(text)
    inferred = content_type.FORM if form else content_type.TEXT
    if not meant or report is None:
        return RawVerdict(False, None, inferred)
    return RawVerdict(True, False, inferred, (_not_json(field, report, user),))


def _not_json(field: RenderedField, report: JsonReport, user: str) -> Finding:
    fault = report.fault
    assert fault is not None  # the report says that the text is not valid
    text = field.rendering.text
    place = Span.of(text, fault.start, fault.end)
    why = fault.message
    silent = None
    if fault.wants_value:
        silent = silent_piece_at(field.rendering.trace, text, fault.start)
    if silent is not None:
        written = "" if silent.source else field.source[silent.span.start : silent.span.end]
        why = _with_silent(why, listed(silent.missing or silent.attributes) or shown(written))
    message = tr(
        "The body is not valid JSON after personalization for user {user} "
        "(line {line} column {column}): {reason}.",
        user=user,
        line=place.line,
        column=place.column,
        reason=why,
    )
    at = (fault.start, fault.end)
    rule = "body_json_invalid"
    finding = field.finding(rule, BODY_JSON_SEVERITY, message, code="BODY_JSON", at=at)
    return field.placed(finding, silent)


def _with_silent(reason: str, names: str) -> str:
    """The reason, and the outputs that printed nothing where a value is missing."""
    if not names:
        return tr("{reason}; an output printed nothing there", reason=reason)
    return tr("{reason}; {names} printed nothing there", reason=reason, names=names)


def _duplicate(field: RenderedField, fault: JsonFault) -> Finding:
    at = (fault.start, fault.end)
    return field.finding("json_key_duplicate", Severity.WARNING, fault.message, at=at)
