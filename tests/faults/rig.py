"""A whole life of an outbox in virtual time: queueing, failing hosts, crashes, cancels.

The outbox is the real one on the real disk, the courier the real one; a crash throws both away in
the middle, with whatever was under way.
"""

from __future__ import annotations

import asyncio
import hashlib
from collections.abc import Awaitable, Callable
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import apsw

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.database import Options
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.lease import Lease
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_file import NAME
from hookstudio.core.delivery.policy import classify_outcome
from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing
from hookstudio.core.delivery.schedule import BRAZE, Policy
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.errors import OutboxError
from hookstudio.core.lab.virtual_time import VirtualClock, run_virtually
from hookstudio.core.request.address_class import Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import MemoryStore, SecretStore
from tests.core.delivery.outbox.conftest import NOON_MS, request
from tests.faults.checker import violations
from tests.faults.histories import Histories, Receive, read_database

Answer = int | Failure


class Rig:
    """One folder, one clock, one receiver, and one program after the other.

    `answer` decides what the n-th request gets: what, and after how many seconds.
    """

    def __init__(
        self, folder: Path, seed: int = 0, *, vfs: str | None = None, exclusive: bool = False
    ) -> None:
        self.folder = folder
        self.random = Random(seed)
        self.clock = VirtualClock(NOON_MS)
        self.acknowledged: set[str] = set()
        self.hurried: set[str] = set()
        self.received: list[Receive] = []
        self.answer: Callable[[str, int], tuple[Answer, float]] = lambda _key, _n: (200, 0.05)
        self._options = Options(vfs=vfs, exclusive=exclusive, threaded=False)
        self.outbox = self._open()
        self.crashes = 0

    def _open(self) -> Outbox:
        return Outbox.open(self.folder, self.clock, options=self._options)

    def queue(self, policy: Policy = BRAZE, body: str | None = None) -> Delivery:
        """Queue one; it counts as acknowledged once the call has returned."""
        text = body if body is not None else f'{{"n":{self.random.random()}}}'
        added = self.outbox.add(NewMessage(request(body=text), policy)).result()
        self.acknowledged.add(added.key)
        return added

    def live(
        self, seconds: float, meanwhile: Callable[[Courier], Awaitable[None]] | None = None
    ) -> None:
        """Let a courier work for so long, then end it as a program ends."""
        self._play(seconds, meanwhile, crash=False)

    def crash_after(self, seconds: float) -> None:
        """Let a courier work for so long, then kill it."""
        self._play(seconds, None, crash=True)
        self.reopen()

    def reopen(self) -> None:
        """The next program, after one was killed."""
        self.crashes += 1
        connection = self.outbox._database._writing
        # A program that is killed does not merge its log into the file.
        connection.config(apsw.SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1)
        connection.close()
        self.outbox = self._open()

    def finish(self) -> Histories:
        """Run until nothing is left to send, close, and collect the histories."""
        courier = self._courier()

        async def work() -> None:
            await courier.run(until_empty=True)

        run_virtually(work(), self.clock)
        courier.lease.release()
        self.outbox.close()
        return self.histories()

    def histories(self) -> Histories:
        found = Histories(
            self.acknowledged,
            self.received,
            crashed=self.crashes > 0,
            hurried=frozenset(self.hurried),
        )
        return read_database(self.folder / NAME, found)

    def violations(self) -> list[str]:
        return violations(self.finish())

    def _courier(self) -> Courier:
        carrier = Carrier(self._send, self, self.clock, self.random.random)
        return Courier(
            self.outbox, carrier, random=self.random.random, lease=Lease(self.folder), poll_s=None
        )

    def _play(
        self,
        seconds: float,
        meanwhile: Callable[[Courier], Awaitable[None]] | None,
        *,
        crash: bool,
    ) -> None:
        async def work() -> None:
            courier = self._courier()
            running = asyncio.ensure_future(courier.run())
            await asyncio.sleep(seconds)
            if meanwhile is not None:
                await meanwhile(courier)
            if crash:
                self._pull_the_plug()
            courier.stop()
            courier.lease.release()
            await asyncio.wait([running])
            running.exception()

        run_virtually(work(), self.clock)

    def _pull_the_plug(self) -> None:
        """From here on the dying program can change nothing."""

        def refuse(_work: object) -> Future[object]:
            future: Future[object] = Future()
            future.set_exception(OutboxError("The program is gone."))
            return future

        self.outbox._database.write = refuse  # type: ignore[assignment,method-assign]

    # The receiver

    async def _send(
        self,
        request: RenderedRequest,
        *,
        project: str,
        secrets: SecretStore,
        number: int,
        stamp: Stamp,
        reach: Reach,
    ) -> Attempt:
        headers = dict(stamp(request.body_bytes))
        key, start_ms = headers["Idempotency-Key"], self.clock.now_ms()
        answer, took_s = self.answer(key, number)
        digest = hashlib.sha256(request.body_bytes).hexdigest()
        status = None if isinstance(answer, Failure) else answer
        given: int | None = None
        reached = answer not in (Failure.DNS, Failure.REFUSED)
        try:
            await asyncio.sleep(took_s)
            given = status
        finally:
            if reached:
                end_ms = self.clock.now_ms()
                attempt = int(headers["Hook-Studio-Attempt"])
                self.received.append(Receive(key, attempt, start_ms, end_ms, digest, given))
        return _attempt(request, number, answer, start_ms, took_s)

    # The secrets

    def store(self, project: str) -> SecretStore:
        return MemoryStore()

    async def key(self) -> bytes:
        return b""


def _attempt(
    request: RenderedRequest, number: int, answer: Answer, start_ms: int, took_s: float
) -> Attempt:
    failure = answer if isinstance(answer, Failure) else None
    status = None if isinstance(answer, Failure) else answer
    verdict = classify_outcome(status, failure)
    return Attempt(
        id="x",
        webhook=request.webhook,
        user=request.user,
        started_at=datetime.fromtimestamp(start_ms / 1000, UTC),
        request=SentRequest(request.method, request.url.text, (), request.body_bytes),
        timing=Timing(took_s * 1000),
        message=f"It was {answer}.",
        received=verdict.received,
        retry=verdict.retry,
        response=Response(status, "", "HTTP/1.1", (), b"", 0) if status is not None else None,
        failure=failure,
        number=number,
    )


def random_life(rig: Rig, steps: int = 12) -> None:
    """Queue, wait, crash, cancel and hurry at random."""
    random = rig.random
    answers: list[Answer] = [200, 200, 503, 500, 429, 404, Failure.REFUSED, Failure.DISCONNECTED]
    rig.answer = lambda _key, _n: (random.choice(answers), random.choice([0.01, 0.5, 20.0]))
    known: list[Delivery] = []
    for _ in range(steps):
        match random.randrange(6):
            case 0 | 1:
                known += [rig.queue() for _ in range(random.randint(1, 4))]
            case 2:
                rig.crash_after(random.choice([0.0, 0.005, 0.3, 15.0, 200.0]))
            case 3:
                rig.live(random.choice([0.01, 1.0, 90.0, 1_000.0]))
            case 4 if known:
                rig.outbox.cancel([random.choice(known).id]).result()
            case 5 if known:
                chosen = random.choice(known)
                if rig.outbox.retry_now([chosen.id]).result():
                    rig.hurried.add(chosen.key)
