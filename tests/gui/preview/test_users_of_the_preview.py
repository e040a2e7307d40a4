"""Whom the preview is for: the search, and the custom user beside the files."""

from __future__ import annotations

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QPushButton, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.gui.preview.custom_user import ALL, JSON, READ, CustomUserPanel
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.preview.user_popup import UserPopup
from hookstudio.gui.session import Session
from hookstudio.gui.users.value_kinds import Kind
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.plain_view import PlainView
from tests.gui.preview.conftest import WAIT_MS
from tests.layout_checks import faults

# What Qt says of any popup where there is no screen.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def popup(pane: PreviewPane) -> UserPopup:
    pane.open_user_search()
    found = pane.findChild(UserPopup)
    assert isinstance(found, UserPopup)
    return found


@pytest.fixture
def custom(pane: PreviewPane) -> CustomUserPanel:
    """The panel of the custom user, open on a copy of Ada."""
    press(pane, QToolButton, "Try other attributes for this user")
    found = pane.findChild(CustomUserPanel)
    assert isinstance(found, CustomUserPanel)
    found.show_view(JSON)
    return found


def press(parent: QWidget, kind: type[QToolButton] | type[QPushButton], name: str) -> None:
    buttons = parent.findChildren(kind)
    next(b for b in buttons if name in (b.accessibleName(), b.text())).click()


def search_field(popup: UserPopup) -> QLineEdit:
    found = popup.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def listed(popup: UserPopup) -> list[str]:
    view = popup.findChild(QListView)
    assert isinstance(view, QListView)
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


def url(pane: PreviewPane) -> str:
    views = pane.findChildren(PlainView)
    return next(view.text() for view in views if view.accessibleName() == "URL as sent")


def editor(custom: CustomUserPanel) -> CodeEditor:
    found = custom.findChild(CodeEditor)
    assert isinstance(found, CodeEditor)
    return found


def typed(custom: CustomUserPanel, text: str) -> None:
    """The text as if it had been typed: shown, and told."""
    editor(custom).apply_text(text)
    editor(custom).text_edited.emit(text)


def wait_for_url(qtbot: QtBot, pane: PreviewPane) -> Callable[[str], None]:
    def wait(end: str) -> None:
        qtbot.waitUntil(lambda: url(pane).endswith(end), timeout=WAIT_MS)

    return wait


def test_everybody_is_listed_with_the_current_user_selected(popup: UserPopup) -> None:
    assert popup.isVisible()
    assert listed(popup) == ["Ada Lovelace", "Grace Hopper"]
    view = popup.findChild(QListView)
    assert isinstance(view, QListView)
    assert view.currentIndex().row() == 0


def test_typing_searches_and_enter_takes(qtbot: QtBot, popup: UserPopup, session: Session) -> None:
    qtbot.keyClicks(search_field(popup), "43")
    assert listed(popup) == ["Grace Hopper"]
    qtbot.keyClick(search_field(popup), Qt.Key.Key_Return)
    assert session.selection.user == "grace"
    assert not popup.isVisible()


def test_the_arrow_keys_move_in_the_list(qtbot: QtBot, popup: UserPopup, session: Session) -> None:
    qtbot.keyClick(search_field(popup), Qt.Key.Key_Down)
    qtbot.keyClick(search_field(popup), Qt.Key.Key_Return)
    assert session.selection.user == "grace"


def test_a_search_without_a_match_says_so(qtbot: QtBot, popup: UserPopup, session: Session) -> None:
    qtbot.keyClicks(search_field(popup), "nobody")
    assert "No sample user matches." in texts(popup)
    qtbot.keyClick(search_field(popup), Qt.Key.Key_Return)
    assert session.selection.user == "ada"
    assert popup.isVisible()


def test_a_random_user_is_another_one(popup: UserPopup, session: Session) -> None:
    press(popup, QPushButton, "Random user")
    assert session.selection.user == "grace"


def test_the_popup_is_fit_to_be_seen(qtbot: QtBot, popup: UserPopup) -> None:
    qtbot.wait(30)
    assert faults(popup) == []


def test_the_name_is_elided_with_the_whole_as_tool_tip(pane: PreviewPane) -> None:
    button = pane._users._name
    assert "Ada Lovelace" in button.toolTip()
    assert button.accessibleName() == "Sample user: Ada Lovelace"


def test_a_custom_user_is_previewed_as_it_is_typed(
    qtbot: QtBot, pane: PreviewPane, custom: CustomUserPanel, session: Session
) -> None:
    assert custom.isVisible()
    data = json.loads(editor(custom).text())
    assert data["attributes"]["first_name"] == "Ada"
    data["attributes"]["user_id"] = "77"
    typed(custom, json.dumps(data))
    wait_for_url(qtbot, pane)("/orders/77")
    assert "(custom)" in pane._users._name.accessibleName()
    assert session.workspace.users["ada"].external_id == "42"
    assert not session.workspace.dirty


def test_what_the_webhook_reads_comes_first_and_changes_are_marked(
    qtbot: QtBot, pane: PreviewPane, custom: CustomUserPanel, session: Session
) -> None:
    custom.show_view(READ)
    model = custom.form.table.rows_model
    assert [row.title for row in model.rows] == [
        "user_id",
        "custom_attribute.plan",
        "first_name",
        "nickname",
    ]
    model.value_typed.emit(("attributes", "user_id"), "77")
    wait_for_url(qtbot, pane)("/orders/77")
    assert [row.title for row in model.rows if row.changed] == ["user_id"]
    assert "1 changed" in texts(custom)
    custom.show_view(ALL)
    assert [row.title for row in model.rows if row.changed] == ["user_id"]
    custom.form.table.reset_requested.emit(("attributes", "user_id"))
    wait_for_url(qtbot, pane)("/orders/42")
    assert "changed" not in texts(custom)
    assert not session.workspace.dirty
    assert faults(custom) == []


def test_what_is_missing_can_be_tried_and_all_be_reset(
    custom: CustomUserPanel, session: Session
) -> None:
    custom.show_view(READ)
    model = custom.form.table.rows_model
    model.value_typed.emit(("attributes", "nickname"), "Countess")
    model.kind_chosen.emit(("attributes", "user_id"), Kind.MISSING)
    model.kind_chosen.emit(("custom_attributes", "plan"), Kind.NUMBER)
    assert "✕ plan: This is no number" in texts(custom)
    assert session.user is not None
    assert session.user.section("attributes")["nickname"] == "Countess"
    assert session.user.section("custom_attributes")["plan"] == "pro"
    press(custom, QPushButton, "Reset")
    assert session.user.sections == session.workspace.users["ada"].sections
    custom.form.undo_requested.emit()
    assert session.user.section("attributes")["nickname"] == "Countess"


def test_another_webhook_reads_other_attributes(custom: CustomUserPanel, session: Session) -> None:
    custom.show_view(READ)
    session.select(webhook="other")
    assert custom.form.table.rows_model.rows == ()
    assert custom.isVisible()


def test_nested_properties_can_be_tried(custom: CustomUserPanel, session: Session) -> None:
    typed(custom, '{"event_properties": {"order": {"lines": [1, 2]}}}')
    assert session.user is not None
    assert session.user.section("event_properties") == {"order": {"lines": [1, 2]}}


def test_what_does_not_parse_is_said_and_the_last_text_stays_previewed(
    custom: CustomUserPanel, session: Session
) -> None:
    before = session.user
    typed(custom, '{"attributes": {')
    assert "✕ Line 1, column 17" in texts(custom)
    assert session.user == before
    save = next(b for b in custom.findChildren(QPushButton) if b.text() == "Save as user")
    assert not save.isEnabled()
    typed(custom, '{"attributes": {}}')
    assert "✕" not in texts(custom)
    assert save.isEnabled()


def test_undo_and_redo_stay_in_the_panel(custom: CustomUserPanel, session: Session) -> None:
    first = editor(custom).text()
    typed(custom, '{"attributes": {"user_id": "9"}}')
    editor(custom).undo_requested.emit()
    assert editor(custom).text() == first
    assert session.user is not None
    assert session.user.external_id == "42"
    editor(custom).redo_requested.emit()
    assert session.user.external_id == "9"


def test_back_to_file_drops_the_custom_user(
    qtbot: QtBot, pane: PreviewPane, custom: CustomUserPanel, session: Session
) -> None:
    typed(custom, '{"attributes": {"user_id": "9"}}')
    press(custom, QPushButton, "Back to file")
    assert session.user_override is None
    assert not custom.isVisible()
    wait_for_url(qtbot, pane)("/orders/42")


def test_saving_makes_a_sample_user_that_can_be_undone(
    custom: CustomUserPanel, session: Session
) -> None:
    typed(custom, '{"attributes": {"user_id": "9"}}')
    press(custom, QPushButton, "Save as user")
    assert session.user_override is None
    assert session.user is not None
    assert session.user.external_id == "9"
    assert session.user.name == "Ada Lovelace (custom)"
    assert len(session.workspace.users) == 3
    session.undo()
    assert len(session.workspace.users) == 2


def test_a_project_without_users_can_try_a_custom_one(
    qtbot: QtBot, pane: PreviewPane, session: Session
) -> None:
    for slug in ("ada", "grace"):
        session.perform(lambda w, slug=slug: w.delete("user", slug))  # type: ignore[misc]
    wait_for_url(qtbot, pane)("/orders/")
    assert "No user" in pane._users._name.accessibleName()
    press(pane, QToolButton, "Try other attributes for this user")
    assert session.user is not None
    assert session.user.title == "Custom user"


def test_the_next_user_is_the_next_in_the_list(pane: PreviewPane, session: Session) -> None:
    bea = SampleUser("x", "Bea", {"attributes": {"user_id": "7"}})
    session.perform(lambda w: w.add_user(bea, "New sample user"))
    session.select(user="ada")
    walked = []
    for _ in session.workspace.users:
        walked.append(session.user.title)
        pane.next_user()
    assert walked == ["Ada Lovelace", "Bea", "Grace Hopper"]
    pane.open_user_search()
    popup = pane.findChild(UserPopup)
    assert isinstance(popup, UserPopup)
    assert [name for name in listed(popup) if name in walked] == walked
