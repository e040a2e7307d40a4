"""What the host of a URL is: a name, an address in any spelling, this computer, or a mistake."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from ipaddress import AddressValueError, IPv4Address, IPv6Address

from hookstudio.core.request.address_class import AddressClass, address_class
from hookstudio.core.request.quoting import quoted
from hookstudio.core.wording import tr

_LOCAL_NAMES = ("localhost", "localhost.localdomain", "ip6-localhost", "ip6-loopback")
_MAX_HOST_CHARS = 1_000  # IDNA of longer ones takes quadratic time; 253 is the real limit
_NAME = re.compile(r"[A-Za-z0-9._-]+")
_NUMERIC_LABEL = re.compile(r"[0-9]+|0[xX][0-9A-Fa-f]*")


class HostError(ValueError):
    """Not a host; the message says why, as a sentence."""


@dataclass(frozen=True, slots=True)
class Host:
    """`text` is the one spelling that is sent, such as `xn--bcher-kva.example` or `127.0.0.1`.

    `address` is set when the host is an address, however it was spelt.
    """

    text: str
    address: IPv4Address | IPv6Address | None = None

    @property
    def loopback(self) -> bool:
        """Whether this is the computer we run on."""
        if self.address is None:
            name = self.text.lower().rstrip(".")
            return name in _LOCAL_NAMES or name.endswith(".localhost")
        return address_class(self.address) is AddressClass.LOOPBACK

    @property
    def private(self) -> bool:
        """Whether the address is one that the internet does not lead to, nor this computer's."""
        reached = (AddressClass.LOOPBACK, AddressClass.PUBLIC)
        return self.address is not None and address_class(self.address) not in reached


def read_host(text: str) -> Host:
    """Read the host part of a URL as it is written there, IPv6 in its brackets."""
    if not text:
        raise HostError(tr("The URL has no host."))
    if text.startswith("["):
        return _read_ipv6(text)
    name = text if text.isascii() else _to_ascii(text)
    if not _NAME.fullmatch(name):
        raise HostError(tr("{host} is not a host name.", host=quoted(text)))
    address = _read_ipv4(name)
    if address is not None:
        return Host(str(address), address)
    _check_name(text, name)
    return Host(name)


def _read_ipv6(text: str) -> Host:
    if not text.endswith("]"):
        raise HostError(tr("The IPv6 address is not closed with ]."))
    inner = text[1:-1]
    try:
        address = IPv6Address(inner)
    except AddressValueError:
        raise HostError(tr("{address} is not an IPv6 address.", address=quoted(inner))) from None
    if address.scope_id is not None:
        raise HostError(tr("The IPv6 address names a network interface; leave out what follows %."))
    return Host(f"[{address}]", address)


def _to_ascii(text: str) -> str:
    for char in text:
        if unicodedata.category(char) in ("Cf", "Cs", "Co", "Zl", "Zp"):
            raise HostError(
                tr("The host name has an invisible character ({code}).", code=f"U+{ord(char):04X}")
            )
    if len(text) > _MAX_HOST_CHARS:
        raise HostError(tr("The host name is longer than 253 characters."))
    import idna  # start-up time: large tables that few hosts need

    try:
        return idna.encode(text, uts46=True).decode("ascii")
    except UnicodeError:
        raise HostError(tr("{host} is not a host name.", host=quoted(text))) from None


def _read_ipv4(name: str) -> IPv4Address | None:
    """An address as C libraries take it: 2130706433, 0x7f.1, 0177.0.0.1 (URL standard, §3.5)."""
    labels = name.removesuffix(".").split(".")
    if not _NUMERIC_LABEL.fullmatch(labels[-1]):
        return None
    numbers = [_number(label) for label in labels]
    *parts, last = numbers
    if len(numbers) > 4 or None in numbers or any(part is None or part > 255 for part in parts):
        raise HostError(tr("{address} is not an IPv4 address.", address=quoted(name)))
    assert last is not None  # None was just refused
    if last >= 256 ** (4 - len(parts)):
        raise HostError(tr("{address} is not an IPv4 address.", address=quoted(name)))
    value = last + sum((part or 0) << (24 - 8 * index) for index, part in enumerate(parts))
    return IPv4Address(value)


def _number(label: str) -> int | None:
    if not _NUMERIC_LABEL.fullmatch(label) or len(label) > 20:
        return None
    if label[:2] in ("0x", "0X"):
        return int(label[2:] or "0", 16)
    if label.startswith("0") and len(label) > 1:
        return int(label, 8) if not set(label) & set("89") else None
    return int(label)


def _check_name(written: str, name: str) -> None:
    labels = name.removesuffix(".").split(".")
    if not all(labels):
        raise HostError(
            tr(
                "{host} is not a host name: a part between dots is empty.",
                host=quoted(written),
            )
        )
    if max(map(len, labels)) > 63:
        raise HostError(tr("The host name has a part longer than 63."))
    if len(name) > 253:
        raise HostError(tr("The host name is longer than 253 characters."))
    if any(label[:4].lower() == "xn--" for label in labels):
        _check_punycode(name)


def _check_punycode(name: str) -> None:
    import idna  # start-up time: large tables that few hosts need

    try:
        idna.decode(name)
    except UnicodeError:
        raise HostError(tr("{host} is not a host name.", host=quoted(name))) from None
