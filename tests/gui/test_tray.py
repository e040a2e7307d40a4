"""The icon beside the clock, as far as it can be seen without a desktop."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication

from hookstudio.gui.app import app_icon
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tray import TrayIcon, without_markup
from tests.gui.waiting import until

# Without a screen Qt looks for a signal that is not there.
pytestmark = pytest.mark.qt_log_ignore("systemTrayWindowChanged")


@pytest.fixture
async def service(qapp: QApplication, tmp_path: Path) -> AsyncIterator[OutboxService]:
    made = OutboxService(tmp_path)
    yield made
    await made.close()


def actions(tray: TrayIcon) -> dict[str, QAction]:
    menu = tray._menu
    assert menu is not None
    return {action.text(): action for action in menu.actions() if action.text()}


async def test_without_a_tray_nothing_happens(service: OutboxService) -> None:
    tray = TrayIcon(service, app_icon(), service, available=lambda: False)
    tray.set_wanted(True)
    assert not tray.shown
    assert not tray.notify("Hook Studio", "text", lambda: None)
    tray.close()


async def test_it_says_whether_all_sending_is_paused_and_pauses_it(
    service: OutboxService,
) -> None:
    tray = TrayIcon(service, app_icon(), service, available=lambda: True)
    wishes: list[bool] = []
    tray.pause_requested.connect(wishes.append)
    tray.set_wanted(True)
    assert tray.tool_tip == "Hook Studio"
    actions(tray)["Pause all sending"].trigger()
    assert wishes == [True]
    outbox = await service.opened()
    await service.run(outbox.set_paused(True))
    await until(lambda: tray.tool_tip == "Hook Studio: 0 deliveries wait; all sending is paused")
    actions(tray)["Resume sending"].trigger()
    assert wishes == [True, False]
    tray.close()


async def test_it_can_be_switched_off_and_on(service: OutboxService) -> None:
    tray = TrayIcon(service, app_icon(), service, available=lambda: True)
    for wanted in (True, False, True):
        tray.set_wanted(wanted)
        assert tray.shown is wanted
    heard: list[str] = []
    tray.show_requested.connect(lambda: heard.append("show"))
    tray.quit_requested.connect(lambda: heard.append("quit"))
    actions(tray)["Show Hook Studio"].trigger()
    actions(tray)["Quit"].trigger()
    assert heard == ["show", "quit"]
    tray.close()


def test_a_notification_holds_no_markup_of_a_server() -> None:
    text = "Failed: <b>It</b>. 404 <img src='http://a.example/x.png'>\u202e & co"
    shown = without_markup(text)
    assert not {"<", ">", "\u202e"} & set(shown)
    assert shown.endswith("‹img src='http://a.example/x.png'›⟨U+202E⟩ & co")
