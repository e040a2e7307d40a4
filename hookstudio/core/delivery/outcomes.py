"""Outcomes: stores how attempts ended, and knows what stands in the way of storing.

What cannot be stored is kept in memory; until it is on the disk, nothing more may start.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Container

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.errors import OutboxError

RETRY_S = 5.0
"""How often something is tried again that needs room on the disk, or another's lock."""

_PASSING = ("DB_FULL", "DB_BUSY", "DB_MEMORY")


class Outcomes:
    """`problem` is why nothing is sent, for the user; empty when all is well.

    `now_s` is a clock that never jumps. Everything is called on one loop.
    """

    def __init__(
        self, outbox: Outbox, now_s: Callable[[], float], on_problem: Callable[[str], None]
    ) -> None:
        self.problem = ""
        self._outbox = outbox
        self._now_s = now_s
        self._on_problem = on_problem
        self._held: list[tuple[Claimed, Ending]] = []
        self._code = ""
        self._try_again_s = 0.0

    @property
    def held(self) -> frozenset[int]:
        """The deliveries whose outcome is not on the disk yet."""
        return frozenset(claimed.delivery.id for claimed, _ in self._held)

    async def store(self, claimed: Claimed, ending: Ending) -> None:
        """Record the outcome, also when the task is cancelled meanwhile."""
        self._held.append((claimed, ending))
        storing = asyncio.ensure_future(self._store(claimed, ending))
        try:
            await asyncio.shield(storing)
        except asyncio.CancelledError:
            await storing

    async def catch_up(self, under_way: Container[int]) -> bool:
        """Store what is kept, but for what is under way and stores by itself.

        False when sending has to wait.
        """
        if self.problem and not self._may_try_again():
            return False
        for claimed, ending in [*self._held]:
            if claimed.delivery.id not in under_way:
                await self._store(claimed, ending)
        stored = all(row_id in under_way for row_id in self.held)
        return stored and not self.problem

    def set_problem(self, error: OutboxError | None) -> None:
        """Nothing may be sent for this reason; None: all is well again."""
        problem = error.message if error else ""
        self._code = error.code if error else ""
        if problem != self.problem:
            self.problem = problem
            self._try_again_s = self._now_s() + RETRY_S
            self._on_problem(problem)

    async def _store(self, claimed: Claimed, ending: Ending) -> None:
        future = self._outbox.record(claimed, ending)
        try:
            # One that is done already costs no turn of the loop.
            _ = future.result() if future.done() else await asyncio.wrap_future(future)
        except OutboxError as error:
            if error.code == "DB_FULL" and self._outbox.release_reserve():
                await self._store(claimed, ending)
            self.set_problem(error)
            return
        self._held.remove((claimed, ending))

    def _may_try_again(self) -> bool:
        """After a full disk: once it has room for the reserve again. Other trouble needs a user."""
        now_s = self._now_s()
        if self._code not in _PASSING or now_s < self._try_again_s:
            return False
        self._try_again_s = now_s + RETRY_S
        if self._code == "DB_FULL" and not self._outbox.keep_reserve():
            return False
        self.set_problem(None)
        return True
