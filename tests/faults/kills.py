"""kill -9 at random moments and at forty named points, and what the checker says afterwards."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.checker import violations
from tests.faults.histories import Histories, read_database
from tests.faults.nursery import Nursery
from tests.faults.program import POINTS, Orders
from tests.faults.receiver import LoggingReceiver, Reply
from tests.faults.scaled_time import ScaledClock

FACTOR = 1_200.0
"""A minute takes 50 ms: the thirty minutes of a policy take a second and a half."""

SLACK_MS = 30_000
"""25 ms of real time: what the machine's scheduling may add between two readings."""

ROUND = 100
"""So many kills share one outbox; then it is run to its end and checked."""


@dataclass
class Kills:
    """What a run did and found; `at_points` died at a named point, the others at random."""

    kills: int = 0
    at_points: int = 0
    acknowledged: int = 0
    received: int = 0
    violations: list[str] = field(default_factory=list)


def kill_loop(scratch: Path, *, kills: int, seed: int = 1) -> Kills:
    """Kill programs that share an outbox one after the other; check each round."""
    nursery, found = Nursery(), Kills()
    try:
        for number in range(0, kills, ROUND):
            folder = scratch / f"round-{number}"
            folder.mkdir(parents=True)
            _round(nursery, folder, min(ROUND, kills - number), seed + number, found)
    finally:
        nursery.close()
    return found


def _round(nursery: Nursery, folder: Path, kills: int, seed: int, found: Kills) -> None:
    random = Random(seed)
    clock = ScaledClock(FACTOR, time.time())
    receiver = LoggingReceiver(clock.now_ms, replies(random))
    file = folder / "acknowledged"
    try:
        for number in range(kills):
            point = POINTS[(seed + number) % len(POINTS)] if number % 2 else ""
            orders = Orders(
                str(folder), receiver.url, str(file), FACTOR, clock.origin_s, seed + number,
                crash_at=point, crash_visit=random.choice([1, 1, 2, 5, 12]),
            )  # fmt: skip
            program = nursery.start(orders)
            if point and program.wait(0.25):
                found.at_points += 1
            else:
                time.sleep(random.uniform(0.0, 0.12))
                program.kill()
            found.kills += 1
        last = Orders(
            str(folder), receiver.url, str(file), FACTOR, clock.origin_s, seed,
            queue=0, until_empty=True,
        )  # fmt: skip
        program = nursery.start(last)
        if not program.wait(60):
            program.kill()
            found.violations.append("the last program did not come to an end")
    finally:
        receiver.close()
    acknowledged = set(file.read_text().split())
    histories = Histories(acknowledged, receiver.received, crashed=True)
    read_database(folder / "outbox.db", histories)
    found.acknowledged += len(acknowledged)
    found.received += len(receiver.received)
    found.violations += violations(histories, slack_ms=SLACK_MS)
    held = [key for key, message in histories.messages.items() if message.state == "blocked"]
    found.violations += [f"{key} was held back after a kill" for key in held]


def replies(random: Random) -> Callable[[str, int], Reply]:
    """Answers of all kinds, more good ones than bad."""

    def reply(key: str, attempt: int) -> Reply:
        chance = random.random()
        if chance < 0.55:
            return Reply.of(200, random.choice([0.0, 0.005, 0.03]))
        if chance < 0.8:
            return Reply.of(503, random.choice([0.0, 0.01]))
        if chance < 0.9:
            return Reply(None, reset=True)
        return Reply.of(404)

    return reply
