"""JSON made readable for showing: only white space is added, every number and key stays as sent."""

from __future__ import annotations

import json
import re

# Deeper ones would be mostly indentation: its size grows with the square of the depth.
MAX_DEPTH = 200
LIMIT = 2_000_000
INDENT = "  "
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|[{}\[\],:]|[^\s{}\[\],:"]+')


def pretty(text: str, limit: int = LIMIT) -> str:
    """The text with line breaks and indentation if it is JSON; else, or beyond `limit`, as it is.

    Takes about a second for 5 MB, so large ones belong on a thread.
    """
    if len(text) > limit or not text.lstrip()[:1] or text.lstrip()[0] not in "{[":
        return text
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text
    return _indented(text) or text


def _indented(text: str) -> str:
    """The laid-out text; empty when it is nested too deeply."""
    parts: list[str] = []
    depth = 0
    opened = False
    for piece in _TOKEN.findall(text):
        closing = piece in "}]"
        if opened and not closing:
            parts.append("\n" + INDENT * depth)
        opened = piece in "{["
        if opened:
            depth += 1
            if depth > MAX_DEPTH:
                return ""
            parts.append(piece)
        elif closing:
            depth -= 1
            if parts[-1] not in ("{", "["):
                parts.append("\n" + INDENT * depth)
            parts.append(piece)
        elif piece == ",":
            parts.append(",\n" + INDENT * depth)
        else:
            parts.append(": " if piece == ":" else piece)
    return "".join(parts)
