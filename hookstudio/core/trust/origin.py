"""The origin of a URL, and of a template as far as the template itself says it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from hookstudio.core.request.segments import SegmentKind, UnclosedError, split
from hookstudio.core.request.url import DEFAULT_PORTS, Url, read_url

_HEAD = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://[^/?#]*")
_LITERAL = re.compile(r"https?://[^/?#\s\"'<>{}]+", re.IGNORECASE)
_LIQUID = re.compile(r"\{\{|\{%")
_ENVIRONMENT = re.compile(r"\{\{-?\s*environment\.([A-Za-z_][\w-]*)\s*-?\}\}")
_BLANK = " \t\r\n\v\f"


class Head(NamedTuple):
    """The origins that a template writes out, and whether Liquid has a part in choosing one."""

    origins: frozenset[str]
    computed: bool


def origin_of(url: Url) -> str:
    """Scheme, host and port as one text; the port only where it is not the scheme's own."""
    port = url.effective_port
    place = url.host.text if port == DEFAULT_PORTS[url.scheme] else f"{url.host.text}:{port}"
    return f"{url.scheme}://{place.lower()}"


def origin_of_text(text: str) -> str:
    """The origin of a URL without Liquid; empty for what cannot be sent to."""
    url = read_url(text.strip(_BLANK))
    return origin_of(url) if isinstance(url, Url) else ""


def is_here(origin: str) -> bool:
    """Whether the origin is this computer's."""
    url = read_url(origin)
    return isinstance(url, Url) and url.host.loopback


def host_of_origin(origin: str) -> str:
    """`api.example.com:8443` of an origin, as it is shown."""
    return origin.partition("://")[2]


def head_of(template: str, values: Mapping[str, str]) -> Head:
    """Read how a URL begins; `values` are the environment's by name, and count as written out.

    A name that the environment does not have prints nothing.
    """
    text = _ENVIRONMENT.sub(lambda match: values.get(match[1], ""), template).lstrip(_BLANK)
    liquid = _LIQUID.search(text)
    head = _HEAD.match(text)
    end = liquid.start() if liquid is not None else len(text)
    if liquid is None or (head is not None and head.end() < end):
        origin = origin_of_text(text[: head.end()]) if head is not None else ""
        return Head(frozenset({origin} - {""}), computed=False)
    if end > 0 and not text[0].isalpha():
        return Head(frozenset(), computed=False)  # no scheme begins so, and nothing is sent
    return Head(frozenset(_literals(text)), computed=True)


def _literals(text: str) -> Iterator[str]:
    """What a template that chooses its host writes out, such as in its branches."""
    try:
        segments = split(text)
    except UnclosedError:
        return
    outputs = {each.start for each in segments if each.kind is SegmentKind.OUTPUT}
    for segment in segments:
        if segment.kind is not SegmentKind.TEXT:
            continue
        for found in _LITERAL.finditer(text, segment.start, segment.end):
            # What an output may lengthen is not the whole host.
            origin = "" if found.end() in outputs else origin_of_text(found.group())
            if origin:
                yield origin
