"""Masking: personal data of an imported user gives way to pseudonyms before anything is kept.

Masked are e-mail addresses and international phone numbers wherever they stand in a text, phone
numbers under a name that says so, the standard first and last name, values under a name such as
`contact_name`, and the person's own names inside other texts. With `id` also external, device and
advertising ids. Not found is what nothing tells, such as a name in a text about somebody else.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from enum import StrEnum

from hookstudio.core.imports.imported import FoundUser, Sections
from hookstudio.core.imports.pseudonyms import Pseudonyms
from hookstudio.core.json_value import Json


class Kind(StrEnum):
    """What can be masked."""

    EMAIL = "email"
    PHONE = "phone"
    NAME = "name"
    ID = "id"


USUAL_KINDS = frozenset({Kind.EMAIL, Kind.PHONE, Kind.NAME})
"""What is masked unless somebody says otherwise; ids are how a user is found again."""


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_FREE_SECTIONS = frozenset(
    {
        *("custom_attributes", "event_properties", "api_trigger_properties"),
        *("canvas_entry_properties", "context"),
    }
)
_NAMES = ("first_name", "last_name")
_IDS = {
    ("attributes", "user_id"),
    ("attributes", "braze_id"),
    *(
        (section, name)
        for section in ("most_recently_used_device", "targeted_device")
        for name in ("id", "idfa", "google_ad_id", "roku_ad_id")
    ),
}
_PHONE_WORDS = _set("fax mobile msisdn phone phones phonenumber tel telefon telephone whatsapp")
_NO_PHONE = _set("app at brand count date id model os time type verified version")
_NAME_WORDS = _set(
    "cardholder firstname forename fullname lastname nachname nickname nom prenom surname "
    "username vorname"
)
_WHOSE = _set(
    "agent billing buyer card cardholder child client contact customer display family "
    "first full given guest holder last legal maiden manager member middle nick owner "
    "parent partner person preferred recipient sender shipping spouse user"
)
_WORDS = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+")
_INTERNATIONAL = re.compile(r"(?<![\w+])\+\d(?:[ ().\-/]{0,2}\d){6,14}(?!\d)")
_NATIONAL = re.compile(r"[+(]?\d[\d ().\-/]{4,24}\d")
_DATE = re.compile(r"\d{4}-\d\d-\d\d")
_AT = re.compile(r"@|%40")
_LOCAL_SIGNS = frozenset(".+-_~'")  # more are allowed, but part the values of URLs


class Masker:
    """Masks users one after another, and counts what it masked."""

    def __init__(self, key: bytes, kinds: Iterable[Kind] = USUAL_KINDS) -> None:
        self._pseudonyms = Pseudonyms(key)
        self._kinds = frozenset(kinds)
        self._counts = dict.fromkeys(sorted(self._kinds), 0)

    @property
    def counts(self) -> Mapping[str, int]:
        """How many values were masked, by kind."""
        return {kind.value: count for kind, count in self._counts.items()}

    def mask(self, user: FoundUser) -> FoundUser:
        """The user with pseudonyms in the place of personal data."""
        own = _own_names(user) if Kind.NAME in self._kinds else None
        sections: Sections = {}
        for section, held in user.sections.items():
            free = own if section in _FREE_SECTIONS else None
            sections[section] = {
                self._text(name, None): self._field(section, name, value, free)
                for name, value in held.items()
            }
        name = user.name
        if name and Kind.NAME in self._kinds:
            name = self._name(name)
        return FoundUser(sections, self._text(name, None), user.line)

    def _field(self, section: str, name: str, value: Json, own: re.Pattern[str] | None) -> Json:
        if Kind.ID in self._kinds and (section, name) in _IDS and value is not None:
            self._counts[Kind.ID] += 1
            return self._pseudonyms.identifier(str(value))
        if section == "attributes" and name in _NAMES and isinstance(value, str):
            return self._name(value) if Kind.NAME in self._kinds else value
        return self._value(value, _words(name), own)

    def _value(self, value: Json, words: tuple[str, ...], own: re.Pattern[str] | None) -> Json:
        if isinstance(value, str):
            return self._string(value, words, own)
        if isinstance(value, Mapping):
            return {
                self._text(key, None): self._value(held, _nested(words, key), own)
                for key, held in value.items()
            }
        if isinstance(value, list):
            return [self._value(item, words, own) for item in value]
        if isinstance(value, int) and not isinstance(value, bool) and self._is_phone(words):
            digits = str(abs(value))
            if len(digits) >= 7:
                self._counts[Kind.PHONE] += 1
                return int(self._pseudonyms.phone(digits))
        return value

    def _string(self, value: str, words: tuple[str, ...], own: re.Pattern[str] | None) -> str:
        if not value.strip():
            return value
        if self._is_phone(words) and _is_number(value):
            self._counts[Kind.PHONE] += 1
            return self._pseudonyms.phone(value)
        if Kind.NAME in self._kinds and _is_name(words) and "@" not in value:
            return self._name(value)
        return self._text(value, own)

    def _text(self, text: str, own: re.Pattern[str] | None) -> str:
        """The text with every address, number and own name in it masked."""
        if Kind.EMAIL in self._kinds:
            text = self._without_emails(text)
        if Kind.PHONE in self._kinds and "+" in text:
            text = _INTERNATIONAL.sub(self._phone_match, text)
        if own is not None:
            text = own.sub(lambda match: self._name(match.group()), text)
        return text

    def _without_emails(self, text: str) -> str:
        made, done = "", 0
        for start, end in _addresses(text):
            if start >= done:
                made += text[done:start] + self._pseudonyms.email(text[start:end])
                self._counts[Kind.EMAIL] += 1
                done = end
        return made + text[done:]

    def _phone_match(self, match: re.Match[str]) -> str:
        self._counts[Kind.PHONE] += 1
        return self._pseudonyms.phone(match.group())

    def _name(self, name: str) -> str:
        if not name.strip():
            return name
        self._counts[Kind.NAME] += 1
        return self._pseudonyms.name(name)

    def _is_phone(self, words: tuple[str, ...]) -> bool:
        return (
            Kind.PHONE in self._kinds
            and not _PHONE_WORDS.isdisjoint(words)
            and _NO_PHONE.isdisjoint(words)
        )


def _addresses(text: str) -> Iterator[tuple[int, int]]:
    """Where e-mail addresses stand. Looks a bounded way round each @, so it stays linear."""
    for at in _AT.finditer(text):
        start = at.start()
        lowest = max(0, start - 64)
        while start > lowest and (text[start - 1].isalnum() or text[start - 1] in _LOCAL_SIGNS):
            start -= 1
        while start < at.start() and text[start] in ".'":
            start += 1
        end = at.end()
        highest = min(len(text), end + 255)
        while end < highest and (text[end].isalnum() or text[end] in ".-"):
            end += 1
        while end > at.end() and text[end - 1] in ".-":
            end -= 1
        domain = text[at.end() : end]
        if start < at.start() and "." in domain:
            yield start, end


def _own_names(user: FoundUser) -> re.Pattern[str] | None:
    """Finds the person's own names in a text; None when they have none that can be told."""
    attributes = user.sections.get("attributes", {})
    texts = [value for name in _NAMES if isinstance(value := attributes.get(name), str)]
    words = {word for text in (*texts, user.name) for word in re.findall(r"[^\W\d_]+", text)}
    latin = sorted((w for w in words if len(w) > 2 and w[0] < "\u0530"), key=len, reverse=True)
    others = sorted((w for w in words if len(w) > 1 and w[0] >= "\u0530"), key=len, reverse=True)
    patterns = [re.escape(text.strip()) for text in texts if len(text.strip()) > 2]
    patterns += [rf"(?<![^\W_]){re.escape(word)}(?![^\W_])" for word in latin]
    patterns += [re.escape(word) for word in others]
    return re.compile("|".join(patterns[:20]), re.IGNORECASE) if patterns else None


def _words(key: str) -> tuple[str, ...]:
    """The words of a name: `contactPhone`, `contact-phone` and `CONTACT_PHONE` have the same."""
    return tuple(word.lower() for word in _WORDS.findall(key))


def _nested(words: tuple[str, ...], key: str) -> tuple[str, ...]:
    """The words that tell about a value inside an object: its own, and whose it is."""
    own = _words(key)
    return (words[-1], *own) if words and own == ("name",) else own


def _is_name(words: tuple[str, ...]) -> bool:
    """Whether the value under such a name is a person's."""
    if not words:
        return False
    if words[-1] in _NAME_WORDS or words in (("name",), ("recipient",)):
        return True
    return words[-1] in ("name", "names") and not _WHOSE.isdisjoint(words[:-1])


def _is_number(value: str) -> bool:
    """Whether a text is nothing but a phone number; a date is none."""
    text = value.strip()
    return (
        _NATIONAL.fullmatch(text) is not None
        and sum(char.isdigit() for char in text) >= 7
        and _DATE.match(text) is None
    )
