"""A receiver on a thread that logs every request, and answers as told or not at all."""

from __future__ import annotations

import asyncio
import hashlib
import threading
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.faults.histories import Receive


@dataclass(frozen=True)
class Reply:
    """What one request gets: raw bytes after `after_s` of real time; then, or instead, an end.

    `status` is what counts as answered, None for none. `reset` breaks the link, `hang` keeps it
    open without an answer.
    """

    status: int | None
    after_s: float = 0.0
    raw: bytes = b""
    reset: bool = False
    hang: bool = False

    @classmethod
    def of(cls, status: int, after_s: float = 0.0, headers: bytes = b"") -> Reply:
        raw = b"HTTP/1.1 %d X\r\n%bContent-Length: 2\r\n\r\nok" % (status, headers)
        return cls(status, after_s, raw)


@dataclass
class LoggingReceiver:
    """`reply` decides by key and attempt. `received` may be read once the receiver is closed."""

    now_ms: Callable[[], int]
    reply: Callable[[str, int], Reply]
    received: list[Receive] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="receiver")
        self._thread.start()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port: int = self._server.sockets[0].getsockname()[1]
        self.connections = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.port}/hook"

    def close(self) -> None:
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        self.connections += 1
        try:
            await self._one(reader, writer)
        except (OSError, asyncio.IncompleteReadError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()

    async def _one(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        head = await reader.readuntil(b"\r\n\r\n")
        fields = {
            name.strip().lower(): value.strip()
            for name, _, value in (line.partition(b":") for line in head.split(b"\r\n")[1:])
        }
        body = await reader.readexactly(int(fields.get(b"content-length", b"0")))
        key = fields.get(b"idempotency-key", b"").decode()
        attempt = int(fields.get(b"hook-studio-attempt", b"0"))
        start_ms = self.now_ms()
        reply = self.reply(key, attempt)
        given: int | None = None
        try:
            gone = await self._client_leaves(reader, 3_600 if reply.hang else reply.after_s)
            if not gone and not reply.hang:
                given = reply.status
        finally:
            # Before the answer, so that nothing is recorded that is not in this log.
            digest = hashlib.sha256(body).hexdigest()
            end_ms = self.now_ms()
            self.received.append(Receive(key, attempt, start_ms, end_ms, digest, given))
        if reply.reset:
            writer.transport.abort()
        elif given is not None or reply.raw:
            writer.write(reply.raw)
            await writer.drain()

    async def _client_leaves(self, reader: asyncio.StreamReader, seconds: float) -> bool:
        """Wait for so long, or until the client is gone."""
        if not seconds:
            return reader.at_eof()
        try:
            async with asyncio.timeout(seconds):
                return not await reader.read(1)
        except TimeoutError:
            return False
