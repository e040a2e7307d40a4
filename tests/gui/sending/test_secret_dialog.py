"""The dialog that asks for a secret: dots only, and two ways to keep it."""

from __future__ import annotations

import asyncio

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from hookstudio.core.errors import KeyringError, SecretError
from hookstudio.core.keyring_backend import keyring_remedy, no_keyring
from hookstudio.core.secrets import Secret, missing
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.sending.secret_dialog import SecretDialog, ask_for_secret
from hookstudio.gui.theme.theme import Theme

MISSING = missing("lob")
NO_KEYRING = KeyringError("No system keyring was found.", code="KEYRING_NONE")


def opened(qtbot: QtBot, why: SecretError = MISSING) -> SecretDialog:
    dialog = SecretDialog("lob", why)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def field(dialog: QWidget) -> QLineEdit:
    found = dialog.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def button(dialog: QWidget, text: str) -> QPushButton:
    return next(b for b in dialog.findChildren(QPushButton) if b.text().replace("&", "") == text)


def test_it_names_the_secret_and_says_what_is_wrong(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot)
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert "This send needs the secret lob" in texts
    assert 'Secret "lob" is not in the keyring.' in texts
    assert field(dialog).accessibleName() == "Value of the secret lob"


def test_without_a_keyring_it_says_how_to_get_one(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, no_keyring())
    texts = [label.text() for label in dialog.findChildren(QLabel)]
    assert f"No system keyring was found. {keyring_remedy()}" in texts


def test_the_value_is_shown_as_dots_and_cannot_be_copied(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot)
    QGuiApplication.clipboard().setText("before")
    qtbot.keyClicks(field(dialog), "s3cr3t")
    assert field(dialog).displayText() == "●" * 6
    field(dialog).selectAll()
    for key in (Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(field(dialog), key, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize(
    ("text", "keep"), [("Keep in the keyring", True), ("For this run only", False)]
)
def test_where_it_is_kept_is_chosen_by_the_button(
    qtbot: QtBot, theme: Theme, text: str, keep: bool
) -> None:
    dialog = opened(qtbot)
    assert not button(dialog, text).isEnabled()
    field(dialog).setText("s3cr3t\n")
    qtbot.mouseClick(button(dialog, text), Qt.MouseButton.LeftButton)
    assert dialog.typed == Typed(Secret("s3cr3t"), keep)
    assert not dialog.isVisible()
    assert field(dialog).text() == ""


def test_enter_keeps_it_where_there_is_a_keyring(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot)
    qtbot.keyClicks(field(dialog), "v")
    qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
    assert dialog.typed == Typed(Secret("v"), keep=True)


def test_without_a_keyring_only_this_run_can_have_it(qtbot: QtBot, theme: Theme) -> None:
    dialog = opened(qtbot, NO_KEYRING)
    assert not button(dialog, "Keep in the keyring").isVisible()
    qtbot.keyClicks(field(dialog), "v")
    qtbot.keyClick(field(dialog), Qt.Key.Key_Return)
    assert dialog.typed == Typed(Secret("v"), keep=False)


async def test_escape_gives_nothing(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = asyncio.ensure_future(ask_for_secret(parent, "lob", MISSING))
    await asyncio.sleep(0)
    dialog = parent.findChild(SecretDialog)
    assert isinstance(dialog, SecretDialog)
    qtbot.keyClicks(field(dialog), "v")
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert await asking is None


async def test_a_send_that_is_cancelled_meanwhile_closes_it(qtbot: QtBot, theme: Theme) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    asking = asyncio.ensure_future(ask_for_secret(parent, "lob", MISSING))
    await asyncio.sleep(0)
    dialog = parent.findChild(SecretDialog)
    assert isinstance(dialog, SecretDialog)
    asking.cancel()
    with pytest.raises(asyncio.CancelledError):
        await asking
    assert not (isValid(dialog) and dialog.isVisible())
