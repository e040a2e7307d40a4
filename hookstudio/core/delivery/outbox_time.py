"""Due times and a clock that is set: they move with it, so that nothing is early or lost."""

from __future__ import annotations

import apsw

from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.outbox_row import SEAL

STEP_MS = 500
"""A difference between the clocks above this is a step; below, the slow correction by NTP."""

_OPEN = "state IN ('queued', 'waiting', 'blocked') AND due_at IS NOT NULL"


def keep_time(connection: apsw.Connection, clock: Clock) -> int:
    """The time of day now, after moving all due times if the clock was set since the last call.

    While the machine runs, the time that has passed is known: a step moves every due time by as
    much, and nothing comes early or late by it. After a start of the machine it is not known: then
    nothing waits longer than its whole delay (spec/outbox.md §4.3, "clock back or forward").
    """
    now = clock.now_ms()
    offset = now - clock.elapsed_ms()
    stored = connection.execute("SELECT value FROM meta WHERE name = 'clock'").get
    boot, _, known = (stored or "").rpartition(" ")
    if stored is not None and boot == clock.boot:
        step = offset - int(known)
        if abs(step) <= STEP_MS:
            return now
        _move(connection, f"due_at + ({step})")
    else:
        _move(connection, f"min(due_at, {now} + delay_ms)")
    connection.execute(
        "INSERT INTO meta VALUES ('clock', ?) "
        "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        (f"{clock.boot} {offset}",),
    )
    return now


def _move(connection: apsw.Connection, due: str) -> None:
    connection.execute(
        f"UPDATE message SET due_at = {due}, "
        f"seal = {SEAL}(key, state, attempts, max_attempts, {due}, delay_ms) WHERE {_OPEN}"
    )
