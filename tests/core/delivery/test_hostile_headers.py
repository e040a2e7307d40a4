"""Corpora of hostile strings as header names and values: nothing is smuggled onto the wire."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterator
from pathlib import Path

import h11
import pytest

from hookstudio.core.delivery.wire import RefusedRequestError, WireRequest, build_wire
from hookstudio.core.secrets import MemoryStore
from tests.core.delivery.servers import answer, rendered, replying, secret, send


def corpus(shared: Path) -> Iterator[str]:
    for file in sorted((shared / "data" / "blns").glob("*.json")):
        yield from json.loads(file.read_text("utf-8"))
    for file in sorted((shared / "data" / "fuzzdb").rglob("*crlf*")):
        for line in file.read_text("utf-8", "replace").split("\n") if file.is_file() else ():
            yield line
            yield line.replace("%0d", "\r").replace("%0a", "\n").replace("%0D", "\r")


async def wire_or_refusal(name: str, value: str) -> WireRequest | None:
    request = rendered("http://hook.test/", headers=[(name, value), ("X-Last", "1")])
    try:
        return await build_wire(request, MemoryStore())
    except RefusedRequestError:
        return None


def parsed(wire: WireRequest) -> list[tuple[bytes, bytes]]:
    """What a strict server reads from the bytes that h11 makes of the request."""
    client, server = h11.Connection(h11.CLIENT), h11.Connection(h11.SERVER)
    data = client.send(
        h11.Request(method=wire.method, target=wire.target, headers=list(wire.headers))
    )
    server.receive_data(data or b"")
    event = server.next_event()
    assert isinstance(event, h11.Request)
    return list(event.headers.raw_items())


async def test_no_value_of_the_corpora_becomes_another_header(shared: Path) -> None:
    strings = list(corpus(shared))
    assert len(strings) > 400
    accepted = 0
    for value in strings:
        wire = await wire_or_refusal("X-Test", value)
        if wire is not None:
            accepted += 1
            assert parsed(wire) == list(wire.headers)
            assert (b"X-Test", value.strip(" \t").encode("ascii")) in wire.headers
            assert (b"X-Last", b"1") in wire.headers
        else:
            assert not value.isascii() or not value.isprintable()
    assert accepted > 100


async def test_no_name_of_the_corpora_becomes_another_header(shared: Path) -> None:
    for name in corpus(shared):
        wire = await wire_or_refusal(name, "1")
        if wire is not None:
            assert parsed(wire) == list(wire.headers)
            assert (name.encode("ascii"), b"1") in wire.headers


async def test_a_socket_reads_exactly_the_intended_headers(shared: Path) -> None:
    strings = list(corpus(shared))
    values = [value for value in strings if await wire_or_refusal("X", value)]
    headers = [(f"X-{number}", value) for number, value in enumerate(values)]
    async with replying(answer()) as server:
        made = await send(server.url, headers=headers)
    lines = server.request.partition(b"\r\n\r\n")[0].decode().split("\r\n")[1:]
    assert lines == [f"{name}: {value}" for name, value in made.request.headers]
    assert lines[1 : 1 + len(headers)] == [f"{n}: {v.strip(' ' + chr(9))}" for n, v in headers]


async def test_no_log_holds_the_url_or_a_header(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        async with replying(answer(b"", "Set-Cookie: canary-cookie")) as server:
            await send(
                f"{server.url}?token={secret('key')}",
                headers=[("X-Api-Key", secret("key"))],
                secrets=MemoryStore({"key": "canary-secret"}),
            )
    assert "canary" not in caplog.text
    assert not [record for record in caplog.records if record.name.startswith(("http", "h11"))]
