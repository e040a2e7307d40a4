"""Common headers and their common values, for completion; the values are those Braze lists."""

from __future__ import annotations

from collections.abc import Mapping

HEADER_NAMES: Mapping[str, str] = {
    "Content-Type": "what the body is",
    "Authorization": "who is calling",
    "Accept": "what the answer may be",
    "Accept-Language": "language of the answer",
    "X-Api-Key": "a key of the receiver",
    "Idempotency-Key": "the same for a repeated call",
    "User-Agent": "Braze sends its own",
    "Cache-Control": "how the answer may be kept",
    "Prefer": "how the receiver should act",
}

_VALUES: Mapping[str, Mapping[str, str]] = {
    "content-type": {
        "application/json": "JSON",
        "application/x-www-form-urlencoded": "a form",
        "text/plain": "plain text",
        "text/html": "HTML",
        "application/xml": "XML",
        "application/vnd.api+json": "JSON:API",
    },
    "accept": {"application/json": "JSON", "*/*": "anything"},
    "authorization": {
        "Bearer {{secret.token}}": "a token from your keyring",
        "Basic {{ secret.login | base64_encode }}": "user:password from your keyring",
    },
    "x-api-key": {"{{secret.api_key}}": "a key from your keyring"},
    "cache-control": {"no-cache": "ask again each time"},
    "prefer": {"respond-async": "answer before the work is done"},
}


def values_for(name: str) -> Mapping[str, str]:
    """The common values of a header, by what they mean; none for one that is not known."""
    return _VALUES.get(name.strip().casefold(), {})
