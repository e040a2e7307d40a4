"""Strict JSON (RFC 8259), with the place of the first fault, however deep the text nests.

`json.loads` decides where it can, for speed; a text that it refuses is read once more by a reader
that keeps its own stack, knows secret placeholders, and never recurses.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NoReturn, TypeAlias

from hookstudio.core.liquid.placeholders import PLACEHOLDER
from hookstudio.core.request.quoting import shown
from hookstudio.core.wording import tr, translatable, translated

_BARE = r'[^"\\\x00-\x1f]*'
_STRING_BODY = rf'{_BARE}(?:\\(?:["\\/bfnrt]|u[0-9A-Fa-f]{{4}}){_BARE})*'
_NUMBER_TEXT = r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?"

_MAX_DUPLICATES = 20  # more of them say nothing new

_SPACE = re.compile(r"[ \t\r\n]*")
_STRING_PART = re.compile(_STRING_BODY)
_NUMBER = re.compile(_NUMBER_TEXT)
_SCALAR = re.compile(rf'"{_STRING_BODY}"|{_NUMBER_TEXT}|true|false|null')
_WORD = re.compile(r"[\w+.\-]+")
# What is marked of a text that should not be there: a word, or a character.
_PIECE = re.compile(r"[\w+.\-]{1,40}|.", re.DOTALL)
# What opens the value that goes on with this.
_OPENERS = {":": "{", ",": "[", "}": "{", "]": "["}
# What is said where something is missing: at the end of the text, and before something else.
_VALUE = (
    translatable("it ends where a value was expected"),
    translatable("expected a value, found {found}"),
)
_KEY = (
    translatable('it ends where a key in "double quotes" was expected'),
    translatable('expected a key in "double quotes", found {found}'),
)
_COLON = (
    translatable("it ends where a colon after the key was expected"),
    translatable("expected a colon after the key, found {found}"),
)
_IN_OBJECT = (
    translatable("it ends where a comma or } here was expected"),
    translatable("expected a comma or }} here, found {found}"),
)
_IN_ARRAY = (
    translatable("it ends where a comma or ] here was expected"),
    translatable("expected a comma or ] here, found {found}"),
)
_BARE_CONTROL = translatable("a string holds a bare control character; use json_escape")
_LINE_BREAK = translatable("a string holds a bare line break; use json_escape")
_BARE_CHARACTERS = {
    "\n": _LINE_BREAK,
    "\r": _LINE_BREAK,
    "\t": translatable("a string holds a bare tab; use json_escape"),
}
_BRACKET = re.compile(rf'"{_STRING_BODY}"|[\[{{]|[\]}}]')


@dataclass(frozen=True, slots=True)
class JsonFault:
    """What is wrong with `[start, end)` of a text; `message` goes on after "is not valid JSON:".

    `wants_value`: there is nothing where a value should be.
    """

    message: str
    start: int
    end: int
    wants_value: bool = False


@dataclass(frozen=True, slots=True)
class JsonReport:
    """`fault` is the first syntax fault or None; `duplicates` are keys that stand twice.

    The message of a duplicate is a whole sentence.
    """

    fault: JsonFault | None = None
    duplicates: tuple[JsonFault, ...] = ()

    @property
    def valid(self) -> bool:
        return self.fault is None


class _RefusedError(Exception):
    """`json.loads` met what it would take, and we do not."""


def check_json(text: str, *, loose_secrets: bool = False) -> JsonReport:
    """Read a JSON text; with `loose_secrets` a placeholder may stand where a value does."""
    if not _is_plainly_valid(text):
        return _Reader(text, loose_secrets).report()
    return JsonReport()


def is_number(text: str) -> bool:
    """Whether the text is exactly one JSON number."""
    return _NUMBER.fullmatch(text) is not None


def nesting(text: str) -> int:
    """How deep a valid JSON text nests: 0 for a number, 1 for a list of numbers."""
    depth = deepest = 0
    for match in _BRACKET.finditer(text):
        char = match.group()
        if char in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif char in ("]", "}"):
            depth -= 1
    return deepest


def _is_plainly_valid(text: str) -> bool:
    """Whether the text is valid and has no key twice; False is no verdict."""
    try:
        json.loads(
            text,
            parse_constant=_refuse,
            parse_int=_nothing,
            parse_float=_nothing,
            object_pairs_hook=_unique,
        )
    except (ValueError, RecursionError, _RefusedError):
        return False
    return True


def _refuse(_constant: str) -> NoReturn:
    raise _RefusedError


def _nothing(_number: str) -> None:
    """Numbers are not read: a long one takes quadratic time, and none is out of range."""


def _unique(pairs: list[tuple[str, Any]]) -> None:
    if len({key for key, _ in pairs}) != len(pairs):
        raise _RefusedError


_Step: TypeAlias = "Callable[[], _Step | JsonFault | None]"


class _Reader:
    """Reads the text in one pass, with a list for a stack."""

    def __init__(self, text: str, loose_secrets: bool) -> None:
        self._text = text
        self._loose_secrets = loose_secrets
        self._at = 0
        # One entry for each open object or array: the keys so far, or None for an array.
        self._open: list[set[str] | None] = []
        self._duplicates: list[JsonFault] = []

    def report(self) -> JsonReport:
        fault: JsonFault | None = None
        step: _Step | None = self._value
        while step is not None and fault is None:
            self._skip_space()
            outcome = step()
            if isinstance(outcome, JsonFault):
                fault = outcome
            else:
                step = outcome
        return JsonReport(fault, tuple(self._duplicates))

    def _skip_space(self) -> None:
        match = _SPACE.match(self._text, self._at)
        assert match is not None  # the pattern matches nothing at all, too
        self._at = match.end()

    def _value(self) -> _Step | JsonFault | None:
        char = self._text[self._at : self._at + 1]
        if char in ("{", "["):
            self._at += 1
            self._open.append(set() if char == "{" else None)
            return self._first_key if char == "{" else self._first_item
        match = _SCALAR.match(self._text, self._at)
        if match is None and self._loose_secrets:
            match = PLACEHOLDER.match(self._text, self._at)
        if match is None:
            return self._bad_value(char)
        word = _WORD.match(self._text, self._at)
        if char != '"' and word is not None and word.end() > match.end():
            return self._fault(
                tr("{word} is not a JSON value", word=shown(word.group())), word.end()
            )
        self._at = match.end()
        return self._after_value

    def _first_item(self) -> _Step | JsonFault | None:
        if self._text.startswith("]", self._at):
            return self._close()
        return self._value

    def _first_key(self) -> _Step | JsonFault | None:
        if self._text.startswith("}", self._at):
            return self._close()
        return self._key()

    def _key(self) -> _Step | JsonFault | None:
        if not self._text.startswith('"', self._at):
            return self._expected(_KEY)
        match = _SCALAR.match(self._text, self._at)
        if match is None:
            return self._bad_string()
        keys, key = self._open[-1], json.loads(match.group())
        assert keys is not None  # only objects have keys
        if key in keys and len(self._duplicates) < _MAX_DUPLICATES:
            message = tr(
                "The key {key} appears twice; receivers keep only one.", key=shown(match.group())
            )
            self._duplicates.append(JsonFault(message, match.start(), match.end()))
        keys.add(key)
        self._at = match.end()
        return self._colon

    def _colon(self) -> _Step | JsonFault | None:
        if not self._text.startswith(":", self._at):
            return self._expected(_COLON)
        self._at += 1
        return self._value

    def _after_value(self) -> _Step | JsonFault | None:
        if not self._open:
            return self._end()
        is_object = self._open[-1] is not None
        char = self._text[self._at : self._at + 1]
        if char == ",":
            self._at += 1
            return self._key if is_object else self._value
        if char == ("}" if is_object else "]"):
            return self._close()
        return self._expected(_IN_OBJECT if is_object else _IN_ARRAY)

    def _close(self) -> _Step | JsonFault | None:
        self._at += 1
        self._open.pop()
        return self._after_value

    def _end(self) -> _Step | JsonFault | None:
        if self._at >= len(self._text):
            return None
        char = self._text[self._at]
        piece = PLACEHOLDER.match(self._text, self._at) or _PIECE.match(self._text, self._at)
        end = piece.end() if piece is not None else self._at + 1
        if char not in _OPENERS:
            return self._fault(tr("there is text after the end of the JSON"), end)
        return self._fault(
            tr(
                "there is text after the end of the JSON; is a {opener} missing before it",
                opener=_OPENERS[char],
            ),
            end,
        )

    def _bad_value(self, char: str) -> JsonFault:
        if char == '"':
            return self._bad_string()
        if char in ("", ",", "}", "]"):
            return replace(self._expected(_VALUE), wants_value=True)
        if char == "'":
            return self._fault(tr('text goes in "double quotes"'), self._at + 1)
        placeholder = PLACEHOLDER.match(self._text, self._at)
        if placeholder is not None:
            return self._fault(tr('a secret goes in "double quotes"'), placeholder.end())
        word = _WORD.match(self._text, self._at)
        end = word.end() if word else self._at + 1
        return self._fault(
            tr("{word} is not a JSON value", word=shown(self._text[self._at : end])), end
        )

    def _bad_string(self) -> JsonFault:
        part = _STRING_PART.match(self._text, self._at + 1)
        assert part is not None  # the pattern matches nothing at all, too
        stop = part.end()
        char = self._text[stop : stop + 1]
        if not char:
            return self._fault(tr("a string is never closed"), len(self._text))
        self._at = stop
        if char == "\\":
            escape = shown(self._text[stop : stop + 2])
            return self._fault(
                tr("{escape} is not an escape that JSON knows", escape=escape), stop + 2
            )
        return self._fault(translated(_BARE_CHARACTERS.get(char, _BARE_CONTROL)), stop + 1)

    def _expected(self, texts: tuple[str, str]) -> JsonFault:
        """The fault of what is missing: at the end of the text, or before something else."""
        at_end, before = texts
        if self._at >= len(self._text):
            return self._fault(translated(at_end), self._at)
        found = shown(self._text[self._at])
        return self._fault(translated(before, found=found), self._at + 1)

    def _fault(self, message: str, end: int) -> JsonFault:
        return JsonFault(message, self._at, min(max(end, self._at), len(self._text)))
