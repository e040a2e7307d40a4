"""The translations: whole, up to date, and with the placeholders of the English texts."""

from __future__ import annotations

import runpy

import pytest

from hookstudio.gui.language import ENGLISH, LANGUAGES
from tests.translations.catalogue import FOLDER, FORMS, Message, faults, read

TAGS = [language.tag for language in LANGUAGES if language.tag != ENGLISH]
collect = runpy.run_path(str(FOLDER.parents[1] / "packaging/translations.py"))["collect"]


def test_every_text_can_be_collected() -> None:
    assert collect().problems == ()


@pytest.mark.parametrize("tag", TAGS)
def test_a_catalogue_has_exactly_the_texts_of_the_program(tag: str) -> None:
    texts = {(text.source, text.note) for text in collect().texts}
    had = {(message.source, message.note) for message in read(FOLDER / f"hookstudio_{tag}.ts")}
    assert sorted(texts - had) == [], "make translations collects them"
    assert sorted(had - texts) == [], "make translations drops them"


@pytest.mark.parametrize("tag", TAGS)
def test_a_translation_is_whole(tag: str) -> None:
    messages = read(FOLDER / f"hookstudio_{tag}.ts")
    wrong = [
        f"{message.source[:90]!r} {fault}: {message.forms}"
        for message in messages
        for fault in faults(message, tag)
    ]
    assert wrong == [], "\n".join(wrong[:40])


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("{file} was saved.", "{fichier} est enregistré.", "has the braces"),
        ("{file} was saved.", "Le fichier est enregistré.", "has the braces"),
        ("Write {{ name }}", "Écrivez { name }", "has the braces"),
        ("{file} was saved.", "{file} est enregistré", "does not end with ."),
        ("{file} was saved.", " {file} est enregistré.", "other blanks"),
        ("Run hookstudio check again.", "Lancez la vérification.", "lacks hookstudio check"),
        ("This text is still English.", "This text is still English.", "is still English"),
        ("Cancel", "", "is not translated"),
    ],
)
def test_a_bad_translation_is_found(source: str, form: str, fault: str) -> None:
    message = Message(source, "", plural=False, forms=(form,), finished=True)
    assert any(fault in told for told in faults(message, "fr"))


@pytest.mark.parametrize("tag", TAGS)
def test_each_language_has_its_plural_forms(tag: str) -> None:
    plurals = [one for one in read(FOLDER / f"hookstudio_{tag}.ts") if one.plural]
    assert len(plurals) > 20
    assert {len(one.forms) for one in plurals} == {FORMS[tag]}
