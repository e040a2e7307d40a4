"""Filters on arrays."""

from __future__ import annotations

from collections.abc import Callable
from functools import cmp_to_key
from typing import Any

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import equals, is_truthy
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import (
    NoPropertiesError,
    has_properties,
    identity_of,
    items_of,
    property_of,
)
from hookstudio.core.liquid.guards import TemplateError, too_long
from hookstudio.core.liquid.printing import opening_type_name, string_of, text_of, type_name
from hookstudio.core.wording import tr


def compact(value: object, name: object = None) -> list[object] | None:
    """The items that are not nil, or whose property is not."""
    return chosen(value, lambda item: _picked(item, name) is not None)


def concat(value: object, other: object) -> list[object]:
    """Two arrays as one."""
    if not isinstance(other, (list, tuple)):
        raise TemplateError(
            tr("The filter concat needs an array; found {found}.", found=type_name(other))
        )
    return [*items_of(value), *other]


def first(value: object) -> object:
    """The first item of an array."""
    if isinstance(value, dict):
        return next(([key, item] for key, item in value.items()), None)
    return _at(value, 0)


def last(value: object) -> object:
    """The last item of an array."""
    return _at(value, -1)


def _at(value: object, index: int) -> object:
    if isinstance(value, range):
        return value.stop - 1 if index else value.start
    if isinstance(value, (str, list, tuple)):
        return value[index] if value else None
    return None


def join(value: object, glue: object = " ") -> str:
    """The items of an array as one text."""
    items = items_of(value)
    between = string_of(glue)
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
    """One property of each item."""

    def picked(item: object) -> object:
        try:
            return property_of(item, name)
        except NoPropertiesError:
            return None

    return [picked(item) for item in items_of(value)]


def reverse(value: object) -> list[object]:
    """The items from the last to the first."""
    return items_of(value)[::-1]


def sort(value: object, name: object = None) -> list[object] | None:
    """Sort as Ruby does; nil last, values without an order among them are an error."""
    keyed = _keyed(value, name)
    if keyed is None:
        return None
    # Python's own order is Ruby's for numbers, and for texts; it is far faster.
    kinds = {type(picked) for picked, _ in keyed}
    plain = kinds <= {int, float} or kinds == {str}
    return [item for _, item in sorted(keyed, key=_first_of if plain else _by_order)]


def sort_natural(value: object, name: object = None) -> list[object] | None:
    """Sort whatever the case; nil last."""

    def key(pair: tuple[object, object]) -> tuple[bool, str]:
        return pair[0] is None, string_of(pair[0]).lower()

    keyed = _keyed(value, name)
    return None if keyed is None else [item for _, item in sorted(keyed, key=key)]


def _keyed(value: object, name: object) -> list[tuple[object, object]] | None:
    """Each item after what it is sorted by; None when one of them has no properties."""
    items = items_of(value)
    if name is not None and not all(map(has_properties, items)):
        return None
    if len(items) < 2:
        return [(None, item) for item in items]
    return [(_picked(item, name), item) for item in items]


def uniq(value: object, name: object = None) -> list[object] | None:
    """Each item, or each value of a property, once."""
    if len(items := items_of(value)) < 2:
        return items
    seen: set[object] = set()

    def is_new(item: object) -> bool:
        key = identity_of(_picked(item, name))
        if key in seen:
            return False
        seen.add(key)
        return True

    return chosen(value, is_new)


def where(value: object, name: object, target: object = None) -> list[object] | None:
    """The items with a property, or with a property that equals the target."""
    return chosen(value, lambda item: matches(item, name, target))


def chosen(value: object, choose: Callable[[object], bool]) -> list[object] | None:
    """The items that are chosen; nil when one of them has no properties to choose by."""
    try:
        return [item for item in items_of(value) if choose(item)]
    except NoPropertiesError:
        return None


def matches(item: object, name: object, target: object) -> bool:
    """Whether a property equals the target; without a target, whether it is true."""
    found = property_of(item, name)
    return is_truthy(found) if target is None else equals(found, target)


def _picked(item: object, name: object) -> object:
    return item if name is None else property_of(item, name)


def _order(left: Any, right: Any) -> int:
    if left is None or right is None:
        return (left is None) - (right is None)
    if isinstance(left, (list, tuple)) and isinstance(right, (list, tuple)):
        for one, other in zip(left, right, strict=False):
            result = _order(one, other)
            if result:
                return result
        return (len(left) > len(right)) - (len(left) < len(right))
    if not _has_common_order(left, right):
        raise TemplateError(
            tr(
                "{left} and {right} cannot be sorted together.",
                left=opening_type_name(left),
                right=type_name(right),
            )
        )
    result = (left > right) - (left < right)
    assert isinstance(result, int)
    return result


def _has_common_order(left: object, right: object) -> bool:
    if isinstance(left, bool) or isinstance(right, bool):
        return False
    if isinstance(left, (int, float)):
        return isinstance(right, (int, float))
    return isinstance(left, str) and isinstance(right, str)


def _order_of_pairs(one: tuple[object, object], other: tuple[object, object]) -> int:
    return _order(one[0], other[0])


def _first_of(pair: tuple[Any, object]) -> Any:
    return pair[0]


_by_order = cmp_to_key(_order_of_pairs)


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
