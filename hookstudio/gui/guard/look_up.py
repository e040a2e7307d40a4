"""Where a send would really go: the class of the address that a host's name leads to now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.sending.client import client_loaded

if TYPE_CHECKING:
    from hookstudio.core.request.address_class import AddressClass


async def address_class_at(url: str, network: NetworkSettings) -> AddressClass | None:
    """None where the name is not looked up here (a proxy does it) or leads nowhere.

    It is only for the question: the attempt looks the name up again and checks what it dials.
    """
    await client_loaded()
    from hookstudio.core.delivery.looking_up import look_up  # brings the client

    return (await look_up(url, network)).address_class
