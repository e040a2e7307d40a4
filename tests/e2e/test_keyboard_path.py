"""The main job without a mouse: every step by a key, and the focus where one expects it."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton, QWidget

from hookstudio.core.project.sample import sample_project
from hookstudio.core.project.webhook import Header, JsonBody
from hookstudio.gui.studio import Studio
from tests.running_studio import running_studio, until

_MOST_STEPS = 60  # of the Tab key around the window


class Keyboard:
    """Presses keys where the focus is, as a person without a mouse does."""

    def __init__(self, studio: Studio) -> None:
        self._studio = studio

    def focus(self) -> QWidget:
        popup = QApplication.activePopupWidget()
        widget = (popup.focusWidget() or popup) if popup is not None else QApplication.focusWidget()
        return widget or self._studio.window

    def name(self) -> str:
        """What a screen reader calls the control that has the focus."""
        widget = self.focus()
        text = widget.text() if isinstance(widget, QPushButton) else ""
        return widget.accessibleName() or text

    async def press(self, *keys: str) -> None:
        for key in keys:
            QTest.keySequence(self.focus(), QKeySequence(key))
            await asyncio.sleep(0)

    async def type(self, text: str) -> None:
        QTest.keyClicks(self.focus(), text)
        await asyncio.sleep(0)

    async def tab_to(self, name: str, key: str = "Tab") -> None:
        """Press Tab until the control of that name has the focus; no trap on the way."""
        passed = []
        for _ in range(_MOST_STEPS):
            if self.name().startswith(name):
                return
            passed.append(self.name())
            await self.press(key)
        raise AssertionError(f"{name!r} is not reached: {passed}")


async def test_a_webhook_is_made_previewed_sent_and_looked_up_by_keys_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    root = sample_project(tmp_path / "sample").root
    async with running_studio(root, tmp_path / "home") as studio:
        await until(lambda: studio.receiver.listening)
        studio.window.activateWindow()
        keys = Keyboard(studio)
        await _make_the_webhook(keys, studio.receiver.port)
        webhook = studio.session.webhook
        assert webhook is not None
        assert webhook.name == "Parcel sent"
        assert Header("X-Shop", "corner") in webhook.headers
        assert isinstance(webhook.body, JsonBody)
        assert (webhook.body.pairs[0].key, webhook.body.pairs[0].value) == ("greeting", "Hello")
        await _see_another_user(keys, studio)
        await _send_and_look_it_up(keys, studio)


async def _make_the_webhook(keys: Keyboard, port: int | None) -> None:
    await keys.press("Ctrl+N")
    await until(lambda: keys.name() == "What to make")
    await keys.press("Return")
    await until(lambda: keys.name() == "Webhook name")
    await keys.type("Parcel sent")
    await keys.press("Return", "Ctrl+L")
    assert keys.name() == "URL"
    await keys.press("Ctrl+A")
    await keys.type(f"http://127.0.0.1:{port}/parcels")
    await keys.press("Tab")  # leaves the editor: a URL has no tabs
    assert keys.name() == "Send a test"
    await keys.tab_to("Parts of the webhook")
    await keys.press("Right")
    await keys.tab_to("Add header")
    await keys.press("Space")
    assert keys.name() == "Name 2"
    await keys.type("X-Shop")
    await keys.press("Tab")
    assert keys.name() == "Value 2"
    await keys.type("corner")
    await keys.press("Escape")  # ends the cell and keeps what was typed
    assert keys.name() == "Headers"
    await keys.tab_to("Parts of the webhook", "Shift+Tab")
    await keys.press("Left")
    await keys.tab_to("Add pair")
    await keys.press("Space")
    await keys.type("greeting")
    await keys.press("Tab", "Tab")
    assert keys.name() == "Value 1"
    await keys.type("Hello")
    await keys.press("Escape")  # ends the cell and keeps what was typed
    assert keys.name() == "Pairs"


async def _see_another_user(keys: Keyboard, studio: Studio) -> None:
    before = studio.session.user
    await keys.press("Ctrl+U")
    assert studio.session.user != before
    await keys.press("Ctrl+3")
    assert keys.name() == "Body as sent"
    await until(lambda: not studio.preview.stale)
    view = keys.focus()
    assert isinstance(view, QPlainTextEdit)
    await until(lambda: '"greeting": "Hello"' in view.toPlainText())


async def _send_and_look_it_up(keys: Keyboard, studio: Studio) -> None:
    await keys.press("Ctrl+Return")
    await until(lambda: studio.receiver.requests)
    await until(lambda: studio.workbench.toasts.toasts)
    await keys.tab_to("Show: 200 OK in ")  # the toast
    await keys.press("Space")
    await until(lambda: "200 OK" in keys.focus().window().windowTitle())
    await keys.press("Escape")
    await until(lambda: keys.focus().window() is studio.window)
    studio.window.activateWindow()  # as a window manager does; the offscreen platform has none
    await keys.press("Ctrl+3")
    await keys.tab_to("Deliveries")
    await keys.press("Down", "Return")
    await until(lambda: keys.name() == "Timeline of the attempts")
    await keys.press("Ctrl+S")
    await until(lambda: not studio.session.workspace.dirty)


async def test_tab_goes_around_the_window_and_is_caught_nowhere(
    qapp: QApplication, tmp_path: Path
) -> None:
    root = sample_project(tmp_path / "sample").root
    async with running_studio(root, tmp_path / "home") as studio:
        studio.window.activateWindow()
        keys = Keyboard(studio)
        await keys.press("Ctrl+1")
        start, names = keys.focus(), []
        for _ in range(_MOST_STEPS):
            names.append(keys.name())
            if keys.name() == "Body":  # there Tab indents, unless Esc came before
                await keys.press("Escape")
            await keys.press("Tab")
            if keys.focus() is start:
                break
        assert keys.focus() is start, names
        assert {"URL", "Send a test", "Parts of the webhook", "Bottom panel", "Menu"} <= set(names)
