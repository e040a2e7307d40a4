"""What the difference view lists: changes by path, or lines with those between left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from hookstudio.core.checks.canonical import Tree, tree_text
from hookstudio.core.checks.difference import Change, ChangeKind, Line, Part
from hookstudio.core.wording import translatable, translated, trn

_HAPPENED = {
    ChangeKind.ADDED: translatable("added"),
    ChangeKind.REMOVED: translatable("removed"),
    ChangeKind.CHANGED: translatable("changed"),
}
_CONTEXT = 3
_LONGEST = 2_000  # characters of a value or a line that are shown
_MOST_ROWS = 20_000


@dataclass(frozen=True, slots=True)
class ChangeRow:
    """One change; `note` is what happened in a word, or the change of type."""

    where: str
    old: str
    new: str
    note: str
    kind: ChangeKind


@dataclass(frozen=True, slots=True)
class LineRow:
    """One line; with no sign it says how many were left out."""

    sign: str
    text: str


def change_rows(changes: Sequence[Change]) -> list[ChangeRow]:
    """The changes as texts."""
    return [
        ChangeRow(
            _short(change.where),
            "" if change.kind is ChangeKind.ADDED else _value(change, change.old),
            "" if change.kind is ChangeKind.REMOVED else _value(change, change.new),
            change.type_change or translated(_HAPPENED[change.kind]),
            change.kind,
        )
        for change in changes[:_MOST_ROWS]
    ]


def line_rows(lines: Sequence[Line]) -> list[LineRow]:
    """The lines that differ, with a few around them."""
    near = _near_changes(lines)
    rows: list[LineRow] = []
    left_out = 0
    for line, shown in zip(lines, near, strict=True):
        if not shown:
            left_out += 1
            continue
        rows += _gap(left_out)
        left_out = 0
        sign = {None: " ", ChangeKind.ADDED: "+", ChangeKind.REMOVED: "−"}.get(line.kind, " ")
        rows.append(LineRow(sign, _short(line.text.replace("\r", "␍"))))
        if len(rows) == _MOST_ROWS:
            break
    rows += _gap(left_out)
    return rows


def _gap(count: int) -> Iterator[LineRow]:
    if count:
        yield LineRow("", trn("{n:,} line the same", "{n:,} lines the same", n=count))


def _near_changes(lines: Sequence[Line]) -> list[bool]:
    near = [False] * len(lines)
    for at, line in enumerate(lines):
        if line.kind is not None:
            start, end = max(0, at - _CONTEXT), min(len(lines), at + _CONTEXT + 1)
            near[start:end] = [True] * (end - start)
    for at, line_is_near in enumerate(near):
        # To say that one line is left out takes a line too.
        if not line_is_near and all(near[at - 1 : at] + near[at + 1 : at + 2]):
            near[at] = True
    return near


def _value(change: Change, value: Tree) -> str:
    if change.part is not Part.BODY and isinstance(value, str):
        return _short(value)
    return _short(tree_text(value))


def _short(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"
