"""Changes values in the text of a YAML file and leaves every other character as it is.

Comments, key order, quotes, unknown keys and line ends stay because they are never taken apart:
only the pieces of text that hold a changed value are replaced. No comment is lost: one inside a
replaced or removed piece moves to a line of its own in that place.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from collections.abc import Mapping as AbstractMapping
from typing import NamedTuple, TypeAlias

from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project import yaml_writer
from hookstudio.core.project.alignment import Step, align, same
from hookstudio.core.project.yaml_node import Entry, Mapping, Node, Scalar, Sequence, plain

Rows: TypeAlias = "list[Json] | tuple[Json, ...]"

_NEWLINE = re.compile(r"\r\n|\r|\n")
_BLANK_LINES = re.compile(r"(?:[ \t]*(?:\r\n|\r|\n))*")
_SKIPPED = re.compile(r"(?:\s|#[^\r\n]*)*")
_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)
_HEADER_COMMENT = re.compile(r"[|>][-+0-9]*[ \t]+(#[^\r\n]*)")


class CannotPatchError(Exception):
    """The text is written in a form that is not changed in place; the caller writes it anew."""


class _Slot(NamedTuple):
    """How a value sits: behind an indicator (colon or dash) of a block, or within a flow."""

    indicator: int
    column: int
    line: int  # the offset where comments may be put: the start of a line
    flow: bool = False


def patch(text: str, root: Mapping, base: JsonObject, want: JsonObject) -> str:
    """The text with the difference between `base` and `want` applied to it.

    `base` is the data as read and `want` the data to be saved, both in the form that the
    program writes; where they agree the text stays, however it spells that value.
    """
    if text and not text.endswith(("\n", "\r")):
        # A line that is added below the last one must not be joined to it.
        text += newline_of(text)
    patcher = _Patcher(text)
    patcher.change(_Slot(-1, 0, patcher.line_start(root.start)), root, base, want)
    return patcher.result()


def rewritten(text: str, root: Mapping, base: JsonObject, want: JsonObject) -> str:
    """The whole file written anew, unknown keys kept and all its comments gathered on top."""
    comments = comments_in(text, root, 0, len(text))
    data = {**want}
    for entry in root.entries:
        if entry.name in want:
            known = base.get(entry.name)
            data[entry.name] = _merged(entry.value, known, want[entry.name])
        elif entry.name not in base:
            data[entry.name] = plain(entry.value)
    body = yaml_writer.document(data)
    return "".join(f"{comment}\n" for comment in comments) + body


def newline_of(text: str) -> str:
    """The line end that a file uses: its first one, else a line feed."""
    found = _NEWLINE.search(text)
    return found.group() if found else "\n"


def comments_in(text: str, inside: Entry | Node, start: int, end: int) -> list[str]:
    """The comments between two offsets around or inside a tree, in order."""
    found: list[str] = []
    position = start
    for scalar in _scalars(inside):
        if scalar.start >= position and scalar.end <= end:
            found += _COMMENT.findall(text, position, scalar.start)
            header = _HEADER_COMMENT.match(text, scalar.start) if scalar.is_block else None
            if header is not None:
                found.append(header.group(1))
            position = scalar.end
    return found + _COMMENT.findall(text, position, end)


def _scalars(inside: Entry | Node) -> Iterator[Scalar]:
    """All texts in the order they stand in: comments are found between them."""
    if isinstance(inside, Scalar):
        yield inside
    elif isinstance(inside, Entry):
        yield inside.key
        yield from _scalars(inside.value)
    else:
        parts = inside.items if isinstance(inside, Sequence) else inside.entries
        for part in parts:
            yield from _scalars(part)


def _merged(node: Node, base: Json, want: Json) -> Json:
    """What is wanted, and the keys of the text that the program does not know."""
    if not (
        isinstance(node, Mapping)
        and isinstance(base, AbstractMapping)
        and isinstance(want, AbstractMapping)
    ):
        return want
    merged: dict[str, Json] = {}
    for key, value in want.items():
        inner = node.get(key)
        merged[key] = value if inner is None else _merged(inner, base.get(key), value)
    for entry in node.entries:
        if entry.name not in base and entry.name not in want:
            merged[entry.name] = plain(entry.value)
    return merged


def _moves(steps: list[Step], base: Rows, want: Rows) -> dict[int | None, int]:
    """New rows that are old ones at another place: they take their text along, comments and all."""
    gone = [step.old for step in steps if step.new is None and step.old is not None]
    moves: dict[int | None, int] = {}
    for step in steps:
        if step.old is None and step.new is not None:
            row = want[step.new]
            found = next((i for i in gone if same(base[i], row)), None)
            if found is not None:
                gone.remove(found)
                moves[step.new] = found
    return moves


class _Patcher:
    """Collects replacements, then applies them in one go."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._newline = newline_of(text)
        self._edits: list[tuple[int, int, str]] = []

    def result(self) -> str:
        pieces: list[str] = []
        position = 0
        # At one offset insertions come first; otherwise the order of the edits is kept.
        for start, end, replacement in sorted(self._edits, key=lambda edit: edit[:2]):
            if start < position:
                raise CannotPatchError
            pieces += [self._text[position:start], replacement]
            position = end
        return "".join(pieces) + self._text[position:]

    def change(self, slot: _Slot, node: Node, base: Json, want: Json) -> None:
        """Make a value what is wanted: piece by piece where that can be done, else whole."""
        if same(base, want):
            return
        mark = len(self._edits)
        try:
            if isinstance(node, Mapping):
                self._change_mapping(slot, node, base, want)
            elif isinstance(node, Sequence):
                self._change_sequence(slot, node, base, want)
            else:
                raise CannotPatchError
        except CannotPatchError:
            del self._edits[mark:]
            self._replace(slot, node, _merged(node, base, want))

    # Mappings

    def _change_mapping(self, slot: _Slot, node: Mapping, base: Json, want: Json) -> None:
        if not (isinstance(base, AbstractMapping) and isinstance(want, AbstractMapping)):
            raise CannotPatchError
        # An author's order of attributes means something to a loop over them.
        if [k for k in base if k in want] != [k for k in want if k in base]:
            raise CannotPatchError
        removed = [e for e in node.entries if e.name in base and e.name not in want]
        added = [
            key
            for key, value in want.items()
            if node.entry(key) is None and not (key in base and same(base[key], value))
        ]
        if (removed or added) and (node.flow or len(removed) == len(node.entries)):
            raise CannotPatchError
        for entry in node.entries:
            if entry.name in want:
                known = base.get(entry.name, plain(entry.value))
                self.change(
                    self._entry_slot(slot, node, entry), entry.value, known, want[entry.name]
                )
        for entry in removed:
            self._remove_entry(node, entry)
        for key in added:
            self._add_entry(node, removed, key, want)

    def _entry_slot(self, slot: _Slot, node: Mapping, entry: Entry) -> _Slot:
        if node.flow:
            return slot._replace(flow=True)
        if self._text[self.line_start(entry.key.start) : entry.key.start].rstrip().endswith("?"):
            raise CannotPatchError
        colon = self._skip(entry.key.end)
        if self._text[colon : colon + 1] != ":":
            raise CannotPatchError
        return _Slot(colon, self._column(entry.key.start), self.line_start(entry.key.start))

    def _remove_entry(self, node: Mapping, entry: Entry) -> None:
        first = entry.key.start
        start, end = self.line_start(first), self._extent(entry.value)
        if not self._text[start:first].strip():
            self._remove(entry, start, end, self._column(first))
            return
        # The first key behind a dash: the next key takes its place on that line.
        following = node.entries[node.entries.index(entry) + 1 :]
        if not following:
            raise CannotPatchError
        until = following[0].key.start
        self._hoist(start, self._column(first), comments_in(self._text, entry, first, until))
        self._edits.append((first, until, ""))

    def _add_entry(self, node: Mapping, removed: list[Entry], key: str, want: JsonObject) -> None:
        column = self._column(node.entries[0].key.start)
        lines = yaml_writer.entry_lines(key, want[key], column)
        order = list(want)
        earlier = set(order[: order.index(key)])
        before = [e for e in node.entries if e.name in earlier and e not in removed]
        if before:
            self._insert(self._extent(before[-1].value), lines)
            return
        first = node.entries[0].key.start
        start = self.line_start(first)
        if not self._text[start:first].strip():
            self._insert(start, lines)
        else:
            text = self._newline.join([*lines, " " * column])[column:]
            self._edits.append((first, first, text))

    # Sequences

    def _change_sequence(self, slot: _Slot, node: Sequence, base: Json, want: Json) -> None:
        if not (isinstance(base, list | tuple) and isinstance(want, list | tuple)):
            raise CannotPatchError
        # The last row cannot go alone: a key with nothing behind it is null, not an empty list.
        if len(node.items) != len(base) or not want:
            raise CannotPatchError
        if node.flow:
            if len(base) != len(want):
                raise CannotPatchError
            for item, old, new in zip(node.items, base, want, strict=True):
                self.change(slot._replace(flow=True), item, old, new)
            return
        self._change_block(node, base, want)

    def _change_block(self, node: Sequence, base: Rows, want: Rows) -> None:
        dashes = self._dashes(node)
        column, place = self._column(dashes[0]), self.line_start(dashes[0])
        if self._text[place : dashes[0]].strip():
            raise CannotPatchError
        rows = [
            (self.line_start(dash), self._extent(item))
            for dash, item in zip(dashes, node.items, strict=True)
        ]
        steps = align(base, want)
        moves = _moves(steps, base, want)
        for step in steps:
            if step.old is None:
                if step.new in moves:
                    start, end = rows[moves[step.new]]
                    self._edits.append((place, place, self._text[start:end]))
                elif step.new is not None:
                    self._insert(place, yaml_writer.item_lines(want[step.new], column))
                continue
            start, place = rows[step.old]
            if step.new is not None:
                inner = _Slot(dashes[step.old], column, start)
                self.change(inner, node.items[step.old], base[step.old], want[step.new])
            elif step.old in moves.values():
                self._edits.append((start, place, ""))
            else:
                self._remove(node.items[step.old], start, place, column)

    def _dashes(self, node: Sequence) -> list[int]:
        dashes = [node.start]
        dashes += [self._skip(item.end) for item in node.items[:-1]]
        if any(self._text[dash : dash + 1] != "-" for dash in dashes):
            raise CannotPatchError
        return dashes

    # Whole values

    def _replace(self, slot: _Slot, node: Node, value: Json) -> None:
        if slot.flow or (slot.indicator < 0 and not isinstance(node, Scalar) and node.flow):
            if node.start == node.end:
                raise CannotPatchError
            self._hoist(slot.line, slot.column, comments_in(self._text, node, node.start, node.end))
            self._edits.append((node.start, node.end, self._flow(node, value)))
            return
        if slot.indicator < 0:
            raise CannotPatchError
        start = slot.indicator + 1
        self._hoist(slot.line, slot.column, comments_in(self._text, node, start, node.end))
        style = node.style if isinstance(node, Scalar) else ""
        written = yaml_writer.value_lines(value, slot.column + 2, style=style)
        head, lines = written.head, written.lines
        if self._text[slot.indicator] == "-" and not head:
            head, lines = lines[0][slot.column + 2 :], lines[1:]
        self._edits.append((start, node.end, f" {head}" if head else ""))
        end = self._line_end(node.end)
        if written.head.startswith("|") and written.head.endswith("+"):
            # Blank lines below would become part of the text.
            blank = _BLANK_LINES.match(self._text, end)
            self._insert(end, lines)
            if blank is not None:
                self._edits.append((end, blank.end(), ""))
        elif lines:
            self._insert(end, lines)

    def _flow(self, node: Node, value: Json) -> str:
        """A flow that went over several lines, as in a JSON file, goes on doing so."""
        if isinstance(node, Scalar) or not _NEWLINE.search(self._text, node.start, node.end):
            return yaml_writer.flow(value)
        start = self.line_start(node.start)
        margin = len(self._text[start:]) - len(self._text[start:].lstrip(" "))
        return self._newline.join(yaml_writer.spread_flow(value, margin))

    # Text

    def _remove(self, inside: Entry | Node, start: int, end: int, column: int) -> None:
        """Remove whole lines, but for the comments in them."""
        comments = comments_in(self._text, inside, start, end)
        lines = [" " * column + comment + self._newline for comment in comments]
        self._edits.append((start, end, "".join(lines)))

    def _insert(self, offset: int, lines: list[str]) -> None:
        text = "".join(line + self._newline for line in lines)
        self._edits.append((offset, offset, text))

    def _hoist(self, line: int, column: int, comments: list[str]) -> None:
        if comments:
            self._insert(line, [" " * column + comment for comment in comments])

    def line_start(self, offset: int) -> int:
        """The offset of the first character of the line."""
        return max(self._text.rfind("\n", 0, offset), self._text.rfind("\r", 0, offset)) + 1

    def _line_end(self, offset: int) -> int:
        """The offset after the end of the line."""
        found = _NEWLINE.search(self._text, offset)
        return found.end() if found else len(self._text)

    def _column(self, offset: int) -> int:
        return offset - self.line_start(offset)

    def _extent(self, node: Node) -> int:
        """Where the lines of a value end, the blank lines that belong to a text included."""
        end = self._line_end(node.end)
        last = node
        while not isinstance(last, Scalar):
            if last.flow:
                return end
            last = last.items[-1] if isinstance(last, Sequence) else last.entries[-1].value
        header = self._text[last.start : last.start + 3]
        if last.is_block and "+" in header:
            blank = _BLANK_LINES.match(self._text, end)
            return blank.end() if blank is not None else end
        return end

    def _skip(self, offset: int) -> int:
        """The next offset that is no white space and no comment."""
        found = _SKIPPED.match(self._text, offset)
        return found.end() if found is not None else offset
