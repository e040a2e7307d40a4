"""JSON as the standard has it: no name twice in an object, no NaN, no number out of range."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import NoReturn, TypeVar

from hookstudio.core.json_value import Json
from hookstudio.core.wording import tr, translatable, translated

V = TypeVar("V")

_MOST_DIGITS = 4300  # Python's own limit
_BRACKET_OR_STRING = re.compile(r'"(?:[^"\\]|\\.)*+"?|[\[{]|[\]}]', re.DOTALL)
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_SENTENCES = {
    "Expecting value": translatable("Expected a value."),
    "Expecting property name enclosed in double quotes": translatable(
        "Expected a name in double quotes."
    ),
    "Expecting ',' delimiter": translatable("Expected a comma."),
    "Expecting ':' delimiter": translatable("Expected a colon."),
    "Unterminated string starting at": translatable(
        "The text that starts here has no closing quote."
    ),
    "Invalid control character at": translatable(
        "A line break or tab in a text is written \\n or \\t."
    ),
    "Invalid \\escape": translatable("A backslash in a text must be doubled."),
    "Illegal trailing comma before end of object": translatable(
        "Remove the comma before the closing brace."
    ),
    "Illegal trailing comma before end of array": translatable(
        "Remove the comma before the closing bracket."
    ),
}


class StrictJsonError(ValueError):
    """A number that is refused, or the `name` that stands twice.

    The parser knows its place only roughly: `written` is how it is written, empty when not known.
    """

    def __init__(self, message: str, written: str, name: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.written = written
        self.name = name


def loads(text: str) -> Json:
    """The value that the text is. Raises StrictJsonError, json.JSONDecodeError, RecursionError."""
    with _digits_limited():
        value: Json = _DECODER.decode(text)
    return value


def value_at(text: str, start: int) -> tuple[Json, int]:
    """The value that starts there, and where it ends; raises as `loads` does."""
    with _digits_limited():
        return _DECODER.raw_decode(text, start)


def unique_names(pairs: list[tuple[str, V]]) -> dict[str, V]:
    """The object of these pairs, for `object_pairs_hook`. Raises StrictJsonError."""
    found = dict(pairs)
    if len(found) < len(pairs):
        counted = Counter(name for name, _ in pairs)
        twice = next(name for name, count in counted.items() if count > 1)
        written = json.dumps(twice, ensure_ascii=False)
        raise StrictJsonError(
            tr("“{name}” stands twice in one object.", name=twice[:80]), written, twice
        )
    return found


def no_constant(name: str) -> NoReturn:
    """NaN and Infinity are Python's idea of JSON only; for `parse_constant`."""
    raise StrictJsonError(tr("{word} is not a number of JSON.", word=name), name)


def sentence_of(error: json.JSONDecodeError) -> str:
    """What is wrong, for people."""
    sentence = _SENTENCES.get(error.msg)
    return f"{error.msg}." if sentence is None else translated(sentence)


def end_of(text: str, start: int) -> int | None:
    """Where the brackets that open at `start` are closed again; None when they are not."""
    depth = 0
    for match in _BRACKET_OR_STRING.finditer(text, start):
        depth += _STEP.get(match.group(), 0)
        if depth == 0:
            return match.end()
    return None


def too_deep_at(text: str, most: int, start: int = 0) -> int | None:
    """The place of the first bracket that nests deeper than `most`; the parser is recursive."""
    depth = 0
    for match in _BRACKET_OR_STRING.finditer(text, start):
        depth += _STEP.get(match.group(), 0)
        if depth > most:
            return match.start()
    return None


def depth_of(value: Json) -> int:
    """How many objects and arrays stand in each other; 0 for a text or a number."""
    depth, level = 0, [value]
    while True:
        below: list[Json] = []
        holders = False
        for each in level:
            if isinstance(each, Mapping):
                holders = True
                below.extend(each.values())
            elif isinstance(each, list):
                holders = True
                below.extend(each)
        if not holders:
            return depth
        depth, level = depth + 1, below


def _finite(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise StrictJsonError(tr("{number} is out of range.", number=text[:40]), text)
    return value


@contextmanager
def _digits_limited() -> Iterator[None]:
    try:
        yield
    except (json.JSONDecodeError, StrictJsonError):
        raise
    except ValueError:
        message = tr("A number has more than {most:,} digits.", most=_MOST_DIGITS)
        raise StrictJsonError(message, "") from None


_DECODER = json.JSONDecoder(
    object_pairs_hook=unique_names, parse_constant=no_constant, parse_float=_finite
)
