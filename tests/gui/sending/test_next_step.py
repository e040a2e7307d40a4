"""What happens next to a delivery, in words."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.state import State
from hookstudio.gui.sending.next_step import NextStep, clock, next_step
from hookstudio.gui.sending.outlook import advice_for
from tests.gui.sending.attempts import attempt

NOW = datetime(2026, 11, 24, 12, 0, 0, tzinfo=UTC)
WAITING = Delivery(
    id=7,
    key="msg_7",
    state=State.WAITING,
    project="/p",
    webhook="order",
    user="ada",
    method="POST",
    url="https://example.com/",
    host="example.com",
    policy="braze",
    attempts=2,
    max_attempts=6,
    created_at=NOW - timedelta(minutes=5),
    due_at=NOW + timedelta(seconds=98),
    status=503,
)


def step(**fields: object) -> NextStep:
    return next_step(replace(WAITING, **fields), attempt(503), NOW)  # type: ignore[arg-type]


def ended(state: State, **fields: object) -> NextStep:
    return step(state=state, due_at=None, ended_at=NOW, **fields)


def test_a_retry_is_told_with_its_number_its_time_and_how_long_that_is() -> None:
    shown = step()
    assert shown.text == f"Retry 2 of 5 at {clock(WAITING.due_at, NOW)}"
    assert shown.left == "in\u00a01:38"
    assert shown.note == "The delay is Hook Studio's choice; Braze does not document this."
    assert (shown.may_try, shown.may_give_up) == (True, True)


def test_a_retry_of_another_day_has_its_date() -> None:
    assert "2026" in step(due_at=NOW + timedelta(hours=30)).text


def test_what_is_due_and_not_sent_yet_says_so() -> None:
    shown = step(due_at=NOW)
    assert (shown.text, shown.left) == ("Retry 2 of 5 is due now.", "")


def test_a_pause_is_told() -> None:
    shown = next_step(WAITING, None, NOW, paused=True)
    assert shown.text == "Retry 2 of 5 waits: all sending is paused."
    assert shown.left == ""


@pytest.mark.parametrize(
    ("asked_by", "note"),
    [
        ("Retry-After", "The endpoint asks for this time with Retry-After."),
        (
            "Retry-After, capped at one hour",
            "The endpoint asks for this time with Retry-After. It asks for more than an hour; an "
            "hour is the most that is waited.",
        ),
    ],
)
def test_a_delay_that_the_endpoint_asks_for_names_its_header(asked_by: str, note: str) -> None:
    assert step(asked_by=asked_by).note == note


def test_another_policy_is_named() -> None:
    assert (
        step(policy="standard-webhooks").note == "By the policy standard-webhooks of the webhook."
    )


def test_what_is_under_way_can_be_given_up() -> None:
    shown = step(state=State.SENDING, attempts=3)
    assert shown.text == "Retry 2 of 5 is under way…"
    assert (shown.may_try, shown.may_give_up) == (False, True)
    assert step(state=State.SENDING, attempts=1).text == "The first attempt is under way…"


def test_what_is_held_back_says_why() -> None:
    shown = step(state=State.BLOCKED, reason='Secret "x" is not in the keyring.')
    assert shown.text == 'Held back: Secret "x" is not in the keyring.'
    assert (shown.may_try, shown.may_give_up) == (True, True)


@pytest.mark.parametrize(
    ("state", "fields", "text"),
    [
        (State.DELIVERED, {}, "Delivered by retry 1 of 5."),
        (State.DELIVERED, {"attempts": 1}, "Braze counts this webhook as received."),
        (State.EXHAUSTED, {"attempts": 6}, "Final: Braze gives up after 5 retries."),
        (
            State.EXHAUSTED,
            {"policy": "once", "max_attempts": 1},
            "Final: the policy once of the webhook has no retries.",
        ),
        (
            State.EXHAUSTED,
            {"policy": "schedule", "max_attempts": 2},
            "Final: the policy schedule gives up after 1 retry.",
        ),
        (State.CANCELLED, {}, "Given up: nothing more is sent."),
        (State.EXPIRED, {"reason": "It was due long ago."}, "Final: It was due long ago."),
    ],
)
def test_an_end_says_that_nothing_more_is_sent(
    state: State, fields: dict[str, object], text: str
) -> None:
    shown = ended(state, **fields)
    assert shown.text == text
    assert not shown.may_try
    assert not shown.may_give_up


def test_what_braze_does_not_retry_is_final() -> None:
    delivery = replace(WAITING, state=State.FAILED, due_at=None)
    assert next_step(delivery, attempt(404, retry=False), NOW).text == (
        "Final: Braze does not retry 404."
    )
    assert next_step(replace(delivery, reason="No URL."), None, NOW).text == "Final: No URL."


def test_a_failure_of_the_network_is_braze_s_599() -> None:
    assert advice_for(attempt(None, Failure.DNS)).startswith("Braze would show 599")
    assert "reachable from the internet" in advice_for(attempt(None, Failure.REFUSED))
    assert "599" in advice_for(attempt(None, Failure.TIMEOUT))
    assert "599" not in advice_for(attempt(None, Failure.TLS))
