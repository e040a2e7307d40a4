"""A template cut into text, outputs and tags, each with its place; reads no expression.

For work on an author's text itself: merging languages, turning pairs into a raw body and back. It
sees delimiters as the dialect's own lexer does, and does not need python-liquid.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum

from hookstudio.core.wording import tr

BLOCK_TAGS = frozenset({"if", "unless", "case", "for", "tablerow", "capture", "translation"})
"""Tags that stay open until `end…`; `raw`, `doc` and `comment` are one segment each."""

_OPEN = re.compile(r"\{\{-?|\{%-?")
_OUTPUT_MARK = re.compile(r"\$\{[^{}\n]*\}|\{\{|\}\}")
_TAG_NAME = re.compile(r"[ \t\n\v\f\r]*(#|\w*)")
# As in the dialect's lexer: beyond these an output is taken as unclosed, which keeps this linear.
_NESTED_OUTPUTS = 8
_OUTPUT_CHARS = 40_000


class SegmentKind(StrEnum):
    """What a stretch of a template is; `VERBATIM` is a whole raw, doc or comment block."""

    TEXT = "text"
    OUTPUT = "output"
    TAG = "tag"
    VERBATIM = "verbatim"


@dataclass(frozen=True, slots=True)
class Segment:
    """`[start, end)` of a template; `inner` is what stands between an output's or tag's marks.

    `name` is the tag's name; `trims` whether a `-` on either side removes white space.
    """

    kind: SegmentKind
    start: int
    end: int
    name: str = ""
    inner: tuple[int, int] = (0, 0)
    trims_before: bool = False
    trims_after: bool = False

    @property
    def trims(self) -> bool:
        return self.trims_before or self.trims_after


class UnclosedError(ValueError):
    """A mark, a block or a raw region is never closed; `offset` is where it opens."""

    def __init__(self, message: str, offset: int) -> None:
        super().__init__(message)
        self.offset = offset


def split(source: str) -> tuple[Segment, ...]:
    """The segments of a template; they tile it. Raises `UnclosedError`."""
    found: list[Segment] = []
    position = 0
    while (match := _OPEN.search(source, position)) is not None:
        if match.start() > position:
            found.append(Segment(SegmentKind.TEXT, position, match.start()))
        read = _output if source[match.start() + 1] == "{" else _tag
        found.append(read(source, match))
        position = found[-1].end
    if position < len(source):
        found.append(Segment(SegmentKind.TEXT, position, len(source)))
    return tuple(found)


def check_blocks(segments: tuple[Segment, ...]) -> None:
    """Raise `UnclosedError` when a block tag has no end, or an end no block."""
    opened: list[Segment] = []
    for segment in segments:
        if segment.kind is not SegmentKind.TAG:
            continue
        if segment.name in BLOCK_TAGS:
            opened.append(segment)
        elif segment.name.startswith("end"):
            if not opened or opened[-1].name != segment.name[3:]:
                raise UnclosedError(tr("{name} closes nothing", name=segment.name), segment.start)
            opened.pop()
    if opened:
        raise UnclosedError(tr("{name} is never closed", name=opened[-1].name), opened[-1].start)


def is_whole(source: str) -> bool:
    """Whether everything that opens in the template closes in it."""
    try:
        check_blocks(split(source))
    except UnclosedError:
        return False
    return True


def _output(source: str, opening: re.Match[str]) -> Segment:
    start, body = opening.span()
    depth, first = 1, None
    for mark in _OUTPUT_MARK.finditer(source, body, body + _OUTPUT_CHARS):
        if mark.group() == "{{":
            depth += 1
        elif mark.group() == "}}":
            first = first or mark
            depth -= 1
        if not depth or depth > _NESTED_OUTPUTS:
            break
    else:
        mark = None
    closing = mark if mark is not None and not depth else first
    if closing is None:
        raise UnclosedError(tr("{{ is never closed"), start)
    return _segment(source, SegmentKind.OUTPUT, opening, closing.start(), "", body)


def _tag(source: str, opening: re.Match[str]) -> Segment:
    head = _TAG_NAME.match(source, opening.end())
    assert head is not None  # every part of the pattern is optional
    closing = source.find("%}", head.end())
    if closing < 0 or (head.group(1) != "#" and _opens_inside(source, head.end(), closing)):
        raise UnclosedError(tr("{% is never closed"), opening.start())
    tag = _segment(source, SegmentKind.TAG, opening, closing, head.group(1), head.end())
    if tag.name in ("raw", "doc"):
        return _region(source, tag, _end_of_raw(source, tag))
    if tag.name == "comment":
        return _region(source, tag, _end_of_comment(source, tag))
    return tag


def _opens_inside(source: str, start: int, end: int) -> bool:
    """Whether another tag opens before this one closes, outside quotes."""
    before, found, _ = source[start:end].partition("{%")
    return bool(found) and not (before.count('"') % 2 or before.count("'") % 2)


def _segment(
    source: str, kind: SegmentKind, opening: re.Match[str], closing: int, name: str, inner: int
) -> Segment:
    trims_after = closing > inner and source[closing - 1] == "-"
    stop = closing - 1 if trims_after else closing
    trims_before = opening.group().endswith("-")
    place = (min(inner, stop), stop)
    return Segment(kind, opening.start(), closing + 2, name, place, trims_before, trims_after)


def _region(source: str, tag: Segment, end: int) -> Segment:
    trims_after = source[end - 3] == "-"
    return Segment(
        SegmentKind.VERBATIM,
        tag.start,
        end,
        tag.name,
        (tag.end, end),
        tag.trims_before,
        trims_after,
    )


def _end_of_raw(source: str, tag: Segment) -> int:
    pattern = rf"\{{%-?[ \t\n\v\f\r]*end{tag.name}[ \t\n\v\f\r]*-?%\}}"
    match = re.compile(pattern).search(source, tag.end)
    if match is None:
        raise UnclosedError(tr("{name} is never closed", name=tag.name), tag.start)
    return match.end()


def _end_of_comment(source: str, tag: Segment) -> int:
    """Comments nest, and raw inside hides both."""
    depth, raw, position = 1, False, tag.end
    while depth:
        opening = source.find("{%", position)
        end = source.find("%}", opening) if opening >= 0 else -1
        if end < 0:
            raise UnclosedError(tr("comment is never closed"), tag.start)
        name = _TAG_NAME.match(source[opening + 2 : end].removeprefix("-"))
        word, position = (name.group(1) if name else ""), end + 2
        if word in ("raw", "endraw"):
            raw = word == "raw"
        elif not raw:
            depth += (word == "comment") - (word == "endcomment")
    return position
