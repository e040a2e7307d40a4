"""What could stand at the caret inside `{{ }}` or `{% %}`: attributes, filters, tags, variables."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from hookstudio.core.liquid.vocabulary import FILTERS, NAMESPACES, TAGS
from hookstudio.core.wording import tr, translated

# How far back from the caret the opening delimiter is looked for.
_REACH = 20_000
_WORD_BEFORE = re.compile(r"[\w-]*\Z")
_OPENED_NAME = re.compile(r"\$\{([^{}\n]*)\Z")
_NAMESPACE_BEFORE = re.compile(r"(\w+)\.\Z")
_PROPERTY = re.compile(r"(\w+)\.(\w*)\Z")
_VARIABLE = re.compile(r"\{%-?\s*(?:assign|capture|for)\s+(\w[\w-]*)|:save\s+(\w+)")
_DELIMITER = re.compile(r"\{\{|\}\}|\{%|%\}")
_BLOCK = re.compile(r"\{%-?\s*(end)?(\w+)")


@dataclass(frozen=True, slots=True)
class Completion:
    """`text` replaces `[replace_start, replace_end)`; `caret` counts in `text`.

    Kinds: `attribute`, `custom_attribute`, `property`, `filter`, `tag`, `block`, `content_block`,
    `secret`, `environment`, `variable`.
    """

    text: str
    kind: str
    detail: str
    replace_start: int
    replace_end: int
    caret: int


def complete(
    source: str, offset: int, known: Mapping[str, Sequence[str]]
) -> tuple[Completion, ...]:
    """What could stand at `offset`; nothing outside of Liquid.

    `known` lists names by the section of a sample user (`attributes`, `custom_attributes`, …), and
    may hold `content_blocks`, `secrets` and `environment`.
    """
    place = _Place(source, offset)
    if not place.mode:
        return ()
    # What starts with the typed letters comes before what only has a word that does.
    wanted = place.typed.lower()
    return tuple(
        sorted(
            _offers(place, known),
            key=lambda offer: wanted not in offer.text.lower()[: len(wanted) + 2],
        )
    )


class _Place:
    """Where the caret stands: in which markup, behind what."""

    def __init__(self, source: str, offset: int) -> None:
        self.source = source
        self.offset = offset
        start = max(0, offset - _REACH)
        reach = source[start:offset]
        self.mode, opened = _open_markup(reach)
        self.before = reach[opened:]
        self.after = source[offset : offset + 200]
        match = _WORD_BEFORE.search(self.before)
        self.word = match.group() if match else ""
        name = _OPENED_NAME.search(self.before)
        self.typed = name.group(1) if name else self.word
        self.lead = self.before[: len(self.before) - len(self.word)]

    def offer(
        self, text: str, kind: str, detail: str, *, replaced: int, caret: int = -1, taken: int = 0
    ) -> Completion:
        """An offer that replaces `replaced` characters before the caret, `taken` after it."""
        place = len(text) if caret < 0 else caret
        return Completion(text, kind, detail, self.offset - replaced, self.offset + taken, place)


def _open_markup(text: str) -> tuple[str, int]:
    """The delimiter that is open at the end of the text, and where its content starts."""
    opened: list[tuple[str, int]] = []
    for match in _DELIMITER.finditer(text):
        delimiter = match.group()
        if delimiter == "{{" or (delimiter == "{%" and not opened):
            opened.append((delimiter, match.end()))
        elif delimiter == "%}":
            opened.clear()
        elif opened and opened[-1][0] == "{{":
            opened.pop()
    if not opened:
        return "", 0
    return opened[-1][0], opened[-1][1]


def _offers(place: _Place, known: Mapping[str, Sequence[str]]) -> Iterator[Completion]:
    opened = _OPENED_NAME.search(place.before)
    if opened:
        yield from _names_in_braces(place, opened, known)
        return
    if place.before.count('"') % 2 or place.before.count("'") % 2:
        return
    property_ = _PROPERTY.search(place.before)
    if property_:
        yield from _behind_dot(place, property_.group(1), property_.group(2), known)
        return
    lead = place.lead.rstrip()
    if lead.endswith("|"):
        yield from _filters(place)
    elif place.mode == "{%" and not lead.strip("-"):
        yield from _tags(place)
    else:
        yield from _values(place, known)


def _names_in_braces(
    place: _Place, opened: re.Match[str], known: Mapping[str, Sequence[str]]
) -> Iterator[Completion]:
    """Names behind `${`, of the namespace before it."""
    typed = opened.group(1)
    match = _NAMESPACE_BEFORE.search(place.before[: opened.start()])
    name = match.group(1) if match else ""
    closed = place.after.startswith("}")
    for text, kind, detail in _known_names(name, known):
        if _fits(typed, text):
            full = text if closed else text + "}"
            caret = len(text) + 1
            yield place.offer(
                full + ("}" if closed else ""),
                kind,
                detail,
                replaced=len(typed),
                caret=caret,
                taken=1 if closed else 0,
            )


def _known_names(
    namespace: str, known: Mapping[str, Sequence[str]]
) -> Iterator[tuple[str, str, str]]:
    """Name, kind and help of what a namespace holds: what users have first, then the rest."""
    if namespace == "content_blocks":
        for name in known.get("content_blocks", ()):
            yield name, "content_block", tr("Content Block")
        return
    for info in NAMESPACES:
        if info.name != namespace:
            continue
        kind = {"": "attribute", "custom_attribute": "custom_attribute"}.get(info.name, "property")
        helps = {attribute.name: attribute.help for attribute in info.attributes}
        names = [*known.get(info.section, ()), *helps]
        for name in dict.fromkeys(names):
            yield name, kind, translated(helps.get(name) or info.help)


def _behind_dot(
    place: _Place, owner: str, typed: str, known: Mapping[str, Sequence[str]]
) -> Iterator[Completion]:
    for root, section, detail in (
        ("secret", "secrets", tr("Secret")),
        ("environment", "environment", tr("Value of the environment")),
    ):
        if owner != root:
            continue
        for name in known.get(section, ()):
            if _fits(typed, name):
                yield place.offer(name, root, detail, replaced=len(typed))
        return
    for name, kind, detail in _known_names(owner, known):
        if _fits(typed, name):
            yield place.offer(f"${{{name}}}", kind, detail, replaced=len(typed))
    if owner == "forloop":
        for name in ("first", "index", "index0", "last", "length", "rindex", "rindex0"):
            if _fits(typed, name):
                yield place.offer(name, "property", tr("Of the loop"), replaced=len(typed))


def _filters(place: _Place) -> Iterator[Completion]:
    for info in FILTERS:
        if info.supported and _fits(place.word, info.name):
            takes = ":" in info.signature
            text = f"{info.name}: " if takes else info.name
            if takes and place.after.startswith(":"):
                text = info.name
            yield place.offer(text, "filter", translated(info.help), replaced=len(place.word))


def _tags(place: _Place) -> Iterator[Completion]:
    closed = "%}" in place.after.split("{%")[0]
    for name in _open_blocks(place):
        if _fits(place.word, f"end{name}"):
            text = f"end{name}" + ("" if closed else " %}")
            yield place.offer(text, "tag", tr("Close {tag}", tag=name), replaced=len(place.word))
    for info in TAGS:
        if not _fits(place.word, info.name):
            continue
        head, _, tail = info.snippet.partition("|")
        if not closed:
            tail += " %}" + (f"{{% end{info.name} %}}" if info.block else "")
        yield place.offer(
            head + tail,
            "block" if info.block else "tag",
            translated(info.help),
            replaced=len(place.word),
            caret=len(head),
        )


def _open_blocks(place: _Place) -> list[str]:
    """The blocks that are open before the caret, innermost first."""
    blocks = {info.name for info in TAGS if info.block}
    opened: list[str] = []
    start = max(0, place.offset - _REACH)
    for match in _BLOCK.finditer(place.source, start, place.offset):
        name = match.group(2)
        if match.group(1) and opened and opened[-1] == name:
            opened.pop()
        elif not match.group(1) and name in blocks:
            opened.append(name)
    return list(dict.fromkeys(reversed(opened)))


def _values(place: _Place, known: Mapping[str, Sequence[str]]) -> Iterator[Completion]:
    """Attributes and variables, where a value may stand."""
    typed, word = place.word, len(place.word)
    for name, kind, detail in _known_names("", known):
        if _fits(typed, name):
            yield place.offer(f"${{{name}}}", kind, detail, replaced=word)
    for info in NAMESPACES:
        if not info.name:
            continue
        for name in known.get(info.section, ()):
            if _fits(typed, name) or _fits(typed, info.name):
                kind = "custom_attribute" if info.name == "custom_attribute" else "property"
                text = f"{info.name}.${{{name}}}"
                yield place.offer(text, kind, translated(info.help), replaced=word)
        if info.webhooks and _fits(typed, info.name):
            text = f"{info.name}.${{}}"
            about = translated(info.help)
            yield place.offer(text, "property", about, replaced=word, caret=len(text) - 1)
    for name in _variables(place.source[: place.offset]):
        if _fits(typed, name):
            yield place.offer(name, "variable", tr("Variable of this template"), replaced=word)
    for section, form, kind, detail in (
        ("content_blocks", "content_blocks.${{{}}}", "content_block", tr("Content Block")),
        ("secrets", "secret.{}", "secret", tr("Secret")),
        ("environment", "environment.{}", "environment", tr("Value of the environment")),
    ):
        for name in known.get(section, ()):
            text = form.format(name)
            if _fits(typed, text) or _fits(typed, name):
                yield place.offer(text, kind, detail, replaced=word)


def _variables(source: str) -> Iterable[str]:
    found = (first or second for first, second in _VARIABLE.findall(source[-200_000:]))
    return dict.fromkeys(found)


def _fits(typed: str, name: str) -> bool:
    """Whether a name starts with what was typed, or a word in it does."""
    low, wanted = name.lower(), typed.lower()
    return low.startswith(wanted) or f"_{wanted}" in low or f" {wanted}" in low
