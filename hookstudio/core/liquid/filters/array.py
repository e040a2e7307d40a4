"""Filters on arrays."""

from __future__ import annotations

from functools import cmp_to_key

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import equals, is_truthy
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import identity_of, items_of, property_of
from hookstudio.core.liquid.guards import RuntimeProblem, too_long
from hookstudio.core.liquid.printing import text_of, type_name


def compact(value: object, name: object = None) -> list[object]:
    return [item for item in items_of(value) if _picked(item, name) is not None]


def concat(value: object, other: object) -> list[object]:
    if not isinstance(other, (list, tuple, range)):
        raise RuntimeProblem(f"The filter concat needs an array; found {type_name(other)}.")
    return [*items_of(value), *(items_of(other) if isinstance(other, range) else other)]


def first(value: object) -> object:
    if isinstance(value, dict):
        return next(([key, item] for key, item in value.items()), None)
    if isinstance(value, (str, list, tuple, range)) and value:
        return value[0]
    return None


def last(value: object) -> object:
    if isinstance(value, (str, list, tuple, range)) and value:
        return value[-1]
    return None


def join(value: object, glue: object = " ") -> str:
    items = items_of(value)
    between = text_of(glue)
    if len(items) * len(between) > limits.VALUE_CHARS:
        raise too_long()
    texts: list[str] = []
    size = 0
    for item in items:
        texts.append(text_of(item))
        size += len(texts[-1])
        if size > limits.VALUE_CHARS:
            raise too_long()
    return between.join(texts)


def map_(value: object, name: object) -> list[object]:
    return [None if item is None else property_of(item, name) for item in items_of(value)]


def reverse(value: object) -> list[object]:
    return items_of(value)[::-1]


def sort(value: object, name: object = None) -> list[object]:
    """Sort as Ruby does; nil last, values without an order among them are an error."""
    keyed = [(_picked(item, name), item) for item in items_of(value)]
    return [item for _, item in sorted(keyed, key=cmp_to_key(lambda a, b: _order(a[0], b[0])))]


def sort_natural(value: object, name: object = None) -> list[object]:
    def key(item: object) -> tuple[bool, str]:
        picked = _picked(item, name)
        return picked is None, text_of(picked).lower()

    return sorted(items_of(value), key=key)


def uniq(value: object, name: object = None) -> list[object]:
    seen: set[object] = set()
    result: list[object] = []
    for item in items_of(value):
        key = identity_of(_picked(item, name))
        if key not in seen:
            seen.add(key)
            result.append(item)
    return result


def where(value: object, name: object, target: object = None) -> list[object]:
    return [item for item in items_of(value) if matches(item, name, target)]


def matches(item: object, name: object, target: object) -> bool:
    """Whether a property equals the target; without a target, whether it is true."""
    found = property_of(item, name)
    return is_truthy(found) if target is None else equals(found, target)


def _picked(item: object, name: object) -> object:
    if name is None:
        return item
    return None if item is None else property_of(item, name)


def _order(left: object, right: object) -> int:
    if left is None or right is None:
        return (left is None) - (right is None)
    if isinstance(left, bool) or isinstance(right, bool):
        comparable = False
    elif isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        for one, other in zip(left, right, strict=False):
            result = _order(one, other)
            if result:
                return result
        return (len(left) > len(right)) - (len(left) < len(right))
    else:
        numbers = isinstance(left, (int, float)) and isinstance(right, (int, float))
        comparable = numbers or (isinstance(left, str) and isinstance(right, str))
    if not comparable:
        raise RuntimeProblem(
            f"{type_name(left).capitalize()} and {type_name(right)} cannot be sorted together."
        )
    return (left > right) - (left < right)  # type: ignore[operator]


FILTERS = family(
    {
        "compact": compact,
        "concat": concat,
        "first": first,
        "join": join,
        "last": last,
        "map": map_,
        "reverse": reverse,
        "sort": sort,
        "sort_natural": sort_natural,
        "uniq": uniq,
        "where": where,
    }
)
