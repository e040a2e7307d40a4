"""Policies, and the one function that decides what follows an attempt. All here is pure."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.retries import (
    FAILURES,
    RETRY_DELAYS_S,
    RETRY_JITTER,
    SERVER_DELAY_CAP_S,
    UNREACHABLE_DELAYS_S,
    asked_delay,
)
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import UsageError
from hookstudio.core.wording import tr, trn

MAX_OWN_RETRIES = 20
MAX_OWN_DELAY_S = 7 * 86_400.0


@dataclass(frozen=True, slots=True)
class Policy:
    """How often and when a delivery is tried again.

    `delays_s[n]` comes before retry n + 1; `unreachable_delays_s` instead of it where no byte
    could be sent. Both have the same length.
    """

    name: str
    delays_s: tuple[float, ...]
    unreachable_delays_s: tuple[float, ...]

    @property
    def max_attempts(self) -> int:
        """The first attempt and all retries."""
        return 1 + len(self.delays_s)

    def to_json(self) -> str:
        """The policy as it is kept with each delivery: a later change does not touch it."""
        return json.dumps([self.name, self.delays_s, self.unreachable_delays_s])

    @staticmethod
    def from_json(text: str) -> Policy:
        """The policy of `to_json`."""
        return _from_json(text)


@functools.lru_cache(maxsize=64)
def _from_json(text: str) -> Policy:
    """A list is read row by row, and most rows have the same policy."""
    name, delays, unreachable = json.loads(text)
    return Policy(name, tuple(delays), tuple(unreachable))


BRAZE = Policy("braze", RETRY_DELAYS_S, UNREACHABLE_DELAYS_S)
ONCE = Policy("once", (), ())
_STANDARD_S = (5, 300, 1800, 7200, 18_000, 36_000, 50_400, 72_000, 86_400)
STANDARD_WEBHOOKS = Policy("standard-webhooks", _STANDARD_S, _STANDARD_S)
"""The schedule that the Standard Webhooks specification suggests, 5 seconds to 24 hours."""

POLICIES = {policy.name: policy for policy in (BRAZE, ONCE, STANDARD_WEBHOOKS)}


def own_schedule(delays_s: Sequence[float]) -> Policy:
    """The policy `schedule`: at most 20 retries; raises UsageError."""
    if len(delays_s) > MAX_OWN_RETRIES:
        raise UsageError(
            trn(
                "A schedule has at most {n} retry.",
                "A schedule has at most {n} retries.",
                n=MAX_OWN_RETRIES,
            ),
            code="POLICY",
        )
    if any(not 0 <= delay <= MAX_OWN_DELAY_S for delay in delays_s):
        raise UsageError(tr("Each delay of a schedule is 0 seconds to 7 days."), code="POLICY")
    return Policy("schedule", tuple(delays_s), tuple(delays_s))


def policy_named(name: str, schedule: Sequence[float] = ()) -> Policy:
    """The policy of that name; `schedule` takes its delays. Raises UsageError."""
    if name == "schedule":
        return own_schedule(schedule)
    if name not in POLICIES:
        known = ", ".join([*POLICIES, "schedule"])
        raise UsageError(
            tr("There is no policy {name!r}; there are {known}.", name=name, known=known),
            code="POLICY",
        )
    return POLICIES[name]


@dataclass(frozen=True, slots=True)
class Outcome:
    """What decides about the next attempt.

    `unreachable`: no byte could be sent. `asked_s` is the delay that the answer asks for in the
    header `asked_by`, 0 for none.
    """

    received: bool
    retry: bool
    unreachable: bool = False
    asked_s: float = 0.0
    asked_by: str = ""

    @classmethod
    def of(cls, attempt: Attempt, now_s: float) -> Outcome:
        """The outcome of an attempt that ended now (seconds since 1970)."""
        failure = attempt.failure
        unreachable = failure is not None and not FAILURES[failure].sent
        asked = asked_delay(attempt.response, now_s) if attempt.response else None
        delay_s, header = asked or (0.0, "")
        return cls(attempt.received, attempt.retry, unreachable, delay_s, header)


UNKNOWN = Outcome(received=False, retry=True)
"""The program stopped between sending and recording."""

SIMULATED_598 = Outcome(received=False, retry=True)
"""Braze's own status for a host that failed too often."""


@dataclass(frozen=True, slots=True)
class RetryAt:
    """Try again at this time (seconds since 1970), `delay_s` from now: retry `number` of `of`.

    `asked_by` names the header that set the delay; `capped` says that it asked for more.
    """

    at_s: float
    delay_s: float
    number: int
    of: int
    asked_by: str = ""
    capped: bool = False

    @property
    def asked(self) -> str:
        """Both, as they are kept with the delivery; `asked_words` shows them."""
        return f"{self.asked_by}, capped at one hour" if self.capped else self.asked_by


@dataclass(frozen=True, slots=True)
class GiveUp:
    """No further attempt: delivered, failed (must not be retried) or exhausted."""

    state: State


Decision = RetryAt | GiveUp


def decide(
    policy: Policy,
    attempts: int,
    outcome: Outcome,
    now_s: float,
    random: Callable[[], float],
) -> Decision:
    """What follows the attempt that was the `attempts`-th to start.

    `random` gives a number from 0 to 1; jitter only ever adds (spec/braze.md §7.1).
    """
    if outcome.received:
        return GiveUp(State.DELIVERED)
    if not outcome.retry:
        return GiveUp(State.FAILED)
    if attempts >= policy.max_attempts:
        return GiveUp(State.EXHAUSTED)
    # By the latest outcome alone, also where earlier attempts ended otherwise (spec/outbox.md).
    delays = policy.unreachable_delays_s if outcome.unreachable else policy.delays_s
    own_s = delays[attempts - 1]
    asked_s = min(outcome.asked_s, SERVER_DELAY_CAP_S)
    by_server = asked_s > own_s
    delay_s = max(own_s, asked_s) * (1 + RETRY_JITTER * random())
    return RetryAt(
        at_s=now_s + delay_s,
        delay_s=delay_s,
        number=attempts,
        of=policy.max_attempts - 1,
        asked_by=outcome.asked_by if by_server else "",
        capped=by_server and outcome.asked_s > SERVER_DELAY_CAP_S,
    )
