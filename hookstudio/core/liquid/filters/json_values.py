"""Liquid values as JSON knows them."""

from __future__ import annotations

import datetime as dt

from hookstudio.core.json_value import Json
from hookstudio.core.liquid.filters.values import items_of
from hookstudio.core.liquid.limits import PRINT_DEPTH
from hookstudio.core.liquid.printing import PrintLimitError, time_text
from hookstudio.core.wording import tr


def json_plain(value: object, depth: int = 0) -> Json:
    """The value made of JSON's types only; what is of none of them is null."""
    if depth > PRINT_DEPTH:
        raise PrintLimitError(tr("The value nests too deeply to print."))
    if isinstance(value, dict):
        return {str(key): json_plain(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [json_plain(item, depth + 1) for item in value]
    if isinstance(value, range):
        return [json_plain(item) for item in items_of(value)]
    if isinstance(value, float) and value - value != 0:
        return None
    if isinstance(value, dt.datetime):
        return time_text(value)
    return value if isinstance(value, (str, int, float, bool)) else None
