"""The sections of a sample user as JSON text, for the custom user's editor."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import NoReturn

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SECTIONS, SampleUser

_DEPTH_LIMIT = 64
_SIZE_LIMIT = 1_000_000
_ALWAYS = ("attributes", "custom_attributes", "event_properties")

Sections = Mapping[str, Mapping[str, Json]]


class UserJsonError(ValueError):
    """The text is not the data of a user; the message is a plain sentence with the place."""


def text_of(user: SampleUser) -> str:
    """Every section that the user has, and the usual ones to fill in, two spaces a level."""
    names = [name for name in SECTIONS if name in user.sections or name in _ALWAYS]
    names += [name for name in user.sections if name not in SECTIONS]
    return json.dumps({n: user.section(n) for n in names}, indent=2, ensure_ascii=False)


def sections_of(text: str) -> Sections:
    """Read the text strictly; raises UserJsonError."""
    if len(text) > _SIZE_LIMIT:
        raise UserJsonError("The text is larger than 1 MB.")
    if _deeper_than(text, _DEPTH_LIMIT):
        raise UserJsonError(f"The data is nested more than {_DEPTH_LIMIT} deep.")
    try:
        value = json.loads(text, parse_constant=_no_constant, object_pairs_hook=_object)
    except json.JSONDecodeError as error:
        place = f"Line {error.lineno}, column {error.colno}"
        raise UserJsonError(f"{place}: {_plain(error.msg)}.") from None
    except ValueError as error:  # a number of more digits than Python reads
        raise UserJsonError(f"{str(error).partition(';')[0]}.") from None
    if not isinstance(value, dict):
        raise UserJsonError("The text must be one object: { … }.")
    for name, section in value.items():
        if name not in SECTIONS:
            raise UserJsonError(f"“{name}” is no section; there are {', '.join(SECTIONS[:5])}, …")
        if not isinstance(section, dict):
            raise UserJsonError(f"“{name}” must be an object: {{ … }}.")
    return {name: section for name, section in value.items() if section}


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise UserJsonError(f"“{twice}” stands twice in one object.")
    return found


def _no_constant(name: str) -> NoReturn:
    raise UserJsonError(f"{name} is not JSON.")


def _plain(message: str) -> str:
    return message[:1].lower() + message[1:]


def _deeper_than(text: str, limit: int) -> bool:
    """Whether brackets outside strings nest deeper; a quick reading that needs no parser."""
    depth, in_string, escaped = 0, False, False
    for character in text:
        if in_string:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                in_string = False
        elif character == '"':
            in_string = True
        elif character in "[{":
            depth += 1
            if depth > limit:
                return True
        elif character in "]}":
            depth -= 1
    return False
