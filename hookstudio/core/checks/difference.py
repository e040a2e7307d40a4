"""What differs between two rendered requests: by path for JSON, by line for any other text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import NamedTuple, TypeAlias

from hookstudio.core.checks.canonical import CanonicalRequest, Number, Tree, tree_text
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated

Path: TypeAlias = "tuple[str | int, ...]"
_TYPES = {
    bool: translatable("boolean"),
    str: translatable("text"),
    Number: translatable("number"),
    list: translatable("array"),
    dict: translatable("object"),
}
_PLAIN_KEY = re.compile(r"[A-Za-z_][\w-]*")
# Beyond this many items, or lines, that differ, they are compared by their place.
_MOST_ALIGNED = 2_000


class ChangeKind(StrEnum):
    """What happened to a value."""

    ADDED = "added"
    REMOVED = "removed"
    CHANGED = "changed"


class Part(StrEnum):
    """Where in the request a change is."""

    ABORTED = "aborted"
    METHOD = "method"
    URL = "url"
    HEADER = "header"
    BODY = "body"


# The body and the URL are named as a path begins, which is the same in every language.
_PARTS = {Part.ABORTED: translatable("aborted"), Part.METHOD: translatable("method")}


@dataclass(frozen=True, slots=True)
class Change:
    """One value that differs. `old` is None for one that was added, `new` for one removed.

    In an array the last step of the path counts in the old one, for an added item in the new one;
    all steps before it count in the old one.
    """

    part: Part
    kind: ChangeKind
    path: Path = ()
    old: Tree = None
    new: Tree = None

    @property
    def where(self) -> str:
        """`body.items[2].price`, `header Content-Type`, `url`."""
        if self.part is Part.HEADER:
            name, *rest = self.path
            if rest and rest[0]:
                return tr("header {name} ({number})", name=name, number=int(rest[0]) + 1)
            return tr("header {name}", name=name)
        return f"{translated(_PARTS.get(self.part, self.part))}{path_text(self.path)}"

    @property
    def type_change(self) -> str:
        """`number → text` where the type of a JSON value changes, else empty."""
        old, new = type_name(self.old), type_name(self.new)
        is_typed = self.part is Part.BODY and self.kind is ChangeKind.CHANGED
        if not is_typed or old == new:
            return ""
        return tr("{old} → {new}", old=translated(old), new=translated(new))


class Line(NamedTuple):
    """One line of two texts laid side by side; a line's end but for its `\\n` belongs to it."""

    kind: ChangeKind | None  # None: in both
    text: str


@dataclass(frozen=True, slots=True)
class Difference:
    """Empty when a receiver could not tell the two apart.

    `lines` holds both bodies where they are not compared as JSON, and nothing where they are the
    same.
    """

    changes: tuple[Change, ...] = ()
    lines: tuple[Line, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.changes or self.lines)


def difference(
    old: RenderedRequest | CanonicalRequest, new: RenderedRequest | CanonicalRequest
) -> Difference:
    """What changes from one request to the other, in the order of a request's parts."""
    before, after = _canonical(old), _canonical(new)
    if before.aborted != after.aborted:
        # Of a message that is not sent there is nothing to compare.
        return Difference((_change(Part.ABORTED, (), before.aborted, after.aborted),))
    changes = [*_head_changes(before, after)]
    old_tree, new_tree = before.tree, after.tree
    if old_tree is not None and new_tree is not None:
        return Difference((*changes, *tree_changes(old_tree, new_tree)))
    old_body, new_body = before.body_as_sent, after.body_as_sent
    lines = line_changes(old_body, new_body) if old_body != new_body else ()
    return Difference(tuple(changes), lines)


def all_lines(old: CanonicalRequest, new: CanonicalRequest) -> tuple[Line, ...]:
    """Both requests as a whole, line by line; JSON in its canonical form if both are JSON."""
    bodies = (old.body, new.body)
    if old.tree is None or new.tree is None:
        bodies = (old.body_as_sent, new.body_as_sent)
    return line_changes(old.head + bodies[0], new.head + bodies[1])


def tree_changes(old: Tree, new: Tree) -> tuple[Change, ...]:
    """What differs between two JSON values."""
    return tuple(_changes(old, new, ()))


def applied(old: Tree, changes: Sequence[Change]) -> Tree:
    """The value that the changes make of `old`."""
    whole = next((change for change in changes if not change.path), None)
    if whole is not None:
        return whole.new
    if isinstance(old, dict):
        return _applied_to_object(old, changes)
    if isinstance(old, list):
        return _applied_to_array(old, changes)
    return old


def line_changes(old: str, new: str) -> tuple[Line, ...]:
    """All lines of both texts, in order."""
    before, after = old.split("\n"), new.split("\n")
    lines: list[Line] = []
    for same, old_start, old_end, new_start, new_end in _aligned(before, after):
        if same:
            lines += (Line(None, text) for text in before[old_start:old_end])
        else:
            lines += (Line(ChangeKind.REMOVED, text) for text in before[old_start:old_end])
            lines += (Line(ChangeKind.ADDED, text) for text in after[new_start:new_end])
    return tuple(lines)


def path_text(path: Path) -> str:
    """`.items[2]["odd key"]`."""
    return "".join(_step_text(step) for step in path)


def type_name(value: Tree) -> str:
    """The type of a JSON value, in the words of the composer; for `translated`."""
    if value is None:
        return "null"
    return _TYPES[type(value)]


def _canonical(request: RenderedRequest | CanonicalRequest) -> CanonicalRequest:
    return request if isinstance(request, CanonicalRequest) else CanonicalRequest.of(request)


def _head_changes(old: CanonicalRequest, new: CanonicalRequest) -> Iterator[Change]:
    if old.method != new.method:
        yield _change(Part.METHOD, (), old.method or None, new.method or None)
    if old.url != new.url:
        yield _change(Part.URL, (), old.url or None, new.url or None)
    yield from _header_changes(old.headers, new.headers)


def _header_changes(
    old: Sequence[tuple[str, str]], new: Sequence[tuple[str, str]]
) -> Iterator[Change]:
    """By name, in whatever case; further headers of one name are compared in their order."""
    before, after = _numbered(old), _numbered(new)
    for key in dict.fromkeys((*before, *after)):
        name, value = before.get(key) or after[key]
        old_value = value if key in before else None
        new_value = after[key][1] if key in after else None
        if old_value != new_value:
            yield _change(Part.HEADER, (name, key[1]), old_value, new_value)


def _numbered(headers: Sequence[tuple[str, str]]) -> dict[tuple[str, int], tuple[str, str]]:
    found: dict[tuple[str, int], tuple[str, str]] = {}
    counts: dict[str, int] = {}
    for name, value in headers:
        number = counts.get(name.casefold(), 0)
        counts[name.casefold()] = number + 1
        found[name.casefold(), number] = (name, value)
    return found


def _change(part: Part, path: Path, old: str | None, new: str | None) -> Change:
    kind = ChangeKind.CHANGED
    if old is None or new is None:
        kind = ChangeKind.ADDED if old is None else ChangeKind.REMOVED
    return Change(part, kind, path, old, new)


def _changes(old: Tree, new: Tree, path: Path) -> Iterator[Change]:
    if isinstance(old, dict) and isinstance(new, dict):
        for key in dict.fromkeys((*old, *new)):
            step = (*path, key)
            if key not in new:
                yield Change(Part.BODY, ChangeKind.REMOVED, step, old=old[key])
            elif key not in old:
                yield Change(Part.BODY, ChangeKind.ADDED, step, new=new[key])
            else:
                yield from _changes(old[key], new[key], step)
    elif isinstance(old, list) and isinstance(new, list):
        yield from _array_changes(old, new, path)
    elif type(old) is not type(new) or old != new:
        yield Change(Part.BODY, ChangeKind.CHANGED, path, old, new)


def _array_changes(old: list[Tree], new: list[Tree], path: Path) -> Iterator[Change]:
    """An item that was put in or taken out is one change, not one for each item behind it."""
    before, after = [tree_text(item) for item in old], [tree_text(item) for item in new]
    for same, old_start, old_end, new_start, new_end in _aligned(before, after):
        if same:
            continue
        both = min(old_end - old_start, new_end - new_start)
        for offset in range(both):
            at = old_start + offset
            yield from _changes(old[at], new[new_start + offset], (*path, at))
        for at in range(old_start + both, old_end):
            yield Change(Part.BODY, ChangeKind.REMOVED, (*path, at), old=old[at])
        for at in range(new_start + both, new_end):
            yield Change(Part.BODY, ChangeKind.ADDED, (*path, at), new=new[at])


class _Run(NamedTuple):
    """`old[old_start:old_end]` stands for `new[new_start:new_end]`."""

    same: bool
    old_start: int
    old_end: int
    new_start: int
    new_end: int


def _aligned(old: Sequence[str], new: Sequence[str]) -> Iterator[_Run]:
    """Runs that are the same and runs that differ, in order; in bounded time."""
    least = min(len(old), len(new))
    head = next((n for n in range(least) if old[n] != new[n]), least)
    tail = next((n for n in range(least - head) if old[-1 - n] != new[-1 - n]), least - head)
    old_end, new_end = len(old) - tail, len(new) - tail
    if head:
        yield _Run(True, 0, head, 0, head)
    if max(old_end, new_end) - head <= _MOST_ALIGNED:
        matcher = SequenceMatcher(None, old[head:old_end], new[head:new_end], autojunk=False)
        for tag, *ends in matcher.get_opcodes():
            yield _Run(tag == "equal", *(end + head for end in ends))
    else:
        yield _Run(False, head, old_end, head, new_end)
    if tail:
        yield _Run(True, old_end, len(old), new_end, len(new))


def _applied_to_object(old: dict[str, Tree], changes: Sequence[Change]) -> Tree:
    new = dict(old)
    for key, below in _by_first_step(changes).items():
        assert isinstance(key, str)  # a path through an object
        single = below[0] if len(below[0].path) == 1 else None
        if single is not None and single.kind is ChangeKind.REMOVED:
            del new[key]
        elif single is not None:
            new[key] = single.new
        else:
            new[key] = applied(old[key], [_below(change) for change in below])
    return new


def _applied_to_array(old: list[Tree], changes: Sequence[Change]) -> Tree:
    new = list(old)
    added = [c for c in changes if len(c.path) == 1 and c.kind is ChangeKind.ADDED]
    gone: list[int] = []
    for at, below in _by_first_step([c for c in changes if c not in added]).items():
        assert isinstance(at, int)  # a path through an array
        if len(below[0].path) == 1 and below[0].kind is ChangeKind.REMOVED:
            gone.append(at)
        else:
            new[at] = applied(old[at], [_below(change) for change in below])
    for at in sorted(gone, reverse=True):
        del new[at]
    for change in added:
        place = change.path[0]
        assert isinstance(place, int)  # a path through an array
        new.insert(place, change.new)
    return new


def _by_first_step(changes: Sequence[Change]) -> dict[str | int, list[Change]]:
    found: dict[str | int, list[Change]] = {}
    for change in changes:
        found.setdefault(change.path[0], []).append(change)
    return found


def _below(change: Change) -> Change:
    return Change(change.part, change.kind, change.path[1:], change.old, change.new)


def _step_text(step: str | int) -> str:
    if isinstance(step, int):
        return f"[{step}]"
    return f".{step}" if _PLAIN_KEY.fullmatch(step) else f"[{tree_text(step)}]"
