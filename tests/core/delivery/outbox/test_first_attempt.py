"""The attempt of whoever wants to see the answer at once, without the dispatcher's role."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import Future
from datetime import UTC, datetime
from pathlib import Path

import pytest

from hookstudio.core.delivery.carrier import Carrier
from hookstudio.core.delivery.first_attempt import FirstAttempt
from hookstudio.core.delivery.host_gates import Limits
from hookstudio.core.delivery.lease import dead_leases
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.result import Attempt, Failure, Response, SentRequest, Timing
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from tests.core.delivery.outbox.conftest import HandClock, message


class Network:
    """Answers nothing, at once or never."""

    def __init__(self, status: int | None = None, failure: Failure | None = None) -> None:
        self.hangs = False
        self.status, self.failure = status, failure
        self.begun = asyncio.Event()

    async def __call__(self, request: object, **_rest: object) -> Attempt:
        self.begun.set()
        if self.hangs:
            await asyncio.Event().wait()
        raw = SentRequest("POST", "http://h/", (), b"")
        now = datetime.now(UTC)
        response = Response(self.status, "", "HTTP/1.1", (), b"", 0) if self.status else None
        return Attempt(
            "1", "w", "u", now, raw, Timing(1.0), "Nothing.", False, True,
            response=response, failure=self.failure,
        )  # fmt: skip


@pytest.fixture
def box(folder: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(folder)
    yield outbox
    outbox.close()


def first(box: Outbox, network: Network, limits: Limits | None = None) -> FirstAttempt:
    carrier = Carrier(network, None, box.clock, lambda: 0.0)  # type: ignore[arg-type]
    return FirstAttempt(box, carrier, lambda: limits or Limits())


async def test_it_is_on_the_disk_before_it_is_sent(box: Outbox) -> None:
    network, queued = Network(), []
    sent = await first(box, network).send(message(), queued.append)
    assert [delivery.state for delivery in queued] == [State.SENDING]
    assert (sent.delivery.state, sent.delivery.attempts) == (State.WAITING, 1)
    assert sent.attempt is not None
    assert sent.problem == ""


async def test_who_stops_waiting_leaves_it_to_the_dispatcher(box: Outbox, folder: Path) -> None:
    network = Network()
    network.hangs = True
    sending = asyncio.ensure_future(first(box, network).send(message()))
    await network.begun.wait()
    leases = box.leases()
    assert dead_leases(folder, leases) == []
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    (delivery,) = box.page()
    assert (delivery.state, delivery.outcome) == (State.WAITING, "unknown")
    assert dead_leases(folder, leases) == leases


async def test_stopping_before_it_is_on_the_disk_loses_nothing(box: Outbox) -> None:
    network = Network()
    network.hangs = True
    sending = asyncio.ensure_future(first(box, network).send(message()))
    await asyncio.sleep(0)
    sending.cancel()
    with pytest.raises(asyncio.CancelledError):
        await sending
    assert not network.begun.is_set()
    assert [delivery.state for delivery in box.page()] in ([], [State.WAITING])


async def test_an_outcome_that_cannot_be_stored_is_told_with_the_answer(
    box: Outbox, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    full: Future[bool] = Future()
    full.set_exception(OutboxError("The disk is full.", code="DB_FULL"))
    monkeypatch.setattr(box, "record", lambda *_: full)
    sent = await first(box, Network()).send(message())
    assert sent.attempt is not None
    assert sent.problem == "The disk is full."
    leases = box.leases()
    assert dead_leases(folder, leases) == leases  # so that others take it over


async def test_a_pause_is_kept_to(box: Outbox) -> None:
    box.set_paused(True).result()
    network = Network()
    sent = await first(box, network).send(message())
    assert (sent.delivery.state, sent.attempt) == (State.QUEUED, None)
    assert not network.begun.is_set()


async def test_it_waits_while_its_host_has_as_many_as_are_allowed(box: Outbox) -> None:
    hanging, network = Network(), Network()
    hanging.hangs = True
    under_way = asyncio.ensure_future(first(box, hanging).send(message()))
    await hanging.begun.wait()
    sent = await first(box, network, Limits(per_host=1)).send(message())
    assert (sent.delivery.state, sent.attempt) == (State.QUEUED, None)
    assert "under way" in sent.delivery.reason
    other = await first(box, network, Limits(per_host=1)).send(message(url="http://h2/"))
    assert other.attempt is not None
    under_way.cancel()
    with pytest.raises(asyncio.CancelledError):
        await under_way


async def test_it_keeps_to_the_rate_of_its_host(box: Outbox) -> None:
    network, limits = Network(status=200), Limits(per_host_rate=0.01)
    assert (await first(box, network, limits).send(message())).attempt is not None
    sent = await first(box, network, limits).send(message())
    assert (sent.delivery.state, sent.attempt) == (State.QUEUED, None)
    assert sent.delivery.due_at is not None
    wait = sent.delivery.due_at - sent.delivery.created_at
    assert 90 < wait.total_seconds() <= 100


async def test_a_host_that_is_down_is_tried_once_a_minute(box: Outbox) -> None:
    network = Network(failure=Failure.REFUSED)
    for _ in range(5):
        assert (await first(box, network).send(message())).attempt is not None
    sent = await first(box, network).send(message())
    assert (sent.delivery.state, sent.attempt) == (State.QUEUED, None)
    assert "was down" in sent.delivery.reason
    assert sent.delivery.due_at is not None
    assert 50 < (sent.delivery.due_at - sent.delivery.created_at).total_seconds() <= 60
    assert box.history(sent.delivery.id) == []


async def test_an_unhealthy_host_answers_598_without_a_byte(box: Outbox) -> None:
    limits = Limits(unhealthy_over=2)
    for _ in range(3):
        await first(box, Network(status=503), limits).send(message())
    network = Network()
    sent = await first(box, network, limits).send(message())
    assert (sent.delivery.state, sent.delivery.status) == (State.WAITING, 598)
    assert [each.outcome for each in box.history(sent.delivery.id)] == ["simulated"]
    assert not network.begun.is_set()
    assert box.leases() == []


async def test_a_halt_ends_after_a_minute_whatever_is_simulated(folder: Path) -> None:
    clock, limits = HandClock(), Limits(unhealthy_over=2)
    box = Outbox.open(folder, clock)
    try:
        for _ in range(3):
            await first(box, Network(status=503), limits).send(message())
        clock.pass_time(50)
        assert (await first(box, Network(), limits).send(message())).delivery.status == 598
        clock.pass_time(11)
        assert (await first(box, Network(status=503), limits).send(message())).attempt is not None
    finally:
        box.close()
