"""Value: what is known of an expression without rendering it: types, samples, what is escaped."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum

from hookstudio.core.json_value import Json


class Kind(StrEnum):
    """A type of JSON."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    ARRAY = "array"
    OBJECT = "object"


class Safe(StrEnum):
    """Where a printed value can do no harm."""

    JSON = "json"  # inside a JSON string
    URL = "url"  # as one part of a URL or of a form
    HEADER = "header"  # holds no line break
    XML = "xml"


class Origin(StrEnum):
    """Where a value comes from in the end."""

    LITERAL = "literal"
    ATTRIBUTE = "attribute"
    LOOP = "loop"
    CONNECTED = "connected"
    CATALOG = "catalog"
    UNKNOWN = "unknown"


ALL_SAFE = frozenset(Safe)
NOT_SAFE: frozenset[Safe] = frozenset()
NUMBER, TEXT = frozenset({Kind.NUMBER}), frozenset({Kind.TEXT})
NO_KIND: frozenset[Kind] = frozenset()

_JSON_PLAIN = re.compile(r'[^"\\\x00-\x1f]*')
_URL_PLAIN = re.compile(r"[\w.~-]*", re.ASCII)


@dataclass(frozen=True, slots=True)
class Value:
    """What an expression may come to.

    No `kinds` means that its type is not known. `missing` is what the author calls the value that
    may not be there; empty where something is always printed. `filters` are the names of the
    filters that it went through. `constant` is its text where that is known.
    """

    kinds: frozenset[Kind] = NO_KIND
    samples: tuple[Json, ...] = ()
    safe: frozenset[Safe] = NOT_SAFE
    origin: Origin = Origin.UNKNOWN
    missing: str = ""
    filters: tuple[str, ...] = ()
    constant: str | None = None

    @property
    def is_number(self) -> bool:
        return self.kinds == NUMBER

    @property
    def is_text(self) -> bool:
        return self.kinds == TEXT

    @property
    def is_structure(self) -> bool:
        return bool(self.kinds) and self.kinds <= {Kind.ARRAY, Kind.OBJECT}

    @property
    def is_bare(self) -> bool:
        """Whether JSON writes it without quotes: numbers and booleans."""
        return bool(self.kinds) and self.kinds <= {Kind.NUMBER, Kind.BOOLEAN}


UNKNOWN = Value()
LOOP_NUMBER = Value(NUMBER, (), ALL_SAFE, Origin.LITERAL)
LOOP_FLAG = Value(frozenset({Kind.BOOLEAN}), (), ALL_SAFE, Origin.LITERAL)


def of_constant(value: object) -> Value:
    """The value of a literal."""
    if isinstance(value, bool) or value is None:
        kinds = frozenset({Kind.BOOLEAN}) if isinstance(value, bool) else NO_KIND
        shown = "" if value is None else str(value).lower()
        return Value(kinds, (), ALL_SAFE, Origin.LITERAL, constant=shown)
    if isinstance(value, (int, float)):
        return Value(NUMBER, (value,), ALL_SAFE, Origin.LITERAL, constant=str(value))
    text = value if isinstance(value, str) else ""
    return Value(TEXT, (text,), safe_text(text), Origin.LITERAL, constant=text)


def safe_text(text: str) -> frozenset[Safe]:
    """Where a text that is known can stand as it is."""
    safe = {Safe.HEADER} if "\n" not in text and "\r" not in text else set()
    if _JSON_PLAIN.fullmatch(text):
        safe.add(Safe.JSON)
    if _URL_PLAIN.fullmatch(text):
        safe.add(Safe.URL)
    if not set(text) & set("<>&"):
        safe.add(Safe.XML)
    return frozenset(safe)


def of_samples(samples: tuple[Json, ...], origin: Origin, missing: str = "") -> Value:
    """The value of what sample data hold; numbers and booleans need no escaping."""
    kinds = frozenset(kind_of(sample) for sample in samples)
    bare = bool(kinds) and kinds <= {Kind.NUMBER, Kind.BOOLEAN}
    return Value(kinds, samples, ALL_SAFE if bare else NOT_SAFE, origin, missing)


def kind_of(value: Json) -> Kind:
    """The type of a value that is not null."""
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, (int, float)):
        return Kind.NUMBER
    if isinstance(value, Mapping):
        return Kind.OBJECT
    return Kind.ARRAY if isinstance(value, (list, tuple)) else Kind.TEXT


def either(values: Iterable[Value]) -> Value:
    """What is known of a value that is one of these."""
    first, *others = values
    found = first
    for other in others:
        if other == found:
            continue
        found = replace(
            found,
            kinds=found.kinds | other.kinds if found.kinds and other.kinds else NO_KIND,
            samples=found.samples + other.samples,
            safe=found.safe & other.safe,
            origin=found.origin if other.origin is Origin.LITERAL else other.origin,
            missing=found.missing or other.missing,
            filters=found.filters or other.filters,
            constant=None,
        )
    return found
