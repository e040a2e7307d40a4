"""A quick reader of the plain YAML that the program writes and most people write by hand.

ruamel.yaml takes 20 ms to load and 2 ms a file, which a cold start can feel. This reader knows
block mappings and sequences, one-line scalars and literal blocks, and gives up (None) at anything
else or doubtful; then ruamel reads, or refuses with a place. Where it does not give up, its tree is
exactly ruamel's: a property test compares them, offsets included.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project.yaml_node import Entry, Mapping, Node, Scalar, Sequence
from hookstudio.core.project.yaml_scalar import UNPRINTABLE, resolve

_DEEPEST = 60
# Line ends other than LF and CRLF, tabs, and what no text file should hold.
_DOUBTFUL = re.compile("[\t\u2028\u2029\ufeff]|\r(?!\n)")
_DOCUMENT_MARK = re.compile(r"^(?:---|\.\.\.|%)", re.MULTILINE)
_KEY = re.compile(r'(?:"([^"\\]*)"|([^\W\d_][\w.$/-]*(?: [\w.$/-]+)*)) *:(?= |$)')
_DASH = re.compile(r"- +(?=[^ #])|-(?= *(?:#|$))")
_DOUBLE = re.compile(r'"((?:[^"\\]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"(?= *$| +#)')
_SINGLE = re.compile(r"'((?:[^']|'')*)'(?= *$| +#)")
_PLAIN = re.compile(r"(?:[^\s\-?:,\[\]{}#&*!|>'\"%@`]|-(?=[^\s]))(?:[^#:]|(?<! )#|:(?=[^ ]))*$")
_HEADER = re.compile(r"\|([1-9])?([-+])?(?= *$| +#)")
_EMPTY_FLOW = re.compile(r"(\[\]|\{\})(?= *$| +#)")
_ESCAPE = re.compile(r'\\(?:u([0-9a-fA-F]{4})|(["\\/bfnrt]))')
_SHORT = {"b": "\b", "f": "\f", "n": "\n", "r": "\r", "t": "\t"}


class _Line(NamedTuple):
    """One line without its end: where it starts, how far it is indented, and its text."""

    start: int
    indent: int
    text: str

    @property
    def is_empty(self) -> bool:
        """Whether it holds nothing but spaces and a comment."""
        rest = self.text[self.indent :]
        return not rest or rest.startswith("#")


class _DoubtError(Exception):
    """Something that is left to the full reader."""


def read_plain(text: str) -> Mapping | None:
    """The tree of a document that is a plain mapping; None when another reader must decide."""
    if (
        not text.endswith("\n")
        or _DOUBTFUL.search(text)
        or _DOCUMENT_MARK.search(text)
        or UNPRINTABLE.search(text.replace("\r\n", "\n"))
    ):
        return None
    try:
        return _Parser(text).document()
    except (_DoubtError, ProjectReadError):
        return None


class _Parser:
    """Goes through the lines once; `_at` is the line that is read next."""

    def __init__(self, text: str) -> None:
        self._lines: list[_Line] = []
        start = 0
        for raw in text.split("\n")[:-1]:
            line = raw[:-1] if raw.endswith("\r") else raw
            self._lines.append(_Line(start, len(line) - len(line.lstrip(" ")), line))
            start += len(raw) + 1
        self._at = 0

    def document(self) -> Mapping:
        line = self._next()
        if line is None or line.indent != 0:
            raise _DoubtError
        root = self._mapping(0, 0, 1)
        if self._next() is not None:
            raise _DoubtError
        return root

    def _next(self) -> _Line | None:
        """The next line that holds something; None at the end."""
        while self._at < len(self._lines):
            line = self._lines[self._at]
            if not line.is_empty:
                return line
            self._at += 1
        return None

    def _mapping(self, indent: int, column: int, depth: int) -> Mapping:
        """A mapping whose keys stand in column `indent`, the first of them at `column`."""
        if depth > _DEEPEST:
            raise _DoubtError
        entries: list[Entry] = []
        names: set[str] = set()
        while (line := self._next()) is not None and (line.indent == indent or column != indent):
            found = _KEY.match(line.text, indent)
            if found is None:
                break
            quoted, plain = found.groups()
            name = quoted if plain is None else plain
            if name in names:
                raise _DoubtError
            names.add(name)
            start = line.start + indent
            end = line.start + found.end(2) if plain is not None else line.start + found.end(1) + 1
            value: str | bool | int | float | None = name
            if plain is not None:
                value = resolve(name)
            key = Scalar(start, end, name, value, "" if plain is not None else '"')
            entries.append(Entry(key, self._value(line, found.end(), indent, depth, in_map=True)))
            column = indent
        if not entries:
            raise _DoubtError
        return Mapping(entries[0].key.start, entries[-1].value.end, False, tuple(entries))

    def _sequence(self, indent: int, depth: int) -> Sequence:
        if depth > _DEEPEST:
            raise _DoubtError
        items: list[Node] = []
        start = -1
        while (line := self._next()) is not None and line.indent == indent:
            found = _DASH.match(line.text, indent)
            if found is None:
                break
            if start < 0:
                start = line.start + indent
            if _KEY.match(line.text, found.end()):
                items.append(self._mapping(found.end(), indent, depth + 1))
            else:
                items.append(self._value(line, found.end(), indent, depth, in_map=False))
        return Sequence(start, items[-1].end, False, tuple(items))

    def _value(self, line: _Line, column: int, indent: int, depth: int, *, in_map: bool) -> Node:
        """What stands behind a colon or dash, on that line or below it."""
        text = line.text
        while text[column : column + 1] == " ":
            column += 1
        self._at += 1
        if column >= len(text) or text[column] == "#":
            return self._nested(line, column, indent, depth, in_map=in_map)
        if text[column] == "|":
            return self._block(line, column, indent)
        scalar = self._scalar(line, column)
        below = self._next()
        if below is not None and below.indent > indent:
            raise _DoubtError
        return scalar

    def _nested(self, line: _Line, column: int, indent: int, depth: int, *, in_map: bool) -> Node:
        below = self._next()
        if below is not None and below.indent > indent:
            if _DASH.match(below.text, below.indent):
                return self._sequence(below.indent, depth + 1)
            return self._mapping(below.indent, below.indent, depth + 1)
        if not in_map:
            raise _DoubtError
        if below is not None and below.indent == indent and _DASH.match(below.text, indent):
            return self._sequence(indent, depth + 1)
        # Nothing: it stands right behind the colon.
        place = line.start + line.text.rindex(":", 0, column) + 1
        return Scalar(place, place, "", None)

    def _scalar(self, line: _Line, column: int) -> Node:
        text, start = line.text, line.start + column
        if text[column] == '"':
            found = _DOUBLE.match(text, column)
            value = _ESCAPE.sub(_unescaped, found.group(1)) if found else ""
        elif text[column] == "'":
            found = _SINGLE.match(text, column)
            value = found.group(1).replace("''", "'") if found else ""
        elif text[column] in "[{":
            found = _EMPTY_FLOW.match(text, column)
            if found is None:
                raise _DoubtError
            kind = Sequence if text[column] == "[" else Mapping
            return kind(start, start + 2, True, ())
        else:
            return self._plain(text, column, start)
        if found is None or any("\ud800" <= char <= "\udfff" for char in value):
            raise _DoubtError
        return Scalar(start, line.start + found.end(), value, value, text[column])

    def _plain(self, text: str, column: int, start: int) -> Scalar:
        comment = text.find(" #", column)
        written = (text if comment < 0 else text[:comment]).rstrip(" ")
        if not _PLAIN.match(written, column):
            raise _DoubtError
        value = written[column:]
        return Scalar(start, start + len(value), value, resolve(value))

    def _block(self, line: _Line, column: int, indent: int) -> Scalar:
        found = _HEADER.match(line.text, column)
        if found is None:
            raise _DoubtError
        indicator, chomping = found.groups()
        first = self._at
        margin = indent + int(indicator) if indicator else -1
        texts: list[str] = []
        last = -1
        while self._at < len(self._lines):
            inner = self._lines[self._at]
            if inner.indent < len(inner.text):
                if margin < 0:
                    margin = inner.indent
                    if any(len(self._lines[i].text) > margin for i in range(first, self._at)):
                        raise _DoubtError
                if inner.indent < margin or margin <= indent:
                    break
                last = self._at
            texts.append(inner.text[margin:] if margin >= 0 else "")
            self._at += 1
        if last < 0 or (self._at < len(self._lines) and self._lines[self._at].indent > indent):
            raise _DoubtError
        text = "\n".join(texts) + "\n"
        if chomping != "+":
            text = text.rstrip("\n") + ("" if chomping == "-" else "\n")
        start = line.start + column
        end = self._lines[last].start + len(self._lines[last].text.rstrip(" "))
        return Scalar(start, end, text, text, "|")


def _unescaped(found: re.Match[str]) -> str:
    code, short = found.groups()
    return chr(int(code, 16)) if code else _SHORT.get(short, short)
