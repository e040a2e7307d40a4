"""Filters that write text into URLs."""

from __future__ import annotations

from urllib.parse import quote, quote_plus

from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.printing import string_of

# RFC 2396, as Ruby's URI.escape: the reserved characters stay, or only the unreserved ones.
_URL_SAFE = ";/?:@&=+$,[]-_.!~*'()"
_PARAMETER_SAFE = "-_.!~*'()"


def url_escape(value: object) -> str:
    """The text for a URL; / ? & and = stay."""
    return quote(_encodable(value), safe=_URL_SAFE)


def url_param_escape(value: object) -> str:
    """The text for one part of a URL."""
    return quote(_encodable(value), safe=_PARAMETER_SAFE)


def url_encode(value: object) -> str | None:
    """The text for a form; a space becomes +."""
    return None if value is None else quote_plus(_encodable(value))


def _encodable(value: object) -> bytes:
    return string_of(value).encode("utf-8", "replace")


FILTERS = family(
    {"url_encode": url_encode, "url_escape": url_escape, "url_param_escape": url_param_escape}
)
