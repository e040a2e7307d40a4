from __future__ import annotations

from ipaddress import IPv4Address, IPv6Address

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.request.address_class import (
    NEVER,
    WORDS,
    AddressClass,
    address_class,
    is_metadata_name,
)

METADATA = ("169.254.169.254", "169.254.170.2", "100.100.100.200", "168.63.129.16")


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        *[(each, "loopback") for each in ("127.0.0.1", "127.9.9.9", "::1", "0.0.0.0", "::")],
        *[(each, "public") for each in ("8.8.8.8", "2606:4700::1111", "93.184.216.34")],
        *[(each, "private") for each in ("10.0.0.1", "172.16.5.5", "192.168.0.1", "fd00::1")],
        *[(each, "private") for each in ("fec0::1", "192.0.2.1", "2001:db8::1", "198.18.0.1")],
        *[(each, "link_local") for each in ("169.254.1.1", "fe80::1", "fe80::1%eth0")],
        *[(each, "carrier_grade") for each in ("100.64.0.1", "100.127.255.255")],
        *[(each, "metadata") for each in (*METADATA, "fd00:ec2::254")],
        *[(each, "unusable") for each in ("224.0.0.1", "ff02::1", "255.255.255.255", "240.0.0.1")],
        *[(each, "unusable") for each in ("0.1.2.3", "4000::1")],
    ],
)
def test_the_class_of_an_address(address: str, expected: str) -> None:
    assert address_class(address) == expected


def wrapped(inner: str) -> list[str]:
    """Every way in which an IPv6 address can carry an IPv4 one."""
    number = int(IPv4Address(inner))
    high, low = number >> 16, number & 0xFFFF
    client = number ^ 0xFFFF_FFFF
    return [
        f"::ffff:{inner}",
        f"::{inner}",
        f"64:ff9b::{inner}",
        f"64:ff9b:1::{inner}",
        f"64:ff9b:1:abcd::{inner}",
        f"2002:{high:x}:{low:x}::1",
        f"2001:0:4136:e378:8000:63bf:{client >> 16:x}:{client & 0xFFFF:x}",
    ]


@pytest.mark.parametrize("inner", METADATA)
def test_a_wrapped_metadata_address_is_one(inner: str) -> None:
    assert {address_class(each) for each in wrapped(inner)} == {AddressClass.METADATA}


@pytest.mark.parametrize("inner", ["10.0.0.1", "192.168.3.4", "169.254.9.9", "100.64.7.7"])
def test_a_wrapped_address_has_the_class_of_what_it_leads_to(inner: str) -> None:
    assert {address_class(each) for each in wrapped(inner)} == {address_class(inner)}


def test_this_computer_is_reached_through_no_gateway() -> None:
    mapped, *others = wrapped("127.0.0.1")
    assert address_class(mapped) is AddressClass.LOOPBACK
    assert {address_class(each) for each in others} == {AddressClass.UNUSABLE}


@pytest.mark.parametrize(
    "address",
    ["64:ff9b:1:a9fe:00a9:fe00::", "64:ff9b:1:a9:00fe:a9fe::", "64:ff9b:1:0:00a9:fea9:fe00:0"],
)
def test_metadata_is_found_behind_a_shorter_prefix_of_a_translator(address: str) -> None:
    assert address_class(address) is AddressClass.METADATA


@given(st.integers(0, 2**32 - 1))
def test_no_wrapping_makes_a_near_address_public(number: int) -> None:
    inner = IPv4Address(number)
    own = address_class(inner)
    for each in wrapped(str(inner)):
        if each != "::0.0.0.0" and each != "::0.0.0.1":
            assert (address_class(each) is AddressClass.PUBLIC) == (own is AddressClass.PUBLIC)


@given(st.integers(0, 2**128 - 1))
def test_every_address_has_a_class_with_words(number: int) -> None:
    assert WORDS[address_class(IPv6Address(number))]


def test_what_is_no_address_has_no_class() -> None:
    with pytest.raises(ValueError, match="does not appear"):
        address_class("example.com")


def test_metadata_services_are_known_by_name() -> None:
    assert is_metadata_name("Metadata.Google.Internal.")
    assert not is_metadata_name("metadata.example.com")
    assert AddressClass.METADATA in NEVER
