"""Values inside a user's sections by path, read and changed; a change is a copy. Qt-free."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import UnfinishedValue

Path = tuple[str | int, ...]
Sections = Mapping[str, Mapping[str, Json]]

_MISSING = object()


def value_at(sections: Sections, path: Path) -> Json:
    """The value; raises KeyError when there is none."""
    value: object = sections
    for step in path:
        value = _step(value, step)
        if value is _MISSING:
            raise KeyError(path)
    return value  # type: ignore[return-value]  # what stands in sections is Json


def has(sections: Sections, path: Path) -> bool:
    """Whether something stands there, null included."""
    try:
        value_at(sections, path)
    except KeyError:
        return False
    return True


def put(sections: Sections, path: Path, value: Json) -> dict[str, Mapping[str, Json]]:
    """The sections with a value at a path; one that was not there comes last."""
    return _as_sections(_with(sections, path, value))


def removed(sections: Sections, path: Path) -> dict[str, Mapping[str, Json]]:
    """The sections without the value at a path."""
    return _as_sections(_with(sections, path, _MISSING))


def renamed(sections: Sections, path: Path, name: str) -> dict[str, Mapping[str, Json]]:
    """The sections with another name for a value, at the same place among the others."""
    holder = value_at(sections, path[:-1]) if len(path) > 1 else dict(sections)
    assert isinstance(holder, Mapping)
    new = {(name if key == path[-1] else key): held for key, held in holder.items()}
    return put(sections, path[:-1], new)


def free_name(sections: Sections, parent: Path, wanted: str) -> str:
    """The name, with a number behind it when the object has it already."""
    holder = value_at(sections, parent) if has(sections, parent) else {}
    if not isinstance(holder, Mapping) or wanted not in holder:
        return wanted
    number = 2
    while f"{wanted} {number}" in holder:
        number += 1
    return f"{wanted} {number}"


def text_with(sections: Sections, unfinished: Sequence[UnfinishedValue]) -> str:
    """The sections as JSON text, with what was typed in the places of unfinished values."""
    marks: dict[str, str] = {}
    marked: Sections = sections
    whole = json.dumps(sections, ensure_ascii=False)
    for number, each in enumerate(unfinished):
        mark = f"unfinished {number}"
        while json.dumps(mark) in whole:
            mark += "."
        marks[json.dumps(mark)] = each.text
        marked = put(marked, each.path, mark)
    text = json.dumps(marked, indent=2, ensure_ascii=False)
    for mark, typed in marks.items():
        text = text.replace(mark, typed, 1)
    return text


def _step(value: object, step: str | int) -> object:
    if isinstance(value, Mapping):
        return value.get(step, _MISSING)
    if isinstance(value, Sequence) and isinstance(step, int) and not isinstance(value, str):
        return value[step] if 0 <= step < len(value) else _MISSING
    return _MISSING


def _with(holder: object, path: Path, value: object) -> object:
    if not path:
        return value
    step, rest = path[0], path[1:]
    if isinstance(step, int):
        items = list(holder) if isinstance(holder, list | tuple) else []
        new = _with(items[step] if step < len(items) else {}, rest, value)
        if new is _MISSING:
            del items[step]
        elif step < len(items):
            items[step] = new
        else:
            items.append(new)
        return items
    names = dict(holder) if isinstance(holder, Mapping) else {}
    new = _with(names.get(step, {}), rest, value)
    if new is _MISSING:
        names.pop(step, None)
    else:
        names[step] = new
    return names


def _as_sections(value: object) -> dict[str, Mapping[str, Json]]:
    assert isinstance(value, dict)
    return value
