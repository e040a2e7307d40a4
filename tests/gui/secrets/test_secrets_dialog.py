"""The list of secrets: names and where they are, never a value; nothing waits for the keyring."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QWidget,
)

from hookstudio.core.errors import KeyringError
from hookstudio.core.keyring_backend import no_keyring
from hookstudio.core.secrets import Secret
from hookstudio.core.trust.secret_list import Kept
from hookstudio.gui.secrets.secret_form import SecretForm
from hookstudio.gui.secrets.secrets_dialog import SecretsDialog
from tests.gui.secrets.conftest import Room
from tests.gui.waiting import until


@asynccontextmanager
async def opened(room: Room) -> AsyncIterator[SecretsDialog]:
    window = QWidget()
    dialog = room.desk.open(window)
    await until(lambda: dialog.model.rows)
    yield dialog
    dialog.close()
    window.deleteLater()


def button(parent: QWidget, text: str) -> QPushButton:
    found = (b for b in parent.findChildren(QPushButton) if b.text().replace("&", "") == text)
    return next(b for b in found if b.isVisible())


def states(dialog: SecretsDialog) -> dict[str, str]:
    return {row.name: dialog.model.state_text(row) for row in dialog.model.rows}


def texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


async def test_names_places_and_uses_are_listed_and_no_value(room: Room) -> None:
    await room.store.set_for_run("typed", "canary-typed")
    async with opened(room) as dialog:
        assert states(dialog) == {
            "lob": "In the keyring",
            "shop": "Missing",
            "typed": "For this run only",
        }
        assert [row.used_by for row in dialog.model.rows] == [
            ("Order shipped",),
            ("Order shipped",),
            (),
        ]
        model = dialog.model
        shown = [
            str(model.data(model.index(row, column), role))
            for row in range(3)
            for column in range(3)
            for role in (0, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
        ]
        assert "canary" not in "".join(shown) + texts(dialog)


async def test_a_variable_of_the_environment_is_told(
    room: Room, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOOKSTUDIO_SECRET_SHOP", "canary")
    async with opened(room) as dialog:
        assert dialog.model.rows[1].kept is Kept.VARIABLE
        assert states(dialog)["shop"] == "Command line only"


async def test_a_test_reads_and_tells_only_whether_it_could(room: Room) -> None:
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        button(dialog, "Test all").click()
        await until(lambda: not dialog.work.busy)
        assert dialog.work.text == "Missing: shop."
        assert states(dialog) == {"lob": "In the keyring, readable", "shop": "Missing"}
        dialog.select("lob")
        button(dialog, "Test").click()
        await until(lambda: not dialog.work.busy)
        assert dialog.work.text == "It can be read."


async def test_a_locked_keyring_is_told_and_the_row_says_so(room: Room) -> None:
    room.keyring.error = KeyringError("The keyring is locked.", code="KEYRING_LOCKED")
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        assert "The keyring is locked." in texts(dialog)
        assert [b.text() for b in dialog.findChildren(QPushButton) if "run only" in b.text()] == []
        dialog.select("lob")
        dialog.test()
        await until(lambda: not dialog.work.busy)
        assert dialog.work.text == "✕ The keyring is locked."
        assert states(dialog)["lob"] == "Cannot be read"


async def test_a_keyring_that_does_not_answer_can_be_cancelled(room: Room) -> None:
    room.keyring.hanging = True
    async with opened(room) as dialog:
        assert dialog.work.busy
        button(dialog, "Cancel").click()
        assert not dialog.work.busy
        assert dialog.work.text == "Cancelled."
        dialog.test()
        assert dialog.work.busy
        dialog.work.cancel()
        room.keyring.hanging = False
        dialog.look()
        await until(lambda: not dialog.work.busy)


async def test_without_a_keyring_there_is_one_choice_and_it_shows_above_the_panes(
    room: Room,
) -> None:
    room.keyring.error = no_keyring()
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        assert "No system keyring was found. On Linux it is GNOME Keyring" in texts(dialog)
        assert states(dialog)["lob"] == "The keyring is not there"
        assert room.desk.bar.text == ""
        button(dialog, "Keep secrets for this run only").click()
        assert room.desk.bar.text.startswith("Secrets are kept in memory for this run only")
        await room.store.set("shop", "canary")
        assert room.desk.bar.text.startswith("1 secret is kept in memory")
        await until(lambda: states(dialog)["shop"] == "For this run only")
        assert await room.keyring.names() == ("lob",)


async def test_an_unsafe_keyring_is_refused_with_what_to_do(room: Room) -> None:
    room.keyring.error = KeyringError("It keeps secrets in clear.", code="KEYRING_UNSAFE")
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        assert "Take that choice out of PYTHON_KEYRING_BACKEND" in texts(dialog)


async def answer(text: str) -> None:
    await until(lambda: isinstance(QApplication.activeModalWidget(), QMessageBox))
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    assert "Nothing brings it back" in box.informativeText()
    next(b for b in box.buttons() if b.text().replace("&", "") == text).click()


async def test_a_secret_is_deleted_only_after_a_question(room: Room) -> None:
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        dialog.select("shop")
        assert not button(dialog, "Delete…").isEnabled()
        dialog.select("lob")
        button(dialog, "Delete…").click()
        await until(lambda: QApplication.activeModalWidget() is not None)
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        assert question.defaultButton().text() == "Cancel"  # nothing brings a secret back
        await answer("Cancel")
        assert await room.keyring.names() == ("lob",)
        button(dialog, "Delete…").click()
        await answer("Delete")
        await until(lambda: states(dialog)["lob"] == "Missing")
        assert await room.keyring.names() == ()


@pytest.fixture
def form(room: Room) -> Iterator[SecretForm]:
    made = SecretForm(
        room.store, room.desk.tasks, room.desk.theme, known=["lob"], suggested=["shop"]
    )
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    yield made
    made.close()
    made.deleteLater()


def fields(form: SecretForm) -> tuple[QLineEdit, QLineEdit]:
    name, value = form.findChildren(QLineEdit)
    return name, value


async def test_a_new_secret_is_kept_in_the_keyring(room: Room, form: SecretForm) -> None:
    name, value = fields(form)
    assert (name.text(), value.echoMode()) == ("shop", QLineEdit.EchoMode.Password)
    keep = button(form, "Keep in the keyring")
    assert not keep.isEnabled()
    value.setText("canary\n")
    keep.click()
    await until(lambda: not form.isVisible())
    assert await room.keyring.get("shop") == Secret("canary")
    assert value.text() == ""


async def test_what_cannot_be_kept_stays_typed(room: Room, form: SecretForm) -> None:
    _, value = fields(form)
    value.setText("canary")
    room.keyring.error = KeyringError("The keyring is locked.", code="KEYRING_LOCKED")
    button(form, "Keep in the keyring").click()
    await until(lambda: "✕ The keyring is locked." in texts(form))
    assert (form.isVisible(), value.text()) == (True, "canary")
    button(form, "For this run only").click()
    await until(lambda: not form.isVisible())
    assert room.store.typed_names == ("shop",)


async def test_a_name_that_exists_or_cannot_be_written_is_told(
    room: Room, form: SecretForm
) -> None:
    name, value = fields(form)
    value.setText("x")
    for wrong in ("lob", "1a", "a b"):
        name.setText(wrong)
        assert not button(form, "For this run only").isEnabled()
    name.setText("new_one")
    assert button(form, "For this run only").isEnabled()


async def test_the_list_follows_what_is_written(room: Room) -> None:
    async with opened(room) as dialog:
        await until(lambda: not dialog.work.busy)
        room.session.undo()
        await until(lambda: set(states(dialog)) == {"lob"})
