"""What the sample users hold under a name: the values tell its type, and which names there are."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from hookstudio.core.json_value import Json
from hookstudio.core.liquid.names import ATTRIBUTE_ROOT, CANVAS_CONTEXT, SECTIONS
from hookstudio.core.project.sample_user import SampleUser

_MOST_SAMPLES = 60


class Known:
    """The sample users by section; nothing is copied."""

    def __init__(self, users: Sequence[SampleUser]) -> None:
        self._users = users
        self._names: dict[str, frozenset[str]] = {}
        self._held: dict[tuple[str, str], tuple[Json, ...]] = {}

    def names(self, namespace: str) -> frozenset[str]:
        """The names that any sample user has in a namespace, null or not."""
        if namespace not in self._names:
            found: set[str] = set()
            for user in self._users:
                for section in _sections(namespace):
                    found.update(user.section(section))
            self._names[namespace] = frozenset(found)
        return self._names[namespace]

    def held(self, namespace: str, name: str) -> tuple[Json, ...]:
        """What the sample users hold there, without null, without repeating."""
        key = (namespace, name)
        if key not in self._held:
            self._held[key] = distinct(
                user.section(section).get(name)
                for user in self._users
                for section in _sections(namespace)
            )
        return self._held[key]

    def languages(self) -> tuple[str, ...]:
        """The languages of the sample users, in the order of the users, each once."""
        return tuple(dict.fromkeys(user.language for user in self._users if user.language))


def _sections(namespace: str) -> tuple[str, ...]:
    if namespace == ATTRIBUTE_ROOT:
        return ("attributes",)
    if namespace in CANVAS_CONTEXT:
        return CANVAS_CONTEXT
    section = SECTIONS.get(namespace)
    return (section,) if section else ()


def distinct(values: Iterable[Json]) -> tuple[Json, ...]:
    """The values without null, each once, no more than are of use."""
    found: list[Json] = []
    seen: set[object] = set()
    for value in values:
        if value is None:
            continue
        if isinstance(value, (str, int, float)):
            if (type(value), value) in seen:
                continue
            seen.add((type(value), value))
        found.append(value)
        if len(found) >= _MOST_SAMPLES:
            break
    return tuple(found)


def members(values: Iterable[Json], name: str) -> tuple[Json, ...]:
    """What the objects among the values hold under a name."""
    return distinct(value.get(name) for value in values if isinstance(value, Mapping))


def items(values: Iterable[Json]) -> tuple[Json, ...]:
    """The items of the arrays among the values; an object's items are its pairs."""
    found: list[Json] = []
    for value in values:
        if isinstance(value, (list, tuple)):
            found += value
        elif isinstance(value, Mapping):
            found += [[key, held] for key, held in value.items()]
    return distinct(found)


def member_names(values: Iterable[Json]) -> frozenset[str]:
    """The names that the objects among the values have."""
    return frozenset(name for value in values if isinstance(value, Mapping) for name in value)
