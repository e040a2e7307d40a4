"""Secrets are filled in last, checked once more, and never shown."""

from __future__ import annotations

import asyncio
import base64
import json
import string
from collections.abc import Mapping
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.attempt import Surroundings
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.wire import RefusedRequestError, build_wire
from hookstudio.core.errors import KeyringError
from hookstudio.core.liquid import placeholders
from hookstudio.core.liquid.placeholders import SecretExpression
from hookstudio.core.secrets import MemoryStore, Secret
from tests.core.delivery.servers import (
    DIRECT,
    answer,
    plainly,
    read_request,
    rendered,
    replying,
    secret,
    send,
    serving,
)

CANARY = 'c4n4ry/+ Z9"é\\-0123456789-abcdefghij'
ASCII_CANARY = "c4n4ry/+Z9-0123456789-abcdefghijk"


async def test_secrets_reach_the_url_the_headers_and_the_body() -> None:
    async with replying(answer()) as server:
        made = await send(
            f"{server.url}/{secret('path')}?x=1",
            headers=[("X-Key", f"key {secret('key')}")],
            body=f"<a>{secret('key')}</a>",
            secrets=MemoryStore({"path": "T0/B0", "key": "sesame-open"}),
        )
    assert b"POST /hook/T0/B0?x=1 HTTP/1.1\r\n" in server.request
    assert b"X-Key: key sesame-open\r\n" in server.request
    assert server.request.endswith(b"<a>sesame-open</a>")
    assert b"Content-Length: 18\r\n" in server.request
    assert made.request.url == f"{server.url}/••••path?x=1"
    assert ("X-Key", "key ••••key") in made.request.headers
    assert made.request.body == "<a>••••key</a>".encode()
    assert "sesame" not in repr(made)


async def test_the_whole_expression_is_evaluated_by_liquid() -> None:
    value = secret("lob", "secret.lob | append: ':' | base64_encode")
    async with replying(answer(b"Basic bG9ia2V5MTIzOg==")) as server:
        made = await send(
            server.url,
            headers=[("Authorization", f"Basic {value}")],
            secrets=MemoryStore({"lob": "lobkey123"}),
            surroundings=Surroundings(),
        )
    assert b"Authorization: Basic bG9ia2V5MTIzOg==\r\n" in server.request
    assert made.response is not None
    assert made.response.body == "Basic ••••lob".encode()


async def test_a_secret_in_a_json_pair_is_escaped() -> None:
    body = f'{{"k": "{placeholders.as_json(secret("key"))}"}}'
    async with replying(answer()) as server:
        await send(
            server.url,
            body=body,
            secrets=MemoryStore({"key": 'quo"te\\ and\nbreak'}),
            surroundings=Surroundings(),
        )
    sent = server.request.partition(b"\r\n\r\n")[2]
    assert json.loads(sent) == {"k": 'quo"te\\ and\nbreak'}


async def test_a_missing_secret_stops_the_send() -> None:
    async with replying(answer()) as server:
        made = await send(server.url, body=secret("API_KEY"))
        assert server.connections == 0
    assert made.failure is Failure.SECRET
    assert made.message == (
        'Secret "API_KEY" is not among the secrets of this run. Nothing was sent.'
    )
    assert (made.received, made.retry) == (False, False)
    assert made.request.body == "••••API_KEY".encode()


async def test_a_keyring_that_does_not_work_stops_the_send() -> None:
    class Locked(MemoryStore):
        async def get(self, name: str) -> Secret:
            raise KeyringError("The keyring is locked.", code="KEYRING_LOCKED")

    made = await send("http://127.0.0.1:9/", body=secret("k"), secrets=Locked())
    assert made.failure is Failure.KEYRING
    assert made.message == "The keyring is locked. Nothing was sent."
    assert not made.retry


async def test_a_keyring_that_hangs_is_bounded_by_the_deadline() -> None:
    class Hanging(MemoryStore):
        async def get(self, name: str) -> Secret:
            await asyncio.Event().wait()
            return Secret("")

    settings = replace(DIRECT, deadline_s=0.05)
    made = await send("http://127.0.0.1:9/", body=secret("k"), secrets=Hanging(), settings=settings)
    assert made.failure is Failure.KEYRING
    assert "within 0.05 s" in made.message


@pytest.mark.parametrize("value", ["line\nbreak", "a\r\nInjected: 1", "nul\0", "esc\x1b[1m", "é"])
async def test_a_secret_that_cannot_go_in_a_header_is_refused_without_being_shown(
    value: str,
) -> None:
    async with replying(answer()) as server:
        made = await send(
            server.url, headers=[("X-Key", secret("key"))], secrets=MemoryStore({"key": value})
        )
        assert server.connections == 0
    assert made.failure is Failure.REQUEST
    assert made.message.startswith("Header X-Key has a ")
    assert value not in repr(made)
    assert "Injected" not in repr(made)


@pytest.mark.parametrize("value", ["x\r\nHost: evil", "a\nb", "\0"])
async def test_a_secret_that_breaks_the_url_is_refused_without_being_shown(value: str) -> None:
    made = await send(f"http://127.0.0.1:9/{secret('key')}/x", secrets=MemoryStore({"key": value}))
    assert made.failure is Failure.REQUEST
    assert made.message.startswith("The URL has a control character")
    assert "evil" not in repr(made)


@pytest.mark.parametrize("place", ["http://127.0.0.1:{}/", "{}://h.example/"])
async def test_a_part_of_the_url_that_is_refused_is_not_quoted(place: str) -> None:
    url = place.format(secret("key"))
    made = await send(url, secrets=MemoryStore({"key": "987654"}))
    assert made.failure is Failure.REQUEST
    assert "987654" not in repr(made)


async def test_a_secret_in_the_host_is_not_shown_by_a_failure() -> None:
    async def resolve(host: str, port: int) -> list[str]:
        return []

    made = await send(
        f"http://{secret('sub')}.hook.test/",
        secrets=MemoryStore({"sub": "Hidden-Tenant"}),
        surroundings=Surroundings(evaluate=plainly, resolve=resolve),
    )
    assert made.failure is Failure.DNS
    assert made.message == "There is no host named ••••sub.hook.test."


def echo_forms(value: str) -> dict[str, bytes]:
    """What servers make of a value that they repeat."""
    raw = value.encode()
    return {
        "plain": raw,
        "json": json.dumps(value).encode(),
        "json, not ASCII": json.dumps(value, ensure_ascii=False).encode(),
        "base64": base64.b64encode(raw),
        "base64 of more": base64.b64encode(b"user:" + raw + b":x"),
        "base64 of still more": base64.b64encode(b"xx" + raw),
        "base64 for URLs": base64.urlsafe_b64encode(b"x" + raw),
        "hex": raw.hex().encode(),
        "utf-16": value.encode("utf-16"),
    }


@pytest.mark.parametrize("form", echo_forms(CANARY))
async def test_an_echoed_secret_is_masked_in_the_body(form: str) -> None:
    echoed = echo_forms(CANARY)[form]
    async with replying(answer(b"before " + echoed + b" after")) as server:
        made = await send(server.url, body=secret("key"), secrets=MemoryStore({"key": CANARY}))
    assert made.response is not None
    assert echoed not in made.response.body
    assert CANARY[4:20].encode() not in made.response.body
    assert "••••key".encode() in made.response.body.replace(b"\0", b"") or form == "utf-16"
    assert made.response.body.startswith(b"before ")
    assert made.response.body.endswith(b" after")


async def test_an_echoed_secret_is_masked_in_the_headers_and_the_reason() -> None:
    reply = answer(
        b"",
        f"X-Echo: {ASCII_CANARY}",
        f"Location: /?k={ASCII_CANARY.replace('/', '%2f').replace('+', '%2B')}",
        status=f"302 {ASCII_CANARY}",
    )
    async with replying(reply) as server:
        made = await send(
            server.url, body=secret("key"), secrets=MemoryStore({"key": ASCII_CANARY})
        )
    assert made.response is not None
    assert made.response.reason == "••••key"
    assert made.response.header("X-Echo") == "••••key"
    assert made.response.header("Location") == "/?k=••••key"
    assert ASCII_CANARY not in repr(made)


async def test_a_secret_that_the_cap_cuts_in_two_is_masked() -> None:
    size = 5 * 1024 * 1024

    async def large(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await read_request(reader)
        writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (size + 100))
        writer.write(b"a" * (size - 10) + ASCII_CANARY.encode() + b"a" * 100)
        await writer.drain()
        await reader.read()

    async with serving(large) as server:
        made = await send(
            server.url, body=secret("key"), secrets=MemoryStore({"key": ASCII_CANARY})
        )
    assert made.response is not None
    assert made.response.body.endswith(b"a" + "••••key".encode())


@given(
    name=st.text(alphabet=string.printable + "é\u2028\0", max_size=8),
    value=st.text(alphabet=string.printable + "é\u2028\x85\0", max_size=12),
)
def test_the_wire_parses_to_exactly_the_headers_or_is_refused(name: str, value: str) -> None:
    request = rendered("http://hook.test/", headers=[(name, value)])
    refusal = ""
    try:
        wire = asyncio.run(build_wire(request, MemoryStore()))
    except RefusedRequestError as error:
        refusal = str(error)
    assert refusal.isprintable()
    if refusal:
        return
    for key, content in wire.headers:
        assert not set(key + content) & set(b"\r\n\0")
        assert b":" not in key
    sent = dict(wire.headers)
    if name.lower() in {"host", "connection", "te", "expect"}:
        return
    assert sent[name.encode()] == value.strip(" \t").encode()


@given(value=st.text(min_size=4, max_size=30))
def test_the_masked_request_never_holds_the_value(value: str) -> None:
    def evaluate(expression: SecretExpression, values: Mapping[str, str]) -> str:
        return values["key"]

    marked_value = f"\u0101{value}\u0101"
    request = rendered("http://hook.test/", body=f"[{secret('key')}]")
    wire = asyncio.run(build_wire(request, MemoryStore({"key": marked_value}), evaluate=evaluate))
    assert marked_value.encode("utf-8", "replace") in wire.body
    assert marked_value not in repr(wire)
