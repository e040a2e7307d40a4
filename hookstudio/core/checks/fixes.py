"""Applies the fix of a finding to a webhook: pure, and light enough for the studio to import."""

from __future__ import annotations

import re
from dataclasses import replace

from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import Body, JsonBody, LanguageVariant, RawBody, Webhook

_FIELD = re.compile(
    r"(?:languages\.(?P<language>[^.\[\]]+)\.)?"
    r"(?:(?P<part>url|method|body)"
    r"|headers\[(?P<header>\d+)\]\.(?P<side>name|value)"
    r"|body\.pairs\[(?P<pair>\d+)\]\.(?P<cell>key|value))"
)


def apply(webhook: Webhook, finding: Finding) -> Webhook:
    """The webhook after the finding's fix; unchanged without one, or when its text is gone."""
    text = text_at(webhook, finding.field)
    if finding.fix is None or text is None:
        return webhook
    for edit in sorted(finding.fix.edits, key=lambda edit: edit.start, reverse=True):
        text = text[: edit.start] + edit.text + text[edit.end :]
    return with_text(webhook, finding.field, text)


def text_at(webhook: Webhook, field: str) -> str | None:
    """The author's text of a field as `Finding.field` names it; None when there is no such text."""
    match = _FIELD.fullmatch(field)
    if match is None:
        return None
    if match["header"] is not None:
        index = int(match["header"])
        if index >= len(webhook.headers):
            return None
        header = webhook.headers[index]
        return header.name if match["side"] == "name" else header.value
    if match["part"] == "method":
        return webhook.method
    owner = _owner(webhook, match["language"])
    if owner is None or match["part"] == "url":
        return owner.url if owner is not None else None
    return _body_text(owner.body, match)


def with_text(webhook: Webhook, field: str, text: str) -> Webhook:
    """The webhook with that text in that field; unchanged when there is no such field."""
    match = _FIELD.fullmatch(field)
    if match is None or text_at(webhook, field) is None:
        return webhook
    if match["header"] is not None:
        headers = list(webhook.headers)
        index = int(match["header"])
        by_name = match["side"] == "name"
        headers[index] = (
            replace(headers[index], name=text) if by_name else replace(headers[index], value=text)
        )
        return replace(webhook, headers=tuple(headers))
    if match["part"] == "method":
        return replace(webhook, method=text)
    owner = _owner(webhook, match["language"])
    assert owner is not None  # it has that text
    if match["part"] == "url":
        return _with_owner(webhook, replace(owner, url=text))
    return _with_owner(webhook, replace(owner, body=_with_body_text(owner.body, match, text)))


def _owner(webhook: Webhook, language: str | None) -> Webhook | LanguageVariant | None:
    return webhook if language is None else webhook.variant(language)


def _with_owner(webhook: Webhook, owner: Webhook | LanguageVariant) -> Webhook:
    if isinstance(owner, Webhook):
        return owner
    languages = tuple(
        owner if variant.language == owner.language else variant for variant in webhook.languages
    )
    return replace(webhook, languages=languages)


def _body_text(body: Body | None, match: re.Match[str]) -> str | None:
    if match["part"] == "body":
        return body.text if isinstance(body, RawBody) else None
    index = int(match["pair"])
    if not isinstance(body, JsonBody) or index >= len(body.pairs):
        return None
    pair = body.pairs[index]
    return pair.key if match["cell"] == "key" else pair.value


def _with_body_text(body: Body | None, match: re.Match[str], text: str) -> Body:
    if isinstance(body, RawBody):
        return replace(body, text=text)
    assert isinstance(body, JsonBody)  # it has the text that is replaced
    pairs = list(body.pairs)
    index = int(match["pair"])
    pair = pairs[index]
    pairs[index] = replace(pair, key=text) if match["cell"] == "key" else replace(pair, value=text)
    return JsonBody(tuple(pairs))
