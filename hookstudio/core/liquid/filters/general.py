"""Filters on any value."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hookstudio.core.liquid.comparing import is_truthy
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import range_length
from hookstudio.core.liquid.items import integer_size

if TYPE_CHECKING:
    from hookstudio.core.liquid.context import BrazeContext


def default(
    value: object, instead: object = "", *, context: BrazeContext, allow_false: object = False
) -> object:
    """The other value for nil, false, and the empty text, array and object (§4.3)."""
    if is_default_due(value, allow_false=is_truthy(allow_false)):
        context.tracer.default_used = True
        return instead
    return value


def is_default_due(value: object, *, allow_false: bool = False) -> bool:
    """Whether `default` replaces the value; not for 0, nor for white space."""
    if value is None:
        return True
    if value is False:
        return not allow_false
    return isinstance(value, (str, list, tuple, dict)) and not value


def size(value: object) -> int:
    """How many characters or items."""
    if isinstance(value, range):
        return range_length(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return integer_size(value)
    return len(value) if isinstance(value, (str, list, tuple, dict)) else 0


FILTERS = family({"default": default, "size": size})
