"""Labels and tool tips never take a text for markup."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QLabel, QPushButton, QToolTip
from pytestqt.qtbot import QtBot

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip, tool_tip_markup

HOSTILE = "<img src='file:///etc/passwd'> & <b>bold</b>"


def test_a_plain_label_shows_markup_as_text(qtbot: QtBot, theme: Theme) -> None:
    label, plain = plain_label(HOSTILE), plain_label("x" * len(HOSTILE))
    for widget in (label, plain):
        qtbot.addWidget(widget)
    assert label.textFormat() == Qt.TextFormat.PlainText
    assert label.sizeHint().width() > plain.sizeHint().width() / 2


def test_a_tool_tip_is_escaped(qtbot: QtBot, theme: Theme) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    set_tool_tip(label, HOSTILE)
    assert "<img" not in label.toolTip()
    assert "&lt;img" in label.toolTip()
    set_tool_tip(label, "")
    assert label.toolTip() == ""
    assert tool_tip_markup("") == ""
    QToolTip.hideText()


def test_a_screen_reader_is_told_the_text_and_not_the_markup(qtbot: QtBot, theme: Theme) -> None:
    button, own = QPushButton("Save"), QPushButton("Send")
    for widget in (button, own):
        qtbot.addWidget(widget)
    own.setAccessibleDescription("Its own words")
    description = QAccessible.Text.Description
    for text in (HOSTILE, "Another", ""):
        set_tool_tip(button, text)
        set_tool_tip(own, text)
        assert QAccessible.queryAccessibleInterface(button).text(description) == text
        assert QAccessible.queryAccessibleInterface(own).text(description) == "Its own words"
    QToolTip.hideText()


def test_an_elided_label_shows_the_whole_text_in_its_tool_tip(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("A long name that does not fit <b>here</b>")
    qtbot.addWidget(label)
    label.resize(60, 20)
    label.show()
    assert label.is_elided()
    assert "A long name" in label.toolTip()
    assert "&lt;b&gt;" in label.toolTip()
    label.resize(600, 20)
    assert not label.is_elided()
    assert label.toolTip() == ""


def test_an_elided_label_can_tell_more(qtbot: QtBot, theme: Theme) -> None:
    label = ElidedLabel("10:42")
    qtbot.addWidget(label)
    label.set_extra_tip("24 November 2026, 10:42:07")
    label.resize(200, 20)
    assert "24 November" in label.toolTip()
    label.setText("10:43")
    assert "24 November" in label.toolTip()
