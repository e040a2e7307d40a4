"""Suggestions open where they help, are chosen by keys, and never take the focus."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.code_editor.popup import CompletionPopup

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
KNOWN = {"attributes": ["first_name", "last_name"], "event_properties": ["order_id"]}


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> Iterator[CodeEditor]:
    window = QWidget()
    window.resize(700, 500)
    qtbot.addWidget(window)
    made = CodeEditor(theme, name="Body")
    made.set_completion_source(lambda text, offset: complete(text, offset, KNOWN))
    QVBoxLayout(window).addWidget(made)
    window.show()
    made.setFocus()
    QApplication.processEvents()
    yield made
    window.close()


def popup(editor: CodeEditor) -> CompletionPopup | None:
    found = editor.window().findChild(CompletionPopup)
    return found if found is not None and found.isVisible() else None


def offers(editor: CodeEditor) -> list[str]:
    shown = popup(editor)
    return (
        []
        if shown is None
        else [shown._model.index(r).data() for r in range(shown._model.rowCount())]
    )


@pytest.mark.parametrize("keys", ["{{", "{%", "{{ x |", "{{${"])
def test_it_opens_behind_what_begins_something(editor: CodeEditor, keys: str) -> None:
    QTest.keyClicks(editor, keys)
    assert popup(editor) is not None
    assert editor.hasFocus()


def test_it_stays_closed_in_plain_text(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "plain | text. {")
    assert popup(editor) is None


def test_it_narrows_while_one_types_and_closes_when_nothing_is_left(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{${")
    many = len(offers(editor))
    QTest.keyClicks(editor, "fir")
    assert 0 < len(offers(editor)) < many
    QTest.keyClicks(editor, "zzz")
    assert popup(editor) is None


def test_enter_takes_the_choice(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{${fir")
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.text() == "{{${first_name}}}"
    assert popup(editor) is None


def test_arrows_move_the_choice_around_both_ends(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{${")
    first = offers(editor)[0]
    shown = popup(editor)
    assert shown is not None
    QTest.keyClick(editor, KEY.Key_Up)
    last = shown.current()
    assert last is not None
    assert last.text == offers(editor)[-1]
    QTest.keyClick(editor, KEY.Key_Down)
    again = shown.current()
    assert again is not None
    assert again.text == first


def test_escape_closes_it_and_keeps_what_was_typed(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{")
    QTest.keyClick(editor, KEY.Key_Escape)
    assert popup(editor) is None
    assert editor.text() == "{{}}"


def test_control_space_asks_for_it(editor: CodeEditor) -> None:
    editor.set_text("{{ }}")
    editor.move_caret(3)
    QTest.keyClick(editor, KEY.Key_Space, CONTROL)
    assert popup(editor) is not None


def test_moving_the_caret_away_closes_it(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{")
    QTest.keyClick(editor, KEY.Key_Left)
    assert popup(editor) is None


def test_it_closes_when_the_focus_goes(editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "{{")
    editor.clearFocus()
    assert popup(editor) is None


def test_the_caret_goes_to_where_one_types_on(editor: CodeEditor) -> None:
    editor.set_completion_source(
        lambda text, offset: [Completion("if %}{% endif", "tag", "", offset, offset, 3)]
    )
    QTest.keyClicks(editor, "{%")
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "{%if %}{% endif%}"
    assert editor.caret() == 5


def test_it_lies_inside_the_window(editor: CodeEditor) -> None:
    editor.set_text("\n" * 40 + " " * 60)
    editor.move_caret(100)
    QTest.keyClicks(editor, "{{")
    shown = popup(editor)
    assert shown is not None
    assert editor.window().rect().adjusted(-12, -12, 12, 12).contains(shown.geometry())
