"""ProjectPane: finding, opening, making, renaming, duplicating and deleting documents."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QMenu, QTreeView
from pytestqt.qtbot import QtBot

from hookstudio.core.project.response import RecordedAnswer
from hookstudio.gui.project.new_popup import CHOICES, NewPopup
from hookstudio.gui.project.project_pane import ProjectPane
from hookstudio.gui.project.project_tree import ROW_ROLE, Group, Mark, Row, TreeRows
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.search_field import SearchField
from tests.layout_checks import faults

KINDS = ("user", "content_block", "response", "environment")


@pytest.fixture
def pane(qtbot: QtBot, session: Session, theme: Theme) -> ProjectPane:
    made = ProjectPane(session, theme)
    qtbot.addWidget(made)
    made.resize(260, 500)
    with qtbot.waitExposed(made):
        made.show()
    return made


def tree(pane: ProjectPane) -> QTreeView:
    view = pane.findChild(QTreeView, "projectTree")
    assert isinstance(view, QTreeView)
    return view


def indexes(pane: ProjectPane) -> Iterator[QModelIndex]:
    model = tree(pane).model()
    for number in range(model.rowCount()):
        group = model.index(number, 0)
        yield group
        for row in range(model.rowCount(group)):
            yield model.index(row, 0, group)


def shown(pane: ProjectPane) -> list[str]:
    """The tree as one reads it: groups with their counts, documents with their marks."""
    lines = []
    for index in indexes(pane):
        content = index.data(ROW_ROLE)
        if isinstance(content, Group):
            lines.append(f"{content.title} {content.total}")
        else:
            marks = ("•" if content.unsaved else "") + {"": "", "warning": "⚠", "broken": "✕"}[
                content.mark
            ]
            lines.append(f"  {content.title}{marks}")
    return lines


def index_of(pane: ProjectPane, title: str) -> QModelIndex:
    return next(index for index in indexes(pane) if index.data() == title)


def click(qtbot: QtBot, pane: ProjectPane, title: str) -> None:
    view = tree(pane)
    place = view.visualRect(index_of(pane, title)).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)


def test_it_shows_what_the_project_holds(pane: ProjectPane) -> None:
    assert shown(pane) == [
        "Webhooks 2", "  Order shipped", "  Other",
        "Users 2", "  Ada Lovelace", "  Grace Hopper",
        "Content blocks 0",
        "Answers 0",
        "Environments 0",
    ]  # fmt: skip
    assert faults(pane) == []


def test_a_click_opens_a_document(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Other")
    assert session.selection.document == ("webhook", "other")
    click(qtbot, pane, "Grace Hopper")
    assert session.selection.document == ("user", "grace")
    assert session.selection.user == "grace"
    assert session.selection.webhook == "other"


def test_arrow_keys_walk_through_the_documents(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    pane.focus_tree()
    tree(pane).setCurrentIndex(index_of(pane, "Order shipped"))
    qtbot.keyClick(tree(pane), Qt.Key.Key_Down)
    assert session.selection.document == ("webhook", "other")


def test_what_is_opened_elsewhere_is_selected_here(pane: ProjectPane, session: Session) -> None:
    session.open_document("user", "grace")
    assert tree(pane).currentIndex().data() == "Grace Hopper"
    session.select(webhook="other")
    assert tree(pane).currentIndex().data() == "Other"


def test_an_unsaved_edit_is_marked_until_it_is_saved(pane: ProjectPane, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, url="http://x"), "Edit URL")
    assert "  Order shipped•" in shown(pane)
    session.workspace.save()
    session.state_changed.emit()
    assert "  Order shipped" in shown(pane)


def test_a_broken_file_says_why(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    root = session.workspace.project.root
    (root / "webhooks/bad.yaml").write_text("name: [\n")
    (root / "webhooks/odd.yaml").write_text("name: Odd\nheadrs: 1\n")
    session.workspace.check_disk()
    session.state_changed.emit()
    assert shown(pane)[:5] == [
        "Webhooks 4", "  bad✕", "  Odd⚠", "  Order shipped", "  Other",
    ]  # fmt: skip
    tip = index_of(pane, "bad").data(Qt.ItemDataRole.ToolTipRole)
    assert "webhooks/bad.yaml" in tip
    assert "Line 2" in tip
    assert "Did you mean" in index_of(pane, "Odd").data(Qt.ItemDataRole.ToolTipRole)
    before = session.selection
    with qtbot.waitSignal(pane.toast_requested) as asked:
        click(qtbot, pane, "bad")
    assert "webhooks/bad.yaml cannot be read" in asked.args[0]
    assert session.selection == before
    qtbot.keyClick(tree(pane), Qt.Key.Key_Delete)
    qtbot.keyClick(tree(pane), Qt.Key.Key_F2)
    assert (root / "webhooks/bad.yaml").read_text() == "name: [\n"


def test_marks_have_words_for_a_screen_reader(pane: ProjectPane, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, url="http://x"), "Edit URL")
    spoken = index_of(pane, "Order shipped").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Order shipped, unsaved"


def search_field(pane: ProjectPane) -> SearchField:
    field = pane.findChild(SearchField)
    assert field is not None
    return field


def test_enter_in_the_filter_opens_the_best_match_and_goes_to_its_editor(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    pane.focus_search()
    qtbot.keyClicks(search_field(pane), "grace")
    with qtbot.waitSignal(pane.editor_requested):
        qtbot.keyClick(search_field(pane), Qt.Key.Key_Return)
    assert session.selection.document == ("user", "grace")
    assert search_field(pane).text() == ""
    assert not tree(pane).hasFocus()


def test_enter_in_the_tree_goes_to_the_editor(qtbot: QtBot, pane: ProjectPane) -> None:
    click(qtbot, pane, "Other")
    with qtbot.waitSignal(pane.editor_requested):
        qtbot.keyClick(tree(pane), Qt.Key.Key_Return)


def test_escape_empties_the_filter_and_then_leaves_it(qtbot: QtBot, pane: ProjectPane) -> None:
    pane.focus_search()
    qtbot.keyClicks(search_field(pane), "grace")
    with qtbot.assertNotEmitted(pane.editor_requested):
        qtbot.keyClick(search_field(pane), Qt.Key.Key_Escape)
    assert search_field(pane).text() == ""
    with qtbot.waitSignal(pane.editor_requested):
        qtbot.keyClick(search_field(pane), Qt.Key.Key_Escape)


@pytest.mark.skipif(sys.platform == "darwin", reason="there Backspace is the delete key")
def test_backspace_deletes_no_document(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Other")
    qtbot.keyClick(tree(pane), Qt.Key.Key_Backspace)
    assert "other" in session.workspace.webhooks


def test_a_new_document_is_seen_whatever_the_filter_says(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    search_field(pane).setText("grace")
    pane.open_new_menu()
    popup = pane.findChild(NewPopup)
    assert popup is not None
    with qtbot.waitSignal(pane.made) as made:
        qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert made.args == ["webhook"]
    assert search_field(pane).text() == ""
    assert tree(pane).currentIndex().data() == session.webhook.name


def test_the_filter_finds_names_ids_mail_and_urls(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    answer = RecordedAnswer("fx", "https://rates.example.com/")
    session.perform(lambda w: w.add_response(answer, "New"))
    search = pane.findChild(SearchField)
    assert search is not None
    for query, found in [
        ("OTHER", ["Webhooks 2", "  Other"]),
        ("ada@example", ["Users 2", "  Ada Lovelace"]),
        ("43", ["Users 2", "  Grace Hopper"]),
        ("rates.example", ["Answers 1", "  fx•"]),
        ("nobody", []),
    ]:
        search.clear()
        qtbot.keyClicks(search, query)
        assert shown(pane) == found
    assert not tree(pane).isVisible()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert len(shown(pane)) == 10


def test_down_goes_from_the_filter_to_the_first_find(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    pane.focus_search()
    search = pane.findChild(SearchField)
    assert search is not None
    qtbot.keyClicks(search, "grace")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert session.selection.document == ("user", "grace")
    assert tree(pane).hasFocus()


def test_a_folded_group_stays_folded(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Users")
    assert not tree(pane).isExpanded(index_of(pane, "Users"))
    session.perform(lambda w: w.duplicate("webhook", "other"))
    assert not tree(pane).isExpanded(index_of(pane, "Users"))
    assert tree(pane).isExpanded(index_of(pane, "Webhooks"))


@pytest.mark.parametrize("choice", CHOICES, ids=lambda choice: choice.key)
def test_each_choice_makes_a_document_and_opens_it(
    qtbot: QtBot, pane: ProjectPane, session: Session, choice: object
) -> None:
    pane.open_new_menu()
    popup = pane.findChild(NewPopup)
    assert popup is not None
    assert faults(popup) == []
    view = popup.focusWidget()
    assert view is not None
    row = [other.key for other in CHOICES].index(choice.key)  # type: ignore[attr-defined]
    for _ in range(row):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert not popup.isVisible()
    kind, slug = session.selection.document
    assert slug not in ("order", "ada")
    assert kind == (choice.key if choice.key in KINDS else "webhook")  # type: ignore[attr-defined]
    assert tree(pane).currentIndex().data(ROW_ROLE).slug == slug
    session.undo()
    assert len(shown(pane)) == 9


def test_new_documents_of_one_kind_are_told_apart(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    for _ in range(2):
        pane.open_new_menu()
        popup = pane.findChild(NewPopup)
        assert popup is not None
        qtbot.keyClick(popup.focusWidget(), Qt.Key.Key_Return)
    assert {"untitled": "Untitled", "untitled-2": "Untitled 2"}.items() <= {
        slug: webhook.name for slug, webhook in session.workspace.webhooks.items()
    }.items()


def test_f2_renames_in_place(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Other")
    pane.focus_tree()
    qtbot.keyClick(tree(pane), Qt.Key.Key_F2)
    editor = tree(pane).viewport().findChild(QLineEdit)
    assert editor is not None
    assert editor.text() == "Other"
    editor.selectAll()
    qtbot.keyClicks(editor, "Order returned")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "order-returned" in session.workspace.webhooks)
    assert session.workspace.webhooks["order-returned"].name == "Order returned"
    assert session.selection.document == ("webhook", "order-returned")
    assert tree(pane).currentIndex().data() == "Order returned"
    session.undo()
    assert session.selection.document == ("webhook", "other")


def test_escape_leaves_the_name(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Other")
    qtbot.keyClick(tree(pane), Qt.Key.Key_F2)
    editor = tree(pane).viewport().findChild(QLineEdit)
    assert editor is not None
    qtbot.keyClicks(editor, "x")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert session.workspace.undo_label == ""


def test_delete_is_undone_from_the_toast_even_after_another_edit(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    click(qtbot, pane, "Other")
    with qtbot.waitSignal(pane.toast_requested) as asked:
        qtbot.keyClick(tree(pane), Qt.Key.Key_Delete)
    text, action, bring_back = asked.args
    assert (text, action) == ("Deleted “Other”", "Undo")
    assert shown(pane)[:2] == ["Webhooks 1", "  Order shipped"]
    session.edit_webhook(lambda w: replace(w, url="http://x"), "Edit URL")
    bring_back()
    assert session.workspace.webhooks["other"].name == "Other"
    assert session.workspace.webhooks["order"].url == "http://x"
    bring_back()
    assert len(session.workspace.webhooks) == 2


def test_ctrl_d_duplicates(qtbot: QtBot, pane: ProjectPane, session: Session) -> None:
    click(qtbot, pane, "Ada Lovelace")
    qtbot.keyClick(tree(pane), Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    assert "  Ada Lovelace copy•" in shown(pane)
    assert session.selection.document == ("user", "ada-copy")


def test_the_context_menu_offers_what_can_be_done(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    view = tree(pane)
    view.customContextMenuRequested.emit(view.visualRect(index_of(pane, "Other")).center())
    menu = pane.findChild(QMenu)
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == ["Open", "Rename", "Duplicate", "Delete", "Copy file name"]
    actions["Copy file name"].trigger()
    assert QApplication.clipboard().text() == "webhooks/other.yaml"
    actions["Duplicate"].trigger()
    assert "other-copy" in session.workspace.webhooks
    menu.close()


def test_an_empty_project_says_what_to_do(
    qtbot: QtBot, pane: ProjectPane, session: Session
) -> None:
    for kind, slug in [
        ("webhook", "order"),
        ("webhook", "other"),
        ("user", "ada"),
        ("user", "grace"),
    ]:
        session.perform(lambda w, kind=kind, slug=slug: w.delete(kind, slug))
    assert not tree(pane).isVisible()
    assert faults(pane) == []


def test_a_typed_name_shows_at_once_without_losing_the_place(
    pane: ProjectPane, session: Session
) -> None:
    before = tree(pane).currentIndex()
    session.edit_webhook(lambda w: replace(w, name="Order sent"), "Edit name")
    assert "  Order sent•" in shown(pane)
    assert tree(pane).currentIndex() == before


def test_names_are_shown_as_text_in_one_line() -> None:
    row = Row("webhook", "a", "<b>x</b>", details="<img src=x>", mark=Mark.WARNING)
    assert row.tip == "<b>x</b>\nwebhooks/a.yaml\n<img src=x>"


def test_a_name_in_markup_stays_text_in_the_tool_tip(pane: ProjectPane, session: Session) -> None:
    session.edit_webhook(lambda w: replace(w, name="<b>bold</b>\nnext"), "Edit name")
    index = index_of(pane, "<b>bold</b> next")
    assert "&lt;b&gt;bold" in index.data(Qt.ItemDataRole.ToolTipRole)


def test_rows_of_untouched_documents_are_not_made_again(session: Session) -> None:
    rows = TreeRows()
    before = {row.file: row for group in rows.groups(session.workspace) for row in group.rows}
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Edit method")
    after = {row.file: row for group in rows.groups(session.workspace) for row in group.rows}
    made = {file for file, row in after.items() if row is not before[file]}
    assert made == {"webhooks/order.yaml"}
    assert after["webhooks/order.yaml"].unsaved
