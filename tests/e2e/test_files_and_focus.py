"""Files and focus in the real window: what is saved, what is left, where the caret goes."""

from __future__ import annotations

import os
import socket
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton

from hookstudio.core.paths import recovery_dir
from hookstudio.core.project.sample import sample_project
from hookstudio.gui import window_state
from hookstudio.gui.palette.palette_popup import PalettePopup
from hookstudio.gui.project.new_popup import NewPopup
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.search_field import SearchField
from hookstudio.gui.window_state import WindowState
from tests.e2e.test_main_job import CTRL, KEY, in_the_studio, toast_texts
from tests.running_studio import running_studio, until

SHIFT = Qt.KeyboardModifier.ShiftModifier
OPEN = "webhooks/order-shipped.yaml"


def edit_two(studio: Studio) -> tuple[str, str]:
    """Change two webhooks; returns the file of the one that is open, and of the other."""
    other = next(s for s in studio.session.workspace.webhooks if s != "order-shipped")
    for slug in (other, "order-shipped"):
        studio.session.select(webhook=slug)
        studio.session.edit_webhook(lambda w: replace(w, url="https://example.com/"), "Edit URL")
    return OPEN, f"webhooks/{other}.yaml"


def _listens(studio: Studio) -> bool:
    return studio.receiver.listening


def focused() -> object:
    return QApplication.focusWidget()


def is_held(port: int) -> bool:
    """Whether anybody listens on that port of this machine."""
    with socket.socket() as asked:
        return asked.connect_ex(("127.0.0.1", port)) == 0


def notices(studio: Studio) -> list[str]:
    """What is said above the panes."""
    banners = studio.files.notices.findChildren(Banner)
    return [banner.text() for banner in banners if banner.isVisible()]


@in_the_studio
async def test_save_writes_what_is_open_and_save_all_the_rest(studio: Studio) -> None:
    mine, other = edit_two(studio)
    assert studio.session.workspace.dirty == {mine, other}
    QTest.keyClick(studio.window, KEY.Key_S, CTRL)
    await until(lambda: studio.session.workspace.dirty == {other})
    await until(lambda: toast_texts(studio)[-1:] == [f"Saved {mine}"])
    QTest.keyClick(studio.window, KEY.Key_S, CTRL)
    await until(lambda: "1 other file is not" in toast_texts(studio)[-1])
    assert studio.session.workspace.dirty == {other}
    QTest.keyClick(studio.window, KEY.Key_S, CTRL | SHIFT)
    await until(lambda: not studio.session.workspace.dirty)
    await until(lambda: toast_texts(studio)[-1] == f"Saved {other}")


@in_the_studio
async def test_undo_of_another_document_is_told(studio: Studio) -> None:
    _, other = edit_two(studio)
    studio.session.undo()
    assert not toast_texts(studio)
    studio.session.undo()
    name = studio.session.webhook.name
    assert studio.session.webhook.file == other
    assert toast_texts(studio) == [f"Undid: Edit URL of {name}"]


@in_the_studio
async def test_a_new_webhook_is_named_at_once(studio: Studio) -> None:
    QTest.keyClick(studio.window, KEY.Key_N, CTRL)
    popup = studio.project_pane.findChild(NewPopup)
    QTest.keyClick(popup.focusWidget(), KEY.Key_Return)
    name = focused()
    assert isinstance(name, QLineEdit)
    QTest.keyClicks(name, "Welcome")
    QTest.keyClick(name, KEY.Key_Return)
    assert studio.session.webhook.name == "Welcome"


@in_the_studio
async def test_ctrl_p_finds_a_webhook_and_goes_on_in_its_editor(studio: Studio) -> None:
    workspace = studio.session.workspace
    wanted = next(w for w in workspace.webhooks.values() if w.slug != "order-shipped")
    QTest.keyClick(studio.window, KEY.Key_P, CTRL)
    field = focused()
    assert isinstance(field, SearchField)
    QTest.keyClicks(field, wanted.name)
    QTest.keyClick(field, KEY.Key_Return)
    assert studio.session.webhook == wanted
    assert studio.documents.isAncestorOf(focused())
    QTest.keyClick(studio.window, KEY.Key_P, CTRL)
    QTest.keyClick(focused(), KEY.Key_Escape)
    assert studio.documents.isAncestorOf(focused())


@in_the_studio
async def test_ctrl_k_opens_the_palette_and_esc_gives_the_keyboard_back(studio: Studio) -> None:
    workspace = studio.session.workspace
    wanted = next(w for w in workspace.webhooks.values() if w.slug != "order-shipped")
    before = focused()
    QTest.keyClick(studio.window, KEY.Key_K, CTRL)
    palette = studio.workbench.findChild(PalettePopup)
    assert palette is not None
    field = palette.findChild(QLineEdit)
    assert field is not None
    QTest.keyClick(field, KEY.Key_Escape)
    assert not palette.isVisible()
    assert focused() is before
    QTest.keyClick(studio.window, KEY.Key_K, CTRL)
    QTest.keyClicks(field, wanted.name)
    QTest.keyClick(field, KEY.Key_Return)
    assert studio.session.webhook == wanted


@in_the_studio
async def test_a_read_only_folder_is_told_of_at_once(studio: Studio) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "access", lambda *_args, **_options: False)  # a test may be root
        studio.files.check_disk()
        await until(lambda: notices(studio))
        (notice,) = notices(studio)
        assert f"The folder {studio.session.workspace.project.root} is read-only." in notice
    studio.files.check_disk()
    await until(lambda: notices(studio) == [])


@in_the_studio
async def test_what_the_window_remembers_is_kept_while_it_is_open(studio: Studio) -> None:
    file = studio.preferences._folder / "window.json"

    def kept() -> WindowState:
        return window_state.load(file)

    root = studio.session.workspace.project.root
    other = next(s for s in studio.session.workspace.webhooks if s != "order-shipped")
    studio.bottom.set_open(False)
    studio.session.select(webhook=other)
    await until(lambda: kept().project(root).webhook == other)
    assert not kept().bottom_open
    geometry = kept().geometry
    studio.window.resize(1100, 760)
    await until(lambda: kept().geometry != geometry)
    assert kept().geometry == studio.window.saveGeometry().toBase64().toStdString()


@in_the_studio
async def test_the_hint_is_for_the_receiver_and_ends_with_the_first_success(
    studio: Studio,
) -> None:
    row = studio.composer.request_row

    def aim(url: str) -> None:
        studio.session.edit_webhook(lambda w: replace(w, url=url), "Edit URL")

    port = studio.receiver.port
    aim("http://127.0.0.1:8599/other")
    assert not row.status.isVisible()
    for url in ("http://127.0.0.1:8600/x", f"http://localhost:{port}/x"):
        aim(url)
        assert row.status.isVisible()
    QTest.keyClick(studio.window, KEY.Key_Return, CTRL)
    file = studio.preferences._folder / "window.json"
    await until(lambda: window_state.load(file).send_hint_done)
    assert len(studio.receiver.requests) == 1
    aim("http://127.0.0.1:8600/again")
    assert not row.status.isVisible()


@in_the_studio
async def test_an_answered_question_about_a_file_gives_the_keyboard_to_the_editor(
    studio: Studio,
) -> None:
    studio.session.edit_webhook(lambda w: replace(w, url="http://x/"), "Edit URL")
    file = studio.session.workspace.project.root / OPEN
    file.write_text(file.read_text().replace("name: Order shipped", "name: Order sent"))
    studio.files.check_disk()

    def keep() -> list[QPushButton]:
        buttons = studio.files.notices.findChildren(QPushButton)
        return [b for b in buttons if b.text() == "Keep mine" and b.isVisible()]

    await until(keep)
    keep()[0].setFocus()
    QTest.keyClick(keep()[0], KEY.Key_Space)
    await until(lambda: studio.documents.isAncestorOf(focused()))
    await until(lambda: keep() == [])
    assert studio.session.webhook.url == "http://x/"
    assert studio.session.webhook.name == "Order shipped"


async def test_an_empty_project_offers_a_first_webhook_once(
    qapp: QApplication, tmp_path: Path
) -> None:
    root = tmp_path / "empty"
    root.mkdir()
    (root / "hookstudio.yaml").write_text("version: 1\nname: Empty\n")
    async with running_studio(root, tmp_path / "home", ready=_listens) as studio:
        offers = [b for b in studio.window.findChildren(QPushButton) if b.text() == "New webhook"]
        (offer,) = [button for button in offers if button.isVisible()]
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
        popup = studio.project_pane.findChild(NewPopup)
        QTest.keyClick(popup.focusWidget(), KEY.Key_Return)
        QTest.keyClicks(focused(), "First")
        QTest.keyClick(focused(), KEY.Key_Return)
        assert studio.session.webhook.name == "First"


async def test_another_project_opens_in_the_same_place(qapp: QApplication, tmp_path: Path) -> None:
    first = sample_project(tmp_path / "one").root
    second = sample_project(tmp_path / "two").root
    async with running_studio(first, tmp_path / "home") as studio:
        await until(lambda: studio.receiver.listening)
        window, program = studio.window, studio.parent()
        window.setGeometry(40, 50, 1111, 777)
        studio.session.select(webhook="order-shipped")
        place, before = window.geometry(), studio.receiver
        port = before.port
        assert await program.open(second)
        await until(lambda: program.studio.receiver.listening)
        assert not before.listening
        # The same port, unless other programs took it or gave a lower one back meanwhile.
        assert program.studio.receiver.port <= port or is_held(port)
        assert program.studio.window is window
        assert window.geometry() == place
        assert program.studio.session.workspace.project.root == second
        state = window_state.load(studio.preferences._folder / "window.json")
        assert state.last_project == str(second)


async def test_the_recovery_file_holds_what_was_unsaved_at_the_end_and_nothing_else(
    qapp: QApplication, tmp_path: Path
) -> None:
    sample = sample_project(tmp_path / "sample").root

    def kept() -> list[Path]:
        return list(recovery_dir().glob("*.json"))

    async with running_studio(sample, tmp_path / "home") as studio:
        await until(lambda: studio.files._autosave is not None)
        edit_two(studio)
    assert b"https://example.com/" in kept()[0].read_bytes()
    async with running_studio(sample, tmp_path / "home") as studio:
        await until(lambda: studio.files._recovered.isVisible())
    assert kept(), "an offer that was not answered was thrown away"
    async with running_studio(sample, tmp_path / "home") as studio:
        await until(lambda: studio.files._recovered.isVisible())
        studio.files._recovered.restore_requested.emit(None)
        await until(lambda: studio.session.workspace.dirty)
        while studio.session.undo():
            pass
    assert kept() == []
