"""What kind of place an IP address is: this computer, the internet, a local network, or worse.

An IPv6 address that only wraps an IPv4 one is judged by what it leads to (spec/safety.md, row 7).
"""

from __future__ import annotations

from enum import StrEnum
from ipaddress import (
    IPv4Address,
    IPv4Network,
    IPv6Address,
    IPv6Network,
    ip_address,
)

from hookstudio.core.wording import translatable

Address = IPv4Address | IPv6Address


class AddressClass(StrEnum):
    """How far an address is, and whether it is ever sent to."""

    LOOPBACK = "loopback"
    """This computer."""
    PUBLIC = "public"
    PRIVATE = "private"
    """A local network's, or one that the internet does not route."""
    LINK_LOCAL = "link_local"
    CARRIER_GRADE = "carrier_grade"
    """Between a provider and its customers (RFC 6598)."""
    METADATA = "metadata"
    """A cloud's service that hands out credentials: never sent to."""
    UNUSABLE = "unusable"
    """Multicast, broadcast, reserved: never sent to."""


Reach = frozenset[AddressClass]
"""The classes of addresses that may be connected to."""

PUBLIC_ONLY: Reach = frozenset({AddressClass.PUBLIC})
LOOPBACK_ONLY: Reach = frozenset({AddressClass.LOOPBACK})
NEVER: Reach = frozenset({AddressClass.METADATA, AddressClass.UNUSABLE})
"""Refused, whatever the user says."""

WORDS = {
    AddressClass.LOOPBACK: translatable("an address of this computer"),
    AddressClass.PUBLIC: translatable("a public address"),
    AddressClass.PRIVATE: translatable("a private address"),
    AddressClass.LINK_LOCAL: translatable("a link-local address"),
    AddressClass.CARRIER_GRADE: translatable("an address inside a provider's network"),
    AddressClass.METADATA: translatable("a cloud's metadata service"),
    AddressClass.UNUSABLE: translatable("not the address of a single host"),
}
"""Each class in a sentence: `10.0.0.1 is a private address`."""

_METADATA = frozenset(
    map(
        ip_address,
        (
            "169.254.169.254",  # AWS, Azure, Google, DigitalOcean, OpenStack
            "169.254.170.2",  # AWS ECS
            "169.254.170.23",  # AWS EKS
            "100.100.100.200",  # Alibaba
            "168.63.129.16",  # Azure's host
            "192.0.0.192",  # Oracle
            "fd00:ec2::254",
            "fd00:ec2::23",
            "fd20:ce::254",  # Google
        ),
    )
)
_METADATA_NAMES = frozenset(
    {
        "metadata",
        "metadata.google.internal",
        "metadata.goog",
        "metadata.azure.internal",
        "metadata.internal",
        "metadata.oraclecloud.com",
        "metadata.tencentyun.com",
        "instance-data",
        "instance-data.ec2.internal",
    }
)
_CARRIER_GRADE = IPv4Network("100.64.0.0/10")
_THIS_NETWORK = IPv4Network("0.0.0.0/8")
_COMPATIBLE = IPv6Network("::/96")
_NAT64 = IPv6Network("64:ff9b::/96")
_LOCAL_NAT64 = IPv6Network("64:ff9b:1::/48")
_SITE_LOCAL = IPv6Network("fec0::/10")


def address_class(address: str | Address) -> AddressClass:
    """The class of an address; raises ValueError for a text that is none.

    A zone (`fe80::1%eth0`) is left out of account.
    """
    if isinstance(address, str):
        address = ip_address(address.partition("%")[0])
    inner, translated = _unwrapped(address)
    found = _own_class(inner[-1])
    if any(each in _METADATA for each in inner):
        return AddressClass.METADATA
    if translated and found is AddressClass.LOOPBACK:
        # What a gateway makes of it is not this computer.
        return AddressClass.UNUSABLE
    return found


def is_metadata_name(host: str) -> bool:
    """Whether a host's name is one under which clouds offer their metadata."""
    return host.lower().rstrip(".") in _METADATA_NAMES


def _own_class(address: Address) -> AddressClass:
    if address in _METADATA:
        return AddressClass.METADATA
    if address.is_loopback or address.is_unspecified:
        # The unspecified address connects to this computer.
        return AddressClass.LOOPBACK
    if address.is_multicast:
        return AddressClass.UNUSABLE
    if address.is_link_local:
        return AddressClass.LINK_LOCAL
    if isinstance(address, IPv4Address):
        if address in _CARRIER_GRADE:
            return AddressClass.CARRIER_GRADE
        if address.is_reserved or address in _THIS_NETWORK:
            return AddressClass.UNUSABLE
    elif address in _SITE_LOCAL:
        return AddressClass.PRIVATE
    elif address.is_reserved:
        return AddressClass.UNUSABLE
    return AddressClass.PUBLIC if address.is_global else AddressClass.PRIVATE


def _unwrapped(address: Address) -> tuple[tuple[Address, ...], bool]:
    """The addresses that this one may lead to, the likeliest last; whether a gateway is between."""
    if isinstance(address, IPv4Address):
        return (address,), False
    if address.ipv4_mapped is not None:
        return (address.ipv4_mapped,), False
    number = int(address)
    if address in _NAT64 or (address in _COMPATIBLE and number > 1):
        return (_ipv4(number),), True
    if address in _LOCAL_NAT64:
        return _local_nat64(number), True
    if address.sixtofour is not None:
        return (address.sixtofour,), True
    if address.teredo is not None:
        return address.teredo, True
    return (address,), False


def _local_nat64(number: int) -> tuple[IPv4Address, ...]:
    """The forms of RFC 6052 §2.2 that fit behind a prefix of 48 bits; bits 64 to 71 are skipped."""
    high = (number >> 64) & 0xFFFF
    low = number & ((1 << 56) - 1)
    joined = (high << 56) | low  # bits 48 to 63 and 72 to 127: 72 bits
    return (
        _ipv4(joined >> 40),
        _ipv4(joined >> 32),
        _ipv4(joined >> 24),
        _ipv4(number),
    )


def _ipv4(number: int) -> IPv4Address:
    return IPv4Address(number & 0xFFFF_FFFF)
