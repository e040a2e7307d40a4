"""Where a host leads, to be shown before anything is sent there; an attempt looks for itself."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import NamedTuple

from hookstudio.core.delivery.address import RefusedRequestError, is_loopback, split_url
from hookstudio.core.delivery.proxies import ProxyRefusedError, choose_proxy
from hookstudio.core.delivery.transport import Resolve, resolve
from hookstudio.core.request.address_class import NEVER, AddressClass, address_class
from hookstudio.core.settings import NetworkSettings

LOOK_UP_LIMIT_S = 5.0


class Whereabouts(NamedTuple):
    """The class of the address that would be dialled, None where it is not known.

    `via_proxy` names the proxy that looks the name up instead: then only the name is checked.
    """

    address_class: AddressClass | None = None
    via_proxy: str = ""


async def look_up(
    url: str, settings: NetworkSettings, *, resolve: Resolve = resolve
) -> Whereabouts:
    """Ask the system's resolver, for a few seconds at most; never raises."""
    try:
        origin, _, _ = split_url(url)
        if is_loopback(origin.host):
            return Whereabouts(AddressClass.LOOPBACK)
        proxy = await choose_proxy(origin, settings.proxy)
        if proxy is not None:
            return Whereabouts(via_proxy=proxy.name)
        async with asyncio.timeout(LOOK_UP_LIMIT_S):
            return Whereabouts(dialled(await resolve(origin.host, origin.port)))
    except (RefusedRequestError, ProxyRefusedError, OSError, UnicodeError):
        return Whereabouts()  # the attempt tells


def dialled(addresses: Sequence[str]) -> AddressClass | None:
    """The class that counts of several addresses: a public one is dialled before any other."""
    classes = [address_class(address) for address in addresses]
    ordered = sorted(classes, key=lambda found: (found in NEVER, found is not AddressClass.PUBLIC))
    return ordered[0] if ordered else None
