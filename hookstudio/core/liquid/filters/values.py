"""How filters read their values: as numbers, integers, arrays, properties; as Ruby Liquid does."""

from __future__ import annotations

import re
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.comparing import to_integer
from hookstudio.core.liquid.guards import TemplateError, too_many_items
from hookstudio.core.liquid.printing import opening_type_name, text_of, type_name
from hookstudio.core.wording import tr

_DECIMAL = re.compile(r"-?[0-9]+\.[0-9]+")
_INTEGER = re.compile(r"[-+]?[0-9]+")


def number_of(value: object) -> int | Decimal:
    """A number, or the number that a text starts with; 0 for anything else."""
    if isinstance(value, bool):
        return 0
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        try:
            number = Decimal(repr(value))
        except InvalidOperation:
            return 0
        if not number.is_finite():
            raise TemplateError(tr("The number is too large to compute with."))
        return number
    if isinstance(value, str):
        text = value.strip()
        if len(text) <= 1_000 and _DECIMAL.fullmatch(text):
            return Decimal(text)
        return to_integer(text, 0)
    return 0


def integer_argument(value: object, what: str) -> int:
    """An integer, or a text that is one; Ruby's `Integer()`."""
    if isinstance(value, int) and not isinstance(value, bool):
        return value
    if isinstance(value, str) and len(value) <= 100 and _INTEGER.fullmatch(value.strip()):
        return int(value)
    raise TemplateError(
        tr(
            "The filter {name} needs a whole number; found {found}.",
            name=what,
            found=type_name(value),
        )
    )


def items_of(value: object) -> list[object]:
    """What an array filter goes through: nested arrays flattened, one value as a list of one."""
    if value is None:
        return []
    if isinstance(value, (list, tuple)):
        flat: list[object] = []
        _flatten(value, flat, 0)
        return flat
    if isinstance(value, range):
        if range_length(value) > limits.VALUE_ITEMS:
            raise too_many_items()
        return list(value)
    return [value]


def range_length(value: range) -> int:
    """`len()` of a range of any size."""
    return max(0, value.stop - value.start)


def _flatten(value: Iterable[object], flat: list[object], depth: int) -> None:
    for item in value:
        if isinstance(item, (list, tuple)) and depth < limits.PRINT_DEPTH:
            _flatten(item, flat, depth + 1)
        else:
            flat.append(item)
        if len(flat) > limits.VALUE_ITEMS:
            raise too_many_items()


class NoPropertiesError(Exception):
    """A value that has no properties at all, such as nil or 2.5, stands in an array."""


def has_properties(item: object) -> bool:
    """Whether a value can be asked for a property at all, as in Ruby."""
    return item is not None and not isinstance(item, (bool, float))


def property_of(item: object, name: object) -> object:
    """What an item holds under a name, dots leading deeper; None where it holds nothing.

    As in Ruby, a text has itself, a whole number has its bits, and nil, booleans and decimals have
    nothing that could be asked.
    """
    if not has_properties(item):
        raise NoPropertiesError
    if isinstance(item, dict):
        return _object_property(item, name)
    if isinstance(item, str) and (name is None or isinstance(name, str)):
        return name if name is not None and name in item else None
    if isinstance(name, int) and not isinstance(name, bool):
        if isinstance(item, int):
            return item >> name & 1 if 0 <= name < limits.NUMBER_BITS else 0
        if isinstance(item, (list, tuple)):
            return item[name] if -len(item) <= name < len(item) else None
    raise TemplateError(
        tr(
            "{item} in the array has no property {name}.",
            item=opening_type_name(item),
            name=text_of(name)[:64],
        )
    )


def _object_property(item: dict[str, object], name: object) -> object:
    if not isinstance(name, str):
        return None
    found = item.get(name)
    if found is None and "." in name:
        value: object = item
        for part in name.split("."):
            value = value.get(part) if isinstance(value, dict) else None
        return value
    return found


def identity_of(value: object) -> object:
    """A hashable stand-in: equal for equal values, so that duplicates are found in one pass."""
    if isinstance(value, dict):
        return ("object", frozenset((key, identity_of(item)) for key, item in value.items()))
    if isinstance(value, (list, tuple)):
        return ("array", tuple(identity_of(item) for item in value))
    if isinstance(value, bool):
        return ("boolean", value)
    return value
