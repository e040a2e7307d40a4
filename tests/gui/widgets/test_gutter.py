"""Line numbers count the lines of the text, and show where findings are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAction, QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolTip
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import CodeEditor
from hookstudio.gui.widgets.code_editor.gutter import Gutter
from hookstudio.gui.widgets.text_map import SOFT_LIMIT


def make(qtbot: QtBot, theme: Theme, text: str) -> tuple[CodeEditor, Gutter]:
    editor = CodeEditor(theme, name="Body")
    qtbot.addWidget(editor)
    editor.resize(500, 300)
    editor.set_text(text)
    editor.show()
    QApplication.processEvents()
    gutter = editor.findChild(Gutter)
    assert gutter is not None
    return editor, gutter


def test_numbers_are_those_of_the_text_not_of_the_screen(qtbot: QtBot, theme: Theme) -> None:
    editor, _ = make(qtbot, theme, "one\r\n" + "x" * (2 * SOFT_LIMIT) + "\rthree\n")
    editor.verticalScrollBar().setValue(editor.verticalScrollBar().maximum())
    numbers = [line.number for line in editor.numbered_lines()]
    assert numbers[-2:] == [3, 4]
    editor.verticalScrollBar().setValue(0)
    assert [line.number for line in editor.numbered_lines()][:2] == [1, 2]


def test_it_grows_with_the_number_of_lines(qtbot: QtBot, theme: Theme) -> None:
    editor, gutter = make(qtbot, theme, "x")
    narrow = gutter.width()
    editor.set_text("x\n" * 12_000)
    QApplication.processEvents()
    assert gutter.width() > narrow
    assert editor.viewport().geometry().left() >= gutter.geometry().right()


def test_a_click_selects_the_line(qtbot: QtBot, theme: Theme) -> None:
    editor, gutter = make(qtbot, theme, "one\ntwo\nthree")
    line = editor.numbered_lines()[1]
    place = QPoint(5, (line.top + line.bottom) // 2)
    QTest.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=place)
    assert editor.text()[slice(*editor.selection())] == "two\n"


def test_a_sign_tells_what_is_wrong_with_the_line(qtbot: QtBot, theme: Theme) -> None:
    text = "one\ntwo"
    editor, gutter = make(qtbot, theme, text)
    plain = gutter.grab().toImage()
    editor.set_findings(
        [Finding("r", Severity.ERROR, "two is <b>wrong</b>", span=Span.of(text, 4, 7))]
    )
    QApplication.processEvents()
    assert gutter.grab().toImage() != plain
    line = editor.numbered_lines()[1]
    place = QPoint(5, line.top + 4)
    event = QHelpEvent(QEvent.Type.ToolTip, place, gutter.mapToGlobal(place))
    QApplication.sendEvent(gutter, event)
    assert "two is &lt;b&gt;wrong" in QToolTip.text()
    QToolTip.hideText()


def test_the_menu_offers_what_can_be_done(qtbot: QtBot, theme: Theme) -> None:
    editor, _ = make(qtbot, theme, "one")
    menu = QMenu(editor)
    editor._fill_menu(menu)
    actions: dict[str, QAction] = {
        action.text(): action for action in menu.actions() if action.text()
    }
    assert list(actions) == ["Undo", "Redo", "Cut", "Paste", "Copy", "Select all", "Find…"]
    assert not actions["Cut"].isEnabled()
    with qtbot.waitSignal(editor.undo_requested):
        actions["Undo"].trigger()
    actions["Select all"].trigger()
    assert editor.selection() == (0, 3)
