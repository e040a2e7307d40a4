"""Seven faults that the checker must notice, each as a change of the product (spec §4.4)."""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from hookstudio.core.delivery import carrier, database, outbox_changes, outbox_schema
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.database import Options
from hookstudio.core.delivery.lease import Lease
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_row import SEAL, Claimed
from hookstudio.core.delivery.schedule import RetryAt
from hookstudio.core.delivery.stamp import plain_stamp
from hookstudio.core.errors import OutboxError
from tests.faults.histories import Receive
from tests.faults.power_cut import power_cuts
from tests.faults.rig import Rig

Patch = pytest.MonkeyPatch


def synchronous_off(patch: Patch) -> None:
    """Commits are not synced."""
    pragmas = [p.replace("synchronous=FULL", "synchronous=OFF") for p in database.PRAGMAS]
    patch.setattr(database, "PRAGMAS", tuple(pragmas))


def recorded_after_sending(patch: Patch) -> None:
    """The attempt's row is written with its outcome."""
    record = outbox_changes.record

    def late(connection: Any, clock: Any, claimed: Any, ending: Any) -> bool:
        connection.execute(
            "INSERT INTO attempt (message_id, n, started_at) VALUES (?, ?, ?)",
            (claimed.delivery.id, claimed.number, clock.now_ms()),
        )
        return record(connection, clock, claimed, ending)

    patch.setattr(outbox_changes, "_begin", lambda *_: None)
    patch.setattr(outbox_changes, "record", late)


def new_key_on_retry(patch: Patch) -> None:
    """Each retry has a key of its own."""
    patch.setattr(
        carrier,
        "plain_stamp",
        lambda key, n: plain_stamp(key if n == 1 else f"{key}-{n}", n),
    )


def no_lease_check(patch: Patch) -> None:
    """An outcome counts whoever has the delivery now."""
    statement = outbox_changes._FINISH.replace(" AND lease = :lease AND state = 'sending'", "")
    assert statement != outbox_changes._FINISH
    patch.setattr(outbox_changes, "_FINISH", statement + " AND :lease IS NOT NULL")


def counted_at_the_end(patch: Patch) -> None:
    """An attempt counts when its outcome is stored, so a crash uses up none."""
    claim, record = outbox_changes.claim, outbox_changes.record

    def claim_uncounted(connection: Any, *arguments: Any) -> Any:
        claimed = claim(connection, *arguments)
        for each in claimed:
            _count(connection, each.delivery.id, -1)
        return claimed

    def record_counted(connection: Any, clock: Any, claimed: Any, ending: Any) -> bool:
        if ending.outcome != "unknown":
            _count(connection, claimed.delivery.id, +1)
        return record(connection, clock, claimed, ending)

    def begin(connection: Any, begun: Any, now: int) -> None:
        connection.executemany(
            "INSERT OR REPLACE INTO attempt (message_id, n, started_at) VALUES (?, ?, ?)",
            [(row_id, number, now) for row_id, number in begun],
        )

    patch.setattr(outbox_changes, "claim", claim_uncounted)
    patch.setattr(outbox_changes, "record", record_counted)
    patch.setattr(outbox_changes, "_begin", begin)


def _count(connection: Any, row_id: int, by: int) -> None:
    connection.execute(
        f"UPDATE message SET attempts = attempts + {by}, "
        f"seal = {SEAL}(key, state, attempts + {by}, max_attempts, due_at, delay_ms) WHERE id = ?",
        (row_id,),
    )


def early_timer(patch: Patch) -> None:
    """Retries come after nine tenths of their delay."""
    decide = carrier.decide

    def early(*arguments: Any) -> Any:
        decision = decide(*arguments)
        if not isinstance(decision, RetryAt):
            return decision
        shorter = decision.delay_s * 0.8
        return RetryAt(decision.at_s, shorter, decision.number, decision.of)

    patch.setattr(carrier, "decide", early)


def trigger_removed(patch: Patch) -> None:
    """Nothing in the database holds an end state, and a careless change leaves one."""
    first, *later = outbox_schema.MIGRATIONS
    kept = tuple(s for s in first.statements if not s.startswith("CREATE TRIGGER"))
    assert len(kept) == len(first.statements) - 1
    changed = (outbox_schema.Migration(1, kept), *later)
    patch.setattr(outbox_schema, "MIGRATIONS", changed)
    patch.setitem(Outbox.open.__func__.__kwdefaults__, "migrations", changed)  # type: ignore[attr-defined]
    careless(patch)


def careless(patch: Patch) -> None:
    """`cancel` of a finished delivery makes it wait again; the trigger alone forbids that."""

    def move(connection: Any, ids: Any, *_: Any, **__: Any) -> list[int]:
        for row_id in ids:
            due = "(SELECT max(ended_at) FROM message)"
            connection.execute(
                "UPDATE message SET state = 'waiting', due_at = "
                f"{due}, seal = {SEAL}(key, 'waiting', attempts, max_attempts, {due}, delay_ms) "
                "WHERE id = ?",
                (row_id,),
            )
        return list(ids)

    patch.setattr(outbox_changes, "move", move)


# What is done with each, and what the checker must say


def crashing_life(folder: Path) -> list[str]:
    """Crashes while a request is under way, then a quiet end."""
    rig = Rig(folder, 1)
    rig.answer = lambda _key, _n: (503, 30.0)
    rig.queue()
    for _ in range(16):
        rig.crash_after(10.0)
        rig.clock.passed_s += 2_000
    rig.answer = lambda _key, _n: (200, 0.1)
    return rig.violations()


def failing_life(folder: Path) -> list[str]:
    """A host that fails twice."""
    rig = Rig(folder, 1)
    rig.answer = lambda _key, n: (503 if n < 3 else 200, 0.1)
    rig.queue()
    return rig.violations()


def taken_over_life(folder: Path) -> list[str]:
    """A program stands still before it records; another takes over; the first goes on."""
    rig = Rig(folder, 1)
    rig.answer = lambda _key, n: (503 if n == 1 else 200, 0.1 if n == 1 else 300.0)
    added = rig.queue()
    outbox = rig.outbox
    (still,) = outbox.claim([added.id], "still").result()
    _receive_first(rig, still)
    outbox.recover(["still"], [], lambda: 0.0).result()

    async def go_on(_: Courier) -> None:
        other = Outbox.open(folder, rig.clock, options=Options(threaded=False))
        carrying = carrier.Carrier(rig._send, rig, rig.clock, lambda: 0.0)
        other.record(still, carrying.interrupted(still)).result()
        third = Courier(other, carrying, random=lambda: 0.0, lease=Lease(folder), poll_s=None)
        running = asyncio.ensure_future(third.run())
        await asyncio.sleep(1_000)
        third.stop()
        await running
        other.close()

    rig.live(70.0, go_on)
    return rig.violations()


def _receive_first(rig: Rig, claimed: Claimed) -> None:
    """The first program's request, which was answered before it stood still."""
    now = rig.clock.now_ms()
    digest = hashlib.sha256(claimed.request.body_bytes).hexdigest()
    rig.received.append(Receive(claimed.delivery.key, 1, now, now + 100, digest, 503))


def careless_life(folder: Path) -> list[str]:
    """A delivered message is cancelled by mistake."""
    rig = Rig(folder, 1)
    one = rig.queue()
    rig.live(5.0)
    rig.clock.passed_s += 10
    with suppress(OutboxError):
        rig.outbox.cancel([one.id]).result()
    return rig.violations()


def power_cut_life(folder: Path) -> list[str]:
    """Queueing, claiming and recording, with the power cut at random."""
    found = power_cuts(folder, cuts=300, messages=40)
    return [] if found.clean else [f"I1: {found}"]


Life = Callable[[Path], list[str]]
MUTANTS: dict[str, tuple[Callable[[Patch], None], Life, str]] = {
    "synchronous=OFF under a power cut": (synchronous_off, power_cut_life, "I1"),
    "record after sending": (recorded_after_sending, crashing_life, "I2"),
    "new key on a retry": (new_key_on_retry, failing_life, "I5"),
    "no lease check": (no_lease_check, taken_over_life, "I7"),
    "attempts counted at the end": (counted_at_the_end, crashing_life, "I4"),
    "early timer": (early_timer, failing_life, "I6"),
    "trigger removed": (trigger_removed, careless_life, "I3"),
}
"""By name: the fault, the life that shows it, and the invariant that must notice it."""
