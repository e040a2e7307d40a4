"""Where a send would really go: the class of the address that a host's name leads to now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.sending.client import client_loaded

if TYPE_CHECKING:
    from hookstudio.core.request.address_class import AddressClass

_LIMIT_S = 5.0


async def address_class_at(url: str, network: NetworkSettings) -> AddressClass | None:
    """None where the name is not looked up here (a proxy does it) or leads nowhere.

    It is only for the question: the attempt looks the name up again and checks what it dials.
    """
    import asyncio  # start-up time

    await client_loaded()
    from hookstudio.core.delivery.address import RefusedRequestError, split_url
    from hookstudio.core.delivery.proxies import ProxyRefusedError, choose_proxy
    from hookstudio.core.delivery.transport import resolve
    from hookstudio.core.request.address_class import AddressClass, address_class

    try:
        origin, _, _ = split_url(url)
        async with asyncio.timeout(_LIMIT_S):
            if await choose_proxy(origin, network.proxy) is not None:
                return None
            found = [address_class(each) for each in await resolve(origin.host, origin.port)]
    except (RefusedRequestError, ProxyRefusedError, OSError, TimeoutError):
        return None
    near = (each for each in found if each is not AddressClass.PUBLIC)
    return next(near, AddressClass.PUBLIC) if found else None
