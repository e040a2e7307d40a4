"""The sections of a sample user as JSON text: what an editor shows, and what it gives back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from dataclasses import replace
from typing import NoReturn

from hookstudio.core.findings import line_and_column
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SECTIONS, Draft, SampleUser
from hookstudio.core.project.yaml_reader import MAX_DEPTH

_ALWAYS = ("attributes", "custom_attributes", "event_properties")
_LONGEST = 1_000_000
_MESSAGES = {
    "Expecting value": "Expected a value.",
    "Expecting property name enclosed in double quotes": "Expected a name in double quotes.",
    "Expecting ',' delimiter": "Expected a comma.",
    "Expecting ':' delimiter": "Expected a colon.",
    "Unterminated string starting at": "The text that starts here has no closing quote.",
    "Invalid control character at": "A line break or tab in a text is written \\n or \\t.",
    "Invalid \\escape": "A backslash in a text must be doubled.",
    "Extra data": "Nothing may follow the closing brace.",
    "Illegal trailing comma before end of object": "Remove the comma before the closing brace.",
    "Illegal trailing comma before end of array": "Remove the comma before the closing bracket.",
}


class UserTextError(ValueError):
    """The text is not the data of a user. `offset` is where; the message is for people."""

    def __init__(self, text: str, offset: int, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.line, self.column = line_and_column(text, offset)


class _RefusedError(Exception):
    """Carries a message out of the parser, which knows the place only roughly."""


def user_text(user: SampleUser) -> str:
    """What an editor shows: the text as it was typed, else the data with the usual sections."""
    if user.draft is not None:
        return user.draft.text
    names = [name for name in SECTIONS if name in user.sections or name in _ALWAYS]
    return json.dumps({name: user.section(name) for name in names}, indent=2, ensure_ascii=False)


def with_text(user: SampleUser, text: str) -> SampleUser:
    """The user with a text that was typed; its data changes only when the text is valid."""
    try:
        sections = sections_of(text)
    except UserTextError:
        return replace(user, draft=Draft(text, valid=False))
    # The usual sections stand in the text to be filled in; an empty one is not set by that.
    kept = {name: data for name, data in sections.items() if data or name in user.sections}
    return replace(user, sections=kept, draft=Draft(text, valid=True))


def sections_of(text: str) -> Mapping[str, Mapping[str, Json]]:
    """Read the text strictly; raises UserTextError."""
    if len(text) > _LONGEST:
        raise UserTextError(text, 0, "The text is larger than 1 MB.")
    _check_depth(text)
    try:
        data = json.loads(
            text, object_pairs_hook=_object, parse_constant=_constant, parse_float=_float
        )
    except json.JSONDecodeError as error:
        raise UserTextError(text, error.pos, _MESSAGES.get(error.msg, f"{error.msg}.")) from None
    except _RefusedError as error:
        message, found = str(error.args[0]), text.find(str(error.args[1]))
        raise UserTextError(text, max(0, found), message) from None
    except ValueError:  # a number of more digits than Python reads
        raise UserTextError(text, 0, "A number has more than 4,300 digits.") from None
    if not isinstance(data, dict):
        raise UserTextError(text, 0, "The text must be one object: { … }.")
    for name, section in data.items():
        offset = max(0, text.find(json.dumps(name, ensure_ascii=False)))
        if name not in SECTIONS:
            names = ", ".join(SECTIONS[:5])
            raise UserTextError(text, offset, f"“{name}” is no section; there are {names}, …")
        if not isinstance(section, dict):
            raise UserTextError(text, offset, f"“{name}” must be an object: {{ … }}.")
    return data


def _object(pairs: list[tuple[str, Json]]) -> dict[str, Json]:
    found = dict(pairs)
    if len(found) != len(pairs):
        names = [name for name, _ in pairs]
        twice = next(name for name in names if names.count(name) > 1)
        raise _RefusedError(f"“{twice}” stands twice in one object.", json.dumps(twice))
    return found


def _constant(name: str) -> NoReturn:
    raise _RefusedError(f"{name} is not a number of JSON.", name)


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise _RefusedError(f"{text[:40]} is out of range.", text)
    return value


def _check_depth(text: str) -> None:
    depth = 0
    in_string = escaped = False
    for offset, char in enumerate(text):
        if in_string:
            in_string = escaped or char != '"'
            escaped = char == "\\" and not escaped
        elif char == '"':
            in_string = True
        elif char in "[{":
            depth += 1
            # The file's own top level is one more than the text's.
            if depth > MAX_DEPTH:
                message = f"The data nests deeper than {MAX_DEPTH} levels."
                raise UserTextError(text, offset, message)
        elif char in "]}":
            depth -= 1
