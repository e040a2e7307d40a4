"""Secrets in a real window, by the keyboard: listed, given a value, told of above the panes."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit

from hookstudio.core.project.sample import sample_project
from hookstudio.gui.secrets.secret_form import SecretForm
from hookstudio.gui.secrets.secrets_dialog import SecretsDialog
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from hookstudio.gui.studio import Studio
from tests.running_studio import running_studio, until

KEY, MODIFIER = Qt.Key, Qt.KeyboardModifier
CHORD = MODIFIER.ControlModifier | MODIFIER.ShiftModifier


def dialogs(studio: Studio, kind: type) -> list[SecretsDialog]:
    return [dialog for dialog in studio.window.findChildren(kind) if dialog.isVisible()]


async def test_a_secret_is_added_by_the_keyboard_alone(qapp: QApplication, tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    async with running_studio(root, tmp_path / "home") as studio:
        await until(studio.window.isActiveWindow)
        QTest.keyClick(studio.window, KEY.Key_K, CHORD)
        await until(lambda: dialogs(studio, SecretsDialog))
        dialog = dialogs(studio, SecretsDialog)[0]
        await until(lambda: not dialog.work.busy and dialog.isActiveWindow())
        QTest.keyClick(dialog, KEY.Key_A, MODIFIER.AltModifier)
        await until(lambda: dialogs(studio, SecretForm))
        form = dialogs(studio, SecretForm)[0]
        await until(form.isActiveWindow)
        name, value = form.findChildren(QLineEdit)
        name.setText("")
        QTest.keyClicks(name, "typed_by_hand")
        QTest.keyClicks(value, "canary")
        QTest.keyClick(form, KEY.Key_R, MODIFIER.AltModifier)
        await until(lambda: studio.secrets.typed_names == ("typed_by_hand",))
        assert studio.secret_desk.bar.isVisible()
        assert studio.secret_desk.bar.text.startswith("1 secret is kept in memory")
        await until(lambda: dialog.model.row_of("typed_by_hand") >= 0)
        QTest.keyClick(studio.window, KEY.Key_K, CHORD)
        assert len(dialogs(studio, SecretsDialog)) == 1
        dialog.close()


async def test_the_settings_lead_to_the_secrets(qapp: QApplication, tmp_path: Path) -> None:
    root = sample_project(tmp_path / "sample").root
    async with running_studio(root, tmp_path / "home") as studio:
        await until(studio.window.isActiveWindow)
        QTest.keyClick(studio.window, KEY.Key_Comma, MODIFIER.ControlModifier)
        await until(lambda: dialogs(studio, SettingsDialog))
        dialog = dialogs(studio, SettingsDialog)[0]
        await until(dialog.isActiveWindow)
        QTest.keyClick(dialog, KEY.Key_E, MODIFIER.AltModifier)
        await until(lambda: dialogs(studio, SecretsDialog))
        assert dialogs(studio, SettingsDialog) == []
        dialogs(studio, SecretsDialog)[0].close()
