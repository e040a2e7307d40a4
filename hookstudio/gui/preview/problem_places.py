"""Where a finding stands, in the words of the composer, and how its fix is made."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hookstudio.core.checks import fixes
from hookstudio.core.findings import Finding, Fix, Severity, line_and_column
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.field_path import FieldPath, Part

_PARTS = {
    Part.NAME: translatable("Name"),
    Part.METHOD: translatable("Method"),
    Part.URL: translatable("URL"),
    Part.BODY: translatable("Body"),
    Part.HEADERS: translatable("Headers"),
    Part.DELIVERY: translatable("Delivery"),
}


def where_text(finding: Finding, webhook: Webhook | None) -> str:
    """`Body, line 3, column 5`, `Header Authorization`, `fr · URL, column 12`; may be empty."""
    path = FieldPath.parse(finding.field)
    name = _field_name(path, webhook) if path is not None else finding.file
    if path is not None and path.language:
        name = f"{path.language} · {name}"
    span = finding.span
    if span is None:
        return name
    if path is not None and _one_line(path, webhook):
        if not name:
            return tr("column {column}", column=span.column)
        return tr("{field}, column {column}", field=name, column=span.column)
    if not name:
        return tr("line {line}, column {column}", line=span.line, column=span.column)
    return tr(
        "{field}, line {line}, column {column}", field=name, line=span.line, column=span.column
    )


def text_at(webhook: Webhook, path: FieldPath) -> str | None:
    """The author's text in that field, None when there is no such field."""
    if path.part is Part.URL:
        return edits.url_of(webhook, path.language)
    if path.part is Part.HEADERS and path.row is not None and path.row < len(webhook.headers):
        header = webhook.headers[path.row]
        return header.name if path.cell == "name" else header.value
    if path.part is Part.BODY:
        body = edits.body_of(webhook, path.language)
        if isinstance(body, RawBody):
            return body.text if path.row is None else None
        if path.row is not None and path.row < len(body.pairs):
            pair = body.pairs[path.row]
            return pair.key if path.cell == "key" else pair.value
    return None


def with_fix(webhook: Webhook, field: str, fix: Fix) -> Webhook:
    """The webhook after the fix; unchanged when the field is not there any more."""
    path = FieldPath.parse(field)
    if path is not None and path.language is not None:
        inherits = path.in_webhook(webhook).language is None
        field = field.removeprefix(f"languages.{path.language}.") if inherits else field
    return fixes.apply(webhook, Finding("", Severity.INFO, "", field=field, fix=fix))


def fixable_at(
    findings: Sequence[Finding], webhook: Webhook, text: str, caret: int
) -> Finding | None:
    """The finding with a fix at the caret of the editor that shows the text, else on its line."""
    line, _ = line_and_column(text, caret)
    nearest: list[tuple[int, Finding]] = []
    for finding in findings:
        path, span = FieldPath.parse(finding.field), finding.span
        if finding.fix is None or span is None or path is None or text_at(webhook, path) != text:
            continue
        if span.line <= line <= span.end_line:
            nearest.append((max(span.start - caret, caret - span.end, 0), finding))
    return min(nearest, key=lambda pair: pair[0], default=(0, None))[1]


def _field_name(path: FieldPath, webhook: Webhook | None) -> str:
    if path.part is Part.HEADERS:
        text = text_at(webhook, replace(path, cell="name")) if webhook is not None else None
        if path.row is None:
            return tr("Headers")
        return tr("Header {name}", name=text or path.row + 1)
    if path.part is Part.BODY and path.row is not None:
        text = text_at(webhook, replace(path, cell="key")) if webhook is not None else None
        return tr("Body, {key}", key=text) if text else tr("Body, row {row}", row=path.row + 1)
    return translated(_PARTS[path.part])


def _one_line(path: FieldPath, webhook: Webhook | None) -> bool:
    if webhook is None:
        return False
    text = text_at(webhook, path)
    if text is None:
        return False
    is_raw = path.part is Part.BODY and not isinstance(
        edits.body_of(webhook, path.language), JsonBody
    )
    return not is_raw and "\n" not in text and "\r" not in text
