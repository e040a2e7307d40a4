"""What one does in the form, as pure functions from a user to a user. Qt-free."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import Draft, SampleUser, UnfinishedValue
from hookstudio.gui.users.user_paths import (
    Path,
    Sections,
    free_name,
    has,
    put,
    removed,
    renamed,
    text_with,
    value_at,
)
from hookstudio.gui.users.value_kinds import (
    BLANK,
    Kind,
    converted,
    kind_of,
    parse,
    standard_kind,
    text_of,
)

NEW_NAME = "new attribute"


def is_mistaken(user: SampleUser) -> bool:
    """Whether the user's JSON text has a mistake, so that the form shows what was before it."""
    return user.draft is not None and not user.draft.valid and not user.draft.values


def with_text(user: SampleUser, path: Path, kind: Kind, text: str) -> SampleUser:
    """The user with a text typed for a value; one that is no such value is kept as it is typed."""
    if kind in (Kind.MISSING, Kind.NULL):
        kind = standard_kind(str(path[0]), str(path[-1])) if len(path) == 2 else Kind.TEXT
    try:
        value = parse(text, kind)
    except ValueError:
        return _kept(user, path, kind, text)
    return _made(user, put(user.sections, path, value), without=path)


def with_kind(user: SampleUser, path: Path, kind: Kind) -> SampleUser:
    """The user with a value of another kind, made of the one that is there."""
    if kind is Kind.MISSING:
        return without(user, path)
    if kind is Kind.NULL:
        return _made(user, put(user.sections, path, None), without=path)
    typed = _typed(user, path)
    try:
        value = parse(typed, kind) if typed is not None else converted(_held(user, path), kind)
    except ValueError:
        held = _held(user, path)
        text = typed if typed is not None else "" if held is None else text_of(held)
        if kind is Kind.DATE:
            return _made(user, put(user.sections, path, text), without=path)
        return _kept(user, path, kind, text)
    return _made(user, put(user.sections, path, value), without=path)


def toggled(user: SampleUser, path: Path) -> SampleUser:
    """The user with the other boolean."""
    value = _held(user, path)
    return _made(user, put(user.sections, path, value is not True), without=path)


def without(user: SampleUser, path: Path) -> SampleUser:
    """The user without a value, or without a whole section."""
    if not has(user.sections, path):
        return user
    sections = removed(user.sections, path)
    kept = (each for each in _values(user) if each.path[: len(path)] != path)
    return _with_values(user, sections, tuple(_moved_up(each, path) for each in kept))


def with_name(user: SampleUser, path: Path, name: str) -> tuple[SampleUser, str]:
    """The user with a value under another name, and that name: a free one near what was wanted."""
    name = name.strip()
    if not name or name == path[-1]:
        return user, str(path[-1])
    free = free_name(user.sections, path[:-1], name)
    sections = renamed(user.sections, path, free)
    moved = tuple(
        replace(each, path=(*path[:-1], free, *each.path[len(path) :]))
        if each.path[: len(path)] == path
        else each
        for each in _values(user)
    )
    return _with_values(user, sections, moved), free


def with_new(user: SampleUser, parent: Path) -> tuple[SampleUser, Path]:
    """The user with one more value inside of a section, an object or an array, and its place."""
    held: Json = value_at(user.sections, parent) if has(user.sections, parent) else {}
    if isinstance(held, list):
        blank = BLANK[kind_of(held[-1])] if held and kind_of(held[-1]) in BLANK else ""
        path: Path = (*parent, len(held))
        return _made(user, put(user.sections, path, blank)), path
    path = (*parent, free_name(user.sections, parent, NEW_NAME))
    return _made(user, put(user.sections, path, "")), path


def _kept(user: SampleUser, path: Path, kind: Kind, text: str) -> SampleUser:
    """The user with a text that is no value yet beside what was there before."""
    sections = user.sections if has(user.sections, path) else put(user.sections, path, BLANK[kind])
    others = [each for each in _values(user) if each.path != path]
    return _with_values(user, sections, (*others, UnfinishedValue(path, kind.value, text)))


def _made(user: SampleUser, sections: Sections, without: Path | None = None) -> SampleUser:
    """The user with these sections; what is unfinished at or below `without` is settled."""
    values = _values(user)
    if without is not None:
        values = tuple(each for each in values if each.path[: len(without)] != without)
    return _with_values(user, sections, values)


def _with_values(
    user: SampleUser, sections: Sections, values: tuple[UnfinishedValue, ...]
) -> SampleUser:
    kept = tuple(each for each in values if has(sections, each.path))
    draft = Draft(text_with(sections, kept), valid=False, values=kept) if kept else None
    return replace(user, sections=_plain(sections), draft=draft)


def _moved_up(each: UnfinishedValue, gone: Path) -> UnfinishedValue:
    """An unfinished value behind an item of an array that is gone."""
    parent, last = gone[:-1], gone[-1]
    step = each.path[len(parent)] if each.path[: len(parent)] == parent else None
    if not isinstance(last, int) or not isinstance(step, int) or step < last:
        return each
    return replace(each, path=(*parent, step - 1, *each.path[len(gone) :]))


def _plain(sections: Sections) -> dict[str, Mapping[str, Json]]:
    return dict(sections)


def _values(user: SampleUser) -> tuple[UnfinishedValue, ...]:
    return user.draft.values if user.draft is not None else ()


def _typed(user: SampleUser, path: Path) -> str | None:
    return next((each.text for each in _values(user) if each.path == path), None)


def _held(user: SampleUser, path: Path) -> Json:
    return value_at(user.sections, path) if has(user.sections, path) else None


def as_in(user: SampleUser, original: SampleUser, path: Path) -> SampleUser:
    """The user with a value as another one has it, or without it when that one has none."""
    if not has(original.sections, path):
        return without(user, path)
    return _made(user, put(user.sections, path, value_at(original.sections, path)), without=path)
