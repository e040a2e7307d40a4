"""The retry lab as one uses it: type, see, choose, take."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QToolButton

from hookstudio.core.delivery.state import State
from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.gui.lab import lab_content
from hookstudio.gui.lab.lab_content import LabContent
from hookstudio.gui.lab.lab_fields import SPREAD
from hookstudio.gui.lab.lab_panel import LabPanel
from hookstudio.gui.lab.lab_runner import Answer
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.gui.waiting import until
from tests.layout_checks import faults


@pytest.fixture
async def panel(session: Session, theme: Theme) -> AsyncIterator[LabPanel]:
    errors: list[BaseException] = []
    tasks = Tasks(errors.append)
    made = LabPanel(session, theme, tasks)
    made.resize(1_200, 240)
    made.show()
    yield made
    made.close()
    await until(lambda: not made.content.runner.busy)
    await tasks.close()
    made.deleteLater()
    assert errors == []


@pytest.fixture
async def lab(panel: LabPanel) -> LabContent:
    await idle(panel.content)
    return panel.content


async def idle(lab: LabContent) -> Answer:
    await until(lambda: not lab.runner.busy and lab.runner.answer is not None)
    assert lab.runner.answer is not None
    return lab.runner.answer


def named(lab: LabContent, kind: type, name: str):
    (found,) = [each for each in lab.findChildren(kind) if each.accessibleName() == name]
    return found


def problems(lab: LabContent) -> list[str]:
    return [
        label.text()
        for label in lab.findChildren(QLabel)
        if label.isVisible() and label.property("tone") == "error" and label.text()
    ]


async def test_it_is_made_when_it_is_first_seen(session: Session, theme: Theme) -> None:
    panel = LabPanel(session, theme, Tasks())
    assert panel.findChildren(LabContent) == []
    panel.deleteLater()


async def test_two_policies_stand_side_by_side_at_once(lab: LabContent) -> None:
    first, second = lab.chart.lanes
    assert (first.title, second.title) == ("As Braze does", "10s, 1m, 5m")
    assert [mark.label for mark in first.marks] == ["503"] * 4 + ["429", "200"]
    assert second.outcome.startswith("✕ exhausted after 6:")
    model = lab.table.model()
    assert model.rowCount() == 6 + 4
    assert "As Braze does: delivered" in lab.chart.accessibleDescription()


async def test_each_key_in_the_script_is_answered_and_the_newest_stays(lab: LabContent) -> None:
    edit = named(lab, QLineEdit, "Script of the answers")
    edit.selectAll()
    QTest.keyClicks(edit, "404")
    answer = await idle(lab)
    assert str(answer.question.script) == "404"
    assert [timeline.state for timeline in answer.timelines] == [State.FAILED, State.FAILED]
    assert lab.chart.lanes[0].outcome.startswith("✕ failed after")


async def test_a_wrong_script_is_told_with_its_column(lab: LabContent) -> None:
    edit = named(lab, QLineEdit, "Script of the answers")
    edit.selectAll()
    QTest.keyClicks(edit, "503, 99")
    assert problems(lab) == [
        "✕ Answers, column 6: '99' is not a status (200 to 599), hang or reset."
    ]
    assert edit.property("state") == "error"
    assert not named(lab, QPushButton, "Let the receiver answer by this script").isEnabled()
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    QTest.keyClick(edit, Qt.Key.Key_Backspace)
    QTest.keyClicks(edit, "200")
    assert problems(lab) == []
    assert str((await idle(lab)).question.script) == "503, 200"


async def test_own_waits_are_checked_as_they_are_typed(lab: LabContent) -> None:
    waits = named(lab, QLineEdit, "Policy B: waits")
    waits.selectAll()
    QTest.keyClicks(waits, "5s, 1 fortnight")
    assert problems(lab) == [
        "✕ Waits, column 5: 'fortnight' is not a unit; there are s, m, h and d."
    ]
    waits.selectAll()
    QTest.keyClicks(waits, "5s")
    assert (await idle(lab)).question.policies[1].delays_s == (5.0,)
    assert problems(lab) == []


async def test_one_policy_alone_is_one_lane(lab: LabContent) -> None:
    combo = named(lab, QComboBox, "Policy B")
    combo.setCurrentIndex(combo.findText("None"))
    await idle(lab)
    assert len(lab.chart.lanes) == 1


async def test_the_webhooks_own_policy_is_followed(lab: LabContent, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, delivery=DeliverySettings("once")), "Once")
    answer = await idle(lab)
    assert answer.question.policies[0].name == "once"
    combo = named(lab, QComboBox, "Policy A")
    assert combo.currentText() == "Webhook: Once"
    assert not named(lab, QToolButton, "Policy A: use it for the webhook").isEnabled()


async def test_a_policy_is_taken_over_and_undone(
    panel: LabPanel, lab: LabContent, session: Session
) -> None:
    toasts: list[tuple[str, str, object]] = []
    panel.toast_requested.connect(lambda *toast: toasts.append(toast))
    named(lab, QToolButton, "Policy B: use it for the webhook").click()
    assert session.webhook is not None
    assert session.webhook.delivery == DeliverySettings("schedule", (10.0, 60.0, 300.0))
    ((text, action, undo),) = toasts
    assert (text, action) == ("Order shipped is delivered by this policy now: 10s, 1m, 5m.", "Undo")
    assert callable(undo)
    undo()
    assert session.webhook.delivery == DeliverySettings()
    await idle(lab)


async def test_the_script_goes_to_the_receiver(panel: LabPanel, lab: LabContent) -> None:
    played: list[str] = []
    panel.play_requested.connect(played.append)
    named(lab, QPushButton, "Let the receiver answer by this script").click()
    assert played == ["503*4, 429:retry-after=600, 200"]


async def test_the_keyboard_goes_through_the_marks_and_the_table_follows(lab: LabContent) -> None:
    lab.chart.setFocus()
    QTest.keyClick(lab.chart, Qt.Key.Key_Right)
    QTest.keyClick(lab.chart, Qt.Key.Key_Right)
    assert lab.table.currentIndex().row() == 1
    QTest.keyClick(lab.chart, Qt.Key.Key_Down)
    assert lab.table.currentIndex().row() == 6 + 1
    QTest.keyClick(lab.chart, Qt.Key.Key_End)
    assert lab.table.currentIndex().row() == 6 + 3
    QTest.keyClick(lab.chart, Qt.Key.Key_Home)
    assert lab.table.currentIndex().row() == 6
    lab.table.selectRow(2)
    assert lab.chart._chosen == (0, 2)


async def test_a_click_chooses_the_nearest_mark(lab: LabContent) -> None:
    mark = lab.chart.lanes[0].marks[3]
    place = QPoint(round(lab.chart.axis().x(mark.middle_s)) + 3, 30)
    QTest.mouseClick(lab.chart, Qt.MouseButton.LeftButton, pos=place)
    assert lab.chart._chosen == (0, 3)


async def test_many_runs_come_in_parts_and_can_be_cancelled(lab: LabContent) -> None:
    lab.fields.set_mode(SPREAD)
    await until(lambda: lab.runner.answer is not None and lab.runner.answer.made > 0, 60)
    assert all(mark.is_band for lane in lab.chart.lanes for mark in lane.marks)
    cancel = named(lab, QPushButton, "Cancel the runs")
    assert cancel.isVisible()
    cancel.click()
    answer = await idle(lab)
    assert 0 < answer.made < lab_content.RUNS
    texts = [label.text() for label in lab.findChildren(QLabel)]
    assert f"Stopped at {answer.made} runs" in texts
    assert not cancel.isVisible()


async def test_a_new_question_ends_the_runs_of_the_old(
    lab: LabContent, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lab_content, "RUNS", 60)
    lab.fields.set_mode(SPREAD)
    lab.fields.set_script("200")
    answer = await idle_spread(lab, 60)
    assert str(answer.question.script) == "200"
    assert [spread and spread.states for spread in answer.spreads] == [{State.DELIVERED: 60}] * 2


async def idle_spread(lab: LabContent, runs: int) -> Answer:
    await until(
        lambda: not lab.runner.busy and lab.runner.answer is not None
        and lab.runner.answer.made == runs, 60,
    )  # fmt: skip
    assert lab.runner.answer is not None
    return lab.runner.answer


async def test_other_chances_give_other_times(lab: LabContent) -> None:
    before = lab.chart.lanes[0].marks[-1].times_s
    named(lab, QToolButton, "Draw the chance of the waits anew").click()
    await idle(lab)
    assert lab.chart.lanes[0].marks[-1].times_s != before


async def test_while_nobody_looks_nothing_runs(
    panel: LabPanel, lab: LabContent, session: Session
) -> None:
    panel.hide()
    session.edit_webhook(lambda w: replace(w, delivery=DeliverySettings("once")), "Once")
    assert not lab.runner.busy
    panel.show()
    assert (await idle(lab)).question.policies[0].name == "once"


@pytest.mark.parametrize("size", [(1_280, 204), (900, 204), (1_600, 420)])
async def test_nothing_is_cut_or_overlaps(
    panel: LabPanel, lab: LabContent, size: tuple[int, int]
) -> None:
    panel.resize(*size)
    assert faults(panel) == []
    lab.fields.set_script("99")
    assert faults(panel) == []
