"""What `value.name`, `value[index]` and `${name}` read: never a Python attribute."""

from __future__ import annotations

import re

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import LOOP_HELPERS, to_integer
from hookstudio.core.liquid.guards import LimitError, TemplateError
from hookstudio.core.liquid.printing import type_name
from hookstudio.core.wording import tr

_WORDS = frozenset({"first", "last", "size"})
# What first and last are of an empty text; of an empty array they are nil.
_NOTHING: dict[type, str] = {str: ""}
_BRACED_PATH = re.compile(r"[^.\[\]]+(?:\.[^.\[\]]+|\[-?\d+\])+")
_BRACED_SEGMENT = re.compile(r"([^.\[\]]+)|\[(-?\d+)\]")


class BraceKey(str):
    """A segment written `${…}`: looked up exactly first, then as a path (spec/braze.md §7.11)."""

    parts: tuple[str | int, ...]

    def __new__(cls, text: str) -> BraceKey:
        key = super().__new__(cls, text)
        key.parts = ()
        if _BRACED_PATH.fullmatch(text):
            found = _BRACED_SEGMENT.findall(text)
            key.parts = tuple(name or int(index) for name, index in found)
        return key


def member_of(value: object, name: str) -> object:
    """What `value.name` is: an item of that name, else one of the words size, first and last."""
    found = item_of(value, name)
    if found is not None or name not in _WORDS:
        return found
    if isinstance(value, dict):
        return None if name in value else _word_of_object(value, name)
    if isinstance(value, (str, list, tuple)):
        if name == "size":
            return len(value)
        return value[0 if name == "first" else -1] if value else _NOTHING.get(type(value))
    if isinstance(value, range):
        return _word_of_range(value, name)
    if name == "size" and isinstance(value, int) and not isinstance(value, bool):
        return integer_size(value)
    return None


def item_of(value: object, key: object) -> object:
    """What `value[key]` is; None where there is nothing. Never a Python attribute."""
    if isinstance(value, dict):
        return _mapping_item(value, key)
    if isinstance(value, (list, tuple)):
        if isinstance(key, int) and not isinstance(key, bool):
            return value[key] if -len(value) <= key < len(value) else None
        return None
    if isinstance(value, LOOP_HELPERS) and isinstance(key, str):
        try:
            return value[key]
        except KeyError:
            return None
    return None


def integer_size(value: int) -> int:
    """Ruby's `Integer#size`: the bytes of the machine word, or words, that hold it."""
    return max(1, -(-value.bit_length() // 64)) * 8


def _mapping_item(value: dict[str, object], key: object) -> object:
    if not isinstance(key, str):
        return None
    if key in value:
        return value[key]
    found: object = None
    if isinstance(key, BraceKey) and key.parts:
        found = value
        for part in key.parts:
            found = member_of(found, part) if isinstance(part, str) else item_of(found, part)
    return found


def _word_of_object(value: dict[str, object], name: str) -> object:
    if name == "size":
        return len(value)
    if name == "first":
        return next(([key, item] for key, item in value.items()), None)
    return None


def _word_of_range(value: range, name: str) -> object:
    if name == "size":
        return max(0, value.stop - value.start)
    return value.start if name == "first" else value.stop - 1


def make_range(first: object, last: object) -> range:
    """The numbers from `first` to `last`; a descending range is empty, but keeps its bounds."""
    start, stop = _bound(first), _bound(last)
    if max(abs(start), abs(stop)) > limits.RANGE_BOUND:
        raise LimitError(tr("A range reaches further than Hook Studio counts."))
    return range(start, stop + 1)


def _bound(value: object) -> int:
    """A bound of a range: a whole number, or what Ruby's `to_i` makes of a text or nil."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if value is None or isinstance(value, str):
        return to_integer(value, 0)
    raise TemplateError(tr("A range needs whole numbers; found {found}.", found=type_name(value)))
