"""The partner of a bracket: `{}`, `[]`, `()`, `{{ }}`, and a block tag with its end tag."""

from __future__ import annotations

import re

_OPENERS = {"{": "}", "[": "]", "(": ")"}
_CLOSERS = {closer: opener for opener, closer in _OPENERS.items()}
_KINDS = {
    **dict.fromkeys("{}", re.compile(r"[{}]")),
    **dict.fromkeys("[]", re.compile(r"[][]")),
    **dict.fromkeys("()", re.compile(r"[()]")),
}
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
        step = 1 if char in _OPENERS else -1 if char in _CLOSERS else 0
        partner = _partner(text, at, step) if char and step else None
        if partner is not None:
            return _whole(text, at, partner)
    return None


def _whole(text: str, at: int, partner: int) -> Pair:
    """The pair, taken together with the one around or inside it where both make `{{ }}`."""
    for step in (1, -1):
        twin = _partner(text, at + step, 1 if text[at] in _OPENERS else -1)
        if text[at + step : at + step + 1] == text[at] and twin == partner - step:
            first, second = min(at, at + step), min(partner, twin)
            return (first, first + 2), (second, second + 2)
    return (at, at + 1), (partner, partner + 1)


def _partner(text: str, at: int, step: int) -> int | None:
    """The bracket that closes or opens the one at `at`, outside of strings where that is clear."""
    char = text[at : at + 1] if at >= 0 else ""
    if char not in (_OPENERS if step > 0 else _CLOSERS) or not char:
        return None
    kind = _KINDS[char]
    depth = 0
    if step > 0:
        brackets = kind.finditer(text, at, at + _REACH)
    else:
        brackets = reversed(list(kind.finditer(text, max(0, at - _REACH), at + 1)))
    for bracket in brackets:
        depth += 1 if bracket[0] == char else -1
        if not depth:
            return bracket.start()
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
