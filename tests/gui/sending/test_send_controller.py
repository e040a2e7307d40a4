"""Sends to a real receiver on the studio's loop, of what a real renderer made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.errors import SecretError
from hookstudio.core.project.webhook import Header, RawBody
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import MemoryStore, RunStore, Secret
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.sending.controller import SendController
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.session import Place, Session
from hookstudio.gui.tasks import Tasks
from tests.gui.waiting import until


@dataclass
class Heard:
    """What the sender told, in order."""

    told: list[str] = field(default_factory=list)
    attempts: list[Attempt] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    def listen(self, sender: SendController) -> None:
        sender.send_started.connect(lambda: self.told.append("started"))
        sender.send_finished.connect(lambda made: self._add("finished", self.attempts, made))
        sender.send_refused.connect(lambda why: self._add("refused", self.refusals, why))
        sender.send_cancelled.connect(lambda: self.told.append("cancelled"))

    def _add(self, what: str, kept: list[object], value: object) -> None:
        self.told.append(what)
        kept.append(value)

    @property
    def ended(self) -> bool:
        return len(self.told) % 2 == 0 and bool(self.told)


@dataclass
class Asked:
    """Stands for the dialog: gives the prepared answers and keeps what it was asked."""

    answers: list[Typed] = field(default_factory=list)
    questions: list[tuple[str, str]] = field(default_factory=list)

    async def ask(self, name: str, why: SecretError) -> Typed | None:
        self.questions.append((name, why.message))
        return self.answers.pop(0) if self.answers else None


@pytest.fixture
def asked() -> Asked:
    return Asked()


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    await made.start(0)
    yield made
    await made.close()


@pytest.fixture
def preview(
    session: Session, worker: RenderWorker, receiver: Receiver
) -> Iterator[PreviewController]:
    made = PreviewController(session, worker)
    made.set_receiver_port(receiver.port)
    yield made
    made.close()


@pytest.fixture
def log(tmp_path: Path) -> ActivityLog:
    return ActivityLog(tmp_path / "activity.jsonl")


@pytest.fixture
async def sender(
    session: Session, preview: PreviewController, log: ActivityLog, asked: Asked
) -> AsyncIterator[SendController]:
    tasks = Tasks()
    secrets = RunStore(MemoryStore({"api": "s3cr3t"}))
    made = SendController(
        session,
        preview,
        tasks,
        secrets=secrets,
        ask_secret=asked.ask,
        log=log,
        network=NetworkSettings,
    )
    yield made
    await tasks.close()


@pytest.fixture
def heard(sender: SendController) -> Heard:
    made = Heard()
    made.listen(sender)
    return made


def edit(session: Session, **fields: object) -> None:
    session.edit_webhook(lambda webhook: replace(webhook, **fields), "Edit")  # type: ignore[arg-type]


async def test_what_is_previewed_is_what_arrives(
    sender: SendController, heard: Heard, receiver: Receiver, preview: PreviewController
) -> None:
    sender.send()
    assert sender.sending
    await until(lambda: heard.ended)
    assert heard.told == ["started", "finished"]
    assert heard.attempts[0].status == 200
    assert heard.attempts[0].received
    received = receiver.requests[0]
    assert (received.method, received.target) == ("POST", "/orders/42")
    assert preview.current is not None
    assert received.body == preview.current.body_bytes
    assert received.header("X-Plan") == "pro"
    assert not sender.sending


async def test_a_send_waits_for_the_newest_rendering(
    sender: SendController, heard: Heard, receiver: Receiver, session: Session
) -> None:
    edit(session, body=RawBody("first"))
    edit(session, body=RawBody("for {{${first_name}}}"))
    sender.send()
    await until(lambda: heard.ended)
    assert [received.body for received in receiver.requests] == [b"for Ada"]


async def test_one_send_at_a_time(sender: SendController, heard: Heard, receiver: Receiver) -> None:
    for _ in range(5):
        sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "finished"]
    assert len(receiver.requests) == 1
    sender.send()
    await until(lambda: len(heard.told) == 4)
    assert len(receiver.requests) == 2


async def test_an_answer_that_is_no_success_is_finished_too(
    sender: SendController, heard: Heard, receiver: Receiver
) -> None:
    receiver.script = parse("500:body=json")
    sender.send()
    await until(lambda: heard.ended)
    made = heard.attempts[0]
    assert (made.status, made.received, made.retry) == (500, False, True)
    assert made.response is not None
    assert b"invalid_request" in made.response.body


async def test_a_hanging_send_is_cancelled_at_once_and_logged(
    sender: SendController, heard: Heard, receiver: Receiver, log: ActivityLog
) -> None:
    logged: list[Attempt] = []
    sender.attempt_logged.connect(logged.append)
    receiver.script = parse("hang")
    sender.send()
    await until(lambda: receiver.requests)
    sender.cancel()
    await until(lambda: heard.ended, limit_s=1)
    assert heard.told == ["started", "cancelled"]
    assert not sender.sending
    assert [made.failure for made in logged] == [Failure.CANCELLED]
    assert log.entries()[0].id == logged[0].id
    assert log.entries()[0].request.method == "POST"


async def test_a_send_that_has_not_begun_is_cancelled_too(
    sender: SendController, heard: Heard, receiver: Receiver, log: ActivityLog
) -> None:
    sender.send()
    sender.cancel()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "cancelled"]
    assert receiver.requests == ()
    assert log.entries() == ()
    sender.send()
    await until(lambda: len(heard.told) == 4)
    assert heard.told[2:] == ["started", "finished"]


async def test_cancelling_nothing_does_nothing(sender: SendController, heard: Heard) -> None:
    sender.cancel()
    assert heard.told == []


async def test_a_request_with_errors_is_refused_and_its_place_shown(
    sender: SendController, heard: Heard, receiver: Receiver, session: Session
) -> None:
    places: list[Place] = []
    session.place_requested.connect(places.append)
    edit(session, url="ftp://example.com/")
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "refused"]
    assert heard.refusals[0].startswith("Nothing was sent: ")
    assert receiver.requests == ()
    assert [place.field for place in places] == ["url"]


async def test_an_aborted_message_is_refused_with_its_reason(
    sender: SendController, heard: Heard, receiver: Receiver, session: Session
) -> None:
    edit(session, body=RawBody("{% abort_message('no city') %}"))
    sender.send()
    await until(lambda: heard.ended)
    assert heard.refusals == ["Nothing was sent: the template aborts the message (no city)."]
    assert receiver.requests == ()


async def test_no_webhook_is_refused(
    sender: SendController, heard: Heard, session: Session
) -> None:
    session.select(webhook="gone")
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "refused"]


async def test_a_secret_reaches_the_wire_and_nothing_else(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    log: ActivityLog,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.api}}"),))
    sender.send()
    await until(lambda: heard.ended)
    assert receiver.requests[0].header("Authorization") == "Bearer s3cr3t"
    assert ("Authorization", "Bearer ••••api") in heard.attempts[0].request.headers
    assert log.file is not None
    assert "s3cr3t" not in log.file.read_text("utf-8")


async def test_a_missing_secret_is_asked_for_and_used_for_this_run(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
    log: ActivityLog,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.lob}}"),))
    asked.answers = [Typed(Secret("typed-canary"), keep=False)]
    for count in (1, 2):
        sender.send()
        await until(lambda: len(heard.attempts) == count)  # noqa: B023 - awaited at once
    assert [r.header("Authorization") for r in receiver.requests] == ["Bearer typed-canary"] * 2
    assert [name for name, _ in asked.questions] == ["lob"]
    assert log.file is not None
    assert "typed-canary" not in log.file.read_text("utf-8")
    assert "typed-canary" not in repr(heard) + repr(session.workspace.undo_label)


async def test_a_secret_that_is_not_given_sends_nothing(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
    log: ActivityLog,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.gone}}"),))
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "cancelled"]
    (question,) = asked.questions
    assert question[0] == "gone"
    assert 'Secret "gone" is not' in question[1]
    assert (receiver.requests, log.entries()) == ((), ())


async def test_every_attempt_is_logged_when_it_is_told(
    sender: SendController, heard: Heard, log: ActivityLog
) -> None:
    logged: list[int] = []
    sender.send_finished.connect(lambda made: logged.append(len(log.entries())))
    sender.send()
    await until(lambda: heard.ended)
    assert logged == [1]
    logged = log.entries()[0]
    assert logged.id == heard.attempts[0].id
    assert (logged.webhook_title, logged.user_title) == ("Order shipped", "Ada Lovelace")
    assert (logged.origin.project_name, bool(logged.origin.project)) == ("Test", True)


async def test_a_log_that_cannot_be_written_is_told_once_for_a_send(
    session: Session, preview: PreviewController, tmp_path: Path
) -> None:
    tasks = Tasks()
    log = ActivityLog(tmp_path / "no folder" / "activity.jsonl")
    sender = SendController(
        session,
        preview,
        tasks,
        secrets=RunStore(MemoryStore()),
        ask_secret=Asked().ask,
        log=log,
        network=NetworkSettings,
    )
    told: list[str] = []
    heard = Heard()
    heard.listen(sender)
    sender.log_failed.connect(told.append)
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "finished"]
    assert len(told) == 1
    assert "cannot be written" in told[0]
    await tasks.close()
