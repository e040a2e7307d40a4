"""What `value.name`, `value[index]` and `${name}` read: never a Python attribute."""

from __future__ import annotations

import re
from collections.abc import Sequence

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import LOOP_HELPERS, to_integer
from hookstudio.core.liquid.guards import LimitError

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


def item_of(value: object, key: object) -> object:
    """What `value[key]` is in Liquid; None where there is nothing. Never a Python attribute."""
    if isinstance(value, dict):
        found = _mapping_item(value, key)
        if found is None and key in ("size", "first") and key not in value:
            return len(value) if key == "size" else _first_pair(value)
        return found
    if isinstance(value, (list, tuple, range)):
        if isinstance(key, int) and not isinstance(key, bool):
            return value[key] if -len(value) <= key < len(value) else None
        if isinstance(key, float):
            return item_of(value, int(key))
        return _sequence_property(value, key)
    if isinstance(value, str):
        if key == "size":
            return len(value)
        if key == "first":
            return value[:1]
        return value[-1:] if key == "last" else None
    if isinstance(value, LOOP_HELPERS) and isinstance(key, str):
        try:
            return value[key]
        except KeyError:
            return None
    return None


def _mapping_item(value: dict[str, object], key: object) -> object:
    if not isinstance(key, str):
        return None
    if key in value:
        return value[key]
    found: object = None
    if isinstance(key, BraceKey) and key.parts:
        found = value
        for part in key.parts:
            found = item_of(found, part)
    return found


def _first_pair(value: dict[str, object]) -> object:
    return next(([key, item] for key, item in value.items()), None)


def _sequence_property(value: Sequence[object], key: object) -> object:
    if key == "size":
        return len(value)
    if key == "first":
        return value[0] if value else None
    if key == "last":
        return value[-1] if value else None
    return None


def make_range(first: object, last: object) -> range:
    """The numbers from `first` to `last`; a descending range is empty."""
    start, stop = to_integer(first, 0), to_integer(last, 0)
    if max(abs(start), abs(stop)) > limits.RANGE_BOUND:
        raise LimitError("A range reaches further than Hook Studio counts.")
    return range(start, stop + 1) if start <= stop else range(0)
