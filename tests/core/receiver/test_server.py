"""The receiver against real clients, honest and hostile."""

from __future__ import annotations

import asyncio
import base64
import contextlib
import json
import re
import socket
import time
from collections.abc import AsyncIterator, Sequence
from pathlib import Path

import httpx
import pytest

from hookstudio.core.errors import ReceiverError
from hookstudio.core.receiver import connection as connection_module
from hookstudio.core.receiver import server as server_module
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    receiver = Receiver()
    await receiver.start(0)
    yield receiver
    await receiver.close()


@pytest.fixture
async def client() -> AsyncIterator[httpx.AsyncClient]:
    async with httpx.AsyncClient(trust_env=False, timeout=10) as client:
        yield client


async def talk(receiver: Receiver, *pieces: bytes, host: str = "127.0.0.1") -> bytes:
    """Send the bytes as they are and read until the receiver closes."""
    reader, writer = await asyncio.open_connection(host, receiver.port)
    try:
        for piece in pieces:
            writer.write(piece)
            await writer.drain()
            await asyncio.sleep(0.01)
        async with asyncio.timeout(10):
            return await reader.read()
    finally:
        writer.transport.abort()


def statuses(answer: bytes) -> list[int]:
    return [int(found) for found in re.findall(rb"HTTP/1\.1 ([0-9]{3}) ", answer)]


async def until_received(receiver: Receiver, count: int) -> Sequence[ReceivedRequest]:
    async with asyncio.timeout(5):
        while len(receiver.requests) < count:  # noqa: ASYNC110 - watched from outside
            await asyncio.sleep(0.005)
    return receiver.requests


async def test_a_request_is_kept_as_it_came(receiver: Receiver) -> None:
    arrived: list[ReceivedRequest] = []
    receiver.on_request = arrived.append
    answer = await talk(
        receiver,
        b"POST /a%20b?q=%zz HTTP/1.1\r\nHost: localhost\r\nX-b: 2\r\nx-A: 1\r\nX-b: 3\r\n"
        b"Content-Length: 3\r\nConnection: close\r\n\r\n\x00\xff1",
    )
    assert statuses(answer) == [200]
    [request] = arrived
    assert receiver.requests == (request,)
    assert (request.number, request.method, request.target) == (1, "POST", "/a%20b?q=%zz")
    assert request.path == "/a%20b"
    assert request.headers[1:4] == (("X-b", "2"), ("x-A", "1"), ("X-b", "3"))
    assert request.header("x-B") == "2"
    assert request.body == b"\x00\xff1"
    assert (request.status, request.step, request.problem) == (200, "200", "")
    assert request.peer.startswith("127.0.0.1:")
    assert request.received_at.tzinfo is not None


async def test_it_answers_as_the_script_says(receiver: Receiver, client: httpx.AsyncClient) -> None:
    receiver.script = parse("503*2:retry-after=7, 201:body=text, 204")
    answers = [await client.post(receiver.url) for _ in range(5)]
    assert [answer.status_code for answer in answers] == [503, 503, 201, 204, 204]
    assert answers[0].headers["retry-after"] == "7"
    assert answers[0].json() == {"status": 503, "message": "Service Unavailable", "request": 1}
    assert answers[2].text == "Something went wrong.\n"
    assert answers[3].content == b""
    assert [request.step for request in receiver.requests][:3] == [
        "503*2:retry-after=7",
        "503*2:retry-after=7",
        "201:body=text",
    ]


async def test_a_new_script_begins_at_its_first_step(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    receiver.script = parse("500, 200")
    assert (await client.post(receiver.url)).status_code == 500
    receiver.script = parse("500, 200")
    assert (await client.post(receiver.url)).status_code == 500


@pytest.mark.parametrize("body", ["json", "html", "empty", "unicode", "not-utf8", "long-line"])
async def test_named_bodies(receiver: Receiver, client: httpx.AsyncClient, body: str) -> None:
    receiver.script = parse(f"200:body={body}")
    answer = await client.get(receiver.url)
    assert len(answer.content) == server_body_size(body)


def server_body_size(name: str) -> int:
    return connection_module.BODIES[name].size


async def test_a_compressed_body(receiver: Receiver, client: httpx.AsyncClient) -> None:
    receiver.script = parse("400:body=gzip")
    answer = await client.get(receiver.url)
    assert answer.headers["content-encoding"] == "gzip"
    assert "error" in answer.json()


async def test_a_delay(receiver: Receiver, client: httpx.AsyncClient) -> None:
    receiver.script = parse("200:delay=0.1")
    start = time.monotonic()
    await client.post(receiver.url)
    assert time.monotonic() - start >= 0.09


async def test_a_hang_lasts_until_somebody_closes(receiver: Receiver) -> None:
    receiver.script = parse("hang")
    task = asyncio.create_task(talk(receiver, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
    [request] = await until_received(receiver, 1)
    assert request.status is None
    await asyncio.sleep(0.05)
    assert not task.done()
    await receiver.close()
    assert await task == b""


async def test_a_reset_is_a_tcp_reset(receiver: Receiver) -> None:
    receiver.script = parse("reset")
    reader, writer = await asyncio.open_connection("127.0.0.1", receiver.port)
    writer.write(b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n")
    with pytest.raises(ConnectionResetError):
        await reader.read()
    writer.transport.abort()


async def test_one_connection_carries_many_requests(
    receiver: Receiver, client: httpx.AsyncClient
) -> None:
    for number in range(5):
        await client.post(receiver.url, content=str(number))
    peers = {request.peer for request in receiver.requests}
    assert len(peers) == 1
    assert [request.body for request in receiver.requests] == [b"0", b"1", b"2", b"3", b"4"]


async def test_pipelined_requests_are_answered_in_turn(receiver: Receiver) -> None:
    one = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\n\r\nx"
    last = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert statuses(await talk(receiver, one + one + last)) == [200, 200, 200]


async def test_chunked_bodies_are_put_together(receiver: Receiver) -> None:
    await talk(
        receiver,
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
        b"Connection: close\r\n\r\n",
        b"3\r\nabc\r\n",
        b"2\r\nde\r\n0\r\n\r\n",
    )
    assert receiver.requests[0].body == b"abcde"


async def test_a_client_that_waits_for_100_continue_gets_it(receiver: Receiver) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", receiver.port)
    writer.write(
        b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: 100-continue\r\n\r\n"
    )
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 100 ")
    writer.write(b"ok")
    assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 200 ")
    writer.transport.abort()
    assert receiver.requests[0].body == b"ok"


async def test_head_has_no_body(receiver: Receiver) -> None:
    answer = await talk(
        receiver, b"HEAD / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    )
    assert answer.endswith(b"\r\n\r\n")


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]", "LOCALHOST:8600", "[::1]:1"])
async def test_names_of_this_machine_are_accepted(receiver: Receiver, host: str) -> None:
    request = f"GET / HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n"
    assert statuses(await talk(receiver, request.encode())) == [200]


@pytest.mark.parametrize(
    "host", ["evil.example", "127.0.0.1.evil.example", "10.0.0.1", "localhost."]
)
async def test_a_foreign_host_is_misdirected_and_uses_no_step(
    receiver: Receiver, client: httpx.AsyncClient, host: str
) -> None:
    receiver.script = parse("201, 500")
    answer = await client.get(receiver.url, headers={"Host": host})
    assert answer.status_code == 421
    assert "access-control-allow-origin" not in answer.headers
    assert (await client.get(receiver.url)).status_code == 201
    refused = receiver.requests[0]
    assert (refused.status, refused.step) == (421, "")
    assert host in refused.problem


async def test_a_body_that_says_it_is_too_large_is_refused_at_once(receiver: Receiver) -> None:
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10737418240\r\n"
    assert statuses(await talk(receiver, head + b"Expect: 100-continue\r\n\r\n")) == [413]
    assert receiver.requests[0].problem == "The body is larger than 10,000,000 bytes"


async def test_a_chunked_body_that_grows_too_large_is_refused(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "BODY_CAP", 100_000)
    chunk = b"10000\r\n" + b"x" * 0x10000 + b"\r\n"
    answer = await talk(
        receiver,
        b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\n",
        chunk * 4,
    )
    assert statuses(answer) == [413]
    assert receiver.in_flight == 0


async def test_many_large_bodies_at_once_are_bounded(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "TOTAL_CAP", 1_000)
    request = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2000\r\n\r\n" + b"x" * 2000
    assert statuses(await talk(receiver, request)) == [503]


@pytest.mark.parametrize(
    ("request_bytes", "status", "problem"),
    [
        (b"hello\r\n\r\n", 400, "Not a valid HTTP request (illegal request line)"),
        (b"\x16\x03\x01\x02\x00\x01", 400, "TLS was spoken to a plain port"),
        (b"GET / HTTP/1.1\r\n\r\n", 400, "Not a valid HTTP request"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nBad\x00: 1\r\n\r\n", 400, "Not a valid"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: x\r\n\r\n", 400, "Not a valid"),
        (b"GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n", 400, "Not a valid HTTP request"),
        (b"GET / HTTP/1.1\r\nX: " + b"a" * 140_000, 431, "The headers are too large"),
        (
            b"POST / HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: gzip\r\n\r\n",
            501,
            "Not a valid HTTP request",
        ),
    ],
)
async def test_what_is_not_http_is_refused_and_kept(
    receiver: Receiver, request_bytes: bytes, status: int, problem: str
) -> None:
    answer = await talk(receiver, request_bytes)
    assert statuses(answer) == [status]
    [received] = receiver.requests
    assert received.status == status
    assert received.problem.startswith(problem)
    assert received.body == request_bytes[:65536]


async def test_a_bad_chunk_is_refused_with_the_head_that_was_read(receiver: Receiver) -> None:
    answer = await talk(
        receiver,
        b"POST /x HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",
    )
    assert statuses(answer) == [400]
    assert receiver.requests[0].target == "/x"


async def test_a_client_that_sends_no_head_is_let_go(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection_module, "IDLE_LIMIT_S", 0.1)
    assert await talk(receiver) == b""
    assert receiver.requests == ()
    assert statuses(await talk(receiver, b"GET / HT")) == [408]
    head = b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx"
    assert statuses(await talk(receiver, head)) == [408]


async def test_a_request_that_stops_half_way_is_kept(receiver: Receiver) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", receiver.port)
    writer.write(b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nx")
    writer.write_eof()
    [request] = await until_received(receiver, 1)
    assert "without sending complete message body" in request.problem
    writer.transport.abort()


async def test_a_port_scan_leaves_nothing(receiver: Receiver) -> None:
    _, writer = await asyncio.open_connection("127.0.0.1", receiver.port)
    writer.close()
    await writer.wait_closed()
    assert receiver.requests == ()


async def test_it_listens_on_this_machine_alone(receiver: Receiver) -> None:
    hosts = {
        listening.getsockname()[0] for server in receiver._servers for listening in server.sockets
    }
    assert hosts <= {"127.0.0.1", "::1"}


async def test_it_answers_on_ipv6(receiver: Receiver) -> None:
    if len(receiver._servers) < 2:
        pytest.skip("this machine has no ::1")
    request = b"GET / HTTP/1.1\r\nHost: [::1]\r\nConnection: close\r\n\r\n"
    assert statuses(await talk(receiver, request, host="::1")) == [200]
    assert receiver.requests[0].peer.startswith("[::1]:")


async def test_more_connections_than_it_takes_are_closed(
    receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "MAX_CONNECTIONS", 2)
    receiver.script = parse("hang")
    held = [
        asyncio.create_task(talk(receiver, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"))
        for _ in range(2)
    ]
    await until_received(receiver, 2)
    with contextlib.suppress(ConnectionError):  # a clean end or a reset
        assert await talk(receiver, b"GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") == b""
    assert len(receiver.requests) == 2
    await receiver.close()
    await asyncio.gather(*held)


async def test_the_next_free_port_is_taken() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        receiver = Receiver()
        try:
            assert port < await receiver.start(port) < port + 100
        finally:
            await receiver.close()
        with pytest.raises(ReceiverError, match=f"port {port}: in use") as error:
            await receiver.start(port, tries=1)
        assert error.value.code == "RECEIVER_ADDRESS"


async def test_two_receivers_get_two_ports() -> None:
    first, second = Receiver(), Receiver()
    try:
        assert await first.start(18600) != await second.start(18600)
    finally:
        await first.close()
        await second.close()


async def test_it_can_be_started_again(client: httpx.AsyncClient) -> None:
    receiver = Receiver()
    for _ in range(2):
        await receiver.start(0)
        assert await receiver.start(0) == receiver.port
        assert (await client.post(receiver.url)).status_code == 200
        await receiver.close()
        assert (receiver.listening, receiver.url) == (False, "")
    assert [request.number for request in receiver.requests] == [1, 2]


async def test_only_the_last_requests_are_kept(
    receiver: Receiver, client: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(server_module, "KEPT_REQUESTS", 3)
    for _ in range(5):
        await client.post(receiver.url, content=b"x" * 100)
    assert [request.number for request in receiver.requests] == [3, 4, 5]
    monkeypatch.setattr(server_module, "KEPT_BYTES", 250)
    await client.post(receiver.url, content=b"x" * 100)
    assert [request.number for request in receiver.requests] == [5, 6]
    receiver.clear()
    assert receiver.requests == ()


async def test_markup_in_a_request_is_kept_as_text(receiver: Receiver, shared: Path) -> None:
    lines = (shared / "spec" / "bad_inputs.jsonl").read_text("utf-8").split("\n")
    [row] = [json.loads(line) for line in lines if '"REC-06"' in line]
    raw = base64.b64decode(row["input"]["b64"])
    await talk(receiver, raw.replace(b"\r\n\r\n", b"\r\nConnection: close\r\n\r\n"))
    [request] = receiver.requests
    assert request.target == "/<script>alert(1)</script>"
    assert request.header("User-Agent") == "<img src=x>"


async def test_a_fault_in_the_listener_is_reported_and_the_receiver_goes_on(
    receiver: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    def broken(request: ReceivedRequest) -> None:
        raise ValueError("a bug")

    receiver.on_request = broken
    request = b"GET / HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
    assert await talk(receiver, request) == b""
    receiver.on_request = None
    assert statuses(await talk(receiver, request)) == [200]
    assert "receiver connection failed" in caplog.text


async def test_h11s_examples_of_bad_requests_end_in_an_answer(
    receiver: Receiver, shared: Path
) -> None:
    folder = shared / "data" / "h11-examples"
    examples = [path.read_bytes() for path in folder.rglob("*") if path.name.isdigit()]
    assert examples

    async def one(example: bytes) -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", receiver.port)
        writer.write(example)
        writer.write_eof()
        async with asyncio.timeout(10):
            await reader.read()
        writer.transport.abort()

    await asyncio.gather(*map(one, examples))
    assert receiver.in_flight == 0
