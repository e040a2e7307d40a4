"""What a template does, in the order it does it: its blocks and tags, for the editor's outline."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hookstudio.core.liquid.vocabulary import TAGS

_MARKUP = re.compile(
    r"\{%-?\s*+(?P<tag>\w+)(?P<rest>[^%]*+(?:%(?!\})[^%]*+)*+)%\}"
    r"|\{\{-?\s*+content_blocks\.\$\{(?P<block>[^{}\n]*+)\}"
)
_SHOWN_CHARACTERS = 60
_BLOCKS = frozenset(info.name for info in TAGS if info.block)
_MIDDLES = frozenset({"else", "elsif", "when"})
_VERBATIM = frozenset({"comment", "doc", "raw"})
_LISTED = _BLOCKS | {
    "abort_message",
    "assign",
    "catalog_items",
    "catalog_selection_items",
    "connected_content",
    "message_extras",
    "promotion",
}


@dataclass(frozen=True, slots=True)
class OutlineItem:
    """One line: `kind` is the tag's name or `content_block`, `depth` how deep in blocks it is."""

    kind: str
    label: str
    start: int
    end: int
    depth: int


def outline(source: str) -> tuple[OutlineItem, ...]:
    """The blocks, assignments and calls of a template; a broken one as far as it can be read."""
    items: list[OutlineItem] = []
    opened: list[str] = []
    for match in _MARKUP.finditer(source):
        name = match.group("tag")
        if opened and opened[-1] in _VERBATIM:
            if name == f"end{opened[-1]}":
                opened.pop()
            continue
        if name is None:
            label = match.group("block").strip()
            items.append(OutlineItem("content_block", label, *match.span(), len(opened)))
        elif name.startswith("end") and name[3:] in opened:
            while opened and opened.pop() != name[3:]:
                pass
        elif name in _LISTED or name in _MIDDLES:
            depth = len(opened) - (name in _MIDDLES)
            items.append(OutlineItem(name, _label(name, match), *match.span(), max(0, depth)))
            if name in _BLOCKS:
                opened.append(name)
    return tuple(items)


def _label(name: str, match: re.Match[str]) -> str:
    text = " ".join(f"{name}{match.group('rest').rstrip('-')}".split())
    return text if len(text) <= _SHOWN_CHARACTERS else text[: _SHOWN_CHARACTERS - 1] + "…"
