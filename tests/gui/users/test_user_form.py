"""The form of a user's attributes in the editor, driven as a person drives it."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.gui.project.user_editor import FORM, JSON, UserEditor
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.form_model import FormColumn
from hookstudio.gui.users.form_table import FormTable
from hookstudio.gui.users.user_paths import Path
from hookstudio.gui.users.value_kinds import Kind
from tests.layout_checks import faults

CITY: Path = ("attributes", "city")
PLAN: Path = ("custom_attributes", "plan")


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> UserEditor:
    made = UserEditor(session, theme)
    qtbot.addWidget(made)
    made.resize(560, 700)
    with qtbot.waitActive(made):
        made.show()
    session.open_document("user", "ada")
    return made


def table(pane: UserEditor) -> FormTable:
    return pane.form.table


def ada(session: Session) -> SampleUser:
    return session.workspace.users["ada"]


def click(qtbot: QtBot, pane: UserEditor, path: Path, column: FormColumn) -> None:
    view = table(pane)
    index = view.rows_model.index(view.rows_model.row_of(path), column)
    assert index.isValid(), path
    view.scrollTo(index)
    qtbot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center()
    )


def type_value(qtbot: QtBot, pane: UserEditor, path: Path, text: str) -> None:
    """Click a value, write another one over it, and leave the cell."""
    click(qtbot, pane, path, FormColumn.VALUE)
    editor = table(pane).values.open_editor
    assert editor is not None
    editor.selectAll()
    qtbot.keyClick(editor, Qt.Key.Key_Delete)
    qtbot.keyClicks(editor, text)
    qtbot.keyClick(editor, Qt.Key.Key_Escape)


def told(pane: UserEditor) -> str:
    button = pane.findChild(QPushButton, "userProblem")
    assert isinstance(button, QPushButton)
    return button.text() if button.isVisible() else ""


def test_it_comes_up_as_a_form_and_looks_right(pane: UserEditor) -> None:
    assert pane.view == FORM
    assert faults(pane) == []
    rows = {row.path: row for row in table(pane).rows_model.rows}
    assert rows["attributes", "first_name"].text == "Ada"
    assert rows[CITY].kind is Kind.MISSING


def test_a_value_is_typed_key_by_key_and_undone_at_once(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    type_value(qtbot, pane, ("attributes", "first_name"), "Eva Zoe")
    assert ada(session).section("attributes")["first_name"] == "Eva Zoe"
    type_value(qtbot, pane, CITY, "Paris")
    assert ada(session).section("attributes")["city"] == "Paris"
    while session.undo():
        pass
    assert "city" not in ada(session).section("attributes")
    assert ada(session).section("attributes")["first_name"] == "Ada"
    assert session.workspace.dirty == frozenset()


def test_a_number_is_kept_as_it_is_typed(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.NUMBER)
    assert "plan: This is no number" in told(pane)
    with pytest.raises(ProjectWriteError):
        session.workspace.save("users/ada.yaml")
    type_value(qtbot, pane, PLAN, "1.50")
    assert told(pane) == ""
    assert ada(session).section("custom_attributes")["plan"] == 1.5
    session.workspace.save("users/ada.yaml")
    assert "plan: 1.5" in (session.workspace.project.root / "users/ada.yaml").read_text()


def test_a_mistake_stands_in_the_json_too_and_is_not_lost(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.NUMBER)
    type_value(qtbot, pane, PLAN, "12a")
    pane.show_view(JSON)
    assert '"plan": 12a' in pane.json.editor.text()
    assert "Line" in told(pane)
    pane.show_view(FORM)
    button = pane.findChild(QPushButton, "userProblem")
    assert isinstance(button, QPushButton)
    button.click()
    editor = table(pane).values.open_editor
    assert editor is not None
    assert editor.text() == "12a"


def test_a_mistake_in_the_json_locks_the_form_until_it_is_mended(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    pane.show_view(JSON)
    start = pane.json.editor.text().index('"Ada"')
    pane.json.editor.show_range(start, start + 1)
    qtbot.keyClicks(pane.json.editor, "x")
    pane.show_view(FORM)
    assert table(pane).rows_model.read_only
    assert "The JSON has a mistake" in told(pane)
    session.undo()
    assert not table(pane).rows_model.read_only
    assert told(pane) == ""


def test_a_boolean_is_toggled_by_a_click_and_by_space(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.NULL)
    assert ada(session).section("custom_attributes") == {"plan": None}
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.BOOLEAN)
    click(qtbot, pane, PLAN, FormColumn.VALUE)
    assert ada(session).section("custom_attributes") == {"plan": True}
    qtbot.keyClick(table(pane), Qt.Key.Key_Space)
    assert ada(session).section("custom_attributes") == {"plan": False}


def test_the_type_is_chosen_from_a_list(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    click(qtbot, pane, PLAN, FormColumn.KIND)
    combo = table(pane).findChild(QComboBox, "cellChoice")
    assert combo is not None
    assert [combo.itemText(n) for n in range(combo.count())] == [kind.value for kind in Kind]
    combo.hidePopup()
    combo.setCurrentText("array")
    combo.activated.emit(combo.currentIndex())
    assert ada(session).section("custom_attributes")["plan"] == ["pro"]
    QApplication.processEvents()


def test_attributes_are_added_renamed_and_removed(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    click(qtbot, pane, ("custom_attributes",), FormColumn.ACTION)
    edit = table(pane).findChild(QLineEdit)
    assert edit is not None
    notes: list[str] = []
    pane.noted.connect(notes.append)
    qtbot.keyClicks(edit, "plan")
    qtbot.keyClick(edit, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "plan 2" in ada(session).section("custom_attributes"))
    assert ada(session).section("custom_attributes") == {"plan": "pro", "plan 2": ""}
    assert notes == ["There is a “plan” already, so this is “plan 2”."]
    QApplication.processEvents()
    assert table(pane).edit_path(("custom_attributes", "plan 2"), FormColumn.ACTION)
    table(pane).setFocus()
    qtbot.keyClick(table(pane), Qt.Key.Key_Delete)
    assert ada(session).section("custom_attributes") == {"plan": "pro"}


def test_arrays_and_objects_are_a_tree(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.ARRAY)
    view = table(pane)
    view.setFocus()
    view.setCurrentIndex(view.rows_model.index(view.rows_model.row_of(PLAN), 0))
    qtbot.keyClick(view, Qt.Key.Key_Right)
    type_value(qtbot, pane, (*PLAN, 0), "gold")
    view.setCurrentIndex(view.rows_model.index(view.rows_model.row_of(PLAN), 0))
    qtbot.keyClick(view, Qt.Key.Key_Insert)
    assert ada(session).section("custom_attributes")["plan"] == ["gold", ""]
    editor = view.values.open_editor
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    type_value(qtbot, pane, PLAN, '["x", {"y": [1]}]')
    assert ada(session).section("custom_attributes")["plan"] == ["x", {"y": [1]}]
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Left)
    assert view.rows_model.row_of((*PLAN, 0)) == -1


def test_what_is_not_set_can_be_hidden_and_names_filtered(qtbot: QtBot, pane: UserEditor) -> None:
    box = pane.findChild(QCheckBox)
    assert box is not None
    box.click()
    assert table(pane).rows_model.row_of(CITY) == -1
    box.click()
    pane.open_find(False)
    qtbot.keyClicks(QApplication.focusWidget(), "mail")
    paths = [row.path for row in table(pane).rows_model.rows]
    assert paths == [
        ("attributes",),
        ("attributes", "email_address"),
        ("subscribed_state",),
        ("subscribed_state", "email_global"),
    ]
    pane.open_find(True)
    assert pane.view == JSON


def test_sections_fold_and_are_added(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    click(qtbot, pane, ("attributes",), FormColumn.NAME)
    assert table(pane).rows_model.row_of(CITY) == -1
    menu = pane.form.add_button.menu()
    menu.aboutToShow.emit()
    next(action for action in menu.actions() if action.text() == "Canvas").trigger()
    type_value(qtbot, pane, ("canvas", "name"), "Spring")
    assert ada(session).section("canvas") == {"name": "Spring"}


def test_keys_lead_from_value_to_value(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    click(qtbot, pane, ("attributes", "user_id"), FormColumn.VALUE)
    editor = table(pane).values.open_editor
    assert editor is not None
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    below = table(pane).values.open_editor
    assert below is not None
    assert below is not editor
    assert below.text() == "Ada"
    qtbot.keyClick(below, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(below, Qt.Key.Key_Escape)


def test_a_change_elsewhere_is_shown(pane: UserEditor, session: Session) -> None:
    path = session.workspace.project.root / "users/ada.yaml"
    path.write_text(path.read_text().replace("Ada", "Ida"))
    for change in session.workspace.check_disk().reloaded:
        session.changed.emit(change)
    rows = {row.path: row for row in table(pane).rows_model.rows}
    assert rows["attributes", "first_name"].text == "Ida"


def test_comments_of_the_file_stay(qtbot: QtBot, pane: UserEditor, session: Session) -> None:
    path = session.workspace.project.root / "users/ada.yaml"
    path.write_text(
        "# who\nversion: 1\nname: Ada Lovelace\nattributes:\n  first_name: Ada  # hers\n"
    )
    for change in session.workspace.check_disk().reloaded:
        session.changed.emit(change)
    type_value(qtbot, pane, ("attributes", "first_name"), "Eva")
    session.workspace.save()
    assert path.read_text().startswith("# who\nversion: 1\nname: Ada Lovelace\nattributes:\n")
    assert "first_name: Eva  # hers" in path.read_text()


def test_a_read_only_user_cannot_be_edited(
    qtbot: QtBot, pane: UserEditor, session: Session
) -> None:
    path = session.workspace.project.root / "hookstudio.yaml"
    path.write_text("version: 999\n")
    session.workspace.check_disk()
    session.state_changed.emit()
    click(qtbot, pane, CITY, FormColumn.VALUE)
    assert table(pane).values.open_editor is None
    assert not pane.form.add_button.isEnabled()


def test_the_chevron_is_where_it_is_clicked(qtbot: QtBot, pane: UserEditor) -> None:
    table(pane).rows_model.kind_chosen.emit(PLAN, Kind.ARRAY)
    view = table(pane)
    index = view.rows_model.index(view.rows_model.row_of(PLAN), 0)
    place = view.visualRect(index).topLeft() + QPoint(10, 14)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert view.rows_model.row_of((*PLAN, 0)) >= 0
