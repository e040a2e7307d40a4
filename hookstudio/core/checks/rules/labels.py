"""What a path is called, whichever way it is written, and what a condition says about paths."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from hookstudio.core.liquid.comparing import Emptiness
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    Comparison,
    Condition,
    Filtered,
    Literal,
    Nested,
    Path,
    Segment,
)
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT

_NOTHING_COUNTS = ("size", "first", "last")


class Facts(NamedTuple):
    """The labels that hold something when a condition is true, and when it is false."""

    if_true: frozenset[str]
    if_false: frozenset[str]


def label_of(expression: BrazeExpression) -> str:
    """The path's name without braces and spaces that mean nothing; empty for other expressions."""
    if isinstance(expression, Nested):
        inner = label_of(expression.inner)
        return inner + _segments(expression.segments) if inner else ""
    if not isinstance(expression, Path):
        return ""
    if not isinstance(expression.root, str):
        return expression.label
    if expression.root == ATTRIBUTE_ROOT:
        rest = _segments(expression.segments[1:])
        return f"${{{expression.segments[0]}}}{rest}"
    return expression.root + _segments(expression.segments, braced=expression.is_attribute)


def _segments(segments: Iterable[Segment], *, braced: bool = False) -> str:
    found = []
    for index, segment in enumerate(segments):
        if isinstance(segment, str):
            found.append(f".${{{segment}}}" if braced and not index else f".{segment}")
        else:
            found.append(f"[{segment}]")
    return "".join(found)


def covers(present: Iterable[str], label: str) -> bool:
    """Whether the label, or what it is a part of, is among those that hold something."""
    return any(
        label == one or (label.startswith(one) and label[len(one)] in ".[") for one in present
    )


def paths_in(expression: object) -> Iterator[Path]:
    """All paths of an expression, nested ones too."""
    pending = [expression]
    while pending:
        current = pending.pop()
        if isinstance(current, Path):
            yield current
        if isinstance(current, BrazeExpression):
            pending += list(current.parts())[::-1]


def facts_of(condition: object) -> Facts:
    """What a condition says; an author who tests a path is taken to have thought of it.

    Of several tests each counts, whatever joins them: `a == blank or b == blank` in front of an
    abort leaves both present.
    """
    tests = condition.tests if isinstance(condition, Condition) else (condition,)
    found = [_facts_of_test(test) for test in tests]
    return Facts(
        frozenset().union(*(facts.if_true for facts in found)),
        frozenset().union(*(facts.if_false for facts in found)),
    )


def _facts_of_test(test: object) -> Facts:
    nothing: frozenset[str] = frozenset()
    if not isinstance(test, Comparison):
        return Facts(_labels(test), nothing)
    labels = _labels(test.left) | _labels(test.right)
    operands = (test.left, test.right)
    if any(_is_nothing(side) for side in operands):
        if test.operator == "==":
            return Facts(nothing, labels)
        return Facts(labels, nothing)
    if test.operator in ("!=", "<>", "<", "<="):
        # A status that is not 200, a count below 1: what is left behind an abort is there.
        return Facts(nothing if test.operator in ("!=", "<>") else labels, labels)
    return Facts(labels, nothing)


def _labels(expression: object) -> frozenset[str]:
    if isinstance(expression, Filtered):
        return _labels(expression.left)
    if not isinstance(expression, (Path, Nested)):
        return frozenset()
    label = label_of(expression)
    found = {label}
    head, _, last = label.rpartition(".")
    if head and (last in _NOTHING_COUNTS or last.startswith("__")):
        found.add(head)
    if label.endswith("]"):
        found.add(label[: label.rindex("[")])
    return frozenset(found - {""})


def _is_nothing(expression: object) -> bool:
    if not isinstance(expression, Literal):
        return False
    value = expression.value
    return value is None or value == "" or isinstance(value, Emptiness) or value in (0, False)
