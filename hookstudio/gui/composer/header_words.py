"""Common headers and their common values, for completion; the values are those Braze lists."""

from __future__ import annotations

from collections.abc import Mapping

from hookstudio.core.wording import translatable

HEADER_NAMES: Mapping[str, str] = {
    "Content-Type": translatable("what the body is"),
    "Authorization": translatable("who is calling"),
    "Accept": translatable("what the answer may be"),
    "Accept-Language": translatable("language of the answer"),
    "X-Api-Key": translatable("a key of the receiver"),
    "Idempotency-Key": translatable("the same for a repeated call"),
    "User-Agent": translatable("Braze sends its own"),
    "Cache-Control": translatable("how the answer may be kept"),
    "Prefer": translatable("how the receiver should act"),
}

_VALUES: Mapping[str, Mapping[str, str]] = {
    "content-type": {
        "application/json": "JSON",
        "application/x-www-form-urlencoded": translatable("a form"),
        "text/plain": translatable("plain text"),
        "text/html": "HTML",
        "application/xml": "XML",
        "application/vnd.api+json": "JSON:API",
    },
    "accept": {"application/json": "JSON", "*/*": translatable("anything")},
    "authorization": {
        "Bearer {{secret.token}}": translatable("a token from your keyring"),
        "Basic {{ secret.login | base64_encode }}": translatable("user:password from your keyring"),
    },
    "x-api-key": {"{{secret.api_key}}": translatable("a key from your keyring")},
    "cache-control": {"no-cache": translatable("ask again each time")},
    "prefer": {"respond-async": translatable("answer before the work is done")},
}


def values_for(name: str) -> Mapping[str, str]:
    """The common values of a header, and what they mean; none for one that is not known."""
    return _VALUES.get(name.strip().casefold(), {})
