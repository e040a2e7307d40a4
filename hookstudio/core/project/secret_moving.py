"""Takes a key that stands in clear out of a webhook, and writes its secret's name there."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from hookstudio.core.project.webhook import Body, JsonBody, Webhook

_QUOTES = ("'", '"')


def with_secret(webhook: Webhook, value: str, name: str) -> Webhook:
    """The webhook with `{{secret.name}}` in place of the value, wherever that stands.

    Inside an output it stands without braces; inside a tag it is left, for no tag takes a secret.
    """

    def change(text: str) -> str:
        return _changed(text, value, name) if value in text else text

    return replace(
        webhook,
        url=change(webhook.url),
        headers=tuple(
            replace(header, value=change(header.value)) if value in header.value else header
            for header in webhook.headers
        ),
        body=_changed_body(webhook.body, change),
        languages=tuple(
            replace(
                variant,
                url=None if variant.url is None else change(variant.url),
                body=None if variant.body is None else _changed_body(variant.body, change),
            )
            for variant in webhook.languages
        ),
    )


def _changed_body(body: Body, change: Callable[[str], str]) -> Body:
    if isinstance(body, JsonBody):
        return JsonBody(tuple(replace(pair, value=change(pair.value)) for pair in body.pairs))
    return replace(body, text=change(body.text))


def _changed(text: str, value: str, name: str) -> str:
    pieces: list[str] = []
    done = 0
    start = text.find(value)
    while start >= 0:
        end = start + len(value)
        new = f"{{{{secret.{name}}}}}"
        inside = _inside(text, start)
        quoted = text[start - 1 : start] in _QUOTES and text[end : end + 1] == text[start - 1]
        if inside == "{{" and quoted:
            start, end, new = start - 1, end + 1, f"secret.{name}"
        elif inside:
            new = value
        pieces += (text[done:start], new)
        done = end
        start = text.find(value, end)
    return "".join((*pieces, text[done:]))


def _inside(text: str, place: int) -> str:
    """The delimiter that is open at the place; empty outside of Liquid."""
    for opening, closing in (("{{", "}}"), ("{%", "%}")):
        start = text.rfind(opening, 0, place)
        if start >= 0 and text.find(closing, start, place) < 0:
            return opening
    return ""
