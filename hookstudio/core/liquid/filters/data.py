"""Filters between Liquid values and JSON, and for numbers as people read them."""

from __future__ import annotations

import json
import re
from decimal import ROUND_HALF_UP, Context, Decimal

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.filters.json_values import json_plain
from hookstudio.core.liquid.filters.registry import family
from hookstudio.core.liquid.filters.values import number_of
from hookstudio.core.liquid.guards import TemplateError, too_long
from hookstudio.core.liquid.items import item_of, member_of
from hookstudio.core.liquid.printing import string_of
from hookstudio.core.strict_json import no_constant
from hookstudio.core.wording import tr

_NUMBER = re.compile(r"(-?)([0-9]+)((?:\.[0-9]+)?)")
_THOUSANDS = re.compile(r"(?<=[0-9])(?=(?:[0-9]{3})+$)")


def json_escape(value: object) -> str:
    """What stands between the quotes of a JSON string; non-ASCII letters stay (§7.3)."""
    return json.dumps(string_of(value), ensure_ascii=False)[1:-1]


def as_json_string(value: object) -> str:
    """Compact JSON: a text is quoted, nil is null (§7.5)."""
    parts = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).iterencode(
        json_plain(value)
    )
    written: list[str] = []
    size = 0
    for part in parts:
        size += len(part)
        if size > limits.VALUE_CHARS:
            raise too_long()
        written.append(part)
    return "".join(written)


def json_parse(value: object) -> object:
    """The value that a JSON text holds."""
    text = string_of(value)
    if not text.strip():
        return None
    try:
        return json.loads(text, parse_constant=no_constant)
    except (ValueError, RecursionError) as error:
        if isinstance(error, json.JSONDecodeError):
            message = tr("The text is not JSON: {reason}.", reason=error.msg)
        else:
            message = tr("The text is not JSON: it cannot be read.")
        raise TemplateError(message) from None


def property_accessor(value: object, key: object) -> object:
    """The item under a name that is itself a value, such as an attribute."""
    return member_of(value, key) if isinstance(key, str) else item_of(value, key)


def number_with_delimiter(value: object, delimiter: object = ",") -> str:
    """`1234567.5` becomes `1,234,567.5`; what is no number stays."""
    text = string_of(value)
    match = _NUMBER.fullmatch(text)
    if match is None:
        return text
    sign, whole, rest = match.groups()
    if len(whole) > 1_300:
        raise too_long()
    return sign + _grouped(whole, string_of(delimiter)) + rest


def _grouped(digits: str, delimiter: str) -> str:
    head = len(digits) % 3 or 3
    groups = [digits[:head], *(digits[at : at + 3] for at in range(head, len(digits), 3))]
    return delimiter.join(groups)


def money(value: object) -> str:
    """Two decimals, half up, no symbol and no thousands separator (§7.4)."""
    number = Decimal(number_of(value))
    cents = number.quantize(Decimal("0.01"), context=Context(prec=1_300, rounding=ROUND_HALF_UP))
    return f"{cents:f}"


FILTERS = family(
    {
        "as_json_string": as_json_string,
        "json_escape": json_escape,
        "json_parse": json_parse,
        "money": money,
        "number_with_delimiter": number_with_delimiter,
        "property_accessor": property_accessor,
    }
)
