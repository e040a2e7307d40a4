"""The calls of a rendering in the preview: their answers, recorded, written, and simulated."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.response import RecordedAnswer, Simulation, stub_answer
from hookstudio.core.project.webhook import RawBody
from hookstudio.core.receiver.script import parse
from hookstudio.core.receiver.server import Receiver
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import MemoryStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.preview.call_row import CallRow
from hookstudio.gui.preview.calls_section import CallsSection
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.preview.recorder import Recorder
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.gui.waiting import until
from tests.layout_checks import faults

RATES = "https://rates.example.com/gbp"
FX = RecordedAnswer("fx", RATES, content_type="application/json", body='{"eur": 1.17}\n')


@pytest.fixture
async def receiver() -> AsyncIterator[Receiver]:
    made = Receiver()
    await made.start(0)
    yield made
    await made.close()


@pytest.fixture
def controller(session: Session, worker: RenderWorker) -> Iterator[PreviewController]:
    made = PreviewController(session, worker)
    yield made
    made.close()


@pytest.fixture
async def tasks() -> AsyncIterator[Tasks]:
    made = Tasks()
    yield made
    await made.close()


@pytest.fixture
def pane(
    qtbot: QtBot, session: Session, theme: Theme, controller: PreviewController, tasks: Tasks
) -> PreviewPane:
    secrets = MemoryStore({"shop": "ada:hunter-2"})
    recorder = Recorder(session, tasks, secrets=secrets, network=NetworkSettings)
    made = PreviewPane(session, theme, controller, recorder)
    qtbot.addWidget(made)
    made.resize(460, 640)
    made.show()
    return made


def text(owner: QWidget, name: str) -> str:
    label = owner.findChild(QLabel, name)
    assert isinstance(label, QLabel)
    return label.text()


class Calls:
    """The section as a person sees and uses it."""

    def __init__(self, pane: PreviewPane, session: Session, controller: PreviewController) -> None:
        self.pane = pane
        self._session = session
        self._controller = controller

    async def preview(self, body: str) -> None:
        self._session.edit_webhook(lambda w: replace(w, body=RawBody(body)), "Edit")
        await self.settled()

    async def settled(self) -> None:
        await until(lambda: not self._controller.stale)

    @property
    def section(self) -> CallsSection | None:
        return self.pane.findChild(CallsSection)

    @property
    def rows(self) -> list[CallRow]:
        found = self.section.findChildren(CallRow) if self.section else []
        return sorted((row for row in found if row.isVisible()), key=lambda row: row.y())

    @property
    def texts(self) -> list[str]:
        return [text(row, "callState") for row in self.rows]

    def buttons(self, row: int = 0) -> dict[str, QAbstractButton]:
        found = self.rows[row].findChildren(QAbstractButton)
        return {button.text(): button for button in found if not button.isHidden()}

    def press(self, text: str, row: int = 0) -> None:
        self.buttons(row)[text].click()

    def choose(self, text: str, row: int = 0) -> None:
        button = self.rows[row].findChild(QToolButton, "callAnswer")
        assert isinstance(button, QToolButton)
        next(a for a in button.menu().actions() if a.text() == text).trigger()


@pytest.fixture
def calls(pane: PreviewPane, session: Session, controller: PreviewController) -> Calls:
    return Calls(pane, session, controller)


async def test_without_calls_there_is_no_section(calls: Calls) -> None:
    await calls.preview("hello")
    assert calls.section is None
    await calls.preview(f"{{% connected_content {RATES} %}}")
    assert calls.section is not None
    assert calls.section.isVisible()
    await calls.preview("hello again")
    assert not calls.section.isVisible()


async def test_each_call_is_listed_with_what_answers_it(calls: Calls, session: Session) -> None:
    session.perform(lambda w: w.add_response(FX, "New"))
    session.select(webhook="order")
    tags = [RATES, "https://other.example/a", RATES + " :no_cache"]
    await calls.preview("".join(f"{{% connected_content {tag} :save x %}}" for tag in tags))
    assert calls.texts == ["No recording", "fx answers 200"]
    assert list(calls.buttons(0)) == ["Record", "Write a stub"]
    assert list(calls.buttons(1)) == ["As recorded"]
    assert calls.section is not None
    title = "Connected content · 2 calls, 1 without a recording"
    assert text(calls.section, "callsTitle") == title
    assert faults(calls.pane) == []
    calls.pane.resize(345, 420)
    assert faults(calls.pane) == []


async def test_a_stub_is_written_opened_used_and_undone(calls: Calls, session: Session) -> None:
    await calls.preview(f"{{% connected_content {RATES} :method post %}}")
    calls.press("Write a stub")
    slug = "rates-example-com-gbp"
    assert session.workspace.responses == {slug: stub_answer("POST", RATES)}
    assert session.selection.document == ("response", slug)
    await calls.settled()
    assert calls.texts == [f"{slug} answers 200"]
    session.undo()
    await calls.settled()
    assert calls.texts == ["No recording"]


async def test_record_asks_the_host_and_keeps_what_is_open(
    calls: Calls, session: Session, receiver: Receiver
) -> None:
    receiver.script = parse("201:body=json")
    url = f"http://127.0.0.1:{receiver.port}/rates"
    await calls.preview(f"{{% connected_content {url} :save x %}}")
    assert not receiver.requests
    calls.press("Record")
    assert list(calls.buttons()) == ["Cancel"]
    await until(lambda: session.workspace.responses)
    await calls.settled()
    assert len(receiver.requests) == 1
    request = receiver.requests[0]
    assert (request.method, request.target) == ("GET", "/rates")
    answer = session.workspace.responses["127-0-0-1-rates"]
    assert (answer.url, answer.status) == (url, 201)
    assert session.selection.document == ("webhook", "order")
    await until(lambda: calls.texts == ["127-0-0-1-rates answers 201"])


async def test_recording_again_keeps_the_pattern_of_the_author(
    calls: Calls, session: Session, receiver: Receiver
) -> None:
    pattern = RecordedAnswer("mine", "http://127.0.0.1:*", "*", 500)
    session.perform(lambda w: w.add_response(pattern, "New"))
    session.select(webhook="order")
    await calls.preview(f"{{% connected_content http://127.0.0.1:{receiver.port}/a %}}")
    calls.choose("Record it again")
    await until(lambda: session.workspace.responses["mine"].status == 200)
    answer = session.workspace.responses["mine"]
    assert (answer.url, answer.method) == (pattern.url, "*")
    session.undo()
    assert session.workspace.responses["mine"] == pattern


async def test_a_fetch_that_fails_says_why_and_can_be_tried_again(
    calls: Calls, session: Session
) -> None:
    await calls.preview("{% connected_content http://127.0.0.1:1/ :basic_auth nobody %}")
    calls.press("Record")
    await until(lambda: "Record" in calls.buttons())
    shown = '✕ Secret "nobody" is not among the secrets of this run. Nothing was sent.'
    assert text(calls.rows[0], "callProblem") == shown
    assert dict(session.workspace.responses) == {}
    assert faults(calls.pane) == []


async def test_esc_cancels_a_fetch(
    qtbot: QtBot, calls: Calls, session: Session, receiver: Receiver
) -> None:
    receiver.script = parse("hang")
    await calls.preview(f"{{% connected_content http://127.0.0.1:{receiver.port}/ %}}")
    calls.pane.activateWindow()
    calls.buttons()["Record"].setFocus()
    calls.press("Record")
    await until(lambda: receiver.requests)
    qtbot.keyClick(calls.buttons()["Cancel"], Qt.Key.Key_Escape)
    await until(lambda: "Record" in calls.buttons())
    assert text(calls.rows[0], "callProblem") == "✕ Cancelled; nothing was recorded."
    assert dict(session.workspace.responses) == {}


@pytest.mark.parametrize(
    ("title", "body", "shown"),
    [
        ("Slowly (3 s)", "", "Simulated: slow · fx"),
        ("404", "", "Simulated: 404 · fx"),
        ("500", "", "Simulated: 500 · fx"),
        ("Not JSON", "", "Simulated: not JSON · fx"),
        ("No answer", "", "Simulated: no answer · fx"),
        ("As recorded", "1.17", "fx answers 200"),
    ],
)
async def test_an_answer_can_be_simulated_without_an_edit(
    calls: Calls,
    session: Session,
    controller: PreviewController,
    title: str,
    body: str,
    shown: str,
) -> None:
    session.perform(lambda w: w.add_response(FX, "New"))
    session.select(webhook="order")
    await calls.preview(f"{{% connected_content {RATES} :save r %}}{{{{r.eur}}}}")
    calls.choose("404")
    calls.choose(title)
    await calls.settled()
    assert controller.current is not None
    assert controller.current.body.text == body
    assert calls.texts == [shown]
    assert list(calls.buttons()) == [title]
    assert session.workspace.responses["fx"] == FX


async def test_a_simulation_follows_a_rename_and_ends_with_the_answer(
    calls: Calls, session: Session, controller: PreviewController
) -> None:
    session.perform(lambda w: w.add_response(FX, "New"))
    controller.simulations.choose("fx", Simulation.SLOW)
    session.perform(lambda w: w.rename("response", "fx", "gbp"))
    assert controller.simulations.chosen == {"gbp": Simulation.SLOW}
    session.perform(lambda w: w.delete("response", "gbp"))
    assert controller.simulations.chosen == {}
    await calls.settled()


async def test_a_retried_call_says_how_often_it_was_made(calls: Calls, session: Session) -> None:
    session.perform(lambda w: w.add_response(replace(FX, status=500), "New"))
    session.select(webhook="order")
    await calls.preview(f"{{% connected_content {RATES} :retry %}}")
    assert calls.texts == ["fx answers 500, asked 6 times"]


async def test_the_problem_leads_to_the_call(calls: Calls, session: Session) -> None:
    session.perform(lambda w: w.add_response(FX, "New"))
    session.select(webhook="order")
    # Nothing else in it can be fixed.
    session.edit_webhook(lambda w: replace(w, url="https://hook.example/", headers=()), "Edit")
    other = "https://other.example/a"
    await calls.preview(f"{{% connected_content {RATES} %}}{{% connected_content {other} %}}")
    calls.pane.activateWindow()
    calls.pane.resize(345, 420)
    assert calls.rows == []
    calls.pane.fix_problem()
    assert calls.buttons()["Record"].hasFocus()


async def test_many_calls_are_counted_and_the_first_are_listed(calls: Calls) -> None:
    body = "{% for i in (1..60) %}{% connected_content https://a.example/{{i}} %}{% endfor %}"
    await calls.preview(body)
    assert len(calls.rows) == 50
    assert calls.section is not None
    assert text(calls.section, "moreCalls") == "… and 10 more calls"
