"""The timeline: where its marks stand, what it says, and what keys and mouse do with it."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.delivery import Delivery, DeliveryAttempt
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.timeline_layout import (
    Mark,
    Story,
    marks_of,
    now_x,
    place,
    spoken_story,
)
from hookstudio.gui.outbox.timeline_view import TimelineView
from hookstudio.gui.sending.attempt_text import State as Look
from hookstudio.gui.theme.theme import Theme
from tests.gui.sending.attempts import STARTED

NOW = STARTED + timedelta(minutes=4)


def attempt(number: int, minutes: float, **fields: object) -> DeliveryAttempt:
    at = STARTED + timedelta(minutes=minutes)
    made = {
        "delivery": 1,
        "number": number,
        "started_at": at,
        "ended_at": at + timedelta(milliseconds=143),
        "outcome": "refused",
        "status": 503,
        "message": "The server answered 503.",
    }
    return DeliveryAttempt(**(made | fields))  # type: ignore[arg-type]


def delivery(state: State = State.WAITING, attempts: int = 3, **fields: object) -> Delivery:
    made = {
        "id": 1,
        "key": "msg_1",
        "state": state,
        "project": "/p",
        "webhook": "order",
        "user": "ada",
        "method": "POST",
        "url": "https://example.com/",
        "host": "example.com",
        "policy": "braze",
        "attempts": attempts,
        "max_attempts": 6,
        "created_at": STARTED,
        "due_at": STARTED + timedelta(minutes=7),
    }
    return Delivery(**(made | fields))  # type: ignore[arg-type]


STORY = Story(delivery(), (attempt(1, 0), attempt(2, 1), attempt(3, 3)))


def test_there_is_a_mark_for_each_attempt_and_for_what_is_due() -> None:
    marks = marks_of(STORY, NOW)
    assert [(mark.number, mark.label) for mark in marks] == [
        (1, "503"), (2, "503"), (3, "503"), (0, "in\u00a03:00"),
    ]  # fmt: skip
    assert [mark.look.word for mark in marks[:3]] == ["Retried", "Retried", "Will be retried"]


def test_an_end_has_no_mark_for_what_is_due() -> None:
    failed = Story(delivery(State.EXHAUSTED, 1, due_at=None), (attempt(1, 0),))
    (mark,) = marks_of(failed, NOW)
    assert mark.look == Look("✕", "Failed", "error")
    received = attempt(1, 0, outcome="received", status=200)
    (mark,) = marks_of(Story(delivery(State.DELIVERED, 1), (received,)), NOW)
    assert mark.look.word == "Received"
    (mark,) = marks_of(Story(delivery(State.SENDING, 1), (attempt(1, 0, ended_at=None),)), NOW)
    assert (mark.look.word, mark.label) == ("Under way", "…")


def test_long_waits_are_wider_and_the_marks_keep_their_distance() -> None:
    places = place(marks_of(STORY, NOW), 30, 470, 56)
    assert (places[0].x, round(places[-1].x, 6)) == (30, 470)
    gaps = [after.x - before.x for before, after in pairwise(places)]
    assert gaps == sorted(gaps)
    assert min(gaps) >= 56
    assert [each.wait for each in places] == ["", "1\u00a0min", "2\u00a0min", "4\u00a0min"]


marks = st.lists(st.floats(0, 900), min_size=1, max_size=21).map(
    lambda minutes: [
        Mark(n + 1, STARTED + timedelta(minutes=each), Look("●", "x", "info"), "503", "x")
        for n, each in enumerate(minutes)
    ]
)


@given(marks, st.integers(40, 900))
def test_marks_stand_in_order_and_inside(made: list[Mark], width: int) -> None:
    places = place(made, 20, width - 20, 56)
    xs = [each.x for each in places]
    assert xs == sorted(xs)
    assert xs[0] == 20
    assert all(20 <= x <= width - 20 + 0.001 for x in xs)
    assert len(places) == len(made)


def test_now_moves_from_the_last_attempt_to_the_next() -> None:
    places = place(marks_of(STORY, NOW), 30, 470, 56)
    before, after = places[-2].x, places[-1].x
    assert now_x(places, STARTED + timedelta(minutes=3)) == before
    assert now_x(places, STARTED + timedelta(minutes=5)) == (before + after) / 2
    assert now_x(places, STARTED + timedelta(hours=9)) == after
    assert now_x(places[:-1], NOW) is None


def test_a_screen_reader_hears_all_of_it() -> None:
    said = spoken_story(marks_of(STORY, NOW))
    assert "Attempt 1 of 6, 503, Retried, The server answered 503" in said
    assert "after 1\u00a0min: Attempt 2 of 6" in said
    assert "Next: attempt 4 of 6, in\u00a03:00" in said
    assert spoken_story(()) == "Nothing was sent for this delivery."


def test_a_late_outcome_says_that_it_does_not_count() -> None:
    late = attempt(1, 0, outcome="late:received", status=200)
    (mark,) = marks_of(Story(delivery(State.CANCELLED, 1, due_at=None), (late,)), NOW)
    assert "does not count" in mark.words


def view(qtbot: QtBot, theme: Theme, story: Story = STORY) -> TimelineView:
    made = TimelineView(theme, lambda: NOW)
    qtbot.addWidget(made)
    made.resize(480, 48)
    made.show_story(story)
    made.show()
    return made


def test_keys_and_clicks_choose(qtbot: QtBot, theme: Theme) -> None:
    made = view(qtbot, theme)
    chosen: list[int] = []
    opened: list[int] = []
    made.attempt_chosen.connect(chosen.append)
    made.attempt_opened.connect(opened.append)
    assert made.chosen == 3
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Home, Qt.Key.Key_Left, Qt.Key.Key_End):
        qtbot.keyClick(made, key)
    assert chosen == [2, 1, 3]
    where = QPoint(round(made.places()[1].x), 20)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=where)
    assert made.chosen == 2
    qtbot.mouseDClick(made, Qt.MouseButton.LeftButton, pos=where)
    qtbot.keyClick(made, Qt.Key.Key_Return)
    assert opened == [2, 2]
    due = QPoint(round(made.places()[-1].x), 20)
    qtbot.mouseClick(made, Qt.MouseButton.LeftButton, pos=due)
    assert made.chosen == 2


def test_the_mouse_learns_what_an_attempt_was(qtbot: QtBot, theme: Theme) -> None:
    made = view(qtbot, theme)
    where = QPoint(round(made.places()[0].x), 20)
    event = QHelpEvent(QEvent.Type.ToolTip, where, made.mapToGlobal(where))
    QApplication.sendEvent(made, event)
    assert "Attempt 1 of 6" in QToolTip.text()
    QToolTip.hideText()


def test_the_newest_attempt_is_followed_until_another_is_chosen(qtbot: QtBot, theme: Theme) -> None:
    made = view(qtbot, theme)
    more = Story(delivery(attempts=4), (*STORY.attempts, attempt(4, 7)))
    made.show_story(more)
    assert made.chosen == 4
    made.choose(1)
    made.show_story(Story(delivery(attempts=5), (*more.attempts, attempt(5, 15))))
    assert made.chosen == 1


def test_every_state_is_painted(qtbot: QtBot, theme: Theme) -> None:
    stories = [
        Story(delivery(state, 1, due_at=None), (attempt(1, 0),))
        for state in State
        if state not in (State.QUEUED, State.WAITING)
    ]
    stories += [STORY, Story(delivery(State.QUEUED, 0)), Story(delivery(State.ABORTED, 0))]
    for story in stories:
        made = view(qtbot, theme, story)
        image = made.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        colors = {image.pixel(x, y) for x in range(0, 480, 3) for y in range(0, 48, 3)}
        assert len(colors) > 2


def test_from_right_to_left_time_runs_to_the_left(qtbot: QtBot, theme: Theme) -> None:
    view = TimelineView(theme, lambda: NOW)
    qtbot.addWidget(view)
    view.resize(400, 48)
    view.show_story(STORY)
    straight = [place.x for place in view.places()]
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert [place.x for place in view.places()] == [400 - x for x in straight]
    assert not view.grab().toImage().isNull()
    qtbot.keyClick(view, Qt.Key.Key_Right)
    assert view.chosen == 2
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.chosen == 3
    first = QPoint(round(view.places()[0].x), 20)
    qtbot.mouseClick(view, Qt.MouseButton.LeftButton, pos=first)
    assert view.chosen == 1
