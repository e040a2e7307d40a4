"""What Braze sends to, and what may stand in a request line and its headers."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from hookstudio.core.liquid.placeholders import PLACEHOLDER
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.url import Url, UrlFault, control_character, read_url
from hookstudio.core.wording import tr, translatable, translated

BRAZE_PORTS: Final = (80, 443)
"""spec/braze.md §1.1: "only ports 80 (HTTP) and 443 (HTTPS)"."""

MAX_BODY_BYTES: Final = 1_000_000
"""A larger body is pointed out: Hook Studio's choice; Braze does not document its limit."""

FORBIDDEN_HEADERS: Final = {
    "host": translatable("The header {name} cannot be set: it follows from the URL."),
    "content-length": translatable("The header {name} cannot be set: it follows from the body."),
    "transfer-encoding": translatable(
        "The header {name} cannot be set: how the body is sent is not the author's to say."
    ),
    "connection": translatable(
        "The header {name} cannot be set: it belongs to the connection, not to the message."
    ),
    "expect": translatable("The header {name} cannot be set: the body is sent without waiting."),
}
"""Header names that the sender owns, lower-case, each with what an author is told."""

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")


class UrlVerdict(NamedTuple):
    """Whether Braze would send there; `why` not is one word, None when it would."""

    allowed: bool
    why: str | None


class HeaderFault(NamedTuple):
    """What is wrong with a header; the offsets count in its name or its value."""

    code: str
    message: str
    start: int
    end: int


def check_url(url: str) -> UrlVerdict:
    """Braze's answer for a rendered URL: `port`, `scheme`, `host`, `loopback` and so on.

    Hook Studio sends to loopback on any port all the same, and says that Braze would not.
    """
    read = read_url(url.strip(" \t\r\n"))
    if isinstance(read, UrlFault):
        return UrlVerdict(False, read.code.removeprefix("URL_").lower())
    return verdict(read)


def verdict(url: Url) -> UrlVerdict:
    """The same for a URL that was read already."""
    if url.effective_port not in BRAZE_PORTS:
        return UrlVerdict(False, "port")
    if url.host.loopback:
        return UrlVerdict(False, "loopback")
    if url.host.private:
        return UrlVerdict(False, "private")
    return UrlVerdict(True, None)


def header_name_fault(name: str) -> HeaderFault | None:
    """Why the name cannot be sent (RFC 9110 §5.1), or None."""
    if not name:
        return HeaderFault("HEADER_NAME", tr("A header has no name."), 0, 0)
    if not _TOKEN.fullmatch(name):
        message = tr("{name} is not a header name.", name=quoted(name))
        return HeaderFault("HEADER_NAME", message, 0, len(name))
    refusal = FORBIDDEN_HEADERS.get(name.lower())
    if refusal is not None:
        return HeaderFault("HEADER_NAME", translated(refusal, name=name), 0, len(name))
    return None


def header_value_fault(name: str, value: str, user: str = "") -> HeaderFault | None:
    """Why the rendered value cannot be sent, or None. Secrets in it are not judged.

    `user` is whom it was rendered for, where that makes a difference.
    """
    # A placeholder is swapped for as many plain characters, so offsets stay true.
    plain = PLACEHOLDER.sub(lambda match: "x" * len(match.group()), value).replace("\t", " ")
    at = control_character(plain)
    if at is not None:
        return HeaderFault("HEADER_VALUE", _control_message(name, plain[at], user), at, at + 1)
    at = next((i for i, char in enumerate(plain) if char > "~"), None)
    if at is not None:
        return HeaderFault("HEADER_VALUE_ASCII", _ascii_message(name, plain[at], user), at, at + 1)
    return None


def _control_message(name: str, char: str, user: str) -> str:
    code = f"U+{ord(char):04X}"
    if char in "\x85\u2028\u2029":
        if user:
            return tr(
                "Header {name} has a line-break character in its value ({code}) after "
                "personalization for user {user}.",
                name=name,
                code=code,
                user=user,
            )
        return tr(
            "Header {name} has a line-break character in its value ({code}).", name=name, code=code
        )
    if user:
        return tr(
            "Header {name} has a line break or control character in its value ({code}) after "
            "personalization for user {user}.",
            name=name,
            code=code,
            user=user,
        )
    return tr(
        "Header {name} has a line break or control character in its value ({code}).",
        name=name,
        code=code,
    )


def _ascii_message(name: str, char: str, user: str) -> str:
    shown = quoted(char)
    if user:
        return tr(
            "Header {name}: {character}, after personalization for user {user}, cannot go in a "
            "header; encode it first.",
            name=name,
            character=shown,
            user=user,
        )
    return tr(
        "Header {name}: {character} cannot go in a header; encode it first.",
        name=name,
        character=shown,
    )
