"""Where a finding stands, in the words of the composer, and how its fix is made."""

from __future__ import annotations

from dataclasses import replace

from hookstudio.core.findings import Finding, Fix
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.field_path import FieldPath, Part


def where_text(finding: Finding, webhook: Webhook | None) -> str:
    """`Body, line 3, column 5`, `Header Authorization`, `fr · URL, column 12`; may be empty."""
    path = FieldPath.parse(finding.field)
    name = _field_name(path, webhook) if path is not None else finding.file
    if path is not None and path.language:
        name = f"{path.language} · {name}"
    if finding.span is None:
        return name
    place = f"line {finding.span.line}, column {finding.span.column}"
    if path is not None and _one_line(path, webhook):
        place = f"column {finding.span.column}"
    return f"{name}, {place}" if name else place


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
    text = text_at(webhook, path) if path is not None else None
    if path is None or text is None:
        return webhook
    for edit in sorted(fix.edits, key=lambda e: e.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return _with_text(webhook, path.in_webhook(webhook), text)


def _with_text(webhook: Webhook, path: FieldPath, text: str) -> Webhook:
    if path.part is Part.URL:
        return edits.with_url(webhook, path.language, text)
    if path.part is Part.HEADERS and path.row is not None:
        headers = list(webhook.headers)
        header = headers[path.row]
        is_name = path.cell == "name"
        headers[path.row] = replace(header, name=text) if is_name else replace(header, value=text)
        return edits.with_headers(webhook, tuple(headers))
    if path.row is None:
        return edits.with_raw_text(webhook, path.language, text)
    pairs = list(edits.pairs_of(webhook, path.language))
    pair = pairs[path.row]
    pairs[path.row] = replace(pair, key=text) if path.cell == "key" else replace(pair, value=text)
    return edits.with_pairs(webhook, path.language, tuple(pairs))


def _field_name(path: FieldPath, webhook: Webhook | None) -> str:
    row = "" if path.row is None else f" {path.row + 1}"
    if path.part is Part.HEADERS:
        text = text_at(webhook, replace(path, cell="name")) if webhook is not None else None
        return f"Header {text}" if text else f"Header{row}" if row else "Headers"
    if path.part is Part.BODY and path.row is not None:
        text = text_at(webhook, replace(path, cell="key")) if webhook is not None else None
        return f"Body, {text}" if text else f"Body, row{row}"
    return {Part.URL: "URL", Part.BODY: "Body"}.get(path.part, path.part.value.capitalize())


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
