"""The kinds of values that an attribute can have, and how a text becomes one. Qt-free."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Final

from hookstudio.core.json_value import Json
from hookstudio.core.strict_json import depth_of, loads
from hookstudio.core.wording import listed, tr, translatable, translated


class Kind(StrEnum):
    """What a value is; `word_of` is what is shown. A date is a text that spells one."""

    TEXT = "text"
    NUMBER = "number"
    BOOLEAN = "boolean"
    DATE = "date"
    ARRAY = "array"
    OBJECT = "object"
    NULL = "null"
    MISSING = "not set"


_WORDS: Final = {
    Kind.TEXT: translatable("text"),
    Kind.NUMBER: translatable("number"),
    Kind.BOOLEAN: translatable("boolean"),
    Kind.DATE: translatable("date"),
    Kind.ARRAY: translatable("array"),
    Kind.OBJECT: translatable("object"),
    Kind.NULL: "null",
    Kind.MISSING: translatable("not set"),
}
_ONE: Final = {
    Kind.TEXT: translatable("a text"),
    Kind.NUMBER: translatable("a number"),
    Kind.BOOLEAN: translatable("a boolean"),
    Kind.DATE: translatable("a date"),
    Kind.ARRAY: translatable("an array"),
    Kind.OBJECT: translatable("an object"),
}
CONTAINERS: Final = (Kind.ARRAY, Kind.OBJECT)
BLANK: Final[Mapping[Kind, Json]] = {
    Kind.TEXT: "",
    Kind.NUMBER: 0,
    Kind.BOOLEAN: False,
    Kind.ARRAY: [],
    Kind.OBJECT: {},
    Kind.NULL: None,
}
# What Braze gives as something else than a text (spec/braze.md §4.2, §5).
_STANDARD_KINDS: Final = {
    ("attributes", "date_of_birth"): Kind.DATE,
    ("attributes", "last_used_app_date"): Kind.DATE,
    ("attributes", "random_bucket_number"): Kind.NUMBER,
    ("attributes", "most_recent_location"): Kind.ARRAY,
    ("most_recently_used_device", "ad_tracking_enabled"): Kind.BOOLEAN,
    ("most_recently_used_device", "foreground_push_enabled"): Kind.BOOLEAN,
    ("targeted_device", "foreground_push_enabled"): Kind.BOOLEAN,
}
_LONGEST_NUMBER = 300
_DEEPEST = 60  # a file's limit, less what stands round the value
_DATE = re.compile(
    r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?: ?(?:UTC|Z|[+-]\d\d:?\d\d))?)?"
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:[-_][A-Za-z0-9]{2,8})*")
_STATES = ("subscribed", "opted_in", "unsubscribed")


def word_of(kind: Kind) -> str:
    """The word that is shown for a kind."""
    word = _WORDS[kind]
    return word if kind is Kind.NULL else translated(word)


def kind_named(word: str) -> Kind:
    """The kind that a shown word stands for."""
    return next(kind for kind in Kind if word_of(kind) == word)


def kind_of(value: Json) -> Kind:
    """The kind of a value that is there."""
    if value is None:
        return Kind.NULL
    if isinstance(value, bool):
        return Kind.BOOLEAN
    if isinstance(value, int | float):
        return Kind.NUMBER
    if isinstance(value, str):
        return Kind.DATE if _DATE.fullmatch(value) else Kind.TEXT
    return Kind.OBJECT if isinstance(value, Mapping) else Kind.ARRAY


def standard_kind(section: str, name: str) -> Kind:
    """The kind that Braze gives a standard attribute."""
    return _STANDARD_KINDS.get((section, name), Kind.TEXT)


def text_of(value: Json) -> str:
    """The value as it is edited: a text as it is, all else as JSON on one line."""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def parse(text: str, kind: Kind) -> Json:
    """The value that a text spells; raises ValueError with the reason for people."""
    if kind in (Kind.TEXT, Kind.DATE):
        return text
    if kind in (Kind.NULL, Kind.MISSING):
        return None
    if kind is Kind.BOOLEAN:
        word = text.strip().lower()
        if word not in ("true", "false"):
            raise ValueError(tr("A boolean is true or false."))
        return word == "true"
    value = _json(text, kind)
    found = kind_of(value)
    # An array that is written over by an object is one now.
    if found is not kind and not (found in CONTAINERS and kind in CONTAINERS):
        raise ValueError(translated(_WANTED[kind]))
    return value


def converted(value: Json, kind: Kind) -> Json:
    """The value as another kind, as much of it as there can be; raises ValueError like `parse`."""
    if kind is Kind.ARRAY:
        return list(value) if isinstance(value, list) else [] if value in (None, "") else [value]
    if kind is Kind.OBJECT and isinstance(value, list | bool | int | float | None):
        return {}
    text = "" if value is None else text_of(value)
    if kind is Kind.DATE and not _DATE.fullmatch(text):
        raise ValueError(translated(_WANTED[Kind.DATE]))
    if not text.strip() and kind in (Kind.NUMBER, Kind.BOOLEAN, Kind.OBJECT):
        return BLANK[kind]
    if kind is Kind.BOOLEAN and isinstance(value, int | float):
        return bool(value)
    if kind is Kind.NUMBER and isinstance(value, bool):
        return int(value)
    return parse(text, kind)


def doubt(section: str, name: str, value: Json) -> str:
    """Why a value of a standard attribute is not what Braze would have there; empty when it is."""
    wanted, kind = standard_kind(section, name), kind_of(value)
    if value is None or (value == "" and wanted is Kind.TEXT):
        return ""
    if wanted is Kind.DATE:
        return "" if isinstance(value, str) and is_date(value) else translated(_WANTED[Kind.DATE])
    plain = kind if kind is not Kind.DATE else Kind.TEXT
    if plain is not wanted:
        return tr(
            "Braze gives {name} as {wanted}; here it is {found}.",
            name=name,
            wanted=translated(_ONE[wanted]),
            found=translated(_ONE[kind]),
        )
    if name == "random_bucket_number" and not (isinstance(value, int) and 0 <= value <= 9_999):
        return tr("A random bucket is a whole number from 0 to 9999.")
    if name == "language" and _LANGUAGE.fullmatch(str(value)) is None:
        return tr("A language is a code such as fr or pt-BR.")
    if name == "email_global" and value not in _STATES:
        return tr("The state is one of {states}.", states=listed(_STATES))
    return ""


def is_date(text: str) -> bool:
    """Whether a text is a day, or a moment, that there is."""
    if _DATE.fullmatch(text) is None:
        return False
    try:
        if len(text) == 10:
            date.fromisoformat(text)
        else:
            datetime.fromisoformat(text.replace(" UTC", "Z").replace(" Z", "Z"))
    except ValueError:
        return False
    return True


_WANTED: Final = {
    Kind.NUMBER: translatable("This is no number, such as 12 or -0.5."),
    Kind.ARRAY: translatable('This is no array, such as ["a", 2].'),
    Kind.OBJECT: translatable('This is no object, such as {"name": "value"}.'),
    Kind.DATE: translatable("This is no date, such as 2026-11-24 or 2026-11-24 09:30:00 UTC."),
}


def _json(text: str, kind: Kind) -> Json:
    if kind is Kind.NUMBER and len(text) > _LONGEST_NUMBER:
        most = _LONGEST_NUMBER
        raise ValueError(tr("A number has at most {most} characters here.", most=most))
    try:
        value = loads(text)
    except json.JSONDecodeError as error:
        if kind is Kind.NUMBER:
            raise ValueError(translated(_WANTED[kind])) from None
        text = tr(
            "{problem} The mistake is at line {line}, column {column}.",
            problem=translated(_WANTED[kind]),
            line=error.lineno,
            column=error.colno,
        )
        raise ValueError(text) from None
    except RecursionError:
        raise ValueError(_too_deep()) from None
    if depth_of(value) > _DEEPEST:
        raise ValueError(_too_deep())
    return value


def _too_deep() -> str:
    return tr("The value nests deeper than {most} levels.", most=_DEEPEST)
