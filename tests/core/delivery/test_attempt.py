"""One attempt against real servers: what is sent, what is kept of the answer."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import NoReturn

import httpx
import pytest

from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.result import Failure, Timing
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid.result import Aborted
from hookstudio.core.secrets import MemoryStore, Secret
from tests.core.delivery.servers import (
    DIRECT,
    PLAIN,
    answer,
    read_request,
    rendered,
    replying,
    secret,
    send,
    serving,
)


async def test_a_20x_is_received_and_its_answer_kept() -> None:
    async with replying(answer(b'{"ok":1}', "X-Id: 7", "x-id: 8", status="201 Created")) as server:
        made = await send(server.url)
    assert (made.received, made.retry, made.failure, made.status) == (True, False, None, 201)
    assert made.response is not None
    assert made.response.reason == "Created"
    assert made.response.headers[:2] == (("X-Id", "7"), ("x-id", "8"))
    assert made.response.body == b'{"ok":1}'
    assert (made.response.body_bytes_read, made.response.cut, made.response.complete) == (
        8,
        False,
        True,
    )
    assert made.peer == f"127.0.0.1:{server.port}"
    assert made.message == "The server answered 201 Created."


async def test_the_head_holds_exactly_the_rendered_headers_in_their_order() -> None:
    headers = [("x-Second", "2"), ("Content-Type", "text/plain"), ("X-Second", "3"), ("A", "")]
    async with replying(answer()) as server:
        made = await send(server.url + "?q=%zz&é=1 2#frag", headers=headers, body="héllo")
    head, _, body = server.request.partition(b"\r\n\r\n")
    lines = head.decode().split("\r\n")
    assert lines == [
        "POST /hook?q=%zz&%C3%A9=1%202 HTTP/1.1",
        f"Host: 127.0.0.1:{server.port}",
        "x-Second: 2",
        "Content-Type: text/plain",
        "X-Second: 3",
        "A: ",
        f"User-Agent: {dict(made.request.headers)['User-Agent']}",
        "Accept-Encoding: identity",
        "Content-Length: 6",
    ]
    assert body == "héllo".encode()
    assert [f"{name}: {value}" for name, value in made.request.headers] == lines[1:]


async def test_the_authors_user_agent_and_accept_encoding_are_kept() -> None:
    headers = [("user-agent", "mine"), ("accept-encoding", "gzip")]
    async with replying(answer()) as server:
        await send(server.url, headers=headers)
    assert b"user-agent: mine\r\naccept-encoding: gzip\r\n" in server.request
    assert b"HookStudio" not in server.request
    assert b"identity" not in server.request


async def test_headers_that_belong_to_the_connection_are_ours() -> None:
    headers = [("Host", "evil"), ("Transfer-Encoding", "chunked"), ("content-length", "999")]
    async with replying(answer()) as server:
        await send(server.url, headers=[*headers, ("Expect", "100-continue")])
    head = server.request.lower()
    assert b"evil" not in head
    assert b"chunked" not in head
    assert b"expect" not in head
    assert head.count(b"content-length: 8\r\n") == head.count(b"content-length") == 1


async def test_a_get_sends_no_body() -> None:
    async with replying(answer()) as server:
        made = await send(server.url, method="GET")
    assert server.request.startswith(b"GET /hook HTTP/1.1\r\n")
    assert server.request.endswith(b"\r\n\r\n")
    assert b"content-length" not in server.request.lower()
    assert made.request.body == b""


@pytest.mark.parametrize("method", ["PUT", "DELETE"])
async def test_other_methods_send_their_body(method: str) -> None:
    async with replying(answer()) as server:
        await send(server.url, method=method, body="x")
    assert server.request.startswith(method.encode())
    assert server.request.endswith(b"\r\n\r\nx")


async def test_an_empty_body_has_a_length_where_one_is_expected() -> None:
    for method, expected in (("POST", True), ("PUT", True), ("DELETE", False)):
        async with replying(answer()) as server:
            await send(server.url, method=method, body="")
        assert (b"\r\nContent-Length: 0\r\n" in server.request) == expected


async def test_what_goes_wrong_after_the_answer_does_not_matter() -> None:
    class Stream(httpx.AsyncByteStream):
        async def __aiter__(self) -> AsyncIterator[bytes]:
            yield b"whole"

        async def aclose(self) -> None:
            raise httpx.CloseError("broken")

    class Transport(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            return httpx.Response(200, stream=Stream())

    made = await send("http://hook.test/", surroundings=Surroundings(transport=Transport()))
    assert (made.received, made.failure) == (True, None)
    assert made.response is not None
    assert made.response.body == b"whole"


async def test_a_password_in_the_url_becomes_basic_authorization_and_is_masked() -> None:
    async with replying(answer()) as server:
        url = server.url.replace("http://", "http://user:pa%20ss@")
        made = await send(url, headers=[])
    assert b"\r\nAuthorization: Basic dXNlcjpwYSBzcw==\r\n" in server.request
    assert "pa%20ss" not in repr(made)
    assert "dXNlcjpwYSBzcw" not in repr(made)


@pytest.mark.parametrize("status", ["302 Found", "307 Temporary Redirect"])
async def test_a_redirect_is_shown_and_never_followed(status: str) -> None:
    reply = answer(b"", "Location: http://evil.example/", status=status)
    async with replying(reply) as server:
        made = await send(server.url, headers=[("Authorization", "Bearer x")])
    assert (made.received, made.retry) == (False, False)
    assert made.status == int(status[:3])
    assert server.connections == 1
    assert "redirects are not followed" in made.message


async def test_every_attempt_has_its_own_id_time_and_number() -> None:
    at = datetime(2026, 1, 2, tzinfo=UTC)
    around = replace(PLAIN, now=lambda: at, new_id=lambda: "id-1")
    async with replying(answer()) as server:
        made = await attempt(
            rendered(server.url),
            secrets=MemoryStore(),
            settings=DIRECT,
            number=3,
            surroundings=around,
        )
    assert (made.id, made.started_at, made.number) == ("id-1", at, 3)
    assert (made.webhook, made.user) == ("order", "ada")


async def test_each_phase_is_timed() -> None:
    async def slow(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        await asyncio.sleep(0.05)
        writer.write(answer(b"x")[:-1])
        await asyncio.sleep(0.05)
        writer.write(b"x")
        await writer.drain()

    async def resolve(host: str, port: int) -> list[str]:
        await asyncio.sleep(0.02)
        return ["127.0.0.1"]

    async with serving(slow) as server:
        url = f"http://hook.test:{server.port}/"
        made = await send(url, surroundings=replace(PLAIN, resolve=resolve))
    timing = made.timing
    assert timing.dns_ms is not None
    assert timing.connect_ms is not None
    assert timing.first_byte_ms is not None
    assert timing.dns_ms >= 18
    assert timing.connect_ms >= 0
    assert timing.tls_ms is None
    assert timing.first_byte_ms >= 45
    assert timing.download_ms is not None
    assert timing.download_ms >= 45
    assert timing.total_ms == pytest.approx(_parts_ms(timing), abs=15)


async def test_the_total_begins_with_the_connection_not_with_the_secrets() -> None:
    class SlowStore(MemoryStore):
        async def get(self, name: str) -> Secret:
            await asyncio.sleep(0.2)
            return await super().get(name)

    store = SlowStore({"key": "abc"})
    async with replying(answer(b"x")) as server:
        made = await send(server.url, body=secret("key"), secrets=store)
        refused = await send(server.url, body=secret("other"), secrets=store)
    timing = made.timing
    assert timing.prepare_ms is not None
    assert timing.prepare_ms >= 190
    assert timing.total_ms < 150
    assert timing.total_ms == pytest.approx(_parts_ms(timing), abs=15)
    assert refused.failure is Failure.SECRET
    assert refused.timing.total_ms == 0


async def test_certificates_are_not_read_for_plain_http(monkeypatch: pytest.MonkeyPatch) -> None:
    def read(*given: object) -> NoReturn:
        raise AssertionError(given)

    monkeypatch.setattr("hookstudio.core.delivery.attempt.tls_contexts", read)
    async with replying(answer()) as server:
        assert (await send(server.url)).status == 200


def _parts_ms(timing: Timing) -> float:
    parts = (timing.dns_ms, timing.connect_ms, timing.tls_ms, timing.send_ms)
    return sum(part or 0 for part in (*parts, timing.first_byte_ms, timing.download_ms))


async def test_the_name_is_looked_up_once_and_every_address_tried() -> None:
    asked: list[tuple[str, int]] = []

    async def resolve(host: str, port: int) -> list[str]:
        asked.append((host, port))
        return ["127.0.0.2", "127.0.0.1"]

    async with replying(answer()) as server:
        made = await send(
            f"http://Hook.Test:{server.port}/x", surroundings=replace(PLAIN, resolve=resolve)
        )
        assert asked == [("hook.test", server.port)]
        assert f"Host: hook.test:{server.port}\r\n".encode() in server.request
    assert made.received
    assert made.peer == f"127.0.0.1:{server.port}"


async def test_the_systems_resolver_knows_localhost() -> None:
    async with replying(answer()) as server:
        made = await send(server.url.replace("127.0.0.1", "localhost"))
    assert made.received
    assert made.timing.dns_ms is not None


async def test_an_answer_is_read_to_the_cap_and_marked_as_cut() -> None:
    size = 6 * 1024 * 1024

    async def large(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % size)
        writer.write(b"a" * size)
        await writer.drain()
        await reader.read()

    async with serving(large) as server:
        made = await send(server.url)
    assert made.received
    assert made.failure is None
    assert made.response is not None
    assert made.response.cut
    assert made.response.complete
    assert len(made.response.body) == 5 * 1024 * 1024
    assert made.response.body_bytes_read >= len(made.response.body)


async def test_reading_stops_in_good_order() -> None:
    """Qt's loop closes no generator that was left half way; so none may be."""
    left: list[object] = []
    hooks = sys.get_asyncgen_hooks()
    async with replying(answer(b"a" * 6 * 1024 * 1024)) as server:
        sys.set_asyncgen_hooks(firstiter=None, finalizer=left.append)
        try:
            made = await send(server.url)
        finally:
            sys.set_asyncgen_hooks(*hooks)
    assert made.response is not None
    assert made.response.cut
    assert left == []


async def test_an_answer_of_exactly_the_cap_is_whole() -> None:
    async with replying(answer(b"a" * 5 * 1024 * 1024)) as server:
        made = await send(server.url)
    assert made.response is not None
    assert not made.response.cut
    assert len(made.response.body) == 5 * 1024 * 1024


async def test_a_chunked_answer_is_put_together() -> None:
    reply = b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n"
    async with replying(reply) as server:
        made = await send(server.url)
    assert made.response is not None
    assert made.response.body == b"abcde"


async def test_an_early_answer_to_a_large_request_is_kept() -> None:
    async def early(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(answer(b"too large", "Connection: close", status="413 Payload Too Large"))
        await writer.drain()
        while await reader.read(65536):
            pass

    async with serving(early) as server:
        made = await send(server.url, body="x" * 3_000_000)
    assert made.status == 413
    assert (made.received, made.retry) == (False, False)


async def test_cancelling_closes_the_connection_at_once() -> None:
    closed = asyncio.Event()
    arrived = asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        arrived.set()
        await reader.read()
        closed.set()

    async with serving(hang) as server:
        task = asyncio.create_task(send(server.url))
        await arrived.wait()
        task.cancel()
        async with asyncio.timeout(1):
            with pytest.raises(asyncio.CancelledError):
                await task
            await closed.wait()


async def test_a_hanging_look_up_can_be_cancelled() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        await asyncio.Event().wait()
        return []

    around = replace(PLAIN, resolve=resolve)
    task = asyncio.create_task(send("http://hook.test/", surroundings=around))
    await asyncio.sleep(0.01)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task


async def test_a_request_with_errors_or_an_abort_is_not_sent() -> None:
    async with replying(answer()) as server:
        request = rendered(server.url)
        broken = replace(request, findings=(Finding("x", Severity.ERROR, "The body is broken."),))
        aborted = replace(request, aborted=Aborted("no city", "liquid_abort_message"))
        first = await attempt(broken, secrets=MemoryStore(), settings=DIRECT)
        second = await attempt(aborted, secrets=MemoryStore(), settings=DIRECT)
    assert server.connections == 0
    assert first.failure is second.failure is Failure.REQUEST
    assert first.message == "The body is broken. Nothing was sent."
    assert "no city" in second.message
    assert not first.retry


async def test_a_transport_may_stand_for_the_network() -> None:
    def handle(request: httpx.Request) -> httpx.Response:
        return httpx.Response(503, headers={"Retry-After": "7"}, content=request.content)

    around = Surroundings(transport=httpx.MockTransport(handle))
    made = await send("http://hook.test/", body="echo", surroundings=around)
    assert (made.status, made.retry) == (503, True)
    assert made.response is not None
    assert made.response.body == b"echo"


async def test_many_attempts_run_side_by_side() -> None:
    async with replying(answer(b"x")) as server:
        made = await asyncio.gather(*(send(server.url) for _ in range(40)))
    assert all(one.received for one in made)
    assert len({one.id for one in made}) == 40
