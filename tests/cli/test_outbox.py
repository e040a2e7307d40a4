"""`hookstudio outbox` and `simulate`: what waits, what was sent, what would be."""

from __future__ import annotations

import os
import signal
import threading
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core.delivery.dispatcher import role_lock
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.core.paths import data_dir
from tests.cli.conftest import Run
from tests.cli.test_send import Endpoint, endpoint

__all__ = ["endpoint"]

QUICK = "delivery: {schedule: [0, 0]}\n"


@pytest.fixture
def quick(project: Path, endpoint: Endpoint) -> Endpoint:
    """The webhook `order` is retried at once."""
    file = project / "webhooks/order.yaml"
    file.write_text(file.read_text() + QUICK)
    return endpoint


@pytest.fixture
def outbox() -> Iterator[Outbox]:
    box = Outbox.open()
    yield box
    box.close()


def test_a_failed_send_waits_and_says_when(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("503")
    sent = run("send", "order", "--user", "ada")
    assert sent.status == 1
    assert "Retry 1 of 5 at " in sent.err
    assert "hookstudio outbox run (delivery 1)" in sent.err
    listed = run("outbox", "list", "--json").object("delivery")
    assert (listed["state"], listed["attempts"], listed["status"]) == ("waiting", 1, 503)


def test_every_attempt_has_the_same_key_and_bytes(run: Run, quick: Endpoint) -> None:
    quick.answer("503*2, 200")
    sent = run("send", "order", "--user", "ada", "--wait", "--json")
    assert sent.status == 0
    assert sent.object("delivery")["state"] == "delivered"
    assert len(quick.received) == 3
    assert len({(r.header("Idempotency-Key"), r.body) for r in quick.received}) == 1
    assert [r.header("Hook-Studio-Attempt") for r in quick.received] == ["1", "2", "3"]


def test_waiting_for_what_is_never_received_fails(run: Run, quick: Endpoint) -> None:
    quick.answer("503")
    sent = run("send", "order", "--user", "ada", "--wait")
    assert (sent.status, len(quick.received)) == (1, 3)


def test_run_sends_what_waits_and_ends_when_nothing_does(run: Run, quick: Endpoint) -> None:
    quick.answer("503, 200")
    run("send", "order", "--user", "ada")
    ran = run("outbox", "run", "--until-empty", "--json")
    assert ran.status == 0
    assert [each["state"] for each in ran.objects][-1] == "delivered"
    shown = run("outbox", "show", "1")
    assert "attempt 1" in shown.out
    assert "The server answered 200" in shown.out


def test_another_dispatcher_is_waited_for(run: Run, quick: Endpoint) -> None:
    quick.answer("503, 200")
    run("send", "order", "--user", "ada")
    lock = role_lock(data_dir())
    assert lock.acquire()
    release = threading.Timer(0.3, lock.release)
    release.start()
    ran = run("outbox", "run", "--until-empty")
    release.join()
    assert "Another program, such as the studio, is sending" in ran.err
    assert "delivered" in ran.out


def test_a_delivery_can_be_cancelled_once(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("503")
    run("send", "order", "--user", "ada")
    cancelled = run("outbox", "cancel", "1", "--json")
    assert cancelled.object("delivery")["state"] == "cancelled"
    again = run("outbox", "cancel", "1")
    assert (again.status, "nothing was changed" in again.err) == (1, True)
    assert run("outbox", "run", "--until-empty").status == 0
    assert len(endpoint.received) == 1


def test_retry_makes_it_due_now(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("503, 200")
    run("send", "order", "--user", "ada")
    assert run("outbox", "retry", "1").status == 0
    ran = run("outbox", "run", "--until-empty")
    assert "delivered" in ran.out
    assert len(endpoint.received) == 2


def test_no_file_of_ours_ever_holds_a_secret(
    run: Run, endpoint: Endpoint, variables: dict[str, str]
) -> None:
    """Also not the log of the database, and not when the receiver fails and it is retried."""
    value = "canary-7fKq2-value-0123456789"
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = value
    endpoint.answer("503, 200")
    run("send", "secret", "--user", "ada")
    run("outbox", "retry", "1")
    assert "delivered" in run("outbox", "run", "--until-empty").out
    assert [r.header("Authorization") for r in endpoint.received] == [f"Bearer {value}"] * 2
    files = [file for file in data_dir().parent.rglob("*") if file.is_file()]
    assert any(file.name == "outbox.db" for file in files)
    assert [file for file in files if value.encode() in file.read_bytes()] == []


def test_a_secret_that_changed_blocks_the_retry(
    run: Run, endpoint: Endpoint, variables: dict[str, str]
) -> None:
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "value-1"
    endpoint.answer("503, 200")
    run("send", "secret", "--user", "ada")
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "value-2"
    run("outbox", "retry", "1")
    run("outbox", "run", "--until-empty")
    listed = run("outbox", "list", "--json").object("delivery")
    assert (listed["state"], listed["attempts"], len(endpoint.received)) == ("blocked", 1, 1)


def test_purge_deletes_only_what_has_ended(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("503, 200")
    run("send", "order", "--user", "ada")
    run("send", "order", "--user", "ada")
    assert run("outbox", "purge", "--older-than", "1").out == "Deleted 0 finished deliveries.\n"
    assert run("outbox", "purge").out == "Deleted 1 finished deliveries.\n"
    assert len(run("outbox", "list", "--json").objects) == 1


def test_an_aborted_message_is_in_the_list_with_its_reason(run: Run, endpoint: Endpoint) -> None:
    run("send", "abort", "--user", "ada")
    listed = run("outbox", "list", "--state", "aborted", "--json").object("delivery")
    assert (listed["attempts"], "no" in listed["reason"]) == (0, True)
    assert run("outbox", "list", "--state", "waiting").out.startswith("The outbox holds nothing")


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("outbox", "The following arguments are required: ACTION"),
        ("outbox dance", "ACTION: invalid choice: 'dance'"),
        ("outbox show", "hookstudio outbox show needs the id of a delivery."),
        ("outbox list 3", "Unknown argument 3"),
        ("outbox show 99", "There is no delivery '99'"),
        ("outbox purge --older-than soon", "--older-than: 'soon' is not a number of days"),
        ("simulate order --answers 99", "script:1:1: '99' is not a status"),
        ("simulate order --answers 200 --policy x", "There is no policy 'x'"),
    ],
)
def test_what_makes_no_sense_is_refused(run: Run, project: Path, line: str, message: str) -> None:
    refused = run(*line.split())
    assert refused.status == 2
    assert refused.err.startswith(message)


def test_a_send_that_is_stopped_is_recorded_as_unknown(
    run: Run, endpoint: Endpoint, monkeypatch: pytest.MonkeyPatch, outbox: Outbox
) -> None:
    """Ctrl+C while the receiver hangs: asyncio cancels the send, and nothing is half-done."""
    endpoint.answer("hang")

    def interrupt() -> None:
        deadline = time.monotonic() + 10
        while not endpoint.received and time.monotonic() < deadline:
            time.sleep(0.02)
        # A real signal: only that wakes a loop that waits.
        os.kill(os.getpid(), signal.SIGINT)

    thread = threading.Thread(target=interrupt)
    thread.start()
    sent = run("send", "order", "--user", "ada")
    thread.join()
    assert sent.status == 130
    (found,) = outbox.page()
    assert (found.state, found.attempts, found.outcome) == (State.WAITING, 1, "unknown")


def test_a_simulation_shows_each_policy(run: Run, project: Path) -> None:
    shown = run("simulate", "order", "--answers", "503*2, 200", "--policy", "braze",
                "--policy", "5,10", "--runs", "20")  # fmt: skip
    assert shown.status == 0
    assert "Policy braze (Hook Studio's choice; Braze does not document this)" in shown.out
    assert "Policy schedule" in shown.out
    assert shown.out.count("delivered") == 2
    assert "20 runs" in shown.out


def test_a_simulation_takes_the_policy_of_the_webhook(run: Run, project: Path) -> None:
    file = project / "webhooks/order.yaml"
    file.write_text(file.read_text() + "delivery: {policy: once}\n")
    shown = run("simulate", "order", "--answers", "503", "--json").object("simulation")
    assert (shown["policy"], shown["state"], len(shown["attempts"])) == ("once", "exhausted", 1)
