"""The one decision: every status, every failure, every attempt count, every policy."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.policy import classify, classify_outcome
from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing
from hookstudio.core.delivery.retries import FAILURES
from hookstudio.core.delivery.schedule import (
    BRAZE,
    ONCE,
    POLICIES,
    STANDARD_WEBHOOKS,
    UNKNOWN,
    GiveUp,
    Outcome,
    Policy,
    RetryAt,
    decide,
    own_schedule,
    policy_named,
)
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import UsageError

NOW_S = 1_790_000_000.0
RETRIED = {408, 429, *range(500, 600)}
OWN = own_schedule([1.0, 0.0, 30.0])
EVERY_POLICY = [*POLICIES.values(), OWN]
UNSENT = {
    Failure.DNS, Failure.REFUSED, Failure.UNREACHABLE, Failure.CONNECT_TIMEOUT, Failure.PROXY,
}  # fmt: skip
NETWORK = UNSENT | {Failure.TIMEOUT, Failure.DISCONNECTED, Failure.INCOMPLETE}
DAYS = (15 * 60, 45 * 60, 7_200, 21_600, 54_000)


def _attempt(
    status: int | None, failure: Failure | None = None, headers: tuple[tuple[str, str], ...] = ()
) -> Attempt:
    verdict = classify_outcome(status, failure)
    response = None
    if status is not None:
        response = Response(status, "", "HTTP/1.1", headers, b"", 0, complete=failure is None)
    return Attempt(
        id="a", webhook="w", user="u", started_at=datetime.fromtimestamp(NOW_S, UTC),
        request=SentRequest("POST", "http://x/", (), b""), timing=Timing(0.0), message="",
        received=verdict.received, retry=verdict.retry, response=response, failure=failure,
    )  # fmt: skip


def _decided(attempt: Attempt, policy: Policy, attempts: int, luck: float = 0.0):
    return decide(policy, attempts, Outcome.of(attempt, NOW_S), NOW_S, lambda: luck)


@pytest.mark.parametrize("policy", EVERY_POLICY, ids=lambda p: p.name)
def test_every_status_at_every_attempt(policy: Policy) -> None:
    for status in range(100, 600):
        for attempts in range(1, policy.max_attempts + 1):
            decision = _decided(_attempt(status), policy, attempts)
            if 200 <= status < 300:
                assert decision == GiveUp(State.DELIVERED)
            elif status not in RETRIED:
                assert decision == GiveUp(State.FAILED)
            elif attempts == policy.max_attempts:
                assert decision == GiveUp(State.EXHAUSTED)
            else:
                delay = policy.delays_s[attempts - 1]
                assert decision == RetryAt(NOW_S + delay, delay, attempts, policy.max_attempts - 1)


@pytest.mark.parametrize("policy", EVERY_POLICY, ids=lambda p: p.name)
@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_at_every_attempt(policy: Policy, failure: Failure) -> None:
    for attempts in range(1, policy.max_attempts + 1):
        decision = _decided(_attempt(None, failure), policy, attempts)
        if failure not in NETWORK:
            assert decision == GiveUp(State.FAILED)
        elif attempts == policy.max_attempts:
            assert decision == GiveUp(State.EXHAUSTED)
        else:
            assert isinstance(decision, RetryAt)
            column = policy.unreachable_delays_s if failure in UNSENT else policy.delays_s
            assert decision.delay_s == column[attempts - 1]


def test_what_is_not_named_here_is_not_retried() -> None:
    assert set(FAILURES) == set(Failure)
    assert {failure for failure, rule in FAILURES.items() if rule.retry} == NETWORK


def test_braze_waits_as_decided() -> None:
    assert BRAZE.delays_s == (60, 120, 240, 480, 900)
    assert sum(BRAZE.delays_s) == 30 * 60
    assert BRAZE.unreachable_delays_s == DAYS
    assert (BRAZE.max_attempts, ONCE.max_attempts, STANDARD_WEBHOOKS.max_attempts) == (6, 1, 10)


def test_a_mix_takes_the_column_of_the_latest_outcome_at_that_number() -> None:
    third = _decided(_attempt(None, Failure.REFUSED), BRAZE, 3)
    assert isinstance(third, RetryAt)
    assert third.delay_s == DAYS[2]
    fourth = _decided(_attempt(503), BRAZE, 4)
    assert isinstance(fourth, RetryAt)
    assert fourth.delay_s == 480


def test_a_received_head_counts_although_the_body_was_cut() -> None:
    cut = _attempt(200, Failure.INCOMPLETE)
    assert _decided(cut, BRAZE, 1) == GiveUp(State.DELIVERED)


@pytest.mark.parametrize(
    ("header", "value", "delay", "by", "capped"),
    [
        ("Retry-After", "7", 60, "", False),
        ("Retry-After", "90", 90, "Retry-After", False),
        ("Retry-After", "7200", 3600, "Retry-After", True),
        ("X-Rate-Limit-Reset", "300", 300, "X-Rate-Limit-Reset", False),
        ("x-rate-limit-reset", str(int(NOW_S) + 500), 500, "X-Rate-Limit-Reset", False),
        ("Retry-After", "Mon, 21 Sep 2026 14:48:40 GMT", 2120, "Retry-After", False),
        ("Retry-After", "-5", 60, "", False),
        ("Retry-After", "soon", 60, "", False),
    ],
)
def test_the_server_may_ask_for_more_up_to_an_hour(
    header: str, value: str, delay: float, by: str, capped: bool
) -> None:
    decision = _decided(_attempt(429, None, ((header, value),)), BRAZE, 1)
    assert isinstance(decision, RetryAt)
    assert (decision.delay_s, decision.asked_by, decision.capped) == (delay, by, capped)


def test_a_longer_own_delay_wins_over_the_cap() -> None:
    decision = _decided(_attempt(503, None, (("Retry-After", "9000"),)), STANDARD_WEBHOOKS, 6)
    assert isinstance(decision, RetryAt)
    assert (decision.delay_s, decision.asked_by) == (36_000, "")


@given(
    policy=st.sampled_from(EVERY_POLICY),
    attempts=st.integers(1, 21),
    asked=st.floats(0, 1e6),
    luck=st.floats(0, 1, exclude_max=True),
    unreachable=st.booleans(),
)
def test_nothing_is_ever_earlier_than_promised(
    policy: Policy, attempts: int, asked: float, luck: float, unreachable: bool
) -> None:
    attempts = min(attempts, policy.max_attempts)
    outcome = Outcome(False, True, unreachable, asked, "Retry-After")
    decision = decide(policy, attempts, outcome, NOW_S, lambda: luck)
    if attempts == policy.max_attempts:
        assert decision == GiveUp(State.EXHAUSTED)
        return
    assert isinstance(decision, RetryAt)
    own = (policy.unreachable_delays_s if unreachable else policy.delays_s)[attempts - 1]
    promised = max(own, min(asked, 3600))
    assert promised <= decision.delay_s <= promised * 1.1 + 1e-6
    assert decision.at_s == NOW_S + decision.delay_s


def test_an_attempt_whose_outcome_is_unknown_is_used_up_and_retried() -> None:
    decision = decide(BRAZE, 2, UNKNOWN, NOW_S, lambda: 0.0)
    assert isinstance(decision, RetryAt)
    assert decision.delay_s == 120
    assert decide(BRAZE, 6, UNKNOWN, NOW_S, lambda: 0.0) == GiveUp(State.EXHAUSTED)


@pytest.mark.parametrize("policy", EVERY_POLICY, ids=lambda p: p.name)
def test_a_policy_is_kept_with_the_delivery(policy: Policy) -> None:
    assert Policy.from_json(policy.to_json()) == policy


def test_policies_are_found_by_name() -> None:
    assert policy_named("braze") is BRAZE
    assert policy_named("schedule", [5, 10]).delays_s == (5, 10)
    with pytest.raises(UsageError, match="no policy 'x'"):
        policy_named("x")


@pytest.mark.parametrize("delays", [[1.0] * 21, [-1.0], [8 * 86_400.0]])
def test_a_schedule_has_bounds(delays: list[float]) -> None:
    with pytest.raises(UsageError):
        own_schedule(delays)


def test_the_shared_vectors_hold(shared: Path) -> None:
    lines = (shared / "spec/vectors.jsonl").read_text(encoding="utf-8").splitlines()
    cases = [case for line in lines if (case := json.loads(line))["area"] == "webhook.retry"]
    assert len(cases) == 12
    for case in cases:
        status = case["context"]["response"]["status"]
        verdict = classify(status)
        assert verdict._asdict() == case["expected"], case["id"]
        decision = _decided(_attempt(status), BRAZE, 1)
        assert isinstance(decision, RetryAt) == case["expected"]["retry"], case["id"]
