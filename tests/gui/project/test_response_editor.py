"""ResponseEditor: every field of a recorded answer, exact, undoable, and what is said about it."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.response import RecordedAnswer
from hookstudio.gui.documents import DocumentStack
from hookstudio.gui.project.response_editor import ResponseEditor
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.find_bar import FindBar
from hookstudio.gui.widgets.labels import ElidedLabel
from tests.layout_checks import faults

FX = RecordedAnswer("fx", "https://a.example/*", content_type="application/json", body='{"a": 1}\n')


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> ResponseEditor:
    made = ResponseEditor(session, theme)
    qtbot.addWidget(made)
    made.resize(520, 420)
    with qtbot.waitExposed(made):
        made.show()
    session.perform(lambda w: w.add_response(FX, "New"))
    return made


def named(pane: ResponseEditor, name: str) -> QWidget:
    return next(w for w in pane.findChildren(QWidget) if w.accessibleName() == name)


def text(pane: ResponseEditor, name: str) -> str:
    editor = named(pane, name)
    assert isinstance(editor, CodeEditor)
    return editor.text()


def note(pane: ResponseEditor) -> str:
    return pane.findChildren(ElidedLabel)[-1].text()


def answer(session: Session) -> RecordedAnswer:
    return session.workspace.responses["fx"]


def test_it_shows_every_field_and_looks_right(pane: ResponseEditor) -> None:
    assert text(pane, "URL of the call") == "https://a.example/*"
    assert text(pane, "Content type") == "application/json"
    assert text(pane, "Body of the answer") == '{"a": 1}\n'
    assert "responses/fx.yaml" in [label.text() for label in pane.findChildren(ElidedLabel)]
    assert note(pane).startswith("* stands for anything.")
    assert faults(pane) == []


def test_each_field_edits_the_answer_and_undo_is_the_sessions(
    qtbot: QtBot, pane: ResponseEditor, session: Session
) -> None:
    for name, typed in (
        ("URL of the call", "u"),
        ("Content type", "t"),
        ("Body of the answer", "b"),
    ):
        editor = named(pane, name)
        assert isinstance(editor, CodeEditor)
        editor.show_range(0, 0)
        qtbot.keyClicks(editor, typed)
    for name, keys in (("Status", "404"), ("Delay in seconds", "2.5")):
        field = named(pane, name)
        assert isinstance(field, QAbstractSpinBox)
        field.setFocus()
        field.selectAll()
        qtbot.keyClicks(field, keys)
        qtbot.keyClick(field, Qt.Key.Key_Return)
    method = named(pane, "Method of the call")
    assert isinstance(method, QComboBox)
    method.setFocus()
    qtbot.keyClick(method, Qt.Key.Key_Down)
    assert answer(session) == RecordedAnswer(
        "fx", "uhttps://a.example/*", "POST", 404, {}, "tapplication/json", 'b{"a": 1}\n', 2.5
    )
    for _ in range(6):
        session.undo()
    assert answer(session) == FX
    assert text(pane, "Body of the answer") == '{"a": 1}\n'
    status = named(pane, "Status")
    assert isinstance(status, QAbstractSpinBox)
    assert status.text() == "200"


def test_showing_an_answer_edits_nothing(pane: ResponseEditor, session: Session) -> None:
    odd = replace(FX, slug="odd", delay_s=0.12345, body="a\u2028b\r\n", headers={"X": "y"})
    session.perform(lambda w: w.add_response(odd, "New"))
    session.open_document("response", "fx")
    session.open_document("response", "odd")
    assert session.workspace.responses["odd"] == odd


def test_a_content_type_in_a_header_moves_when_it_is_edited(
    qtbot: QtBot, pane: ResponseEditor, session: Session
) -> None:
    headers = {"content-type": "text/plain", "X": "y"}
    session.perform(
        lambda w: w.replace_response(replace(FX, content_type="", headers=headers), "Edit")
    )
    assert text(pane, "Content type") == "text/plain"
    editor = named(pane, "Content type")
    # The caret is before the last letter, where the last change was.
    qtbot.keyClicks(editor, "x")
    assert (answer(session).media_type, answer(session).headers) == ("text/plaixn", {"X": "y"})


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"delay_s": 3.0}, "! Braze waits 2 s: this answer comes too late."),
        ({"body": '{\n"a"}'}, "! The body is not JSON (line 2)."),
        ({"body": "x", "content_type": "text/plain"}, "* stands for anything."),
    ],
)
def test_what_may_not_be_meant_is_said(
    pane: ResponseEditor, session: Session, changes: dict[str, object], said: str
) -> None:
    edited = replace(FX, **changes)  # type: ignore[arg-type]
    session.perform(lambda w: w.replace_response(edited, "Edit"))
    assert note(pane).startswith(said)


def test_a_rename_keeps_what_is_on_show(
    qtbot: QtBot, pane: ResponseEditor, session: Session
) -> None:
    session.perform(lambda w: w.rename("response", "fx", "Old rates"))
    name = pane.findChild(QLineEdit, "webhookName")
    assert isinstance(name, QLineEdit)
    assert name.text() == "old-rates"
    editor = named(pane, "Body of the answer")
    qtbot.keyClicks(editor, " ")
    assert session.workspace.responses["old-rates"].body.startswith(" ")


def test_a_read_only_project_cannot_be_edited(qtbot: QtBot, session: Session, theme: Theme) -> None:
    session.perform(lambda w: w.add_response(FX, "New"))
    root = session.workspace.project.root
    (root / "hookstudio.yaml").write_text("version: 99\n")
    session.workspace.project.reload("hookstudio.yaml")
    pane = ResponseEditor(session, theme)
    qtbot.addWidget(pane)
    assert not named(pane, "Status").isEnabled()
    editor = named(pane, "Body of the answer")
    assert isinstance(editor, CodeEditor)
    assert editor.isReadOnly()


def test_the_middle_pane_shows_it_when_an_answer_is_opened(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    stack = DocumentStack(session, theme)
    qtbot.addWidget(stack)
    stack.show()
    session.perform(lambda w: w.add_response(FX, "New"))
    assert stack.currentWidget() is stack.response_editor
    stack.open_find(False)
    assert stack.response_editor.findChild(FindBar) is not None
    session.undo()
    assert stack.currentWidget() is stack.composer
