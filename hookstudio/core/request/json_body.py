"""Key-value pairs as a JSON object: each value is rendered first and then encoded as data.

Whatever a user's attribute holds, the body is valid JSON (spec/braze.md §7.2). One pair a line and
two spaces of indentation: what is previewed is what is sent, and it is meant to be read. Nothing
but strings is rewritten: a number keeps its digits, a JSON value its spelling.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.result import TracePiece
from hookstudio.core.project.webhook import Pair, PairType
from hookstudio.core.request.json_syntax import check_json, is_number, nesting
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.rendered import BodyPiece
from hookstudio.core.request.rendered_field import RenderedField, silent_piece_at
from hookstudio.core.request.rewrite import Rewrite
from hookstudio.core.wording import tr, translatable, translated

MAX_DEPTH = 64
"""How deep a JSON value may nest; the same limit that project files have."""

_BLANK = " \t\r\n\v\f"
# A lone surrogate can be written in JSON, and in UTF-8 only so.
_ESCAPED = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')
_NOWHERE = Span.of("", 0, 0)


@dataclass(frozen=True, slots=True)
class BuiltBody:
    """A body that was built from pairs. The trace tiles the text."""

    text: str
    trace: tuple[TracePiece, ...]
    pieces: tuple[BodyPiece, ...]
    findings: tuple[Finding, ...]


@dataclass(frozen=True, slots=True)
class _Value:
    """One value as JSON; the trace and the findings' output spans count in `text`."""

    text: str
    trace: tuple[TracePiece, ...] = ()
    findings: tuple[Finding, ...] = ()


def build_body(
    pairs: Sequence[Pair],
    field_of: Callable[[int], str],
    render: Callable[[str, str], RenderedField],
    file: str,
) -> BuiltBody:
    """Render and encode the pairs; `render` takes a field's name and its template."""
    values = []
    for index, pair in enumerate(pairs):
        if pair.type is PairType.NULL:
            values.append(_Value("null"))
        else:
            values.append(encode_value(pair.type, render(f"{field_of(index)}.value", pair.value)))
    body = _assemble([encode_key(pair.key) for pair in pairs], values, field_of)
    return replace(body, findings=(*key_findings(pairs, field_of, file), *body.findings))


def key_findings(
    pairs: Sequence[Pair], field_of: Callable[[int], str], file: str
) -> tuple[Finding, ...]:
    """Keys that are empty or stand twice: valid JSON, and hardly what is meant."""
    found: list[Finding] = []
    first: dict[str, int] = {}
    for index, pair in enumerate(pairs):
        earlier = first.setdefault(pair.key, index)
        if pair.key and earlier == index:
            continue
        message = tr("The key of row {row} is empty.", row=index + 1)
        rule = "json_key_empty"
        if pair.key:
            rule = "json_key_duplicate"
            message = tr(
                "The key {key} of row {row} stands in row {earlier} "
                "already; receivers keep only one of them.",
                key=quoted(pair.key),
                row=index + 1,
                earlier=earlier + 1,
            )
        span = Span.of(pair.key, 0, len(pair.key))
        place = f"{field_of(index)}.key"
        found.append(Finding(rule, Severity.WARNING, message, file, span, place))
    return tuple(found)


def encode_key(key: str) -> str:
    """A key as a JSON string; keys are plain text, not Liquid."""
    return f'"{_ESCAPED.sub(_escape, placeholders.without_forgeries(key))}"'


def encode_value(kind: PairType, field: RenderedField) -> _Value:
    """The rendered value as JSON of the pair's type.

    What is not of that type is reported, and stands in the body as a string.
    """
    if kind is PairType.TEXT:
        return _encode_text(field)
    text, trace = field.rendering.text, field.rendering.trace
    stripped = text.strip(_BLANK)
    start = text.find(stripped) if stripped else 0
    rewrite = Rewrite.of(text, [(0, start, ""), (start + len(stripped), len(text), "")])
    if field.failed:
        return replace(_encode_text(field), findings=())
    faults = _type_faults(kind, stripped, start, field)
    if any(finding.severity is Severity.ERROR for finding in faults):
        as_text = _encode_text(field)
        whole = Span.of(as_text.text, 0, len(as_text.text))
        findings = tuple(replace(finding, output_span=whole) for finding in faults)
        return replace(as_text, findings=findings)
    warnings = tuple(_shifted(finding, -start) for finding in faults)
    return _Value(_secrets_in_strings(rewrite.text), rewrite.trace(trace), warnings)


def preview_json(pairs: Sequence[Pair]) -> str:
    """The JSON that the pairs make before anything is rendered, Liquid left as it is written."""
    values = []
    for pair in pairs:
        match pair.type:
            case PairType.NULL:
                text = "null"
            case PairType.TEXT:
                text = f'"{_ESCAPED.sub(_escape, pair.value)}"'
            case _:
                text = pair.value.strip(_BLANK)
        values.append(_Value(text))
    return _assemble([encode_key(pair.key) for pair in pairs], values, str).text


def _encode_text(field: RenderedField) -> _Value:
    rendered = placeholders.as_json(field.rendering.text)
    rewrite = Rewrite.of_matches(rendered, _ESCAPED, _escape)
    trace = rewrite.trace(field.rendering.trace, shift=1)
    return _Value(f'"{rewrite.text}"', trace)


def _escape(match: re.Match[str]) -> str:
    return json.dumps(match.group())[1:-1]


def _secrets_in_strings(text: str) -> str:
    """A JSON value was checked: its placeholders can stand nowhere but inside strings."""
    return placeholders.as_json(text)


def _type_faults(
    kind: PairType, stripped: str, start: int, field: RenderedField
) -> tuple[Finding, ...]:
    """Why the text is not of the type, and for JSON which keys stand twice."""
    whole = (start, start + len(stripped))
    if not stripped:
        silent = silent_piece_at(
            field.rendering.trace, field.rendering.text, len(field.rendering.text)
        )
        return (_fault(field, _empty_message(kind, silent), whole),)
    if kind is PairType.JSON:
        return _json_faults(stripped, start, field)
    good = is_number(stripped) if kind is PairType.NUMBER else stripped in ("true", "false")
    if good:
        return ()
    if kind is PairType.NUMBER:
        message = tr("{value} is not a JSON number.", value=quoted(stripped))
    else:
        message = tr("{value} is not true or false.", value=quoted(stripped))
    return (_fault(field, message, whole),)


def _json_faults(text: str, start: int, field: RenderedField) -> tuple[Finding, ...]:
    report = check_json(text)
    if report.fault is not None:
        fault = report.fault
        place = Span.of(text, fault.start, fault.end)
        message = tr(
            "The value is not valid JSON (line {line} column {column}): {reason}.",
            line=place.line,
            column=place.column,
            reason=fault.message,
        )
        return (_fault(field, message, (start + fault.start, start + fault.end)),)
    depth = nesting(text)
    if depth > MAX_DEPTH:
        message = tr(
            "The value nests {depth} deep; the most is {limit}.", depth=depth, limit=MAX_DEPTH
        )
        return (_fault(field, message, (start, start + len(text))),)
    return tuple(
        field.finding(
            "json_key_duplicate",
            Severity.WARNING,
            duplicate.message,
            at=(start + duplicate.start, start + duplicate.end),
        )
        for duplicate in report.duplicates
    )


def _fault(field: RenderedField, message: str, at: tuple[int, int]) -> Finding:
    return field.finding("json_value", Severity.ERROR, message, code="BODY_JSON", at=at)


_EMPTY = {
    PairType.NUMBER: (
        translatable("The value is empty, and a number is needed; a default filter gives one."),
        translatable(
            "The value is empty because {missing} is, and a number is needed; a default filter "
            "gives one."
        ),
    ),
    PairType.BOOLEAN: (
        translatable(
            "The value is empty, and true or false is needed; a default filter gives one."
        ),
        translatable(
            "The value is empty because {missing} is, and true or false is needed; a default "
            "filter gives one."
        ),
    ),
    PairType.JSON: (
        translatable("The value is empty, and a JSON value is needed; a default filter gives one."),
        translatable(
            "The value is empty because {missing} is, and a JSON value is needed; a default "
            "filter gives one."
        ),
    ),
}


def _empty_message(kind: PairType, silent: TracePiece | None) -> str:
    plain, because = _EMPTY[kind]
    if silent is None or not silent.missing:
        return translated(plain)
    return translated(because, missing=silent.missing[0])


def _assemble(
    keys: Sequence[str], values: Sequence[_Value], field_of: Callable[[int], str]
) -> BuiltBody:
    """One pair a line; the parts between the values belong to no template."""
    if not values:
        return BuiltBody("{}", (TracePiece(0, 2, "text", _NOWHERE),), (), ())
    texts: list[str] = []
    trace: list[TracePiece] = []
    pieces: list[BodyPiece] = []
    found: list[tuple[Finding, int]] = []
    length = 0
    for index, (key, value) in enumerate(zip(keys, values, strict=True)):
        lead = f"{',' if index else '{'}\n  {key}: "
        texts += (lead, value.text)
        start = length + len(lead)
        end = start + len(value.text)
        trace.append(TracePiece(length, start, "text", _NOWHERE))
        trace += _tiles(value, start, end)
        pieces.append(BodyPiece(f"{field_of(index)}.value", start, end))
        found += ((finding, start) for finding in value.findings)
        length = end
    texts.append("\n}")
    trace.append(TracePiece(length, length + 2, "text", _NOWHERE))
    text = "".join(texts)
    findings = tuple(_placed(finding, shift, text) for finding, shift in found)
    return BuiltBody(text, tuple(trace), tuple(pieces), findings)


def _tiles(value: _Value, start: int, end: int) -> list[TracePiece]:
    """The value's trace at its place in the body, its quotes as pieces of their own."""
    moved = [
        replace(piece, start=piece.start + start, end=piece.end + start) for piece in value.trace
    ]
    first = moved[0].start if moved else end
    last = moved[-1].end if moved else end
    head = [TracePiece(start, first, "text", _NOWHERE)] if first > start else []
    tail = [TracePiece(last, end, "text", _NOWHERE)] if end > last else []
    return [*head, *moved, *tail]


def _shifted(finding: Finding, by: int) -> Finding:
    span = finding.output_span
    if span is None:
        return finding
    moved = replace(span, start=max(0, span.start + by), end=max(0, span.end + by))
    return replace(finding, output_span=moved)


def _placed(finding: Finding, shift: int, text: str) -> Finding:
    moved = _shifted(finding, shift)
    span = moved.output_span
    return (
        moved if span is None else replace(moved, output_span=Span.of(text, span.start, span.end))
    )
