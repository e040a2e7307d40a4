"""Users from JSON: Braze's answer, a list of objects, one object, or one object a line."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import chain

from hookstudio.core.imports.braze_export import MARKS, from_export
from hookstudio.core.imports.fields import USER_NAME, custom, target_of
from hookstudio.core.imports.imported import FoundUser, Report
from hookstudio.core.imports.json_items import JsonItems
from hookstudio.core.imports.source import Source, Watch
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.sample_user import SECTIONS
from hookstudio.core.wording import listed, tr, translatable, translated

_OUR_KEYS = frozenset({"version", "name", *SECTIONS})
_WANTED = translatable('The file should hold a list of users, or an object with "users".')


class JsonUsers:
    """Reads the users of one source; `format` is braze, json, ndjson, or auto to find out.

    With auto, `format` says afterwards what it was.
    """

    def __init__(self, source: Source, report: Report, format: str = "auto") -> None:  # noqa: A002
        self._source = source
        self._report = report
        self.format = format

    def whole(self) -> Iterator[FoundUser]:
        """The users of a text that is one JSON value."""
        items = JsonItems(self._source, self._source.text())
        start = items.skip(0)
        yield from self._users(self._values(items, start), items)

    def lines(self, watch: Watch) -> Iterator[FoundUser]:
        """The users of a file with one object a line; empty lines are nothing."""
        number = 0
        for line_number, line in enumerate(self._source.lines(watch), 1):
            if not line.strip():
                continue
            number += 1
            items = JsonItems(self._source, line, line_number)
            value = items.only_value(number)
            self._guess([value])
            yield self._user(value, number, items, 0)

    def _values(self, items: JsonItems, start: int) -> Iterator[tuple[Json, int]]:
        if items.stands(start, "["):
            yield from items.array(start)
        elif items.stands(start, "{"):
            yield from self._of_object(items, start)
        else:
            items.value(start)  # a text that is no JSON at all says so
            items.fail(start, translated(_WANTED), "USERS_SHAPE")

    def _of_object(self, items: JsonItems, start: int) -> Iterator[tuple[Json, int]]:
        """The list under "users", or else the object as the only user."""
        names: dict[str, int] = {}
        for name, place in items.members(start):
            if name in names:
                items.fail(place, tr("“{name}” stands twice in one object.", name=name[:80]))
            names[name] = place
        if "users" not in names:
            yield items.value(start, 1)[0], start
            return
        place = names.pop("users")
        if not items.stands(place, "["):
            items.fail(place, tr('"users" should be a list.'), "USERS_SHAPE")
        self._tell_rest(items, names)
        yield from items.array(place, inside=True)

    def _tell_rest(self, items: JsonItems, names: Mapping[str, int]) -> None:
        """What stands beside the users in an answer of Braze."""
        for name, place in names.items():
            value, _ = items.value(place)
            if name == "message":
                continue
            if name == "invalid_user_ids" and isinstance(value, list):
                ids = listed([str(each)[:80] for each in value[:20]])
                self._report.note(
                    "USERS_UNKNOWN_IDS",
                    tr("Braze knows no user with: {ids}.", ids=ids),
                    items.line_of(place),
                )
            else:
                self._report.unknown(name, items.line_of(place))

    def _users(self, values: Iterator[tuple[Json, int]], items: JsonItems) -> Iterator[FoundUser]:
        # Some users in front decide how all are read: one alone may lack what tells.
        front = [pair for _, pair in zip(range(50), values, strict=False)]
        self._guess([value for value, _ in front])
        for number, (value, place) in enumerate(chain(front, values), 1):
            yield self._user(value, number, items, place)

    def _guess(self, values: list[Json]) -> None:
        if self.format == "auto":
            objects = [value for value in values if isinstance(value, Mapping)]
            marked = any(MARKS & set(value) and not _is_ours(value) for value in objects)
            self.format = "braze" if marked else "json"

    def _user(self, value: Json, number: int, items: JsonItems, place: int) -> FoundUser:
        line = items.line_of(place)
        if not isinstance(value, Mapping):
            items.fail(
                place,
                tr("User {number} should be an object: {{ … }}.", number=number),
                "USERS_SHAPE",
            )
        if self.format == "braze" and not _is_ours(value):

            def fail(problem: str) -> None:
                items.fail(
                    place,
                    tr("User {number}: {problem}.", number=number, problem=problem),
                    "USERS_SHAPE",
                )

            return from_export(value, line, self._report, fail)
        if _is_ours(value):
            return self._ours(value, line)
        return self._flat(value, line)

    def _ours(self, value: JsonObject, line: int) -> FoundUser:
        """A user as Hook Studio keeps it: sections with their values."""
        user = FoundUser({}, line=line)
        for key, section in value.items():
            if key == "name":
                user.name = _text(section)
            elif key != "version" and isinstance(section, Mapping):
                user.sections[key] = dict(section)
        return user

    def _flat(self, value: JsonObject, line: int) -> FoundUser:
        """Names and values: standard attributes by their names, all others are custom ones."""
        user = FoundUser({}, line=line)
        for key, held in value.items():
            if key in SECTIONS and isinstance(held, Mapping):
                user.sections.setdefault(key, {}).update(held)
                continue
            target = target_of(key)
            if target == USER_NAME and isinstance(held, str):
                user.name = held
                continue
            if target is None or target == USER_NAME:
                target = custom(key)
                self._report.unknown(key, line, target.path)
            if target.name in user.sections.get(target.section, {}):
                self._report.note(
                    "USERS_TWICE",
                    tr(
                        "{field} fills {attribute}, which was set already; the last value is kept.",
                        field=key,
                        attribute=target.path,
                    ),
                    line,
                )
            user.put(target.section, target.name, held)
        return user


def _is_ours(value: JsonObject) -> bool:
    """Whether this is a sample user as Hook Studio keeps it."""
    return (
        set(value) <= _OUR_KEYS
        and any(key in value for key in SECTIONS)
        and all(isinstance(value[key], Mapping) for key in SECTIONS if key in value)
    )


def _text(value: Json) -> str:
    return "" if value is None else str(value)
