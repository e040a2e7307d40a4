"""Several programs with one outbox, killed and stopped at random."""

from __future__ import annotations

import signal
import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.checker import violations
from tests.faults.histories import Histories, read_database
from tests.faults.kills import FACTOR, SLACK_MS, replies
from tests.faults.nursery import Nursery, Program
from tests.faults.program import Orders
from tests.faults.receiver import LoggingReceiver
from tests.faults.scaled_time import ScaledClock


@dataclass
class Contention:
    """What so many programs did; `errors` counts what was told to their users."""

    kills: int = 0
    stops: int = 0
    acknowledged: int = 0
    received: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)


def contend(
    scratch: Path, *, programs: int, messages: int, seconds: float, seed: int = 1
) -> Contention:
    """Let them queue and send, killing one and stopping another now and then.

    That ends when so many messages were acknowledged, or after so many seconds.
    """
    random, found = Random(seed), Contention()
    clock = ScaledClock(FACTOR, time.time())
    receiver = LoggingReceiver(clock.now_ms, replies(random))
    nursery = Nursery()
    acknowledged, busy = scratch / "acknowledged", scratch / "errors"

    def orders(number: int, queue: int) -> Orders:
        return Orders(
            str(scratch), receiver.url, str(acknowledged), FACTOR, clock.origin_s, number,
            queue=queue, until_empty=queue == 0, busy=str(busy), per_host=32,
        )  # fmt: skip

    running: dict[int, Program] = {}
    try:
        share = messages // programs
        running = {n: nursery.start(orders(n, share)) for n in range(programs)}
        deadline, number = time.monotonic() + seconds, programs
        while time.monotonic() < deadline and _lines(acknowledged) < messages:
            time.sleep(random.uniform(0.05, 0.3))
            place = random.choice(list(running))
            if random.random() < 0.5:
                running[place].kill()
                found.kills += 1
                number += 1
                running[place] = nursery.start(orders(number, share))
            elif not running[place].wait(0.0):
                found.stops += 1
                running[place].signal(signal.SIGSTOP)
                time.sleep(random.uniform(0.01, 0.2))
                running[place].signal(signal.SIGCONT)
        for program in running.values():
            program.kill()
        last = nursery.start(orders(number + 1, 0))
        running = {0: last}
        # What is left is sent by one program, on a machine that may have other work to do.
        if not last.wait(120 + messages / 20):
            found.violations.append("the last program did not come to an end")
    finally:
        for program in running.values():
            program.kill()
        nursery.close()
        receiver.close()
    keys = set(acknowledged.read_text().split())
    histories = Histories(keys, receiver.received, crashed=True)
    read_database(scratch / "outbox.db", histories)
    found.acknowledged, found.received = len(keys), len(receiver.received)
    found.violations += violations(histories, slack_ms=SLACK_MS + 240_000)
    if busy.exists():
        found.errors.update(busy.read_text().split())
    return found


def _lines(file: Path) -> int:
    return file.read_bytes().count(b"\n") if file.exists() else 0
