"""How values compare, as in Ruby Liquid on Rails: equality, order, containment, truth."""

from __future__ import annotations

import operator
from collections.abc import Callable
from enum import Enum
from typing import Any, Final

from liquid.builtin.tags.for_tag import ForLoop
from liquid.builtin.tags.tablerow_tag import TableRow

from hookstudio.core.liquid.printing import string_of, type_name
from hookstudio.core.wording import tr

# The helper objects `forloop` and `tablerowloop`; the only values that are not JSON-plain.
LOOP_HELPERS: Final = (ForLoop, TableRow)


class Emptiness(Enum):
    """The literals `empty` and `blank`, which equal a whole class of values."""

    EMPTY = "empty"
    BLANK = "blank"

    def matches(self, value: object) -> bool:
        if value is self:
            return True
        if isinstance(value, str) and self is Emptiness.BLANK:
            return not value or value.isspace()
        if isinstance(value, (str, list, tuple, dict)):
            return not value
        return self is Emptiness.BLANK and (value is None or value is False)


class UnlikeTypesError(Exception):
    """Two values have no order; the message says which types they are."""


def is_truthy(value: object) -> bool:
    """Everything but nil and false is true, 0 and the empty text too."""
    return value is not None and value is not False


def equals(left: object, right: object) -> bool:
    """Ruby's `==`: 1 equals 1.0, but neither "1" nor true."""
    if isinstance(right, Emptiness):
        return right.matches(left)
    if isinstance(left, Emptiness):
        return left.matches(right)
    if isinstance(left, bool) or isinstance(right, bool):
        return left is right
    if isinstance(left, list) and isinstance(right, list):
        return left == right and all(map(equals, left, right))
    return left == right


def differs(left: object, right: object) -> bool:
    """Ruby's `!=`."""
    return not equals(left, right)


def contains(left: object, right: object) -> bool:
    """Text in text, or an equal item in an array, or a key in an object; never nil or false."""
    if not is_truthy(left) or not is_truthy(right):
        return False
    if isinstance(left, str):
        return string_of(right) in left
    if isinstance(left, (list, tuple, range)):
        # Python also holds 1 for true, so only its "no" is final; it is far faster.
        return right in left and any(equals(item, right) for item in left)
    return isinstance(left, dict) and isinstance(right, str) and right in left


def _ordered(compare: Callable[[Any, Any], bool]) -> Callable[[object, object], bool]:
    """An order that is false where a side has none, and refuses text against number."""

    def compare_values(left: object, right: object) -> bool:
        if _is_number(left) and _is_number(right):
            return compare(left, right)
        if isinstance(left, str) and isinstance(right, str):
            return compare(left, right)
        if _has_order(left) and _has_order(right):
            raise UnlikeTypesError(
                tr(
                    "{left} cannot be compared with {right}; the test is "
                    "false. Convert the text with | plus: 0 in an assign first.",
                    left=type_name(left),
                    right=type_name(right),
                )
            )
        return False

    return compare_values


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _has_order(value: object) -> bool:
    return isinstance(value, str) or _is_number(value)


OPERATORS: Final[dict[str, Callable[[object, object], bool]]] = {
    "==": equals,
    "!=": differs,
    "<>": differs,
    "<": _ordered(operator.lt),
    ">": _ordered(operator.gt),
    "<=": _ordered(operator.le),
    ">=": _ordered(operator.ge),
    "contains": contains,
}


def to_integer(value: object, default: int) -> int:
    """Ruby's `to_i`: the leading digits of a text, a float cut off, else the default."""
    if isinstance(value, bool):
        return default
    if isinstance(value, int):
        return value
    if isinstance(value, float):
        return int(value) if abs(value) < float("inf") else default
    if isinstance(value, str):
        text = value.strip()
        digits = text[1:] if text[:1] in ("-", "+") else text
        length = len(digits) - len(digits.lstrip("0123456789"))
        if 0 < length <= 1_000:
            return int(text[: length + len(text) - len(digits)])
    return default
