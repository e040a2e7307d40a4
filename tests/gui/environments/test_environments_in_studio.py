"""The environments in a real window: picked, remembered, marked, asked about, sent with."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QPushButton

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Header, RawBody, Webhook
from hookstudio.gui.braze_dialog import BrazeDialog
from hookstudio.gui.composer.known_attributes import KnownAttributes
from hookstudio.gui.palette.entries import document_entries
from hookstudio.gui.session import Session
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from tests.layout_checks import faults
from tests.running_studio import running_studio, until
from tests.trusting import approve_host, trust_project

LOCAL = Environment(
    "local", "Local", False, {"api": "http://127.0.0.1:8600"}, {"brand": "corner"},
    {"shop": "shop_key"},
)  # fmt: skip
LIVE = Environment("live", "Live & kicking", True, {"api": "http://127.0.0.1:8600"}, {"brand": "x"})
WEBHOOK = Webhook(
    "order",
    "Order",
    url="{{environment.api}}/orders",
    headers=(Header("X-Key", "{{secret.shop}}"),),
    body=RawBody("{{environment.brand}}"),
)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    project = Project.create(tmp_path / "shop", "Shop")
    for document in project.webhooks.values():
        project.delete(document.file)
    project.save_webhook(WEBHOOK)
    for environment in (LOCAL, LIVE):
        project.save_environment(environment)
    (tmp_path / "home").mkdir()
    return project.root


def shown(studio: Studio) -> tuple[str, str]:
    request = studio.preview.current
    assert request is not None
    return request.url.text, request.body.text


async def chosen(studio: Studio, slug: str) -> None:
    studio.session.choose_environment(slug)
    await until(lambda: not studio.preview.stale)


def menu_texts(menu: QMenu) -> list[str]:
    return [("✓ " if a.isChecked() else "") + a.text() for a in menu.actions() if a.text()]


async def test_it_is_picked_by_keyboard_followed_and_remembered(root: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    async with running_studio(root, home) as studio:
        picker, bar = studio.environments.picker, studio.workbench.top_bar
        assert picker.button.text() == "No environment"
        assert studio.preview.current is not None
        assert [f.rule for f in studio.preview.current.errors][:1] == ["environment_value"]
        menu = picker.menu
        menu.aboutToShow.emit()
        assert menu_texts(menu) == [
            "✓ No environment", "Live && kicking  ·  production", "Local", "New environment",
        ]  # fmt: skip
        modifiers = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
        QTest.keyClick(studio.window, Qt.Key.Key_E, modifiers)
        await until(menu.isVisible)
        for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
            QTest.keyClick(menu, key)
        await until(lambda: studio.session.environment == "local")
        await until(lambda: not studio.preview.stale)
        url, body = shown(studio)
        assert url.endswith("/orders")
        assert body == "corner"
        assert studio.preview.current.secrets == ("shop_key",)
        assert picker.button.accessibleName() == "Environment: Local"
        assert bar.property("production") in (None, False)
        assert faults(studio.window) == []
    state = (
        json.loads((home / "window.json").read_text()) if (home / "window.json").exists() else {}
    )
    kept = state or json.loads(next(home.glob("*.json")).read_text())
    assert kept["projects"][str(root)]["environment"] == "local"
    async with running_studio(root, home) as studio:
        assert studio.session.environment == "local"
        assert shown(studio)[1] == "corner"


async def test_production_is_marked_by_word_and_colour(root: Path, tmp_path: Path) -> None:
    async with running_studio(root, tmp_path / "home") as studio:
        button = studio.composer.request_row.send_button
        await chosen(studio, "live")
        assert button.text() == "Send to production"
        assert button.accessibleName() == "Send to production"
        assert studio.environments.picker.mark.isVisible()
        assert studio.environments.picker.mark.text() == "Production"
        assert studio.workbench.top_bar.property("production") is True
        image = studio.window.grab().toImage()
        red = studio.preferences.theme.tokens.error.lower()
        place = studio.workbench.top_bar.geometry()
        assert image.pixelColor(place.width() // 2, place.bottom() - 1).name() == red
        assert faults(studio.window) == []
        await chosen(studio, "local")
        assert button.text() == "Send"
        assert not studio.environments.picker.mark.isVisible()


async def test_it_follows_a_rename_and_a_deletion_that_is_undone(
    root: Path, tmp_path: Path
) -> None:
    async with running_studio(root, tmp_path / "home") as studio:
        session = studio.session
        await chosen(studio, "local")
        session.perform(lambda w: w.rename("environment", "local", "Here"))
        assert session.environment == "here"
        assert studio.environments.picker.button.text() == "Here"
        session.perform(lambda w: w.delete("environment", "here"))
        assert session.environment == ""
        session.undo()
        assert session.environment == "here"
        session.undo()
        assert session.environment == "local"
        session.perform(lambda w: w.rename("environment", "local", "a & \u202eb"))
        assert studio.environments.picker.button.text() == "a && ⟨U+202E⟩b"
        studio.environments.picker.menu.aboutToShow.emit()
        assert "✓ a && ⟨U+202E⟩b" in menu_texts(studio.environments.picker.menu)
        session.undo()
        edited = replace(LOCAL, variables={"brand": "market"})
        session.perform(lambda w: w.replace_environment(edited, "Edit"))
        await until(lambda: not studio.preview.stale)
        assert shown(studio)[1] == "market"


async def test_a_file_that_is_not_understood_is_not_used(root: Path, tmp_path: Path) -> None:
    (root / "environments/new.yaml").write_text("version: 9\nname: Newer\n")
    async with running_studio(root, tmp_path / "home") as studio:
        studio.session.choose_environment("new")
        assert studio.session.environment == ""
        studio.environments.picker.menu.aboutToShow.emit()
        action = next(
            a for a in studio.environments.picker.menu.actions() if a.text().startswith("Newer")
        )
        assert (action.text(), action.isEnabled()) == ("Newer  ·  cannot be used", False)


async def test_the_editor_is_the_document_of_the_tree(root: Path, tmp_path: Path) -> None:
    async with running_studio(root, tmp_path / "home") as studio:
        studio.environments.picker.new_requested.emit()
        assert studio.session.selection.document == ("environment", "new-environment")
        editor = studio.documents.environment_editor
        assert studio.documents.currentWidget() is editor
        assert faults(studio.window) == []
        studio.session.undo()
        studio.environments.picker.edit_requested.emit("local")
        assert studio.session.selection.document == ("environment", "local")


def question() -> QDialog | None:
    box = QApplication.activeModalWidget()
    return box if isinstance(box, QDialog) else None


def press(box: QDialog, text: str) -> None:
    next(b for b in box.findChildren(QPushButton) if b.text().replace("&", "") == text).click()


async def test_a_send_to_production_is_asked_about(root: Path, tmp_path: Path) -> None:
    trust_project(root)
    async with running_studio(root, tmp_path / "home") as studio:
        await until(lambda: studio.receiver.port)
        assert studio.receiver.port is not None
        await studio.secrets.set_for_run("shop", "value")
        for port in (8600, studio.receiver.port):
            approve_host(root, f"http://127.0.0.1:{port}", secrets=("shop",), environment="live")
        await chosen(studio, "live")
        ended: list[object] = []
        for signal in (
            studio.send_controller.send_finished,
            studio.send_controller.send_cancelled,
            studio.send_controller.send_refused,
        ):
            signal.connect(lambda *how: ended.append(how))
        studio.composer.request_send()
        await until(question)
        box = question()
        assert box is not None
        assert box.findChild(QPushButton, None) is not None
        focused = next(b for b in box.findChildren(QPushButton) if b.isDefault())
        assert focused.text() == "Cancel"
        press(box, "Cancel")
        await until(lambda: ended)
        assert not studio.receiver.requests
        ended.clear()
        studio.composer.request_send()
        await until(question)
        box = question()
        assert box is not None
        press(box, "Send to production")
        await until(lambda: studio.receiver.requests)
        await until(lambda: ended)


def test_completion_and_hover_know_the_environment(session: Session) -> None:
    session.perform(lambda w: w.add_environment(LOCAL, "New"))
    session.choose_environment("local")
    known = KnownAttributes(session)
    text = "{{environment.br"
    assert [offer.text for offer in known.complete(text, len(text))] == ["brand"]
    assert "environment.api" in [offer.text for offer in known.complete("{{env", 5)]
    told = known.explain("{{environment.brand}}", 16)
    assert told == "environment.brand\nOf the chosen environment: corner"
    session.choose_environment("")
    assert known.explain("{{environment.brand}}", 16).endswith("not set")


async def test_what_is_exported_and_resent_keeps_to_it(root: Path, tmp_path: Path) -> None:
    async with running_studio(root, tmp_path / "home") as studio:
        await chosen(studio, "local")
        dialog = BrazeDialog(WEBHOOK, studio.preferences.theme, studio.window, LOCAL, {})
        texts = [view.text() for view in dialog.findChildren(CodeEditor)]
        assert not any("environment" in text for text in texts)
        assert any("http://127.0.0.1:8600/orders" in text for text in texts)
        dialog.deleteLater()
        # A delivery keeps its own environment, and its secrets have the keyring's names already.
        webhook = Webhook(
            "order", "Order", url="https://a.example/{{environment.brand}}{{secret.shop}}"
        )
        request = await studio.edited_resend._render("nobody", "live", webhook)
        assert (request.environment, request.secrets) == ("live", ("shop",))
        assert request.url.text.startswith("https://a.example/x")
        request = await studio.edited_resend._render("nobody", "", webhook)
        assert request.environment == ""


async def test_the_palette_offers_them(root: Path, tmp_path: Path) -> None:
    async with running_studio(root, tmp_path / "home") as studio:
        entries = {entry.title: entry for entry in document_entries(studio.session)}
        entries["Use Local"].run()
        assert studio.session.environment == "local"
        entries["Edit Local"].run()
        assert studio.session.selection.document == ("environment", "local")
        entries["Use no environment"].run()
        assert studio.session.environment == ""
