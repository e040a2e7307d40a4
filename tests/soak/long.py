"""What takes hours: the real thirty minutes of a policy, an idle program, a steady load."""

from __future__ import annotations

import asyncio
import resource
import time
from collections.abc import Callable
from pathlib import Path
from random import Random

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.clock import SystemClock
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_file import NAME
from tests.core.delivery.outbox.conftest import request
from tests.faults.checker import violations
from tests.faults.histories import Histories, read_database
from tests.faults.program import NoSecrets, Sender
from tests.faults.receiver import LoggingReceiver, Reply

Result = tuple[str, list[str]]

IDLE_S = 8 * 3_600.0
STEADY_S = 2 * 3_600.0
GROWTH_KB = 5_000


def real_schedule(scratch: Path) -> Result:
    """Twenty messages to a host that always fails, on the wall's clock."""
    return _run(scratch, status=503, messages=20, seconds=None)


def idle(scratch: Path) -> Result:
    """Nothing to do for eight hours."""
    return _run(scratch, status=200, messages=0, seconds=IDLE_S)


def steady(scratch: Path) -> Result:
    """Ten messages a second for two hours."""
    return _run(scratch, status=200, messages=0, seconds=STEADY_S, every_s=0.1)


def _run(
    scratch: Path, *, status: int, messages: int, seconds: float | None, every_s: float = 0.0
) -> Result:
    clock = SystemClock()
    receiver = LoggingReceiver(clock.now_ms, lambda _key, _attempt: Reply.of(status))
    outbox = Outbox.open(scratch, clock)
    keys = {outbox.add(NewMessage(request(receiver.url))).result().key for _ in range(messages)}
    random = Random(1).random
    carrier = Carrier(Sender(45.0), NoSecrets(), clock, random)

    async def work() -> None:
        courier = Courier(outbox, carrier, random=random)
        running = asyncio.ensure_future(courier.run(until_empty=seconds is None))
        deadline = time.monotonic() + (seconds or 0)
        while seconds is not None and time.monotonic() < deadline:
            if every_s:
                added = await asyncio.wrap_future(outbox.add(NewMessage(request(receiver.url))))
                keys.add(added.key)
            await asyncio.sleep(every_s or 1.0)
        if seconds is not None:
            courier.stop()
        await running
        courier.lease.release()

    before, cpu = _memory_kb(), time.process_time()
    begin = time.monotonic()
    asyncio.run(work())
    took, cpu = time.monotonic() - begin, time.process_time() - cpu
    growth = _memory_kb() - before
    outbox.close()
    receiver.close()
    histories = Histories(keys, receiver.received, quiet=seconds is None)
    wrong = violations(read_database(scratch / NAME, histories))
    if seconds is not None and not every_s and growth > GROWTH_KB:
        wrong.append(f"the memory grew by {growth:,} KB")
    return (
        f"{took:,.0f} s, {len(keys):,} messages, {len(receiver.received):,} received, "
        f"{100 * cpu / took:.2f} % of a core, memory +{growth:,} KB"
    ), wrong


def _memory_kb() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss


SUITES: tuple[Callable[[Path], Result], ...] = (real_schedule, idle, steady)
