"""Receiver: a local endpoint on this machine alone, that shows what arrives and answers as told."""

from __future__ import annotations

import asyncio
import errno
from collections import deque
from collections.abc import Callable
from datetime import UTC, datetime

from hookstudio.core.errors import ReceiverError
from hookstudio.core.receiver.connection import Answer, Connection, Incoming
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import Script

DEFAULT_PORT = 8600
PORTS_TRIED = 100
KEPT_REQUESTS = 1_000
KEPT_BYTES = 64_000_000
"""Bytes of all kept bodies; the oldest requests go first, the newest is always kept."""

MAX_CONNECTIONS = 200

OnRequest = Callable[[ReceivedRequest], None]


class Receiver:
    """Listens on 127.0.0.1 and, where there is one, ::1.

    `on_request` is called on the loop as soon as a request is complete, before its answer.
    `script` may be set at any time and starts at its first step then. Requests that the receiver
    refuses by itself (malformed, foreign Host, too large) use no step.
    """

    def __init__(
        self,
        on_request: OnRequest | None = None,
        script: Script | None = None,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        self.on_request = on_request
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
        return f"http://127.0.0.1:{self.port}" if self.listening else ""

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

    async def start(self, port: int = DEFAULT_PORT, *, tries: int = PORTS_TRIED) -> int:
        """Listen on the port or the next free one; returns it, or raises ReceiverError.

        Port 0 takes any free one.
        """
        if self.listening:
            return self.port
        last = min(port + tries - 1, 65535) if port else 0
        for candidate in range(port, last + 1):
            try:
                self._servers = await self._listen_or_leave_nothing(candidate)
            except OSError as error:
                if error.errno != errno.EADDRINUSE:
                    raise _cannot_listen(f"port {candidate}", error) from error
            else:
                self.port = self._servers[0].sockets[0].getsockname()[1]
                return self.port
        ports = f"port {port}" if last == port else f"the ports {port} to {last}"
        raise _cannot_listen(ports, OSError(errno.EADDRINUSE, "in use by other programs"))

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
        step = self._script.step_for(self._answered)
        refused = incoming.refusal is not None
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
            status=incoming.refusal if refused else step.status,
            step="" if refused else str(step),
            problem=incoming.problem,
        )
        self._keep(received)
        if self.on_request is not None:
            self.on_request(received)
        return Answer(step, received.number)

    def _keep(self, received: ReceivedRequest) -> None:
        self._requests.append(received)
        self._kept_bytes += len(received.body)
        while len(self._requests) > 1 and (
            len(self._requests) > KEPT_REQUESTS or self._kept_bytes > KEPT_BYTES
        ):
            self._kept_bytes -= len(self._requests.popleft().body)


def _cannot_listen(what: str, error: OSError) -> ReceiverError:
    return ReceiverError(f"The receiver cannot listen on {what}: {error.strerror or error}.")
