"""The values that real profiles hold and templates are seldom tried with, the simplest first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hookstudio.core.json_value import Json


class Family(StrEnum):
    """Why a value is hostile; what breaks for the same reason is reported together."""

    NOTHING = "nothing"
    TEXT = "text"
    TYPE = "type"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One value; `missing` takes the attribute away and leaves `value` unused."""

    name: str
    family: Family
    value: Json = None
    missing: bool = False

    @property
    def holds_control(self) -> bool:
        """Whether the value brings control characters of its own."""
        return isinstance(self.value, str) and any(char < " " for char in self.value)


def _texts(*rows: tuple[str, str]) -> tuple[Hostile, ...]:
    return tuple(Hostile(name, Family.TEXT, value) for name, value in rows)


PLAIN_TEXT: Final = "text for another type"
PLAIN_NUMBER: Final = "number for text"

CATALOGUE: Final[tuple[Hostile, ...]] = (
    Hostile("missing", Family.NOTHING, missing=True),
    Hostile("null", Family.NOTHING),
    Hostile("empty text", Family.NOTHING, ""),
    Hostile("blank text", Family.NOTHING, " "),
    *_texts(
        ("double quote", '"'),
        ("backslash", "\\"),
        ("line feed", "\n"),
        ("single quote", "O'Brien"),
        ("double quotes inside", 'Ada "Ace" Byron'),
        ("text with a JSON escape", "C:\\new"),
        ("two lines", "one\ntwo"),
        ("CR LF", "one\r\ntwo"),
        ("tab", "one\ttwo"),
        ("NUL", "a\x00b"),
        ("line separator U+2028", "one\u2028two"),
        ("emoji with ZWJ", "👩\u200d🚀"),
        ("right-to-left with bidi marks", "\u200fשלום\u200e abc\u202e"),
        ("ampersand", "a&b=c"),
        ("hash", "a#b"),
        ("slash", "a/b"),
        ("question mark", "a?b=c"),
        ("percent sign", "100%"),
        ("less-than sign", "<b>"),
        ("another host", "@evil.example/"),
        ("output tag", "{{ 1 }}"),
        ("raw tag", "{% raw %}"),
        ("JSON member", '","injected":true,"x":"'),
        ("number as text", "0042"),
        ("leap day", "2024-02-29"),
        ("text of 10 kB", "x" * 10_000),
    ),
    Hostile("false", Family.TYPE, False),
    Hostile(PLAIN_TEXT, Family.TYPE, "text"),
    Hostile(PLAIN_NUMBER, Family.TYPE, 7),
    Hostile("empty array", Family.TYPE, []),
    Hostile("array", Family.TYPE, ["a", 'b"c']),
    Hostile("empty object", Family.TYPE, {}),
    Hostile("object", Family.TYPE, {"a": 'b"c'}),
    Hostile("zero", Family.NUMBER, 0),
    Hostile("negative number", Family.NUMBER, -1),
    Hostile("small fraction", Family.NUMBER, 1e-7),
    Hostile("very large number", Family.NUMBER, 10**30),
)
"""In the order in which they are tried, and in which an example counts as simple."""

BENIGN: Final[tuple[Hostile, ...]] = (
    Hostile("missing", Family.NOTHING, missing=True),
    Hostile("empty text", Family.NOTHING, ""),
    *_texts(("plain text", "benign"), ("another plain text", "Other")),
    *(Hostile(f"number {number}", Family.NUMBER, number) for number in (1, 250, 1_000_000, -5)),
    Hostile("true", Family.TYPE, True),
    Hostile("false", Family.TYPE, False),
)
"""What is used to learn which forms of the request the template means to make."""

PAIRED: Final = tuple(
    each
    for each in CATALOGUE
    if each.name in ("missing", "empty text", "double quote", "object", "zero")
)
"""One of each kind that differs; two attributes are tried with these at once."""
