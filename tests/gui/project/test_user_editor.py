"""UserEditor: data as text, exact, undoable, and never lost while it has a mistake."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QStackedWidget, QToolButton
from pytestqt.qtbot import QtBot

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.folder import Project
from hookstudio.core.project.workspace import Workspace
from hookstudio.gui.project.user_editor import JSON, UserEditor
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from tests.layout_checks import faults

FILE = "users/ada.yaml"


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> UserEditor:
    made = UserEditor(session, theme)
    qtbot.addWidget(made)
    made.resize(520, 420)
    with qtbot.waitExposed(made):
        made.show()
    session.open_document("user", "ada")
    made.show_view(JSON)
    return made


def editor(pane: UserEditor) -> CodeEditor:
    found = pane.findChild(CodeEditor)
    assert found is not None
    return found


def problem(pane: UserEditor) -> str:
    button = pane.findChild(QPushButton, "userProblem")
    assert isinstance(button, QPushButton)
    return button.text() if button.isVisible() else ""


def type_over(qtbot: QtBot, pane: UserEditor, old: str, new: str) -> None:
    """Select a text and type another one, as a person does."""
    start = editor(pane).text().index(old)
    editor(pane).show_range(start, start + len(old))
    qtbot.keyClicks(editor(pane), new)


def test_it_shows_the_data_and_looks_right(pane: UserEditor) -> None:
    assert '"first_name": "Ada"' in editor(pane).text()
    assert '"event_properties": {}' in editor(pane).text()
    assert faults(pane) == []


def test_the_caret_is_in_the_data_when_the_page_comes_up(
    qtbot: QtBot, session: Session, theme: Theme
) -> None:
    stack = QStackedWidget()
    other, pane = QLineEdit(), UserEditor(session, theme)
    pane.show_view(JSON)
    stack.addWidget(other)
    stack.addWidget(pane)
    qtbot.addWidget(stack)
    with qtbot.waitActive(stack):
        stack.show()
    other.setFocus()
    session.open_document("user", "ada")
    stack.setCurrentWidget(pane)
    assert editor(pane).hasFocus()


def test_typing_edits_the_user(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    type_over(qtbot, pane, "Ada", "Eva")
    user = session.workspace.users["ada"]
    assert user.section("attributes")["first_name"] == "Eva"
    assert session.workspace.dirty == {FILE}
    assert "event_properties" not in user.sections
    session.workspace.save()
    assert session.workspace.dirty == frozenset()
    assert Project.open(session.workspace.project.root).users["ada"].sections == user.sections


def test_opening_a_user_changes_nothing(pane: UserEditor, session: Session) -> None:
    session.open_document("user", "grace")
    session.open_document("user", "ada")
    assert session.workspace.dirty == frozenset()
    assert session.workspace.undo_label == ""


def test_null_and_missing_are_told_apart(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    type_over(qtbot, pane, '"Ada"', "null")
    section = session.workspace.users["ada"].section("attributes")
    assert section["first_name"] is None
    assert "language" not in section


def test_a_mistake_is_said_and_nothing_is_lost(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    before = session.workspace.users["ada"].sections
    type_over(qtbot, pane, '"Ada",', '"Eva"')
    assert problem(pane) == "✕ Line 5: Expected a comma."
    assert faults(pane) == []
    text = editor(pane).text()
    assert session.workspace.users["ada"].sections == before
    session.open_document("user", "grace")
    assert problem(pane) == ""
    session.open_document("user", "ada")
    assert editor(pane).text() == text
    assert problem(pane) == "✕ Line 5: Expected a comma."
    with pytest.raises(ProjectWriteError) as caught:
        session.workspace.save()
    assert "not valid JSON yet" in caught.value.message
    assert session.workspace.dirty == {FILE}


def test_a_click_on_the_mistake_goes_there(qtbot: QtBot, pane: UserEditor) -> None:
    type_over(qtbot, pane, '"Ada",', '"Eva"')
    button = pane.findChild(QPushButton, "userProblem")
    assert isinstance(button, QPushButton)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert editor(pane).hasFocus()
    assert editor(pane).textCursor().blockNumber() == 4


def test_undo_brings_back_the_text_as_it_was_typed(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    start = editor(pane).text()
    type_over(qtbot, pane, '"Ada",', '"Eva"   ,')
    typed = editor(pane).text()
    assert '"Eva"   ,' in typed
    while session.undo():
        pass
    assert editor(pane).text() == start
    assert session.workspace.dirty == frozenset()
    while session.redo():
        pass
    assert editor(pane).text() == typed


def test_an_undo_in_the_editor_is_the_sessions(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    start = editor(pane).text()
    type_over(qtbot, pane, "Ada", "E")
    qtbot.keyClick(editor(pane), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert editor(pane).text() == start


def test_a_mistake_is_recovered_after_a_crash(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    type_over(qtbot, pane, '"Ada",', '"Eva"')
    root = session.workspace.project.root
    session.workspace.write_recovery(root.parent)
    again = Workspace(Project.open(root))
    recovery = Workspace.recovery(again.project, root.parent)
    assert recovery is not None
    again.restore(recovery)
    draft = again.users["ada"].draft
    assert draft is not None
    assert draft.text == editor(pane).text()


def test_a_change_elsewhere_is_shown(pane: UserEditor, session: Session) -> None:
    path = session.workspace.project.root / FILE
    path.write_text(path.read_text().replace("Ada", "Ida"))
    for change in session.workspace.check_disk().reloaded:
        session.changed.emit(change)
    assert '"first_name": "Ida"' in editor(pane).text()


def test_the_name_is_edited_at_the_top(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    name = pane.findChild(QLineEdit, "webhookName")
    assert isinstance(name, QLineEdit)
    name.selectAll()
    qtbot.keyClicks(name, "Countess")
    qtbot.keyClick(name, Qt.Key.Key_Escape)
    assert name.text() == "Ada Lovelace"
    name.selectAll()
    qtbot.keyClicks(name, "Countess")
    qtbot.keyClick(name, Qt.Key.Key_Return)
    assert session.workspace.users["ada"].name == "Countess"
    session.undo()
    assert name.text() == "Ada Lovelace"


def test_a_section_can_be_added(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    button = next(b for b in pane.findChildren(QToolButton) if b.isVisible() and b.menu())
    menu = button.menu()
    menu.aboutToShow.emit()
    offered = [action.text() for action in menu.actions()]
    assert "canvas" in offered
    assert "attributes" not in offered
    next(action for action in menu.actions() if action.text() == "canvas").trigger()
    qtbot.keyClicks(editor(pane), '"name": "Spring"')
    assert session.workspace.users["ada"].section("canvas") == {"name": "Spring"}


def test_a_read_only_user_cannot_be_edited(pane: UserEditor, session: Session) -> None:
    path = session.workspace.project.root / "hookstudio.yaml"
    path.write_text("version: 999\n")
    session.workspace.check_disk()
    session.state_changed.emit()
    assert editor(pane).isReadOnly()
