"""Names that are nearly the same: a slip of the hand, and not two names on purpose."""

from __future__ import annotations

import re
from collections.abc import Iterable

_DIGITS = re.compile(r"\d+")


def near_name(name: str, names: Iterable[str]) -> str:
    """The name that was probably meant; empty when there is none, or more than one."""
    found = [one for one in names if one != name and _is_slip(name, one)]
    exact = [one for one in found if one.casefold() == name.casefold()]
    best = exact or sorted(found, key=lambda one: _distance(name, one, 3))
    return best[0] if best else ""


def _is_slip(name: str, other: str) -> bool:
    if name.casefold() == other.casefold() or _bare(name) == _bare(other):
        return True
    if _DIGITS.sub("", name) == _DIGITS.sub("", other):
        return False  # line1 and line2
    shorter = min(len(name), len(other))
    most = 0 if shorter < 3 else 1 if shorter < 6 else 2
    return 0 < _distance(name, other, most) <= most


def _bare(name: str) -> str:
    return re.sub(r"[\s_-]", "", name).casefold()


def _distance(first: str, second: str, most: int) -> int:
    """How many letters differ, a swap of two counting once; `most + 1` stands for more."""
    if abs(len(first) - len(second)) > most or max(len(first), len(second)) > 80:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        above, before, row = before, row, [i]
        for j, b in enumerate(second, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                cost = min(cost, above[j - 2] + 1)
            row.append(cost)
    return min(row[-1], most + 1)
