"""What a template names: secrets, Content Blocks, and the hosts of connected content.

Read off the text in linear time; what only a rendering shows is judged when something is sent.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hookstudio.core.request.secret_uses import secret_uses

_BLOCK = re.compile(r"content_blocks\.\$\{([^{}\n]{0,200})\}")
_CALL = re.compile(r"\bconnected_content\b")
_OPTION = re.compile(r"(?:^|\s):[a-z_]+(?=\s|\Z)")
_CREDENTIAL = re.compile(r":(?:basic_auth|auth_credentials)\s+([\w-]+)")


class Call(NamedTuple):
    """One `connected_content`: its URL as a template, and the credentials that it names."""

    url: str
    credentials: tuple[str, ...]


def secrets_in(text: str) -> tuple[str, ...]:
    """The secrets that are written out, each once."""
    if "secret" not in text:
        return ()
    return tuple(dict.fromkeys(use.name for use in secret_uses(text) if use.name))


def blocks_in(text: str) -> tuple[str, ...]:
    """The Content Blocks that the text takes in, each once."""
    return tuple(dict.fromkeys(match[1].strip() for match in _BLOCK.finditer(text)))


def calls_in(text: str) -> Iterator[Call]:
    """Each connected content of the text, in order."""
    found = list(_CALL.finditer(text))
    ends = [match.start() for match in found[1:]] + [len(text)]
    for match, stop in zip(found, ends, strict=False):
        close = text.find("%}", match.end(), stop)
        markup = text[match.end() : close if close >= 0 else stop]
        # In {% liquid %} a tag ends with its line, elsewhere the line's end is white space: both
        # are read, so that nothing is overlooked.
        lines = [markup, markup.lstrip().partition("\n")[0]] if "\n" in markup else [markup]
        for line in dict.fromkeys(lines):
            option = _OPTION.search(line)
            url = line[: option.start()] if option is not None else line
            yield Call(url.strip(), tuple(dict.fromkeys(_CREDENTIAL.findall(line))))
