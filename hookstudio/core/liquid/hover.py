"""What the word under the mouse means: a filter, a tag, an attribute; light, as the editor is."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hookstudio.core.liquid.scan import scan
from hookstudio.core.liquid.vocabulary import NAMESPACES, filter_info, tag_info

_WORD = re.compile(r"\w+")
_TAG_BEFORE = re.compile(r"\{%-?\s*\Z")
_FILTER_BEFORE = re.compile(r"\|\s*\Z")
_NAMESPACE_BEFORE = re.compile(r"(\w+)\.\Z")


@dataclass(frozen=True, slots=True)
class Description:
    """`title` is what is described, `text` one sentence; `[start, end)` is the word."""

    title: str
    text: str
    start: int
    end: int


def describe(source: str, offset: int) -> Description | None:
    """What stands at an offset, or None where there is nothing to say."""
    line_start = source.rfind("\n", 0, offset) + 1
    line_end = source.find("\n", offset)
    line = source[line_start : len(source) if line_end < 0 else line_end]
    state = 0
    # Markup may have begun on an earlier line; a few are enough to know.
    for earlier in source[max(0, line_start - 20_000) : line_start].split("\n")[:-1]:
        _, state = scan(earlier, state)
    spans, _ = scan(line, state)
    column = offset - line_start
    for start, end, kind in spans:
        if start <= column < end:
            return _described(source, kind, line_start + start, line_start + end, offset)
    return None


def _described(source: str, kind: str, start: int, end: int, offset: int) -> Description | None:
    if kind == "attribute":
        return _attribute(source, start, end)
    if kind not in ("filter", "tag", "output"):
        return None
    for match in _WORD.finditer(source, start, end):
        if match.start() <= offset < match.end():
            return _word(source[max(0, match.start() - 200) : match.start()], match)
    return None


def _word(before: str, match: re.Match[str]) -> Description | None:
    word, place = match.group(), match.span()
    if _FILTER_BEFORE.search(before):
        found = filter_info(word)
        return Description(found.signature, f"{found.help}.", *place) if found else None
    if _TAG_BEFORE.search(before):
        tag = tag_info(word)
        return Description(word, f"{tag.help}.", *place) if tag else None
    for namespace in NAMESPACES:
        if namespace.name == word:
            return Description(word, f"{namespace.help}.", *place)
    return None


def _attribute(source: str, start: int, end: int) -> Description | None:
    match = _NAMESPACE_BEFORE.search(source[max(0, start - 200) : start])
    name, written = match.group(1) if match else "", source[start:end]
    for namespace in NAMESPACES:
        if namespace.name == name:
            helps = {attribute.name: attribute.help for attribute in namespace.attributes}
            text = helps.get(written.strip("${} ")) or namespace.help
            return Description(f"{name}.{written}" if name else written, f"{text}.", start, end)
    return None
