"""What each filter makes of a value: its type, what is escaped, and whether something is there."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace

from hookstudio.core.checks.rules import known
from hookstudio.core.checks.rules.values import (
    ALL_SAFE,
    NO_KIND,
    NUMBER,
    TEXT,
    Kind,
    Origin,
    Safe,
    Value,
    either,
    kind_of,
    safe_text,
)

_DIGEST = frozenset({"md5", "sha1", "sha2", "hmac_sha1", "hmac_sha1_hex", "hmac_sha256"}) | {
    "hmac_sha256_hex",
    "hmac_sha512",
}
_BASE64 = frozenset({"base64_encode", "hmac_sha1_base64", "hmac_sha256_base64"})
ARITHMETIC = frozenset(
    {"abs", "at_least", "at_most", "ceil", "divided_by", "floor", "minus", "modulo", "plus"}
    | {"round", "size", "times"}
)
"""Filters that give a number whatever they are given; nothing counts as 0."""
# What cuts or changes letters may break an escape that was written before.
_BREAKS_ESCAPES = frozenset(
    {"capitalize", "remove", "remove_first", "replace", "replace_first", "slice", "truncate"}
    | {"truncatewords", "upcase", "reverse"}
)
_TEXTS = frozenset(
    {"append", "capitalize", "downcase", "escape", "newline_to_br", "prepend", "remove", "strip"}
    | {"remove_first", "replace", "replace_first", "strip_html", "strip_newlines", "truncate"}
    | {"truncatewords", "upcase", "number_with_delimiter", "join"}
)
_ARRAYS = frozenset({"compact", "concat", "reverse", "sort", "sort_natural", "uniq", "where"})
_NUMERIC_FORMAT = re.compile(r"(?:%[YmdHMSsjyLN]|\d)*")
_URL_FORMAT = re.compile(r"(?:%[A-Za-z%]|[\w.~-])*", re.ASCII)


def filtered(value: Value, name: str, arguments: Sequence[Value]) -> Value:
    """The value behind one filter."""
    after = _effect(value, name, arguments)
    return replace(after, filters=(*value.filters, name))


def _effect(value: Value, name: str, arguments: Sequence[Value]) -> Value:
    if name in ARITHMETIC:
        return replace(value, kinds=NUMBER, samples=(), safe=ALL_SAFE, missing="", constant=None)
    if name in _DIGEST:
        return replace(value, kinds=TEXT, samples=(), safe=ALL_SAFE, constant=None)
    if name in _BASE64:
        safe = frozenset({Safe.JSON, Safe.HEADER, Safe.XML})
        return replace(value, kinds=TEXT, samples=(), safe=safe, constant=None)
    if name in _ARRAYS and Kind.TEXT not in value.kinds:
        return replace(value, kinds=frozenset({Kind.ARRAY}), constant=None)
    special = _SPECIAL.get(name)
    if special is not None:
        return special(value, arguments)
    if name in _TEXTS:
        return _text(value, name, arguments)
    return replace(value, kinds=NO_KIND, samples=(), constant=None)


def _text(value: Value, name: str, arguments: Sequence[Value]) -> Value:
    safe = value.safe
    for argument in arguments:
        if name in ("append", "prepend", "join", "replace", "replace_first"):
            safe &= argument.safe
    if name in _BREAKS_ESCAPES and "json_escape" in value.filters:
        safe -= {Safe.JSON}
    if name == "strip_newlines":
        safe |= {Safe.HEADER}
    if name == "escape":
        safe |= {Safe.XML}
    if name == "number_with_delimiter":
        safe = ALL_SAFE
    if name == "join" and value.samples:
        kinds = {kind_of(item) for item in known.items(value.samples)}
        if not kinds - {Kind.NUMBER, Kind.BOOLEAN}:
            safe |= {Safe.JSON, Safe.HEADER, Safe.XML}
    # An array that is not there is joined to the same empty text as an empty one.
    missing = "" if name == "join" else value.missing
    return replace(value, kinds=TEXT, samples=(), safe=safe, missing=missing, constant=None)


def _default(value: Value, arguments: Sequence[Value]) -> Value:
    if not arguments:
        return value
    instead = arguments[0]
    if not value.kinds and not value.samples and instead.is_bare:
        # Nobody knows the type but the author, who takes it for a number.
        value = replace(value, kinds=instead.kinds, safe=ALL_SAFE)
    both = either([replace(value, missing=""), instead])
    return replace(
        both,
        filters=value.filters,
        kinds=value.kinds if value.is_structure or not value.kinds else both.kinds,
        origin=value.origin,
        constant=value.constant or None,
    )


def _date(value: Value, arguments: Sequence[Value]) -> Value:
    pattern = arguments[0].constant if arguments else None
    safe, kinds = frozenset({Safe.HEADER}), TEXT
    if pattern is not None:
        if Safe.JSON in safe_text(pattern):
            safe |= {Safe.JSON, Safe.XML}
        if _URL_FORMAT.fullmatch(pattern):
            safe |= {Safe.URL}
        if pattern == "%s":
            kinds = NUMBER
        elif _NUMERIC_FORMAT.fullmatch(pattern):
            kinds = NO_KIND
    return replace(value, kinds=kinds, samples=(), safe=safe, constant=None)


def _escaped(safe: frozenset[Safe]) -> Callable[[Value, Sequence[Value]], Value]:
    def effect(value: Value, _arguments: Sequence[Value]) -> Value:
        kinds = value.kinds if value.is_number else TEXT
        return replace(
            value, kinds=kinds, samples=(), safe=value.safe | safe, constant=value.constant
        )

    return effect


def _as_json(value: Value, _arguments: Sequence[Value]) -> Value:
    return replace(value, kinds=NO_KIND, samples=(), safe=frozenset(), missing="", constant=None)


def _first(value: Value, _arguments: Sequence[Value]) -> Value:
    samples = known.items(value.samples)
    kinds = frozenset(kind_of(sample) for sample in samples)
    safe = value.safe
    if kinds and kinds <= {Kind.NUMBER, Kind.BOOLEAN}:
        safe = ALL_SAFE
    return replace(value, kinds=kinds, samples=samples, safe=safe, constant=None)


def _split(value: Value, _arguments: Sequence[Value]) -> Value:
    return replace(value, kinds=frozenset({Kind.ARRAY}), samples=(), constant=None)


def _map(value: Value, arguments: Sequence[Value]) -> Value:
    name = arguments[0].constant if arguments else None
    found = known.members(known.items(value.samples), name) if name else ()
    samples = (list(found),) if found else ()
    return replace(value, kinds=frozenset({Kind.ARRAY}), samples=samples, constant=None)


def _slice(value: Value, arguments: Sequence[Value]) -> Value:
    if value.kinds == {Kind.ARRAY}:
        return replace(value, constant=None)
    return _text(value, "slice", arguments)


def _money(value: Value, _arguments: Sequence[Value]) -> Value:
    return replace(value, kinds=NUMBER, samples=(), safe=ALL_SAFE, constant=None)


def _accessor(value: Value, arguments: Sequence[Value]) -> Value:
    name = arguments[0].constant if arguments else None
    samples = known.members(value.samples, name) if name else ()
    kinds = frozenset(kind_of(sample) for sample in samples)
    return replace(value, kinds=kinds, samples=samples, constant=None)


def _same(value: Value, _arguments: Sequence[Value]) -> Value:
    return replace(value, constant=None)


def _parsed(value: Value, _arguments: Sequence[Value]) -> Value:
    return replace(value, kinds=NO_KIND, samples=(), origin=Origin.UNKNOWN, constant=None)


_SPECIAL: dict[str, Callable[[Value, Sequence[Value]], Value]] = {
    "as_json_string": _as_json,
    "date": _date,
    "default": _default,
    "first": _first,
    "last": _first,
    "json_escape": _escaped(frozenset({Safe.JSON, Safe.HEADER})),
    "json_parse": _parsed,
    "map": _map,
    "money": _money,
    "property_accessor": _accessor,
    "slice": _slice,
    "split": _split,
    "time_zone": _same,
    "url_encode": _escaped(ALL_SAFE),
    "url_escape": _escaped(ALL_SAFE - {Safe.URL}),
    "url_param_escape": _escaped(ALL_SAFE),
}
