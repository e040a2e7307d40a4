"""Fetch and record against real servers: what is asked, what is kept, and what never is."""

from __future__ import annotations

import asyncio
import base64
from dataclasses import replace

import pytest

from hookstudio.core.delivery.attempt import Surroundings
from hookstudio.core.delivery.recording import Recorded, record
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.secrets import MemoryStore
from tests.core.delivery.servers import DIRECT, Handler, answer, read_request, replying, serving

JSON = "Content-Type: application/json"


def call(url: str, **changes: object) -> ConnectedContentCall:
    made = ConnectedContentCall(url, "GET", {"Content-Type": "application/json"}, "")
    return replace(made, **changes)  # type: ignore[arg-type]


async def recorded(wanted: ConnectedContentCall, **secrets: str) -> Recorded:
    return await record(wanted, secrets=MemoryStore(secrets), settings=DIRECT)


async def test_what_came_back_becomes_a_recording() -> None:
    async with replying(answer(b'{"eur": 1.17}', JSON)) as server:
        result = await recorded(call(server.url + "?base=GBP"))
    made = result.answer
    assert made is not None
    assert (made.slug, made.url, made.method) == ("127-0-0-1-hook", server.url + "?base=GBP", "GET")
    assert (made.status, made.content_type) == (200, "application/json")
    assert made.body == '{"eur": 1.17}\n'
    assert 0 < made.delay_s < 2
    assert result.message == f"Recorded 200 after {made.delay_s:g} s."


async def test_headers_and_body_are_as_the_call_says_and_the_agent_is_brazes() -> None:
    headers = {"Content-Type": "text/x", "X-Shop": "7"}
    async with replying(answer(b"ok")) as server:
        result = await recorded(call(server.url, method="POST", headers=headers, body="a=1"))
    head, _, body = server.request.partition(b"\r\n\r\n")
    assert head.startswith(b"POST /hook HTTP/1.1\r\n")
    assert b"\r\nContent-Type: text/x\r\nX-Shop: 7\r\n" in head
    assert b"\r\nUser-Agent: Braze Sender 0000000000000000000000000000000000000000\r\n" in head
    assert body == b"a=1"
    assert result.answer is not None
    assert (result.answer.body, result.answer.content_type) == ("ok", "")


async def test_a_redirect_is_recorded_and_not_followed() -> None:
    async with replying(answer(b"", "Location: /else", status="302 Found")) as server:
        result = await recorded(call(server.url))
    assert server.connections == 1
    assert result.answer is not None
    assert result.answer.status == 302
    assert result.message.endswith("A redirect is not followed.")


async def test_an_error_of_the_host_is_an_answer_too() -> None:
    async with replying(answer(b"gone", status="500 Internal Server Error")) as server:
        result = await recorded(call(server.url))
    assert result.answer is not None
    assert (result.answer.status, result.answer.body) == (500, "gone")


@pytest.mark.parametrize(("extra", "kept"), [(0, True), (1, False)])
async def test_exactly_1_mb_is_the_most(extra: int, kept: bool) -> None:
    async with replying(answer(b"x" * (1_000_000 + extra))) as server:
        result = await recorded(call(server.url))
    assert (result.answer is not None) is kept
    if not kept:
        assert result.message == (
            "The answer is larger than 1 MB, which is more than Braze takes. Nothing was recorded."
        )


async def test_an_answer_that_takes_longer_than_2_s_is_given_up() -> None:
    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\n")
        await reader.read()

    async with serving(hang) as server:
        result = await recorded(call(server.url))
    assert result == Recorded(None, "No complete answer within 2 s. Nothing was recorded.")


async def test_a_host_that_is_not_there_is_said_plainly() -> None:
    async with replying(answer()) as server:
        url = server.url
    result = await recorded(call(url))
    assert result.answer is None
    assert "refused the connection: nothing listens there. Nothing was recorded." in result.message


async def test_a_cancelled_fetch_closes_its_connection() -> None:
    asked, closed = asyncio.Event(), asyncio.Event()

    async def hang(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        asked.set()
        await reader.read()
        closed.set()

    async with serving(hang) as server:
        task = asyncio.create_task(recorded(call(server.url)))
        await asked.wait()
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        await closed.wait()


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        (
            {"url": "http://a.example:8080/"},
            "Braze asks only ports 80 and 443, not 8080. Nothing was sent.",
        ),
        (
            {"url": "file:///etc/passwd"},
            "The URL needs http:// or https:// and a host. Nothing was sent.",
        ),
        (
            {"url": "http://127.0.0.1:1/", "method": "DELETE"},
            "Braze asks by GET or POST only, not by DELETE. Nothing was sent.",
        ),
        (
            {"url": "http://127.0.0.1:1/", "credential": "shop", "credential_kind": "basic_auth"},
            'Secret "shop" is not among the secrets of this run. Nothing was sent.',
        ),
        (
            {"url": "http://127.0.0.1:1/", "headers": {"X": "\ufdd0r\ufdd1"}},
            "A secret cannot stand in connected content; name a credential instead. "
            "Nothing was sent.",
        ),
    ],
)
async def test_what_braze_would_not_ask_is_not_asked(
    changes: dict[str, object], message: str
) -> None:
    async def resolve(_host: str, _port: int) -> list[str]:
        raise AssertionError("nothing may be looked up")

    wanted = replace(call("http://127.0.0.1:1/"), **changes)  # type: ignore[arg-type]
    around = Surroundings(resolve=resolve)
    result = await record(wanted, secrets=MemoryStore(), settings=DIRECT, surroundings=around)
    assert result == Recorded(None, message)


def echoing(heads: list[bytes]) -> Handler:
    """Answers with what it was sent, the credentials in several forms."""

    async def echo(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        heads.append(await read_request(reader))
        head = heads[-1].decode("latin-1")
        lines = head.split("\r\n")
        sent = next(line for line in lines if line.startswith(("Authorization", "X-Key")))
        value = sent.partition(": ")[2]
        plain = value.partition(" ")[2] or value
        if value.startswith("Basic "):
            plain = base64.b64decode(plain).decode()
        told = f"{head}\n{sent}\n{plain}\n{plain.partition(':')[2]}\n{plain.encode().hex()}"
        seen = f"Content-Type: text/x; seen={plain.rpartition(':')[2]}"
        writer.write(answer(told.encode(), seen))
        await writer.drain()
        writer.write_eof()
        await reader.read()

    return echo


@pytest.mark.parametrize(
    ("kind", "value", "header"),
    [
        ("basic_auth", "ada:hunter-2", b"Basic YWRhOmh1bnRlci0y"),
        ("auth_credentials", "abc.def.hunter-2", b"Bearer abc.def.hunter-2"),
        ("auth_credentials", "X-Key: hunter-2", b"X-Key: hunter-2"),
        ("auth_credentials", "Authorization: Token hunter-2", b"Authorization: Token hunter-2"),
        ("auth_credentials", "X-Id: 7777\nX-Key: hunter-2\n", b"X-Key: hunter-2"),
    ],
)
async def test_a_credential_is_sent_and_never_recorded(
    kind: str, value: str, header: bytes
) -> None:
    heads: list[bytes] = []

    async with serving(echoing(heads)) as server:
        wanted = call(server.url, credential="shop", credential_kind=kind)
        result = await recorded(wanted, shop=value)
    assert header in heads[0]
    made = result.answer
    assert made is not None
    assert "hunter-2" not in repr(made)
    assert b"hunter-2".hex() not in made.body
    assert "••••shop" in made.body
    assert "••••shop" in made.content_type


async def test_a_credential_for_basic_auth_needs_a_user_and_a_password() -> None:
    wanted = call("http://127.0.0.1:1/", credential="shop", credential_kind="basic_auth")
    result = await recorded(wanted, shop="hunter-2")
    assert result.answer is None
    assert result.message == (
        'Secret "shop" should be user:password for :basic_auth. Nothing was sent.'
    )


async def test_a_credential_replaces_the_header_that_the_template_writes() -> None:
    headers = {"authorization": "none", "X": "y"}
    async with replying(answer(b"ok")) as server:
        wanted = call(server.url, headers=headers, credential="t", credential_kind="")
        await recorded(wanted, t="hunter-2")
    assert server.request.lower().count(b"authorization:") == 1
    assert b"Authorization: Bearer hunter-2" in server.request


async def test_a_body_that_is_no_text_is_kept_as_far_as_it_is() -> None:
    async with replying(answer(b"a\xff", "Content-Type: text/plain")) as server:
        result = await recorded(call(server.url))
    assert result.answer is not None
    assert result.answer.body == "a\ufffd"
    assert result.message.endswith("The body is not valid UTF-8.")
