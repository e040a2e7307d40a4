"""FirstAttempt: a message that is queued and tried at once, by whoever wants to see the answer.

It needs no role: its lease keeps every other program from sending the message meanwhile. It keeps
to the limits of the host; where they do not let it start, it waits in the queue. That and retries
are left to whoever has the dispatcher's role.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeVar

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.delivery.carrier import Carrier, HeldBackError, Ready
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.lease import Lease
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.outbox_row import Claimed
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.trust.decision import Outgoing

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Sent:
    """A delivery after its first attempt.

    There is no attempt when it was held back, must not be sent, waits for its host, or as all
    sending is paused, or got a simulated 598.
    `problem` is why the outcome could not be stored; it is told as unknown later. `code` names
    why it was held back.
    """

    delivery: Delivery
    attempt: Attempt | None = None
    problem: str = ""
    code: str = ""


@dataclass(frozen=True, slots=True)
class _Begun:
    lease: Lease
    claimed: Claimed
    halted: bool = False


class FirstAttempt:
    """Never blocks the loop. Every method may raise OutboxError: then nothing was sent."""

    def __init__(
        self,
        outbox: Outbox,
        carrier: Carrier,
        read_limits: Callable[[], Limits] = Limits.stored,
    ) -> None:
        assert outbox.folder is not None
        self._outbox = outbox
        self._carrier = carrier
        self._read_limits = read_limits

    async def send(
        self, message: NewMessage, on_queued: Callable[[Delivery], object] = lambda _: None
    ) -> Sent:
        """Queue the message and try it; when cancelled, what came of it is recorded as unknown.

        `on_queued` is called once it is on the disk, before the first byte leaves.
        """
        if not message.request.sendable or await self._in_thread(lambda: self._outbox.paused):
            return Sent(await self._in_thread(lambda: self._outbox.add(message).result()))
        known = dict.fromkeys(message.request.secrets, "")
        try:
            outgoing = Outgoing.of_request(message.request, signing=message.signing)
            ready = await self._carrier.prepare(message.project, outgoing, known, message.signing)
        except HeldBackError as error:
            why = str(error)
            held = await self._in_thread(lambda: self._hold(message, why))
            return Sent(held, code=error.code)
        return await self._try(replace(message, fingerprints=ready.fingerprints), ready, on_queued)

    async def _try(
        self, message: NewMessage, ready: Ready, on_queued: Callable[[Delivery], object]
    ) -> Sent:
        beginning = asyncio.ensure_future(self._in_thread(lambda: self._begin(message)))
        try:
            # Once it is on its way to the disk, it must be sent or given back.
            begun = await asyncio.shield(beginning)
        except asyncio.CancelledError:
            begun = await beginning
            if isinstance(begun, _Begun):
                on_queued(begun.claimed.delivery)
                await self._end(begun, self._carrier.interrupted(begun.claimed))
            else:
                on_queued(begun)
            raise
        if not isinstance(begun, _Begun):
            on_queued(begun)
            return Sent(begun)
        on_queued(begun.claimed.delivery)
        if begun.halted:
            return await self._end(begun, self._carrier.simulated(begun.claimed))
        try:
            ending = await self._carrier.carry(begun.claimed, ready)
        except asyncio.CancelledError:
            await self._end(begun, self._carrier.interrupted(begun.claimed))
            raise
        return await self._end(begun, ending)

    async def _end(self, begun: _Begun, ending: Ending) -> Sent:
        """Record it, whoever stops waiting."""
        return await asyncio.shield(
            asyncio.ensure_future(self._in_thread(lambda: self._record(begun, ending)))
        )

    # In a thread

    def _hold(self, message: NewMessage, reason: str) -> Delivery:
        queued = self._outbox.add(message).result()
        self._outbox.block([queued.id], reason).result()
        return self._outbox.get(queued.id) or queued

    def _begin(self, message: NewMessage) -> _Begun | Delivery:
        """The attempt that has begun, or the delivery where its host does not let it begin."""
        limits = self._read_limits()
        lease = Lease(self._outbox.folder)
        try:
            queued = self._outbox.add(message, lease.token, limits).result()
            if queued.state is State.QUEUED:
                lease.release()
                return queued
            claimed = self._outbox.begun(queued.id, lease.token)
            return _Begun(lease, claimed, self._outbox.is_halted(queued.host, limits))
        except BaseException:
            lease.release()
            raise

    def _record(self, begun: _Begun, ending: Ending) -> Sent:
        outbox, claimed, problem = self._outbox, begun.claimed, ""
        try:
            try:
                outbox.record(claimed, ending).result()
            except OutboxError as error:
                if error.code != "DB_FULL" or not outbox.release_reserve():
                    raise
                outbox.record(claimed, ending).result()
            delivery = outbox.get(claimed.delivery.id) or claimed.delivery
        except OutboxError as error:
            delivery, problem = claimed.delivery, error.message
        finally:
            begun.lease.release()
        return Sent(delivery, ending.attempt, problem)

    async def _in_thread(self, work: Callable[[], _T]) -> _T:
        return await call_in_thread(work, name="outbox")
