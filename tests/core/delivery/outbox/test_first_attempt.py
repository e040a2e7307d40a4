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
from hookstudio.core.delivery.lease import dead_leases
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.result import Attempt, SentRequest, Timing
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from tests.core.delivery.outbox.conftest import message


class Network:
    """Answers nothing, at once or never."""

    def __init__(self) -> None:
        self.hangs = False
        self.begun = asyncio.Event()

    async def __call__(self, request: object, **_rest: object) -> Attempt:
        self.begun.set()
        if self.hangs:
            await asyncio.Event().wait()
        raw = SentRequest("POST", "http://h/", (), b"")
        now = datetime.now(UTC)
        return Attempt("1", "w", "u", now, raw, Timing(1.0), "Nothing.", False, True)


@pytest.fixture
def box(folder: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(folder)
    yield outbox
    outbox.close()


def first(box: Outbox, network: Network) -> FirstAttempt:
    return FirstAttempt(box, Carrier(network, None, box.clock, lambda: 0.0))  # type: ignore[arg-type]


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
