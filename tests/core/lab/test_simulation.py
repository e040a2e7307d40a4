"""The lab: the product's own retries against a script, in no time."""

from __future__ import annotations

import asyncio
import time
from itertools import pairwise

import pytest

from hookstudio.core.delivery.schedule import BRAZE, ONCE, STANDARD_WEBHOOKS, own_schedule
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import HookStudioError
from hookstudio.core.lab.simulation import merged, simulate, spread, spread_part
from hookstudio.core.lab.spread_process import SpreadProcess
from hookstudio.core.lab.virtual_time import VirtualClock, run_virtually
from hookstudio.core.receiver.script import parse


def test_thirty_minutes_pass_at_once() -> None:
    start = time.monotonic()
    timeline = simulate(BRAZE, parse("503"))
    assert time.monotonic() - start < 2
    assert (timeline.state, len(timeline.attempts)) == (State.EXHAUSTED, 6)
    assert 30 * 60 <= timeline.end_s <= 33 * 60 + 1


def test_gaps_are_those_of_the_policy_with_jitter_on_top() -> None:
    attempts = simulate(BRAZE, parse("503")).attempts
    gaps = [b.start_s - a.end_s for a, b in pairwise(attempts)]
    for gap, delay in zip(gaps, BRAZE.delays_s, strict=True):
        assert delay <= gap <= delay * 1.1 + 0.01
    assert [a.next_s for a in attempts] == [*(a.start_s for a in attempts[1:]), None]


@pytest.mark.parametrize(
    ("script", "state", "attempts"),
    [
        ("200", State.DELIVERED, 1),
        ("404", State.FAILED, 1),
        ("503*2, 200", State.DELIVERED, 3),
        ("reset, hang, 200", State.DELIVERED, 3),
        ("429:retry-after=7, 410", State.FAILED, 2),
        ("500:delay=3, 200", State.DELIVERED, 2),
    ],
)
def test_a_script_leads_to_its_end(script: str, state: State, attempts: int) -> None:
    timeline = simulate(BRAZE, parse(script))
    assert (timeline.state, len(timeline.attempts)) == (state, attempts)


def test_a_hang_ends_at_the_deadline() -> None:
    first = simulate(ONCE, parse("hang")).attempts[0]
    assert (first.end_s - first.start_s, first.outcome) == (90.0, "SEND_TIMEOUT")


def test_retry_after_is_waited_for_up_to_an_hour() -> None:
    timeline = simulate(own_schedule([1.0]), parse("429:retry-after=9000, 200"))
    assert 3_600 <= timeline.attempts[1].start_s <= 3_961


def test_the_header_that_made_it_wait_is_told() -> None:
    asked = [a.asked_by for a in simulate(BRAZE, parse("429:retry-after=9000, 503, 200")).attempts]
    assert asked == ["Retry-After, capped at one hour", "", ""]
    (first, *_) = simulate(BRAZE, parse("429:retry-after=90, 200")).attempts
    assert first.asked_by == "Retry-After"


def test_parts_of_a_spread_together_are_the_whole() -> None:
    script, told = parse("503, 200"), []
    whole = spread(BRAZE, script, runs=120, seed=3, progress=lambda *at: told.append(at))
    assert told == [(50, 120), (100, 120), (120, 120)]
    parts = [spread_part(BRAZE, script, n, 3, first) for n, first in ((50, 0), (50, 50), (20, 100))]
    assert merged(parts) == whole


def test_a_process_makes_the_same_runs_and_can_be_killed() -> None:
    process, script = SpreadProcess(), parse("503*2, 200")
    try:
        assert process.part(BRAZE, script, 10, 5, 20) == spread_part(BRAZE, script, 10, 5, 20)
        process.kill()
        with pytest.raises(HookStudioError, match="stopped"):
            process.part(BRAZE, script, 10, 5, 20)
    finally:
        process.close()


def test_the_same_seed_gives_the_same_timeline_and_another_does_not() -> None:
    script = parse("503")
    assert simulate(BRAZE, script, seed=1) == simulate(BRAZE, script, seed=1)
    assert simulate(BRAZE, script, seed=1) != simulate(BRAZE, script, seed=2)


def test_two_policies_differ() -> None:
    script = parse("503*9, 200")
    assert simulate(BRAZE, script).state is State.EXHAUSTED
    assert simulate(STANDARD_WEBHOOKS, script).state is State.DELIVERED


def test_many_runs_spread_by_jitter_alone() -> None:
    found = spread(BRAZE, parse("503, 200"), runs=200)
    assert (found.runs, found.states) == (200, {State.DELIVERED: 200})
    assert len(found.starts_s[1]) == 200
    low, middle, high = (found.quantile(2, part) for part in (0.0, 0.5, 0.99))
    assert 60 <= low < 61 < middle < 65.5 < high < 67
    assert found.starts_s[0][-1] < 1


def test_a_loop_on_which_nothing_will_happen_says_so() -> None:
    async def wait_for_ever() -> None:
        await asyncio.Event().wait()

    with pytest.raises(RuntimeError, match="Nothing will ever happen"):
        run_virtually(wait_for_ever(), VirtualClock())


def test_waiting_moves_the_clock_and_takes_no_time() -> None:
    clock = VirtualClock(1_000)

    async def wait() -> float:
        async with asyncio.timeout(10_000):
            await asyncio.sleep(3_600)
        return asyncio.get_running_loop().time()

    assert run_virtually(wait(), clock) == 3_600
    assert clock.now_ms() == 3_601_000
