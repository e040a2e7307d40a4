"""Imported: the users that were found, and everything that was not simply taken over."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import trn

MAX_USERS = 1_000
"""How many users one import takes unless more are asked for: each becomes a file."""

_MOST_NOTES = 100

Sections = dict[str, dict[str, Json]]


@dataclass(frozen=True, slots=True)
class Note:
    """Something that a reader should know; the import goes on. `line` counts from 1."""

    code: str
    message: str
    line: int | None = None


@dataclass(frozen=True, slots=True)
class UnknownField:
    """A field that has no place of its own among what a template can read.

    `kept_as` is where its value went (`custom_attribute.plan`); empty when it was left out.
    `users` counts who has it, `line` is where it stands first.
    """

    name: str
    kept_as: str = ""
    users: int = 1
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Imported:
    """What a source holds. `found` counts all users in it, `users` are those that are taken.

    `format` is how it was read: braze, json, ndjson or csv. `masked` counts the values that got
    a pseudonym, by kind.
    """

    users: tuple[SampleUser, ...]
    format: str
    found: int = 0
    unknown: tuple[UnknownField, ...] = ()
    notes: tuple[Note, ...] = ()
    masked: Mapping[str, int] = field(default_factory=dict)


@dataclass(slots=True)
class FoundUser:
    """One user while it is read: what it holds, and where it stands."""

    sections: Sections
    name: str = ""
    line: int | None = None

    def put(self, section: str, name: str, value: Json) -> None:
        """Set a value in a section."""
        self.sections.setdefault(section, {})[name] = value


class Report:
    """Collects what is not simply taken over; each thing once, however many users have it."""

    def __init__(self) -> None:
        self._unknown: dict[tuple[str, str], UnknownField] = {}
        self._notes: list[Note] = []
        self._left_out = 0

    def unknown(self, name: str, line: int | None, kept_as: str = "", users: int = 1) -> None:
        """A field that is not understood; `users` more have it."""
        before = self._unknown.get((name, kept_as))
        users += before.users if before else 0
        first = before.line if before else line
        self._unknown[name, kept_as] = UnknownField(name, kept_as, users, first)

    def note(self, code: str, message: str, line: int | None = None) -> None:
        """Something to know; after a hundred of them only their number."""
        if len(self._notes) < _MOST_NOTES:
            self._notes.append(Note(code, message, line))
        else:
            self._left_out += 1

    @property
    def unknown_fields(self) -> tuple[UnknownField, ...]:
        return tuple(self._unknown.values())

    @property
    def notes(self) -> tuple[Note, ...]:
        if not self._left_out:
            return tuple(self._notes)
        more = Note(
            "USERS_NOTES",
            trn(
                "{n:,} more note is not listed.",
                "{n:,} more notes are not listed.",
                n=self._left_out,
            ),
        )
        return (*self._notes, more)
