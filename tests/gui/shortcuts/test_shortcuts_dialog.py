"""Changing a shortcut in the sheet: what is refused, what is taken over, and what follows."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QKeySequenceEdit, QLabel, QPushButton, QToolButton, QTreeView, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.actions import DEFAULT_KEYS, SPECS, Actions
from hookstudio.gui.shortcuts.keys import Keys, effective
from hookstudio.gui.shortcuts.shortcuts_dialog import ShortcutsDialog
from hookstudio.gui.shortcuts.shown_keys import key_sentence, set_key_tip, show_keys
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.search_field import SearchField
from tests.layout_checks import faults

Opened = tuple[ShortcutsDialog, list[dict[str, Keys]]]


@pytest.fixture
def opened(qtbot: QtBot, theme: Theme) -> Opened:
    dialog = ShortcutsDialog({}, theme)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    told: list[dict[str, Keys]] = []
    dialog.changed.connect(told.append)
    dialog.show()
    return dialog, told


def tree(dialog: ShortcutsDialog) -> QTreeView:
    found = dialog.findChild(QTreeView)
    assert found is not None
    return found


def rows(dialog: ShortcutsDialog) -> dict[str, tuple[QModelIndex, str]]:
    model = tree(dialog).model()
    found = {}
    for group in range(model.rowCount()):
        above = model.index(group, 0)
        for row in range(model.rowCount(above)):
            index = model.index(row, 0, above)
            found[str(index.data())] = (index, str(model.index(row, 1, above).data()))
    return found


def press(dialog: ShortcutsDialog, text: str) -> None:
    button = next(
        each
        for each in dialog.findChildren(QPushButton)
        if each.text().replace("&", "") == text and each.isVisible()
    )
    assert button.isEnabled()
    button.click()


def choose(dialog: ShortcutsDialog, what: str, key: str) -> None:
    tree(dialog).setCurrentIndex(rows(dialog)[what][0])
    edit = dialog.findChild(QKeySequenceEdit)
    assert edit is not None
    edit.setKeySequence(QKeySequence(key))


def told_problem(dialog: ShortcutsDialog) -> str:
    labels = dialog.findChildren(QLabel)
    return " ".join(each.text() for each in labels if each.isVisible() and each.property("tone"))


def test_every_action_is_listed_with_its_keys(opened: Opened) -> None:
    listed = rows(opened[0])
    assert len([row for row in listed if row]) >= len(SPECS)
    assert listed["Save"][1] == "Ctrl+S"
    assert listed["Send test"][1] == "Ctrl+Enter"
    assert listed["Redo"][1] == "Ctrl+Shift+Z or Ctrl+Y"
    assert listed["Delete"][1] == ""


def test_a_key_is_set_and_told_at_once(opened: Opened) -> None:
    dialog, told = opened
    choose(dialog, "Save all", "F5")
    press(dialog, "Set")
    assert told == [{"save_all": ("F5",)}]
    assert rows(dialog)["Save all"][1] == "F5"
    press(dialog, "Reset")
    assert told[-1] == {}
    assert rows(dialog)["Save all"][1] == "Ctrl+Shift+S"


def test_a_key_of_another_action_is_told_and_can_be_taken_over(opened: Opened) -> None:
    dialog, told = opened
    choose(dialog, "Save all", "Ctrl+B")
    assert "Ctrl+B is for “Project pane”, which would lose it." in told_problem(dialog)
    press(dialog, "Take it over")
    assert told == [{"save_all": ("Ctrl+B",), "toggle_project": ()}]
    assert rows(dialog)["Project pane"][1] == ""
    press(dialog, "Reset all")
    assert told[-1] == {}


def test_a_key_that_texts_need_is_refused(opened: Opened) -> None:
    dialog, told = opened
    choose(dialog, "Save all", "Ctrl+C")
    assert "belongs to text fields" in told_problem(dialog)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == "&Set")
    assert not button.isEnabled()
    assert told == []


def test_a_shortcut_is_removed(opened: Opened) -> None:
    dialog, told = opened
    choose(dialog, "Save", "Ctrl+S")
    press(dialog, "Remove")
    assert told == [{"save": ()}]


def test_what_belongs_to_editors_cannot_be_changed(opened: Opened) -> None:
    dialog, _ = opened
    tree(dialog).setCurrentIndex(rows(dialog)["Leave the editor"][0])
    edit = dialog.findChild(QKeySequenceEdit)
    assert edit is not None
    assert not edit.isEnabled()


def test_words_and_keys_are_found(opened: Opened) -> None:
    dialog, _ = opened
    field = dialog.findChild(SearchField)
    assert field is not None
    QTest.keyClicks(field, "ctrl+shift+m")
    assert list(rows(dialog)) == ["Coverage in the editor"]
    field.clear()
    QTest.keyClicks(field, "problem")
    assert set(rows(dialog)) == {"Next problem", "Previous problem", "Fix the problem"}


def test_nothing_is_cut_or_without_a_name(opened: Opened) -> None:
    dialog, _ = opened
    choose(dialog, "Save all", "Ctrl+B")
    assert faults(dialog) == []


@pytest.fixture
def own_keys() -> Iterator[None]:
    yield
    show_keys(DEFAULT_KEYS)


def test_the_window_and_its_tool_tips_follow(qtbot: QtBot, theme: Theme, own_keys: None) -> None:
    owner = QWidget()
    qtbot.addWidget(owner)
    called: list[str] = []
    actions = Actions(owner, {spec.id: (lambda n=spec.id: called.append(n)) for spec in SPECS})
    button = QToolButton(owner)
    set_key_tip(button, "Save this", "save")
    assert "Save this (Ctrl+S)" in button.toolTip()
    keys = effective(DEFAULT_KEYS, {"save": ("F5",), "send": ()})
    actions.set_keys(keys)
    show_keys(keys)
    assert "Save this (F5)" in button.toolTip()
    assert key_sentence("{} sends.", "send") == ""
    with qtbot.waitActive(owner):
        owner.show()
    QTest.keyClick(owner, Qt.Key.Key_F5)
    QTest.keyClick(owner, Qt.Key.Key_S, Qt.KeyboardModifier.ControlModifier)
    assert called == ["save"]
