"""Rows from the clipboard: `name: value` lines, as browsers, curl and spreadsheets give them."""

from __future__ import annotations

import re

from hookstudio.core.project.webhook import Header, Pair

_MOST_LINES = 2_000
_LINE = re.compile(r"""\s*(?:-H\s+)?(?P<quote>["']?)(?P<name>[^\s"':\t][^"':\t]*)(?P=quote)
                       \s*[:\t][ \t]*(?P<value>.*?)\s*""", re.VERBOSE)  # fmt: skip


def pasted_pairs(text: str) -> tuple[Pair, ...]:
    """The pairs in several `key: value` lines; none when the text is not made of such lines."""
    return tuple(Pair(name, _unquoted(value)) for name, value in _lines(text))


def pasted_headers(text: str) -> tuple[Header, ...]:
    """The headers in `Name: value` lines, also as `curl -H` arguments; one line will do."""
    return tuple(Header(name, _unquoted(value)) for name, value in _lines(text, at_least=1))


def _lines(text: str, at_least: int = 2) -> list[tuple[str, str]]:
    lines = [line for line in text.splitlines() if line.strip()]
    if not at_least <= len(lines) <= _MOST_LINES:
        return []
    found = []
    for line in lines:
        match = _LINE.fullmatch(_without_curl(line))
        if match is None:
            return []
        found.append((match["name"].strip(), match["value"]))
    return found


def _without_curl(line: str) -> str:
    """A `-H 'Name: value' \\` line of a curl command without what belongs to the shell."""
    match = re.fullmatch(r"""\s*(?:-H|--header)\s+(["'])(.*)\1\s*\\?\s*""", line)
    return match.group(2) if match else line


def _unquoted(value: str) -> str:
    value = value.removesuffix(",")
    if len(value) > 1 and value[0] == value[-1] == '"':
        return value[1:-1]
    return value
