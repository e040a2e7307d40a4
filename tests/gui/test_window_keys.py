"""Every key of the action table is the window's, whatever in it has the focus."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.actions import MENUS, Actions, ActionSpec
from hookstudio.gui.composer.cell_editor import CellEditor
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.number_field import NumberField
from hookstudio.gui.widgets.plain_view import PlainView
from hookstudio.gui.widgets.search_field import SearchField

SPECS = [spec for _, entries in MENUS for spec in entries if isinstance(spec, ActionSpec)]
KEYS = [(spec.id, key) for spec in SPECS for key in spec.keys]
TEXT = "one two\nthree"
FIELDS: dict[str, Callable[[Theme], QWidget]] = {
    "editor": lambda theme: CodeEditor(theme, name="Body"),
    "compact editor": lambda theme: CodeEditor(theme, name="URL", compact=True),
    "cell": lambda theme: CellEditor(theme, name="Value", highlight="liquid"),
    "view": lambda theme: PlainView(theme),
    "line": lambda theme: QLineEdit("one two"),
    "search": lambda theme: SearchField(theme, "Filter"),
    "number": lambda theme: NumberField(0, 99, name="Number"),
}


# What Esc closes or leaves before it means anything to the window.
CLOSES = ("cell", "search")


class Pressed:
    """A window with one field that has the focus, and what its actions were asked for."""

    def __init__(self, field: QWidget, qtbot: QtBot) -> None:
        self.called: list[str] = []
        self.owner = QWidget()
        qtbot.addWidget(self.owner)
        QVBoxLayout(self.owner).addWidget(field)
        names = [spec.id for spec in SPECS]
        Actions(self.owner, {name: lambda name=name: self.called.append(name) for name in names})
        with qtbot.waitActive(self.owner):
            self.owner.show()
        field.setFocus()

    def press(self, key: str) -> None:
        combination = QKeySequence(key)[0]
        focused = self.owner.focusWidget()
        QTest.keyClick(focused, combination.key(), combination.keyboardModifiers())


@pytest.mark.parametrize("name", FIELDS)
def test_the_whole_table_works_from_every_kind_of_field(
    qtbot: QtBot, theme: Theme, name: str
) -> None:
    field = FIELDS[name](theme)
    if isinstance(field, CodeEditor):
        field.set_text(TEXT)
        field.move_caret(3)
    window = Pressed(field, qtbot)

    keys = [(action, key) for action, key in KEYS if key != "Esc" or name not in CLOSES]
    for _, key in keys:
        window.press(key)
    assert window.called == [action for action, _ in keys]
    if isinstance(field, CodeEditor):
        assert field.text() == TEXT


def test_the_whole_table_works_from_an_open_find_bar(qtbot: QtBot, theme: Theme) -> None:
    editor = CodeEditor(theme, name="Body")
    editor.set_text(TEXT)
    window = Pressed(editor, qtbot)
    editor.open_find(replace=True)
    bar = editor.findChild(FindBar)
    assert bar is not None
    for stop in (bar._needle, bar._replacement, bar._replace_one, bar._case):
        stop.setFocus()
        window.called.clear()
        keys = [(action, key) for action, key in KEYS if key != "Esc"]
        for _, key in keys:
            window.press(key)
        assert window.called == [action for action, _ in keys]
    assert editor.text() == TEXT


def test_a_line_undoes_its_own_typing_first(qtbot: QtBot) -> None:
    line = QLineEdit()
    window = Pressed(line, qtbot)
    QTest.keyClicks(line, "abc")
    window.press("Ctrl+Z")
    assert (line.text(), window.called) == ("", [])
    window.press("Ctrl+Shift+Z")
    assert (line.text(), window.called) == ("abc", [])
    window.press("Ctrl+Z")
    window.press("Ctrl+Z")
    assert (line.text(), window.called) == ("", ["undo"])


@pytest.mark.parametrize("key", ["Ctrl+K", "Ctrl+U", "Ctrl+D"])
def test_no_key_of_emacs_deletes(qtbot: QtBot, theme: Theme, key: str) -> None:
    editor = CodeEditor(theme, name="Body")
    editor.set_text(TEXT)
    editor.move_caret(2)
    Pressed(editor, qtbot).press(key)
    assert editor.text() == TEXT
    line = QLineEdit("one two")
    window = Pressed(line, qtbot)
    line.setCursorPosition(2)
    window.press(key)
    assert line.text() == "one two"


@pytest.mark.parametrize("key", [Qt.Key.Key_K, Qt.Key.Key_U, Qt.Key.Key_D])
def test_an_editor_without_a_window_keeps_its_text_too(
    qtbot: QtBot, theme: Theme, key: Qt.Key
) -> None:
    editor = CodeEditor(theme, name="Body")
    qtbot.addWidget(editor)
    editor.set_text(TEXT)
    QTest.keyClick(editor, key, Qt.KeyboardModifier.ControlModifier)
    assert editor.text() == TEXT
