"""Where a URL leads: checked once more after the secrets are in it, and taken apart."""

from __future__ import annotations

import ipaddress
import re
import socket
from dataclasses import dataclass
from urllib.parse import quote

import idna

from hookstudio.core.wording import tr

_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
# Invisible characters that can make a host look like another one.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_URL = re.compile(r"([A-Za-z][A-Za-z0-9+.-]*)://([^/?#]*)([^#]*)")
_NUMBER = re.compile("[0-9]+|0x[0-9a-f]*")
_DEFAULT_PORTS = {"http": 80, "https": 443}


class RefusedRequestError(Exception):
    """The request cannot be put on the wire; the text is for people and holds no secret."""


@dataclass(frozen=True, slots=True)
class Origin:
    """Scheme, host in ASCII without brackets, port."""

    scheme: str
    host: str
    port: int

    @property
    def host_header(self) -> str:
        """The Host header: the port only where it is not the scheme's own."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return host if self.port == _DEFAULT_PORTS[self.scheme] else f"{host}:{self.port}"

    @property
    def name(self) -> str:
        """`host:port`, for messages."""
        return f"[{self.host}]:{self.port}" if ":" in self.host else f"{self.host}:{self.port}"


def split_url(url: str) -> tuple[Origin, bytes, str]:
    """Origin, request target and user info of a URL; raises RefusedRequestError."""
    url = url.strip()
    if not url:
        raise RefusedRequestError(tr("There is no URL."))
    if (control := _CONTROL.search(url)) is not None:
        raise RefusedRequestError(
            tr(
                "The URL has a control character at character {position}.",
                position=control.start() + 1,
            )
        )
    match = _URL.fullmatch(url.partition("#")[0])
    if match is None:
        raise RefusedRequestError(tr("The URL does not begin with http:// or https://."))
    scheme, authority, rest = match[1].lower(), match[2], match[3]
    if scheme not in _DEFAULT_PORTS:
        raise RefusedRequestError(
            tr("Only http and https can be sent to (found {scheme}).", scheme=scheme[:20])
        )
    userinfo, _, place = authority.rpartition("@")
    host, port = _host_and_port(place, _DEFAULT_PORTS[scheme])
    target = rest if rest.startswith("/") else "/" + rest
    # As given; only what cannot stand in a request line is encoded (spec/braze.md §7.12).
    return Origin(scheme, host, port), quote(target, safe=_AS_GIVEN).encode("ascii"), userinfo


_AS_GIVEN = "".join(map(chr, range(0x21, 0x7F)))


def _host_and_port(place: str, default_port: int) -> tuple[str, int]:
    if place.startswith("["):
        literal, closed, tail = place[1:].partition("]")
        if not closed:
            raise RefusedRequestError(tr("The IPv6 address is not closed with ]."))
        try:
            host = str(ipaddress.IPv6Address(literal.replace("%", "/")))  # no zones
        except ValueError:
            raise RefusedRequestError(tr("The URL has a broken IPv6 address.")) from None
        if tail and not tail.startswith(":"):
            raise RefusedRequestError(tr("The URL has text between ] and the port."))
        return host, _port(tail[1:], default_port)
    name, colon, port = place.partition(":")
    return _ascii_host(name), _port(port if colon else "", default_port)


def _port(text: str, default: int) -> int:
    if not text:
        return default
    if not (text.isascii() and text.isdigit() and len(text) <= 9):
        raise RefusedRequestError(tr("The URL's port is not a number."))
    if not 1 <= int(text) <= 65535:
        raise RefusedRequestError(tr("Port {port} is not between 1 and 65535.", port=text))
    return int(text)


def _ascii_host(name: str) -> str:
    if not name:
        raise RefusedRequestError(tr("The URL has no host."))
    if (invisible := _INVISIBLE.search(name)) is not None:
        raise RefusedRequestError(
            tr(
                "The host name has an invisible character ({code}).",
                code=f"U+{ord(invisible.group()):04X}",
            )
        )
    plain = name.isascii() and "xn--" not in name.lower()
    host = name.lower() if plain else _idna(name)
    labels = host.removesuffix(".").split(".")
    if any(len(label) > 63 for label in labels):
        raise RefusedRequestError(tr("The host name has a part longer than 63."))
    if not all(labels) or not re.fullmatch(r"[a-z0-9._~-]+", host):
        raise RefusedRequestError(tr("The URL's host is not a host name."))
    return _ipv4(labels) if _NUMBER.fullmatch(labels[-1]) else host


def _idna(name: str) -> str:
    try:
        # Both ways: `xn--` alone, or with nonsense after it, is no name. Not lower() before: it
        # makes another letter of a Σ at the end of a word, and with it another host.
        host = idna.encode(name, uts46=True).decode("ascii")
        idna.decode(host)
    except UnicodeError:
        # idna.IDNAError is one.
        raise RefusedRequestError(tr("The URL's host is not a host name.")) from None
    return host


def _ipv4(labels: list[str]) -> str:
    """The address that a host ending in a number is: `127.1`, `0x7f.1`, `2130706433` (WHATWG URL).

    It is dialled as it is shown; what the system's resolver makes of such a form differs.
    """
    try:
        *firsts, last = (_number(label) for label in labels)
        if len(firsts) > 3 or any(part > 255 for part in firsts):
            raise ValueError
        high = sum(part << 8 * (3 - place) for place, part in enumerate(firsts))
        if last >= 256 ** (4 - len(firsts)):
            raise ValueError
        return str(ipaddress.IPv4Address(high + last))
    except ValueError:
        raise RefusedRequestError(tr("The URL's host is not an IPv4 address.")) from None


def _number(text: str) -> int:
    """A part of an address, in decimal, octal (`017`) or hex (`0x`); raises ValueError."""
    if text.startswith("0x"):
        return int(text[2:] or "0", 16)
    return int(text, 8 if len(text) > 1 and text.startswith("0") else 10)


def is_loopback(host: str) -> bool:
    """Whether the host is this machine by its form: also as a number, in hex, or mapped to IPv6."""
    name = host.rstrip(".").lower()
    if name == "localhost" or name.endswith(".localhost"):
        return True
    try:
        address = ipaddress.ip_address(name)
    except ValueError:
        try:
            # The old forms that getaddrinfo takes too: 2130706433, 0x7f.1, 0.
            address = ipaddress.IPv4Address(socket.inet_aton(name))
        except (OSError, UnicodeError):
            return False
    address = getattr(address, "ipv4_mapped", None) or address
    return address.is_loopback or address.is_unspecified
