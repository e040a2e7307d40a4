"""The outbox on disk: what is queued stays, every change is a compare-and-set."""

from __future__ import annotations

import stat
from pathlib import Path

import apsw
import pytest

from hookstudio.core.delivery.delivery import Change, Filter
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.schedule import BRAZE, ONCE, GiveUp, RetryAt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid.placeholders import SecretExpression, encode
from hookstudio.core.liquid.result import Aborted
from tests.core.delivery.outbox.conftest import HandClock, message, request

RETRY = RetryAt(at_s=0, delay_s=60.0, number=1, of=5)
NEVER = 0.0


def _claim(outbox: Outbox, row_id: int, lease: str = "mine"):
    (claimed,) = outbox.claim([row_id], lease).result()
    return claimed


def test_what_was_queued_is_there_after_the_next_start(folder: Path, clock: HandClock) -> None:
    first = Outbox.open(folder, clock)
    added = first.add(message(body='{"name":"Zoë"}')).result()
    first.close()
    second = Outbox.open(folder, clock)
    try:
        again = second.get(added.id)
        assert again == added
        stored = second.request(added.id)
        assert stored is not None
        assert stored.body_bytes == '{"name":"Zoë"}'.encode()
        assert [h.name for h in stored.headers] == ["Content-Type"]
        assert second.notes == []
    finally:
        second.close()


def test_a_claim_is_an_attempt_on_disk_before_anything_is_sent(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    claimed = _claim(outbox, added.id)
    assert (claimed.number, claimed.delivery.key) == (1, added.key)
    (attempt,) = outbox.history(added.id)
    assert (attempt.number, attempt.ended_at) == (1, None)
    found = outbox.get(added.id)
    assert found is not None
    assert (found.state, found.attempts) == (State.SENDING, 1)


def test_nobody_claims_what_is_taken_or_not_due(outbox: Outbox, clock: HandClock) -> None:
    added = outbox.add(message()).result()
    claimed = _claim(outbox, added.id)
    assert outbox.claim([added.id], "other").result() == []
    assert outbox.record(claimed, Ending(RETRY, outcome="refused", status=503)).result()
    assert outbox.claim([added.id], "other").result() == []
    clock.pass_time(59.9)
    assert outbox.claim([added.id], "other").result() == []
    clock.pass_time(0.2)
    assert _claim(outbox, added.id, "other").number == 2


def test_a_message_can_be_born_in_its_first_attempt(outbox: Outbox) -> None:
    added = outbox.add(message(), lease="mine").result()
    assert (added.state, added.attempts) == (State.SENDING, 1)
    claimed = outbox.begun(added.id, "mine")
    assert claimed.number == 1
    assert outbox.record(
        claimed, Ending(GiveUp(State.DELIVERED), outcome="received", status=200)
    ).result()
    found = outbox.get(added.id)
    assert found is not None
    assert (found.state, found.status, found.due_at) == (State.DELIVERED, 200, None)


def test_a_late_outcome_is_noted_and_changes_nothing(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    claimed = _claim(outbox, added.id)
    assert outbox.cancel([added.id]).result() == [added.id]
    done = outbox.record(claimed, Ending(GiveUp(State.DELIVERED), outcome="received", status=200))
    assert done.result() is False
    found = outbox.get(added.id)
    assert found is not None
    assert found.state is State.CANCELLED
    assert outbox.history(added.id)[0].outcome == "late:received"


def test_the_other_way_round_the_cancel_comes_too_late(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    claimed = _claim(outbox, added.id)
    assert outbox.record(claimed, Ending(GiveUp(State.DELIVERED), outcome="received")).result()
    assert outbox.cancel([added.id]).result() == []


def test_a_lease_that_was_taken_over_records_nothing(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    old = _claim(outbox, added.id, "gone")
    assert outbox.recover(["gone"], [], lambda: NEVER).result() == [added.id]
    found = outbox.get(added.id)
    assert found is not None
    assert (found.state, found.outcome, found.attempts) == (State.WAITING, "unknown", 1)
    assert outbox.record(old, Ending(GiveUp(State.DELIVERED), outcome="received")).result() is False


def test_recovering_the_last_attempt_exhausts(outbox: Outbox) -> None:
    added = outbox.add(message(ONCE)).result()
    _claim(outbox, added.id, "gone")
    outbox.recover(["gone"], [], lambda: NEVER).result()
    found = outbox.get(added.id)
    assert found is not None
    assert found.state is State.EXHAUSTED


def test_what_is_really_under_way_is_not_recovered(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    _claim(outbox, added.id)
    assert outbox.recover(["mine"], [added.id], lambda: NEVER).result() == []


def test_the_database_itself_refuses_to_leave_an_end_state(outbox: Outbox, folder: Path) -> None:
    added = outbox.add(message()).result()
    outbox.cancel([added.id]).result()
    connection = apsw.Connection(str(folder / "outbox.db"))
    with pytest.raises(apsw.ConstraintError, match="end state"):
        connection.execute("UPDATE message SET state = 'waiting'")
    connection.close()


def test_an_aborted_message_is_kept_with_its_reason_and_never_sent(outbox: Outbox) -> None:
    aborted = request(aborted=Aborted("no consent", "liquid_abort_message"))
    added = outbox.add(NewMessage(aborted)).result()
    assert (added.state, added.reason, added.attempts) == (State.ABORTED, "no consent", 0)
    assert outbox.due(10) == []
    assert outbox.retry_now([added.id]).result() == []


def test_a_request_with_errors_fails_without_an_attempt(outbox: Outbox) -> None:
    wrong = request(findings=(Finding("url", Severity.ERROR, "The URL has no host."),))
    added = outbox.add(NewMessage(wrong)).result()
    assert (added.state, added.reason, added.attempts) == (
        State.FAILED, "The URL has no host.", 0,
    )  # fmt: skip


def test_blocked_uses_no_attempt_and_goes_on_when_told(outbox: Outbox) -> None:
    added = outbox.add(message()).result()
    assert outbox.block([added.id], "Secret missing.").result() == [added.id]
    assert outbox.due(10) == []
    assert outbox.retry_now([added.id]).result() == [added.id]
    found = outbox.get(added.id)
    assert found is not None
    assert (found.state, found.attempts, found.reason) == (State.QUEUED, 0, "")


def test_a_resend_is_a_new_delivery_with_a_key_of_its_own(outbox: Outbox) -> None:
    old = outbox.add(message()).result()
    outbox.cancel([old.id]).result()
    new = outbox.resend(old.id).result()
    assert (new.resend_of, new.state, new.attempts) == (old.id, State.QUEUED, 0)
    assert new.key != old.key
    assert outbox.request(new.id) == outbox.request(old.id)


def test_a_resend_of_what_is_gone_says_so(outbox: Outbox) -> None:
    with pytest.raises(OutboxError, match="not kept any more"):
        outbox.resend(99).result()


@pytest.mark.parametrize(
    "never",
    [
        {"aborted": Aborted("no consent", "liquid_abort_message")},
        {"findings": (Finding("url", Severity.ERROR, "The URL has no host."),)},
    ],
)
def test_what_was_never_to_be_sent_is_not_sent_by_a_resend(
    outbox: Outbox, never: dict[str, object]
) -> None:
    added = outbox.add(NewMessage(request(**never))).result()  # type: ignore[arg-type]
    with pytest.raises(OutboxError, match=r"was never to be sent .*Send its webhook anew"):
        outbox.resend(added.id).result()
    assert outbox.due(10) == []


def test_a_damaged_row_is_not_laundered_by_a_resend(outbox: Outbox, folder: Path) -> None:
    added = outbox.add(message()).result()
    outbox.cancel([added.id]).result()
    connection = apsw.Connection(str(folder / "outbox.db"))
    connection.execute("UPDATE message SET url = 'http://elsewhere.test/'")
    connection.close()
    with pytest.raises(OutboxError, match="damaged"):
        outbox.resend(added.id).result()


def test_what_is_overdue_for_more_than_a_day_expires(outbox: Outbox, clock: HandClock) -> None:
    old = outbox.add(message()).result()
    clock.pass_time(3_600)
    young = outbox.add(message()).result()
    clock.pass_time(24 * 3_600 - 1_800)
    assert outbox.expire().result() == [old.id]
    states = outbox.counts()
    assert states == {State.EXPIRED: 1, State.QUEUED: 1}
    assert outbox.due(10)[0].id == young.id


def test_a_secret_is_kept_by_name_only(outbox: Outbox, folder: Path) -> None:
    secret = encode(SecretExpression("secret.lob", ("lob",), {}))
    added = outbox.add(message(url=f"http://x.example/{secret}", secrets=("lob",))).result()
    assert added.url == "http://x.example/••••lob"
    (due,) = outbox.due(1)
    assert due.fingerprints == {"lob": ""}
    (claimed,) = outbox.claim([added.id], "mine", {added.id: {"lob": "first"}}).result()
    assert claimed.request.url.text == f"http://x.example/{secret}"
    outbox.record(claimed, Ending(RETRY, outcome="refused")).result()
    outbox.retry_now([added.id]).result()
    (again,) = outbox.claim([added.id], "mine", {added.id: {"lob": "second"}}).result()
    assert again.fingerprints == {"lob": "first"}
    assert outbox.begun(added.id, "mine").fingerprints == {"lob": "first"}


def test_pages_go_from_the_newest_down(outbox: Outbox) -> None:
    ids = [outbox.add(message(user=f"u{n}")).result().id for n in range(7)]
    newest = outbox.page(limit=3)
    assert [d.id for d in newest] == ids[:-4:-1]
    below = outbox.page(before=newest[-1].id, limit=3)
    assert [d.id for d in below] == ids[3:0:-1]
    assert list(outbox.ids()) == ids[::-1]
    assert set(outbox.some(ids[:2])) == set(ids[:2])


def test_a_filter_takes_states_fields_and_text(outbox: Outbox) -> None:
    one = outbox.add(message(user="ada", url="http://a.example/100%25_x")).result()
    two = outbox.add(message(user="BOB", url="http://b.example/")).result()
    outbox.cancel([two.id]).result()
    assert [d.id for d in outbox.page(Filter(text="bob"))] == [two.id]
    assert [d.id for d in outbox.page(Filter(text="100%25_"))] == [one.id]
    assert [d.id for d in outbox.page(Filter(states=frozenset({State.CANCELLED})))] == [two.id]
    assert [d.id for d in outbox.page(Filter(host="a.example"))] == [one.id]
    assert outbox.find(one.key) == outbox.find(str(one.id)) == outbox.get(one.id)
    assert outbox.find("msg_nothing") is None


def test_counters_count_as_a_campaign_does(outbox: Outbox) -> None:
    for decision in (GiveUp(State.DELIVERED), GiveUp(State.FAILED), RETRY):
        claimed = _claim(outbox, outbox.add(message()).result().id)
        outbox.record(claimed, Ending(decision, outcome="x")).result()
    outbox.add(NewMessage(request(aborted=Aborted("r", "t")))).result()
    (row,) = outbox.counters()
    assert (row.sent, row.received, row.failed, row.retried, row.aborted, row.open) == (
        3, 1, 1, 0, 1, 1,
    )  # fmt: skip


def test_listeners_hear_what_changed_and_can_leave(outbox: Outbox) -> None:
    heard: list[Change] = []
    leave = outbox.subscribe(heard.append)
    added = outbox.add(message()).result()
    outbox.keep_time().result()
    leave()
    outbox.cancel([added.id]).result()
    assert heard == [Change(frozenset({added.id}))]


def test_only_what_has_ended_can_be_deleted(outbox: Outbox, clock: HandClock) -> None:
    open_one = outbox.add(message()).result()
    old = outbox.add(message()).result()
    outbox.cancel([old.id]).result()
    clock.pass_time(100)
    fresh = outbox.add(message()).result()
    outbox.cancel([fresh.id]).result()
    assert outbox.delete_ended([open_one.id]).result() == 0
    assert outbox.delete_ended(older_than_s=50).result() == 1
    assert list(outbox.ids()) == [fresh.id, open_one.id]
    assert outbox.delete_ended().result() == 1


def test_old_bodies_go_and_the_history_stays(outbox: Outbox, clock: HandClock) -> None:
    added = outbox.add(message()).result()
    claimed = _claim(outbox, added.id)
    outbox.record(claimed, Ending(GiveUp(State.DELIVERED), outcome="received", status=200)).result()
    clock.pass_time(31 * 86_400)
    assert outbox.prune().result() == 1
    assert outbox.request(added.id) is None
    assert outbox.history(added.id)[0].status == 200


def test_pausing_is_known_to_every_program(folder: Path, outbox: Outbox, clock: HandClock) -> None:
    other = Outbox.open(folder, clock)
    try:
        other.notice_others().result()
        outbox.set_paused(True).result()
        assert other.paused
        assert other.notice_others().result()
        assert not other.notice_others().result()
    finally:
        other.close()


def test_the_files_are_for_their_owner_alone(outbox: Outbox, folder: Path) -> None:
    outbox.add(message()).result()
    for file in folder.glob("outbox.db*"):
        assert stat.S_IMODE(file.stat().st_mode) == 0o600, file.name


def test_many_are_queued_in_batches_and_can_be_stopped(outbox: Outbox) -> None:
    assert outbox.add_many((message() for _ in range(2_500)), progress=lambda n: n < 2_000) == 2_000
    assert outbox.counts() == {State.QUEUED: 2_000}


def test_a_closed_outbox_says_so(folder: Path, clock: HandClock) -> None:
    box = Outbox.open(folder, clock)
    box.close()
    with pytest.raises(OutboxError) as caught:
        box.add(message()).result()
    assert caught.value.code == "DB_CLOSED"
    with pytest.raises(OutboxError):
        box.page()


def test_an_outbox_in_memory_is_the_same_one(clock: HandClock) -> None:
    box = Outbox.in_memory(clock)
    added = box.add(message()).result()
    assert _claim(box, added.id).number == 1
    box.close()


def test_braze_is_the_default_policy() -> None:
    assert message().policy is BRAZE
