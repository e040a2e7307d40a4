"""Braze's table of answers, the delays, and the sentences that explain them."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.policy import (
    advice,
    classify,
    classify_outcome,
    explain,
    spoken,
)
from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing
from hookstudio.core.delivery.retries import (
    FAILURES,
    RETRY_DELAYS_S,
    UNREACHABLE_DELAYS_S,
    next_retry,
)

NOW = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def made(
    status: int | None = None,
    failure: Failure | None = None,
    *headers: tuple[str, str],
    number: int = 1,
) -> Attempt:
    response = None
    if status is not None:
        response = Response(status, "", "HTTP/1.1", headers, b"", 0)
    verdict = classify_outcome(status, failure)
    return Attempt(
        id="1",
        webhook="w",
        user="u",
        started_at=NOW,
        request=SentRequest("POST", "http://h/", (), b""),
        timing=Timing(total_ms=1000),
        message="",
        received=verdict.received,
        retry=verdict.retry,
        response=response,
        failure=failure,
        number=number,
    )


@given(st.integers(100, 999))
def test_every_status_is_in_the_table(status: int) -> None:
    received, retry = classify(status)
    assert received == (200 <= status < 300)
    assert retry == (status in (408, 429) or 500 <= status < 600)


def test_no_answer_is_retried() -> None:
    assert classify(None) == (False, True)


def test_the_vectors_hold(shared: Path) -> None:
    lines = (shared / "spec" / "vectors.jsonl").read_text("utf-8").split("\n")
    rows = [json.loads(line) for line in lines if "webhook.retry" in line]
    assert len(rows) >= 12
    for row in rows:
        received, retry = classify(row["context"]["response"]["status"])
        assert {"received": received, "retry": retry} == row["expected"], row["id"]


def test_every_failure_has_a_rule() -> None:
    assert set(FAILURES) == set(Failure)


@pytest.mark.parametrize(
    ("status", "failure", "received", "retry"),
    [
        (None, Failure.DNS, False, True),
        (None, Failure.TLS, False, False),
        (None, Failure.REQUEST, False, False),
        (None, Failure.PROTOCOL, False, False),
        (None, Failure.SECRET, False, False),
        (200, Failure.INCOMPLETE, True, False),
        (503, Failure.INCOMPLETE, False, True),
        (200, Failure.TIMEOUT, False, True),
        (None, Failure.TIMEOUT, False, True),
    ],
)
def test_failures_and_cut_answers(
    status: int | None, failure: Failure, received: bool, retry: bool
) -> None:
    assert classify_outcome(status, failure) == (received, retry)


def test_a_passing_failure_is_retried_whatever_its_kind() -> None:
    assert classify_outcome(None, Failure.TLS, passing=True).retry


def test_five_retries_after_an_answer_take_thirty_minutes() -> None:
    retries = [next_retry(made(500, number=number)) for number in range(1, 7)]
    assert [retry and (retry.number, retry.of, retry.delay_s) for retry in retries] == [
        (1, 5, 60),
        (2, 5, 120),
        (3, 5, 240),
        (4, 5, 480),
        (5, 5, 900),
        None,
    ]
    assert sum(RETRY_DELAYS_S) == 30 * 60
    assert sum(UNREACHABLE_DELAYS_S) == 24 * 3600


@pytest.mark.parametrize(
    "failure",
    [Failure.DNS, Failure.REFUSED, Failure.UNREACHABLE, Failure.CONNECT_TIMEOUT, Failure.PROXY],
)
def test_a_host_that_cannot_be_reached_is_tried_over_a_day(failure: Failure) -> None:
    retries = [next_retry(made(None, failure, number=number)) for number in range(1, 6)]
    assert [retry and retry.delay_s for retry in retries] == list(UNREACHABLE_DELAYS_S)


@pytest.mark.parametrize("failure", [Failure.TIMEOUT, Failure.DISCONNECTED, Failure.INCOMPLETE])
def test_a_link_that_broke_is_tried_like_an_answer(failure: Failure) -> None:
    retry = next_retry(made(None, failure))
    assert retry is not None
    assert retry.delay_s == 60


def date(seconds: float) -> str:
    return format_datetime(NOW + timedelta(seconds=1 + seconds), usegmt=True)


@pytest.mark.parametrize(
    ("headers", "delay_s", "asked_by", "capped"),
    [
        ([("Retry-After", "7")], 60, "", False),
        ([("Retry-After", "300")], 300, "Retry-After", False),
        ([("retry-after", " 3600 ")], 3600, "Retry-After", False),
        ([("Retry-After", "315360000")], 3600, "Retry-After", True),
        ([("Retry-After", "9" * 5000)], 3600, "Retry-After", True),
        ([("Retry-After", date(600))], 600, "Retry-After", False),
        ([("Retry-After", date(-600))], 60, "", False),
        ([("Retry-After", "-5")], 60, "", False),
        ([("Retry-After", "soon")], 60, "", False),
        ([("Retry-After", "٣٠٠")], 60, "", False),
        ([("Retry-After", "")], 60, "", False),
        ([("Retry-After", "Mon, 99 Jan 2026 00:00:00 GMT")], 60, "", False),
        ([("X-Rate-Limit-Reset", "600")], 600, "X-Rate-Limit-Reset", False),
        (
            [("X-Rate-Limit-Reset", str(int(NOW.timestamp()) + 601))],
            600,
            "X-Rate-Limit-Reset",
            False,
        ),
        ([("X-Rate-Limit-Reset", str(int(NOW.timestamp()) - 60))], 60, "", False),
        (
            [("Retry-After", "200"), ("X-Rate-Limit-Reset", "100")],
            200,
            "Retry-After",
            False,
        ),
        ([("Retry-After", "1"), ("Retry-After", "500")], 500, "Retry-After", False),
    ],
)
def test_what_the_server_asks_for_is_honoured_up_to_an_hour(
    headers: list[tuple[str, str]], delay_s: float, asked_by: str, capped: bool
) -> None:
    retry = next_retry(made(429, None, *headers))
    assert retry is not None
    assert (retry.delay_s, retry.asked_by, retry.capped) == (delay_s, asked_by, capped)


@given(value=st.text(max_size=40))
def test_no_header_breaks_the_delay(value: str) -> None:
    retry = next_retry(made(503, None, ("Retry-After", value)))
    assert retry is not None
    assert 60 <= retry.delay_s <= 3600


def local(minutes: int) -> str:
    return f"{(NOW + timedelta(seconds=1, minutes=minutes)).astimezone():%H:%M}"


def test_the_sentences() -> None:
    assert explain(made(204)) == "Braze counts this webhook as received."
    assert explain(made(404)) == "Final: Braze does not retry 404."
    assert explain(made(302)) == "Final: Braze does not retry 302."
    first = f"Braze would retry: 1 of 5 in about 1 minute ({local(1)})."
    assert explain(made(500)) == first
    fifth = f"Braze would retry: 5 of 5 in about 15 minutes ({local(15)})."
    assert explain(made(500, number=5)) == fifth
    assert explain(made(500, number=6)) == "Final: Braze gives up after 5 retries."
    asked = explain(made(429, None, ("Retry-After", "600")))
    assert asked.endswith(f"in about 10 minutes ({local(10)}), as Retry-After asks.")
    capped = explain(made(429, None, ("Retry-After", "99999")))
    assert capped.endswith("as Retry-After asks for more than 1 hour.")


@pytest.mark.parametrize("failure", list(Failure))
def test_every_failure_is_explained_in_one_sentence(failure: Failure) -> None:
    sentence = explain(made(None, failure))
    assert sentence.endswith(".")
    assert ("would retry" in sentence) == FAILURES[failure].retry


@pytest.mark.parametrize(
    ("seconds", "text"),
    [
        (1, "1 second"),
        (45, "45 seconds"),
        (60, "1 minute"),
        (90, "2 minutes"),
        (900, "15 minutes"),
        (3600, "1 hour"),
        (5400, "90 minutes"),
        (7200, "2 hours"),
        (54000, "15 hours"),
    ],
)
def test_spoken_time(seconds: float, text: str) -> None:
    assert spoken(seconds) == text


@pytest.mark.parametrize("status", [400, 401, 403, 404, 405, 408, 409, 418, 429, 500, 504, 529])
def test_there_is_advice_for_every_error(status: int) -> None:
    assert advice(status).endswith(".")


def test_brazes_own_statuses_are_explained() -> None:
    assert "Wait a minute" in advice(598)
    assert "could not reach the host" in advice(599)
    assert "redirects" in advice(301)
    assert advice(200) == advice(None) == ""


def test_an_answer_in_another_time_zone_gives_the_same_delay() -> None:
    attempt = made(503, None, ("Retry-After", date(600)))
    elsewhere = replace(attempt, started_at=NOW.astimezone())
    assert next_retry(attempt) == next_retry(elsewhere)
