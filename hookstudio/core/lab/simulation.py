"""Simulation: a policy and a script of answers in virtual time, through the real outbox.

What runs is the product itself (policy, outbox, courier, attempt); only the clock and the network
are replaced.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from itertools import chain, zip_longest
from random import Random

from hookstudio.core.delivery.attempt import Surroundings, attempt
from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.schedule import Outcome, Policy, RetryAt, decide
from hookstudio.core.delivery.stamp import Stamp
from hookstudio.core.delivery.state import State
from hookstudio.core.lab.answers import ScriptedTransport
from hookstudio.core.lab.virtual_time import VirtualClock, run_virtually
from hookstudio.core.receiver.script import Script
from hookstudio.core.request.address_class import Reach
from hookstudio.core.request.rendered import RenderedHeader, RenderedRequest, RenderedText
from hookstudio.core.secrets import MemoryStore, SecretStore
from hookstudio.core.settings import NetworkSettings

START = datetime(2026, 1, 1, tzinfo=UTC)
"""Virtual time begins here; times are told as seconds since."""

MAX_RUNS = 10_000
BATCH = 50
"""So many runs at once: more take longer each, since every round looks at all of them."""


@dataclass(frozen=True, slots=True)
class SimulatedAttempt:
    """One attempt; times are seconds since the message was queued.

    `next_s` is when the next one starts, None after the last. `asked_by` names the header that made
    it wait longer than the policy's own delay, and whether it asked for more than an hour.
    """

    number: int
    start_s: float
    end_s: float
    status: int | None
    outcome: str
    message: str
    next_s: float | None = None
    asked_by: str = ""


@dataclass(frozen=True, slots=True)
class Timeline:
    """What became of one message under one policy."""

    policy: str
    state: State
    attempts: tuple[SimulatedAttempt, ...]

    @property
    def end_s(self) -> float:
        """When it was over."""
        return self.attempts[-1].end_s if self.attempts else 0.0


@dataclass(frozen=True, slots=True)
class Spread:
    """Where jitter took many runs. Each list holds one number a run, sorted.

    `starts_s[n]` are the starts of attempt n + 1 in the runs that had one.
    """

    runs: int
    states: dict[State, int]
    starts_s: tuple[tuple[float, ...], ...]
    ends_s: tuple[float, ...]

    def quantile(self, attempt: int, part: float) -> float:
        """The start of that attempt (from 1) that `part` of the runs do not exceed."""
        starts = self.starts_s[attempt - 1]
        return starts[min(len(starts) - 1, int(part * len(starts)))]


def simulate(
    policy: Policy,
    script: Script,
    *,
    seed: int = 0,
    request: RenderedRequest | None = None,
    deadline_s: float = 90.0,
) -> Timeline:
    """One message under the policy against the script; the same seed gives the same jitter."""
    (timeline,) = _run(policy, script, 1, seed, request or _example(), deadline_s)
    return timeline


def spread(
    policy: Policy,
    script: Script,
    *,
    runs: int = 1_000,
    seed: int = 0,
    progress: Callable[[int, int], object] = lambda _done, _total: None,
) -> Spread:
    """So many independent messages, each with jitter and a script of its own.

    `progress` is told how many of how many are done.
    """
    runs = max(1, min(runs, MAX_RUNS))
    parts: list[Spread] = []
    for first in range(0, runs, BATCH):
        parts.append(spread_part(policy, script, min(BATCH, runs - first), seed, first))
        progress(first + parts[-1].runs, runs)
    return merged(parts)


def spread_part(policy: Policy, script: Script, runs: int, seed: int, first: int) -> Spread:
    """The runs from that number on; parts of one seed together are as one `spread`."""
    timelines = _run(policy, script, runs, seed * 1_000_003 + first, _example(), 90.0)
    longest = max(len(timeline.attempts) for timeline in timelines)
    starts = tuple(
        tuple(sorted(t.attempts[n].start_s for t in timelines if len(t.attempts) > n))
        for n in range(longest)
    )
    states = Counter(timeline.state for timeline in timelines)
    return Spread(runs, dict(states), starts, tuple(sorted(t.end_s for t in timelines)))


def merged(parts: Sequence[Spread]) -> Spread:
    """Several spreads as one."""
    states: Counter[State] = Counter()
    for part in parts:
        states.update(part.states)
    columns = zip_longest(*(part.starts_s for part in parts), fillvalue=())
    starts = tuple(tuple(sorted(chain(*column))) for column in columns)
    ends = tuple(sorted(chain(*(part.ends_s for part in parts))))
    return Spread(sum(part.runs for part in parts), dict(states), starts, ends)


def _run(
    policy: Policy,
    script: Script,
    runs: int,
    seed: int,
    request: RenderedRequest,
    deadline_s: float,
) -> list[Timeline]:
    lab = _Lab(policy, script, seed, deadline_s)
    try:
        # A host each, or the breaker of one run would hold the others.
        requests = [_at_host(request, n) for n in range(runs)] if runs > 1 else [request]
        return run_virtually(lab.deliver(requests), lab.clock)
    finally:
        lab.outbox.close()


class _Lab:
    """An outbox in memory and a courier that sends to the script."""

    def __init__(self, policy: Policy, script: Script, seed: int, deadline_s: float) -> None:
        self.clock = VirtualClock(round(START.timestamp() * 1000))
        self.outbox = Outbox.in_memory(self.clock)
        self._policy = policy
        self._random = Random(seed).random  # noqa: S311 - no secret hangs on it
        sender = _Sender(script, self.clock, deadline_s)
        self._carrier = Carrier(sender, _NoSecrets(), self.clock, self._random)

    async def deliver(self, requests: Sequence[RenderedRequest]) -> list[Timeline]:
        """Queue all of them and see what becomes of each."""
        outbox = self.outbox
        limits = Limits(total=len(requests), per_host=1)
        courier = Courier(outbox, self._carrier, random=self._random, limits=limits, poll_s=None)
        added = [outbox.add(NewMessage(request, self._policy)).result() for request in requests]
        await courier.run(until_empty=True)
        found = outbox.some([delivery.id for delivery in added])
        return [_timeline(found[d.id], outbox.history(d.id), self._policy) for d in added]


class _Sender:
    def __init__(self, script: Script, clock: VirtualClock, deadline_s: float) -> None:
        self._settings = NetworkSettings(proxy="none", deadline_s=deadline_s)
        self._around = Surroundings(
            now=lambda: START + timedelta(milliseconds=clock.elapsed_ms()),
            transport=ScriptedTransport(script),
            counter=clock.counter_s,
        )

    async def __call__(
        self,
        request: RenderedRequest,
        *,
        project: str,  # noqa: ARG002 - as of every Send
        secrets: SecretStore,
        number: int,
        stamp: Stamp,
        reach: Reach,  # noqa: ARG002 - as of every Send
    ) -> Attempt:
        return await attempt(
            request,
            secrets=secrets,
            settings=self._settings,
            number=number,
            surroundings=self._around,
            stamp=stamp,
        )


class _NoSecrets:
    """Nothing leaves the lab, so it needs no secrets."""

    def store(self, project: str) -> SecretStore:  # noqa: ARG002 - the protocol's
        return MemoryStore()

    async def key(self) -> bytes:
        return b""


def _example() -> RenderedRequest:
    header = RenderedHeader("Content-Type", RenderedText("headers[0].value", "application/json"))
    return RenderedRequest(
        webhook="simulation",
        user="",
        language=None,
        method="POST",
        url=RenderedText("url", "http://lab.invalid/"),
        headers=(header,),
        body=RenderedText("body", "{}"),
    )


def _at_host(request: RenderedRequest, run: int) -> RenderedRequest:
    return replace(request, url=RenderedText("url", f"http://run-{run}.lab.invalid/"))


def _timeline(delivery: Delivery, history: Sequence[DeliveryAttempt], policy: Policy) -> Timeline:
    zero = delivery.created_at
    attempts = []
    for index, made in enumerate(history):
        following = history[index + 1] if index + 1 < len(history) else None
        attempts.append(
            SimulatedAttempt(
                number=made.number,
                start_s=(made.started_at - zero).total_seconds(),
                end_s=((made.ended_at or made.started_at) - zero).total_seconds(),
                status=made.status,
                outcome=made.outcome,
                message=made.message,
                next_s=(following.started_at - zero).total_seconds() if following else None,
                asked_by=_asked_by(made, policy),
            )
        )
    return Timeline(delivery.policy, delivery.state, tuple(attempts))


def _asked_by(made: DeliveryAttempt, policy: Policy) -> str:
    """Decided anew: of each delivery, only the latest is kept."""
    if made.detail is None or made.ended_at is None:
        return ""
    now_s = made.ended_at.timestamp()
    outcome = Outcome.of(made.detail, now_s)
    decision = decide(policy, made.number, outcome, now_s, lambda: 0.0)
    if not isinstance(decision, RetryAt):
        return ""
    return decision.asked
