"""The dialog of the settings that hold for all projects."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialogButtonBox, QDoubleSpinBox, QSpinBox
from pytestqt.qtbot import QtBot

from hookstudio.core.settings import Settings
from hookstudio.gui.settings_dialog import SettingsDialog


def opened(qtbot: QtBot, settings: Settings) -> tuple[SettingsDialog, list[Settings]]:
    dialog = SettingsDialog(settings)
    qtbot.addWidget(dialog)
    saved: list[Settings] = []
    dialog.saved.connect(saved.append)
    dialog.show()
    return dialog, saved


def save(qtbot: QtBot, dialog: SettingsDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    qtbot.mouseClick(
        buttons.button(QDialogButtonBox.StandardButton.Save), Qt.MouseButton.LeftButton
    )


def switch(dialog: SettingsDialog, text: str) -> QCheckBox:
    return next(box for box in dialog.findChildren(QCheckBox) if box.text() == text)


def test_what_is_not_touched_is_saved_as_it_was(qtbot: QtBot) -> None:
    settings = Settings(requests_per_host=3, requests_per_second=0.5, tray=False)
    dialog, saved = opened(qtbot, settings)
    save(qtbot, dialog)
    assert saved == [settings]


def test_the_limits_of_each_host_are_set(qtbot: QtBot) -> None:
    dialog, saved = opened(qtbot, Settings())
    (rate,) = dialog.findChildren(QDoubleSpinBox)
    assert rate.text() == "No limit"
    rate.setValue(2.5)
    dialog.findChild(QSpinBox).setValue(1)
    save(qtbot, dialog)
    assert saved == [replace(Settings(), requests_per_host=1, requests_per_second=2.5)]


def test_notifications_need_the_icon(qtbot: QtBot) -> None:
    dialog, saved = opened(qtbot, Settings())
    notify = switch(dialog, "Notification when a retry ends")
    assert notify.isEnabled()
    switch(dialog, "Icon in the system tray").setChecked(False)
    assert not notify.isEnabled()
    switch(dialog, "Ask before closing").setChecked(False)
    save(qtbot, dialog)
    assert saved == [replace(Settings(), tray=False, ask_before_closing=False)]
