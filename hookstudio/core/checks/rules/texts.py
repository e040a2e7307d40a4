"""The texts of a webhook that hold Liquid, each with what it becomes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from hookstudio.core.project.webhook import Body, Header, JsonBody, PairType, Webhook
from hookstudio.core.request import content_type

_MARKUP = re.compile(r"\{%.*?%\}|\{\{.*?\}\}", re.DOTALL)
_VALUE = "x"


class Form(StrEnum):
    """What the text is once it is rendered."""

    URL = "url"
    HEADER = "header"
    JSON = "json"
    FORM = "form"
    XML = "xml"
    PLAIN = "plain"
    PAIR = "pair"  # becomes a JSON string; it is escaped by itself
    LITERAL = "literal"  # becomes a JSON number, true or false


@dataclass(frozen=True, slots=True)
class Text:
    """One text; `field` as in `Finding`, `name` is a header's name or a pair's key."""

    field: str
    source: str
    form: Form
    name: str = ""
    language: str = ""
    method: str = "POST"


def texts_of(webhook: Webhook) -> tuple[Text, ...]:
    """The texts in the order in which they stand in the composer; switched-off headers do not."""
    found = [Text("url", webhook.url, Form.URL)]
    found += [
        Text(f"headers[{index}].value", header.value, Form.HEADER, header.name)
        for index, header in enumerate(webhook.headers)
        if header.enabled
    ]
    found += _body_texts("", webhook.body, webhook)
    for variant in webhook.languages:
        prefix = f"languages.{variant.language}."
        if variant.url is not None:
            found.append(Text(f"{prefix}url", variant.url, Form.URL, language=variant.language))
        if variant.body is not None:
            found += _body_texts(prefix, variant.body, webhook, variant.language)
    return tuple(found)


def _body_texts(prefix: str, body: Body, webhook: Webhook, language: str = "") -> Iterator[Text]:
    method = webhook.method.strip().upper()
    if method == "GET":
        return  # it has no body
    if not isinstance(body, JsonBody):
        form = body_form(body.text, declared_type(webhook.headers))
        yield Text(f"{prefix}body", body.text, form, language=language)
        return
    forms = {PairType.TEXT: Form.PAIR, PairType.JSON: Form.JSON}
    for index, pair in enumerate(body.pairs):
        if pair.type is not PairType.NULL:
            form = forms.get(pair.type, Form.LITERAL)
            yield Text(f"{prefix}body.pairs[{index}].value", pair.value, form, pair.key, language)


def declared_type(headers: tuple[Header, ...]) -> str | None:
    """The value of the first Content-Type header; None without one, or where Liquid makes it."""
    for header in headers:
        if header.enabled and header.name.lower() == "content-type":
            return None if "{{" in header.value or "{%" in header.value else header.value
    return None


def body_form(text: str, declared: str | None) -> Form:
    """What a raw body is: as its Content-Type says, else as it looks."""
    looks = looks_like(text)
    if declared is None:
        return looks
    media_type = declared.partition(";")[0].strip().lower()
    if content_type.says_json(media_type):
        return Form.JSON if looks is not Form.XML else looks
    if looks is Form.JSON:
        return looks
    if "form" in media_type:
        return Form.FORM
    return Form.XML if "xml" in media_type else looks


def looks_like(text: str) -> Form:
    """What the text looks like when its Liquid is taken out."""
    plain = _MARKUP.sub(lambda match: _VALUE if match.group()[1] == "{" else "", text).strip()
    if content_type.looks_like_json(plain):
        return Form.JSON
    if plain.startswith("<"):
        return Form.XML
    return Form.FORM if "=" in plain and content_type.looks_like_form(plain) else Form.PLAIN
