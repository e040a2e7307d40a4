"""What a CSV cell holds: a text, or the number, boolean, array or object that it spells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import StrEnum

from hookstudio.core.json_value import Json
from hookstudio.core.strict_json import depth_of, loads


class CellType(StrEnum):
    """How the cells of a column are read."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    JSON = "json"


# A number that keeps each digit: no leading zero as in a postcode, no more digits than it holds.
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]{0,14})(?:\.[0-9]{1,15})?")
_BOOLEANS = {"true": True, "false": False}
_DEEPEST = 60


def guessed_type(cells: Sequence[str]) -> CellType:
    """The type that all of these have, empty ones aside; text unless there is no doubt."""
    filled = [cell.strip() for cell in cells if cell.strip()]
    if not filled:
        return CellType.TEXT
    if all(_NUMBER.fullmatch(cell) for cell in filled):
        return CellType.NUMBER
    if all(cell.lower() in _BOOLEANS for cell in filled):
        return CellType.BOOLEAN
    if all(cell[0] in "[{" and _json(cell) is not None for cell in filled):
        return CellType.JSON
    return CellType.TEXT


def typed(cell: str, type_: CellType) -> Json:
    """The value of a cell; raises ValueError when it is none of that type."""
    text = cell.strip()
    if type_ is CellType.NUMBER:
        if _NUMBER.fullmatch(text) is None:
            raise ValueError("no number")
        return float(text) if "." in text else int(text)
    if type_ is CellType.BOOLEAN:
        if text.lower() not in _BOOLEANS:
            raise ValueError("neither true nor false")
        return _BOOLEANS[text.lower()]
    if type_ is CellType.JSON:
        value = _json(text)
        if value is None:
            raise ValueError("no JSON array or object")
        return value
    return cell


def _json(text: str) -> Json:
    """The array or object, None when it is neither."""
    try:
        value = loads(text)
    except (ValueError, RecursionError):
        return None
    if not isinstance(value, dict | list) or depth_of(value) > _DEEPEST:
        return None
    return value
