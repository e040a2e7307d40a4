"""The partner of a bracket: `{}`, `[]`, `()`, `{{ }}`, and a block tag with its end tag."""

from __future__ import annotations

import re

_OPENERS = {"{": "}", "[": "]", "(": ")"}
_CLOSERS = {closer: opener for opener, closer in _OPENERS.items()}
_TAG_NAME = re.compile(r"\{%-?\s*(\w+)")
# Looking for a partner must stay far below a frame.
_REACH = 20_000
Pair = tuple[tuple[int, int], tuple[int, int]]


def matching(text: str, caret: int) -> tuple[tuple[int, int], ...]:
    """The two ranges to mark for a caret beside a bracket or within a block tag; or none."""
    return _tag_pair(text, caret) or _bracket_pair(text, caret) or ()


def _bracket_pair(text: str, caret: int) -> Pair | None:
    for at in (caret - 1, caret):
        char = text[at : at + 1] if at >= 0 else ""
        if char in _OPENERS and char:
            partner = _partner(text, at, 1)
        elif char in _CLOSERS and char:
            partner = _partner(text, at, -1)
        else:
            continue
        if partner is not None:
            return (at, at + 1), (partner, partner + 1)
    return None


def _partner(text: str, at: int, step: int) -> int | None:
    """The bracket that closes or opens the one at `at`, outside of strings where that is clear."""
    char = text[at]
    other = (_OPENERS if step > 0 else _CLOSERS)[char]
    depth = 0
    stop = min(len(text), at + _REACH) if step > 0 else max(-1, at - _REACH)
    for place in range(at, stop, step):
        if text[place] == char:
            depth += 1
        elif text[place] == other:
            depth -= 1
            if not depth:
                return place
    return None


def _tag_pair(text: str, caret: int) -> Pair | None:
    """`{% if %}` and its `{% endif %}`, whichever the caret stands in."""
    opened = text.rfind("{%", max(0, caret - _REACH), caret + 1)
    if opened < 0 or text.find("%}", opened, max(opened, caret - 1)) >= 0:
        return None
    tags = _tags(text, max(0, caret - _REACH), caret + _REACH)
    here = next((i for i, (start, end, _) in enumerate(tags) if start <= caret <= end), None)
    if here is None:
        return None
    name = tags[here][2]
    if name.startswith("end"):
        order, closer = range(here, -1, -1), name[3:]
    else:
        order, closer = range(here, len(tags)), f"end{name}"
    depth = 0
    for index in order:
        if tags[index][2] == name:
            depth += 1
        elif tags[index][2] == closer:
            depth -= 1
            if not depth:
                return tags[here][:2], tags[index][:2]
    return None


def _tags(text: str, start: int, end: int) -> list[tuple[int, int, str]]:
    """The tags in a range with their names; linear whatever the text."""
    tags: list[tuple[int, int, str]] = []
    at = text.find("{%", start, end)
    while at >= 0:
        closed = text.find("%}", at, end)
        if closed < 0:
            break
        name = _TAG_NAME.match(text, at)
        tags.append((at, closed + 2, name.group(1) if name is not None else ""))
        at = text.find("{%", closed, end)
    return tags
