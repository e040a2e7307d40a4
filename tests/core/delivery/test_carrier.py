"""Trust is asked for again at every attempt: what it forbids is held back and uses none up."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.dispatcher import network_carrier
from hookstudio.core.delivery.first_attempt import FirstAttempt
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.schedule import own_schedule
from hookstudio.core.delivery.state import State
from hookstudio.core.secrets import MemoryStore, SecretStore
from hookstudio.core.trust.store import TrustStore
from tests.core.delivery.servers import (
    RawServer,
    answer,
    read_request,
    rendered,
    secret,
    serving,
)
from tests.trusting import approve_host, trust_folder

CANARY = "canary-7f3a9c-do-not-send"


class Secrets:
    """The same secret in every project, as an environment variable would give it."""

    def store(self, project: str) -> SecretStore:
        return MemoryStore({"lob": CANARY})

    async def key(self) -> bytes:
        return b"key"


@pytest.fixture
def box(tmp_path: Path) -> Iterator[Outbox]:
    folder = tmp_path / "data"
    folder.mkdir()
    outbox = Outbox.open(folder)
    yield outbox
    outbox.close()


def message(server: RawServer, project: Path, **changes: object) -> NewMessage:
    request = rendered(server.url, headers=[("Authorization", secret("lob"))])
    request = replace(request, secrets=("lob",), **changes)
    return NewMessage(request, own_schedule([0.0]), str(project))


async def courier_run(box: Outbox) -> None:
    carrier = network_carrier(box, Secrets(), trust=TrustStore())
    courier = Courier(box, carrier, random=lambda: 0.0)
    await courier.run(until_empty=True)
    courier.lease.release()


def state_of(box: Outbox, delivery: Delivery) -> tuple[State, int]:
    found = box.get(delivery.id)
    assert found is not None
    return found.state, found.attempts


async def _answers(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    await read_request(reader)
    writer.write(answer(b"", status="503 Service Unavailable"))


async def test_an_untrusted_project_is_held_back_and_uses_no_attempt(
    box: Outbox, tmp_path: Path
) -> None:
    async with serving(_answers) as server:
        sent = await FirstAttempt(box, network_carrier(box, Secrets(), trust=TrustStore())).send(
            message(server, tmp_path)
        )
        queued = box.add(message(server, tmp_path)).result()
        await courier_run(box)
        for delivery in (sent.delivery, queued):
            assert state_of(box, delivery) == (State.BLOCKED, 0)
        held = box.get(queued.id)
        assert held is not None
        assert "not trusted" in held.reason
        assert server.connections == 0


async def test_trust_that_is_taken_back_stops_the_retries(box: Outbox, tmp_path: Path) -> None:
    async with serving(_answers) as server:
        store = trust_folder(tmp_path)
        approve_host(tmp_path, server.url.removesuffix("/hook"), secrets=("lob",))
        first = FirstAttempt(box, network_carrier(box, Secrets(), trust=TrustStore()))
        sent = await first.send(message(server, tmp_path))
        assert (sent.delivery.state, server.connections) == (State.WAITING, 1)
        store.forget(tmp_path)
        await courier_run(box)
        assert state_of(box, sent.delivery) == (State.BLOCKED, 1)
        assert server.connections == 1
        trust_folder(tmp_path)
        box.retry_now([sent.delivery.id]).result()
        await courier_run(box)
        # The project is trusted again, but nobody agreed to the secret.
        assert state_of(box, sent.delivery) == (State.BLOCKED, 1)
        approve_host(tmp_path, server.url.removesuffix("/hook"), secrets=("lob",))
        box.retry_now([sent.delivery.id]).result()
        await courier_run(box)
        assert state_of(box, sent.delivery) == (State.EXHAUSTED, 2)
        assert server.connections == 2


async def test_a_computed_host_gets_no_secret_at_any_attempt(box: Outbox, tmp_path: Path) -> None:
    async with serving(_answers) as server:
        trust_folder(tmp_path)
        approve_host(tmp_path, server.url.removesuffix("/hook"), secrets=("lob",))
        queued = box.add(message(server, tmp_path, computed_host=True)).result()
        again = box.resend(queued.id).result()
        await courier_run(box)
        for delivery in (queued, again):
            assert state_of(box, delivery) == (State.BLOCKED, 0)
        assert server.connections == 0


async def test_an_approval_in_one_environment_is_none_in_another(
    box: Outbox, tmp_path: Path
) -> None:
    async with serving(_answers) as server:
        trust_folder(tmp_path)
        origin = server.url.removesuffix("/hook")
        approve_host(tmp_path, origin, secrets=("lob",), environment="staging")
        live = box.add(message(server, tmp_path, environment="live")).result()
        staging = box.add(message(server, tmp_path, environment="staging")).result()
        await courier_run(box)
        assert state_of(box, live) == (State.BLOCKED, 0)
        assert state_of(box, staging) == (State.EXHAUSTED, 2)


async def test_a_store_of_its_own_can_be_asked(box: Outbox, tmp_path: Path) -> None:
    async with serving(_answers) as server:
        own = trust_folder(tmp_path, TrustStore(tmp_path / "own.json"))
        approve_host(tmp_path, server.url.removesuffix("/hook"), secrets=("lob",), store=own)
        carrier = network_carrier(box, Secrets(), trust=own)
        sent = await FirstAttempt(box, carrier).send(message(server, tmp_path))
        assert sent.attempt is not None
        assert server.connections == 1
