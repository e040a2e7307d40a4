"""The courier in virtual time: what is sent when, to whom, how many at once."""

from __future__ import annotations

import asyncio
from concurrent.futures import Future
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from standardwebhooks.webhooks import Webhook

from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.outbox_changes import Ending
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.schedule import ONCE, STANDARD_WEBHOOKS, GiveUp, own_schedule
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.liquid.placeholders import SecretExpression, encode
from tests.core.delivery.outbox.world import World

HOST = "127.0.0.1:8600"
SECRET_URL = "http://127.0.0.1:8600/" + encode(SecretExpression("secret.lob", ("lob",), {}))
SIGNING = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


def test_a_delivery_is_sent_at_once_and_once() -> None:
    world = World()
    one = world.queue()
    world.run()
    assert world.found(one).state is State.DELIVERED
    assert world.starts() == [0.0]


def test_retries_come_when_the_policy_says_with_the_same_key_and_bytes() -> None:
    world = World()
    world.answers[HOST] = [503]
    one = world.queue()
    world.run()
    found = world.found(one)
    assert (found.state, found.attempts, found.status) == (State.EXHAUSTED, 6, 503)
    gaps = [b.at_s - a.end_s for a, b in zip(world.sent, world.sent[1:], strict=False)]
    assert [round(gap) for gap in gaps] == [60, 120, 240, 480, 900]
    assert all(gap >= due for gap, due in zip(gaps, (60, 120, 240, 480, 900), strict=True))
    assert {(s.key, s.body) for s in world.sent} == {(one.key, b'{"a":1}')}
    assert [s.headers["Hook-Studio-Attempt"] for s in world.sent] == list("123456")


def test_jitter_adds_and_never_subtracts() -> None:
    world = World(random=lambda: 0.999)
    world.answers[HOST] = [503, 200]
    world.queue()
    world.run()
    assert 65.9 < world.sent[1].at_s - world.sent[0].end_s < 66.1


@pytest.mark.parametrize("answer", [404, 302, 410, Failure.TLS, Failure.REQUEST, Failure.PROTOCOL])
def test_what_must_not_be_retried_is_not(answer: int | Failure) -> None:
    world = World()
    world.answers[HOST] = [answer]
    one = world.queue()
    world.run()
    found = world.found(one)
    assert (found.state, found.attempts) == (State.FAILED, 1)
    assert found.reason == f"It was {answer}."


def test_once_is_once() -> None:
    world = World()
    world.answers[HOST] = [503]
    one = world.queue(ONCE)
    world.run()
    assert (world.found(one).state, len(world.sent)) == (State.EXHAUSTED, 1)


def test_retry_after_is_waited_for_and_told() -> None:
    world = World(headers=(("Retry-After", "7200"),))
    world.answers[HOST] = [429, 200]
    one = world.queue()
    waiting: list[str] = []
    world.outbox.subscribe(lambda _: waiting.append(world.found(one).asked_by))
    world.run()
    assert 3600 <= world.sent[1].at_s - world.sent[0].end_s < 3601
    assert "Retry-After, capped at one hour" in waiting


def test_eight_at_once_for_a_host_and_64_in_all() -> None:
    world = World(took_s=1.0)
    for number in range(200):
        world.queue(url=f"http://h{number % 20}.test/{number}")
    world.run()
    assert world.busiest == 64
    assert world.outbox.counts() == {State.DELIVERED: 200}
    alone = World(took_s=1.0)
    for _ in range(40):
        alone.queue()
    alone.run()
    assert alone.busiest == 8


def test_a_full_host_does_not_hold_the_others() -> None:
    world = World(took_s=10.0)
    for number in range(100):
        world.queue(url=f"http://slow.test/{number}")
    world.queue(url="http://other.test/")
    world.run()
    other = next(s for s in world.sent if s.host == "other.test")
    assert other.at_s < 0.1


def test_a_rate_spaces_the_starts() -> None:
    world = World(limits=Limits(per_host_rate=2.0))
    for _ in range(5):
        world.queue()
    world.run()
    gaps = [b - a for a, b in zip(world.starts(), world.starts()[1:], strict=False)]
    assert all(0.5 <= gap < 0.51 for gap in gaps)


def test_a_host_that_is_down_gets_one_probe_a_minute_and_no_attempt_is_used() -> None:
    world = World()
    world.answers[HOST] = [Failure.REFUSED] * 8 + [200]
    many = [world.queue() for _ in range(12)]
    world.run()
    # Eight at once find it down; the other four are not burnt but probe it one by one.
    assert [s for s in world.starts() if s < 1.0] == [0.0] * 8
    later = [s for s in world.starts() if 1.0 <= s < 800]
    assert later[0] >= 60.0
    assert [world.found(one).attempts for one in many[8:]] == [1] * 4
    assert world.outbox.counts() == {State.DELIVERED: 12}


def test_without_a_network_only_loopback_goes_on() -> None:
    world = World(limits=Limits(per_host=1))
    for number in range(12):
        world.answers[f"h{number}.test"] = [Failure.DNS, 200]
        world.queue(url=f"http://h{number}.test/")
    world.limits = replace(world.limits, total=1)
    world.queue()
    world.run()
    early = [s for s in world.sent if s.at_s < 59]
    assert [s.host for s in early] == [f"h{n}.test" for n in range(5)] + [HOST]


def test_a_wrong_name_of_one_host_is_no_loss_of_the_network() -> None:
    world = World(limits=Limits(per_host=1))
    world.answers["mistyped.test"] = [Failure.DNS]
    for _ in range(5):
        world.queue(ONCE, url="http://mistyped.test/")

    async def part(courier: Courier) -> None:
        await asyncio.sleep(10)
        assert len(world.sent) == 5
        good = world.queue(url="http://good.test/")
        await asyncio.sleep(1)
        assert world.found(good).state is State.DELIVERED

    world.play(part)


def test_an_unhealthy_host_gets_598_for_a_minute_without_a_socket() -> None:
    world = World(limits=Limits(unhealthy_over=30), took_s=0.01)
    world.answers[HOST] = [503]
    policy = own_schedule([1.0])
    many = [world.queue(policy) for _ in range(40)]
    world.run()
    history = [world.outbox.history(one.id) for one in many]
    simulated = [a for made in history for a in made if a.status == 598]
    assert simulated
    assert all(a.outcome == "simulated" for a in simulated)
    assert len(world.sent) + len(simulated) == 80
    assert world.outbox.counts() == {State.EXHAUSTED: 40}


def test_598_itself_and_500_do_not_count_against_the_host() -> None:
    world = World(limits=Limits(unhealthy_over=5))
    world.answers[HOST] = [500]
    for _ in range(20):
        world.queue(ONCE)
    world.run()
    assert len(world.sent) == 20


def test_cancelling_stops_the_request_and_wins() -> None:
    world = World()
    world.answers[HOST] = [50.0]
    one = world.queue()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(1)
        assert world.outbox.cancel([one.id]).result() == [one.id]
        await asyncio.sleep(1)
        assert courier.under_way == 0

    world.play(part)
    assert world.found(one).state is State.CANCELLED
    assert world.sent[0].end_s < 1.1
    (attempt,) = world.outbox.history(one.id)
    assert attempt.outcome == "late:unknown"


def test_a_cancel_right_behind_the_claim_leaves_nothing_to_send(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World()
    one = world.queue()
    real = world.outbox.claim

    def claim(*arguments: object) -> object:
        claimed = real(*arguments)  # type: ignore[arg-type]
        assert world.outbox.cancel([one.id]).result() == [one.id]
        return claimed

    monkeypatch.setattr(world.outbox, "claim", claim)
    world.run()
    assert (world.found(one).state, world.sent) == (State.CANCELLED, [])
    (attempt,) = world.outbox.history(one.id)
    assert attempt.outcome == "late:unknown"


def test_stopping_records_what_was_under_way_as_unknown() -> None:
    world = World()
    world.answers[HOST] = [50.0, 200]
    one = world.queue()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(1)

    world.play(part)
    found = world.found(one)
    assert (found.state, found.attempts, found.outcome) == (State.WAITING, 1, "unknown")
    world.run()
    assert world.found(one).state is State.DELIVERED


def test_what_is_queued_meanwhile_is_sent_at_once() -> None:
    world = World()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(500)
        world.queue()
        await asyncio.sleep(1)

    world.play(part)
    assert world.starts() == [500.0]


def test_pausing_uses_no_attempt() -> None:
    world = World()
    one = world.queue()
    world.outbox.set_paused(True).result()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(300)
        assert world.sent == []
        world.outbox.set_paused(False).result()
        await asyncio.sleep(1)

    world.play(part)
    assert (world.found(one).state, world.starts()) == (State.DELIVERED, [300.0])


def test_after_a_long_pause_the_old_expire_and_the_rest_is_no_burst() -> None:
    world = World(random=lambda: 0.5)
    world.outbox.set_paused(True).result()
    old = world.queue()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(23 * 3600)
        many = [world.queue(url=f"http://h{n}.test/") for n in range(400)]
        await asyncio.sleep(3601)
        world.outbox.set_paused(False).result()
        await asyncio.sleep(60)
        assert world.found(old).state is State.EXPIRED
        assert {world.found(one).state for one in many} == {State.DELIVERED}

    world.play(part)
    assert world.starts()[0] >= 24 * 3600 + 1 + 9.9  # 400 × 50 ms, in the middle of it


def test_what_a_dead_host_holds_for_a_day_expires_while_the_program_runs() -> None:
    limits = Limits(per_host=1, breaker_after=1, probe_every_s=90_000.0)
    world = World(limits=limits, poll_s=30.0)
    world.answers[HOST] = [Failure.REFUSED]
    world.queue(ONCE)
    held = world.queue()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(24 * 3600 - 60)
        assert world.found(held).state is State.QUEUED
        await asyncio.sleep(120)

    world.play(part)
    found = world.found(held)
    assert (found.state, found.attempts) == (State.EXPIRED, 0)


def test_retry_now_does_not_wait() -> None:
    world = World()
    world.answers[HOST] = [503, 200]
    one = world.queue()

    async def part(courier: Courier) -> None:
        await asyncio.sleep(5)
        world.outbox.retry_now([one.id]).result()
        await asyncio.sleep(1)

    world.play(part)
    assert world.starts() == [0.0, 5.0]


def test_a_missing_secret_blocks_without_an_attempt() -> None:
    world = World()
    one = world.queue(url=SECRET_URL, secrets=("lob",))
    world.run()
    found = world.found(one)
    assert (found.state, found.attempts, world.sent) == (State.BLOCKED, 0, [])
    assert 'Secret "lob" is not' in found.reason
    world.secrets["lob"] = "value-1"
    world.outbox.retry_now([one.id]).result()
    world.run()
    assert world.found(one).state is State.DELIVERED


def test_a_secret_that_changed_blocks_the_retry_until_it_is_back() -> None:
    world = World(secrets={"lob": "value-1"})
    world.answers[HOST] = [503, 200]
    one = world.queue(url=SECRET_URL, secrets=("lob",))

    async def change(courier: Courier) -> None:
        await asyncio.sleep(5)
        world.secrets["lob"] = "value-2"
        await asyncio.sleep(100)

    world.play(change)
    found = world.found(one)
    assert (found.state, found.attempts) == (State.BLOCKED, 1)
    assert "not what it was" in found.reason
    world.secrets["lob"] = "value-1"
    world.outbox.retry_now([one.id]).result()
    world.run()
    assert world.found(one).state is State.DELIVERED


def test_a_locked_keyring_blocks() -> None:
    world = World(keyring_fault="The keyring is locked.")
    one = world.queue(url=SECRET_URL, secrets=("lob",))
    world.run()
    assert world.found(one).reason == "The keyring is locked."


def test_a_signed_webhook_has_one_id_and_a_fresh_signature_each_time() -> None:
    world = World(secrets={"sign": SIGNING})
    world.answers[HOST] = [503, 200]
    one = world.queue(STANDARD_WEBHOOKS, signing="sign")
    world.run()
    assert [s.headers["webhook-id"] for s in world.sent] == [one.key, one.key]
    first, second = world.sent
    assert first.headers["webhook-timestamp"] != second.headers["webhook-timestamp"]
    assert first.headers["webhook-signature"] != second.headers["webhook-signature"]
    for each in world.sent:
        verify = Webhook(SIGNING)
        moment = int(each.headers["webhook-timestamp"])
        signature = verify.sign(one.key, datetime.fromtimestamp(moment, UTC), each.body.decode())
        assert signature == each.headers["webhook-signature"]


@pytest.mark.parametrize("key", ["", "not base64!", "whsec_"])
def test_a_signing_secret_that_is_no_key_blocks(key: str) -> None:
    world = World(secrets={"sign": key} if key else {})
    one = world.queue(signing="sign")
    world.run()
    assert (world.found(one).state, world.sent) == (State.BLOCKED, [])


def test_days_off_expire_the_old_and_spread_the_rest() -> None:
    world = World(random=lambda: 0.5)
    old = world.queue()
    world.clock.passed_s += 10 * 3600
    many = [world.queue(url=f"http://h{n}.test/") for n in range(400)]
    world.clock.passed_s += 20 * 3600
    begin = world.clock.passed_s
    world.run()
    assert world.found(old).state is State.EXPIRED
    assert all(world.found(one).state is State.DELIVERED for one in many)
    assert world.sent[0].at_s - begin >= 9.9  # 400 × 50 ms, in the middle of it


def test_an_outcome_that_cannot_be_stored_stops_the_sending_and_is_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World()
    one, two = world.queue(), world.queue(url="http://late.test/")
    world.outbox.block([two.id], "later").result()
    real = world.outbox.record
    full = True

    def record(claimed, ending: Ending):
        if not full:
            return real(claimed, ending)
        failed: Future[bool] = Future()
        failed.set_exception(OutboxError("The disk is full: nothing.", code="DB_FULL"))
        return failed

    monkeypatch.setattr(world.outbox, "record", record)

    async def part(courier: Courier) -> None:
        nonlocal full
        await asyncio.sleep(1)
        assert world.found(one).state is State.SENDING
        world.outbox.retry_now([two.id]).result()
        await asyncio.sleep(60)
        assert len(world.sent) == 1
        full = False
        await asyncio.sleep(60)

    world.play(part)
    assert world.problems == ["The disk is full: nothing.", "", *world.problems[2:]]
    assert world.found(one).state is State.DELIVERED
    assert world.found(two).state is State.DELIVERED


def test_after_a_full_disk_it_goes_on_by_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    """The reserve made room for the outcome; nothing starts until it can be taken again."""
    world = World()
    one, two = world.queue(), world.queue(url="http://late.test/")
    world.outbox.block([two.id], "later").result()
    reserve, room = [True], [False]
    real = world.outbox.record

    def record(claimed: object, ending: Ending) -> object:
        if not reserve[0]:
            return real(claimed, ending)  # type: ignore[arg-type]
        failed: Future[bool] = Future()
        failed.set_exception(OutboxError("The disk is full.", code="DB_FULL"))
        return failed

    def release() -> bool:
        had, reserve[0] = reserve[0], False
        return had

    monkeypatch.setattr(world.outbox, "record", record)
    monkeypatch.setattr(world.outbox, "release_reserve", release)
    monkeypatch.setattr(world.outbox, "keep_reserve", lambda: room[0])

    async def part(courier: Courier) -> None:
        await asyncio.sleep(1)
        assert world.found(one).state is State.DELIVERED
        world.outbox.retry_now([two.id]).result()
        await asyncio.sleep(60)
        assert (len(world.sent), courier.problem) == (1, "The disk is full.")
        room[0] = True
        await asyncio.sleep(60)
        assert courier.problem == ""

    world.play(part)
    assert world.found(two).state is State.DELIVERED
    assert world.problems == ["The disk is full.", ""]


def test_trouble_with_the_disk_stops_everything_until_the_user_says(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    world = World()
    world.queue()
    real = world.outbox.claim

    def claim(*arguments: object):
        failed: Future[list[object]] = Future()
        failed.set_exception(OutboxError("cannot be read", code="DB_IO"))
        return failed

    monkeypatch.setattr(world.outbox, "claim", claim)

    async def part(courier: Courier) -> None:
        await asyncio.sleep(600)
        assert (world.sent, courier.problem) == ([], "cannot be read")
        monkeypatch.setattr(world.outbox, "claim", real)
        courier.resume()
        await asyncio.sleep(1)

    world.play(part)
    assert world.starts() == [600.0]
    assert world.problems == ["cannot be read", ""]


def test_a_late_decision_is_no_decision() -> None:
    """Cancelled and answered in the same moment: the first commit wins, the other is late."""
    world = World()
    one = world.queue()
    (claimed,) = world.outbox.claim([one.id], "x").result()
    assert world.outbox.record(claimed, Ending(GiveUp(State.DELIVERED), "received")).result()
    assert world.outbox.cancel([one.id]).result() == []
