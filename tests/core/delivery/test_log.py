"""The activity log survives restarts, torn lines and a full disk."""

from __future__ import annotations

import json
import stat
import sys
import threading
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.delivery import log as log_module
from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.log_entry import BODY_CAP, from_line, shortened, to_line
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


def test_a_line_from_before_there_were_names_is_read(file: Path) -> None:
    stored = json.loads(to_line(entry(1)))
    del stored["origin"]
    assert from_line(json.dumps(stored).encode()) == entry(1)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "activity.jsonl"


def ids(log: ActivityLog) -> list[str]:
    return [attempt.id for attempt in log.entries()]


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


def test_the_newest_comes_first_and_all_survive_a_restart(file: Path) -> None:
    log = ActivityLog(file)
    for number in range(3):
        log.add(entry(number))
    assert ids(log) == ["2", "1", "0"]
    again = ActivityLog(file)
    again.load()
    assert again.entries() == log.entries()


def test_what_is_added_before_loading_is_not_doubled(file: Path) -> None:
    ActivityLog(file).add(entry(1))
    log = ActivityLog(file)
    log.add(entry(2))
    log.load()
    log.load()
    assert ids(log) == ["2", "1"]


def test_two_programs_share_the_file(file: Path) -> None:
    studio, command = ActivityLog(file), ActivityLog(file)
    studio.add(entry(1))
    command.add(entry(2))
    studio.add(entry(3))
    command.load()
    assert sorted(ids(command)) == ["1", "2", "3"]


def test_a_torn_line_costs_one_entry(file: Path) -> None:
    log = ActivityLog(file)
    log.add(entry(1))
    log.add(entry(2))
    file.write_bytes(file.read_bytes()[:-30])
    log.add(entry(3))
    again = ActivityLog(file)
    again.load()
    assert ids(again) == ["3", "1"]


def test_long_bodies_are_shortened() -> None:
    log = ActivityLog()
    log.add(entry(1, b"x" * (BODY_CAP + 1)))
    [kept] = log.entries()
    assert kept.response is not None
    assert len(kept.response.body) == len(kept.request.body) == BODY_CAP
    assert kept.response.cut
    assert shortened(entry(2)) == entry(2)


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log_module, "MAX_ENTRIES", 3)
    log = ActivityLog()
    for number in range(5):
        log.add(entry(number))
    assert ids(log) == ["4", "3", "2"]
    monkeypatch.setattr(log_module, "MAX_BYTES", 10)
    log.add(entry(5, b"x" * 100))
    assert ids(log) == ["5"]


def test_the_disk_is_bounded(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    size = len(to_line(entry(1)))
    monkeypatch.setattr(log_module, "ROTATE_BYTES", size * 4)
    log = ActivityLog(file)
    for number in range(30):
        log.add(entry(number % 10))
    assert sum(path.stat().st_size for path in file.parent.iterdir()) < size * 11
    again = ActivityLog(file)
    again.load()
    assert len(again.entries()) >= 5


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no mode bits")
def test_the_file_is_for_this_user_alone(file: Path) -> None:
    ActivityLog(file).add(entry(1))
    assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_a_disk_that_cannot_be_written_is_told_and_nothing_is_lost(tmp_path: Path) -> None:
    log = ActivityLog(tmp_path / "absent" / "activity.jsonl")
    log.add(entry(1))
    assert ids(log) == ["1"]
    assert "cannot be written: No such file or directory." in log.problem
    (tmp_path / "absent").mkdir()
    log.add(entry(2))
    assert log.problem == ""


def test_a_log_without_a_file_or_with_none_yet_is_empty(file: Path) -> None:
    for log in (ActivityLog(), ActivityLog(file)):
        log.load()
        assert log.entries() == ()


def test_many_threads_may_add(file: Path) -> None:
    log = ActivityLog(file)

    def add(start: int) -> None:
        for number in range(start, start + 20):
            log.add(entry(number))

    threads = [threading.Thread(target=add, args=(start * 20,)) for start in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    again = ActivityLog(file)
    again.load()
    assert sorted(map(int, ids(again))) == list(range(80))


def test_the_users_log_lies_in_the_data_folder(home: Path) -> None:
    log = ActivityLog.for_user()
    log.add(replace(entry(1), message="é"))
    assert (home / "data" / "activity.jsonl").is_file()
