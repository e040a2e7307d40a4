from __future__ import annotations

import asyncio
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from tests.cli.conftest import FILES, Run
from tests.trusting import trust_project


class Endpoint:
    """A real receiver on a thread of its own, since the command runs its own loop."""

    def __init__(self) -> None:
        self.loop = asyncio.new_event_loop()
        self.receiver = Receiver()
        self.received: list[ReceivedRequest] = []
        self.receiver.on_request = self.received.append
        self._thread = threading.Thread(target=self.loop.run_forever)
        self._thread.start()
        self.port: int = self._call(self.receiver.start(0))

    def answer(self, script: str) -> None:
        self.receiver.script = parse(script)

    def close_door(self) -> None:
        """From now on a connection is refused."""
        self._call(self.receiver.close())

    def close(self) -> None:
        self.close_door()
        self.loop.call_soon_threadsafe(self.loop.stop)
        self._thread.join()
        self.loop.close()

    def _call(self, work):
        return asyncio.run_coroutine_threadsafe(work, self.loop).result(10)


@pytest.fixture
def endpoint(project: Path) -> Iterator[Endpoint]:
    """The endpoint that the project's webhooks point to."""
    endpoint = Endpoint()
    for name, text in FILES.items():
        (project / name).write_text(text.replace(":8600", f":{endpoint.port}"), encoding="utf-8")
    trust_project(project)
    yield endpoint
    endpoint.close()


def test_a_received_webhook_is_done(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("201:body=json")
    sent = run("send", "order", "--user", "ada")
    assert (sent.status, sent.err) == (0, "")
    assert f"POST http://127.0.0.1:{endpoint.port}/fr/42  ->  201 Created  (" in sent.out
    assert "invalid_request" in sent.out
    (received,) = endpoint.received
    assert received.body == b'{"name":"Ada","total":9.5}' or b'"Ada"' in received.body


def test_the_object_has_everything(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("429:retry-after=7")
    sent = run("send", "order", "--user", "ada", "--json")
    assert sent.status == 1
    attempt = sent.object("attempt")
    assert set(attempt) == {
        "type", "id", "webhook", "user", "number", "started_at", "received", "retry", "code",
        "message", "explanation", "status", "request", "response", "timing", "peer", "tls",
        "unverified", "via_proxy",
    }  # fmt: skip
    assert (attempt["status"], attempt["received"], attempt["retry"]) == (429, False, True)
    assert attempt["response"]["status"] == 429
    assert set(attempt["response"]) == {
        "status", "reason", "http_version", "headers", "body", "body_base64", "bytes_read", "cut",
        "complete", "note",
    }  # fmt: skip
    assert attempt["request"]["url"].endswith("/fr/42")
    assert attempt["timing"]["total_ms"] > 0
    assert attempt["explanation"].startswith("Braze would retry")


def test_it_stands_in_the_outbox_that_the_studio_shows(run: Run, endpoint: Endpoint) -> None:
    run("send", "order", "--user", "ada", "--json")
    outbox = Outbox.open()
    (row,) = outbox.activity()
    outbox.close()
    assert (row.webhook, row.user, row.attempt, row.error) == ("order", "ada", 1, "")


def test_while_all_sending_is_paused_it_is_queued(run: Run, endpoint: Endpoint) -> None:
    outbox = Outbox.open()
    outbox.set_paused(True).result()
    outbox.close()
    sent = run("send", "order", "--user", "ada")
    assert sent.status == 1
    assert "All sending is paused in the studio: the message waits (delivery 1)." in sent.err
    assert endpoint.received == []


def test_a_host_that_is_down_is_not_tried_again_at_once(run: Run, endpoint: Endpoint) -> None:
    endpoint.close_door()
    for _ in range(5):
        assert "attempt" in {
            line["type"] for line in run("send", "order", "--user", "ada", "--json").objects
        }
    sent = run("send", "order", "--user", "ada")
    assert (sent.status, sent.out) == (1, "")
    assert "was down" in sent.err
    assert "The first attempt is made at " in sent.err


def test_a_refused_one_tells_what_braze_would_do(run: Run, endpoint: Endpoint) -> None:
    endpoint.answer("404")
    sent = run("send", "order", "--user", "ada")
    assert sent.status == 1
    assert "Final: Braze does not retry 404." in sent.err
    assert "Check the URL" in sent.err


def test_a_secret_is_filled_in_from_the_environment_and_never_shown(
    run: Run, endpoint: Endpoint, variables: dict[str, str]
) -> None:
    variables["HOOKSTUDIO_SECRET_SHOP_KEY"] = "s3cr3t-value"
    endpoint.answer("500")
    sent = run("send", "secret", "--user", "ada", "--json")
    assert endpoint.received[0].header("Authorization") == "Bearer s3cr3t-value"
    assert "s3cr3t-value" not in sent.out + sent.err


def test_a_missing_secret_sends_nothing(run: Run, endpoint: Endpoint) -> None:
    sent = run("send", "secret", "--user", "ada", "--json")
    assert sent.status == 1
    assert endpoint.received == []
    assert "Nothing was sent" in sent.err
    delivery = sent.object("delivery")
    assert (delivery["state"], delivery["attempts"]) == ("blocked", 0)
    assert delivery["reason"]


@pytest.mark.parametrize("webhook", ["mistake", "abort"])
def test_what_has_problems_is_not_sent(run: Run, endpoint: Endpoint, webhook: str) -> None:
    sent = run("send", webhook, "--user", "ada")
    assert sent.status == 1
    assert "Nothing was sent." in sent.err
    assert endpoint.received == []


def test_without_a_receiver_it_is_told_how_to_start_one(
    run: Run, project: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    endpoint = Endpoint()
    closed_port = endpoint.port
    endpoint.close()
    order = project / "webhooks/order.yaml"
    order.write_text(order.read_text().replace(":8600", f":{closed_port}"))
    trust_project(project)
    assert "hookstudio receive" not in run("send", "order", "--user", "ada").err
    monkeypatch.setattr("hookstudio.cli.commands.send._RECEIVER_PORT", closed_port)
    assert "hookstudio receive" in run("send", "order", "--user", "ada").err


def test_an_answer_cannot_steer_the_terminal(run: Run, project: Path) -> None:
    server = EscapeServer()
    order = project / "webhooks/order.yaml"
    order.write_text(order.read_text().replace(":8600", f":{server.port}"))
    trust_project(project)
    sent = run("send", "order", "--user", "ada")
    server.close()
    assert "[31mred" in sent.out
    assert "\\x1b]0;x\\x07!!" in sent.out
    assert not set(sent.out + sent.err) & {"\x1b", "\x07", "\x9b"}


class EscapeServer:
    """Answers once with escape sequences in reason, headers and body."""

    def __init__(self) -> None:
        import socket

        self._socket = socket.create_server(("127.0.0.1", 0))
        self.port = self._socket.getsockname()[1]
        self._thread = threading.Thread(target=self._answer)
        self._thread.start()

    def _answer(self) -> None:
        connection, _ = self._socket.accept()
        with connection:
            connection.recv(65536)
            connection.sendall(
                b"HTTP/1.1 500 \x1b[31mred\r\nX-Evil: a\x9b31m\r\n"
                b"Content-Length: 8\r\n\r\n\x1b]0;x\x07!!"
            )

    def close(self) -> None:
        self._thread.join()
        self._socket.close()
