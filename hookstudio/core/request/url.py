"""Reading a URL strictly: what two programs could read differently is refused."""

from __future__ import annotations

import re
from dataclasses import dataclass

from hookstudio.core.liquid.placeholders import OPEN
from hookstudio.core.request.host import Host, HostError, read_host
from hookstudio.core.request.quoting import quoted, shown
from hookstudio.core.wording import tr

SCHEMES = ("http", "https")
DEFAULT_PORTS = {"http": 80, "https": 443}

_SCHEME = re.compile(r"([A-Za-z][A-Za-z0-9+.\-]*):")
_AUTHORITY = re.compile(r"[^/?#]*")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
_LINE_BREAKS = "\n\r\x0b\x0c\x85\u2028\u2029"


@dataclass(frozen=True, slots=True)
class Url:
    """Where the parts of a URL lie in its text, as offsets.

    `port` is None when the URL names none, and then `port_range` is where one would go.
    `path_start` is where the path, the query or the fragment begins.
    """

    scheme: str
    host: Host
    host_range: tuple[int, int]
    port: int | None
    port_range: tuple[int, int]
    path_start: int
    user_range: tuple[int, int] | None = None
    has_password: bool = False

    @property
    def effective_port(self) -> int:
        """The port that is connected to."""
        return self.port if self.port is not None else DEFAULT_PORTS[self.scheme]


@dataclass(frozen=True, slots=True)
class UrlFault:
    """Why a text is not a URL that can be sent to; `code` as in the catalogue of bad inputs."""

    code: str
    message: str
    start: int
    end: int


def read_url(text: str) -> Url | UrlFault:
    """Read an absolute http or https URL; a secret may stand behind the host only."""
    if not text.strip():
        return UrlFault("URL_EMPTY", tr("There is no URL."), 0, len(text))
    control = control_character(text)
    if control is not None:
        return UrlFault("URL_CONTROL", _control_message(text, control), control, control + 1)
    scheme = _SCHEME.match(text)
    if scheme is None or scheme.group(1).lower() not in SCHEMES:
        return _scheme_fault(text, scheme)
    start = scheme.end()
    if not text.startswith("//", start):
        return UrlFault("URL_HOST", tr("The URL has no host: two slashes are missing."), 0, start)
    match = _AUTHORITY.match(text, start + 2)
    assert match is not None  # the pattern matches nothing at all, too
    return _read_authority(text, scheme.group(1).lower(), match.start(), match.end())


def control_character(text: str) -> int | None:
    """The offset of the first control character or line break, or None."""
    match = _CONTROL.search(text)
    return match.start() if match else None


def _control_message(text: str, offset: int) -> str:
    place, code = offset + 1, f"U+{ord(text[offset]):04X}"
    if text[offset] in _LINE_BREAKS:
        return tr("The URL has a line break at character {place} ({code}).", place=place, code=code)
    return tr(
        "The URL has a control character at character {place} ({code}).", place=place, code=code
    )


def _scheme_fault(text: str, scheme: re.Match[str] | None) -> UrlFault:
    # `localhost:8600` and `example.com:80/x` have a host and a port there, not a scheme.
    if scheme is None or text[scheme.end() : scheme.end() + 1].isdigit():
        end = _AUTHORITY.match(text)
        message = tr("The URL does not start with http:// or https://.")
        return UrlFault("URL_SCHEME", message, 0, end.end() if end else 0)
    found = scheme.group(1)
    message = tr("Only http and https can be sent to (found {found}).", found=shown(found))
    return UrlFault("URL_SCHEME", message, 0, len(found))


def _read_authority(text: str, scheme: str, start: int, end: int) -> Url | UrlFault:
    authority = text[start:end]
    if OPEN in authority:
        message = tr("A secret cannot be part of the host: where it would go could not be shown.")
        return UrlFault("URL_HOST", message, start, end)
    if "\\" in authority:
        message = tr("The host has a backslash, which programs read differently.")
        return UrlFault("URL_HOST", message, start, end)
    user, at, _ = authority.rpartition("@")
    if "@" in user:
        message = tr("The URL has two @ before its path; write the first one as %40.")
        return UrlFault("URL_HOST", message, start, end)
    host_start = start + len(user) + len(at)
    host_end = _host_end(text, host_start, end)
    if host_end is None:
        message = tr("The IPv6 address is not closed with ].")
        return UrlFault("URL_HOST", message, host_start, end)
    try:
        host = read_host(text[host_start:host_end])
    except HostError as error:
        return UrlFault("URL_HOST", str(error), host_start, max(host_end, host_start))
    port = _read_port(text, host_end, end)
    if isinstance(port, UrlFault):
        return port
    return Url(
        scheme,
        host,
        (host_start, host_end),
        port,
        (host_end, end),
        end,
        (start, host_start) if at else None,
        ":" in user,
    )


def _host_end(text: str, start: int, end: int) -> int | None:
    if text.startswith("[", start):
        closing = text.find("]", start, end)
        return closing + 1 if closing >= 0 else None
    colon = text.find(":", start, end)
    return colon if colon >= 0 else end


def _read_port(text: str, start: int, end: int) -> int | UrlFault | None:
    """The number behind the colon at `start`; None when there is no colon or nothing behind it."""
    if start == end:
        return None
    if text[start] != ":":
        message = tr("A colon and a port, or nothing, goes between ] and the path.")
        return UrlFault("URL_HOST", message, start, end)
    digits = text[start + 1 : end]
    if not digits:
        return None
    if ":" in digits:
        message = tr("The host has more than one colon; an IPv6 address goes in [ ].")
        return UrlFault("URL_HOST", message, start, end)
    if not (digits.isascii() and digits.isdigit()):
        return UrlFault(
            "URL_PORT", tr("{port} is not a port.", port=quoted(digits)), start + 1, end
        )
    if len(digits) > 20 or not 1 <= int(digits) <= 65535:
        message = tr("Port {port} is not between 1 and 65535.", port=digits[:20])
        return UrlFault("URL_PORT", message, start + 1, end)
    return int(digits)
