"""Ruby's `strftime`: the same on every platform and in every locale, and bounded."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable

from hookstudio.core.liquid import limits
from hookstudio.core.liquid.guards import too_long

_DIRECTIVE = re.compile(r"%([-0^#_]*)([0-9]*)(:{0,3}z|[a-zA-Z%])")
_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_COMBINED = {
    "c": "%a %b %e %H:%M:%S %Y",
    "D": "%m/%d/%y",
    "F": "%Y-%m-%d",
    "R": "%H:%M",
    "r": "%I:%M:%S %p",
    "T": "%H:%M:%S",
    "v": "%e-%^b-%Y",
    "X": "%H:%M:%S",
    "x": "%m/%d/%y",
}


def strftime(time: dt.datetime, pattern: str) -> str:
    """The time in the form of the pattern; an unknown directive stays as it is written."""
    if len(pattern) > 10_000:
        raise too_long()
    size = 0

    def expand(match: re.Match[str]) -> str:
        nonlocal size
        text = _expanded(time, *match.groups()) or match.group()
        size += len(text)
        if size > limits.VALUE_CHARS:
            raise too_long()
        return text

    return _DIRECTIVE.sub(expand, pattern)


def _expanded(time: dt.datetime, flags: str, width: str, directive: str) -> str | None:
    if directive in _COMBINED:
        text, padding, least = strftime(time, _COMBINED[directive]), " ", 0
    elif directive in _NUMBERS:
        compute, least, padding = _NUMBERS[directive]
        text = str(compute(time))
    elif directive in _TEXTS:
        text, padding, least = _TEXTS[directive](time), " ", 0
    elif directive.endswith("z"):
        text, padding, least = _offset(time, directive.count(":")), "0", 0
    elif directive in ("N", "L"):
        return _fraction(time, int(width or (9 if directive == "N" else 3)))
    else:
        return None
    return _padded(_cased(text, flags, directive), flags, width, padding, least)


def _padded(text: str, flags: str, width: str, padding: str, least: int) -> str:
    if "-" in flags:
        return text
    if "0" in flags or "_" in flags:
        padding = "0" if "0" in flags else " "
    wanted = int(width) if width and len(width) <= 7 else least
    if len(width) > 7 or wanted > limits.VALUE_CHARS:
        raise too_long()
    if padding == "0" and text[:1] in "+-" and text:
        return text[0] + text[1:].rjust(wanted - 1, "0")
    return text.rjust(wanted, padding)


def _cased(text: str, flags: str, directive: str) -> str:
    if "^" in flags:
        return text.upper()
    if "#" in flags:
        return text.lower() if directive in "pZ" else text.upper()
    return text


def _fraction(time: dt.datetime, digits: int) -> str:
    if digits > 1_000:
        raise too_long()
    return f"{time.microsecond:06d}".ljust(digits, "0")[:digits]


def _offset(time: dt.datetime, colons: int) -> str:
    seconds = int((time.utcoffset() or dt.timedelta()).total_seconds())
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    minutes, seconds = divmod(rest, 60)
    separator = ":" if colons else ""
    text = f"{sign}{hours:02d}{separator}{minutes:02d}"
    return f"{text}:{seconds:02d}" if colons == 2 else text


def _hour12(time: dt.datetime) -> int:
    return time.hour % 12 or 12


def _sunday_week(time: dt.datetime) -> int:
    return (time.timetuple().tm_yday + 6 - (time.weekday() + 1) % 7) // 7


def _monday_week(time: dt.datetime) -> int:
    return (time.timetuple().tm_yday + 6 - time.weekday()) // 7


def _epoch(time: dt.datetime) -> int:
    return int(time.timestamp() // 1)


# What each directive computes, the least width, and what fills it.
_NUMBERS: dict[str, tuple[Callable[[dt.datetime], int], int, str]] = {
    "C": (lambda time: time.year // 100, 2, "0"),
    "d": (lambda time: time.day, 2, "0"),
    "e": (lambda time: time.day, 2, " "),
    "G": (lambda time: time.isocalendar().year, 4, "0"),
    "g": (lambda time: time.isocalendar().year % 100, 2, "0"),
    "H": (lambda time: time.hour, 2, "0"),
    "I": (_hour12, 2, "0"),
    "j": (lambda time: time.timetuple().tm_yday, 3, "0"),
    "k": (lambda time: time.hour, 2, " "),
    "l": (_hour12, 2, " "),
    "M": (lambda time: time.minute, 2, "0"),
    "m": (lambda time: time.month, 2, "0"),
    "S": (lambda time: time.second, 2, "0"),
    "s": (_epoch, 1, "0"),
    "U": (_sunday_week, 2, "0"),
    "u": (lambda time: time.isoweekday(), 1, "0"),
    "V": (lambda time: time.isocalendar().week, 2, "0"),
    "W": (_monday_week, 2, "0"),
    "w": (lambda time: time.isoweekday() % 7, 1, "0"),
    "Y": (lambda time: time.year, 4, "0"),
    "y": (lambda time: time.year % 100, 2, "0"),
}
_TEXTS: dict[str, Callable[[dt.datetime], str]] = {
    "%": lambda time: "%",  # noqa: ARG005
    "A": lambda time: _DAYS[time.weekday()],
    "a": lambda time: _DAYS[time.weekday()][:3],
    "B": lambda time: _MONTHS[time.month - 1],
    "b": lambda time: _MONTHS[time.month - 1][:3],
    "h": lambda time: _MONTHS[time.month - 1][:3],
    "n": lambda time: "\n",  # noqa: ARG005
    "P": lambda time: "am" if time.hour < 12 else "pm",
    "p": lambda time: "AM" if time.hour < 12 else "PM",
    "t": lambda time: "\t",  # noqa: ARG005
    "Z": lambda time: time.tzname() or "",
}
