"""The action table is complete, unambiguous, and reaches its handlers."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from hookstudio.gui.actions import MENUS, Actions, ActionSpec

SPECS = [spec for _, entries in MENUS for spec in entries if isinstance(spec, ActionSpec)]


def test_no_two_actions_share_a_key():
    keys = Counter(key for spec in SPECS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1] == []


def test_each_action_calls_its_handler(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    called = []
    handlers = {spec.id: (lambda name=spec.id: called.append(name)) for spec in SPECS}
    actions = Actions(owner, handlers)
    for spec in SPECS:
        actions[spec.id].trigger()
    assert called == [spec.id for spec in SPECS]


def test_a_key_press_in_the_window_triggers_the_action(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    called = []
    Actions(owner, {spec.id: (lambda name=spec.id: called.append(name)) for spec in SPECS})
    with qtbot.waitActive(owner):
        owner.show()
    qtbot.keyClick(owner, Qt.Key.Key_F8)
    assert called == ["next_problem"]


def test_a_missing_or_unknown_handler_is_refused(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    with pytest.raises(ValueError, match="nonsense"):
        Actions(owner, {**{spec.id: list for spec in SPECS}, "nonsense": list})
    with pytest.raises(ValueError, match="undo"):
        Actions(owner, {spec.id: list for spec in SPECS if spec.id != "undo"})


def test_the_menu_holds_every_action_once(qtbot):
    owner = QWidget()
    qtbot.addWidget(owner)
    menu = QMenu(owner)
    Actions(owner, {spec.id: list for spec in SPECS}).fill(menu)
    submenus = [action.menu() for action in menu.actions()]
    names = [a.objectName() for m in submenus for a in m.actions() if not a.isSeparator()]
    assert names == [spec.id for spec in SPECS]
