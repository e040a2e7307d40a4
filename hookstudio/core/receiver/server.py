"""Receiver: a local endpoint on this machine alone, that shows what arrives and answers as told."""

from __future__ import annotations

import asyncio
import errno
import ipaddress
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from hookstudio.core.errors import ReceiverError
from hookstudio.core.receiver.connection import Answer, Connection, Incoming
from hookstudio.core.receiver.firewall import SOURCE_HEADER, Firewall
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import Script, Step
from hookstudio.core.wording import tr

DEFAULT_PORT = 8600
PORTS_TRIED = 100
KEPT_REQUESTS = 1_000
KEPT_BYTES = 64_000_000
"""Bytes of all kept bodies; the oldest requests go first, the newest is always kept."""

MAX_CONNECTIONS = 200
_EVERYWHERE = ("", "0.0.0.0", "::")  # noqa: S104 - compared with, not listened on

OnRequest = Callable[[ReceivedRequest], None]


class Receiver:
    """Listens on 127.0.0.1 and, where there is one, ::1.

    `on_request` is called on the loop as soon as a request is complete, before its answer.
    `script` may be set at any time and starts at its first step then. Requests that the receiver
    refuses by itself (malformed, foreign Host, too large, outside of the `firewall`) use no step.
    Nothing that arrives controls it: it has no interface but these methods.
    """

    def __init__(
        self,
        on_request: OnRequest | None = None,
        script: Script | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.on_request = on_request
        self.firewall: Firewall | None = None
        self.host = ""
        self.port = 0
        self.in_flight = 0
        self._script = script or Script()
        self._answered = 0
        self._received = 0
        self._now = now
        self._requests: deque[ReceivedRequest] = deque()
        self._kept_bytes = 0
        self._servers: list[asyncio.Server] = []
        self._tasks: set[asyncio.Task[None]] = set()

    @property
    def listening(self) -> bool:
        """Whether it can be sent to now."""
        return bool(self._servers)

    @property
    def url(self) -> str:
        """Where to send to; empty while it does not listen."""
        if not self.listening:
            return ""
        # Who listens on every address has loopback among them.
        name = "127.0.0.1" if self.host in _EVERYWHERE else self.host
        return f"http://[{name}]:{self.port}" if ":" in name else f"http://{name}:{self.port}"

    @property
    def loopback_only(self) -> bool:
        """Whether no other machine can reach it."""
        names = [server.sockets[0].getsockname()[0] for server in self._servers]
        return all(ipaddress.ip_address(name).is_loopback for name in names)

    @property
    def script(self) -> Script:
        return self._script

    @script.setter
    def script(self, script: Script) -> None:
        self._script = script
        self._answered = 0

    @property
    def requests(self) -> tuple[ReceivedRequest, ...]:
        """The last thousand requests, oldest first."""
        return tuple(self._requests)

    def clear(self) -> None:
        """Forget the requests; their numbers go on."""
        self._requests.clear()
        self._kept_bytes = 0

    async def start(
        self, port: int = DEFAULT_PORT, *, tries: int = PORTS_TRIED, host: str = ""
    ) -> int:
        """Listen on the port or the next free one; returns it, or raises ReceiverError.

        Port 0 takes any free one. `host` is an address to listen on in place of loopback: others
        can reach it then, so nobody but the user may choose that.
        """
        if self.listening:
            return self.port
        self.host = host
        last = min(port + tries - 1, 65535) if port else 0
        for candidate in range(port, last + 1):
            try:
                self._servers = await self._listen_or_leave_nothing(candidate)
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise _cannot_listen(host, candidate, error) from error
            else:
                self.port = self._servers[0].sockets[0].getsockname()[1]
                return self.port
        raise _all_in_use(port, last)

    async def close(self) -> None:
        """Stop listening and end every connection at once; it may be started again."""
        for server in self._servers:
            server.close()
        self._servers = []
        self.port = 0
        tasks = tuple(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    async def _listen_or_leave_nothing(self, port: int) -> list[asyncio.Server]:
        """As `_listen`; cancelled on the way, no socket stays open."""
        listening = asyncio.ensure_future(self._listen(port))
        try:
            return await asyncio.shield(listening)
        except asyncio.CancelledError:
            await asyncio.wait((listening,))
            if listening.exception() is None:
                for server in listening.result():
                    server.close()
            raise

    async def _listen(self, port: int) -> list[asyncio.Server]:
        if self.host:
            return [await asyncio.start_server(self._connected, self.host, port)]
        first = await asyncio.start_server(self._connected, "127.0.0.1", port)
        port = first.sockets[0].getsockname()[1]
        try:
            return [first, await asyncio.start_server(self._connected, "::1", port)]
        except OSError as error:
            if error.errno != errno.EADDRINUSE:
                return [first]  # no IPv6 on this machine
            first.close()
            raise

    def _connected(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        # A task of our own: Python 3.11's streams log a traceback when theirs is cancelled.
        if len(self._tasks) >= MAX_CONNECTIONS or not self.listening:
            writer.transport.abort()
            return
        serving = Connection(self, reader, writer).serve()
        task = asyncio.get_running_loop().create_task(serving, name="receiver connection")
        self._tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._tasks.discard(task)
        if not task.cancelled() and (error := task.exception()) is not None:
            context = {"message": "receiver connection failed", "exception": error}
            task.get_loop().call_exception_handler(context)

    def arrived(self, incoming: Incoming, peer: str) -> Answer:
        """Keep the request, tell the listener, and say what to answer."""
        status, problem, source = incoming.refusal, incoming.problem, ""
        if self.firewall is not None and status is None:
            header = _header(incoming, SOURCE_HEADER)
            source = self.firewall.source_of(header, peer)
            problem = self.firewall.problem(source)
            status = 403 if problem else None
        refused = status is not None
        step = Step(status) if status is not None else self._script.step_for(self._answered)
        if not refused:
            self._answered += 1
        self._received += 1
        received = ReceivedRequest(
            number=self._received,
            received_at=self._now(),
            method=incoming.method,
            target=incoming.target,
            headers=incoming.headers,
            body=incoming.body,
            peer=peer,
            status=step.status,
            step="" if refused else str(step),
            problem=problem.shown,
            source=source,
        )
        self._keep(received)
        if self.on_request is not None:
            self.on_request(received)
        return Answer(step, received.number, problem.sent)

    def _keep(self, received: ReceivedRequest) -> None:
        self._requests.append(received)
        self._kept_bytes += len(received.body)
        while len(self._requests) > 1 and (
            len(self._requests) > KEPT_REQUESTS or self._kept_bytes > KEPT_BYTES
        ):
            self._kept_bytes -= len(self._requests.popleft().body)


def _header(incoming: Incoming, name: str) -> str | None:
    name = name.lower()
    return next((value for key, value in incoming.headers if key.lower() == name), None)


def _cannot_listen(host: str, port: int, error: OSError) -> ReceiverError:
    reason = error.strerror or error
    if host:
        return ReceiverError(
            tr(
                "The receiver cannot listen on {host}, port {port}: {reason}.",
                host=host,
                port=port,
                reason=reason,
            )
        )
    return ReceiverError(
        tr("The receiver cannot listen on port {port}: {reason}.", port=port, reason=reason)
    )


def _all_in_use(first: int, last: int) -> ReceiverError:
    if first == last:
        return ReceiverError(
            tr("The receiver cannot listen on port {port}: in use by other programs.", port=first)
        )
    return ReceiverError(
        tr(
            "The receiver cannot listen on the ports {first} to {last}: in use by other programs.",
            first=first,
            last=last,
        )
    )
