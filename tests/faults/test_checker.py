"""The checker itself: a clean run passes, and each invariant notices its own breach."""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.faults.checker import CHECKS, violations
from tests.faults.histories import AttemptRow, Histories, Message, Receive

KEY = "msg_1"
SENT = Receive(KEY, 1, 1_010, 1_020, "aa", 503)
AGAIN = Receive(KEY, 2, 62_000, 62_010, "aa", 200)


def _clean() -> Histories:
    return Histories(
        {KEY},
        [SENT, AGAIN],
        {KEY: Message(KEY, "delivered", 2, 6, 62_020, (60, 120, 240, 480, 900), "aa")},
        {
            (KEY, 1): AttemptRow(KEY, 1, 1_000, 1_030, "refused", 503),
            (KEY, 2): AttemptRow(KEY, 2, 61_990, 62_020, "received", 200),
        },
    )


def _breach(name: str) -> Histories:
    run = _clean()
    message = run.messages[KEY]
    match name:
        case "I1":
            run.acknowledged.add("msg_lost")
        case "I2":
            del run.attempts[KEY, 1]
        case "I3":
            run.received.append(replace(AGAIN, attempt=3, start_ms=300_000, end_ms=300_001))
        case "I4":
            run.messages[KEY] = replace(message, max_attempts=1)
        case "I5":
            run.received[1] = replace(AGAIN, sha256="bb")
        case "I6":
            run.received[1] = replace(AGAIN, start_ms=50_000, end_ms=50_010)
        case "I7":
            run.received[0] = replace(SENT, end_ms=62_500)
        case "I8":
            run.received[1] = replace(AGAIN, status=500)
        case "I9":
            run.integrity = "row 3 missing from index"
        case "I10":
            run.messages[KEY] = replace(message, state="waiting")
    return run


def test_a_clean_run_passes() -> None:
    assert violations(_clean()) == []


@pytest.mark.parametrize("name", [f"I{n}" for n in range(1, 11)])
def test_each_breach_is_noticed(name: str) -> None:
    assert name in {each.split(":")[0] for each in violations(_breach(name))}


def test_there_are_ten_invariants() -> None:
    assert [check.__name__.split("_")[0] for check in CHECKS] == [f"i{n}" for n in range(1, 11)]
