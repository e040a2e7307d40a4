"""What compiled code calls: the functions of the interpreter, bound to one rendering."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from liquid.builtin.tags.for_tag import ForLoop

from hookstudio.core.liquid import comparing, limits
from hookstudio.core.liquid.context import Buffer
from hookstudio.core.liquid.filters.general import default
from hookstudio.core.liquid.guards import (
    Budget,
    check_size,
    comparing_weight,
    too_long,
    weight_of,
)
from hookstudio.core.liquid.items import item_of, make_range, member_of
from hookstudio.core.liquid.printing import text_of
from hookstudio.core.liquid.tags.output import PRINTED
from hookstudio.core.liquid.trace import NOTHING, Tracer, joined


class RepeatError(Exception):
    """The interpreter has to render this again, from the start."""


def checker(budget: Budget) -> Callable[[object, object, int], object]:
    """What `Filter.call` does around a filter; a negative cost is that of a filter that glances."""

    def check(value: object, result: object, cost: int) -> object:
        if type(result) is str and type(value) is str:
            size = len(result)
            if size > limits.VALUE_CHARS:
                raise too_long()
            budget.units += (len(value) + cost if cost > 0 else -cost) + size
            if budget.units > budget.look_at:
                budget.look()
            return result
        check_size(result)
        budget.work(cost + weight_of(value) if cost > 0 else -cost)
        if result is not value:
            budget.work(weight_of(result))
        return result

    return check


def printer(budget: Budget) -> Callable[[object], str]:
    """What a value that is no text prints."""

    def text(value: object) -> str:
        if type(value) is int:
            return str(value)
        printed = text_of(value)
        if isinstance(value, (list, dict)):
            budget.work(PRINTED * len(printed))
        return printed

    return text


def comparer(budget: Budget, operator: str) -> Callable[[object, object], bool]:
    """A comparison that counts what it looks through."""
    compare = comparing.OPERATORS[operator]

    def compare_values(left: object, right: object) -> bool:
        if isinstance(left, (str, list, dict)):
            budget.work(comparing_weight(left))
        return compare(left, right)

    return compare_values


def reader(tracer: Tracer) -> Callable[[str, object], object]:
    """Reports an attribute that is read."""
    read = tracer.read

    def note(label: str, value: object) -> object:
        read(label, missing=value is None)
        return value

    return note


def follower(tracer: Tracer) -> Callable[[str, object], object]:
    """Reports a variable that is read."""
    variables, follow = tracer.variables, tracer.follow

    def note(name: str, value: object) -> object:
        if name in variables:
            follow(name)
        return value

    return note


# Names that the code refers to and that are the same in every rendering.
SHARED: dict[str, Any] = {
    "BUFFER": Buffer,
    "FORLOOP": ForLoop,
    "DEFAULT": default,
    "ITEM": item_of,
    "MEMBER": member_of,
    "JOINED": joined,
    "NOTHING": NOTHING,
    "RANGE": make_range,
    "REPEAT": RepeatError,
    "checker": checker,
    "comparer": comparer,
    "follower": follower,
    "printer": printer,
    "reader": reader,
}
