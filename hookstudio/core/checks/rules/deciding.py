"""What a condition comes to on one way through a template, where that can be known."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from hookstudio.core.checks.rules.json_machine import JsonMachine
from hookstudio.core.checks.rules.labels import label_of, paths_in
from hookstudio.core.liquid import comparing
from hookstudio.core.liquid.comparing import Emptiness, is_truthy
from hookstudio.core.liquid.expressions import (
    BrazeExpression,
    Comparison,
    Filtered,
    Literal,
    Nested,
    Path,
)

UNDECIDED: Final = object()
"""The value of what is only known once the template is rendered."""

_MIRRORED = {">=": "<", "<=": ">", "!=": "==", "<>": "=="}
_NUMBERS: dict[str, Callable[[float, float], float]] = {
    "plus": operator.add,
    "minus": operator.sub,
    "times": operator.mul,
}


@dataclass(frozen=True, slots=True)
class Atom:
    """One test; two that mean the same have the same key, but for `negated`."""

    expression: object
    key: tuple[str, ...]
    negated: bool = False

    def holds(self, way: JsonMachine) -> bool | None:
        """Whether it is true on this way; None when that is open."""
        found = _computed_test(self.expression, way)
        if found is not None:
            return found
        decided = way.decided.get(self.key)
        if decided is None:
            decided = _excluded(self.key, way)
        if decided is None and not self.negated and _is_out_of_range(self.key, way):
            return False
        return None if decided is None else decided is not self.negated


def atom_of(test: object) -> Atom:
    """The atom of one test of a condition."""
    if not isinstance(test, Comparison):
        return Atom(test, ("present", _name(test)))
    left, right, sign = test.left, test.right, test.operator
    nothing = _is_nothing(right) or _is_nothing(left)
    if nothing and sign in ("==", "!=", "<>"):
        value = left if _is_nothing(right) else right
        return Atom(test, ("present", _name(value)), sign == "==")
    sized = _size_test(test)
    if sized is not None:
        return sized
    negated = sign in _MIRRORED
    return Atom(test, (_MIRRORED.get(sign, sign), _name(left), _name(right)), negated)


def equality(value: BrazeExpression, other: BrazeExpression) -> Atom:
    """The atom of a `when`."""
    return atom_of(Comparison(value.token, value, "==", other))


def computed(expression: object, way: JsonMachine) -> object:
    """The value of an expression of constants and of the loop that is gone through."""
    if isinstance(expression, Literal):
        value = expression.value
        return UNDECIDED if isinstance(value, Emptiness) else value
    if isinstance(expression, Nested) and not expression.segments:
        return computed(expression.inner, way)
    if isinstance(expression, Filtered):
        return _filtered(expression, way)
    if isinstance(expression, Path):
        return _path(expression, way)
    return UNDECIDED


def mentions(expression: object) -> Iterator[str]:
    """The variables that an expression reads."""
    for path in paths_in(expression):
        if isinstance(path.root, str) and not path.is_attribute:
            yield path.root


def _computed_test(test: object, way: JsonMachine) -> bool | None:
    if not isinstance(test, Comparison):
        value = computed(test, way)
        return None if value is UNDECIDED else is_truthy(value)
    left, right = _side(test.left, way), _side(test.right, way)
    if left is UNDECIDED or right is UNDECIDED:
        return None
    try:
        return comparing.OPERATORS[test.operator](left, right)
    except comparing.UnlikeTypesError:
        return False


def _side(expression: object, way: JsonMachine) -> object:
    if isinstance(expression, Literal):
        return expression.value
    return computed(expression, way)


def _path(path: Path, way: JsonMachine) -> object:
    if path.root == "forloop" and way.loops and len(path.segments) == 1:
        return _loop_property(str(path.segments[0]), *way.loops[-1])
    if not path.segments and isinstance(path.root, str) and path.root in way.constants:
        return way.constants[path.root]
    label = label_of(path)
    if label.endswith(".size"):
        return way.sizes.get(label.removesuffix(".size"), UNDECIDED)
    return UNDECIDED


def _loop_property(name: str, index: int, length: int) -> object:
    found: dict[str, object] = {
        "index": index + 1,
        "index0": index,
        "rindex": length - index,
        "rindex0": length - index - 1,
        "first": index == 0,
        "last": index == length - 1,
        "length": length,
    }
    return found.get(name, UNDECIDED)


def _filtered(expression: Filtered, way: JsonMachine) -> object:
    first, *others = expression.filters
    value = computed(expression.left, way)
    calls = list(expression.filters)
    if first.name == "size" and value is UNDECIDED:
        value = way.sizes.get(label_of(expression.left), UNDECIDED)
        calls = others
    for call in calls:
        arguments = [computed(argument, way) for argument in call.arguments]
        if value is UNDECIDED or UNDECIDED in arguments or len(arguments) != 1:
            return UNDECIDED
        argument = arguments[0]
        compute = _NUMBERS.get(call.name)
        if compute is not None and _is_number(value) and _is_number(argument):
            value = compute(value, argument)  # type: ignore[arg-type] # both are numbers
        elif call.name == "append" and isinstance(value, str) and isinstance(argument, str):
            value = value + argument
        else:
            return UNDECIDED
        if isinstance(value, str) and len(value) > 2_000:
            return UNDECIDED
    return value


def _is_number(value: object) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _name(expression: object) -> str:
    if isinstance(expression, BrazeExpression):
        return label_of(expression) or str(expression)
    return ""


def _is_nothing(expression: object) -> bool:
    if not isinstance(expression, Literal):
        return False
    value = expression.value
    return value is None or value == "" or isinstance(value, Emptiness)


def _size_test(test: Comparison) -> Atom | None:
    """`items.size > 0` asks whether there are items."""
    label = _name(test.left)
    bound = test.right.value if isinstance(test.right, Literal) else None
    if not label.endswith(".size") or not isinstance(bound, int):
        return None
    key = ("present", label.removesuffix(".size"))
    sign = test.operator
    if (sign, bound) in ((">", 0), (">=", 1), ("!=", 0)):
        return Atom(test, key)
    return Atom(test, key, True) if (sign, bound) in (("==", 0), ("<", 1), ("<=", 0)) else None


def _excluded(key: tuple[str, ...], way: JsonMachine) -> bool | None:
    """What equals one literal equals no other, and is there."""
    for other, holds in way.decided.items():
        if other[1] != key[1]:
            continue
        if key[0] == "present" and holds and other[0] in ("==", "contains", "<", ">"):
            return True
        if key[0] == "==" and other[0] == "present" and not holds:
            return False
        both = key[0] == other[0] == "==" and other[2] != key[2]
        if both and holds and _is_literal(key[2]) and _is_literal(other[2]):
            return False
    return None


def _is_out_of_range(key: tuple[str, ...], way: JsonMachine) -> bool:
    """Whether a test for more or less than a number fails, since another one held or failed."""
    if key[0] not in ("<", ">") or (bound := _number(key[2])) is None:
        return False
    for other, holds in way.decided.items():
        if other[0] not in ("<", ">") or other[1] != key[1]:
            continue
        known = _number(other[2])
        # What is not more than 50 is not more than 100; what is more than 50 is not less than 20.
        if known is None or holds is (other[0] == key[0]):
            continue
        if (bound >= known) if key[0] == ">" else (bound <= known):
            return True
    return False


def _number(text: str) -> float | None:
    try:
        return float(text)
    except ValueError:
        return None


def _is_literal(text: str) -> bool:
    return text[:1] in "\"'-0123456789" or text in ("true", "false")
