"""Marks for what nobody sees: `⟨U+200B⟩` stands for the character, in snapshots and reports."""

from __future__ import annotations

import re

UNSEEN = (
    "\x00-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u1680"
    "\u2000-\u200c\u200e-\u200f\u2028-\u202f\u205f-\u206f\u3000\u3164\ufe00-\ufe0e\ufeff\uffa0"
    "\ufff9-\ufffb\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff\u27e8"
)
"""What a reader cannot see or tell from a space, and the bracket of the marks themselves; to stand
in a set of a regular expression. U+200D and U+FE0F are left alone, for the sake of emoji."""

_UNSEEN = re.compile(f"[{UNSEEN}]")


def mark(character: str) -> str:
    """The mark of one character."""
    return f"⟨U+{ord(character):04X}⟩"


def marked(text: str) -> str:
    """The text with a mark for each character that nobody sees; line breaks and tabs stay."""
    return _UNSEEN.sub(lambda match: mark(match[0]), text)
