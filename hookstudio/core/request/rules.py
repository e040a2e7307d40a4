"""What Braze sends to, and what may stand in a request line and its headers."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

from hookstudio.core.liquid.placeholders import PLACEHOLDER
from hookstudio.core.request.quoting import quoted
from hookstudio.core.request.url import Url, UrlFault, control_character, read_url

BRAZE_PORTS: Final = (80, 443)
"""spec/braze.md §1.1: "only ports 80 (HTTP) and 443 (HTTPS)"."""

MAX_BODY_BYTES: Final = 1_000_000
"""A larger body is pointed out: Hook Studio's choice; Braze does not document its limit."""

FORBIDDEN_HEADERS: Final = {
    "host": "it follows from the URL",
    "content-length": "it follows from the body",
    "transfer-encoding": "how the body is sent is not the author's to say",
    "connection": "it belongs to the connection, not to the message",
    "expect": "the body is sent without waiting",
}
"""Header names that the sender owns, lower-case, each with the reason."""

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
        return HeaderFault("HEADER_NAME", "A header has no name.", 0, 0)
    if not _TOKEN.fullmatch(name):
        message = f"{quoted(name)} is not a header name."
        return HeaderFault("HEADER_NAME", message, 0, len(name))
    reason = FORBIDDEN_HEADERS.get(name.lower())
    if reason is not None:
        message = f"The header {name} cannot be set: {reason}."
        return HeaderFault("HEADER_NAME", message, 0, len(name))
    return None


def header_value_fault(name: str, value: str) -> HeaderFault | None:
    """Why the rendered value cannot be sent, or None. Secrets in it are not judged."""
    # A placeholder is swapped for as many plain characters, so offsets stay true.
    plain = PLACEHOLDER.sub(lambda match: "x" * len(match.group()), value).replace("\t", " ")
    at = control_character(plain)
    if at is not None:
        what = "a line break or control character"
        if plain[at] in "\x85\u2028\u2029":
            what = "a line-break character"
        message = f"Header {name} has {what} in its value (U+{ord(plain[at]):04X})."
        return HeaderFault("HEADER_VALUE", message, at, at + 1)
    at = next((i for i, char in enumerate(plain) if char > "~"), None)
    if at is not None:
        message = f"Header {name}: {quoted(plain[at])} cannot go in a header; encode it first."
        return HeaderFault("HEADER_VALUE_ASCII", message, at, at + 1)
    return None
