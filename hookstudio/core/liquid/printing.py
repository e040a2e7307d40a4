"""How Ruby prints a value, which is how Liquid does (spec/braze.md §7.6)."""

from __future__ import annotations

import datetime as dt
import re

from hookstudio.core.liquid.limits import PRINT_DEPTH, VALUE_CHARS
from hookstudio.core.wording import tr

_ESCAPES = {
    '"': '\\"',
    "\\": "\\\\",
    "\n": "\\n",
    "\t": "\\t",
    "\r": "\\r",
    "\a": "\\a",
    "\b": "\\b",
    "\f": "\\f",
    "\v": "\\v",
    "\x1b": "\\e",
}
_NEEDS_ESCAPE = re.compile(r'["\\\x00-\x1f\x7f]|#(?=[{$@])')


class PrintLimitError(Exception):
    """A value nests too deeply, or is too long, to be printed; the message says which."""


def text_of(value: object) -> str:
    """The text that `{{ value }}` prints; the empty text for what is not JSON-plain."""
    if isinstance(value, str):
        return value
    if value is None:
        return ""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return number_text(value)
    if isinstance(value, float):
        return float_text(value)
    if isinstance(value, (list, tuple)):
        return _joined(value, 0)
    if isinstance(value, dict):
        return _inspected(value, 0)
    if isinstance(value, range):
        return f"{value.start}..{value.stop - 1}"
    return time_text(value) if isinstance(value, dt.datetime) else ""


def string_of(value: object) -> str:
    """The text that a filter works on: as printed, but an array in Ruby's inspect form."""
    return inspect(value) if isinstance(value, (list, tuple)) else text_of(value)


def number_text(value: int) -> str:
    """The digits of an integer; Python itself refuses more than 4,300."""
    try:
        return str(value)
    except ValueError:
        raise PrintLimitError(tr("The number has too many digits to print.")) from None


def float_text(value: float) -> str:
    """A float as Ruby prints it: 1.0e+20, never 1e+20."""
    text = repr(value)
    if text in ("inf", "-inf", "nan"):
        return text.replace("inf", "Infinity").replace("nan", "NaN")
    mantissa, letter, exponent = text.partition("e")
    if letter and "." not in mantissa:
        mantissa += ".0"
    return mantissa + letter + exponent


def time_text(value: dt.datetime) -> str:
    """Rails prints a time as `2021-06-03 17:13:41 UTC`, or with its offset."""
    zone = "UTC" if not value.utcoffset() else value.strftime("%z")
    return f"{value:%Y-%m-%d %H:%M:%S} {zone}"


def _stored_time(text: str) -> str:
    """A time that stands in an object as `{"$time": …}`, printed as a time."""
    try:
        time = dt.datetime.fromisoformat(text)
    except ValueError:
        return text
    return time_text(time.astimezone(dt.UTC) if time.tzinfo else time)


def inspect(value: object) -> str:
    """Ruby's `inspect`: how a value stands inside a printed object."""
    return _inspected(value, 0)


def type_name(value: object) -> str:
    """What an author calls the type of a value, with an article."""
    if value is None:
        return "nil"
    if isinstance(value, bool):
        return tr("a boolean", note="inside a sentence")
    if isinstance(value, (int, float)):
        return tr("a number", note="inside a sentence")
    if isinstance(value, str):
        return tr("a text", note="inside a sentence")
    if isinstance(value, (list, tuple)):
        return tr("an array", note="inside a sentence")
    if isinstance(value, range):
        return tr("a range", note="inside a sentence")
    if isinstance(value, dt.datetime):
        return tr("a time", note="inside a sentence")
    return tr("an object", note="inside a sentence")


def opening_type_name(value: object) -> str:
    """The same as the first word of a sentence."""
    name = type_name(value)
    return name[:1].upper() + name[1:]


def _joined(value: list[object] | tuple[object, ...], depth: int) -> str:
    _check_depth(depth)
    parts: list[str] = []
    size = 0
    for item in value:
        part = _joined(item, depth + 1) if isinstance(item, (list, tuple)) else text_of(item)
        size += len(part)
        _check_size(size)
        parts.append(part)
    return "".join(parts)


def _inspected(value: object, depth: int) -> str:
    _check_depth(depth)
    if isinstance(value, str):
        return quoted(value)
    if value is None:
        return "nil"
    if isinstance(value, (list, tuple)):
        opening, closing = "[", "]"
        parts = (_inspected(item, depth + 1) for item in value)
    elif isinstance(value, dict):
        time = value.get("$time") if len(value) == 1 else None
        if isinstance(time, str):
            return _stored_time(time)
        opening, closing = "{", "}"
        parts = (
            f"{quoted(str(key))}=>{_inspected(item, depth + 1)}" for key, item in value.items()
        )
    else:
        return text_of(value)
    found: list[str] = []
    size = 0
    for part in parts:
        size += len(part) + 2
        _check_size(size)
        found.append(part)
    return opening + ", ".join(found) + closing


def quoted(text: str) -> str:
    """Ruby's `inspect` of a text."""

    def escape(match: re.Match[str]) -> str:
        character = match.group()
        if character == "#":
            return "\\#"
        return _ESCAPES.get(character) or f"\\x{ord(character):02X}"

    return '"' + _NEEDS_ESCAPE.sub(escape, text) + '"'


def _check_depth(depth: int) -> None:
    if depth > PRINT_DEPTH:
        raise PrintLimitError(tr("The value nests too deeply to print."))


def _check_size(size: int) -> None:
    if size > VALUE_CHARS:
        raise PrintLimitError(
            tr("The value is longer than {limit:,} characters.", limit=VALUE_CHARS)
        )
