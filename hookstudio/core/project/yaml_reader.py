"""A strict reader of YAML 1.2: no anchors, tags, directives, duplicate keys or second documents.

ruamel.yaml gives the events; the tree is built here, so that every value keeps its place and
nothing that a project must not hold is ever constructed. Every error is a ProjectReadError.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any, NoReturn, TypeAlias

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.findings import line_and_column
from hookstudio.core.project.text import decode
from hookstudio.core.project.yaml_node import Entry, Mapping, Node, Scalar, Sequence
from hookstudio.core.project.yaml_scalar import resolve
from hookstudio.core.wording import tr, translatable, translated, trn

Event: TypeAlias = Any  # one of ruamel's, whose classes are loaded late

MAX_DEPTH = 64
"""Levels of nesting (spec/safety.md row 1)."""

MAX_VALUES = 50_000
"""Values in one file; more take the parser several seconds."""

_PROBLEMS = {
    "mapping values are not allowed here": translatable(
        "A value that holds ': ' must stand in quotes, or this line is indented wrongly."
    ),
    "expected <block end>": translatable(
        "This line does not belong to what stands above it; is it indented wrongly?"
    ),
    "could not find expected ':'": translatable("Expected a colon after the key."),
    "found character '\\t'": translatable("A tab cannot stand here; use spaces."),
    "found character '@'": translatable("A value that starts with @ must stand in quotes."),
    "found character '`'": translatable("A value that starts with ` must stand in quotes."),
    "found character '%'": translatable("A value that starts with % must stand in quotes."),
    "expected ',' or ']'": translatable("Expected a comma or a closing bracket."),
    "expected ',' or '}'": translatable("Expected a comma or a closing brace."),
    "found unknown escape character": translatable("A backslash in double quotes must be doubled."),
    "expected the node content": translatable("Expected a value here."),
}
_DIRECTIVE = re.compile(r"(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|\r|\n))*%")
_BRACKETS = re.compile(rf"\s*(?:[\[{{]\s*){{{MAX_DEPTH}}}(?=[\[{{])")
_COLON = re.compile(r"(?:\s|(?<=\s)#[^\r\n]*)*:")
_JSON_PROBLEMS = {
    "Expecting value": (
        translatable("Expected a value, found {found}."),
        translatable("Expected a value, found the end."),
    ),
    "Expecting property name enclosed in double quotes": (
        translatable("Expected a key, found {found}."),
        translatable("Expected a key, found the end."),
    ),
    "Expecting ',' delimiter": (
        translatable("Expected a comma, found {found}."),
        translatable("Expected a comma, found the end."),
    ),
    "Expecting ':' delimiter": (
        translatable("Expected a colon, found {found}."),
        translatable("Expected a colon, found the end."),
    ),
}


def read(data: bytes, file: str = "") -> tuple[str, Mapping]:
    """The text and the tree of a project file, which must hold an object at the top."""
    text = decode(data, file)
    node = parse(text, file)
    if not isinstance(node, Mapping):
        raise error_at(
            text, file, 0, tr("The file should hold an object at the top."), "PROJECT_SHAPE"
        )
    return text, node


def parse(text: str, file: str = "") -> Node | None:
    """The tree of a text; None when it holds nothing but comments."""
    return _Builder(text, file).document()


def too_deep() -> str:
    """What is wrong with a file that nests deeper than `MAX_DEPTH`."""
    return trn(
        "The file nests deeper than {n} level.",
        "The file nests deeper than {n} levels.",
        n=MAX_DEPTH,
    )


def error_at(text: str, file: str, offset: int, message: str, code: str) -> ProjectReadError:
    """An error with the line and column of an offset."""
    line, column = line_and_column(text, offset)
    return ProjectReadError(message, code=code, file=file, line=line, column=column)


class _Builder:
    """Builds the tree from ruamel's events, one after another.

    The events are produced as they are asked for, so that depth and number are checked before
    the parser has gone further than the line it is in.
    """

    def __init__(self, text: str, file: str) -> None:
        self._text = text
        self._file = file
        self._count = 0

    def document(self) -> Node | None:
        self._refuse_directives()
        self._refuse_brackets()
        events = self._events()
        node: Node | None = None
        for event in events:
            kind = type(event).__name__
            if kind == "DocumentStartEvent":
                if node is not None:
                    self._fail(event, tr("A project file holds one document; remove this ---."))
                node = self._node(next(events), events, 0)
        return node

    def _events(self) -> Iterator[Event]:
        # Start-up time: most files are plain and never come here.
        from ruamel.yaml import YAML
        from ruamel.yaml.error import MarkedYAMLError
        from ruamel.yaml.reader import ReaderError

        try:
            yield from YAML(typ="safe", pure=True).parse(self._text)
        except ProjectReadError:
            raise
        except ReaderError as error:
            self._fail_at(
                error.position,
                tr(
                    "{character} cannot stand in a text file.", character=f"U+{error.character:04X}"
                ),
            )
        except MarkedYAMLError as error:
            self._syntax_error(error)
        except Exception as error:
            # The one adapter of this library: it lets ValueError, IndexError and the like out.
            self._fail_at(
                0, tr("The file cannot be read as YAML ({name}).", name=type(error).__name__)
            )

    def _node(self, event: Event, events: Iterator[Event], depth: int) -> Node:
        self._check(event, depth)
        start = event.start_mark.index
        kind = type(event).__name__
        if kind == "ScalarEvent":
            return self._scalar(event)
        if kind == "SequenceStartEvent":
            items: list[Node] = []
            while type(inner := next(events)).__name__ != "SequenceEndEvent":
                items.append(self._node(inner, events, depth + 1))
            flow = bool(event.flow_style)
            end = inner.end_mark.index if flow else items[-1].end
            return Sequence(start, end, flow, tuple(items))
        return self._mapping(event, events, depth)

    def _mapping(self, event: Event, events: Iterator[Event], depth: int) -> Mapping:
        entries: list[Entry] = []
        seen: set[str] = set()
        while type(inner := next(events)).__name__ != "MappingEndEvent":
            key = self._node(inner, events, depth + 1)
            if not isinstance(key, Scalar):
                self._fail(
                    inner,
                    tr("A value that starts with { or [ must stand in quotes.")
                    if event.flow_style
                    else tr("A key must be a text."),
                )
            if key.text in seen:
                message = tr('The key "{key}" appears twice (a bad merge?).', key=key.text[:80])
                raise error_at(self._text, self._file, key.start, message, "PROJECT_DUPLICATE_KEY")
            seen.add(key.text)
            value = self._node(next(events), events, depth + 1)
            entries.append(Entry(key, self._placed(value, key.end)))
        flow = bool(event.flow_style)
        end = inner.end_mark.index if flow else entries[-1].value.end
        return Mapping(event.start_mark.index, end, flow, tuple(entries))

    def _placed(self, value: Node, key_end: int) -> Node:
        """An empty value stands behind its colon; ruamel puts it where the next token is."""
        if value.start < value.end:
            return value
        colon = _COLON.match(self._text, key_end)
        place = colon.end() if colon else key_end
        return Scalar(place, place, "", None)

    def _scalar(self, event: Event) -> Scalar:
        text = _join_surrogates(event.value)
        start, end = event.start_mark.index, event.end_mark.index
        style = event.style or ""
        if style in ("|", ">"):
            end = start + len(self._text[start:end].rstrip(" \r\n"))
        if style:
            return Scalar(start, end, text, text, style)
        try:
            return Scalar(start, end, text, resolve(text))
        except ProjectReadError as error:
            raise error_at(self._text, self._file, start, error.message, error.code) from None

    def _check(self, event: Event, depth: int) -> None:
        self._count += 1
        kind = type(event).__name__
        if kind == "AliasEvent" or getattr(event, "anchor", None) is not None:
            self._fail(event, tr("Anchors and aliases (& and *) are not allowed; quote the value."))
        tag = getattr(event, "tag", None)
        if tag is not None:
            written = self._text[event.start_mark.index :].split(maxsplit=1)[0][:80]
            self._fail(event, tr("The tag {tag} is not allowed.", tag=written))
        # Here, and not before: only the parser knows a bracket from one in a text or comment.
        if depth >= MAX_DEPTH and kind != "ScalarEvent":
            self._fail(event, too_deep(), "PROJECT_TOO_DEEP")
        if self._count > MAX_VALUES:
            self._fail(
                event,
                trn(
                    "The file holds more than {n:,} value.",
                    "The file holds more than {n:,} values.",
                    n=MAX_VALUES,
                ),
                "PROJECT_TOO_BIG",
            )

    def _refuse_directives(self) -> None:
        found = _DIRECTIVE.match(self._text)
        if found is not None:
            self._fail_at(
                found.end() - 1, tr("Directives (lines that start with %) are not allowed.")
            )

    def _refuse_brackets(self) -> None:
        """Thousands of brackets at the start: ruamel's time for them grows with the square."""
        found = _BRACKETS.match(self._text)
        if found is not None:
            raise error_at(self._text, self._file, found.end(), too_deep(), "PROJECT_TOO_DEEP")

    def _syntax_error(self, error: object) -> NoReturn:
        mark = getattr(error, "problem_mark", None) or getattr(error, "context_mark", None)
        offset = mark.index if mark is not None else 0
        problem = str(getattr(error, "problem", None) or getattr(error, "context", None) or "")
        context = str(getattr(error, "context", None) or "")
        if "unexpected end of stream" in problem and "quoted scalar" in context:
            start = error.context_mark.index  # type: ignore[attr-defined]  # set with context
            line, _ = line_and_column(self._text, start)
            self._fail_at(
                start, tr("The file ends in the middle of a string (line {line}).", line=line)
            )
        as_json = self._json_problem()
        if as_json is not None:
            self._fail_at(*as_json)
        for key, message in _PROBLEMS.items():
            if key in problem:
                self._fail_at(offset, translated(message))
        self._fail_at(offset, tr("The file is not valid YAML: {problem}.", problem=problem))

    def _json_problem(self) -> tuple[int, str] | None:
        """Where a file that is meant to be JSON stops being so; None when it is not meant to be."""
        if not self._text.lstrip().startswith(("{", "[")):
            return None
        try:
            json.loads(self._text)
        except json.JSONDecodeError as error:
            sentences = _JSON_PROBLEMS.get(error.msg)
            if sentences is None:
                return None
            found = self._text[error.pos : error.pos + 1]
            return error.pos, (
                translated(sentences[0], found=found) if found else translated(sentences[1])
            )
        except (ValueError, RecursionError):
            return None
        return None

    def _fail(self, event: Event, message: str, code: str = "PROJECT_SYNTAX") -> NoReturn:
        raise error_at(self._text, self._file, event.start_mark.index, message, code)

    def _fail_at(self, offset: int, message: str) -> NoReturn:
        raise error_at(self._text, self._file, offset, message, "PROJECT_SYNTAX")


def _join_surrogates(text: str) -> str:
    """JSON writes a character beyond U+FFFF as two escapes; YAML knows no such pair."""
    if not any("\ud800" <= char <= "\udfff" for char in text):
        return text
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "surrogatepass")
