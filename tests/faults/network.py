"""Seven faults of the network between the outbox and a receiver that answers well."""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_file import NAME
from tests.core.delivery.outbox.conftest import request
from tests.faults.checker import violations
from tests.faults.histories import Histories, read_database
from tests.faults.program import NoSecrets, Sender
from tests.faults.receiver import LoggingReceiver, Reply
from tests.faults.scaled_time import ScaledClock, run_scaled

FACTOR = 600.0
SLACK_MS = 60_000

Streams = tuple[asyncio.StreamReader, asyncio.StreamWriter]
Toxic = Callable[[Streams, Streams, Random], Awaitable[None]]


async def _pass(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
    while data := await source.read(65_536):
        sink.write(data)
        await sink.drain()


async def latency(client: Streams, server: Streams, random: Random) -> None:
    """Everything comes 20 to 60 ms later."""
    await asyncio.sleep(random.uniform(0.02, 0.06))
    await _both(client, server)


async def bandwidth(client: Streams, server: Streams, random: Random) -> None:
    """The answer comes at 20 KB a second."""
    forward = asyncio.ensure_future(_pass(client[0], server[1]))
    while data := await server[0].read(64):
        await asyncio.sleep(len(data) / 20_000)
        client[1].write(data)
    forward.cancel()


async def slow_close(client: Streams, server: Streams, random: Random) -> None:
    """The link is closed some time after the answer."""
    await _both(client, server)
    await asyncio.sleep(0.05)


async def timeout(client: Streams, server: Streams, random: Random) -> None:
    """Half of the links take everything and give nothing back."""
    if random.random() < 0.5:
        await asyncio.sleep(1.0)
        return
    await _both(client, server)


async def reset(client: Streams, server: Streams, random: Random) -> None:
    """Half of the links break after the request went through."""
    if random.random() < 0.5:
        server[1].write(await client[0].read(65_536))
        await server[0].read(10)
        client[1].transport.abort()
        return
    await _both(client, server)


async def slicer(client: Streams, server: Streams, random: Random) -> None:
    """Every byte travels alone."""
    forward = asyncio.ensure_future(_pass(client[0], server[1]))
    while data := await server[0].read(1):
        client[1].write(data)
        await client[1].drain()
    forward.cancel()


async def limit_data(client: Streams, server: Streams, random: Random) -> None:
    """Half of the answers end after some bytes, in the head or in the body."""
    if random.random() < 0.5:
        server[1].write(await client[0].read(65_536))
        answer = await server[0].read(65_536)
        client[1].write(answer[: random.randrange(len(answer))])
        return
    await _both(client, server)


async def _both(client: Streams, server: Streams) -> None:
    forward = asyncio.ensure_future(_pass(client[0], server[1]))
    await _pass(server[0], client[1])
    forward.cancel()


TOXICS: tuple[Toxic, ...] = (latency, bandwidth, slow_close, timeout, reset, slicer, limit_data)


class FaultProxy:
    """A TCP proxy on a thread, with one fault."""

    def __init__(self, port: int, toxic: Toxic, seed: int) -> None:
        self._upstream, self._toxic, self._random = port, toxic, Random(seed)
        self._loop = asyncio.new_event_loop()
        self._thread = threading.Thread(target=self._loop.run_forever, name="proxy")
        self._thread.start()
        self._tasks: set[asyncio.Task[None]] = set()
        self._server = self._call(asyncio.start_server(self._serve, "127.0.0.1", 0))
        self.port: int = self._server.sockets[0].getsockname()[1]

    def _call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self._loop).result(30)

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        upstream = await asyncio.open_connection("127.0.0.1", self._upstream)
        try:
            await self._toxic((reader, writer), upstream, self._random)
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            self._tasks.discard(task)
            writer.close()
            upstream[1].close()

    def close(self) -> None:
        self._call(self._close())
        self._loop.call_soon_threadsafe(self._loop.stop)
        self._thread.join()
        self._loop.close()

    async def _close(self) -> None:
        self._server.close()
        rest = asyncio.all_tasks() - {asyncio.current_task()}
        for task in rest:
            task.cancel()
        await asyncio.gather(*rest, return_exceptions=True)


@dataclass
class Weather:
    """What became of so many messages through one fault."""

    toxic: str
    states: dict[str, int] = field(default_factory=dict)
    received: int = 0
    violations: list[str] = field(default_factory=list)


def deliver_through(scratch: Path, toxic: Toxic, *, messages: int, seed: int = 1) -> Weather:
    """Queue so many, deliver all of them through the fault, and check."""
    clock = ScaledClock(FACTOR, time.time())
    receiver = LoggingReceiver(clock.now_ms, lambda _key, _attempt: Reply.of(200))
    proxy = FaultProxy(receiver.port, toxic, seed)
    outbox = Outbox.open(scratch, clock)
    url = f"http://127.0.0.1:{proxy.port}/hook"
    acknowledged = {outbox.add(NewMessage(request(url))).result().key for _ in range(messages)}
    random = Random(seed).random
    carrier = Carrier(Sender(FACTOR / 4), NoSecrets(), clock, random)

    async def work() -> None:
        limits = Limits(breaker_after=10**6)
        courier = Courier(outbox, carrier, random=random, limits=limits, poll_s=60.0)
        await courier.run(until_empty=True)
        courier.lease.release()

    try:
        run_scaled(work(), FACTOR)
    finally:
        outbox.close()
        proxy.close()
        receiver.close()
    histories = read_database(scratch / NAME, Histories(acknowledged, receiver.received))
    found = Weather(toxic.__name__, received=len(receiver.received))
    for message in histories.messages.values():
        found.states[message.state] = found.states.get(message.state, 0) + 1
    found.violations = violations(histories, slack_ms=SLACK_MS)
    return found
