"""Where a send would really go, as far as the name tells now."""

from __future__ import annotations

from typing import TYPE_CHECKING

from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.sending.client import client_loaded

if TYPE_CHECKING:
    from hookstudio.core.delivery.looking_up import Whereabouts


async def whereabouts_of(url: str, network: NetworkSettings) -> Whereabouts:
    """It is only for the question: the attempt looks the name up again and checks what it dials."""
    await client_loaded()
    from hookstudio.core.delivery.looking_up import look_up  # brings the client

    return await look_up(url, network)
