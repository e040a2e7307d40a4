"""Bad answers, through `hookstudio send` to a server that sends them byte for byte."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
import struct
import time
import zlib
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import Ran, Run, contents
from tests.bad_inputs.servers import Answer, answering
from tests.core.delivery.servers import DIRECT, Handler, read_request, send, serving
from tests.trusting import trust_project

SEND = ("send", "order", "--user", "ada", "--json")
MIB_5 = 5 * 1024 * 1024


def sent(run: Run, project: Path, reply: bytes | Answer, *form: str) -> Ran:
    """Send to a server that answers so."""
    with answering(reply) as port:
        file = project / "webhooks/order.yaml"
        file.write_text(file.read_text().replace("127.0.0.1:9/", f"127.0.0.1:{port}/"))
        trust_project(project)
        before = contents(project)
        ran = run(*(form or SEND))
        assert contents(project) == before
    return ran


@each("response")
def test_an_answer_becomes_a_result(run: Run, project: Path, case: Case) -> None:
    assert case.content is not None
    ran = sent(run, project, case.content)
    [attempt] = [each for each in ran.objects if each["type"] == "attempt"]
    assert attempt["code"] == case.code
    assert attempt["message"].isprintable()
    received = attempt["status"] is not None and 200 <= attempt["status"] < 300
    assert (ran.status, attempt["received"]) == (0 if received else 1, received)
    assert (attempt["response"] is not None) == (attempt["status"] is not None)
    if case.expect == "accept":
        look(case, attempt)


def look(case: Case, attempt: dict[str, Any]) -> None:
    """What else the catalogue says of single answers."""
    response = attempt["response"]
    kind = case.id[:6]
    if kind in ("RES-21", "RES-22"):
        assert (300 <= attempt["status"] < 400, attempt["retry"]) == (True, False)
    if kind == "RES-27":
        told = json.dumps([response["reason"], response["headers"]], ensure_ascii=False)
        assert told.isprintable()
    if kind in ("RES-28", "RES-29"):
        assert attempt["retry"]
    if kind in ("RES-24", "RES-25", "RES-26"):
        assert (response["cut"], response["bytes_read"] > 5_000) == (False, True)


@pytest.mark.parametrize("name", ["RES-10", "RES-27", "RES-27/bidi", "RES-02/binary"])
def test_a_terminal_gets_no_control_character(run: Run, project: Path, name: str) -> None:
    from tests.bad_inputs.catalogue import cases

    found = [case for case in cases("response") if case.id == name]
    if not found:
        pytest.skip("needs the shared catalogue beside the checkout (../shared)")
    ran = sent(run, project, found[0].content or b"", *SEND[:-1])
    told = ran.out + ran.err
    assert told
    assert all(c.isprintable() or c == "\n" for c in told), ascii(told)


def bomb(case: Case) -> tuple[bytes, str]:
    """200 MB that are packed to half a kilobyte, and how they are packed."""
    piece = b"x" * 1_000_000  # a letter, since JSON writes a zero as six
    if case.id.endswith("deflate"):
        packer = zlib.compressobj(9)
        packed = b"".join(packer.compress(piece) for _ in range(200)) + packer.flush()
        return packed, "deflate"
    packer = zlib.compressobj(9, wbits=31)
    packed = b"".join(packer.compress(piece) for _ in range(200)) + packer.flush()
    return gzip.compress(packed), "gzip, gzip"


def reset(connection: socket.socket) -> None:
    """End so that the client is told of a reset, not of an end."""
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
    connection.close()


def test_a_reset_is_told(run: Run, project: Path) -> None:
    """RES-01/reset"""
    ran = sent(run, project, reset)
    assert (ran.status, ran.codes_of("attempt")) == (1, ["SEND_DISCONNECTED"])


@each("response", built=True)
def test_a_bomb_is_cut(run: Run, project: Path, case: Case) -> None:
    if not case.id.startswith("RES-14"):
        pytest.skip("slow answers are below, bad TLS is in test_tls.py")
    body, coding = bomb(case)
    head = f"HTTP/1.1 200 OK\r\nContent-Encoding: {coding}\r\nContent-Length: {len(body)}\r\n\r\n"
    before = most_memory()
    ran = sent(run, project, head.encode() + body)
    [attempt] = [each for each in ran.objects if each["type"] == "attempt"]
    assert (attempt["status"], attempt["code"], attempt["response"]["cut"]) == (200, "", True)
    assert len(attempt["response"]["body"]) == MIB_5
    # The body, its text, the JSON of it twice and the lines that the test reads: all 5 MiB.
    assert most_memory() - before < 100_000_000


def most_memory() -> int:
    """The most that the process ever held."""
    status = Path("/proc/self/status")
    if not status.exists():
        pytest.skip("needs /proc")
    [line] = [line for line in status.read_text().split("\n") if line.startswith("VmHWM")]
    return int(line.split()[1]) * 1024


async def drip_in_the_head(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(b"HTTP/1.1 200 OK\r\nX-Slow: ")
    while True:
        writer.write(b"a")
        await writer.drain()
        await asyncio.sleep(0.05)


async def endless_hints(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    while True:
        writer.write(b"HTTP/1.1 103 Early Hints\r\nLink: </style.css>; rel=preload\r\n\r\n")
        await writer.drain()
        await asyncio.sleep(0)


@pytest.mark.parametrize(
    "handler", [drip_in_the_head, endless_hints], ids=["RES-16/head", "RES-19/hints"]
)
async def test_a_slow_answer_ends_at_the_deadline(handler: Handler) -> None:
    """In 0.7 s here and in 90 s for users, who would wait too long in a test."""
    async with serving(handler) as server:
        begin = time.monotonic()
        made = await send(server.url, settings=replace(DIRECT, deadline_s=0.7))
    assert str(made.failure) == "SEND_TIMEOUT"
    assert time.monotonic() - begin < 5
