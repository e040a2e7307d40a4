"""The dispatcher: one program sends, on a thread of its own, over the real network."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import apsw
import pytest

from hookstudio.core.delivery import database
from hookstudio.core.delivery.clock import SystemClock
from hookstudio.core.delivery.dispatcher import Dispatcher, ProjectSecrets, network_carrier
from hookstudio.core.delivery.file_lock import FileLock
from hookstudio.core.delivery.lease import Lease, dead_leases
from hookstudio.core.delivery.outbox import NewMessage, Outbox
from hookstudio.core.delivery.schedule import BRAZE, own_schedule
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.secrets import EnvironmentStore, Secret, SecretStore, fingerprint
from tests.core.delivery.outbox.conftest import message, request
from tests.faults.receiver import LoggingReceiver, Reply
from tests.trusting import approve_host, trust_folder

SIGNING = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"


@pytest.fixture
def receiver() -> Iterator[LoggingReceiver]:
    clock = SystemClock()
    found = LoggingReceiver(clock.now_ms, lambda _key, n: Reply.of(503 if n == 1 else 200))
    yield found
    found.close()


@pytest.fixture
def box(folder: Path) -> Iterator[Outbox]:
    outbox = Outbox.open(folder)
    yield outbox
    outbox.close()


def _wait(outbox: Outbox, states: dict[State, int]) -> None:
    deadline = time.monotonic() + 20
    while outbox.counts() != states and time.monotonic() < deadline:
        time.sleep(0.01)
    assert outbox.counts() == states


def _dispatcher(outbox: Outbox, folder: Path) -> Dispatcher:
    variables = {"HOOKSTUDIO_SECRET_SIGN": SIGNING}

    def wrap(store: SecretStore) -> SecretStore:
        return EnvironmentStore(store, variables)

    return Dispatcher(outbox, network_carrier(outbox, ProjectSecrets(folder, wrap)))


def test_it_delivers_over_the_network(box: Outbox, folder: Path, receiver: LoggingReceiver) -> None:
    dispatcher = _dispatcher(box, folder)
    dispatcher.start()
    try:
        policy = own_schedule([0.0])
        trust_folder(folder)
        origin = receiver.url.removesuffix("/hook")
        approve_host(folder, origin, secrets=("sign",))
        signed = NewMessage(request(receiver.url), policy, str(folder), signing="sign")
        box.add(signed).result()
        box.add(NewMessage(request(receiver.url), policy)).result()
        _wait(box, {State.DELIVERED: 2})
        assert dispatcher.active
        assert dispatcher.problem == ""
    finally:
        dispatcher.close()
    assert not dispatcher.active
    assert len(receiver.received) == 4


def test_the_second_waits_and_takes_over(
    box: Outbox, folder: Path, receiver: LoggingReceiver
) -> None:
    first, second = _dispatcher(box, folder), _dispatcher(box, folder)
    first.start()
    _until(lambda: first.active)
    second.start()
    time.sleep(0.05)
    assert not second.active
    first.close()
    _until(lambda: second.active)
    second.close()


def _until(reached: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not reached() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert reached()


def test_closing_while_a_request_hangs_is_quick_and_recorded(box: Outbox, folder: Path) -> None:
    clock = SystemClock()
    silent = LoggingReceiver(clock.now_ms, lambda _key, _n: Reply(None, hang=True))
    dispatcher = _dispatcher(box, folder)
    dispatcher.start()
    added = box.add(NewMessage(request(silent.url), BRAZE)).result()
    _wait(box, {State.SENDING: 1})
    start = time.monotonic()
    dispatcher.close()
    silent.close()
    assert time.monotonic() - start < 5
    found = box.get(added.id)
    assert found is not None
    assert (found.state, found.outcome) == (State.WAITING, "unknown")


def test_a_lease_dies_with_its_lock(folder: Path) -> None:
    lease = Lease(folder)
    assert dead_leases(folder, [lease.token, "0" * 32, "../evil"]) == ["0" * 32, "../evil"]
    assert lease._lock is not None
    lease._lock.release()
    assert dead_leases(folder, [lease.token]) == [lease.token]
    assert list((folder / "leases").iterdir()) == []


def test_a_lock_is_held_once(folder: Path) -> None:
    first, second = FileLock(folder / "lock"), FileLock(folder / "lock")
    assert first.acquire()
    assert first.acquire()
    assert not second.acquire()
    assert not second.wait(0.02)
    first.release()
    assert second.wait(1)
    second.release()


def test_a_file_that_another_holds_is_waited_for_and_told(
    box: Outbox, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(database, "BUSY_LIMIT_S", 0.3)
    box._database._writing.set_busy_timeout(50)
    told = threading.Event()
    box.on_busy(told.set)
    other = apsw.Connection(str(folder / "outbox.db"))
    other.execute("BEGIN IMMEDIATE")
    try:
        with pytest.raises(OutboxError) as caught:
            box.add(message()).result()
        assert caught.value.code == "DB_BUSY"
        assert told.is_set()
    finally:
        other.execute("ROLLBACK")
        other.close()
    assert box.add(message()).result().state is State.QUEUED


async def test_the_key_of_the_fingerprints_is_kept_where_there_is_no_keyring(
    folder: Path,
) -> None:
    key = await ProjectSecrets(folder).key()
    assert await ProjectSecrets(folder).key() == key
    assert (folder / "fingerprint.key").stat().st_mode & 0o077 == 0


def test_fingerprints_tell_values_apart_and_nothing_else() -> None:
    one, two = Secret("value-1"), Secret("value-2")
    assert fingerprint(one, b"k") == fingerprint(Secret("value-1"), b"k")
    assert fingerprint(one, b"k") != fingerprint(two, b"k")
    assert fingerprint(one, b"k").partition(":")[0] != fingerprint(one, b"x").partition(":")[0]
    assert "value" not in fingerprint(one, b"k")
