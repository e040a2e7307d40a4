"""Sends to a real receiver on the studio's loop, of what a real renderer made."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.first_attempt import Sent
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import SecretError
from hookstudio.core.project.webhook import DeliverySettings, Header, RawBody
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import MemoryStore, Secret
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.sending.controller import SendController
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.session import Place, Session
from hookstudio.gui.tasks import Tasks
from tests.gui.waiting import until
from tests.trusting import trust_here


@dataclass
class Heard:
    """What the sender told, in order."""

    told: list[str] = field(default_factory=list)
    sent: list[Sent] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)

    def listen(self, sender: SendController) -> None:
        sender.send_started.connect(lambda: self.told.append("started"))
        sender.send_finished.connect(lambda made: self._add("finished", self.sent, made))
        sender.send_refused.connect(lambda why: self._add("refused", self.refusals, why))
        sender.send_cancelled.connect(lambda: self.told.append("cancelled"))

    def _add(self, what: str, kept: list[object], value: object) -> None:
        self.told.append(what)
        kept.append(value)

    @property
    def attempts(self) -> list[Attempt]:
        return [sent.attempt for sent in self.sent if sent.attempt is not None]

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
async def outbox(qapp: QApplication, tmp_path: Path) -> AsyncIterator[OutboxService]:
    (tmp_path / "home").mkdir()
    made = OutboxService(tmp_path / "home")
    yield made
    await made.close()


@pytest.fixture
async def sender(
    session: Session, preview: PreviewController, outbox: OutboxService, asked: Asked
) -> AsyncIterator[SendController]:
    tasks = Tasks()
    folder = str(session.workspace.project.root.resolve())
    trust_here(folder, "api", "lob", "sign")
    made = SendController(
        session,
        preview,
        tasks,
        secrets=outbox.secrets_of(folder, MemoryStore({"api": "s3cr3t"})),
        ask_secret=asked.ask,
        outbox=outbox,
        network=NetworkSettings,
    )
    yield made
    await tasks.close()


async def kept(outbox: OutboxService) -> list[Delivery]:
    return await outbox.read(Outbox.page)


@pytest.fixture
def heard(sender: SendController) -> Heard:
    made = Heard()
    made.listen(sender)
    return made


def edit(session: Session, **fields: object) -> None:
    session.edit_webhook(lambda webhook: replace(webhook, **fields), "Edit")  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("answer", "told"),
    [("Nothing was sent: no.", ["started", "refused"]), (None, ["started", "cancelled"])],
)
async def test_what_is_not_allowed_is_neither_queued_nor_sent(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    outbox: OutboxService,
    answer: str | None,
    told: list[str],
) -> None:
    asked = []

    async def allow(request: RenderedRequest, signing: str) -> str | None:
        asked.append((request.secrets, signing))
        return answer

    sender.allow = allow
    edit(session, delivery=DeliverySettings(signing_secret="sign"))
    sender.send()
    await until(lambda: heard.ended)
    assert (heard.told, asked) == (told, [((), "sign")])
    assert heard.refusals == ([answer] if answer else [])
    assert not receiver.requests
    assert await kept(outbox) == []


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


async def test_a_hanging_send_is_cancelled_at_once_and_for_good(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    receiver.script = parse("hang")
    sender.send()
    await until(lambda: receiver.requests)
    sender.cancel()
    await until(lambda: heard.ended, limit_s=1)
    assert heard.told == ["started", "cancelled"]
    assert not sender.sending
    (delivery,) = await kept(outbox)
    assert (delivery.state, delivery.attempts) == (State.CANCELLED, 1)
    (attempt,) = await outbox.read(lambda box: box.history(delivery.id))
    assert "unknown" in attempt.outcome


async def test_a_send_that_has_not_begun_is_cancelled_too(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    sender.send()
    sender.cancel()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "cancelled"]
    assert receiver.requests == ()
    assert await kept(outbox) == []
    sender.send()
    await until(lambda: len(heard.told) == 4)
    assert heard.told[2:] == ["started", "finished"]


async def test_cancelling_nothing_does_nothing(sender: SendController, heard: Heard) -> None:
    sender.cancel()
    assert heard.told == []


async def test_a_request_with_errors_is_refused_and_its_place_shown(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    outbox: OutboxService,
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
    (delivery,) = await kept(outbox)
    assert (delivery.state, delivery.attempts) == (State.FAILED, 0)
    assert delivery.reason.rstrip(".") in heard.refusals[0]


async def test_an_aborted_message_is_refused_with_its_reason(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    outbox: OutboxService,
) -> None:
    edit(session, body=RawBody("{% abort_message('no city') %}"))
    sender.send()
    await until(lambda: heard.ended)
    assert heard.refusals == ["Nothing was sent: the template aborts the message (no city)."]
    assert receiver.requests == ()
    (delivery,) = await kept(outbox)
    assert (delivery.state, delivery.reason) == (State.ABORTED, "no city")


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
    outbox: OutboxService,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.api}}"),))
    sender.send()
    await until(lambda: heard.ended)
    assert receiver.requests[0].header("Authorization") == "Bearer s3cr3t"
    assert ("Authorization", "Bearer ••••api") in heard.attempts[0].request.headers
    assert b"s3cr3t" not in await on_disk(outbox)


async def test_a_missing_secret_is_asked_for_and_used_for_this_run(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
    outbox: OutboxService,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.lob}}"),))
    asked.answers = [Typed(Secret("typed-canary"), keep=False)]
    for count in (1, 2):
        sender.send()
        await until(lambda: len(heard.attempts) == count)  # noqa: B023 - awaited at once
    assert [r.header("Authorization") for r in receiver.requests] == ["Bearer typed-canary"] * 2
    assert [name for name, _ in asked.questions] == ["lob"]
    assert b"typed-canary" not in await on_disk(outbox)
    assert "typed-canary" not in repr(heard) + repr(session.workspace.undo_label)


async def test_a_secret_that_is_not_given_sends_nothing(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
    outbox: OutboxService,
) -> None:
    edit(session, headers=(Header("Authorization", "Bearer {{secret.gone}}"),))
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "cancelled"]
    (question,) = asked.questions
    assert question[0] == "gone"
    assert 'Secret "gone" is not' in question[1]
    assert (receiver.requests, await kept(outbox)) == ((), [])


async def test_what_is_told_is_on_the_disk(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    receiver.script = parse("404")
    sender.send()
    await until(lambda: heard.ended)
    (sent,) = heard.sent
    assert sent.delivery == (await kept(outbox))[0]
    assert sent.delivery.state is State.FAILED
    (attempt,) = await outbox.read(lambda box: box.history(sent.delivery.id))
    assert attempt.detail == replace(
        sent.attempt, request=attempt.detail.request, origin=attempt.detail.origin
    )


async def test_an_end_that_the_send_tells_of_is_not_told_twice(
    sender: SendController, heard: Heard, receiver: Receiver
) -> None:
    """A request that was edited is a resend, whose end is told; its first attempt is a send's."""
    sender.send()
    await until(lambda: heard.ended)
    (sent,) = heard.sent
    assert sender.told(sent.delivery)
    assert not sender.told(replace(sent.delivery, attempts=2))
    assert not sender.told(replace(sent.delivery, id=sent.delivery.id + 1))


async def test_a_retry_is_made_by_whoever_has_the_role_with_the_secrets_of_this_run(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
    outbox: OutboxService,
) -> None:
    receiver.script = parse("503,200")
    edit(session, headers=(Header("Authorization", "Bearer {{secret.lob}}"),))
    asked.answers = [Typed(Secret("typed-canary"), keep=False)]
    sender.send()
    await until(lambda: heard.ended)
    (sent,) = heard.sent
    assert (sent.delivery.state, sent.delivery.attempts) == (State.WAITING, 1)
    box = await outbox.opened()
    await outbox.run(box.retry_now([sent.delivery.id]))
    await until(lambda: outbox.counts.get(State.DELIVERED))
    first, second = receiver.requests
    assert first.body == second.body
    assert first.header("Idempotency-Key") == second.header("Idempotency-Key")
    assert second.header("Authorization") == "Bearer typed-canary"


async def test_a_send_that_is_cancelled_in_the_list_ends_here_too(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    receiver.script = parse("hang")
    sender.send()
    await until(lambda: receiver.requests)
    (delivery,) = await kept(outbox)
    box = await outbox.opened()
    await outbox.run(box.cancel([delivery.id]))
    await until(lambda: heard.ended)
    assert heard.told == ["started", "cancelled"]


async def test_a_send_that_the_end_of_the_program_stops_goes_on_later(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    receiver.script = parse("hang")
    sender.send()
    await until(lambda: receiver.requests)
    sender.stop()
    await until(lambda: heard.ended)
    (delivery,) = await kept(outbox)
    assert (delivery.state, delivery.attempts) == (State.WAITING, 1)


async def test_while_all_sending_is_paused_a_message_is_queued(
    sender: SendController, heard: Heard, receiver: Receiver, outbox: OutboxService
) -> None:
    box = await outbox.opened()
    await outbox.run(box.set_paused(True))
    sender.send()
    await until(lambda: heard.ended)
    (sent,) = heard.sent
    assert (sent.delivery.state, sent.attempt) == (State.QUEUED, None)
    assert receiver.requests == ()
    await outbox.run(box.set_paused(False))
    await until(lambda: outbox.counts.get(State.DELIVERED))
    assert len(receiver.requests) == 1


async def test_a_signing_secret_is_asked_for_and_a_wrong_one_holds_the_message(
    sender: SendController,
    heard: Heard,
    receiver: Receiver,
    session: Session,
    asked: Asked,
) -> None:
    edit(session, delivery=DeliverySettings(signing_secret="sign"))
    asked.answers = [Typed(Secret("no key"), keep=False)]
    sender.send()
    await until(lambda: heard.ended)
    (sent,) = heard.sent
    assert [name for name, _ in asked.questions] == ["sign"]
    assert (sent.delivery.state, sent.attempt) == (State.BLOCKED, None)
    assert "not a key" in sent.delivery.reason
    assert receiver.requests == ()


async def test_the_policy_of_the_webhook_decides(
    sender: SendController, heard: Heard, receiver: Receiver, session: Session
) -> None:
    receiver.script = parse("503")
    edit(session, delivery=DeliverySettings(policy="once"))
    sender.send()
    await until(lambda: heard.ended)
    assert heard.sent[0].delivery.state is State.EXHAUSTED


async def test_an_outbox_that_cannot_be_opened_refuses_the_send(
    sender: SendController, heard: Heard, receiver: Receiver, tmp_path: Path
) -> None:
    (tmp_path / "home" / "outbox.db").symlink_to(tmp_path / "elsewhere.db")
    sender.send()
    await until(lambda: heard.ended)
    assert heard.told == ["started", "refused"]
    assert heard.refusals[0].startswith("Nothing was sent: The outbox must not be a link")
    assert receiver.requests == ()


async def on_disk(outbox: OutboxService) -> bytes:
    """All that the outbox has written."""
    folder = (await outbox.opened()).folder
    assert folder is not None
    return b"".join(file.read_bytes() for file in sorted(folder.glob("outbox.db*")))
