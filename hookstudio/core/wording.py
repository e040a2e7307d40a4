"""The texts that people read, in the language of whoever reads them.

A text is written in English where it is used, `tr("{file} was saved.", file=name)`, and looked up
when it is used. A constant of a module is made before the language is known: `translatable` names
its text, and `translated` looks it up later. Without `use` everything is English, as in the
command line. `packaging/translations.py` collects the texts, so the first argument is always a
literal; where values are given, a brace that is meant is doubled.
"""

from __future__ import annotations

import string
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, LiteralString, Protocol

_ENGLISH_SIGNS = str.maketrans({",": "\0", ".": "\1"})


@dataclass(frozen=True, slots=True)
class Numerals:
    """How numbers are written: the signs between groups and before decimals, and digit zero."""

    group: str = ","
    decimal: str = "."
    zero: str = "0"


class Translations(Protocol):
    """A language. Goes to the processes that render, so it can be pickled."""

    @property
    def numerals(self) -> Numerals: ...

    def text(self, source: str, note: str, /) -> str:
        """The translation of a text; the text itself where there is none."""

    def plural(self, one: str, many: str, number: int) -> str:
        """The form for a number of the text whose English forms are these."""


class English:
    """The language that the texts are written in."""

    @property
    def numerals(self) -> Numerals:
        return Numerals()

    def text(self, source: str, _note: str, /) -> str:
        return source

    def plural(self, one: str, many: str, number: int) -> str:
        return one if number == 1 else many


@dataclass(slots=True)
class _Spoken:
    language: Translations


_SPOKEN = _Spoken(English())


def use(translations: Translations) -> None:
    """Speak a language from now on, in this process."""
    _SPOKEN.language = translations


def in_use() -> Translations:
    """The language that is spoken, for `use` in another process."""
    return _SPOKEN.language


def tr(source: LiteralString, /, *, note: LiteralString = "", **values: object) -> str:
    """A text with its values. A number with a format, as `{size:,}`, is written as is usual there.

    `note` tells apart two meanings of one English text, and is shown to who translates.
    """
    return filled(_SPOKEN.language.text(source, note), values)


def trn(one: LiteralString, many: LiteralString, /, n: int, **values: object) -> str:
    """A text that depends on a number, which it may show as `{n}` or `{n:,}`."""
    return filled(_SPOKEN.language.plural(one, many, n), {"n": n, **values})


def translatable(source: LiteralString, /) -> str:
    """The English text itself, collected to be translated; for `translated`."""
    return source


def translated(source: str, /, **values: object) -> str:
    """The translation of a text that was named so, or that stands in the catalogue of rules."""
    return filled(_SPOKEN.language.text(source, ""), values) if source else ""


def number(value: float, form: str = ",") -> str:
    """A number by a format such as `,` or `.1f`, with the signs and digits of the language."""
    return _localised(format(value, form), _SPOKEN.language.numerals)


def listed(items: Sequence[str]) -> str:
    """The items with commas, as the language writes them."""
    return tr(", ", note="between the items of a list").join(items)


def filled(text: str, values: Mapping[str, object]) -> str:
    """The text with its values put in; exactly the text where there are none."""
    return _FORMATTER.vformat(text, (), values) if values else text


def _localised(english: str, numerals: Numerals) -> str:
    if numerals == Numerals():
        return english
    signs = english.translate(_ENGLISH_SIGNS)
    signs = signs.replace("\0", numerals.group).replace("\1", numerals.decimal)
    if numerals.zero == "0":
        return signs
    return signs.translate({ord("0") + n: chr(ord(numerals.zero) + n) for n in range(10)})


class _Formatter(string.Formatter):
    """Knows plain names only: a translation cannot look into a value."""

    def get_field(self, field_name: str, _args: Any, kwargs: Any) -> Any:
        return kwargs[field_name], field_name

    def format_field(self, value: Any, format_spec: str) -> str:
        text: str = super().format_field(value, format_spec)
        if format_spec and isinstance(value, int | float):
            return _localised(text, _SPOKEN.language.numerals)
        return text


_FORMATTER = _Formatter()
