from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMenu

from hookstudio.core.project.webhook import JsonBody, LanguageVariant, RawBody
from tests.gui.composer.conftest import PAIRS, WEBHOOK

# Popups: the screenless platform says that it can neither raise them nor grab the keyboard.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

BLOCK = (
    "{% if ${language} == 'de' %}Hallo{% elsif ${language} == 'fr' %}Bonjour{% else %}"
    "Hello{% endif %}"
)


def titles(pane) -> list[str]:
    bar = pane.languages.bar
    return [bar.tabText(index) for index in range(bar.count())]


def test_each_language_is_named_in_its_own(pane, session):
    session.edit_webhook(
        lambda w: replace(w, languages=(*w.languages, LanguageVariant("ja"))), "Add"
    )
    assert titles(pane) == ["Default", "Français", "日本語"]


def test_a_tab_shows_what_the_variant_inherits(pane, session):
    pane.next_language()
    assert session.selection.edit_language == "fr"
    assert pane.request_row.url_note.isVisible()
    assert pane.request_row.url.isReadOnly()
    assert pane.request_row.url.text() == WEBHOOK.url
    assert pane.body.inherit.isVisible()
    assert pane.body.table.panel.model.rows == PAIRS
    assert pane.body.table.panel.model.read_only


def test_stepping_goes_round(pane, session):
    pane.previous_language()
    assert session.selection.edit_language == "fr"
    pane.next_language()
    assert session.selection.edit_language is None


def test_overriding_gives_the_variant_its_own_and_back(qtbot, pane, session):
    session.select_edit_language("fr")
    qtbot.mouseClick(pane.request_row.url_note._button, Qt.MouseButton.LeftButton)
    assert not pane.request_row.url.isReadOnly()
    pane.focus_url()
    qtbot.keyClicks(pane.request_row.url, "http://fr")
    assert session.webhook.url == WEBHOOK.url
    assert session.webhook.variant("fr").url == "http://fr"
    qtbot.mouseClick(pane.request_row.url_note._button, Qt.MouseButton.LeftButton)
    assert session.webhook.variant("fr").url is None
    assert pane.request_row.url.text() == WEBHOOK.url


def test_the_body_of_a_variant_is_its_own_once_overridden(qtbot, pane, session):
    session.select_edit_language("fr")
    qtbot.mouseClick(pane.body.inherit._button, Qt.MouseButton.LeftButton)
    assert session.webhook.variant("fr").body == JsonBody(PAIRS)
    assert not pane.body.table.panel.model.read_only


def test_a_language_is_found_by_its_own_name_and_added(qtbot, pane, session):
    pane.add_language()
    picker = pane.languages._picker
    qtbot.keyClicks(picker._search, "deut")
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert [v.language for v in session.webhook.languages] == ["fr", "de"]
    assert session.selection.edit_language == "de"
    assert not picker.isVisible()


def test_the_picker_leaves_out_what_is_there_and_takes_a_tag(qtbot, pane, session):
    pane.add_language()
    picker = pane.languages._picker
    picker._search.setText("français")
    assert picker._list.currentItem() is None or picker._list.currentItem().isHidden()
    picker._search.clear()
    qtbot.keyClicks(picker._search, "pt-BR")
    qtbot.keyClick(picker._search, Qt.Key.Key_Return)
    assert session.webhook.languages[-1].language == "pt-BR"


def test_removing_asks_and_can_be_undone(qtbot, pane, session):
    session.select_edit_language("fr")
    pane.languages.bar.setFocus()
    qtbot.keyClick(pane.languages.bar, Qt.Key.Key_Delete)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    assert session.webhook.languages == WEBHOOK.languages
    menu.actions()[1].trigger()
    menu.close()
    assert session.webhook.languages == ()
    assert session.selection.edit_language is None
    assert "Français is removed" in pane.notice.text
    pane.notice._action.click()
    assert session.webhook.languages == WEBHOOK.languages


def test_default_cannot_be_removed(qtbot, pane):
    pane.languages.bar.setFocus()
    qtbot.keyClick(pane.languages.bar, Qt.Key.Key_Delete)
    assert QApplication.activePopupWidget() is None


@pytest.mark.parametrize("what", ["url", "body"])
def test_a_pasted_language_block_becomes_tabs(qtbot, open_pane, session, what):
    pane = open_pane(replace(WEBHOOK, url="", body=RawBody("")))
    editor = pane.request_row.url if what == "url" else pane.body.raw.editor
    QApplication.clipboard().setText(BLOCK)
    editor.setFocus()
    editor.paste()
    found = {v.language: v.url if what == "url" else v.body.text for v in session.webhook.languages}
    assert found == {"fr": "Bonjour", "de": "Hallo"}
    assert editor.text() == "Hello"
    assert "Français" in pane.notice.text
    session.undo()
    assert session.webhook.languages == WEBHOOK.languages
    assert editor.text() == ""


def test_typing_the_same_block_by_hand_splits_nothing(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody(BLOCK + " ")))
    pane.focus_body()
    qtbot.keyClicks(pane.body.raw.editor, "x")
    assert session.webhook.body == RawBody("x" + BLOCK + " ")


def test_the_picker_starts_with_the_languages_of_the_sample_users(pane, session):
    user = next(iter(session.workspace.users.values()))
    sections = {**user.sections, "attributes": {"language": "ja-JP"}}
    session.perform(lambda w: w.replace_user(replace(user, sections=sections), "Edit"))
    pane.add_language()
    firsts = {pane.languages._picker._list.item(row).text() for row in range(4)}
    assert any("日本語" in text for text in firsts)


def test_without_languages_the_row_is_gone_and_the_button_moves(qtbot, open_pane, session):
    pane = open_pane(replace(WEBHOOK, languages=()))
    assert not pane.languages.isVisible()
    qtbot.mouseClick(pane.section_bar.add_language, Qt.MouseButton.LeftButton)
    assert pane.languages._picker.isVisible()
    qtbot.keyClick(pane.languages._picker._search, Qt.Key.Key_Return)
    assert pane.languages.isVisible()
    assert not pane.section_bar.add_language.isVisible()


def test_a_paste_beside_a_block_that_was_there_splits_nothing(open_pane, session):
    pane = open_pane(replace(WEBHOOK, body=RawBody(BLOCK)))
    QApplication.clipboard().setText("a text that is long enough for a paste")
    pane.focus_body()
    pane.body.raw.editor.paste()
    assert session.webhook.body.text.endswith(BLOCK)
    assert session.webhook.languages == WEBHOOK.languages
