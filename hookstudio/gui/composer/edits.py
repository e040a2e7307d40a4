"""What one can do to a webhook in the composer, as pure functions.

`language` None is the default variant. A variant without a URL or a body of its own inherits it;
a function that sets one gives the variant its own.
"""

from __future__ import annotations

from dataclasses import replace

from hookstudio.core.project.webhook import (
    Body,
    Header,
    JsonBody,
    LanguageVariant,
    Pair,
    RawBody,
    Webhook,
)


def url_of(webhook: Webhook, language: str | None) -> str:
    """The URL that the variant is sent to, its own or the inherited one."""
    variant = webhook.variant(language)
    return webhook.url if variant is None or variant.url is None else variant.url


def body_of(webhook: Webhook, language: str | None) -> Body:
    """The body of the variant, its own or the inherited one."""
    variant = webhook.variant(language)
    return webhook.body if variant is None or variant.body is None else variant.body


def inherits_url(webhook: Webhook, language: str | None) -> bool:
    """Whether the URL shown in that tab is the default variant's."""
    variant = webhook.variant(language)
    return variant is not None and variant.url is None


def inherits_body(webhook: Webhook, language: str | None) -> bool:
    """Whether the body shown in that tab is the default variant's."""
    variant = webhook.variant(language)
    return variant is not None and variant.body is None


def with_url(webhook: Webhook, language: str | None, url: str) -> Webhook:
    """The webhook with that URL in that variant."""
    variant = webhook.variant(language)
    if variant is None:
        return replace(webhook, url=url)
    return _with_variant(webhook, replace(variant, url=url))


def with_body(webhook: Webhook, language: str | None, body: Body) -> Webhook:
    """The webhook with that body in that variant."""
    variant = webhook.variant(language)
    if variant is None:
        return replace(webhook, body=body)
    return _with_variant(webhook, replace(variant, body=body))


def raw_text_of(webhook: Webhook, language: str | None) -> str:
    """The raw body of the variant; empty when its body is made of pairs."""
    body = body_of(webhook, language)
    return body.text if isinstance(body, RawBody) else ""


def with_raw_text(webhook: Webhook, language: str | None, text: str) -> Webhook:
    """The webhook with that text as raw body; where it is kept stays as it is."""
    body = body_of(webhook, language)
    new = replace(body, text=text) if isinstance(body, RawBody) else RawBody(text)
    return with_body(webhook, language, new)


def with_pairs(webhook: Webhook, language: str | None, pairs: tuple[Pair, ...]) -> Webhook:
    """The webhook with those pairs as the body of that variant."""
    return with_body(webhook, language, JsonBody(pairs))


def pairs_of(webhook: Webhook, language: str | None) -> tuple[Pair, ...]:
    """The pairs of that variant; none when its body is raw."""
    body = body_of(webhook, language)
    return body.pairs if isinstance(body, JsonBody) else ()


def with_headers(webhook: Webhook, headers: tuple[Header, ...]) -> Webhook:
    """The webhook with those headers; Braze does not vary them by language."""
    return replace(webhook, headers=headers)


def with_own_url(webhook: Webhook, language: str) -> Webhook:
    """The variant gets a URL of its own, which starts as the inherited one."""
    return with_url(webhook, language, url_of(webhook, language))


def with_own_body(webhook: Webhook, language: str) -> Webhook:
    """The variant gets a body of its own, which starts as the inherited one.

    It never shares the default's body file: two texts cannot be kept in one file.
    """
    body = body_of(webhook, language)
    if isinstance(body, RawBody):
        body = replace(body, body_file=None)
    return with_body(webhook, language, body)


def with_inherited_url(webhook: Webhook, language: str) -> Webhook:
    """The variant gives up its own URL."""
    variant = webhook.variant(language)
    return webhook if variant is None else _with_variant(webhook, replace(variant, url=None))


def with_inherited_body(webhook: Webhook, language: str) -> Webhook:
    """The variant gives up its own body."""
    variant = webhook.variant(language)
    return webhook if variant is None else _with_variant(webhook, replace(variant, body=None))


def with_language(webhook: Webhook, language: str) -> Webhook:
    """A new variant at the end, which inherits everything; one that exists is left alone."""
    if webhook.variant(language) is not None:
        return webhook
    return replace(webhook, languages=(*webhook.languages, LanguageVariant(language)))


def without_language(webhook: Webhook, language: str) -> Webhook:
    """The webhook without that variant."""
    kept = tuple(v for v in webhook.languages if v.language != language)
    return replace(webhook, languages=kept)


def _with_variant(webhook: Webhook, variant: LanguageVariant) -> Webhook:
    languages = tuple(
        variant if old.language == variant.language else old for old in webhook.languages
    )
    return replace(webhook, languages=languages)
