"""Where a template uses secrets by name, as `secret.lob` or `secret['lob']`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from hookstudio.core.request.segments import SegmentKind, UnclosedError, split

# What may look like a secret and is none, an attribute's name or a string, is passed over.
_USE = re.compile(
    r"""\$\{[^{}\n]*\}|(?<![\w.])(secret\s*(?:\.\s*([\w-]+)|\[\s*(?:'([^']*)'|"([^"]*)")?))"""
    r"""|'[^']*'|"[^"]*\""""
)


class SecretUse(NamedTuple):
    """`[start, end)` of the template; the name is empty when it is not written out."""

    name: str
    start: int
    end: int


def secret_uses(template: str) -> Iterator[SecretUse]:
    """Each use, in order; in a template that is not whole also outside of its marks."""
    for start, end in _marked(template):
        for match in _USE.finditer(template, start, end):
            if match.group(1):
                name = match.group(2) or match.group(3) or match.group(4) or ""
                yield SecretUse(name, *match.span(1))


def _marked(template: str) -> Iterator[tuple[int, int]]:
    try:
        segments = split(template)
    except UnclosedError:
        yield 0, len(template)
        return
    for segment in segments:
        if segment.kind in (SegmentKind.OUTPUT, SegmentKind.TAG):
            yield segment.start, segment.end
