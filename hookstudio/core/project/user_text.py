"""The sections of a sample user as JSON text: what an editor shows, and what it gives back."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace

from hookstudio.core.findings import line_and_column
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SECTIONS, Draft, SampleUser
from hookstudio.core.project.yaml_reader import MAX_DEPTH
from hookstudio.core.strict_json import StrictJsonError, loads, sentence_of, too_deep_at
from hookstudio.core.wording import listed, tr, trn

_ALWAYS = ("attributes", "custom_attributes", "event_properties")
_LONGEST = 1_000_000


class UserTextError(ValueError):
    """The text is not the data of a user. `offset` is where; the message is for people."""

    def __init__(self, text: str, offset: int, message: str) -> None:
        super().__init__(message)
        self.message = message
        self.offset = offset
        self.line, self.column = line_and_column(text, offset)


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
        raise UserTextError(text, 0, tr("The text is larger than 1 MB."))
    data = _read(text)
    if not isinstance(data, dict):
        raise UserTextError(text, 0, tr("The text must be one object: { … }."))
    for name, section in data.items():
        offset = max(0, text.find(json.dumps(name, ensure_ascii=False)))
        if name not in SECTIONS:
            names = listed(SECTIONS[:5])
            raise UserTextError(
                text,
                offset,
                tr("“{name}” is no section; there are {names}, …", name=name, names=names),
            )
        if not isinstance(section, dict):
            raise UserTextError(text, offset, tr("“{name}” must be an object: {{ … }}.", name=name))
    return data


def _read(text: str) -> Json:
    # The file's own top level is one more than the text's.
    deep = too_deep_at(text, MAX_DEPTH)
    if deep is not None:
        raise UserTextError(
            text,
            deep,
            trn(
                "The data nests deeper than {n} level.",
                "The data nests deeper than {n} levels.",
                n=MAX_DEPTH,
            ),
        )
    try:
        return loads(text)
    except json.JSONDecodeError as error:
        is_more = error.msg == "Extra data"
        message = tr("Nothing may follow the closing brace.") if is_more else sentence_of(error)
        raise UserTextError(text, error.pos, message) from None
    except StrictJsonError as error:
        raise UserTextError(text, max(0, text.find(error.written)), error.message) from None
