"""An attempt as a line, as the outbox keeps it."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery.log_entry import from_line, to_line
from hookstudio.core.delivery.result import (
    Attempt,
    AttemptOrigin,
    Failure,
    Response,
    SentRequest,
    Timing,
)

texts = st.text(max_size=30)
headers = st.lists(st.tuples(texts, texts), max_size=4).map(tuple)
numbers = st.none() | st.floats(0, 1e6)
responses = st.builds(
    Response,
    status=st.integers(100, 599),
    reason=texts,
    http_version=st.just("HTTP/1.1"),
    headers=headers,
    body=st.binary(max_size=100),
    body_bytes_read=st.integers(0, 10**9),
    cut=st.booleans(),
    complete=st.booleans(),
    note=texts,
)
attempts = st.builds(
    Attempt,
    id=texts,
    webhook=texts,
    user=texts,
    started_at=st.datetimes(timezones=st.just(UTC)),
    request=st.builds(SentRequest, texts, texts, headers, st.binary(max_size=100)),
    timing=st.builds(Timing, st.floats(0, 1e6), numbers, numbers, numbers, numbers),
    message=texts,
    received=st.booleans(),
    retry=st.booleans(),
    response=st.none() | responses,
    failure=st.none() | st.sampled_from(Failure),
    peer=texts,
    tls=texts,
    via_proxy=texts,
    number=st.integers(1, 6),
    unverified=st.booleans(),
    origin=st.builds(AttemptOrigin, texts, texts, texts, texts),
)


def entry(number: int, body: bytes = b"x") -> Attempt:
    return Attempt(
        id=str(number),
        webhook="w",
        user="u",
        started_at=datetime(2026, 1, 1, tzinfo=UTC),
        request=SentRequest("POST", "http://h/", (("A", "b"),), body),
        timing=Timing(1.5, None, 2.0),
        message="m",
        received=True,
        retry=False,
        response=Response(200, "OK", "HTTP/1.1", (("C", "d"),), body, len(body)),
    )


def test_a_line_from_before_there_were_names_is_read() -> None:
    stored = json.loads(to_line(entry(1)))
    del stored["origin"]
    assert from_line(json.dumps(stored).encode()) == entry(1)


@given(attempts)
def test_a_line_gives_the_same_attempt(attempt: Attempt) -> None:
    line = to_line(attempt)
    assert line.count(b"\n") == 1
    assert from_line(line) == attempt


@given(st.binary(max_size=50))
def test_any_other_line_is_left_out(line: bytes) -> None:
    assert from_line(line) is None


def test_a_line_of_a_newer_version_is_left_out() -> None:
    assert from_line(to_line(entry(1)).replace(b'"v":1', b'"v":2')) is None
