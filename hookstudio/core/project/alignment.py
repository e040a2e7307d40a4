"""Compares JSON-plain data exactly, and finds which rows of two lists belong together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from hookstudio.core.json_value import Json

_LONGEST_COMPARED = 400
"""Rows for which the best alignment is looked for; beyond that, row by row."""


class Step(NamedTuple):
    """A row of the old list and what it becomes; None means: none, it is new or it is gone."""

    old: int | None
    new: int | None


def same(left: Json, right: Json) -> bool:
    """Whether two data are the same for JSON: 1, 1.0 and true differ, and so does key order."""
    if isinstance(left, Mapping):
        return (
            isinstance(right, Mapping)
            and list(left) == list(right)
            and all(same(left[key], right[key]) for key in left)
        )
    if isinstance(left, (list, tuple)):
        return (
            isinstance(right, (list, tuple))
            and len(left) == len(right)
            and all(same(a, b) for a, b in zip(left, right, strict=True))
        )
    return type(left) is type(right) and repr(left) == repr(right)


def align(old: Sequence[Json], new: Sequence[Json]) -> list[Step]:
    """The steps from one list to the other, in the order of the old one."""
    head = 0
    while head < min(len(old), len(new)) and same(old[head], new[head]):
        head += 1
    tail = 0
    most = min(len(old), len(new)) - head
    while tail < most and same(old[-1 - tail], new[-1 - tail]):
        tail += 1
    steps = [Step(i, i) for i in range(head)]
    steps += _middle(old, new, head, tail)
    steps += [Step(len(old) - i, len(new) - i) for i in range(tail, 0, -1)]
    return steps


def _middle(old: Sequence[Json], new: Sequence[Json], head: int, tail: int) -> list[Step]:
    olds, news = range(head, len(old) - tail), range(head, len(new) - tail)
    if max(len(olds), len(news)) > _LONGEST_COMPARED:
        return _paired(olds, news)
    from difflib import SequenceMatcher  # start-up time: needed by a save

    matcher = SequenceMatcher(
        None, [_key(old[i]) for i in olds], [_key(new[j]) for j in news], autojunk=False
    )
    steps: list[Step] = []
    for _, i1, i2, j1, j2 in matcher.get_opcodes():
        steps += _paired(olds[i1:i2], news[j1:j2])
    return steps


def _paired(olds: range, news: range) -> list[Step]:
    common = min(len(olds), len(news))
    steps = [Step(i, j) for i, j in zip(olds, news, strict=False)]
    steps += [Step(i, None) for i in olds[common:]]
    return steps + [Step(None, j) for j in news[common:]]


def _key(value: Json) -> str:
    if isinstance(value, Mapping):
        return "{" + ",".join(f"{key!r}:{_key(inner)}" for key, inner in value.items()) + "}"
    if isinstance(value, (list, tuple)):
        return "[" + ",".join(_key(inner) for inner in value) + "]"
    return repr(value)
