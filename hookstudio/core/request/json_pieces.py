"""The members of a JSON object that a template writes, Liquid and all, each as it is written."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass

from hookstudio.core.request.quoting import shown
from hookstudio.core.request.segments import (
    Segment,
    SegmentKind,
    check_blocks,
    is_whole,
    split,
)
from hookstudio.core.wording import translatable, translated

_SPACE = " \t\r\n"


class ShapeError(ValueError):
    """The template is not one JSON object whose members can be told apart; says why."""


@dataclass(frozen=True, slots=True)
class Member:
    """One key, decoded, and its value as written; `is_string` when that is one JSON string."""

    key: str
    value: str
    is_string: bool


def read_members(source: str) -> tuple[Member, ...]:
    """The members in order. Raises `ShapeError`; `UnclosedError` when its Liquid is not whole."""
    segments = split(source)
    check_blocks(segments)
    return _Reader(source, segments).members()


class _Reader:
    """Walks over the template; a stretch of Liquid is passed over as one character would be."""

    def __init__(self, source: str, segments: tuple[Segment, ...]) -> None:
        self._source = source
        # Where a stretch of Liquid starts, and where it ends; a capture is one, text and all.
        self._liquid = dict(_stretches(segments))
        self._at = 0

    def members(self) -> tuple[Member, ...]:
        found: list[Member] = []
        self._expect("{", translatable("A body of rows is one JSON object (line {line})."))
        if not self._taken("}"):
            while True:
                key = self._key()
                self._expect(":", translatable("The key {key} needs a colon (line {line})."), key)
                found.append(self._member(key))
                if self._taken("}"):
                    break
                self._expect(
                    ",",
                    translatable("What follows the value of {key} is unclear (line {line})."),
                    key,
                )
        self._skip_space()
        if self._at < len(self._source):
            raise self._refusal(translatable("Text after the object would be lost (line {line})."))
        return tuple(found)

    def _member(self, key: str) -> Member:
        self._skip_space()
        start = self._at
        strings, liquid_outside = self._pass_value()
        value = self._source[start : self._at].rstrip(_SPACE)
        if not value:
            raise self._refusal(translatable("The key {key} has no value (line {line})."), key)
        if not is_whole(value):
            raise self._refusal(
                translatable("Which members there are depends on Liquid near {key} (line {line})."),
                key,
            )
        is_string = strings == 1 and not liquid_outside and value[0] == value[-1] == '"'
        return Member(key, value, is_string)

    def _pass_value(self) -> tuple[int, bool]:
        """Go to the comma or brace that ends the value.

        How many strings the value has at its top, and whether Liquid stands beside them.
        """
        depth, strings, liquid_outside = 0, 0, False
        while self._at < len(self._source):
            char = self._source[self._at]
            if self._at in self._liquid:
                self._at = self._liquid[self._at]
                liquid_outside = True
                continue
            if not depth and char in ",}]":
                return strings, liquid_outside
            if char == '"':
                self._pass_string()
                strings += 1
                continue
            depth += (char in "{[") - (char in "}]")
            self._at += 1
        raise self._refusal(translatable("The object is never closed (line {line})."))

    def _pass_string(self) -> bool:
        """Go behind the closing quote; whether the string has Liquid in it."""
        has_liquid = False
        self._at += 1
        while self._at < len(self._source):
            end = self._liquid.get(self._at)
            if end is not None:
                self._at, has_liquid = end, True
            elif self._source[self._at] == '"':
                self._at += 1
                return has_liquid
            else:
                self._at += 2 if self._source[self._at] == "\\" else 1
        raise self._refusal(translatable("A string is never closed (line {line})."))

    def _key(self) -> str:
        self._skip_space()
        start = self._at
        if not self._source.startswith('"', start):
            raise self._refusal(translatable('A key in "double quotes" is needed (line {line}).'))
        has_liquid = self._pass_string()
        written = self._source[start : self._at]
        if has_liquid:
            raise self._refusal(
                translatable("The key {key} has Liquid, which rows do not (line {line})."), written
            )
        try:
            return str(json.loads(written))
        except ValueError:
            raise self._refusal(
                translatable("The key {key} is not valid JSON (line {line})."), written
            ) from None

    def _skip_space(self) -> None:
        while self._source[self._at : self._at + 1] in tuple(_SPACE):
            self._at += 1

    def _taken(self, char: str) -> bool:
        self._skip_space()
        if self._at in self._liquid or not self._source.startswith(char, self._at):
            return False
        self._at += 1
        return True

    def _expect(self, char: str, otherwise: str, key: str = "") -> None:
        if not self._taken(char):
            if self._at in self._liquid:
                otherwise = translatable(
                    "Liquid between the members has no place in rows (line {line})."
                )
            raise self._refusal(otherwise, key)

    def _refusal(self, why: str, key: str = "") -> ShapeError:
        line = self._source.count("\n", 0, self._at) + 1
        return ShapeError(translated(why, line=line, key=shown(key)))


def _stretches(segments: tuple[Segment, ...]) -> Iterator[tuple[int, int]]:
    depth, start = 0, 0
    for segment in segments:
        if segment.name == "capture" and segment.kind is SegmentKind.TAG:
            start = start if depth else segment.start
            depth += 1
        elif segment.name == "endcapture":
            depth -= 1
            if not depth:
                yield start, segment.end
        elif not depth and segment.kind is not SegmentKind.TEXT:
            yield segment.start, segment.end
