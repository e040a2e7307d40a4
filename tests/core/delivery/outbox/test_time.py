"""A clock that is set, a machine that sleeps, is started anew, or is off for days."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.schedule import RetryAt
from hookstudio.core.delivery.state import State
from tests.core.delivery.outbox.conftest import HandClock, message

HOUR, YEAR = 3600.0, 365 * 86_400.0


def _waiting(outbox: Outbox, delay_s: float = 60.0) -> int:
    added = outbox.add(message()).result()
    (claimed,) = outbox.claim([added.id], "x").result()
    outbox.record(claimed, Ending(RetryAt(0, delay_s, 1, 5), "refused", 503)).result()
    return added.id


def _is_due(outbox: Outbox, row_id: int) -> bool:
    outbox.keep_time().result()
    return [due.id for due in outbox.due(10)] == [row_id]


def test_a_step_forward_makes_nothing_early(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.set_wall(10 * YEAR)
    assert not _is_due(outbox, row_id)
    assert outbox.expire().result() == []
    clock.pass_time(59.9)
    assert not _is_due(outbox, row_id)
    clock.pass_time(0.2)
    assert _is_due(outbox, row_id)
    outbox.close()


def test_a_step_back_makes_nothing_late(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.set_wall(-YEAR)
    clock.pass_time(60.1)
    assert _is_due(outbox, row_id)
    outbox.close()


def test_the_shown_time_follows_the_clock(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.set_wall(HOUR)
    outbox.keep_time().result()
    found = outbox.get(row_id)
    assert found is not None
    assert found.due_at is not None
    assert found.due_at.timestamp() * 1000 == clock.now_ms() + 60_000
    outbox.close()


def test_a_step_during_sending_counts_from_when_it_ended(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    added = outbox.add(message()).result()
    (claimed,) = outbox.claim([added.id], "x").result()
    clock.set_wall(-HOUR)
    outbox.record(claimed, Ending(RetryAt(0, 60.0, 1, 5), "refused", 503)).result()
    clock.set_wall(YEAR)
    clock.pass_time(59.0)
    assert not _is_due(outbox, added.id)
    clock.pass_time(1.1)
    assert _is_due(outbox, added.id)
    outbox.close()


def test_after_a_start_of_the_machine_nothing_waits_longer_than_its_delay(
    clock: HandClock,
) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.reboot("boot-2", off_s=-YEAR)
    assert not _is_due(outbox, row_id)
    clock.pass_time(60.1)
    assert _is_due(outbox, row_id)
    outbox.close()


def test_sleep_counts_as_time(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.pass_time(8 * HOUR)
    assert _is_due(outbox, row_id)
    outbox.close()


def test_days_off_expire(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    clock.reboot("boot-2", off_s=25 * HOUR)
    assert outbox.expire().result() == [row_id]
    assert outbox.counts() == {State.EXPIRED: 1}
    outbox.close()


def test_the_slow_correction_of_ntp_moves_nothing(clock: HandClock) -> None:
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox)
    before = outbox.get(row_id)
    for _ in range(4):
        clock.set_wall(0.1)
        outbox.keep_time().result()
    assert outbox.get(row_id) == before
    outbox.close()


_STEPS = st.lists(
    st.one_of(
        st.tuples(st.just("pass"), st.floats(0, 100)),
        st.tuples(st.just("set"), st.floats(-YEAR, YEAR)),
        st.tuples(st.just("look"), st.just(0.0)),
    ),
    max_size=12,
)


@settings(max_examples=1_000)
@given(steps=_STEPS, delay_s=st.floats(1, 900))
def test_never_early_and_never_late_whatever_the_clock_does(
    steps: list[tuple[str, float]], delay_s: float
) -> None:
    """Against the time that passed: early by less than 1 s, due by the delay and 60 s."""
    clock = HandClock()
    outbox = Outbox.in_memory(clock)
    row_id = _waiting(outbox, delay_s)
    begin = clock.elapsed_ms()
    for kind, seconds in [*steps, ("look", 0.0)]:
        if kind == "pass":
            clock.pass_time(seconds)
        elif kind == "set":
            clock.set_wall(seconds)
        else:
            passed_s = (clock.elapsed_ms() - begin) / 1000
            if passed_s < delay_s - 1:
                assert not _is_due(outbox, row_id)
            elif passed_s > delay_s + 60:
                assert _is_due(outbox, row_id)
    outbox.close()
