"""The values that real profiles hold and templates are seldom tried with, the simplest first."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from hookstudio.core.json_value import Json
from hookstudio.core.wording import translatable


class Family(StrEnum):
    """Why a value is hostile; what breaks for the same reason is reported together."""

    NOTHING = "nothing"
    TEXT = "text"
    TYPE = "type"
    NUMBER = "number"


@dataclass(frozen=True, slots=True)
class Hostile:
    """One value; `missing` takes the attribute away and leaves `value` unused.

    `name` is for `translated`.
    """

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


PLAIN_TEXT: Final = translatable("text for another type")
PLAIN_NUMBER: Final = translatable("number for text")

CATALOGUE: Final[tuple[Hostile, ...]] = (
    Hostile(translatable("missing"), Family.NOTHING, missing=True),
    Hostile(translatable("null"), Family.NOTHING),
    Hostile(translatable("empty text"), Family.NOTHING, ""),
    Hostile(translatable("blank text"), Family.NOTHING, " "),
    *_texts(
        (translatable("double quote"), '"'),
        (translatable("backslash"), "\\"),
        (translatable("line feed"), "\n"),
        (translatable("single quote"), "O'Brien"),
        (translatable("double quotes inside"), 'Ada "Ace" Byron'),
        (translatable("text with a JSON escape"), "C:\\new"),
        (translatable("two lines"), "one\ntwo"),
        (translatable("CR LF"), "one\r\ntwo"),
        (translatable("tab"), "one\ttwo"),
        (translatable("NUL"), "a\x00b"),
        (translatable("line separator U+2028"), "one\u2028two"),
        (translatable("emoji with ZWJ"), "👩\u200d🚀"),
        (translatable("right-to-left with bidi marks"), "\u200fשלום\u200e abc\u202e"),
        (translatable("ampersand"), "a&b=c"),
        (translatable("hash"), "a#b"),
        (translatable("slash"), "a/b"),
        (translatable("question mark"), "a?b=c"),
        (translatable("percent sign"), "100%"),
        (translatable("less-than sign"), "<b>"),
        (translatable("another host"), "@evil.example/"),
        (translatable("output tag"), "{{ 1 }}"),
        (translatable("raw tag"), "{% raw %}"),
        (translatable("JSON member"), '","injected":true,"x":"'),
        (translatable("number as text"), "0042"),
        (translatable("leap day"), "2024-02-29"),
        (translatable("text of 10 kB"), "x" * 10_000),
    ),
    Hostile(translatable("false"), Family.TYPE, False),
    Hostile(PLAIN_TEXT, Family.TYPE, "text"),
    Hostile(PLAIN_NUMBER, Family.TYPE, 7),
    Hostile(translatable("empty array"), Family.TYPE, []),
    Hostile(translatable("array"), Family.TYPE, ["a", 'b"c']),
    Hostile(translatable("empty object"), Family.TYPE, {}),
    Hostile(translatable("object"), Family.TYPE, {"a": 'b"c'}),
    Hostile(translatable("zero"), Family.NUMBER, 0),
    Hostile(translatable("negative number"), Family.NUMBER, -1),
    Hostile(translatable("small fraction"), Family.NUMBER, 1e-7),
    Hostile(translatable("very large number"), Family.NUMBER, 10**30),
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
