from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import JsonBody, LanguageVariant, Pair, RawBody
from hookstudio.core.project.workspace import Workspace
from hookstudio.gui.composer.composer_pane import ComposerPane
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.session import Place, Session
from tests.gui.composer.conftest import PAIRS, WEBHOOK
from tests.layout_checks import faults


def type_into(qtbot, widget, text: str) -> None:
    qtbot.keyClicks(widget, text)


def test_it_shows_the_selected_webhook(pane):
    assert pane.head.name.text() == "Order shipped"
    assert pane.request_row.method.currentText() == "POST"
    assert pane.request_row.url.text() == WEBHOOK.url
    assert pane.body.table.panel.model.rows == PAIRS
    assert pane.section_bar.bar.tabText(Section.HEADERS) == "Headers 2"


def test_typing_a_url_edits_the_document_as_one_step(qtbot, pane, session):
    url = pane.request_row.url
    pane.focus_url()
    type_into(qtbot, url, "https://x")
    assert session.webhook.url == "https://x"
    session.undo()
    assert session.webhook.url == WEBHOOK.url
    assert url.text() == WEBHOOK.url
    assert url.hasFocus()


def test_undo_and_redo_keys_in_an_editor_are_the_session_s(qtbot, pane, session):
    pane.focus_url()
    type_into(qtbot, pane.request_row.url, "u")
    qtbot.keyClick(pane.request_row.url, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert session.webhook.url == WEBHOOK.url
    qtbot.keyClick(
        pane.request_row.url,
        Qt.Key.Key_Z,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    assert session.webhook.url == "u"


def test_nothing_is_written_back_that_was_not_edited(open_pane, session):
    text = "a\r\nb\u2028c\u00a0d\re"
    webhook = replace(WEBHOOK, url="http://x/\u00a0", body=RawBody(text))
    open_pane(webhook)
    assert session.webhook.url == "http://x/\u00a0"
    assert session.webhook.body == RawBody(text)


def test_an_edit_keeps_the_rest_of_the_text_exact(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody("a\r\nb\u2028c\u00a0d")))
    pane.focus_body()
    type_into(qtbot, pane.body.raw.editor, "X")
    assert session.webhook.body == RawBody("Xa\r\nb\u2028c\u00a0d")


def test_a_change_from_elsewhere_puts_the_caret_at_it(open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody("one two three")))
    pane.focus_body()
    session.edit_webhook(lambda w: replace(w, body=RawBody("one 2 three")), "Fix")
    editor = pane.body.raw.editor
    assert editor.text() == "one 2 three"
    assert editor.caret() == len("one 2")
    assert editor.hasFocus()


def test_the_name_is_taken_with_enter_and_renames_the_file(qtbot, pane, session):
    pane.rename()
    type_into(qtbot, pane.head.name, "Order sent")
    assert session.webhook.name == "Order shipped"
    qtbot.keyClick(pane.head.name, Qt.Key.Key_Return)
    assert session.webhook.name == "Order sent"
    assert session.webhook.slug == "order-sent"
    assert pane.head.name.text() == "Order sent"


def test_escape_and_an_empty_name_give_the_old_one_back(qtbot, pane, session):
    pane.rename()
    type_into(qtbot, pane.head.name, "Other")
    qtbot.keyClick(pane.head.name, Qt.Key.Key_Escape)
    assert pane.head.name.text() == "Order shipped"
    pane.head.name.clear()
    qtbot.keyClick(pane.head.name, Qt.Key.Key_Return)
    assert pane.head.name.text() == session.webhook.name == "Order shipped"


def test_it_says_whether_the_webhook_is_saved(qtbot, pane, session):
    state = pane.head.findChild(type(pane.head._state), "savedState")
    assert state.text() == "Saved"
    assert pane.head.save_button.isHidden()
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Method")
    assert state.text() == "• Not saved"
    with qtbot.waitSignal(pane.save_requested):
        qtbot.mouseClick(pane.head.save_button, Qt.MouseButton.LeftButton)
    pane.mark_saved(session.workspace.save())
    assert state.text().startswith("Saved 10:42")


def test_an_undo_is_no_save(pane, session):
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Method")
    session.undo()
    assert pane.head.findChild(type(pane.head._state), "savedState").text() == "Saved"


def test_a_newer_file_is_shown_for_reading_only_and_says_so(qtbot, pane, session):
    root = session.workspace.project.root
    (root / "webhooks/fut.yaml").write_text("version: 9\nname: Future\nurl: http://x\n")
    session.workspace.check_disk()
    before = session.selection.webhook
    session.select(webhook="fut")
    assert "newer Hook Studio" in pane.locked.text
    assert pane.request_row.url.isReadOnly()
    assert pane.head.name.isReadOnly()
    qtbot.keyClicks(pane.request_row.url, "abc")
    session.edit_webhook(lambda w: replace(w, url="http://y"), "Edit URL")
    assert session.workspace.dirty == frozenset()
    session.select(webhook=before)
    assert pane.locked.text == ""
    assert not pane.request_row.url.isReadOnly()


def test_unknown_keys_are_told_of_beside_the_name(qtbot, pane, session):
    assert pane.head.notes_button.isHidden()
    root = session.workspace.project.root
    (root / "webhooks/odd.yaml").write_text("name: Odd\nheadrs: 1\n")
    session.workspace.check_disk()
    session.select(webhook="odd")
    assert pane.head.notes_button.isVisibleTo(pane)
    assert pane.head.notes_button.accessibleName() == "1 note on the file"
    qtbot.mouseClick(pane.head.notes_button, Qt.MouseButton.LeftButton)
    assert pane.notice.text == 'Line 2: The key "headrs" is not known; it is kept. ' + (
        'Did you mean "headers"?'
    )


def test_the_method_is_chosen(qtbot, pane, session):
    pane.request_row.method.setFocus()
    type_into(qtbot, pane.request_row.method, "D")
    pane.request_row.method.textActivated.emit("DELETE")
    assert session.webhook.method == "DELETE"


def test_scrolling_over_the_method_does_not_change_it(qtbot, pane, session):
    method = pane.request_row.method
    event = QWheelEvent(
        QPointF(5, 5),
        QPointF(5, 5),
        QPoint(),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(method, event)
    assert session.webhook.method == method.currentText() == "POST"


def test_without_a_webhook_it_says_what_one_is(qtbot, pane, session):
    session.perform(lambda w: w.delete("webhook", WEBHOOK.slug))
    assert pane.empty.isVisible()
    with qtbot.waitSignal(pane.new_webhook_requested):
        pane.empty.action_requested.emit()
    session.undo()
    assert not pane.empty.isVisible()
    assert pane.request_row.url.text() == WEBHOOK.url


def test_an_undo_shows_the_section_that_it_changes(pane, session):
    session.edit_webhook(lambda w: replace(w, headers=()), "Drop")
    pane.show_section(Section.SETTINGS)
    session.undo()
    assert pane.section_bar.section is Section.HEADERS
    assert pane.headers.panel.table.selected_rows == (0,)


def test_an_undo_shows_the_language_that_it_changes(pane, session):
    session.select_edit_language("fr")
    pane.body.inherit.override_requested.emit()
    session.edit_webhook(
        lambda w: replace(w, languages=(LanguageVariant("fr", body=RawBody("x")),)), "Edit"
    )
    session.select_edit_language(None)
    session.undo()
    assert session.selection.edit_language == "fr"


def test_an_own_edit_reveals_nothing(qtbot, pane):
    pane.show_section(Section.HEADERS)
    pane.focus_url()
    type_into(qtbot, pane.request_row.url, "x")
    assert pane.section_bar.section is Section.HEADERS


@pytest.mark.parametrize("language", [None, "fr"])
def test_a_place_opens_its_text_and_selects_the_range(pane, session, language):
    own = JsonBody((Pair("a", "{{x}}"), Pair("b", "0123456")))
    session.edit_webhook(
        lambda w: replace(w, languages=(LanguageVariant("fr", body=own),), body=own), "Set"
    )
    pane.show_section(Section.SETTINGS)
    prefix = f"languages.{language}." if language else ""
    session.show_place(Place(WEBHOOK.slug, f"{prefix}body.pairs[1].value", 2, 5))
    assert session.selection.edit_language == language
    assert pane.section_bar.section is Section.BODY
    editor = pane.body.table.panel.cells["value"].open_editor
    assert editor.selection() == (2, 5)
    assert editor.hasFocus()


def test_a_place_in_the_url_a_header_and_the_raw_body(pane, session):
    session.show_place(Place(WEBHOOK.slug, "url", 0, 4))
    assert pane.request_row.url.selection() == (0, 4)
    session.show_place(Place(WEBHOOK.slug, "headers[1].name", 0, 6))
    assert pane.section_bar.section is Section.HEADERS
    assert pane.headers.panel.cells["name"].open_editor.selection() == (0, 6)
    session.edit_webhook(lambda w: replace(w, body=RawBody("hello world")), "Raw")
    session.show_place(Place(WEBHOOK.slug, "body", 6, 11))
    assert pane.body.raw.editor.selection() == (6, 11)
    assert QApplication.focusWidget() is pane.body.raw.editor


def test_a_place_in_an_inherited_body_opens_the_default(pane, session):
    session.select_edit_language("fr")
    session.show_place(Place(WEBHOOK.slug, "languages.fr.body.pairs[0].value", 0, 2))
    assert session.selection.edit_language is None


def test_the_delivery_policy_is_chosen(qtbot, pane, session):
    pane.show_section(Section.SETTINGS)
    choice = pane.settings.policy._choices["once"]
    qtbot.mouseClick(choice, Qt.MouseButton.LeftButton)
    assert session.webhook.delivery.policy == "once"
    session.undo()
    assert pane.settings.policy._choices["braze"].isChecked()


@pytest.mark.parametrize("size", [(440, 420), (880, 680)])
@pytest.mark.parametrize("section", list(Section))
@pytest.mark.parametrize("languages", [0, 1, 6])
def test_nothing_is_cut_or_overlaps(open_pane, size, section, languages):
    variants = tuple(LanguageVariant(tag) for tag in ("fr", "ja", "ar", "de", "pt-BR", "ru"))
    pane = open_pane(replace(WEBHOOK, languages=variants[:languages]))
    pane.set_hint_wanted(True)
    pane.show_section(section)
    pane.resize(*size)
    assert faults(pane) == []


def test_tab_goes_in_reading_order(qtbot, pane):
    seen = []
    pane.head.name.setFocus()
    for _ in range(9):
        seen.append(QApplication.focusWidget())
        pane.focusNextPrevChild(True)
    wanted = [
        pane.head.name,
        pane.head.copy_button,
        pane.request_row.method,
        pane.request_row.url,
        pane.request_row.send_button,
        pane.languages.bar,
        pane.languages.add_button,
        pane.section_bar.bar,
    ]
    assert [w.accessibleName() for w in seen[:8]] == [w.accessibleName() for w in wanted]


def test_a_project_of_a_newer_version_can_only_be_read(qtbot, tmp_path, theme):
    folder = tmp_path / "project"
    Project.create(folder, "Shop").save_webhook(WEBHOOK)
    settings = folder / "hookstudio.yaml"
    settings.write_text(settings.read_text().replace("version: 1", "version: 99"))
    session = Session(Workspace(Project.open(folder)))
    session.select(webhook=WEBHOOK.slug)
    pane = ComposerPane(session, theme)
    qtbot.addWidget(pane)
    pane.show()
    assert pane.head._state.text() == "Read-only"
    assert pane.head.name.isReadOnly()
    assert pane.request_row.url.isReadOnly()
    assert not pane.request_row.method.isEnabled()
    assert pane.languages.add_button.isHidden()
    assert pane.body.table.panel.model.read_only
    assert not pane.section_bar.kind.isEnabled()
    pane.head.name_edited.emit("Other")
    assert session.webhook == session.workspace.project.webhooks[WEBHOOK.slug]
    session.deleteLater()
