"""Reads strict JSON from a text, value by value, so that each user's place in it is known."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import NoReturn

from hookstudio.core.errors import ImportReadError
from hookstudio.core.findings import line_and_column
from hookstudio.core.imports.source import Source
from hookstudio.core.json_value import Json
from hookstudio.core.project.yaml_reader import MAX_DEPTH
from hookstudio.core.strict_json import (
    StrictJsonError,
    depth_of,
    end_of,
    too_deep_at,
    value_at,
)
from hookstudio.core.wording import tr, translatable, translated, trn

MAX_USER_CHARS = 1_000_000

_NOT_VALID = {
    "Expecting value": translatable("The file is not valid JSON: expected a value."),
    "Expecting property name enclosed in double quotes": translatable(
        "The file is not valid JSON: expected a name in double quotes."
    ),
    "Expecting ',' delimiter": translatable("The file is not valid JSON: expected a comma."),
    "Expecting ':' delimiter": translatable("The file is not valid JSON: expected a colon."),
    "Unterminated string starting at": translatable(
        "The file is not valid JSON: the text that starts here has no closing quote."
    ),
    "Invalid control character at": translatable(
        "The file is not valid JSON: a line break or tab in a text is written \\n or \\t."
    ),
    "Invalid \\escape": translatable(
        "The file is not valid JSON: a backslash in a text must be doubled."
    ),
    "Illegal trailing comma before end of object": translatable(
        "The file is not valid JSON: remove the comma before the closing brace."
    ),
    "Illegal trailing comma before end of array": translatable(
        "The file is not valid JSON: remove the comma before the closing bracket."
    ),
}
_SPACE = re.compile(r"[ \t\r\n]*")


class JsonItems:
    """Walks over one text of a source; `first_line` is the line that it starts at."""

    def __init__(self, source: Source, text: str, first_line: int = 1) -> None:
        self._source = source
        self._text = text
        self._first_line = first_line
        self._counted = (0, first_line)  # an offset, and its line

    def line_of(self, offset: int) -> int:
        """The line of an offset in the source; quick when offsets only grow."""
        start, line = self._counted
        if offset < start:
            start, line = 0, self._first_line
        line += self._text.count("\n", start, offset)
        self._counted = (offset, line)
        return line

    def only_value(self, user: int) -> Json:
        """The user that the text is, with nothing behind it."""
        start = self.skip(0)
        value, end = self.value(start, user)
        self._refuse_rest(end)
        return value

    def array(self, start: int, *, inside: bool = False) -> Iterator[tuple[Json, int]]:
        """Each item of the array that starts there, with its place.

        Nothing may follow it unless it stands `inside` of something else.
        """
        place = self.skip(start + 1)
        number = 0
        while not self.stands(place, "]"):
            number += 1
            value, end = self.value(place, number)
            yield value, place
            place = self._after_item(end, "]")
        if not inside:
            self._refuse_rest(place + 1)

    def members(self, start: int) -> Iterator[tuple[str, int]]:
        """Each name of the object that starts there, with the place of its value.

        What the caller reads of the value goes on by `value`; the walk itself skips it.
        """
        place = self.skip(start + 1)
        while not self.stands(place, "}"):
            if not self.stands(place, '"'):
                self.fail(
                    place, tr("The file is not valid JSON: expected a name in double quotes.")
                )
            name, end = self.value(place)
            place = self.skip(end)
            if not self.stands(place, ":"):
                self.fail(place, tr("The file is not valid JSON: expected a colon."))
            place = self.skip(place + 1)
            yield str(name), place
            place = self._after_item(self._end_of(place), "}")
        self._refuse_rest(place + 1)

    def value(self, start: int, user: int = 0) -> tuple[Json, int]:
        """The value that starts there, and where it ends; 0 for one that is no user."""
        try:
            value, end = value_at(self._text, start)
        except json.JSONDecodeError as error:
            self.fail(error.pos, _not_valid(error))
        except StrictJsonError as error:
            found = self._text.find(error.written, start)
            problem = error.message
            message = (
                tr("User {number}: {problem}", number=user, problem=problem)
                if user
                else tr("The value: {problem}", problem=problem)
            )
            self.fail(max(start, found), message)
        except RecursionError:
            self._too_deep(start, user)
        if user and end - start > MAX_USER_CHARS:
            message = trn(
                "User {number} is longer than {n:,} character.",
                "User {number} is longer than {n:,} characters.",
                n=MAX_USER_CHARS,
                number=user,
            )
            self.fail(start, message, "USERS_TOO_BIG")
        if depth_of(value) > MAX_DEPTH:
            self._too_deep(start, user)
        return value, end

    def skip(self, place: int) -> int:
        """The next place that is no white space."""
        found = _SPACE.match(self._text, place)
        return found.end() if found else place

    def stands(self, place: int, char: str) -> bool:
        """Whether this character stands there."""
        return self._text.startswith(char, place)

    def fail(self, offset: int, message: str, code: str = "USERS_SYNTAX") -> NoReturn:
        """Raise an ImportReadError with the line and column of an offset."""
        raise self._error(offset, message, code)

    def _error(self, offset: int, message: str, code: str) -> ImportReadError:
        line, column = line_and_column(self._text, offset)
        return self._source.error(message, code, self._first_line + line - 1, column)

    def _end_of(self, place: int) -> int:
        """Where a value ends; what is inside of brackets is not looked at."""
        is_holder = self._text[place : place + 1] in ("[", "{")
        end = end_of(self._text, place) if is_holder else None
        return self.value(place)[1] if end is None else end

    def _after_item(self, end: int, closing: str) -> int:
        """The start of the next item, or the place of the closing bracket."""
        place = self.skip(end)
        if self.stands(place, closing):
            return place
        if not self.stands(place, ","):
            self.fail(
                place,
                tr("The file is not valid JSON: expected a comma or the closing bracket.")
                if closing == "]"
                else tr("The file is not valid JSON: expected a comma or the closing brace."),
            )
        place = self.skip(place + 1)
        if self.stands(place, closing):
            self.fail(place, tr("The file is not valid JSON: remove the comma before this."))
        return place

    def _refuse_rest(self, place: int) -> None:
        place = self.skip(place)
        if place < len(self._text):
            self.fail(place, tr("The file is not valid JSON: nothing may follow the first value."))

    def _too_deep(self, start: int, user: int) -> NoReturn:
        place = too_deep_at(self._text, MAX_DEPTH, start)
        self.fail(start if place is None else place, too_deep(user), "USERS_TOO_DEEP")


def too_deep(user: int) -> str:
    """That a user nests too deep; 0 for a value that is no user."""
    if not user:
        return trn(
            "The value nests deeper than {n} level.",
            "The value nests deeper than {n} levels.",
            n=MAX_DEPTH,
        )
    return trn(
        "User {number} nests deeper than {n} level.",
        "User {number} nests deeper than {n} levels.",
        n=MAX_DEPTH,
        number=user,
    )


def _not_valid(error: json.JSONDecodeError) -> str:
    sentence = _NOT_VALID.get(error.msg)
    if sentence is None:
        return tr(
            "The file is not valid JSON: {reason}.", reason=error.msg[:1].lower() + error.msg[1:]
        )
    return translated(sentence)


def count_of(value: Json) -> int:
    """How many names and values there are, as the limit of a file counts them."""
    count, waiting = 0, [value]
    while waiting:
        each = waiting.pop()
        count += 1
        if isinstance(each, Mapping):
            count += len(each)
            waiting.extend(each.values())
        elif isinstance(each, list):
            waiting.extend(each)
    return count
