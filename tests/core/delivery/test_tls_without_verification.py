"""Verification that is switched off: for connections to this machine, and for nothing else."""

from __future__ import annotations

import asyncio
import contextlib
import socket
import ssl
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.request.address_class import AddressClass
from hookstudio.core.settings import NetworkSettings, TlsSettings
from tests.core.delivery.servers import DIRECT, PLAIN, pass_on, send, serving
from tests.core.delivery.tls_servers import TlsServer, issue, server_context, tls_server

UNVERIFIED = replace(DIRECT, tls=TlsSettings(verify=False))


@pytest.fixture
def context(tmp_path: Path) -> ssl.SSLContext:
    """Of a server that nobody has a reason to trust."""
    return server_context(issue("anybody"), tmp_path)


async def send_to(
    server: TlsServer, settings: NetworkSettings, address: str, host: str = "hook.test"
) -> Attempt:
    async def resolve(name: str, port: int) -> list[str]:
        return [address]

    around = replace(PLAIN, resolve=resolve, reach=frozenset(AddressClass))
    return await send(f"https://{host}:{server.port}/x", settings=settings, surroundings=around)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "hook.test"])
async def test_on_this_machine_it_is_off(context: ssl.SSLContext, host: str) -> None:
    with tls_server(context) as server:
        refused = await send_to(server, DIRECT, "127.0.0.1", host)
        made = await send_to(server, UNVERIFIED, "127.0.0.1", host)
    assert (refused.failure, refused.unverified) == (Failure.TLS, False)
    assert (made.received, made.unverified) == (True, True)
    assert len(server.requests) == 1


async def test_an_old_tls_is_not_taken_even_so(context: ssl.SSLContext) -> None:
    context.maximum_version = ssl.TLSVersion.TLSv1_2
    context.set_ciphers("NULL-SHA256:ECDHE-ECDSA-NULL-SHA:@SECLEVEL=0")
    with tls_server(context) as server:
        made = await send_to(server, UNVERIFIED, "127.0.0.1")
    assert (made.failure, made.unverified, server.requests) == (Failure.TLS, False, [])


async def test_plain_http_is_not_called_unverified() -> None:
    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        await reader.read()

    async with serving(answer) as server:
        made = await send(server.url, settings=UNVERIFIED)
    assert (made.received, made.unverified) == (True, False)


@contextlib.contextmanager
def own_address() -> Iterator[str]:
    """An address of this machine that is not loopback; nothing is sent to find it."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("198.51.100.1", 9))
        except OSError:
            pytest.skip("this machine has no address but loopback")
        yield probe.getsockname()[0]


async def test_at_any_other_address_it_is_on(context: ssl.SSLContext) -> None:
    with own_address() as address, tls_server(context, address) as server:
        made = await send_to(server, UNVERIFIED, address)
    assert (made.failure, made.unverified, made.retry) == (Failure.TLS, False, False)
    assert made.message == (
        "The certificate or TLS connection was refused: the certificate is self-signed; "
        "verification is off for connections to this machine only. Nothing was sent."
    )
    assert server.requests == []


async def test_a_name_of_this_machine_that_leads_elsewhere_is_not_even_dialled(
    context: ssl.SSLContext,
) -> None:
    with own_address() as address, tls_server(context, address) as server:
        made = await send_to(server, UNVERIFIED, address, "localhost")
    assert (made.failure, made.unverified, made.retry) == (Failure.ADDRESS, False, False)
    assert server.requests == []


async def test_through_a_proxy_on_this_machine_it_is_on(context: ssl.SSLContext) -> None:
    with tls_server(context) as server:

        async def tunnel(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            await reader.readuntil(b"\r\n\r\n")
            writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")
            await pass_on(reader, writer, server.port)

        async with serving(tunnel) as proxy:
            settings = replace(UNVERIFIED, proxy=f"http://127.0.0.1:{proxy.port}")
            made = await send_to(server, settings, "127.0.0.1")
    assert (made.failure, made.unverified) == (Failure.TLS, False)
    assert made.via_proxy
    assert server.requests == []
