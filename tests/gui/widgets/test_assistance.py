"""What a tool tip of an editor tells: problems first, then what the word is."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip
from pytestqt.qtbot import QtBot

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.gui.composer.known_attributes import KnownAttributes
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor

TEXT = "{{${first_name} | upcase}} x"


def editor(qtbot: QtBot, theme: Theme, session: Session) -> CodeEditor:
    made = CodeEditor(theme, name="Body")
    made.assist(KnownAttributes(session).assistance)
    made.set_text(TEXT)
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    return made


def test_an_attribute_shows_the_value_of_the_user_on_show(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    body = editor(qtbot, theme, session)
    assert body.tip_at(5) == "${first_name}\nFirst name\nAda Lovelace: Ada"
    session.select(user="grace")
    assert body.tip_at(5).endswith("Grace Hopper: Grace")
    assert body.tip_at(TEXT.index("upcase")) == "upcase\nThe text in upper case"
    assert body.tip_at(TEXT.index("x")) == ""


def test_a_problem_stands_before_the_explanation(
    qtbot: QtBot, theme: Theme, session: Session
) -> None:
    body = editor(qtbot, theme, session)
    span = Span.of(TEXT, 2, 15)
    body.set_findings((Finding("x", Severity.ERROR, "Not so.", span=span),))
    assert body.tip_at(5).split("\n")[:3] == ["Not so.", "", "${first_name}"]


def test_markup_in_a_value_is_shown_as_text(qtbot: QtBot, theme: Theme, session: Session) -> None:

    user = session.workspace.users["ada"]
    evil = replace(user, sections={"attributes": {"first_name": "<b>Ada</b>"}})
    session.perform(lambda w: w.replace_user(evil, "Edit"))
    body = editor(qtbot, theme, session)
    place = body.cursorRect().center() + QPoint(40, 0)
    event = QHelpEvent(QHelpEvent.Type.ToolTip, place, body.viewport().mapToGlobal(place))
    QApplication.sendEvent(body.viewport(), event)
    assert "&lt;b&gt;Ada&lt;/b&gt;" in QToolTip.text()
    QToolTip.hideText()
