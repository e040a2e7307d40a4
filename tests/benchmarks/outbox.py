"""The load that the outbox must hold (spec/outbox.md §5), each figure beside its target."""

from __future__ import annotations

import asyncio
import gc
import os
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.dispatcher import NetworkSender
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.settings import NetworkSettings
from tests.core.delivery.outbox.conftest import request
from tests.faults.program import NoSecrets

MANY, SOME, AT_ONCE = 100_000, 1_000, 64
ROOT = Path(__file__).parents[2]

_SERVER = """
import asyncio, sys

KIND = sys.argv[1]
BIG = b"x" * 65536

async def serve(reader, writer):
    try:
        while True:
            head = await reader.readuntil(b"\\r\\n\\r\\n")
            lengths = [l for l in head.split(b"\\r\\n") if l.lower().startswith(b"content-length:")]
            if lengths:
                await reader.readexactly(int(lengths[0].split(b":")[1]))
            if KIND == "hang":
                await reader.read(1)
                return
            if KIND == "slow":
                await asyncio.sleep(0.05)
            if KIND == "drip":
                writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 100000\\r\\n\\r\\n")
                while True:
                    writer.write(b"x")
                    await writer.drain()
                    await asyncio.sleep(0.5)
            if KIND == "big":
                writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 209715200\\r\\n\\r\\n")
                for _ in range(3200):
                    writer.write(BIG)
                    await writer.drain()
                continue
            writer.write(b"HTTP/1.1 200 OK\\r\\nContent-Length: 2\\r\\n\\r\\nok")
            await writer.drain()
    except (OSError, asyncio.IncompleteReadError):
        pass
    finally:
        writer.close()

async def main():
    server = await asyncio.start_server(serve, "0.0.0.0", 0, backlog=2048)
    print(server.sockets[0].getsockname()[1], flush=True)
    await asyncio.Event().wait()

asyncio.run(main())
"""


def measure(scratch: Path) -> Iterator[tuple[str, str]]:
    """Every figure of the table, as name and text."""
    yield from _queueing(scratch / "queue")
    yield from _hundred_thousand(scratch / "many")
    yield from _throughput(scratch / "throughput")
    yield from _due_at_once(scratch / "slow")
    yield from _hanging(scratch / "hang")
    yield from _dripping(scratch / "drip")
    yield from _large_answers(scratch / "big")
    yield from _idle(scratch / "idle")


def _queueing(folder: Path) -> Iterator[tuple[str, str]]:
    with _open(folder) as outbox:
        times = []
        for _ in range(500):
            start = time.perf_counter()
            outbox.add(_message("http://127.0.0.1/")).result()
            times.append(time.perf_counter() - start)
    times.sort()
    yield "queue one message, p50", f"{times[250] * 1000:.1f} ms"
    yield "queue one message, p99", f"{times[495] * 1000:.1f} ms (target < 50 ms)"


def _hundred_thousand(folder: Path) -> Iterator[tuple[str, str]]:
    with _open(folder) as outbox:
        start = time.perf_counter()
        stored = outbox.add_many(_message("http://127.0.0.1/") for _ in range(MANY))
        yield (
            f"queue {stored:,} as one batch",
            f"{time.perf_counter() - start:.1f} s (target < 15 s)",
        )
        due = [each.id for each in outbox.due(SOME)]
        start = time.perf_counter()
        claimed = outbox.claim(due, "bench").result()
        took = (time.perf_counter() - start) * 1000
        yield f"claim {len(claimed):,} due out of {MANY:,}", f"{took:.0f} ms (target < 100 ms)"
    start = time.perf_counter()
    with _open(folder) as outbox:
        page = outbox.page(limit=200)
        took = time.perf_counter() - start
        assert len(page) == 200
        yield f"open with {MANY:,} messages, first page", f"{took:.2f} s (target < 2 s)"
        start = time.perf_counter()
        ids = outbox.ids()
        yield (
            f"the ids of {len(ids):,} for a list",
            f"{(time.perf_counter() - start) * 1000:.0f} ms",
        )
        start = time.perf_counter()
        outbox.some(ids[50_000:50_050])
        yield "a screenful from the middle", f"{(time.perf_counter() - start) * 1000:.1f} ms"
        start = time.perf_counter()
        cancelled = outbox.cancel(ids).result()
        took = time.perf_counter() - start
        yield f"cancel {len(cancelled):,}", f"{took:.1f} s"


def _throughput(folder: Path) -> Iterator[tuple[str, str]]:
    """With as many at once as go to one host by default, as in all, and between."""
    for at_once in (8, 16, AT_ONCE):
        with _server("quick") as port, _open(folder / str(at_once)) as outbox:
            url = f"http://127.0.0.1:{port}/a"
            asyncio.run(_bare(url, 200, at_once))
            bare = asyncio.run(_bare(url, SOME, at_once))
            outbox.add_many(_message(url) for _ in range(SOME))
            took = asyncio.run(_deliver(outbox, Limits(total=at_once, per_host=at_once)))
            ours = SOME / took
        yield f"bare httpx.AsyncClient, {at_once} at once", f"{bare:.0f} requests/s"
        share = f"{ours / bare:.0%} of it, target ≥ 50 %"
        yield f"the outbox to one receiver, {at_once} at once", f"{ours:.0f} deliveries/s ({share})"


async def _bare(url: str, count: int, at_once: int) -> float:
    gate = asyncio.Semaphore(at_once)
    limits = httpx.Limits(max_connections=at_once, max_keepalive_connections=at_once)
    async with httpx.AsyncClient(limits=limits, trust_env=False) as client:

        async def one() -> None:
            async with gate:
                await client.post(url, content=b'{"a":1}')

        start = time.perf_counter()
        await asyncio.gather(*(one() for _ in range(count)))
        return count / (time.perf_counter() - start)


def _due_at_once(folder: Path) -> Iterator[tuple[str, str]]:
    with _server("slow") as port, _open(folder) as outbox:
        hosts = [f"http://127.0.0.{n + 1}:{port}/" for n in range(8)]
        outbox.add_many(_message(hosts[n % 8]) for n in range(SOME))
        took = asyncio.run(_deliver(outbox, Limits()))
        done = outbox.counts()[State.DELIVERED]
    yield f"{done:,} due at once at 8 hosts, answers in 50 ms", f"{took:.1f} s (target < 10 s)"


def _hanging(folder: Path) -> Iterator[tuple[str, str]]:
    with _server("hang") as port, _open(folder) as outbox:
        outbox.add_many(_message(f"http://127.0.0.{n % 8 + 1}:{port}/") for n in range(SOME))
        before, threads = _memory_mb(), threading.active_count()

        async def work() -> tuple[float, int, int]:
            courier = _courier(outbox, Limits())
            running = asyncio.ensure_future(courier.run())
            await asyncio.sleep(3)
            sockets, more = courier.under_way, threading.active_count() - threads
            start = time.perf_counter()
            await asyncio.wrap_future(outbox.cancel(outbox.ids()))
            while courier.under_way:  # noqa: ASYNC110 - nothing tells when it is nought
                await asyncio.sleep(0.01)
            took = time.perf_counter() - start
            courier.stop()
            await running
            return took, sockets, more

        took, sockets, more = asyncio.run(work())
        grown = _memory_mb() - before
    yield f"{SOME:,} due, all hang: under way", f"{sockets} (target 64), {more} more threads"
    yield "cancel all of them", f"{took:.2f} s (target < 2 s)"
    yield "memory grown meanwhile", f"{grown:.0f} MB (target < 150 MB)"


def _dripping(folder: Path) -> Iterator[tuple[str, str]]:
    with _server("drip") as port, _open(folder) as outbox:
        outbox.add_many(_message(f"http://127.0.0.{n % 8 + 1}:{port}/") for n in range(AT_ONCE))

        async def work() -> list[float]:
            courier = _courier(outbox, Limits(), deadline_s=4.0)
            running = asyncio.ensure_future(courier.run())
            while set(outbox.counts()) != {State.WAITING}:  # noqa: ASYNC110 - as above
                await asyncio.sleep(0.05)
            courier.stop()
            await running
            return [
                (made.ended_at - made.started_at).total_seconds()
                for row_id in outbox.ids()
                for made in outbox.history(row_id)
                if made.ended_at is not None
            ]

        times = asyncio.run(work())
    yield (
        f"{len(times)} receivers drip for ever, deadline 4 s",
        f"ended after {min(times):.1f} to {max(times):.1f} s (target ± 1 s)",
    )


def _large_answers(folder: Path) -> Iterator[tuple[str, str]]:
    with _server("big") as port, _open(folder) as outbox:
        outbox.add_many(_message(f"http://127.0.0.{n % 8 + 1}:{port}/") for n in range(AT_ONCE))
        before = _memory_mb()
        took = asyncio.run(_deliver(outbox, Limits()))
        grown = _memory_mb() - before
    yield (
        f"{AT_ONCE} answers of 200 MB, 5 MB kept of each",
        f"memory +{grown:.0f} MB (target < 400 MB), {took:.1f} s",
    )


def _idle(folder: Path) -> Iterator[tuple[str, str]]:
    with _open(folder) as outbox:
        cpu, start = time.process_time(), time.perf_counter()

        async def work() -> None:
            courier = _courier(outbox, Limits())
            running = asyncio.ensure_future(courier.run())
            await asyncio.sleep(10)
            courier.stop()
            await running

        asyncio.run(work())
        share = (time.process_time() - cpu) / (time.perf_counter() - start)
    yield "idle, 10 s", f"{share:.2%} of a core (target < 1 %)"


async def _deliver(outbox: Outbox, limits: Limits) -> float:
    start = time.perf_counter()
    await _courier(outbox, limits).run(until_empty=True)
    return time.perf_counter() - start


def _courier(outbox: Outbox, limits: Limits, deadline_s: float = 90.0) -> Courier:
    settings = NetworkSettings(proxy="none", deadline_s=deadline_s)
    carrier = Carrier(
        NetworkSender(lambda *_: settings, NoSecrets()), NoSecrets(), outbox.clock, lambda: 0.5
    )
    return Courier(outbox, carrier, random=lambda: 0.5, limits=limits)


def _message(url: str) -> NewMessage:
    return NewMessage(request(url, '{"a":1}'))


@contextmanager
def _open(folder: Path) -> Iterator[Outbox]:
    folder.mkdir(parents=True, exist_ok=True)
    outbox = Outbox.open(folder)
    try:
        yield outbox
    finally:
        outbox.close()
        gc.collect()


@contextmanager
def _server(kind: str) -> Iterator[int]:
    process = subprocess.Popen(
        [sys.executable, "-c", _SERVER, kind], stdout=subprocess.PIPE, text=True
    )
    try:
        assert process.stdout is not None
        yield int(process.stdout.readline())
    finally:
        process.kill()
        process.wait()
        if process.stdout is not None:
            process.stdout.close()


def _memory_mb() -> float:
    """The most that this process has ever had."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    import tempfile

    os.environ.setdefault("HOOKSTUDIO_HOME", tempfile.mkdtemp())
    with tempfile.TemporaryDirectory() as place:
        for name, figure in measure(Path(place)):
            print(f"{name}: {figure}", flush=True)
