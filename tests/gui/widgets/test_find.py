"""Finding and replacing: what is found, bounded in time, and all of it by keyboard."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.find_matches import MAX_MATCHES, Query, find_all, replace_all
from hookstudio.gui.widgets.plain_view import PlainView

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier


@given(
    st.text(alphabet="aAb\r\n😀.", max_size=30), st.text(alphabet="aAb😀.", min_size=1, max_size=3)
)
def test_a_plain_needle_is_found_as_python_finds_it(text: str, needle: str) -> None:
    spans = find_all(text, Query(needle, match_case=True)).spans
    assert len(spans) == text.count(needle)
    assert all(text[start:end] == needle for start, end in spans)
    replaced, count = replace_all(text, Query(needle, match_case=True), r"\1$0")
    assert replaced == text.replace(needle, r"\1$0")
    assert count == len(spans)


def test_a_pattern_counts_characters_also_behind_emoji() -> None:
    text = "😀 order 12, 😀😀 order 7"
    spans = find_all(text, Query(r"order (\d+)", regex=True)).spans
    assert [text[start:end] for start, end in spans] == ["order 12", "order 7"]
    replaced, count = replace_all(text, Query(r"order (\d+)", regex=True), r"nr $1")
    assert (replaced, count) == ("😀 nr 12, 😀😀 nr 7", 2)


def test_a_pattern_that_is_none_says_what_is_wrong() -> None:
    matches = find_all("x", Query("(", regex=True))
    assert matches.spans == ()
    assert "parenthesis" in matches.error


def test_a_pattern_that_backtracks_for_ever_is_stopped() -> None:
    started = time.process_time()
    find_all("a" * 5_000 + "b", Query(r"(a+)+$", regex=True))
    assert time.process_time() - started < 2


def test_a_pattern_of_nothing_finds_nothing() -> None:
    assert find_all("abc", Query("x*", regex=True)).spans == ()


def test_more_matches_than_anybody_counts_are_cut_short() -> None:
    matches = find_all("a" * (MAX_MATCHES + 5), Query("a"))
    assert len(matches.spans) == MAX_MATCHES
    assert matches.more


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    made = CodeEditor(theme, name="Body")
    qtbot.addWidget(made)
    made.resize(600, 400)
    made.set_text("One two\r\none TWO\r\nthree")
    made.show()
    made.setFocus()
    QApplication.processEvents()
    return made


def open_bar(editor: CodeEditor | PlainView, key: KEY = KEY.Key_F) -> FindBar:
    QTest.keyClick(editor, key, CONTROL)
    bar = editor.findChild(FindBar)
    assert bar is not None
    assert bar.isVisible()
    return bar


def count(bar: FindBar) -> str:
    return bar._count.text()


def test_control_f_finds_what_is_typed_and_enter_goes_round(editor: CodeEditor) -> None:
    bar = open_bar(editor)
    QTest.keyClicks(bar._needle, "one")
    assert count(bar) == "1 of 2"
    assert editor.selection() == (0, 3)
    QTest.keyClick(bar._needle, KEY.Key_Return)
    assert editor.selection() == (9, 12)
    QTest.keyClick(bar._needle, KEY.Key_Return)
    assert editor.selection() == (0, 3)
    QTest.keyClick(bar._needle, KEY.Key_Return, SHIFT)
    assert count(bar) == "2 of 2"


def test_the_selection_is_what_is_looked_for(editor: CodeEditor) -> None:
    editor.select_range(4, 7)
    bar = open_bar(editor)
    assert bar._needle.text() == "two"


def test_case_and_pattern_are_switched_by_keys(editor: CodeEditor) -> None:
    bar = open_bar(editor)
    QTest.keyClicks(bar._needle, "one")
    QTest.keyClick(bar._needle, KEY.Key_C, ALT)
    assert count(bar) == "1 of 1"
    bar._needle.clear()
    QTest.keyClick(bar._needle, KEY.Key_R, ALT)
    QTest.keyClicks(bar._needle, "t..$")
    assert count(bar) == "No matches"
    bar._needle.clear()
    QTest.keyClicks(bar._needle, "(")
    assert count(bar) == "Not a valid pattern"


def test_escape_goes_back_to_the_text_with_the_match_selected(editor: CodeEditor) -> None:
    bar = open_bar(editor)
    QTest.keyClicks(bar._needle, "two")
    QTest.keyClick(bar._needle, KEY.Key_Escape)
    assert not bar.isVisible()
    assert editor.hasFocus()
    assert editor.selection() == (4, 7)


def test_enter_replaces_one_and_goes_on(editor: CodeEditor) -> None:
    edits: list[str] = []
    editor.text_edited.connect(edits.append)
    bar = open_bar(editor, KEY.Key_H)
    QTest.keyClicks(bar._needle, "two")
    QTest.keyClicks(bar._replacement, "2")
    QTest.keyClick(bar._replacement, KEY.Key_Return)
    assert edits == ["One 2\r\none TWO\r\nthree"]
    assert editor.text()[slice(*editor.selection())] == "TWO"


def test_all_are_replaced_as_one_edit(editor: CodeEditor) -> None:
    edits: list[str] = []
    editor.text_edited.connect(edits.append)
    bar = open_bar(editor, KEY.Key_H)
    QTest.keyClicks(bar._needle, "two")
    QTest.keyClicks(bar._replacement, "2")
    QTest.keyClick(bar._replacement, KEY.Key_A, ALT)
    assert edits == ["One 2\r\none 2\r\nthree"]
    assert count(bar) == "2 replaced"


def test_the_count_follows_the_text(qtbot: QtBot, editor: CodeEditor) -> None:
    bar = open_bar(editor)
    QTest.keyClicks(bar._needle, "three")
    editor.apply_text("three three")
    qtbot.waitUntil(lambda: count(bar).endswith("2") or count(bar) == "2 found")


def test_every_match_that_is_seen_is_marked(editor: CodeEditor) -> None:
    bar = open_bar(editor)
    QTest.keyClicks(bar._needle, "o")
    QApplication.processEvents()
    marked = [s for s in editor.extraSelections() if s.cursor.selectedText().lower() == "o"]
    assert len(marked) == 4


def test_a_view_is_searched_but_not_replaced_in(qtbot: QtBot, theme: Theme) -> None:
    view = PlainView(theme)
    qtbot.addWidget(view)
    view.resize(600, 300)
    view.show()
    view.set_content("one two three")
    bar = open_bar(view)
    QTest.keyClicks(bar._needle, "two")
    assert view.selection() == (4, 7)
    view.open_find(replace=True)
    assert not bar._replacement.isVisible()


def test_tab_walks_the_bar_and_never_types_into_the_text(qtbot: QtBot, editor: CodeEditor) -> None:
    editor.set_text("one two")
    bar = open_bar(editor, KEY.Key_H)
    QTest.keyClicks(bar._needle, "two")
    QTest.keyClick(bar._needle, KEY.Key_Tab)
    assert bar._replacement.hasFocus()
    QTest.keyClicks(bar._replacement, "2")
    for expected in (bar._case, bar._regex, bar._previous, bar._next, bar._close):
        QTest.keyClick(QApplication.focusWidget(), KEY.Key_Tab)
        assert QApplication.focusWidget() is expected
    QTest.keyClick(bar._case, KEY.Key_Backtab, SHIFT)
    assert QApplication.focusWidget() is bar._next
    assert editor.text() == "one two"


def test_no_key_in_the_bar_reaches_the_text(editor: CodeEditor) -> None:
    editor.set_text("one two")
    bar = open_bar(editor, KEY.Key_H)
    QTest.keyClicks(bar._needle, "two")
    for stop in (bar._needle, bar._replacement, bar._case, bar._next, bar._close):
        stop.setFocus()
        for key in (KEY.Key_X, KEY.Key_Up, KEY.Key_PageDown, KEY.Key_Delete, KEY.Key_Backspace):
            QTest.keyClick(stop, key)
        QTest.keyClick(stop, KEY.Key_V, CONTROL)
    assert editor.text() == "one two"


def test_tab_goes_from_the_text_into_its_bar_and_back(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    editor, after = CodeEditor(theme, name="Body"), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(after)
    with qtbot.waitActive(page):
        page.show()
    editor.set_text("one two")
    editor.setFocus()
    bar = open_bar(editor)
    QTest.keyClick(bar._needle, KEY.Key_Backtab, SHIFT)
    assert editor.hasFocus()
    QTest.keyClick(editor, KEY.Key_Tab, CONTROL)
    assert bar._needle.hasFocus()
    bar._close.setFocus()
    QTest.keyClick(bar._close, KEY.Key_Tab)
    assert after.hasFocus()
    assert editor.text() == "one two"
