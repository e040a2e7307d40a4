from dataclasses import replace

import pytest

from hookstudio.core.project.webhook import LanguageVariant
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.document import ComposerDocument
from hookstudio.gui.composer.field_path import FieldPath, Part
from tests.gui.composer.conftest import WEBHOOK


@pytest.fixture
def document(session):
    return ComposerDocument(session, session)


def watch(signal) -> list:
    seen: list = []
    signal.connect(seen.append)
    return seen


def set_url(url: str):
    return lambda w, language: edits.with_url(w, language, url)


def test_it_shows_what_the_session_selects(document, session):
    assert document.shown.webhook == WEBHOOK
    assert document.shown.language is None
    session.select_edit_language("fr")
    assert document.shown.language == "fr"
    assert document.shown.url == WEBHOOK.url
    assert document.shown.url_is_inherited
    assert document.shown.body_is_inherited


def test_it_tells_only_of_what_it_shows(document, session):
    told = watch(document.shown_changed)
    session.force_language("fr")
    user = next(iter(session.workspace.users.values()))
    session.perform(lambda w: w.replace_user(replace(user, name="New"), "Edit"))
    assert told == []
    session.edit_webhook(lambda w: replace(w, url="x"), "Edit")
    assert [shown.webhook.url for shown in told] == ["x"]


def test_edits_of_one_text_that_follow_quickly_are_one_step(document, session, clock):
    document.edit(set_url("a"), "Edit URL", "url")
    document.edit(set_url("ab"), "Edit URL", "url")
    clock.now += 60
    document.edit(set_url("abc"), "Edit URL", "url")
    document.undo()
    assert session.webhook.url == "ab"
    document.undo()
    assert session.webhook.url == WEBHOOK.url
    document.redo()
    assert session.webhook.url == "ab"


def test_edits_of_different_languages_are_never_one_step(document, session):
    document.edit(set_url("a"), "Edit URL", "url")
    document.select_language("fr")
    document.edit(set_url("b"), "Edit URL", "url")
    document.undo()
    assert session.webhook.url == "a"
    assert session.webhook.variant("fr").url is None


def test_an_own_edit_is_not_revealed_and_its_undo_is(document):
    revealed = watch(document.reveal_requested)
    document.edit(set_url("a"), "Edit URL")
    assert revealed == []
    document.undo()
    document.redo()
    assert revealed == [FieldPath(Part.URL), FieldPath(Part.URL)]


def test_what_another_program_changed_is_shown_and_not_revealed(document, session):
    revealed = watch(document.reveal_requested)
    file = session.workspace.project.root / WEBHOOK.file
    text = file.read_text()
    file.write_text(text.replace("/orders", "/elsewhere-on-disk"))
    for change in session.workspace.check_disk().reloaded:
        session.changed.emit(change)
    assert document.shown.url.endswith("/elsewhere-on-disk")
    assert revealed == []


def test_another_webhook_is_another_start(document, session):
    revealed = watch(document.reveal_requested)
    session.perform(lambda w: w.add_webhook(replace(WEBHOOK, slug="b", url="b"), "Add"))
    assert document.shown.webhook.url == "b"
    session.select(webhook=WEBHOOK.slug)
    assert document.shown.webhook.url == WEBHOOK.url
    assert revealed == []


def test_a_language_that_is_gone_shows_default(document, session):
    session.select_edit_language("fr")
    session.edit_webhook(lambda w: edits.without_language(w, "fr"), "Remove")
    assert document.shown.language is None
    session.undo()
    assert document.shown.webhook.languages == (LanguageVariant("fr"),)


def test_renaming_to_the_same_name_is_no_step(document, session):
    document.rename(WEBHOOK.name)
    assert session.workspace.undo_label == ""
    document.rename("Other")
    assert session.workspace.undo_label != ""
    assert document.shown.webhook.name == "Other"


def test_without_a_webhook_nothing_can_be_edited(document, session):
    session.perform(lambda w: w.delete("webhook", WEBHOOK.slug))
    assert document.shown is None
    document.edit(set_url("x"), "Edit URL")
    document.rename("x")
    assert session.webhook is None
