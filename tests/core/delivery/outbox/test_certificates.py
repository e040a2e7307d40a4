"""The certificates of an environment, at the first attempt and at each retry."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

import pytest
from cryptography.x509.oid import ExtendedKeyUsageOID

from hookstudio.core.delivery.courier import Courier
from hookstudio.core.delivery.dispatcher import network_carrier
from hookstudio.core.delivery.first_attempt import FirstAttempt
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.result import Failure
from hookstudio.core.delivery.state import State
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import MemoryStore
from hookstudio.core.settings import Settings, TlsSettings
from tests.core.delivery.servers import rendered
from tests.core.delivery.tls_servers import TlsServer, issue, server_context, tls_server

PROJECT = "/project"


@dataclass
class World:
    """A server that takes clients of its authority only, and a user's settings and secrets."""

    server: TlsServer
    tls: TlsSettings
    settings: Settings
    secrets: MemoryStore

    def request(self, environment: str = "staging") -> RenderedRequest:
        made = rendered(f"https://localhost:{self.server.port}/x")
        return replace(made, environment=environment)

    def store(self, project: str) -> MemoryStore:
        assert project == PROJECT
        return self.secrets

    async def key(self) -> bytes:
        return b"key"


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    root = issue("Root of the tests", authority=True)
    client = issue("the client", by=root, purpose=ExtendedKeyUsageOID.CLIENT_AUTH)
    files = [tmp_path / name for name in ("root.pem", "client.pem", "client.key")]
    contents = (root.pem, client.pem, client.key_pem("pass words"))
    for file, content in zip(files, contents, strict=True):
        file.write_bytes(content)
    context = server_context(issue("localhost", by=root), tmp_path)
    context.verify_mode = context.verify_mode.CERT_REQUIRED
    context.load_verify_locations(files[0])
    tls = TlsSettings(*map(str, files), "key_phrase")
    with tls_server(context) as server:
        settings = Settings(proxy="none").with_tls(PROJECT, "staging", tls)
        yield World(server, tls, settings, MemoryStore({"key_phrase": "pass words"}))


@pytest.fixture
def box(folder: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(folder)
    yield outbox
    outbox.close()


async def test_it_is_shown_in_its_environment_alone(world: World, box: Outbox) -> None:
    carrier = network_carrier(box, world, lambda: world.settings)
    sent = await FirstAttempt(box, carrier).send(NewMessage(world.request(), project=PROJECT))
    assert sent.delivery.state is State.DELIVERED
    other = NewMessage(world.request("live"), project=PROJECT)
    refused = await FirstAttempt(box, carrier).send(other)
    assert refused.attempt is not None
    assert (refused.attempt.failure, refused.delivery.state) == (Failure.TLS, State.FAILED)
    assert world.server.clients == ["the client"]


@pytest.mark.parametrize("lost", ["file", "secret"])
async def test_what_is_lost_holds_the_delivery_until_it_is_back(
    world: World, box: Outbox, lost: str
) -> None:
    good, phrase = world.settings, await world.secrets.get("key_phrase")
    if lost == "file":
        gone = replace(world.tls, client_key="/absent.key")
        world.settings = good.with_tls(PROJECT, "staging", gone)
    else:
        await world.secrets.delete("key_phrase")
    carrier = network_carrier(box, world, lambda: world.settings)
    sent = await FirstAttempt(box, carrier).send(NewMessage(world.request(), project=PROJECT))
    assert (sent.delivery.state, sent.delivery.attempts) == (State.BLOCKED, 0)
    told = "/absent.key is not there. Choose another" if lost == "file" else 'Secret "key_phrase"'
    assert told in sent.delivery.reason
    world.settings = good
    await world.secrets.set("key_phrase", phrase.reveal())
    box.retry_now([sent.delivery.id]).result()
    await Courier(box, carrier, random=lambda: 0.5).run(until_empty=True)
    after = box.get(sent.delivery.id)
    assert after is not None
    assert (after.state, after.attempts) == (State.DELIVERED, 1)
    assert world.server.clients == ["the client"]
