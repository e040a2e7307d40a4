from __future__ import annotations

import socket
from collections.abc import Sequence

import pytest

from hookstudio.core.delivery.looking_up import Whereabouts, look_up
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.settings import NetworkSettings

DIRECT = NetworkSettings(proxy="none")


def giving(*addresses: str):
    async def resolve(host: str, port: int) -> Sequence[str]:
        assert host == "hook.example"
        return addresses

    return resolve


@pytest.mark.parametrize(
    ("addresses", "found"),
    [
        (["93.184.216.34"], AddressClass.PUBLIC),
        (["10.0.0.1", "93.184.216.34"], AddressClass.PUBLIC),
        (["10.0.0.1", "169.254.169.254"], AddressClass.PRIVATE),
        (["127.0.0.1"], AddressClass.LOOPBACK),
        (["::ffff:169.254.169.254"], AddressClass.METADATA),
        ([], None),
    ],
)
async def test_the_class_of_what_would_be_dialled(
    addresses: list[str], found: AddressClass | None
) -> None:
    told = await look_up("https://hook.example/x", DIRECT, resolve=giving(*addresses))
    assert told == Whereabouts(found)


async def test_behind_a_proxy_nothing_is_looked_up() -> None:
    behind = NetworkSettings(proxy="http://proxy.example:3128")
    told = await look_up("https://hook.example/", behind, resolve=giving("never asked"))
    assert told == Whereabouts(via_proxy="proxy.example:3128")
    assert (await look_up("http://localhost:1/", behind)).address_class is AddressClass.LOOPBACK


async def test_what_cannot_be_looked_up_is_not_known() -> None:
    async def fails(host: str, port: int) -> Sequence[str]:
        raise socket.gaierror(socket.EAI_NONAME, "none")

    assert await look_up("https://hook.example/", DIRECT, resolve=fails) == Whereabouts()
    assert await look_up("nonsense", DIRECT) == Whereabouts()
