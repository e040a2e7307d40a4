"""The waits of an own schedule as people write them: `10s, 1m, 5m, 2h`."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NoReturn

from hookstudio.core.errors import UsageError
from hookstudio.core.project.delivery_format import MAX_DELAY_S, MAX_RETRIES
from hookstudio.core.wording import tr, trn

_UNITS = {"": 1, "s": 1, "m": 60, "min": 60, "h": 3_600, "d": 86_400}
_WAIT = re.compile(r"([0-9]{1,9}(?:\.[0-9]{1,3})?) *([a-z]*)", re.IGNORECASE)


def parse_waits(text: str) -> tuple[float, ...]:
    """Seconds before each retry; a number without a unit is seconds.

    An empty text is no retry. Raises UsageError with the 1-based column.
    """
    waits: list[float] = []
    offset = 0
    parts = text.split(",")
    if not text.strip():
        return ()
    for part in parts:
        start = offset + len(part) - len(part.lstrip())
        waits.append(_wait(part.strip(), start))
        if len(waits) > MAX_RETRIES:
            _fail(
                start,
                trn("There is at most {n} retry.", "There are at most {n} retries.", n=MAX_RETRIES),
            )
        offset += len(part) + 1
    return tuple(waits)


def waits_text(waits: Sequence[float]) -> str:
    """The text that `parse_waits` reads as these, each in its largest whole unit."""
    return ", ".join(map(_written, waits))


def _wait(word: str, start: int) -> float:
    if not word:
        _fail(start, tr("A wait is expected here, such as 10s, 5m or 2h."))
    match = _WAIT.fullmatch(word)
    if match is None:
        _fail(start, tr("'{word}' is not a wait, such as 10s, 5m or 2h.", word=word[:20]))
    unit = match[2].lower()
    if unit not in _UNITS:
        _fail(start, tr("'{unit}' is not a unit; there are s, m, h and d.", unit=unit[:20]))
    seconds = float(match[1]) * _UNITS[unit]
    if seconds > MAX_DELAY_S:
        _fail(start, tr("A wait is 0 seconds to 7 days."))
    return seconds


def _written(seconds: float) -> str:
    for unit in ("d", "h", "m"):
        size = _UNITS[unit]
        if seconds >= size and seconds % size == 0:
            return f"{int(seconds // size)}{unit}"
    return f"{seconds:.3f}".rstrip("0").rstrip(".") + "s"


def _fail(offset: int, message: str) -> NoReturn:
    raise UsageError(
        message,
        code="WAITS",
        file="waits",
        line=1,
        column=offset + 1,
    )
