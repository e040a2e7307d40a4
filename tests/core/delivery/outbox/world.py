"""A courier in virtual time with a network of answers that a test writes down."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Coroutine, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.policy import classify_outcome
from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing
from hookstudio.core.delivery.schedule import BRAZE, Policy
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.errors import SecretError
from hookstudio.core.lab.virtual_time import VirtualClock, run_virtually
from hookstudio.core.request.address_class import Reach
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import MemoryStore, SecretStore
from tests.core.delivery.outbox.conftest import NOON_MS, request

Answer = int | Failure | float
"""A status, a failure, or seconds to take before the answer 200."""


@dataclass
class Sent:
    """One request as it went out."""

    at_s: float
    host: str
    key: str
    number: int
    body: bytes
    headers: Mapping[str, str]
    end_s: float = -1.0


@dataclass
class World:
    """Everything but the outbox and the courier is made up."""

    limits: Limits = field(default_factory=Limits)
    random: Callable[[], float] = lambda: 0.0
    took_s: float = 0.05
    secrets: dict[str, str] = field(default_factory=dict)
    keyring_fault: str = ""
    headers: tuple[tuple[str, str], ...] = ()
    poll_s: float | None = None

    def __post_init__(self) -> None:
        self.clock = VirtualClock(NOON_MS)
        self.outbox = Outbox.in_memory(self.clock)
        self.sent: list[Sent] = []
        self.answers: dict[str, list[Answer]] = {}
        self.busiest = 0
        self._busy = 0
        self.problems: list[str] = []
        self.carrier = Carrier(self._send, self, self.clock, self.random)

    def queue(self, policy: Policy = BRAZE, **fields: Any) -> Delivery:
        signing = fields.pop("signing", "")
        return self.outbox.add(NewMessage(request(**fields), policy, signing=signing)).result()

    def courier(self) -> Courier:
        return Courier(
            self.outbox, self.carrier, random=self.random, limits=self.limits, poll_s=self.poll_s,
            on_problem=self.problems.append,
        )  # fmt: skip

    def run(self) -> None:
        """Send until nothing is left that could be sent by itself."""

        async def work() -> None:
            await self.courier().run(until_empty=True)

        run_virtually(work(), self.clock)

    def play(self, work: Callable[[Courier], Coroutine[Any, Any, None]]) -> None:
        """Run a courier, and beside it what the test does; both end with the test's part."""

        async def both() -> None:
            courier = self.courier()
            running = asyncio.ensure_future(courier.run())
            try:
                await work(courier)
            finally:
                courier.stop()
                await running

        run_virtually(both(), self.clock)

    def found(self, delivery: Delivery) -> Delivery:
        found = self.outbox.get(delivery.id)
        assert found is not None
        return found

    def starts(self) -> list[float]:
        return [round(each.at_s, 3) for each in self.sent]

    # The network

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
        host = request.url.text.split("/")[2]
        headers = dict(stamp(request.body_bytes))
        key = headers["Idempotency-Key"]
        seen = Sent(self.clock.passed_s, host, key, number, request.body_bytes, headers)
        self.sent.append(seen)
        self._busy += 1
        self.busiest = max(self.busiest, self._busy)
        try:
            answer = self._answer(host)
            await asyncio.sleep(answer if isinstance(answer, float) else self.took_s)
        finally:
            self._busy -= 1
            seen.end_s = self.clock.passed_s
        return self._attempt(request, number, 200 if isinstance(answer, float) else answer, seen)

    def _answer(self, host: str) -> Answer:
        answers = self.answers.get(host, [200])
        return answers.pop(0) if len(answers) > 1 else answers[0]

    def _attempt(
        self, request: RenderedRequest, number: int, answer: int | Failure, seen: Sent
    ) -> Attempt:
        status = answer if isinstance(answer, int) and not isinstance(answer, Failure) else None
        failure = answer if isinstance(answer, Failure) else None
        verdict = classify_outcome(status, failure)
        response = status and Response(status, "", "HTTP/1.1", self.headers, b"", 0)
        return Attempt(
            id="x", webhook=request.webhook, user=request.user,
            started_at=datetime.fromtimestamp((NOON_MS / 1000) + seen.at_s, UTC),
            request=SentRequest(request.method, request.url.text, (), request.body_bytes),
            timing=Timing((seen.end_s - seen.at_s) * 1000), message=f"It was {answer}.",
            received=verdict.received, retry=verdict.retry, response=response or None,
            failure=failure, number=number,
        )  # fmt: skip

    # The secrets

    def store(self, project: str) -> SecretStore:
        if self.keyring_fault:
            raise SecretError(self.keyring_fault)
        return MemoryStore(self.secrets)

    async def key(self) -> bytes:
        return b"k" * 32
