"""Small real servers for odd answers, and requests to send to them."""

from __future__ import annotations

import asyncio
import contextlib
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass, field

from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.request.address_class import LOOPBACK_ONLY, PUBLIC_ONLY
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.secrets import MemoryStore, SecretStore
from hookstudio.core.settings import NetworkSettings

Handler = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]

DIRECT = NetworkSettings(proxy="none", deadline_s=20, connect_timeout_s=10)


@dataclass
class RawServer:
    """A server's port, and the bytes of the requests that it read."""

    port: int = 0
    requests: list[bytes] = field(default_factory=list)
    connections: int = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    @property
    def request(self) -> bytes:
        [request] = self.requests
        return request


@contextlib.asynccontextmanager
async def serving(handler: Handler, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    """A server that hands each connection to the handler; all ends with the block."""
    server = RawServer()
    tasks: set[asyncio.Task[None]] = set()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            await handler(reader, writer)
        except OSError:
            pass  # the client has gone, which is what some tests are about
        finally:
            writer.transport.abort()

    def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        server.connections += 1
        task = asyncio.get_running_loop().create_task(handle(reader, writer))
        tasks.add(task)
        task.add_done_callback(tasks.discard)

    listening = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=tls)
    server.port = listening.sockets[0].getsockname()[1]
    try:
        yield server
    finally:
        listening.close()
        for task in tuple(tasks):
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@contextlib.asynccontextmanager
async def replying(reply: bytes, tls: ssl.SSLContext | None = None) -> AsyncIterator[RawServer]:
    """A server that reads one request, sends these bytes and closes."""
    requests: list[bytes] = []

    async def handler(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        requests.append(await read_request(reader))
        writer.write(reply)
        await writer.drain()
        writer.write_eof() if writer.can_write_eof() else writer.close()
        # Wait for the client, so that a close does not turn into a reset.
        await reader.read()

    async with serving(handler, tls) as server:
        server.requests = requests
        yield server


async def read_request(reader: asyncio.StreamReader) -> bytes:
    head = await reader.readuntil(b"\r\n\r\n")
    length = 0
    for line in head.split(b"\r\n"):
        name, _, value = line.partition(b":")
        if name.lower() == b"content-length":
            length = int(value)
    return head + await reader.readexactly(length)


async def pass_on(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, port: int) -> None:
    """What a proxy's tunnel does: carry bytes to a server on this machine, and back."""
    there, back = await asyncio.open_connection("127.0.0.1", port)

    async def carry(source: asyncio.StreamReader, to: asyncio.StreamWriter) -> None:
        with contextlib.suppress(OSError):
            while data := await source.read(65536):
                to.write(data)
                await to.drain()
        to.close()

    try:
        await asyncio.gather(carry(reader, back), carry(there, writer))
    finally:
        back.transport.abort()


def rendered(
    url: str,
    *,
    body: str = '{"a": 1}',
    headers: Sequence[tuple[str, str]] = (("Content-Type", "application/json"),),
    method: str = "POST",
) -> RenderedRequest:
    return RenderedRequest(
        webhook="order",
        user="ada",
        language=None,
        method=method,
        url=RenderedText("url", url),
        headers=tuple(
            RenderedHeader(name, RenderedText(f"headers[{index}].value", value))
            for index, (name, value) in enumerate(headers)
        ),
        body=RenderedText("body", body),
    )


def secret(name: str, expression: str = "") -> str:
    """The placeholder of one secret."""
    return placeholders.encode(SecretExpression(expression or f"secret.{name}", (name,), {}))


def plainly(expression: SecretExpression, values: dict[str, str]) -> str:
    """Stands for the evaluation of an expression: the secret's value as it is."""
    return values[expression.names[0]]


PLAIN = Surroundings(evaluate=plainly, reach=PUBLIC_ONLY | LOOPBACK_ONLY)
"""The names of the tests lead to this computer, which is allowed here."""


async def send(
    url: str,
    *,
    body: str = '{"a": 1}',
    headers: Sequence[tuple[str, str]] = (("Content-Type", "application/json"),),
    method: str = "POST",
    secrets: SecretStore | None = None,
    settings: NetworkSettings = DIRECT,
    surroundings: Surroundings = PLAIN,
) -> Attempt:
    return await attempt(
        rendered(url, body=body, headers=headers, method=method),
        secrets=secrets or MemoryStore(),
        settings=settings,
        surroundings=surroundings,
    )


def answer(body: bytes = b"", *headers: str, status: str = "200 OK") -> bytes:
    """A whole answer with a Content-Length."""
    lines = [f"HTTP/1.1 {status}", *headers, f"Content-Length: {len(body)}", "", ""]
    return "\r\n".join(lines).encode("latin-1") + body
