"""Which addresses an attempt may connect to, and the refusal of all others."""

from __future__ import annotations

from collections.abc import Sequence

from hookstudio.core.delivery.address import is_loopback
from hookstudio.core.request.address_class import (
    LOOPBACK_ONLY,
    NEVER,
    WORDS,
    AddressClass,
    Reach,
    address_class,
    is_metadata_name,
)
from hookstudio.core.wording import tr, translated


class AddressRefusedError(Exception):
    """The host leads where nobody agreed to send, or where nothing is ever sent.

    The text is for people; `found` is the class of the address.
    """

    def __init__(self, host: str, address: str, found: AddressClass) -> None:
        super().__init__(_why_refused(host, address, found))
        self.found = found


def _why_refused(host: str, address: str, found: AddressClass) -> str:
    kind = translated(WORDS[found])
    if address in ("", host):
        if found in NEVER:
            return tr("{host} is {kind}; Hook Studio never sends there.", host=host, kind=kind)
        return tr("{host} is {kind}, and nobody has agreed to send there.", host=host, kind=kind)
    if found in NEVER:
        return tr(
            "{host} resolves to {address}, {kind}; Hook Studio never sends there.",
            host=host,
            address=address,
            kind=kind,
        )
    return tr(
        "{host} resolves to {address}, {kind}, and nobody has agreed to send there.",
        host=host,
        address=address,
        kind=kind,
    )


def reach_of(host: str, reach: Reach) -> Reach:
    """What may be connected to for this host: a name of this computer leads nowhere else."""
    return LOOPBACK_ONLY if is_loopback(host) else reach - NEVER


def check_by_name(host: str, reach: Reach) -> None:
    """All that can be said before a name is looked up; raises AddressRefusedError.

    Through a proxy, which looks it up, this is the only check.
    """
    if is_metadata_name(host):
        raise AddressRefusedError(host, "", AddressClass.METADATA)
    try:
        found = address_class(host)
    except ValueError:
        return
    if found not in reach_of(host, reach):
        raise AddressRefusedError(host, host, found)


def within(reach: Reach, host: str, addresses: Sequence[str]) -> Sequence[str]:
    """The addresses that may be dialled; raises AddressRefusedError when there is none."""
    classes = {address: address_class(address) for address in addresses}
    near = [address for address in addresses if classes[address] in reach]
    if addresses and not near:
        worst = next((each for each in addresses if classes[each] in NEVER), addresses[0])
        raise AddressRefusedError(host, worst, classes[worst])
    return near
