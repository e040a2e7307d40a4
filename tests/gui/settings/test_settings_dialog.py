"""The dialog of the settings that hold for all projects."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialogButtonBox,
    QDoubleSpinBox,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QTabWidget,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hookstudio.core.settings import Settings
from hookstudio.gui.language import LANGUAGES
from hookstudio.gui.settings.certificates_page import ProjectPlace
from hookstudio.gui.settings.form import control_name
from hookstudio.gui.settings.names import NAMES
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.languages import spoken


def opened(qtbot: QtBot, theme: Theme, settings: Settings) -> tuple[SettingsDialog, list[Settings]]:
    dialog = SettingsDialog(settings, ProjectPlace("/project"), theme, Tasks())
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


def test_what_is_not_touched_is_saved_as_it_was(qtbot: QtBot, theme: Theme) -> None:
    settings = Settings(requests_per_host=3, requests_per_second=0.5, tray=False)
    dialog, saved = opened(qtbot, theme, settings)
    save(qtbot, dialog)
    assert saved == [settings]


def test_the_limits_of_each_host_are_set(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings())
    (rate,) = dialog.findChildren(QDoubleSpinBox)
    assert rate.text() == "No limit"
    rate.setValue(2.5)
    dialog.findChild(QSpinBox).setValue(1)
    save(qtbot, dialog)
    assert saved == [replace(Settings(), requests_per_host=1, requests_per_second=2.5)]


def test_notifications_need_the_icon(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings())
    notify = switch(dialog, "Notification when a retry ends")
    assert notify.isEnabled()
    switch(dialog, "Icon in the system tray").setChecked(False)
    assert not notify.isEnabled()
    switch(dialog, "Ask before closing").setChecked(False)
    save(qtbot, dialog)
    assert saved == [replace(Settings(), tray=False, ask_before_closing=False)]


def test_a_proxy_that_makes_no_sense_cannot_be_saved(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings())
    proxy = next(b for b in dialog.findChildren(QComboBox) if b.accessibleName() == "Proxy")
    url = next(
        e for e in dialog.findChildren(QLineEdit) if e.accessibleName() == "Address of the proxy"
    )
    proxy.setCurrentText("This proxy")
    assert "Write the proxy as http://host:port." in shown(dialog)
    save(qtbot, dialog)
    assert saved == []
    url.setText("http://proxy.test:3128")
    save(qtbot, dialog)
    assert saved == [Settings(proxy="http://proxy.test:3128")]


def test_what_a_proxy_means_for_the_check_of_addresses_is_said(qtbot: QtBot, theme: Theme) -> None:
    dialog, _ = opened(qtbot, theme, Settings(proxy="none"))
    assert any("connects to that very address" in text for text in shown(dialog))
    dialog, _ = opened(qtbot, theme, Settings(proxy="http://p:1"))
    assert any("cannot check the address that it leads to" in text for text in shown(dialog))


def test_the_secrets_are_one_click_away_and_nothing_is_lost(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings())
    asked: list[bool] = []
    dialog.secrets_requested.connect(lambda: asked.append(True))
    switch(dialog, "Ask before closing").setChecked(False)
    next(b for b in dialog.findChildren(QPushButton) if b.text() == "S&ecrets…").click()
    assert asked == [True]
    assert saved == [Settings(ask_before_closing=False)]


def shown(dialog: SettingsDialog) -> list[str]:
    return [label.text() for label in dialog.findChildren(QLabel) if not label.isHidden()]


def test_every_setting_is_found_by_its_name(qtbot: QtBot, theme: Theme) -> None:
    dialog, _ = opened(qtbot, theme, Settings())
    pages = dialog.findChild(QTabWidget)
    controls = pages.findChildren(QWidget)
    assert set(NAMES) <= {control_name(each) for each in controls}
    chosen = (QCheckBox, QComboBox, QSpinBox, QDoubleSpinBox)
    there = {control_name(each) for each in controls if isinstance(each, chosen)}
    assert there - set(NAMES) == {"Environment"}  # it chooses whose certificates are shown


def test_a_setting_is_shown_with_the_keyboard_on_it(qtbot: QtBot, theme: Theme) -> None:
    dialog, _ = opened(qtbot, theme, Settings())
    for name in NAMES:
        dialog.show_setting(name)
        focused = dialog.focusWidget()
        assert focused is not None
        assert control_name(focused) == name
        assert focused.isVisibleTo(dialog)


def language_box(dialog: SettingsDialog) -> QComboBox:
    boxes = dialog.findChildren(QComboBox)
    return next(box for box in boxes if box.property("setting") == "Language")


def test_the_language_is_chosen_by_its_own_name(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings())
    box = language_box(dialog)
    names = [box.itemText(row) for row in range(box.count())]
    assert names == ["As the system", *(language.own_name for language in LANGUAGES)]
    assert "Another language is used at the next start." in shown(dialog)
    box.setCurrentText("Français")
    save(qtbot, dialog)
    assert saved == [Settings(language="fr")]


def test_a_language_that_is_not_spoken_here_stays(qtbot: QtBot, theme: Theme) -> None:
    dialog, saved = opened(qtbot, theme, Settings(language="pt-BR"))
    assert language_box(dialog).currentText() == "pt-BR"
    save(qtbot, dialog)
    assert saved == [Settings(language="pt-BR")]


def test_a_setting_is_found_in_every_language(
    qtbot: QtBot, qapp: QApplication, theme: Theme
) -> None:
    with spoken(qapp, "pseudo"):
        dialog, _ = opened(qtbot, theme, Settings())
        for name in NAMES:
            dialog.show_setting(name)
            focused = dialog.focusWidget()
            assert focused is not None
            assert control_name(focused) != name
            assert focused.isVisibleTo(dialog)
