"""The seam to httpx: an address that is looked up once and dialled, and the time of each phase.

Only this module and `attempt` import httpx, so that another client is a change in one place.
"""

# ruff: noqa: ASYNC109, ARG002 - the signatures are httpcore's

from __future__ import annotations

import importlib
import ipaddress
import logging
import socket
import ssl
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

import httpcore
import httpx

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.certificates import TlsContexts
from hookstudio.core.delivery.reaching import AddressRefusedError, within
from hookstudio.core.request.address_class import AddressClass, Reach, address_class

# anyio would load this on the loop in the middle of the first send, for some 100 ms.
importlib.import_module("anyio._backends._asyncio")

# They print whole URLs at INFO, with the secrets in them, and answers' headers at DEBUG.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)

# Where one name has several addresses, one that does not answer must not use up the deadline.
_OTHER_ADDRESS_LIMIT_S = 3.0

Resolve = Callable[[str, int], Awaitable[Sequence[str]]]


class Stage(StrEnum):
    """What an attempt was doing when it failed."""

    LOOKUP = "lookup"
    CONNECT = "connect"
    TLS = "tls"
    EXCHANGE = "exchange"


class EnoughError(Exception):
    """The rest of the answer is not wanted; it ends the reading in good order."""


@dataclass(slots=True)
class Journal:
    """What the transport notes as it works. Times are seconds of `time.perf_counter`.

    `head` is the start of the answer as it came. `enough` is set from outside: the next read
    raises EnoughError. `unverified`: TLS took whatever certificate came.
    """

    stage: Stage = Stage.LOOKUP
    dns_s: float | None = None
    connect_s: float | None = None
    tls_s: float | None = None
    dialled_at: float | None = None
    ready_at: float | None = None
    written_at: float | None = None
    first_byte_at: float | None = None
    host: str = ""
    peer: str = ""
    tls: str = ""
    unverified: bool = False
    head: bytes = b""
    enough: bool = False

    def connected(self) -> None:
        """The host, or the proxy, took the connection."""
        self.ready_at = time.perf_counter()
        self.connect_s = self.ready_at - (self.dialled_at or self.ready_at)

    def tunnelled(self) -> None:
        """TLS begins. What a proxy was told and answered before belongs to the connecting."""
        if self.written_at is not None:
            self.connected()
        self.written_at = self.first_byte_at = None
        self.head = b""

    def wrote(self) -> None:
        self.written_at = time.perf_counter()

    def read(self, data: bytes) -> None:
        if data and self.first_byte_at is None:
            self.first_byte_at = time.perf_counter()
        if len(self.head) < 64:
            self.head += data[: 64 - len(self.head)]


async def resolve(host: str, port: int) -> Sequence[str]:
    """The addresses of a name, as the system orders them; raises OSError or UnicodeError."""

    def look_up() -> list[str]:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        return list(dict.fromkeys(str(entry[4][0]) for entry in found))

    return await call_in_thread(look_up, name=f"look up {host[:40]}")


class RecordingStream(httpcore.AsyncNetworkStream):
    """Passes everything through and notes when, and what the peer is.

    `unverified` takes the place of the context that TLS is to begin with, where it is given.
    """

    def __init__(
        self,
        inner: httpcore.AsyncNetworkStream,
        journal: Journal,
        unverified: ssl.SSLContext | None = None,
    ) -> None:
        self._inner = inner
        self._journal = journal
        self._unverified = unverified

    async def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        if self._journal.enough:
            raise EnoughError
        data = await self._inner.read(max_bytes, timeout)
        self._journal.read(data)
        return data

    async def write(self, buffer: bytes, timeout: float | None = None) -> None:
        await self._inner.write(buffer, timeout)
        self._journal.wrote()

    async def aclose(self) -> None:
        await self._inner.aclose()

    async def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.AsyncNetworkStream:
        journal = self._journal
        journal.stage = Stage.TLS
        journal.tunnelled()
        context = self._unverified or ssl_context
        start = time.perf_counter()
        try:
            inner = await self._inner.start_tls(context, server_hostname, timeout)
        except BaseException:
            # httpcore leaves the socket open when the handshake is cancelled.
            await self._inner.aclose()
            raise
        journal.ready_at = time.perf_counter()
        journal.tls_s = journal.ready_at - start
        journal.unverified = self._unverified is not None
        journal.stage = Stage.EXCHANGE
        session = inner.get_extra_info("ssl_object")
        cipher = session.cipher() if session is not None else None
        journal.tls = f"{session.version()} {cipher[0]}" if cipher else ""
        return RecordingStream(inner, journal)

    def get_extra_info(self, info: str) -> Any:
        return self._inner.get_extra_info(info)


class PinnedBackend(httpcore.AsyncNetworkBackend):
    """Looks a name up once and dials its addresses in turn; Host and SNI keep the name.

    Only addresses within `reach` are dialled; None is for a proxy, which the user chose. A
    connection to this machine begins TLS with `unverified`, where that is given.
    """

    def __init__(
        self,
        journal: Journal,
        resolve: Resolve = resolve,
        unverified: ssl.SSLContext | None = None,
        *,
        reach: Reach | None,
    ) -> None:
        self._journal = journal
        self._unverified = unverified
        self._reach = reach
        self._resolve = resolve
        self._inner = httpcore.AnyIOBackend()

    async def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[httpcore.SOCKET_OPTION] | None = None,
    ) -> httpcore.AsyncNetworkStream:
        journal = self._journal
        journal.stage, journal.host = Stage.LOOKUP, host
        addresses = self._within_reach(await self._addresses(host, port))
        journal.stage = Stage.CONNECT
        journal.dialled_at = time.perf_counter()
        stream = await self._dial(addresses, port, timeout)
        # By the address that the system says we are connected to: a name may lead anywhere.
        address = stream.get_extra_info("server_addr")
        peer = _address_of(address)
        try:
            self._within_reach([peer] if peer else [])
        except AddressRefusedError:
            await stream.aclose()
            raise
        journal.connected()
        journal.stage = Stage.EXCHANGE
        here = _is_this_machine(address)
        return RecordingStream(stream, journal, self._unverified if here else None)

    def _within_reach(self, addresses: Sequence[str]) -> Sequence[str]:
        reach = self._reach
        return addresses if reach is None else within(reach, self._journal.host, addresses)

    async def _addresses(self, host: str, port: int) -> Sequence[str]:
        try:
            return [str(ipaddress.ip_address(host))]
        except ValueError:
            pass
        start = time.perf_counter()
        addresses = await self._resolve(host, port)
        self._journal.dns_s = time.perf_counter() - start
        if not addresses:
            raise socket.gaierror(socket.EAI_NONAME, "no address")
        return addresses

    async def _dial(
        self, addresses: Sequence[str], port: int, limit_s: float | None
    ) -> httpcore.AsyncNetworkStream:
        for address in addresses[:-1]:
            self._journal.peer = _peer(address, port)
            limit = min(limit_s or _OTHER_ADDRESS_LIMIT_S, _OTHER_ADDRESS_LIMIT_S)
            try:
                return await self._inner.connect_tcp(address, port, limit)
            except (httpcore.ConnectError, httpcore.ConnectTimeout):
                continue
        self._journal.peer = _peer(addresses[-1], port)
        return await self._inner.connect_tcp(addresses[-1], port, limit_s)


class ExactUrl(httpx.URL):
    """A URL whose path and query go out as they were given; httpx would encode them anew."""

    def __init__(self, url: str, target: bytes) -> None:
        super().__init__(url)
        self._target = target

    @property
    def raw_path(self) -> bytes:
        return self._target


class PinnedTransport(httpx.AsyncHTTPTransport):
    """One connection for one attempt, through the pinning back end; no redirects, no retries.

    `contexts` may be None where nothing is encrypted. Through a proxy everything is verified: it
    may lead anywhere.
    """

    def __init__(
        self,
        journal: Journal,
        contexts: TlsContexts | None,
        *,
        reach: Reach,
        proxy: httpcore.Proxy | None = None,
        resolve: Resolve = resolve,
    ) -> None:
        # The parent's constructor is not called: it reads the environment and has no place for a
        # network back end. Its other methods use `_pool` alone (httpx is pinned for that).
        unverified = contexts.unverified if contexts is not None and proxy is None else None
        backend = PinnedBackend(
            journal, resolve, unverified, reach=reach if proxy is None else None
        )
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=contexts.verified if contexts is not None else None,
            proxy=proxy,
            max_connections=1,
            max_keepalive_connections=0,
            network_backend=backend,
        )


def _is_this_machine(peer: object) -> bool:
    """Whether a socket's peer is this machine."""
    address = _address_of(peer)
    return bool(address) and address_class(address) is AddressClass.LOOPBACK


def _address_of(peer: object) -> str:
    """The address of a socket's peer, `(address, port, ...)`; empty when it is gone already."""
    try:
        address = str(peer[0]).partition("%")[0]  # type: ignore[index]  # caught
        return str(ipaddress.ip_address(address))
    except (ValueError, TypeError, IndexError):
        return ""


def _peer(address: str, port: int) -> str:
    return f"[{address}]:{port}" if ":" in address else f"{address}:{port}"
