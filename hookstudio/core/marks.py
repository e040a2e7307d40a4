"""Characters that nobody sees, or that steer what shows them, as marks: `⟨ESC⟩`, `⟨U+202E⟩`.

One way for every place where text of a stranger is read: views, labels, tool tips, tables, heads of
answers. What is copied, saved and sent keeps the real characters.
"""

from __future__ import annotations

import re

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
"""C0 but tab and line feed, DEL and C1; for a regular expression, as all of these."""

INVISIBLE = "\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufff9-\ufffc"
FOREIGN = "\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
"""Lone surrogates and noncharacters."""

HIDDEN_JOINERS = "[\u200c\u200d](?![^\x00-\x7f])"
"""Joiners that join nothing: in emoji and in Persian, one stands before what is not ASCII."""

_UNSEEN = re.compile(f"[{CONTROLS}{INVISIBLE}{FOREIGN}]|{HIDDEN_JOINERS}")
_NAMES = (
    *("NUL", "SOH", "STX", "ETX", "EOT", "ENQ", "ACK", "BEL", "BS", "HT", "LF", "VT", "FF", "CR"),
    *("SO", "SI", "DLE", "DC1", "DC2", "DC3", "DC4", "NAK", "SYN", "ETB", "CAN", "EM", "SUB"),
    *("ESC", "FS", "GS", "RS", "US"),
)


def mark(character: str) -> str:
    """What is shown in place of one character."""
    code = ord(character)
    return f"⟨{_NAMES[code] if code < 0x20 else f'U+{code:04X}'}⟩"


def visible(text: str) -> str:
    """The text with those characters as marks; tabs, line feeds and all that is seen stay."""
    if text.isascii() and text.isprintable():
        return text
    return _UNSEEN.sub(lambda found: mark(found.group()), text)


def marked(text: str) -> str:
    """For one line of the wire, such as a header: whatever is not printable is a mark."""
    if text.isprintable():
        return text
    return "".join(one if one.isprintable() else mark(one) for one in text)
