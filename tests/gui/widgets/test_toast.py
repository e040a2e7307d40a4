"""Toasts come, stack, wait while one is on them, act, and go."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.shadow import SHADOW
from hookstudio.gui.widgets.toast import MAX_TOASTS, ToastHost


@pytest.fixture
def window(qtbot: QtBot) -> Iterator[QWidget]:
    made = QWidget()
    made.resize(700, 500)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def host(window: QWidget, theme: Theme) -> ToastHost:
    return ToastHost(window, theme)


def test_it_goes_away_by_itself(qtbot: QtBot, host: ToastHost) -> None:
    host.show_toast("200 OK in 43 ms", timeout_ms=30)
    assert [toast.text for toast in host.toasts] == ["200 OK in 43 ms"]
    qtbot.waitUntil(lambda: not host.toasts)


def test_its_action_is_done_once_and_puts_it_away(qtbot: QtBot, host: ToastHost) -> None:
    done: list[str] = []
    toast = host.show_toast("Deleted", "info", "Undo", lambda: done.append("undo"), 0)
    assert toast.action_button is not None
    toast.action_button.click()
    assert done == ["undo"]
    qtbot.waitUntil(lambda: not host.toasts)


def test_the_oldest_makes_room(host: ToastHost) -> None:
    for number in range(MAX_TOASTS + 2):
        host.show_toast(str(number), timeout_ms=0)
    assert [toast.text for toast in host.toasts] == ["2", "3", "4"]


def test_they_stack_upwards_from_the_corner_without_overlap(
    window: QWidget, host: ToastHost
) -> None:
    for text in ("one", "two " * 30, "three"):
        host.show_toast(text, timeout_ms=0)
    inner = [t.geometry().adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW) for t in host.toasts]
    assert inner[0].bottom() < inner[1].top() < inner[1].bottom() < inner[2].top()
    assert all(place.right() == window.width() - 17 for place in inner)
    window.resize(600, 400)
    QApplication.processEvents()
    assert host.toasts[-1].geometry().bottom() < 400


def test_they_keep_clear_of_a_panel_at_the_bottom_as_it_grows(
    window: QWidget, host: ToastHost
) -> None:
    panel = QWidget(window)
    panel.setGeometry(0, 350, window.width(), 50)
    panel.show()
    host.keep_above(panel)
    toast = host.show_toast("Saved", timeout_ms=0)
    assert toast.geometry().bottom() - SHADOW < 350
    panel.setGeometry(0, 250, window.width(), 150)
    QApplication.processEvents()
    assert toast.geometry().bottom() - SHADOW < 250


def test_it_waits_while_the_mouse_is_on_it(qtbot: QtBot, host: ToastHost) -> None:
    toast = host.show_toast("Saved", timeout_ms=20)
    assert not toast.is_held()
    here = QPointF(30, 30)
    QApplication.sendEvent(toast, QEnterEvent(here, here, here))
    assert toast.is_held()
    QApplication.sendEvent(toast, QEvent(QEvent.Type.Leave))
    qtbot.waitUntil(lambda: not host.toasts)


def test_it_waits_while_its_action_has_the_focus(qtbot: QtBot, host: ToastHost) -> None:
    toast = host.show_toast("Deleted", "info", "Undo", lambda: None, 20)
    assert toast.action_button is not None
    toast.action_button.setFocus(Qt.FocusReason.TabFocusReason)
    assert toast.is_held()
    toast.action_button.clearFocus()
    assert not toast.is_held()
    toast.action_button.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(toast.action_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not host.toasts)


def test_each_part_has_a_name_for_a_screen_reader(host: ToastHost) -> None:
    toast = host.show_toast("Deleted", "info", "Undo", timeout_ms=0)
    assert toast.accessibleName() == "Deleted"
    assert toast.action_button is not None
    assert toast.action_button.accessibleName() == "Undo: Deleted"


def test_markup_in_a_message_is_text(host: ToastHost) -> None:
    toast = host.show_toast("<b>hostile</b>", timeout_ms=0)
    host.clear()
    assert toast.text == "<b>hostile</b>"
    assert host.toasts == ()


def test_the_focus_goes_to_the_newest_and_comes_back(
    qtbot: QtBot, window: QWidget, host: ToastHost
) -> None:
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    assert not host.focus_newest()
    toast = host.show_toast("Deleted", "info", "Undo", timeout_ms=0)
    assert host.focus_newest()
    assert window.focusWidget() is toast.action_button
    QTest.keyClick(toast.action_button, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not host.toasts)
    assert window.focusWidget() is field


def test_what_is_wrong_in_spite_of_a_success_is_red(host: ToastHost) -> None:
    toast = host.show_toast("200 OK in 43 ms", "success", alarm="⚠ Not verified.")
    red = next(label for label in toast.findChildren(QLabel) if label.text() == "⚠ Not verified.")
    assert red.property("tone") == "error"
    assert toast.accessibleName() == "200 OK in 43 ms ⚠ Not verified."
