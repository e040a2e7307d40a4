"""Programs with a limit on the size of their files, or on their memory."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

from tests.faults.checker import violations
from tests.faults.histories import Histories, read_database
from tests.faults.kills import FACTOR, SLACK_MS, replies
from tests.faults.nursery import Nursery
from tests.faults.program import Orders
from tests.faults.receiver import LoggingReceiver
from tests.faults.scaled_time import ScaledClock


@dataclass
class Limited:
    """How many runs, what they told, and what was wrong afterwards."""

    runs: int = 0
    errors: Counter[str] = field(default_factory=Counter)
    violations: list[str] = field(default_factory=list)


def limited_files(scratch: Path, *, runs: int) -> Limited:
    """Files may have 60 KB to 500 KB: room for a few messages, then for none."""
    return _limited(scratch, [{"file_limit": 60_000 + n * 440_000 // runs} for n in range(runs)])


def limited_memory(scratch: Path, *, runs: int) -> Limited:
    """A program may take 1 MB to 24 MB beside what it has at its start."""
    sizes = [1_000_000 + n * 23_000_000 // runs for n in range(runs)]
    return _limited(scratch, [{"memory_limit": size} for size in sizes])


def _limited(scratch: Path, limits: list[dict[str, int]]) -> Limited:
    nursery, found = Nursery(), Limited()
    try:
        for number, limit in enumerate(limits):
            folder = scratch / f"run-{number}"
            folder.mkdir(parents=True)
            _one(nursery, folder, number, limit, found)
            found.runs += 1
    finally:
        nursery.close()
    return found


def _one(
    nursery: Nursery, folder: Path, number: int, limit: dict[str, int], found: Limited
) -> None:
    clock = ScaledClock(FACTOR, time.time())
    receiver = LoggingReceiver(clock.now_ms, replies(Random(number)))
    acknowledged, errors = folder / "acknowledged", folder / "errors"
    common = (str(folder), receiver.url, str(acknowledged), FACTOR, clock.origin_s, number)
    # A limit of the process's, not of the disk's: the reserve cannot be made under it.
    try:
        program = nursery.start(Orders(*common, queue=60, busy=str(errors), **limit))
        if not program.wait(0.6):
            program.kill()
        last = nursery.start(Orders(*common, queue=0, until_empty=True))
        if not last.wait(60):
            last.kill()
            found.violations.append(f"{limit}: the last program did not come to an end")
    finally:
        receiver.close()
    keys = set(acknowledged.read_text().split()) if acknowledged.exists() else set()
    histories = Histories(keys, receiver.received, crashed=True)
    read_database(folder / "outbox.db", histories)
    found.violations += [f"{limit}: {v}" for v in violations(histories, slack_ms=SLACK_MS)]
    if errors.exists():
        found.errors.update(errors.read_text().split())
