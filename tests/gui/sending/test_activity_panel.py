from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.delivery.result import AttemptOrigin
from hookstudio.gui.sending.activity_panel import ActivityPanel
from hookstudio.gui.sending.attempt_model import Column
from hookstudio.gui.theme.theme import Theme
from tests.gui.sending.attempts import STARTED, attempt
from tests.layout_checks import faults

A = attempt(200, id="a", webhook="lob-postcard")
B = attempt(503, id="b", user="grace")


@pytest.fixture
def log() -> ActivityLog:
    made = ActivityLog()
    made.add(A)
    made.add(B)
    return made


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme, log: ActivityLog) -> ActivityPanel:
    made = ActivityPanel(log, theme, lambda: STARTED + timedelta(minutes=2))
    qtbot.addWidget(made)
    made.resize(960, 180)
    made.show()
    return made


def table(panel: ActivityPanel) -> QTableView:
    found = panel.findChild(QTableView)
    assert isinstance(found, QTableView)
    return found


def texts(panel: ActivityPanel) -> str:
    return "\n".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def first(panel: ActivityPanel) -> QModelIndex:
    return table(panel).model().index(0, 0)


def test_what_was_logged_before_is_listed_newest_first(panel: ActivityPanel) -> None:
    assert table(panel).model().rowCount() == 2
    assert first(panel).data() == "↻ Would retry"
    assert "2 attempts" in texts(panel)


def test_enter_opens_the_attempt(qtbot: QtBot, panel: ActivityPanel) -> None:
    table(panel).setCurrentIndex(first(panel))
    with qtbot.waitSignal(panel.attempt_opened) as caught:
        qtbot.keyClick(table(panel), Qt.Key.Key_Return)
    assert caught.args == [B]


def test_a_double_click_opens_the_attempt(qtbot: QtBot, panel: ActivityPanel) -> None:
    where = table(panel).visualRect(first(panel)).center()
    viewport = table(panel).viewport()
    qtbot.mouseClick(viewport, Qt.MouseButton.LeftButton, pos=where)
    with qtbot.waitSignal(panel.attempt_opened):
        qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=where)


def test_the_filter_says_how_many_it_shows(qtbot: QtBot, panel: ActivityPanel) -> None:
    edit = panel.findChild(QLineEdit)
    assert isinstance(edit, QLineEdit)
    panel.focus_filter()
    qtbot.keyClicks(edit, "lob")
    assert table(panel).model().rowCount() == 1
    assert "1 of 2 attempts" in texts(panel)


def test_a_row_is_copied_whole(qtbot: QtBot, panel: ActivityPanel) -> None:
    table(panel).setCurrentIndex(first(panel))
    copy = next(action for action in table(panel).actions() if action.text() == "Copy")
    copy.trigger()
    assert "503 Service Unavailable" in QGuiApplication.clipboard().text()


def test_nothing_sent_yet_says_how_to_send(qtbot: QtBot, theme: Theme) -> None:
    panel = ActivityPanel(ActivityLog(), theme)
    qtbot.addWidget(panel)
    panel.show()
    assert "Nothing sent yet" in texts(panel)
    panel.add(A)
    assert "Nothing sent yet" not in texts(panel)
    assert "1 attempt" in texts(panel)


def test_names_are_shown_and_only_of_this_project_until_all_are_asked_for(
    qtbot: QtBot, theme: Theme, log: ActivityLog
) -> None:
    here = AttemptOrigin("/p/shop", "Shop", "Order shipped", "Ada Lovelace")
    log.add(attempt(200, id="c", origin=here))
    log.add(attempt(200, id="d", origin=replace(here, project="/p/other", project_name="Other")))
    panel = ActivityPanel(log, theme, project="/p/shop")
    qtbot.addWidget(panel)
    panel.show()
    row = [table(panel).model().index(0, column).data() for column in Column]
    assert row[Column.WEBHOOK] == "Order shipped"
    assert row[Column.USER] == "Ada Lovelace"
    assert (table(panel).model().rowCount(), "1 attempt" in texts(panel)) == (1, True)
    assert table(panel).isColumnHidden(Column.PROJECT)
    every = next(b for b in panel.findChildren(QPushButton) if b.text() == "All projects")
    qtbot.mouseClick(every, Qt.MouseButton.LeftButton)
    assert (table(panel).model().rowCount(), "4 attempts" in texts(panel)) == (4, True)
    assert table(panel).model().index(0, Column.PROJECT).data() == "Other"
    panel.add(attempt(200, id="e", origin=here))
    assert table(panel).model().rowCount() == 5


def test_the_clock_runs_only_while_the_panel_is_seen(panel: ActivityPanel) -> None:
    assert panel._tick.isActive()
    panel.hide()
    assert not panel._tick.isActive()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [960, 1920])
def test_nothing_is_cut_or_unreadable(
    qtbot: QtBot, qapp: object, theme: Theme, panel: ActivityPanel, mode: str, width: int
) -> None:
    theme.apply(qapp, mode)  # type: ignore[arg-type]
    try:
        panel.resize(width, 180)
        qtbot.wait(20)
        assert faults(panel) == []
    finally:
        theme.apply(qapp, "light")  # type: ignore[arg-type]
