"""Filters on numbers; decimals are computed exactly and print as Ruby floats."""

from __future__ import annotations

import decimal
import math
from collections.abc import Callable
from decimal import Decimal

from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import number_of
from hookstudio.core.liquid.guards import TemplateError
from hookstudio.core.wording import tr

Number = int | Decimal

_CONTEXT = decimal.Context(prec=40, rounding=decimal.ROUND_HALF_UP)
_ROUND_DIGITS = 30


def _plain(value: Number) -> int | float:
    return float(value) if isinstance(value, Decimal) else value


def _binary(operation: Callable[[Number, Number], Number]) -> Callable[[object, object], object]:
    def compute(value: object, operand: object) -> int | float:
        left, right = number_of(value), number_of(operand)
        try:
            with decimal.localcontext(_CONTEXT):
                return _plain(operation(left, right))
        except ZeroDivisionError:
            raise TemplateError(tr("A number is divided by 0.")) from None
        except (decimal.DecimalException, OverflowError):
            raise TemplateError(tr("The number is too large to compute with.")) from None

    return compute


def _add(left: Number, right: Number) -> Number:
    return left + right


def _subtract(left: Number, right: Number) -> Number:
    return left - right


def _multiply(left: Number, right: Number) -> Number:
    return left * right


def _divide(left: Number, right: Number) -> Number:
    if not right:
        raise ZeroDivisionError
    if isinstance(left, int) and isinstance(right, int):
        return left // right
    return Decimal(left) / Decimal(right)


def _modulo(left: Number, right: Number) -> Number:
    """Ruby's modulo has the sign of the divisor."""
    if not right:
        raise ZeroDivisionError
    if isinstance(left, int) and isinstance(right, int):
        return left % right
    rest = Decimal(left) % Decimal(right)
    return rest + right if rest and (rest < 0) != (right < 0) else rest


def _smaller(left: Number, right: Number) -> Number:
    return min(left, right)


def _larger(left: Number, right: Number) -> Number:
    return max(left, right)


def abs_(value: object) -> int | float:
    """The number without its sign."""
    number = number_of(value)
    return _plain(-number if number < 0 else number)


def ceil(value: object) -> int:
    """The next whole number up."""
    return math.ceil(number_of(value))


def floor(value: object) -> int:
    """The next whole number down."""
    return math.floor(number_of(value))


def round_(value: object, digits: object = None) -> int | float:
    """Round half away from zero; to an integer unless digits are asked for."""
    number, places = number_of(value), int(number_of(digits))
    if isinstance(number, int) and places >= 0:
        return number
    if abs(places) > _ROUND_DIGITS:
        return _plain(number) if places > 0 else 0
    with decimal.localcontext(decimal.Context(prec=400, rounding=decimal.ROUND_HALF_UP)):
        rounded = Decimal(number).quantize(Decimal(1).scaleb(-places))
    return float(rounded) if places > 0 else int(rounded)


FILTERS = family(
    {
        "abs": abs_,
        "at_least": _binary(_larger),
        "at_most": _binary(_smaller),
        "ceil": ceil,
        "divided_by": _binary(_divide),
        "floor": floor,
        "minus": _binary(_subtract),
        "modulo": _binary(_modulo),
        "plus": _binary(_add),
        "round": round_,
        "times": _binary(_multiply),
    }
)
