"""The view shows anything literally, in slices, and hands out exactly what it was given."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.plain_view import FIRST_SLICE, SHOWN_FIRST, Mark, PlainView

ODD = 'a\r\nb\u00a0c\u2028d\x00\U0001f600e\rend\u202e\n<img src="file:///etc/passwd">'


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> PlainView:
    made = PlainView(theme, name="Answer")
    qtbot.addWidget(made)
    made.resize(500, 300)
    made.show()
    return made


def load(view: PlainView) -> list[float]:
    """Run the loop until all is shown; the milliseconds that each turn took of this process."""
    turns = []
    while view.is_loading():
        started = time.process_time()
        QApplication.processEvents()
        turns.append((time.process_time() - started) * 1000)
    QApplication.processEvents()
    return turns


def copied(view: PlainView) -> str:
    view.selectAll()
    return view.createMimeDataFromSelection().text()


def test_what_is_copied_is_exactly_what_came(view: PlainView) -> None:
    view.set_content(ODD)
    load(view)
    assert copied(view) == ODD
    assert view.text() == ODD


def test_markup_and_unseen_characters_are_shown_as_they_are(view: PlainView) -> None:
    view.set_content(ODD)
    load(view)
    shown = view.toPlainText()
    assert '<img src="file:///etc/passwd">' in shown
    assert "⟨NUL⟩" in shown
    assert "end⟨U+202E⟩" in shown
    assert view.tip_at(ODD.index("\u202e")) == "U+202E RIGHT-TO-LEFT OVERRIDE"


def test_a_part_is_copied_exactly(view: PlainView) -> None:
    view.set_content(ODD)
    load(view)
    view.select_range(0, 4)
    assert view.createMimeDataFromSelection().text() == "a\r\nb"


@pytest.mark.parametrize("line_end", ["\r\n", ""], ids=["lines", "one line"])
def test_five_megabytes_never_hold_up_the_window(view: PlainView, line_end: str) -> None:
    line = '{"id": 12345, "name": "Ada", "tags": ["é", "日本"], "ok": true},'
    text = (line + line_end) * (5_000_000 // len(line))
    started = time.process_time()
    view.set_content(text, (), "json")
    assert (time.process_time() - started) * 1000 < 100
    view.show_all()
    assert max(load(view)) < 100
    assert copied(view) == text


def test_a_hundred_thousand_marks_cost_only_what_is_seen(view: PlainView) -> None:
    text = '"value", ' * 100_000
    marks = [Mark(at * 9 + 1, at * 9 + 6, "attribute", f"nr {at}") for at in range(100_000)]
    started = time.process_time()
    view.set_content(text, marks, "json")
    assert (time.process_time() - started) * 1000 < 200
    assert max(load(view)) < 100
    assert view.tip_at(9 * 5_000 + 2) == "nr 5000"
    assert view.tip_at(9 * 5_000) == ""


def formats_of(view: PlainView, line: int) -> dict[str, QTextCharFormat]:
    block = view.document().findBlockByNumber(line)
    return {
        block.text()[found.start : found.start + found.length]: QTextCharFormat(found.format)
        for found in block.layout().formats()
    }


def test_json_and_marks_are_coloured_where_they_are_seen(view: PlainView, theme: Theme) -> None:
    text = '{"city": "Oslo", "n": 12}\n' + "x\n" * 500 + '{"city": "Rome"}'
    start = text.index("Oslo")
    view.set_content(text, [Mark(start, start + 4, "default", "its default")], "json")
    load(view)
    formats = formats_of(view, 0)
    assert formats['"city"'].foreground().color() == QColor(theme.tokens.json_key)
    assert formats["12"].foreground().color() == QColor(theme.tokens.number)
    assert formats["Oslo"].underlineColor() == QColor(theme.tokens.warning)
    assert formats["Oslo"].foreground().color() == QColor(theme.tokens.string)
    assert formats_of(view, 501) == {}
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    QApplication.processEvents()
    assert '"city"' in formats_of(view, 501)


def test_an_empty_value_gets_a_sign_that_is_not_copied(view: PlainView, theme: Theme) -> None:
    text = '{"a": "", "b": "x"}'
    view.set_content(text, [Mark(7, 7, "empty", "a is empty")])
    load(view)
    assert view.toPlainText() == '{"a": "▯", "b": "x"}'
    assert formats_of(view, 0)["▯"].foreground().color() == QColor(theme.tokens.error)
    assert copied(view) == text
    assert view.tip_at(7) == "a is empty"


def test_a_value_that_is_empty_at_the_very_end_has_its_sign_too(view: PlainView) -> None:
    view.set_content("city=", [Mark(5, 5, "empty", "")])
    assert view.toPlainText() == "city=▯"
    view.set_content("", [Mark(0, 0, "empty", "")])
    assert view.toPlainText() == "▯"


def test_of_too_much_the_first_part_is_shown_with_a_way_to_the_rest(view: PlainView) -> None:
    text = "0123456789\n" * 100_000
    view.set_content(text)
    load(view)
    assert len(view.toPlainText()) <= SHOWN_FIRST
    assert copied(view) == text
    button = view.findChild(QPushButton)
    assert button is not None
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    load(view)
    assert view.toPlainText() == text
    assert not button.isVisible()


def test_a_place_beyond_what_is_shown_is_shown_as_soon_as_it_is_there(view: PlainView) -> None:
    text = "x" * 50 + "\n"
    text = text * 40_000 + "here"
    view.set_content(text)
    view.show_range(len(text) - 4, len(text))
    load(view)
    assert view.textCursor().selectedText() == "here"


def test_a_new_text_replaces_one_that_still_loads(view: PlainView) -> None:
    view.set_content("x\n" * 1_000_000)
    view.set_content("short")
    load(view)
    assert view.toPlainText() == "short"
    assert view.text() == "short"


def test_the_scroll_position_survives_a_similar_text(view: PlainView) -> None:
    view.set_content("line\n" * 300)
    load(view)
    view.verticalScrollBar().setValue(100)
    view.set_content("line\n" * 301)
    load(view)
    assert view.verticalScrollBar().value() == 100


def test_nothing_can_be_typed(view: PlainView) -> None:
    view.set_content("text")
    view.setFocus()
    QTest.keyClicks(view, "abc")
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.toPlainText() == "text"


def test_a_change_of_theme_recolours_what_is_seen(
    view: PlainView, theme: Theme, qapp: QApplication
) -> None:
    view.set_content('{"a": 1}', (), "json")
    load(view)
    try:
        theme.apply(qapp, "dark")
        QApplication.processEvents()
        color = formats_of(view, 0)['"a"'].foreground().color()
        assert color == QColor(theme.tokens.json_key)
    finally:
        theme.apply(qapp, "light")


@given(st.data())
def test_a_similar_text_is_shown_as_if_it_were_the_first(
    qapp: QApplication, theme: Theme, data: st.DataObject
) -> None:
    patched, fresh = PlainView(theme), PlainView(theme)
    try:
        for _ in range(4):
            text = data.draw(st.text(alphabet="ab\r\n\x00😀", max_size=12))
            places = data.draw(st.sets(st.integers(0, len(text)), max_size=3))
            marks = [
                Mark(at, at, "empty") for at in places if text[max(0, at - 1) : at + 1] != "\r\n"
            ]
            patched.set_content(text, marks)
            fresh._content = ""
            fresh.set_content(text, marks)
            assert patched.toPlainText() == fresh.toPlainText()
            assert copied(patched) == text
    finally:
        patched.deleteLater()
        fresh.deleteLater()


def test_a_selection_and_the_scroll_position_survive_a_change_elsewhere(view: PlainView) -> None:
    text = "one line\n" * 3_000
    view.set_content(text)
    load(view)
    view.select_range(18_000, 18_004)
    scrolled = view.verticalScrollBar().value()
    view.set_content("X" + text)
    assert not view.is_loading()
    assert view.selection() == (18_001, 18_005)
    assert view.verticalScrollBar().value() == scrolled


def test_the_caret_stays_with_its_text_when_another_is_shown(view: PlainView) -> None:
    view.set_content("first answer")
    view.set_content("another one")
    assert view.selection() == (0, 0)
    view.select_range(8, 11)
    view.set_content("yet another one")
    assert view.text()[slice(*view.selection())] == "one"
    view.set_content("yet another")
    assert view.selection() == (11, 11)


def test_a_hidden_joiner_is_seen_wherever_a_slice_ends(view: PlainView) -> None:
    text = "x" * (FIRST_SLICE - 1) + "\u200d👧 pay\u200dpal 👨\u200d👧"
    view.set_content(text)
    load(view)
    shown = view.toPlainText().replace("\n", "")
    assert shown == text.replace("pay\u200dpal", "pay⟨U+200D⟩pal")
    assert view.text() == copied(view) == text
    view.set_content(text.replace("\u200d👧 pay", "\u200da pay"))
    load(view)
    assert "x⟨U+200D⟩a pay⟨U+200D⟩pal" in view.toPlainText()
