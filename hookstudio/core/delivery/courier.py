"""Courier: sends what is due, as fast as its hosts allow, and records what comes back.

It sees everything through the outbox, so that it can be killed at any moment.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Iterable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Any, TypeVar

from hookstudio.core.delivery.carrier import Carrier, HeldBackError, Ready
from hookstudio.core.delivery.delivery import Change
from hookstudio.core.delivery.host_gates import HostGates, Limits
from hookstudio.core.delivery.lease import Lease, dead_leases
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_due import Due
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.delivery.outcomes import RETRY_S, Outcomes
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError

POLL_S = 1.0
"""How often others' changes and the clock are looked at."""

CARE_EVERY_S = 30.0
PRUNE_EVERY_S = 3_600.0
ASLEEP_S = 90.0
"""No look at the clock for so long means that the machine slept."""

_FAILURES = {str(failure): failure for failure in Failure}

T = TypeVar("T")


@dataclass(slots=True)
class _Flight:
    """One delivery on its way: from before its claim until its outcome is stored.

    `changes` counts those that were heard of before the claim was known; one is the claim itself.
    """

    due: Due
    task: asyncio.Task[None]
    claimed: Claimed | None = None
    changes: int = 0


class Courier:
    """Runs on one loop until it is stopped; one courier a process, one at work an outbox.

    `read_limits` is asked for the limits now and then, so that they can change meanwhile. `poll_s`
    None: nobody else has the outbox, so nothing needs to be looked at while nothing is due.
    """

    def __init__(
        self,
        outbox: Outbox,
        carrier: Carrier,
        *,
        random: Callable[[], float],
        limits: Limits | None = None,
        read_limits: Callable[[], Limits] | None = None,
        lease: Lease | None = None,
        poll_s: float | None = POLL_S,
        on_problem: Callable[[str], None] = lambda _: None,
    ) -> None:
        self.lease = lease or Lease(outbox.folder)
        self._outbox = outbox
        self._carrier = carrier
        self._random = random
        self._gates = HostGates(limits or Limits())
        self._read_limits = read_limits
        self._poll_s = poll_s
        self._flights: dict[int, _Flight] = {}
        self._closed: set[str] = set()
        self._outcomes = Outcomes(outbox, self._now_s, on_problem)
        self._stopping = False
        self._sending = False
        self._wake = asyncio.Event()
        self._looked_s = self._cared_s = -CARE_EVERY_S
        self._pruned_s = -PRUNE_EVERY_S

    async def run(self, *, until_empty: bool = False) -> None:
        """Send until `stop`, or until nothing is left that could be sent by itself."""
        loop = asyncio.get_running_loop()
        self._stopping = False

        def heard(change: Change) -> None:
            loop.call_soon_threadsafe(self._heard, change)

        leave = self._outbox.subscribe(heard)
        try:
            await self._quietly(self._care())
            while not self._stopping:
                await self._quietly(self._look())
                try:
                    if until_empty and self._is_empty():
                        break
                    rest_s = self._time_to_rest()
                except OutboxError as error:
                    self._outcomes.set_problem(error)
                    rest_s = RETRY_S
                await self._rest(rest_s)
        finally:
            leave()
            await self._land()

    def stop(self) -> None:
        """Start nothing more and stop what is under way; `run` returns when that is recorded."""
        self._stopping = True
        self._wake.set()

    def resume(self) -> None:
        """Try again after a problem: store what could not be stored, then send."""
        self._outcomes.set_problem(None)
        self._looked_s = -CARE_EVERY_S
        self._wake.set()

    @property
    def problem(self) -> str:
        """Why nothing is sent, for the user; empty when all is well."""
        return self._outcomes.problem

    @property
    def under_way(self) -> int:
        """How many deliveries are on their way."""
        return len(self._flights)

    # Looking

    async def _look(self) -> None:
        """One round: notice what changed, then start what may start."""
        now_s = self._now_s()
        if now_s - self._looked_s >= (self._poll_s or CARE_EVERY_S):
            if now_s - self._looked_s > ASLEEP_S and self._looked_s > 0:
                await self._sort_overdue()
            self._looked_s = now_s
            await _done(self._outbox.keep_time())
            if self._poll_s is not None and await _done(self._outbox.notice_others()):
                self._drop_taken(self._flights)
        if now_s - self._cared_s >= CARE_EVERY_S:
            await self._care()
        may_send = await self._may_send()
        if may_send and not self._sending:
            await self._sort_overdue()
        self._sending = may_send
        if may_send:
            self._start_due()

    async def _may_send(self) -> bool:
        if (self._outcomes.held or self.problem) and not await self._outcomes.catch_up(
            self._flights
        ):
            return False
        return not self.problem and not self._stopping and not self._outbox.paused

    async def _sort_overdue(self) -> None:
        """After a time without sending: what is too old ends, the rest is no burst."""
        await _done(self._outbox.expire())
        await _done(self._outbox.spread(self._random))

    async def _care(self) -> None:
        """Take over what dead programs left, and what of ours is not under way any more."""
        self._cared_s = self._now_s()
        if self._read_limits is not None:
            self._gates.limits = self._read_limits()
        leases = self._outbox.leases()
        dead = dead_leases(
            self._outbox.folder, [token for token in leases if token != self.lease.token]
        )
        ours = [self.lease.token] if self.lease.token in leases else []
        busy = [*self._flights, *self._outcomes.held]
        await _done(self._outbox.recover([*dead, *ours], busy, self._random))
        # Also what a pause or a host that is down has held for a day.
        await _done(self._outbox.expire())
        if self._cared_s - self._pruned_s >= PRUNE_EVERY_S:
            self._pruned_s = self._cared_s
            await _done(self._outbox.prune())

    def _start_due(self) -> None:
        now_s = self._now_s()
        free = self._gates.limits.total - len(self._flights)
        if free <= 0:
            return
        if self._poll_s is not None:
            self._gates.elsewhere = self._outbox.sending_elsewhere(self.lease.token)
        self._closed = set(self._gates.closed(now_s))
        while free > 0:
            listed = self._outbox.due(free, self._closed, self._flights)
            for due in listed:
                if self._gates.may_start(due.host, now_s):
                    self._start(due, now_s)
                    free -= 1
                else:
                    # It may have hidden other hosts behind its many.
                    self._closed.add(due.host)
            if not listed:
                return

    def _start(self, due: Due, now_s: float) -> None:
        self._gates.start(due.host, now_s)
        task = asyncio.ensure_future(self._deliver(due))
        self._flights[due.id] = _Flight(due, task)
        task.add_done_callback(lambda _: self._landed(due))

    def _landed(self, due: Due) -> None:
        self._flights.pop(due.id, None)
        self._wake.set()

    async def _rest(self, seconds: float | None) -> None:
        """Wait for so long, or for news."""
        try:
            async with asyncio.timeout(seconds):
                await self._wake.wait()
        except TimeoutError:
            pass
        self._wake.clear()

    def _time_to_rest(self) -> float | None:
        """Until the next thing that is due, or the next look at the clock."""
        waits = [self._poll_s] if self._poll_s is not None else []
        if self._outcomes.held or self.problem:
            waits.append(RETRY_S)
        if self._sending:
            now_s = self._now_s()
            opens = self._gates.opens_next(now_s)
            if opens is not None:
                waits.append(opens - now_s)
            due_ms = self._outbox.next_due_ms(
                self._closed | set(self._gates.closed(now_s)), self._flights
            )
            if due_ms is not None and len(self._flights) < self._gates.limits.total:
                waits.append((due_ms - self._outbox.clock.now_ms()) / 1000)
        return max(0.0, min(waits)) + 0.001 if waits else None

    def _is_empty(self) -> bool:
        if self._flights or self._outcomes.held:
            return False
        return bool(self.problem) or self._outbox.next_due_ms() is None

    # One delivery

    async def _deliver(self, due: Due) -> None:
        ending: Ending | None = None
        try:
            ending = await self._carry(due)
        except HeldBackError as error:
            await self._quietly(_done(self._outbox.block([due.id], str(error))))
        except asyncio.CancelledError:
            claimed = self._flights[due.id].claimed
            if claimed is not None:
                await self._outcomes.store(claimed, self._carrier.interrupted(claimed))
        except OutboxError as error:
            self._outcomes.set_problem(error)
        finally:
            failure = _FAILURES.get(ending.outcome) if ending else None
            status = ending.status if ending and ending.outcome != "simulated" else None
            self._gates.finish(due.host, self._now_s(), status=status, failure=failure)

    async def _carry(self, due: Due) -> Ending | None:
        halted = self._gates.halted(due.host, self._now_s())
        ready = Ready.none() if halted else await self._prepare(due)
        marks = {due.id: ready.fingerprints}
        # Shielded: once it is on its way to the disk, what became of it must be known.
        claiming = asyncio.ensure_future(
            _done(self._outbox.claim([due.id], self.lease.token, marks))
        )
        try:
            found = await asyncio.shield(claiming)
        except asyncio.CancelledError:
            found = await claiming
            if found:
                self._flights[due.id].claimed = found[0]
            raise
        if not found:
            return None
        (claimed,) = found
        flight = self._flights[due.id]
        flight.claimed = claimed
        if flight.changes > 1:
            # It may have been cancelled right behind the claim; then this is where it ends.
            self._drop_taken([due.id])
            await asyncio.sleep(0)
        if halted:
            ending = self._carrier.simulated(claimed)
        else:
            ending = await self._carrier.carry(claimed, ready)
        await self._outcomes.store(claimed, ending)
        return ending

    async def _prepare(self, due: Due) -> Ready:
        return await self._carrier.prepare(due.project, due.outgoing, due.fingerprints, due.signing)

    # News

    def _heard(self, change: Change) -> None:
        touched = change.ids or set(self._flights)
        for row_id in touched & set(self._flights):
            self._flights[row_id].changes += 1
        try:
            self._drop_taken(touched & set(self._flights))
        except OutboxError as error:
            self._outcomes.set_problem(error)
        if change.ids - set(self._flights) or not change.ids:
            self._wake.set()

    def _drop_taken(self, ids: Iterable[int]) -> None:
        """Stop what was cancelled, or taken over by another."""
        # What is being stored tells of itself, and lands by itself.
        free = set(ids) - self._outcomes.held
        claimed = [i for i in free if (f := self._flights.get(i)) and f.claimed is not None]
        if not claimed:
            return
        states = self._outbox.states_of(claimed)
        for row_id in claimed:
            state, lease = states.get(row_id, (State.CANCELLED, ""))
            if state is not State.SENDING or lease != self.lease.token:
                self._flights[row_id].task.cancel()

    async def _land(self) -> None:
        """Stop what is under way and wait until that is recorded."""
        tasks = [flight.task for flight in self._flights.values()]
        for task in tasks:
            task.cancel()
        if tasks:
            await asyncio.wait(tasks)

    async def _quietly(self, work: Awaitable[Any]) -> None:
        try:
            await work
        except OutboxError as error:
            self._outcomes.set_problem(error)

    def _now_s(self) -> float:
        return self._outbox.clock.elapsed_ms() / 1000


async def _done(future: Future[T]) -> T:
    """The result of a change; one that is done already costs no turn of the loop."""
    return future.result() if future.done() else await asyncio.wrap_future(future)
