"""The main job in a real window: write, see it rendered, send it, see what came back."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from hookstudio.core.project.sample import sample_project
from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.find_bar import FindBar
from tests.running_studio import running_studio, until

KEY = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


Job = Callable[[Studio], Awaitable[None]]


def in_the_studio(job: Job) -> Callable[..., Awaitable[None]]:
    """Make a test of a job that is done in the studio, on a copy of the sample project.

    The studio lives and dies inside the test: between a test and its fixtures' end Qt's events
    are processed while no loop runs.
    """

    async def test(qapp: QApplication, tmp_path: Path) -> None:
        root = sample_project(tmp_path / "sample").root
        async with running_studio(root, tmp_path / "home") as studio:
            await until(lambda: studio.receiver.listening)
            studio.session.select(webhook="order-shipped", user="ada-lovelace")
            await until(lambda: not studio.preview.stale)
            await job(studio)

    test.__name__, test.__doc__ = job.__name__, job.__doc__
    return test


def named(parent: QWidget, name: str) -> QWidget:
    """The visible control that a screen reader would call so."""
    found = [w for w in parent.findChildren(QWidget) if w.accessibleName() == name]
    visible = [widget for widget in found if widget.isVisible()]
    assert visible, f"{name!r} is not on the screen"
    return visible[0]


def retype(editor: QWidget, text: str) -> None:
    """Select everything in an editor and type over it, key by key."""
    assert isinstance(editor, QPlainTextEdit)
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_A, CTRL)
    QTest.keyClick(editor, KEY.Key_Delete)
    QTest.keyClicks(editor, text)


def toast_texts(studio: Studio) -> list[str]:
    return [toast.accessibleName() or _text_of(toast) for toast in studio.workbench.toasts.toasts]


def _text_of(widget: QWidget) -> str:
    return " ".join(label.text() for label in widget.findChildren(QLabel))


def open_dialogs(studio: Studio) -> list[QDialog]:
    return [d for d in studio.window.findChildren(QDialog) if d.isVisible()]


async def received(studio: Studio, count: int) -> tuple[ReceivedRequest, ...]:
    await until(lambda: len(studio.receiver.requests) >= count)
    return studio.receiver.requests


@in_the_studio
async def test_what_is_typed_is_previewed_sent_and_answered(studio: Studio) -> None:
    url = f"http://127.0.0.1:{studio.receiver.port}/orders/{{{{${{user_id}}}}}}"
    retype(studio.composer.request_row.url, url)
    retype(studio.composer.body.raw.editor, '{"name": "{{${first_name}')
    await until(lambda: not studio.preview.stale)
    request = studio.preview.current
    assert request is not None
    assert request.url.text.endswith("/orders/" + studio.session.user.external_id)
    assert json.loads(request.body.text) == {"name": "Ada"}
    shown = named(studio.preview_pane, "Body as sent")
    assert isinstance(shown, QPlainTextEdit)
    assert "Ada" in shown.toPlainText()

    QTest.keyClick(studio.window, KEY.Key_Return, CTRL)
    arrived = (await received(studio, 1))[0]
    assert arrived.body == request.body_bytes
    assert arrived.target.endswith("/orders/" + studio.session.user.external_id)
    await until(lambda: toast_texts(studio))
    assert "200 OK" in toast_texts(studio)[0]
    assert open_dialogs(studio) == []


@in_the_studio
async def test_a_500_opens_the_modal_with_the_response(studio: Studio) -> None:
    studio.receiver.set_script("500:body=json")
    QTest.mouseClick(studio.composer.request_row.send_button, Qt.MouseButton.LeftButton)
    await received(studio, 1)
    await until(lambda: open_dialogs(studio))
    dialog = open_dialogs(studio)[0]
    assert "500" in dialog.windowTitle()
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "500 Internal Server Error" in shown
    assert "Retry 1 of 5 at " in shown
    assert "The delay is Hook Studio's choice; Braze does not document this." in shown
    body = named(dialog, "Body of the response")
    assert isinstance(body, QPlainTextEdit)
    await until(lambda: "{" in body.toPlainText())
    QTest.keyClick(dialog, KEY.Key_Escape)
    await until(lambda: not open_dialogs(studio))


@in_the_studio
async def test_a_send_that_hangs_is_cancelled_at_once(studio: Studio) -> None:
    studio.receiver.set_script("hang")
    QTest.keyClick(studio.window, KEY.Key_Return, CTRL)
    await received(studio, 1)
    assert studio.send_controller.sending
    QTest.keyClick(studio.window, KEY.Key_Escape)
    await until(lambda: not studio.send_controller.sending, 2)
    await until(lambda: toast_texts(studio))
    assert "cancelled" in toast_texts(studio)[0]


@in_the_studio
async def test_the_preview_follows_the_user_and_undo_brings_text_back(studio: Studio) -> None:
    editor = studio.composer.body.raw.editor
    before = studio.session.webhook
    editor.setFocus()
    QTest.keyClicks(editor, "x")
    assert studio.session.webhook != before
    QTest.keyClick(editor, KEY.Key_Z, CTRL)
    assert studio.session.webhook == before
    first = studio.preview.current
    QTest.keyClick(studio.window, KEY.Key_U, CTRL)
    await until(lambda: not studio.preview.stale)
    assert studio.preview.current.user != first.user


@in_the_studio
async def test_saving_writes_the_file_and_nothing_else(studio: Studio) -> None:
    root = studio.session.workspace.project.root
    before = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    retype(studio.composer.request_row.url, "https://example.com/x")
    QTest.keyClick(studio.window, KEY.Key_S, CTRL)
    await until(lambda: not studio.session.workspace.dirty)
    after = {p: p.read_bytes() for p in root.rglob("*") if p.is_file()}
    assert [p.name for p in after if after[p] != before.get(p)] == ["order-shipped.yaml"]
    assert b"https://example.com/x" in after[root / "webhooks/order-shipped.yaml"]


@in_the_studio
async def test_a_file_that_another_program_changed_is_reloaded(studio: Studio) -> None:
    file = studio.session.workspace.project.root / "webhooks/order-shipped.yaml"
    file.write_text(file.read_text().replace("name: Order shipped", "name: Order sent"))
    studio.files.check_disk()
    await until(lambda: studio.session.webhook.name == "Order sent")
    assert "Order sent" in studio.window.windowTitle()


@in_the_studio
async def test_unsaved_edits_and_a_change_on_disk_are_the_users_choice(studio: Studio) -> None:
    retype(studio.composer.request_row.url, "https://example.com/mine")
    file = studio.session.workspace.project.root / "webhooks/order-shipped.yaml"
    file.write_text(file.read_text().replace("name: Order shipped", "name: Order sent"))
    studio.files.check_disk()

    def keep_mine() -> QPushButton | None:
        buttons = studio.files.notices.findChildren(QPushButton)
        return next((b for b in buttons if b.text() == "Keep mine" and b.isVisible()), None)

    await until(keep_mine)
    assert studio.session.webhook.url == "https://example.com/mine"
    QTest.mouseClick(keep_mine(), Qt.MouseButton.LeftButton)
    QTest.keyClick(studio.window, KEY.Key_S, CTRL)
    await until(lambda: not studio.session.workspace.dirty)
    assert "https://example.com/mine" in file.read_text()


@in_the_studio
async def test_each_width_shows_composer_and_preview_or_tabs_for_them(studio: Studio) -> None:
    for width in (1400, 680, 900, 1400):
        studio.window.resize(width, 700)
        await until(lambda width=width: studio.window.width() == width)
        assert studio.composer.isVisible() or studio.preview_pane.isVisible()
        studio.workbench.show_preview()
        assert studio.preview_pane.isVisible()
        studio.workbench.show_composer()
        assert studio.composer.isVisible()
        assert studio.project_pane.isVisible() == (width >= 1000)


@in_the_studio
async def test_a_secret_that_is_nowhere_is_asked_for_and_sent(studio: Studio) -> None:
    retype(studio.composer.body.raw.editor, '{"key": "{{secret.e2e_key')
    QTest.keyClick(studio.window, KEY.Key_Return, CTRL)
    await until(lambda: open_dialogs(studio))
    dialog = open_dialogs(studio)[0]
    assert "secret e2e_key" in _text_of(dialog)
    assert studio.receiver.requests == ()
    field = dialog.findChild(QLineEdit)
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "e2e-canary")
    QTest.keyClick(field, KEY.Key_Return)
    arrived = (await received(studio, 1))[0]
    assert json.loads(arrived.body) == {"key": "e2e-canary"}
    await until(lambda: toast_texts(studio))
    folder = studio.outbox.outbox.folder
    kept = b"".join(file.read_bytes() for file in folder.glob("outbox.db*"))
    assert b"e2e_key" in kept
    assert b"e2e-canary" not in kept


@in_the_studio
async def test_find_goes_to_the_text_that_has_the_focus(studio: Studio) -> None:
    body = named(studio.preview_pane, "Body as sent")
    studio.preview_pane.focus_preview()
    QTest.keyClick(body, KEY.Key_F, CTRL)
    await until(lambda: body.findChild(FindBar))
    assert studio.composer.body.raw.editor.findChild(FindBar) is None
    studio.composer.focus_body()
    QTest.keyClick(studio.composer.body.raw.editor, KEY.Key_F, CTRL)
    await until(lambda: studio.composer.body.raw.editor.findChild(FindBar))
