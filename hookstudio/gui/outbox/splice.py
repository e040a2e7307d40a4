"""The one stretch in which two lists of ids differ, found without looking at each id in Python."""

from __future__ import annotations

from array import array
from typing import NamedTuple


class Splice(NamedTuple):
    """`removed` items at `at` of the old list make way for `inserted` ones of the new."""

    at: int
    removed: int
    inserted: int


def splice(old: array[int], new: array[int]) -> Splice:
    """What turns one list into the other; equal beginnings and ends are left alone."""
    shorter = min(len(old), len(new))
    start = _common(old, new, shorter)
    tail = _common(old[::-1], new[::-1], shorter - start)
    return Splice(start, len(old) - start - tail, len(new) - start - tail)


def _common(one: array[int], other: array[int], limit: int) -> int:
    """How many items are the same at the front: halving, with comparisons of whole slices."""
    low, high = 0, limit
    while low < high:
        middle = (low + high + 1) // 2
        # Bytes are compared at once, numbers one by one.
        if one[low:middle].tobytes() == other[low:middle].tobytes():
            low = middle
        else:
            high = middle - 1
    return low
