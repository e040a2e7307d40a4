"""Every way an exchange can break becomes one plain sentence, never an exception."""

from __future__ import annotations

import asyncio
import base64
import itertools
import json
import socket
import struct
from collections.abc import Awaitable, Callable
from dataclasses import replace
from pathlib import Path

import httpx
import pytest

from hookstudio.core.delivery.attempt import REASON_CAP, Surroundings
from hookstudio.core.delivery.failures import Problem, Situation, problem_of
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.delivery.transport import Journal, Stage
from hookstudio.core.secrets import MemoryStore
from tests.core.delivery.servers import (
    DIRECT,
    PLAIN,
    answer,
    read_request,
    replying,
    secret,
    send,
    serving,
)

QUICK = replace(DIRECT, deadline_s=0.25, connect_timeout_s=0.1)


def closed_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


@pytest.mark.parametrize(
    ("reply", "failure", "message"),
    [
        (b"", Failure.DISCONNECTED, "The server closed the connection without an answer."),
        (b"hello\r\n", Failure.PROTOCOL, "The answer is not HTTP."),
        (b"hello\r\n\r\n", Failure.PROTOCOL, "The answer is not HTTP."),
        (b"HTT", Failure.DISCONNECTED, "in the middle of the answer's head."),
        (
            b"HTTP/1.1 200 OK\r\nX: 1\r\n",
            Failure.DISCONNECTED,
            "in the middle of the answer's head",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello",
            Failure.PROTOCOL,
            "The answer breaks HTTP rules (two lengths).",
        ),
        (
            b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",
            Failure.PROTOCOL,
            "The answer breaks HTTP rules",
        ),
        (
            b"HTTP/1.1 200 OK\r\nX: a\0b\r\nContent-Length: 0\r\n\r\n",
            Failure.PROTOCOL,
            "The answer breaks HTTP rules (bad header).",
        ),
        (b"HTTP/1.1 200 OK\r\nno colon\r\n\r\n", Failure.PROTOCOL, "(bad header)."),
        (
            b"HTTP/1.1 099 Odd\r\nContent-Length: 0\r\n\r\n",
            Failure.PROTOCOL,
            "The answer breaks HTTP rules (status 099).",
        ),
        (b"HTTP/1.1 20 OK\r\n\r\n", Failure.PROTOCOL, "The answer breaks HTTP rules (status 20)."),
        (
            b"HTTP/1.1 200 OK\r\nX: " + b"a" * 300_000 + b"\r\n\r\n",
            Failure.PROTOCOL,
            "The answer's headers are larger than the limit.",
        ),
        (
            b"HTTP/1.1 200 OK\r\nX: " + b"a" * 110_000 + b"\r\nContent-Length: 0\r\n\r\n",
            Failure.PROTOCOL,
            "The answer's headers are larger than the limit.",
        ),
        (
            b"HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\n\r\n",
            Failure.PROTOCOL,
            "The answer breaks HTTP rules (status 101).",
        ),
    ],
)
async def test_an_answer_that_is_not_http(reply: bytes, failure: Failure, message: str) -> None:
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.failure is failure
    assert message in made.message
    assert made.status is None
    assert not made.received
    assert made.retry == (failure is Failure.DISCONNECTED)


@pytest.mark.parametrize(
    ("head", "received", "retry"),
    [("200 OK", True, False), ("503 No", False, True), ("404 No", False, False)],
)
async def test_a_short_body_keeps_the_status(head: str, received: bool, retry: bool) -> None:
    reply = f"HTTP/1.1 {head}\r\nContent-Length: 50\r\n\r\nhello".encode()
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.failure is Failure.INCOMPLETE
    assert made.message == f"The answer stopped after 5 of 50 bytes (status {head[:3]})."
    assert (made.received, made.retry) == (received, retry)
    assert made.response is not None
    assert made.response.body == b"hello"
    assert not made.response.complete


async def test_a_chunked_body_that_stops_keeps_the_status() -> None:
    reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n"
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.failure is Failure.INCOMPLETE
    assert made.message == "The answer stopped after 5 bytes (status 200)."
    assert made.received


async def test_a_bad_chunk_keeps_the_status_and_what_came_before() -> None:
    reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nzz\r\n"
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.failure is Failure.PROTOCOL
    assert made.message == "The answer breaks HTTP rules (bad chunk)."
    assert made.received
    assert made.response is not None
    assert made.response.body == b"hello"


async def test_a_reset_before_an_answer() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        link = writer.get_extra_info("socket")
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    async with serving(reset) as server:
        made = await send(server.url)
    assert made.failure is Failure.DISCONNECTED
    assert made.retry


async def test_a_reset_in_the_body_keeps_the_status() -> None:
    async def reset(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\nhello")
        await writer.drain()
        await asyncio.sleep(0.05)
        link = writer.get_extra_info("socket")
        link.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))

    async with serving(reset) as server:
        made = await send(server.url)
    assert made.failure is Failure.INCOMPLETE
    assert made.received
    assert "5 of 50 bytes" in made.message


async def test_nothing_listens() -> None:
    port = closed_port()
    made = await send(f"http://127.0.0.1:{port}/")
    assert made.failure is Failure.REFUSED
    assert made.message == f"127.0.0.1:{port} refused the connection: nothing listens there."
    assert made.retry
    assert made.timing.total_ms > 0


async def test_a_host_that_does_not_answer_ends_with_the_connect_limit() -> None:
    # A full backlog lets a connection hang on this machine, without a route to nowhere.
    with socket.socket() as listener:
        listener.bind(("127.0.0.1", 0))
        listener.listen(0)
        port = listener.getsockname()[1]
        with contextless_connections(port, 3):
            made = await send(f"http://127.0.0.1:{port}/", settings=replace(QUICK, deadline_s=5))
    assert made.failure is Failure.CONNECT_TIMEOUT
    assert made.message == f"127.0.0.1:{port} did not answer within 0.1 s."
    assert made.retry


class contextless_connections:  # noqa: N801 - reads as a statement
    """Connections that are begun and never accepted."""

    def __init__(self, port: int, count: int) -> None:
        self._links = [socket.socket() for _ in range(count)]
        for link in self._links:
            link.setblocking(False)
            link.connect_ex(("127.0.0.1", port))

    def __enter__(self) -> None:
        return None

    def __exit__(self, *_: object) -> None:
        for link in self._links:
            link.close()


async def test_an_unknown_name() -> None:
    made = await send("http://no-such-host.invalid/")
    assert made.failure is Failure.DNS
    assert "no-such-host.invalid" in made.message
    assert made.retry


@pytest.mark.parametrize(
    ("error", "message"),
    [
        (socket.gaierror(socket.EAI_NONAME, "x"), "There is no host named hook.test."),
        (
            socket.gaierror(socket.EAI_AGAIN, "Temporary failure in name resolution"),
            "The name hook.test could not be looked up: temporary failure in name resolution.",
        ),
        (OSError("odd"), "The name hook.test could not be looked up."),
    ],
)
async def test_a_look_up_that_fails(error: OSError, message: str) -> None:
    async def resolve(host: str, port: int) -> list[str]:
        raise error

    made = await send("http://hook.test/", surroundings=replace(PLAIN, resolve=resolve))
    assert made.failure is Failure.DNS
    assert made.message == message


async def test_a_name_without_an_address() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return []

    made = await send("http://hook.test/", surroundings=replace(PLAIN, resolve=resolve))
    assert made.failure is Failure.DNS


async def silence(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await reader.read()
    await asyncio.sleep(5)


async def drip(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n")
    for _ in itertools.count():
        writer.write(b"x")
        await writer.drain()
        await asyncio.sleep(0.02)


async def endless_continue(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    for _ in itertools.count():
        writer.write(b"HTTP/1.1 100 Continue\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0.001)


@pytest.mark.parametrize("handler", [silence, drip, endless_continue])
async def test_the_deadline_bounds_the_whole_attempt(
    handler: Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]],
) -> None:
    async with serving(handler) as server:
        made = await send(server.url, settings=QUICK)
    assert made.failure is Failure.TIMEOUT
    assert made.message == "No complete answer within 0.25 s."
    assert (made.received, made.retry) == (False, True)
    assert 240 <= made.timing.total_ms < 2000


async def test_a_drip_keeps_what_came_until_the_deadline() -> None:
    async with serving(drip) as server:
        made = await send(server.url, settings=QUICK)
    assert made.response is not None
    assert made.status == 200
    assert set(made.response.body) == set(b"x")
    assert not made.response.complete


async def test_the_deadline_in_the_look_up_is_told_as_such() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        await asyncio.sleep(30)
        return []

    around = replace(PLAIN, resolve=resolve)
    made = await send("http://hook.test/", settings=QUICK, surroundings=around)
    assert made.failure is Failure.DNS
    assert made.message == "The name hook.test was not looked up within 0.25 s."


@pytest.mark.parametrize(
    "error",
    [AssertionError("charset"), RuntimeError("x"), UnicodeEncodeError("ascii", "é", 0, 1, "no")],
)
async def test_what_leaks_from_the_library_is_a_failure_too(error: Exception) -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        raise error

    made = await send(
        "http://hook.test/", surroundings=Surroundings(transport=httpx.MockTransport(handle))
    )
    assert made.failure is not None
    assert type(error).__name__ in made.message or made.failure is not Failure.PROTOCOL


def situation(stage: Stage, **changes: object) -> Situation:
    journal = Journal(stage=stage, host="hook.test", peer="10.0.0.1:443")
    return replace(
        Situation(journal, "hook.test:443", proxied=False, connect_timeout_s=10, deadline_s=90),
        **changes,  # type: ignore[arg-type]
    )


@pytest.mark.parametrize("code", ["ENETUNREACH", "EHOSTUNREACH", "EACCES", "EADDRNOTAVAIL"])
def test_an_address_that_cannot_be_reached(code: str) -> None:
    import errno

    error = httpx.ConnectError("All connection attempts failed")
    error.__cause__ = OSError(getattr(errno, code), "x")
    problem = problem_of(error, situation(Stage.CONNECT))
    assert problem.failure is Failure.UNREACHABLE
    assert problem.message.startswith("hook.test:443 (10.0.0.1:443) cannot be reached")


def test_the_cause_is_found_in_a_group() -> None:
    error = httpx.ConnectError("All connection attempts failed")
    error.__cause__ = ExceptionGroup("x", [ConnectionRefusedError(111, "refused")])
    assert problem_of(error, situation(Stage.CONNECT)).failure is Failure.REFUSED


def test_a_proxy_is_named_when_it_cannot_be_reached() -> None:
    problem = problem_of(httpx.ConnectTimeout("x"), situation(Stage.CONNECT, proxied=True))
    assert problem == Problem(
        Failure.CONNECT_TIMEOUT,
        "The proxy hook.test (10.0.0.1:443) did not answer within 10 s.",
    )


def catalogue(shared: Path) -> list[dict[str, object]]:
    # By line feeds alone: some inputs hold U+2028.
    lines = (shared / "spec" / "bad_inputs.jsonl").read_text(encoding="utf-8").split("\n")
    rows = [json.loads(line) for line in lines if line]
    return [row for row in rows if row["entry"] == "response" and row["machine"]]


def reply_of(row: dict[str, object]) -> bytes:
    given = row["input"]
    assert isinstance(given, dict)
    if "b64" in given:
        return base64.b64decode(given["b64"])
    gen = given["gen"]
    text = gen.get("prefix", "") + gen["repeat"] * gen["count"] + gen.get("suffix", "")
    return str(text).encode()


async def test_the_catalogue_of_bad_answers(shared: Path) -> None:
    rows = catalogue(shared)
    assert len(rows) > 10
    wrong = []
    for row in rows:
        async with replying(reply_of(row)) as server:
            made = await send(server.url)
        code = made.failure.value if made.failure else ""
        if code != row["code"] or not told_as(made, row):
            wrong.append((row["id"], code, made.message))
    assert wrong == []


def told_as(made: Attempt, row: dict[str, object]) -> bool:
    """The catalogue's sentence; whether it is retried is said by `policy.explain`."""
    message = str(row["message"]).removesuffix(" Will retry.")
    return row["expect"] == "accept" or made.message == message


async def test_the_replies_of_curls_suite_end_in_a_result(shared: Path) -> None:
    lines = (shared / "data" / "curl-replies" / "replies.jsonl").read_bytes().split(b"\n")
    rows = [json.loads(line) for line in lines if line]
    replies = [on_the_wire(row) for row in rows if not row["has_curl_macros"]]
    assert len(replies) > 300
    gate = asyncio.Semaphore(16)

    async def one(reply: bytes) -> Attempt:
        async with gate, replying(reply) as server:
            return await send(server.url, settings=replace(DIRECT, deadline_s=10))

    for made in await asyncio.gather(*(one(reply) for reply in replies)):
        assert made.message.isprintable()
        assert made.failure is not Failure.TIMEOUT
        assert (made.response is not None) or (made.failure is not None)


def on_the_wire(row: dict[str, str]) -> bytes:
    """curl's files have LF; its server sends CRLF in the head where the row says so."""
    reply = base64.b64decode(row["reply_b64"])
    if "crlf" in row["data_attrs"]:
        head, gap, body = reply.partition(b"\n\n")
        reply = (head + gap).replace(b"\n", b"\r\n") + body
    return reply


async def test_control_characters_are_shown_as_marks() -> None:
    reply = answer(b"", "X: \x1b]0;x\x07", status="200 \x1b[31mOK")
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.received
    assert made.response is not None
    assert made.response.reason == "⟨ESC⟩[31mOK"
    assert made.response.header("X") == "⟨ESC⟩]0;x⟨BEL⟩"
    assert made.message.isprintable()


@pytest.mark.parametrize("before", [0, 80, 95, 99, 200])
async def test_a_reason_has_room_in_a_title_and_no_part_of_a_secret(before: int) -> None:
    value = "canary-4711-canary-4711"
    status = f"404 {'x' * before}{value}{'y' * 30_000}"
    async with replying(answer(b"", status=status)) as server:
        made = await send(server.url, body=secret("key"), secrets=MemoryStore({"key": value}))
    assert made.response is not None
    assert len(made.response.reason) <= REASON_CAP
    assert "canary" not in made.response.reason + made.message
