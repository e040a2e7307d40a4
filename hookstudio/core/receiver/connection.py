"""One connection to the receiver: reads requests with h11 and answers as it is told."""

from __future__ import annotations

import asyncio
import http
import socket
import struct
import sys
from dataclasses import dataclass
from typing import Protocol

import h11

from hookstudio.core.receiver.bodies import BODIES, Body, own_body
from hookstudio.core.receiver.hosts import is_own_host
from hookstudio.core.receiver.refusal import Refusal, refusal
from hookstudio.core.receiver.script import HANG, RESET, Step
from hookstudio.core.wording import translatable

BODY_CAP = 10_000_000
"""Bytes of one request's body; more is answered 413."""

TOTAL_CAP = 100_000_000
"""Bytes of all bodies that are being read at once."""

IDLE_LIMIT_S = 30.0
"""For a whole head, and for each piece of a body."""

WRITE_LIMIT_S = 60.0
_LINGER_S = 1.0
_HEAD_CAP = 64 * 1024
_CHUNK = 64 * 1024

Headers = tuple[tuple[str, str], ...]

_TOO_LARGE = translatable("The body is larger than {size:,} bytes")
_NO_PROBLEM = Refusal()


@dataclass(frozen=True, slots=True)
class Incoming:
    """What was read. `refusal` is the status of a request that is not for the script."""

    method: str = ""
    target: str = ""
    headers: Headers = ()
    body: bytes = b""
    refusal: int | None = None
    problem: Refusal = _NO_PROBLEM


@dataclass(frozen=True, slots=True)
class Answer:
    """What to answer to one request: a step, and the request's number.

    `problem` is said, in English, where the receiver answers in place of the script.
    """

    step: Step
    number: int
    problem: str = ""


class Listener(Protocol):
    """What a connection needs from the receiver; `in_flight` counts bytes that are being read.

    `host` is what is listened on beside loopback, empty for nothing.
    """

    in_flight: int
    host: str

    def arrived(self, incoming: Incoming, peer: str) -> Answer: ...


class _RefusedError(Exception):
    """The request is refused by the receiver itself."""

    def __init__(self, status: int, problem: Refusal) -> None:
        super().__init__(problem.sent)
        self.status = status
        self.problem = problem


class Connection:
    """Serves one client until it goes away, is refused, or the task is cancelled."""

    def __init__(
        self, listener: Listener, reader: asyncio.StreamReader, writer: asyncio.StreamWriter
    ) -> None:
        self._listener = listener
        self._reader = reader
        self._writer = writer
        self._protocol = h11.Connection(h11.SERVER, max_incomplete_event_size=_HEAD_CAP)
        self._head = bytearray()
        self.peer = _address(writer.get_extra_info("peername"))

    async def serve(self) -> None:
        """Answer requests one after the other; never raises for what the client does."""
        try:
            while (incoming := await self._read_request()) is not None:
                answer = self._listener.arrived(incoming, self.peer)
                if not await self._answer(incoming, answer):
                    return
                self._protocol.start_next_cycle()
                self._head.clear()
        except (OSError, TimeoutError, h11.ProtocolError):
            # The client is gone or broke the rules while it was being answered.
            pass
        finally:
            # Not `close`: that waits for a client that reads no more.
            self._writer.transport.abort()

    async def _read_request(self) -> Incoming | None:
        """The next request, whole or refused; None when the client has closed."""
        request: h11.Request | None = None
        body = bytearray()
        try:
            async with asyncio.timeout(IDLE_LIMIT_S):
                event = await self._next_event()
            if not isinstance(event, h11.Request):
                return None
            request = event
            _check_head(request, self._listener.host)
            await self._read_body(body)
        except h11.RemoteProtocolError as error:
            status = error.error_status_hint
            return self._refused(request, status, _reading_problem(error, bytes(self._head)))
        except TimeoutError:
            if request is None and not self._head:
                return None
            late = translatable("Not complete after {limit_s:.0f} s")
            return self._refused(request, 408, refusal(late, limit_s=IDLE_LIMIT_S))
        except _RefusedError as error:
            return self._refused(request, error.status, error.problem)
        finally:
            self._listener.in_flight -= len(body)
        return Incoming(
            request.method.decode("latin-1"),
            request.target.decode("latin-1"),
            _headers(request),
            bytes(body),
        )

    async def _read_body(self, body: bytearray) -> None:
        while True:
            async with asyncio.timeout(IDLE_LIMIT_S):
                event = await self._next_event()
            if not isinstance(event, h11.Data):
                return
            body += event.data
            self._listener.in_flight += len(event.data)
            if len(body) > BODY_CAP:
                raise _RefusedError(413, refusal(_TOO_LARGE, size=BODY_CAP))
            if self._listener.in_flight > TOTAL_CAP:
                too_many = translatable("Too many large bodies at once")
                raise _RefusedError(503, refusal(too_many))

    async def _next_event(self) -> object:
        while True:
            event = self._protocol.next_event()
            if event is not h11.NEED_DATA:
                return event
            # Only now, when the head has passed the checks.
            if self._protocol.they_are_waiting_for_100_continue:
                await self._send(h11.InformationalResponse(status_code=100, headers=[]))
            data = await self._reader.read(_CHUNK)
            if self._protocol.their_state is h11.IDLE:
                self._head += data[: _HEAD_CAP - len(self._head)]
            self._protocol.receive_data(data)

    def _refused(self, request: h11.Request | None, status: int, problem: Refusal) -> Incoming:
        """A refused request; where there is no readable head its raw bytes stand for the body."""
        if request is None:
            return Incoming(body=bytes(self._head), refusal=status, problem=problem)
        method, target = request.method.decode("latin-1"), request.target.decode("latin-1")
        return Incoming(method, target, _headers(request), b"", status, problem)

    async def _answer(self, incoming: Incoming, answer: Answer) -> bool:
        """Do what the step says; False when the connection is over."""
        if incoming.refusal is not None:
            await self._respond(answer.step, answer.number, answer.problem)
            await self._linger()
            return False
        step = answer.step
        if step.delay_s:
            await asyncio.sleep(step.delay_s)
        # Reading on is how the client's leaving is noticed.
        if step.action == HANG:
            while await self._reader.read(_CHUNK):
                pass
            return False
        if step.action == RESET:
            self._reset()
            return False
        await self._respond(step, answer.number, answer.problem)
        return self._protocol.our_state is h11.DONE and self._protocol.their_state is h11.DONE

    async def _respond(self, step: Step, number: int, problem: str = "") -> None:
        status = step.status or 500
        # After a broken body h11 may have closed our side too.
        if self._protocol.our_state not in (h11.IDLE, h11.SEND_RESPONSE):
            return
        phrase = _phrase(status)
        text = problem or phrase or f"Status {status}"
        body = BODIES[step.body] if step.body else own_body(status, text, number)
        headers = _response_headers(step, body)
        if problem:
            headers.append(("Connection", "close"))
        await self._send(h11.Response(status_code=status, reason=phrase, headers=headers))
        if status not in (204, 304):
            for piece in body.pieces():
                await self._send(h11.Data(data=piece))
        await self._send(h11.EndOfMessage())

    async def _send(self, event: h11.Event) -> None:
        data = self._protocol.send(event)
        if data:
            self._writer.write(data)
            async with asyncio.timeout(WRITE_LIMIT_S):
                await self._writer.drain()

    async def _linger(self) -> None:
        """Read on for a moment: closing on unread bytes would destroy the answer on its way."""
        if self._writer.can_write_eof():
            self._writer.write_eof()
        async with asyncio.timeout(_LINGER_S):
            while await self._reader.read(_CHUNK):
                pass

    def _reset(self) -> None:
        """Make the close that follows a TCP reset."""
        layout = "hh" if sys.platform == "win32" else "ii"
        link = self._writer.get_extra_info("socket")
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack(layout, 1, 0))


def _check_head(request: h11.Request, listening: str) -> None:
    """Refuse a foreign Host (DNS rebinding), a web page, and a body that says it is too large."""
    for name, value in request.headers:
        if name == b"host" and not is_own_host(host := value.decode("latin-1"), listening):
            foreign = translatable("The Host header names another machine ({host})")
            raise _RefusedError(421, refusal(foreign, host=host[:100]))
        # Only browsers send it, and a page cannot forge it: it would use up the script's steps.
        if name == b"sec-fetch-site" and value not in (b"none", b"same-origin"):
            page = translatable("A web page of another site sent this")
            raise _RefusedError(403, refusal(page))
        if name == b"content-length" and int(value) > BODY_CAP:
            raise _RefusedError(413, refusal(_TOO_LARGE, size=BODY_CAP))


def _headers(request: h11.Request) -> Headers:
    return tuple(
        (name.decode("latin-1"), value.decode("latin-1"))
        for name, value in request.headers.raw_items()
    )


def _response_headers(step: Step, body: Body) -> list[tuple[str, str]]:
    headers = [("Server", "Hook Studio receiver")]
    if body.content_type:
        headers.append(("Content-Type", body.content_type))
    if body.encoding:
        headers.append(("Content-Encoding", body.encoding))
    if step.retry_after_s is not None:
        headers.append(("Retry-After", str(step.retry_after_s)))
    if step.status not in (204, 304):
        headers.append(("Content-Length", str(body.size)))
    return headers


def _phrase(status: int) -> str:
    try:
        return http.HTTPStatus(status).phrase
    except ValueError:
        return ""


def _reading_problem(error: h11.RemoteProtocolError, head: bytes) -> Refusal:
    # A TLS handshake starts with the byte 22 and the version's byte 3.
    if head[:2] == b"\x16\x03":
        return refusal(translatable("TLS was spoken to a plain port; use http instead of https"))
    if error.error_status_hint == 431:
        return refusal(translatable("The headers are too large"))
    # h11 quotes the bytes after a colon; they are kept as the request's body.
    reason = str(error).partition(": ")[0]
    return refusal(translatable("Not a valid HTTP request ({reason})"), reason=reason)


def _address(peer: tuple[str, int] | None) -> str:
    if not peer:
        return ""
    host, port = peer[:2]
    return f"[{host}]:{port}" if ":" in host else f"{host}:{port}"
