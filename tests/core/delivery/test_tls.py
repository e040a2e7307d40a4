"""TLS against real servers: what is accepted, what is refused, and that nothing is sent then."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import replace

import pytest
import trustme

from hookstudio.core.delivery.certificates import tls_contexts
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.settings import NetworkSettings, TlsSettings
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


@pytest.fixture(scope="session")
def authority() -> trustme.CA:
    return trustme.CA()


@pytest.fixture(scope="session")
def trusting(authority: trustme.CA, tmp_path_factory: pytest.TempPathFactory) -> NetworkSettings:
    """Settings that trust the tests' authority beside the system's."""
    file = tmp_path_factory.mktemp("tls") / "ca.pem"
    authority.cert_pem.write_to_path(str(file))
    return replace(DIRECT, tls=TlsSettings(str(file)), connect_timeout_s=5)


def server_context(certificate: trustme.LeafCert) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    certificate.configure_cert(context)
    return context


async def send_to(server: RawServer, settings: NetworkSettings, host: str = "hook.test") -> Attempt:
    async def resolve(name: str, port: int) -> list[str]:
        return ["127.0.0.1"]

    url = f"https://{host}:{server.port}/x"
    return await send(url, settings=settings, surroundings=replace(PLAIN, resolve=resolve))


def assert_refused(made: Attempt, reason: str, *, retry: bool = False) -> None:
    assert made.failure is Failure.TLS
    assert made.message == (
        f"The certificate or TLS connection was refused: {reason}. Nothing was sent."
    )
    assert (made.received, made.retry, made.response) == (False, retry, None)


async def test_a_trusted_certificate(authority: trustme.CA, trusting: NetworkSettings) -> None:
    seen: list[str | None] = []
    context = server_context(authority.issue_cert("hook.test"))
    context.sni_callback = lambda _socket, name, _context: seen.append(name)
    async with replying(answer(b"ok"), context) as server:
        made = await send_to(server, trusting)
    assert made.received
    assert seen == ["hook.test"]
    assert f"Host: hook.test:{server.port}\r\n".encode() in server.request
    assert made.tls.startswith("TLSv1.3 TLS_")
    assert made.timing.tls_ms is not None
    assert made.timing.first_byte_ms is not None
    assert made.peer == f"127.0.0.1:{server.port}"


async def test_an_address_in_a_certificate(
    authority: trustme.CA, trusting: NetworkSettings
) -> None:
    async with replying(answer(), server_context(authority.issue_cert("127.0.0.1"))) as server:
        made = await send(f"https://127.0.0.1:{server.port}/", settings=trusting)
    assert made.received


async def test_a_handshake_that_never_finishes(trusting: NetworkSettings) -> None:
    seen = bytearray()

    async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while data := await reader.read(65536):
            seen.extend(data)

    async with serving(silence) as server:
        made = await send_to(server, replace(trusting, connect_timeout_s=0.2))
        assert_refused(made, "the handshake did not finish within 0.2 s", retry=True)
        made = await send_to(server, replace(trusting, deadline_s=0.2))
        assert_refused(made, "the handshake did not finish within 0.2 s", retry=True)
    assert is_greeting_only(seen)


def is_greeting_only(seen: bytes) -> bool:
    """Whether a client said no more than with what TLS it wants to speak."""
    return seen[:1] == b"\x16" and b"POST" not in seen and b'"a"' not in seen


async def test_cancelling_a_handshake_closes_the_connection(trusting: NetworkSettings) -> None:
    begun, closed = asyncio.Event(), asyncio.Event()

    async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(10)
        begun.set()
        await reader.read()
        closed.set()

    async with serving(silence) as server:
        task = asyncio.create_task(send_to(server, trusting))
        await begun.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        async with asyncio.timeout(1):
            await closed.wait()


async def test_a_server_that_hangs_up_in_the_handshake(trusting: NetworkSettings) -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(100)
        writer.close()

    async with serving(hang_up) as server:
        made = await send_to(server, trusting)
    assert_refused(made, "the server closed the connection in the handshake", retry=True)


async def test_a_server_that_hangs_up_after_the_handshake(
    authority: trustme.CA, trusting: NetworkSettings
) -> None:
    async def hang_up(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.transport.abort()

    async with serving(hang_up, server_context(authority.issue_cert("hook.test"))) as server:
        made = await send_to(server, trusting)
    assert (made.failure, made.retry) == (Failure.DISCONNECTED, True)
    assert made.message == (
        "The server closed the connection without an answer. A server that wants another client "
        "certificate may do so."
    )


async def test_plain_http_on_the_tls_port(trusting: NetworkSettings) -> None:
    seen = bytearray()

    async def plain(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        seen.extend(await reader.read(65536))
        writer.write(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")
        await writer.drain()
        seen.extend(await reader.read())

    async with serving(plain) as server:
        made = await send_to(server, trusting)
    assert_refused(made, "the server does not speak TLS on this port")
    assert is_greeting_only(seen)


def test_the_system_context_is_made_once_and_asks_for_tls_1_2() -> None:
    context = tls_contexts().verified
    assert context is tls_contexts().verified is tls_contexts(TlsSettings()).verified
    assert tls_contexts().unverified is None
    assert context.minimum_version == ssl.TLSVersion.TLSv1_2
    assert context.verify_mode == ssl.CERT_REQUIRED
    assert context.check_hostname


def test_the_system_context_holds_certificates_and_is_quick_to_use() -> None:
    context = tls_contexts().verified
    if not context.cert_store_stats()["x509_ca"]:
        pytest.skip("this machine has no certificates")
    # A plain context does not read the system's file anew for each connection.
    assert type(context) is ssl.SSLContext
