"""The editor keeps the text exact, follows keys and changes from elsewhere, and shows findings."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt
from PySide6.QtGui import (
    QDropEvent,
    QGuiApplication,
    QInputMethodEvent,
    QKeySequence,
    QShortcut,
    QTextCursor,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.liquid.completion import Completion
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.text_map import SOFT_LIMIT

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ODD = "a\r\nb\u00a0c\u2028d\x00\U0001f600e\rend\u202e\n"


def make(qtbot: QtBot, theme: Theme, text: str = "", **options: object) -> CodeEditor:
    editor = CodeEditor(theme, name="Body", **options)  # type: ignore[arg-type]
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.set_text(text)
    editor.show()
    editor.setFocus()
    QApplication.processEvents()
    return editor


@pytest.fixture
def editor(qtbot: QtBot, theme: Theme) -> CodeEditor:
    return make(qtbot, theme)


def at(editor: CodeEditor, text: str) -> None:
    """Set a text in which ‸ is the caret."""
    editor.set_text(text.replace("‸", ""))
    editor.move_caret(text.index("‸"))


def shown(editor: CodeEditor) -> str:
    """The text with its caret."""
    return f"{editor.text()[: editor.caret()]}‸{editor.text()[editor.caret() :]}"


def test_a_text_that_was_not_edited_is_exactly_the_same(editor: CodeEditor) -> None:
    edits: list[str] = []
    editor.text_edited.connect(edits.append)
    editor.set_text(ODD)
    assert editor.text() == ODD
    assert edits == []


@pytest.mark.parametrize("offset", range(len(ODD) + 1))
def test_typing_anywhere_changes_nothing_else(editor: CodeEditor, offset: int) -> None:
    if ODD[offset - 1 : offset + 1] == "\r\n":
        return  # no caret stands there
    editor.set_text(ODD)
    editor.move_caret(offset)
    QTest.keyClicks(editor, "x")
    assert editor.text() == ODD[:offset] + "x" + ODD[offset:]
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert editor.text() == ODD


def test_every_edit_is_told_once_with_the_whole_text(editor: CodeEditor) -> None:
    edits: list[str] = []
    at(editor, "a\r\n‸b")
    editor.text_edited.connect(edits.append)
    QTest.keyClicks(editor, "xy")
    assert edits == ["a\r\nxb", "a\r\nxyb"]


def test_a_new_line_ends_as_the_others_do_and_keeps_the_indentation(editor: CodeEditor) -> None:
    at(editor, '{\r\n  "a": 1,‸\r\n}')
    QTest.keyClick(editor, KEY.Key_Return)
    assert shown(editor) == '{\r\n  "a": 1,\r\n  ‸\r\n}'


def test_a_new_line_between_brackets_opens_them(editor: CodeEditor) -> None:
    at(editor, "[‸]")
    QTest.keyClick(editor, KEY.Key_Return)
    assert shown(editor) == "[\n  ‸\n]"


@pytest.mark.parametrize(
    ("before", "keys", "after"),
    [
        ("‸", "{", "{‸}"),
        ("‸", "{{", "{{‸}}"),
        ("‸", "{%", "{%‸%}"),
        ("{‸}", "}", "{}‸"),
        ("‸", '"a"', '"a"‸'),
        ("‸word", "[", "[‸word"),
        ("don‸", "'", "don'‸"),
        ('"a‸"', '"', '"a"‸'),
    ],
)
def test_brackets_and_quotes_close_themselves(
    editor: CodeEditor, before: str, keys: str, after: str
) -> None:
    at(editor, before)
    QTest.keyClicks(editor, keys)
    assert shown(editor) == after


def test_a_bracket_typed_over_a_selection_goes_around_it(editor: CodeEditor) -> None:
    editor.set_text("one two")
    editor.select_range(4, 7)
    QTest.keyClicks(editor, "[")
    assert editor.text() == "one [two]"
    assert editor.selection() == (5, 8)


def test_backspace_takes_both_of_an_empty_pair(editor: CodeEditor) -> None:
    at(editor, "x{‸}")
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert shown(editor) == "x‸"


def test_tab_indents_and_after_escape_it_leaves(qtbot: QtBot, theme: Theme) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    layout = QVBoxLayout(window)
    editor, field = CodeEditor(theme, name="Body"), QLineEdit()
    layout.addWidget(editor)
    layout.addWidget(field)
    window.show()
    editor.setFocus()
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "  "
    QTest.keyClick(editor, KEY.Key_Escape)
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "  "
    assert window.focusWidget() is field


def test_tab_moves_selected_lines_and_back_tab_moves_them_back(editor: CodeEditor) -> None:
    editor.set_text("a\r\nb\r\nc")
    editor.select_range(0, 4)
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "  a\r\n  b\r\nc"
    QTest.keyClick(editor, KEY.Key_Backtab)
    assert editor.text() == "a\r\nb\r\nc"


def test_undo_and_redo_are_left_to_the_session(qtbot: QtBot, editor: CodeEditor) -> None:
    QTest.keyClicks(editor, "a")
    with qtbot.waitSignal(editor.undo_requested):
        QTest.keyClick(editor, KEY.Key_Z, CONTROL)
    with qtbot.waitSignal(editor.redo_requested):
        QTest.keyClick(editor, KEY.Key_Z, CONTROL | SHIFT)
    assert editor.text() == "a"


def test_a_change_from_elsewhere_moves_the_caret_to_it_without_a_signal(
    editor: CodeEditor,
) -> None:
    edits: list[str] = []
    editor.set_text("one\r\ntwo\r\nthree")
    editor.text_edited.connect(edits.append)
    editor.apply_text("one\r\nTWO and a half\r\nthree")
    assert shown(editor) == "one\r\nTWO and a half‸\r\nthree"
    assert edits == []


def test_what_is_copied_is_exact(editor: CodeEditor) -> None:
    editor.set_text(ODD)
    editor.selectAll()
    editor.copy()
    assert editor.createMimeDataFromSelection().text() == ODD


def test_what_is_pasted_is_exact_but_for_its_line_ends(editor: CodeEditor) -> None:
    at(editor, "a\r\n‸b")
    data = QMimeData()
    data.setText("x\u00a0y\u2028\nz")
    editor.insertFromMimeData(data)
    assert editor.text() == "a\r\nx\u00a0y\u2028\r\nzb"


def test_pasting_through_the_clipboard_is_one_edit(editor: CodeEditor) -> None:
    edits: list[str] = []
    QGuiApplication.clipboard().setText("one\ntwo")
    editor.text_edited.connect(edits.append)
    editor.paste()
    assert edits == ["one\ntwo"]


def test_text_from_an_input_method_is_an_edit(editor: CodeEditor) -> None:
    event = QInputMethodEvent()
    event.setCommitString("日本語")
    QApplication.sendEvent(editor, event)
    assert editor.text() == "日本語"


def test_a_character_that_qt_would_take_for_its_own_gets_a_stand_in(editor: CodeEditor) -> None:
    event = QInputMethodEvent()
    event.setCommitString("a\u2028b\u202e")
    QApplication.sendEvent(editor, event)
    assert editor.text() == "a\u2028b\u202e"
    assert editor.document().blockCount() == 1
    assert "\u2028" not in editor.document().toRawText()
    assert editor.caret() == 4


def test_a_long_line_is_edited_across_its_soft_breaks(editor: CodeEditor) -> None:
    text = "x" * SOFT_LIMIT + "y" * SOFT_LIMIT
    editor.set_text(text)
    assert editor.document().blockCount() == 2
    editor.move_caret(SOFT_LIMIT)
    QTest.keyClick(editor, KEY.Key_Backspace)
    assert editor.text() == text[1:]
    editor.move_caret(SOFT_LIMIT - 1)
    editor.moveCursor(QTextCursor.MoveOperation.PreviousCharacter)
    QTest.keyClick(editor, KEY.Key_Delete)
    assert editor.text() == "x" * (SOFT_LIMIT - 1) + "y" * (SOFT_LIMIT - 1)
    assert [line.number for line in editor.numbered_lines()][:2] == [1, None]


def test_a_line_that_grows_too_long_is_broken_again(editor: CodeEditor) -> None:
    editor.set_text("x" * 100)
    data = QMimeData()
    data.setText("y" * 900)
    for _ in range(6):
        editor.insertFromMimeData(data)
    assert len(editor.text()) == 5500
    assert editor.document().blockCount() > 1


def finding(text: str, needle: str, severity: Severity = Severity.ERROR) -> Finding:
    start = text.index(needle)
    return Finding(
        "rule", severity, f"{needle} <b>", span=Span.of(text, start, start + len(needle))
    )


def test_a_finding_is_underlined_and_told_in_plain_text(editor: CodeEditor) -> None:
    text = "one\r\n😀two"
    editor.set_text(text)
    editor.set_findings([finding(text, "two"), finding(text, "one", Severity.WARNING)])
    QApplication.processEvents()
    underlined = [
        s.cursor.selectedText()
        for s in editor.extraSelections()
        if s.format.fontUnderline() or s.format.underlineStyle().value
    ]
    assert underlined == ["one", "two"]
    assert editor.tip_at(text.index("two")) == "two <b>"
    assert editor.line_findings() == {
        1: (Severity.WARNING, "one <b>"),
        2: (Severity.ERROR, "two <b>"),
    }


def test_findings_move_along_while_one_types(editor: CodeEditor) -> None:
    text = "one two"
    editor.set_text(text)
    editor.set_findings([finding(text, "two")])
    editor.move_caret(0)
    QTest.keyClicks(editor, "xx")
    assert editor.tip_at(5) == ""
    assert editor.tip_at(6) == "two <b>"


def test_an_unseen_character_is_named_under_the_mouse(editor: CodeEditor) -> None:
    editor.set_text("a\u202eb\u00a0")
    assert editor.tip_at(1) == "U+202E RIGHT-TO-LEFT OVERRIDE"
    assert editor.tip_at(3) == "U+00A0 NO-BREAK SPACE"
    assert editor.tip_at(0) == ""


def test_a_place_is_shown_selected_and_focused(editor: CodeEditor) -> None:
    editor.set_text("line\r\n" * 200 + "here")
    editor.clearFocus()
    editor.show_range(1200, 1204)
    assert editor.textCursor().selectedText() == "here"
    assert editor.hasFocus()
    assert editor.viewport().rect().intersects(editor.cursorRect())


def test_a_compact_field_grows_to_six_lines_and_leaves_enter_alone(
    qtbot: QtBot, theme: Theme
) -> None:
    editor = make(qtbot, theme, "x", compact=True)
    one = editor.sizeHint().height()
    QTest.keyClick(editor, KEY.Key_Return)
    assert editor.text() == "x"
    QTest.keyClick(editor, KEY.Key_Return, SHIFT)
    assert editor.text() == "\nx"
    assert editor.sizeHint().height() > one
    editor.set_text("\n" * 5)
    six = editor.sizeHint().height()
    editor.set_text("\n" * 50)
    assert editor.sizeHint().height() == six


def test_control_enter_is_left_to_the_window(editor: CodeEditor) -> None:
    editor.set_text("x")
    QTest.keyClick(editor, KEY.Key_Return, CONTROL)
    assert editor.text() == "x"


def test_read_only_text_does_not_change(editor: CodeEditor) -> None:
    editor.set_text("{}")
    editor.setReadOnly(True)
    QTest.keyClicks(editor, "{a")
    QTest.keyClick(editor, KEY.Key_Return)
    QTest.keyClick(editor, KEY.Key_Tab)
    assert editor.text() == "{}"


def test_a_change_of_theme_recolours_the_text(
    qtbot: QtBot, theme: Theme, qapp: QApplication
) -> None:
    editor = make(qtbot, theme, '{"a": "{{ b }}"}')
    try:
        theme.apply(qapp, "dark")
        QApplication.processEvents()
        formats = editor.document().firstBlock().layout().formats()
        colors = {found.format.foreground().color().name().upper() for found in formats}
        assert theme.tokens.liquid_output in colors
        assert theme.tokens.json_key in colors
    finally:
        theme.apply(qapp, "light")


def drop(editor: CodeEditor, text: str, offset: int, source: QWidget | None) -> None:
    """Drop a text as the mouse would."""
    cursor = editor.textCursor()
    cursor.setPosition(editor._exact.map.to_display(offset))
    data = QMimeData()
    data.setText(text)
    action = Qt.DropAction.MoveAction if source is not None else Qt.DropAction.CopyAction
    place = QPointF(editor.cursorRect(cursor).center())
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier

    class Drop(QDropEvent):
        def source(self) -> QWidget | None:  # type: ignore[override]
            return source

    editor.dropEvent(Drop(place, action, data, buttons, keys))


@pytest.mark.parametrize("to", [0, 16])
def test_a_dragged_selection_moves_exactly(editor: CodeEditor, to: int) -> None:
    edits: list[str] = []
    text = "one\r\nt\u00a0wo\r\nthree"
    editor.set_text(text)
    editor.text_edited.connect(edits.append)
    editor.select_range(5, 9)
    drop(editor, "t wo", to, editor)
    moved = "t\u00a0wo"
    assert (
        edits == [moved + text.replace(moved, "")] if to == 0 else [text.replace(moved, "") + moved]
    )
    assert editor.textCursor().hasSelection()


def test_a_selection_dropped_into_itself_stays(editor: CodeEditor) -> None:
    editor.set_text("one two")
    editor.select_range(0, 5)
    drop(editor, "one t", 2, editor)
    assert editor.text() == "one two"


def test_a_text_dropped_from_elsewhere_is_inserted_there(editor: CodeEditor) -> None:
    editor.set_text("a\r\nb")
    editor.select_range(0, 1)
    drop(editor, "x\ny", 4, None)
    assert editor.text() == "a\r\nbx\r\ny"


def test_escape_closes_the_bar_and_not_what_the_window_would_cancel(
    qtbot: QtBot, theme: Theme
) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    editor = CodeEditor(theme, name="Body")
    window.setCentralWidget(editor)
    cancelled: list[bool] = []
    shortcut = QShortcut(QKeySequence("Esc"), window)
    shortcut.activated.connect(lambda: cancelled.append(True))
    window.show()
    QApplication.processEvents()
    editor.setFocus()
    editor.open_find()
    bar = editor.findChild(FindBar)
    QTest.keyClick(bar._needle, KEY.Key_Escape)
    assert cancelled == []
    assert editor.hasFocus()
    QTest.keyClick(editor, KEY.Key_Escape)
    assert cancelled == [True]


def test_a_line_that_lost_the_focus_shows_no_selection(qtbot: QtBot, theme: Theme) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    line, other = CodeEditor(theme, name="URL", compact=True), QLineEdit()
    layout.addWidget(line)
    layout.addWidget(other)
    with qtbot.waitActive(page):
        page.show()
    line.set_text("https://example.com")
    line.setFocus()
    line.selectAll()
    other.setFocus(Qt.FocusReason.PopupFocusReason)
    assert line.textCursor().hasSelection()
    line.setFocus()
    other.setFocus()
    assert not line.textCursor().hasSelection()


def test_only_what_can_be_edited_shows_its_current_line(qtbot: QtBot, theme: Theme) -> None:
    editor = make(qtbot, theme, "one\ntwo")
    assert editor.extraSelections()
    editor.setReadOnly(True)
    QApplication.processEvents()
    assert not editor.extraSelections()
    editor.setReadOnly(False)
    QApplication.processEvents()
    assert editor.extraSelections()


def test_suggestions_can_be_asked_for(qtbot: QtBot, theme: Theme) -> None:
    editor = make(qtbot, theme, "")
    assert not editor.is_completing()
    editor.suggest()
    assert not editor.is_completing()
    editor.set_completion_source(lambda text, at: [Completion("word", "value", "", 0, 0, 4)])
    editor.suggest()
    assert editor.is_completing()
    QTest.keyClick(editor, KEY.Key_Return)
    assert (editor.text(), editor.is_completing()) == ("word", False)
