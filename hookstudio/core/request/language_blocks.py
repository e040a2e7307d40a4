"""Language variants in one text, as Braze's "Add languages" writes them (spec/braze.md §1.2)."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from hookstudio.core.request.segments import (
    BLOCK_TAGS,
    Segment,
    SegmentKind,
    UnclosedError,
    check_blocks,
    split,
)

# Ruby's String#strip, which `{%-` and `-%}` do to the text beside them.
_BLANK = " \t\n\v\f\r\0"
_BLANKS = tuple(_BLANK)
_LANGUAGE = r"(?:\$\{language\}|\{\{\s*\$\{language\}\s*\}\})"
_TAG = r"(?:'([^'{}]*)'|\"([^\"{}]*)\")"
_EQUAL = rf"(?:{_LANGUAGE}\s*==\s*{_TAG}|{_TAG}\s*==\s*{_LANGUAGE})"
_TERM = re.compile(_EQUAL)
_CONDITION = re.compile(rf"\s*{_EQUAL}(?:\s+or\s+{_EQUAL})*\s*")


@dataclass(frozen=True, slots=True)
class LanguageSplit:
    """One text for each language, and the one for everybody else."""

    default: str
    variants: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class _Branch:
    """The text of one branch; `languages` is empty for `else`."""

    languages: tuple[str, ...]
    text: str


@dataclass(frozen=True, slots=True)
class _Block:
    """A language block at `[start, end)`, and whether it eats the white space beside it."""

    start: int
    end: int
    texts: Mapping[str, str]
    otherwise: str
    trims_before: bool
    trims_after: bool

    def text_for(self, language: str | None) -> str:
        return self.texts.get(language or "", self.otherwise)


def merge(default: str, variants: Sequence[tuple[str, str]]) -> str:
    """One text that renders as the variant for a user of its language, else as the default."""
    if not variants:
        return default
    parts = []
    for index, (language, text) in enumerate(variants):
        parts.append(f"{{% {'elsif' if index else 'if'} ${{language}} == '{language}' %}}{text}")
    return "".join([*parts, "{% else %}", default, "{% endif %}"])


def split_languages(text: str) -> LanguageSplit | None:
    """The text of each language, when the text has a language block that stands in no other.

    What stands outside such blocks goes to all languages. Several blocks are taken together.
    None when there is no block, or the text does not close what it opens.
    """
    try:
        segments = split(text)
        check_blocks(segments)
    except UnclosedError:
        return None
    blocks = _blocks(text, segments)
    if not blocks:
        return None
    languages = dict.fromkeys(language for block in blocks for language in block.texts)
    return LanguageSplit(
        _without_blocks(text, blocks, None),
        {language: _without_blocks(text, blocks, language) for language in languages},
    )


def _without_blocks(text: str, blocks: Sequence[_Block], language: str | None) -> str:
    joined = ""
    position, strip_next = 0, False
    for block in blocks:
        between = _between(text[position : block.start], strip_next, block.trims_before)
        joined = _join(_join(joined, between), block.text_for(language))
        position, strip_next = block.end, block.trims_after
    return _join(joined, _between(text[position:], strip_next, False))


def _join(left: str, right: str) -> str:
    """Both texts; a mark that trims may not reach over the tag that stood between them, nor may a
    brace become the start of Liquid."""
    if left.endswith("{") and right[:1] in ("{", "%"):
        left = f"{left[:-1]}{{{{ '{{' }}}}"
    reaches_right = left.endswith(("-}}", "-%}")) and right[:1] in _BLANKS
    reaches_left = left[-1:] in _BLANKS and right.startswith(("{{-", "{%-"))
    return f"{left}{{{{ '' }}}}{right}" if reaches_right or reaches_left else left + right


def _between(text: str, strip_before: bool, strip_after: bool) -> str:
    text = text.lstrip(_BLANK) if strip_before else text
    return text.rstrip(_BLANK) if strip_after else text


def _blocks(text: str, segments: Sequence[Segment]) -> list[_Block]:
    """The language blocks that stand in no other block."""
    found: list[_Block] = []
    index, depth = 0, 0
    while index < len(segments):
        segment = segments[index]
        if segment.kind is SegmentKind.TAG:
            if not depth and segment.name == "if":
                end, block = _read_block(text, segments, index)
                if block is not None:
                    found.append(block)
                index = end
            else:
                depth += (segment.name in BLOCK_TAGS) - segment.name.startswith("end")
        index += 1
    return found


def _read_block(text: str, segments: Sequence[Segment], start: int) -> tuple[int, _Block | None]:
    """The block whose `if` is at `start`, or None when it asks for more than the language.

    Also the index of its `endif`.
    """
    first, opening, depth = segments[start], segments[start], 0
    branches: list[_Branch | None] = []
    for index in range(start + 1, len(segments)):
        segment = segments[index]
        if segment.kind is not SegmentKind.TAG:
            continue
        if segment.name in BLOCK_TAGS:
            depth += 1
        elif depth:
            depth -= segment.name.startswith("end")
        elif segment.name in ("elsif", "else", "endif"):
            branches.append(_branch(text, opening, segment))
            opening = segment
            if segment.name == "endif":
                place = (first.start, segment.end, first.trims_before, segment.trims_after)
                return index, _block(branches, *place)
    raise AssertionError("the blocks were checked, so each has an end")


def _branch(text: str, opening: Segment, closing: Segment) -> _Branch | None:
    """The branch between two tags; None when it is no language's."""
    languages = () if opening.name == "else" else _languages(text[slice(*opening.inner)])
    if languages is None:
        return None
    body = _between(text[opening.end : closing.start], opening.trims_after, closing.trims_before)
    return _Branch(languages, body)


def _block(
    branches: Sequence[_Branch | None], start: int, end: int, trims_before: bool, trims_after: bool
) -> _Block | None:
    """The block, unless a branch is no language's or stands behind the `else`."""
    known = tuple(branch for branch in branches if branch is not None)
    if len(known) != len(branches) or any(not branch.languages for branch in known[:-1]):
        return None
    texts: dict[str, str] = {}
    for branch in known:
        for language in branch.languages:
            texts.setdefault(language, branch.text)
    otherwise = known[-1].text if not known[-1].languages else ""
    if not any(text.strip() for text in (otherwise, *texts.values())):
        # Liquid prints no white space of a block that holds nothing else.
        otherwise, texts = "", dict.fromkeys(texts, "")
    return _Block(start, end, texts, otherwise, trims_before, trims_after)


def _languages(condition: str) -> tuple[str, ...] | None:
    """`('fr', 'es')` for `${language} == 'fr' or ${language} == 'es'`; None for anything else."""
    if not _CONDITION.fullmatch(condition):
        return None
    tags = ["".join(filter(None, match.groups())) for match in _TERM.finditer(condition)]
    return tuple(tags) if all(tags) else None
