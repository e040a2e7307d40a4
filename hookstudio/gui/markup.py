"""Text within markup (a tool tip, SVG) that is to be read as it stands."""

from __future__ import annotations

# Not `html.escape`: its module holds the names of all 2,231 characters that HTML has one for.
_ESCAPES = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#x27;"})


def escaped(text: str) -> str:
    """The text with everything escaped that markup could take for its own."""
    return text.translate(_ESCAPES)
