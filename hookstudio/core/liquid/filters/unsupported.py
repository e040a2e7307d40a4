"""Filters that Braze lacks (spec/braze.md §4.5): computed all the same, so that the preview shows
what the author meant, with an error that says what to use instead."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Callable
from decimal import Decimal
from urllib.parse import unquote_to_bytes

from hookstudio.core.liquid.comparing import is_truthy
from hookstudio.core.liquid.filters.array import chosen, matches
from hookstudio.core.liquid.filters.encoding import bytes_of
from hookstudio.core.liquid.filters.registry import Filter
from hookstudio.core.liquid.filters.values import (
    NoPropertiesError,
    has_properties,
    items_of,
    number_of,
    property_of,
)
from hookstudio.core.liquid.guards import TemplateError
from hookstudio.core.liquid.lexer import WHITE_SPACE
from hookstudio.core.liquid.printing import string_of
from hookstudio.core.wording import tr, translatable

_UNESCAPED = re.compile(r"[\"'<>]|&(?!(?:[a-zA-Z]+|#[0-9]+);)")
_ESCAPES = {"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;"}
_WHITE = re.compile(r"\s+")


def lstrip(value: object) -> str:
    """Without white space at the start."""
    return string_of(value).lstrip(WHITE_SPACE)


def rstrip(value: object) -> str:
    """Without white space at the end."""
    return string_of(value).rstrip(WHITE_SPACE)


def escape_once(value: object) -> str | None:
    """Escape for HTML, but leave entities."""
    if value is None:
        return None
    return _UNESCAPED.sub(lambda match: _ESCAPES[match.group()], string_of(value))


def squish(value: object) -> str:
    """One space for any white space."""
    return _WHITE.sub(" ", string_of(value).strip())


def remove_last(value: object, what: object) -> str:
    """Without the last occurrence."""
    return replace_last(value, what, "")


def replace_last(value: object, what: object, by: object) -> str:
    """The last occurrence by another."""
    text, old = string_of(value), string_of(what)
    start = text.rfind(old)
    return text if start < 0 else text[:start] + string_of(by) + text[start + len(old) :]


def url_decode(value: object) -> str | None:
    """Percent-encoded UTF-8 as text."""
    if value is None:
        return None
    try:
        return unquote_to_bytes(string_of(value).replace("+", " ")).decode()
    except UnicodeDecodeError:
        raise TemplateError(tr("The decoded text is not UTF-8.")) from None


def base64_decode(value: object) -> str:
    """Base64 as text."""
    return _decoded(value, base64.b64decode)


def base64_url_safe_decode(value: object) -> str:
    """URL-safe Base64 as text."""
    return _decoded(value, base64.urlsafe_b64decode)


def base64_url_safe_encode(value: object) -> str:
    """Text as URL-safe Base64."""
    return base64.urlsafe_b64encode(bytes_of(value)).decode()


def _decoded(value: object, decode: Callable[[bytes], bytes]) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise TemplateError(tr("Only a text can be decoded."))
    try:
        return decode(value.encode()).decode()
    except (binascii.Error, UnicodeError):
        raise TemplateError(tr("The text is not valid Base64.")) from None


def find(value: object, name: object, target: object = None) -> object:
    """The first item with a property."""
    found = chosen(value, lambda item: matches(item, name, target))
    return found[0] if found else None


def find_index(value: object, name: object, target: object = None) -> int | None:
    """The index of the first item with a property."""
    try:
        found = [matches(item, name, target) for item in items_of(value)]
    except NoPropertiesError:
        return None
    return found.index(True) if True in found else None


def has(value: object, name: object, target: object = None) -> bool | None:
    """Whether an item has a property."""
    found = chosen(value, lambda item: matches(item, name, target))
    return None if found is None else bool(found)


def reject(value: object, name: object, target: object = None) -> list[object] | None:
    """The items without a property."""
    if name is None:
        return []
    return chosen(value, lambda item: not matches(item, name, target))


def sum_(value: object, name: object = None) -> int | float:
    """The sum of the items, or of one property."""
    items = items_of(value)
    if is_truthy(name):
        items = [property_of(item, name) for item in items if has_properties(item)]
    total: int | Decimal = sum(map(number_of, items))
    return float(total) if isinstance(total, Decimal) else total


_INSTEAD: dict[str, tuple[Callable[..., object], str]] = {
    "base64_decode": (
        base64_decode,
        translatable("decode the value before it reaches the profile."),
    ),
    "base64_url_safe_decode": (
        base64_url_safe_decode,
        translatable("decode the value before it reaches the profile."),
    ),
    "base64_url_safe_encode": (
        base64_url_safe_encode,
        translatable("use base64_encode, then replace + by - and / by _."),
    ),
    "escape_once": (escape_once, translatable("use escape.")),
    "find": (find, translatable("use where and first.")),
    "find_index": (find_index, translatable("use a for loop with forloop.index0.")),
    "has": (has, translatable("use where and size.")),
    "lstrip": (lstrip, translatable("use strip.")),
    "reject": (reject, translatable("use a for loop with unless.")),
    "remove_last": (remove_last, translatable("use split, slice and join.")),
    "replace_last": (replace_last, translatable("use split, slice and join.")),
    "rstrip": (rstrip, translatable("use strip.")),
    "squish": (squish, translatable('use split: " " and join: " ".')),
    "sum": (sum_, translatable("add in a for loop with plus.")),
    "url_decode": (url_decode, translatable("decode the value before it reaches the profile.")),
}

FILTERS = {
    name: Filter.of(name, function, instead) for name, (function, instead) in _INSTEAD.items()
}

# Filters of other dialects that authors try; they do not exist here.
MISSING = {
    "base64": translatable("use base64_encode."),
    "camelize": translatable("use split, capitalize and join."),
    "escapejs": translatable("use json_escape."),
    "format_address": translatable("print the parts of the address."),
    "handleize": translatable('use downcase and replace: " ", "-".'),
    "hash": translatable("use md5, sha1 or sha2."),
    "highlight": translatable("write the HTML around the text."),
    "json": translatable("use as_json_string."),
    "money_with_currency": translatable("use money and write the currency."),
    "money_without_currency": translatable("use money."),
    "pluralize": translatable("use if with the number."),
    "safe": translatable("leave it out; Braze escapes nothing by itself."),
    "sha256": translatable("use sha2."),
    "sha512": translatable("use hmac_sha512, or sha2."),
    "to_json": translatable("use as_json_string."),
}
