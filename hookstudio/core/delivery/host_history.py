"""What the stored attempts say of a host, for a program that did not make them itself.

The courier remembers what it saw; a first attempt may come from any program, at any time. Both
follow the rules of `host_gates`, here with what all programs wrote down lately.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import apsw

from hookstudio.core.delivery.clock import Clock
from hookstudio.core.delivery.host_gates import HostGates, Limits
from hookstudio.core.delivery.result import Failure
from hookstudio.core.wording import tr

_LONGEST_ATTEMPT_S = 95.0
_MOST = 10_000
_FAILURES = {str(failure): failure for failure in Failure}


@dataclass(frozen=True, slots=True)
class Entry:
    """Whether a request may start now. It waits where there is a `reason`, for `wait_ms` or until
    another one ends; `halted`: what it gets is a simulated 598."""

    reason: str = ""
    wait_ms: int = 0
    halted: bool = False


def entry_of(connection: apsw.Connection, clock: Clock, limits: Limits, host: str) -> Entry:
    """What one more request to the host would meet."""
    now_ms = clock.now_ms()
    gates = _gates(connection, limits, now_ms)
    gates.elsewhere = sending_by_host(connection, "")
    now_s = now_ms / 1000
    if gates.halted(host, now_s):
        return Entry(halted=True)
    opens = gates.opens_at(host, now_s)
    if opens <= now_s:
        return Entry()
    if math.isinf(opens):
        return Entry(
            tr("As many requests to {host} as are allowed at once are under way.", host=host)
        )
    wait_ms = math.ceil((opens - now_s) * 1000)
    if gates.is_down(host):
        return Entry(
            tr("{host} was down at the latest attempts: one a minute tries it.", host=host), wait_ms
        )
    if gates.paces(host, now_s):
        return Entry(
            tr("The settings allow {host} so many requests a second and no more.", host=host),
            wait_ms,
        )
    return Entry(
        tr("No host could be reached at the latest attempts: one a minute tries."), wait_ms
    )


def sending_by_host(connection: apsw.Connection, besides_lease: str) -> dict[str, int]:
    """How many requests to each host are under way, without those of one program."""
    found = connection.execute(
        "SELECT host, count(*) FROM message WHERE state = 'sending' AND lease <> ? GROUP BY host",
        (besides_lease,),
    )
    return {str(host): int(count) for host, count in found}


def _gates(connection: apsw.Connection, limits: Limits, now_ms: int) -> HostGates:
    """The gates as they stand after the attempts of the last minutes."""
    known_s = max(limits.probe_every_s, limits.unhealthy_window_s + limits.halt_s)
    since_ms = now_ms - round((known_s + _LONGEST_ATTEMPT_S) * 1000)
    found = connection.execute(
        "SELECT host, started_at, a.ended_at, a.outcome, a.status FROM ("
        # They are stored in the order in which they began.
        "SELECT * FROM attempt ORDER BY rowid DESC LIMIT ?) a JOIN message ON id = message_id "
        "WHERE started_at BETWEEN ? AND ? AND a.ended_at <= ? ORDER BY a.ended_at",
        (_MOST, since_ms, now_ms, now_ms),
    )
    gates = HostGates(limits)
    for host, started_ms, ended_ms, outcome, status in found:
        word = str(outcome).removeprefix("late:")
        gates.start(host, started_ms / 1000)
        gates.finish(
            host,
            ended_ms / 1000,
            status=None if word == "simulated" else status,
            failure=_FAILURES.get(word),
        )
    return gates
