"""What an attempt may connect to: judged by the address that is dialled, once for each attempt."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import replace

import pytest

from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.transport import PinnedBackend
from hookstudio.core.request.address_class import PUBLIC_ONLY, AddressClass, Reach
from tests.core.delivery.servers import (
    DIRECT,
    PLAIN,
    RawServer,
    answer,
    read_request,
    replying,
    send,
    serving,
)

NEAR = PUBLIC_ONLY | {AddressClass.LOOPBACK}


class Resolver:
    """Gives one list of addresses after another, and counts how often it is asked."""

    def __init__(self, *answers: Sequence[str]) -> None:
        self._answers = list(answers)
        self.asked = 0

    async def __call__(self, host: str, port: int) -> Sequence[str]:
        self.asked += 1
        return self._answers.pop(0) if len(self._answers) > 1 else self._answers[0]


async def reached(url: str, resolver: Resolver, reach: Reach = PUBLIC_ONLY) -> Attempt:
    return await send(url, surroundings=replace(PLAIN, resolve=resolver, reach=reach))


async def test_a_name_that_leads_near_is_not_dialled() -> None:
    async with replying(answer(b"")) as server:
        resolver = Resolver(["127.0.0.1"])
        made = await reached(f"http://rebind.example:{server.port}/", resolver)
    assert (made.failure, made.retry, server.connections) == (Failure.ADDRESS, False, 0)
    assert made.message == (
        "rebind.example resolves to 127.0.0.1, an address of this computer, and nobody has agreed "
        "to send there. Nothing was sent."
    )
    assert resolver.asked == 1


async def test_an_answer_that_changes_between_two_calls_is_not_followed() -> None:
    """DNS rebinding: allowed when it was asked about, near when it is connected to."""
    async with replying(answer(b"")) as server:
        resolver = Resolver(["93.184.216.34"], ["127.0.0.1"])
        # The look-up for the question to the person; the next one is the attempt's.
        assert await resolver("rebind.example", server.port) == ["93.184.216.34"]
        made = await reached(f"http://rebind.example:{server.port}/", resolver)
    assert (made.failure, server.connections) == (Failure.ADDRESS, 0)


async def test_the_name_is_looked_up_once_and_that_address_dialled() -> None:
    async def keep(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(answer(b"ok"))

    async with serving(keep) as server:
        resolver = Resolver(["127.0.0.1"], ["10.255.255.1"])
        made = await reached(f"http://rebind.example:{server.port}/", resolver, NEAR)
    assert (made.status, resolver.asked) == (200, 1)
    assert made.peer == f"127.0.0.1:{server.port}"


async def test_of_several_addresses_only_those_within_reach_are_dialled() -> None:
    async with replying(answer(b"")) as server:
        mixed = Resolver(["169.254.169.254", "10.0.0.1", "127.0.0.1", "fd00::1"])
        made = await reached(f"http://mixed.example:{server.port}/", mixed, NEAR)
        assert (made.status, made.peer) == (200, f"127.0.0.1:{server.port}")


@pytest.mark.parametrize(
    ("addresses", "failure"),
    [
        (["169.254.169.254"], Failure.METADATA),
        (["10.0.0.1", "::ffff:169.254.169.254"], Failure.METADATA),
        (["64:ff9b::a9fe:a9fe"], Failure.METADATA),
        (["224.0.0.1"], Failure.ADDRESS),
        (["64:ff9b::7f00:1"], Failure.ADDRESS),
    ],
)
async def test_some_addresses_are_never_dialled(addresses: list[str], failure: Failure) -> None:
    everything = frozenset(AddressClass) - {AddressClass.PRIVATE}
    made = await reached("http://never.example/", Resolver(addresses), everything)
    assert (made.failure, made.retry) == (failure, False)
    assert "Hook Studio never sends there. Nothing was sent." in made.message


@pytest.mark.parametrize(
    ("url", "failure"),
    [
        ("http://169.254.169.254/latest", Failure.METADATA),
        ("http://2852039166/", Failure.METADATA),
        ("http://metadata.google.internal/", Failure.METADATA),
        ("http://10.0.0.1/", Failure.ADDRESS),
        ("http://[fe80::1]/", Failure.ADDRESS),
        ("http://100.64.1.1/", Failure.ADDRESS),
    ],
)
async def test_what_is_written_as_an_address_is_judged_as_well(url: str, failure: Failure) -> None:
    made = await reached(url, Resolver([]))
    assert (made.failure, made.timing.connect_ms) == (failure, None)


async def test_a_name_of_this_computer_leads_nowhere_else() -> None:
    for url in ("http://localhost:9/", "http://app.localhost:9/"):
        made = await reached(url, Resolver(["93.184.216.34"]), frozenset(AddressClass))
        assert made.failure is Failure.ADDRESS


async def test_who_answers_is_checked_too(monkeypatch: pytest.MonkeyPatch) -> None:
    async with replying(answer(b"")) as server:
        dial = PinnedBackend._dial

        async def elsewhere(backend: PinnedBackend, _addresses: object, *rest: object) -> object:
            """As a system that connects to another address than it was told."""
            return await dial(backend, ["127.0.0.1"], *rest)  # type: ignore[arg-type]

        monkeypatch.setattr(PinnedBackend, "_dial", elsewhere)
        made = await reached(f"http://odd.example:{server.port}/", Resolver(["93.184.216.34"]))
    assert (made.failure, server.requests) == (Failure.ADDRESS, [])


async def test_a_redirect_to_another_place_is_not_followed() -> None:
    async with replying(answer(b"")) as other:
        moved = answer(b"", f"Location: {other.url}", status="307 Temporary Redirect")
        async with replying(moved) as server:
            made = await send(server.url)
    assert (made.status, made.received, other.connections) == (307, False, 0)


async def through(proxy: RawServer, url: str, reach: Reach = PUBLIC_ONLY) -> Attempt:
    settings = replace(DIRECT, proxy=f"http://127.0.0.1:{proxy.port}")
    around = replace(PLAIN, resolve=Resolver(["10.0.0.1"]), reach=reach)
    return await send(url, settings=settings, surroundings=around)


async def test_through_a_proxy_the_check_is_by_name() -> None:
    async with replying(answer(b"")) as proxy:
        made = await through(proxy, "http://hook.example/")
        assert (made.status, made.via_proxy) == (200, f"127.0.0.1:{proxy.port}")
        for url in ("http://169.254.169.254/", "http://metadata/", "http://10.0.0.1/"):
            refused = await through(proxy, url)
            assert refused.failure in (Failure.METADATA, Failure.ADDRESS)
        assert proxy.connections == 1
