"""Which language the studio speaks, and what changes with it."""

from __future__ import annotations

import pickle
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLibraryInfo, QLocale, Qt
from PySide6.QtWidgets import QApplication

from hookstudio.core import wording
from hookstudio.core.wording import English
from hookstudio.gui.language import LANGUAGES, chosen, speak
from hookstudio.gui.qt_translations import QtTranslations


@pytest.fixture
def spoken_again(qapp: QApplication) -> Iterator[QApplication]:
    before = QLocale()
    yield qapp
    speak(qapp, "en")
    QLocale.setDefault(before)


@pytest.mark.parametrize(
    ("setting", "wanted", "tag"),
    [
        ("fr", ["de-DE"], "fr"),
        ("system", ["fr-Latn-CA", "fr-CA", "fr"], "fr"),
        ("system", ["pt-BR", "es-419", "en"], "es"),
        ("system", ["ja_JP"], "ja"),
        ("system", ["C"], "en"),
        ("system", [], "en"),
        ("tlh", ["de"], "de"),
    ],
)
def test_the_setting_counts_then_the_first_language_of_the_system_that_is_spoken(
    setting: str, wanted: list[str], tag: str
) -> None:
    assert chosen(setting, wanted) == tag


def test_each_language_is_named_as_its_speakers_do() -> None:
    for language in LANGUAGES:
        own = QLocale(language.tag).nativeLanguageName()
        assert language.own_name.casefold() in own.casefold() or language.tag == "en"


def test_french_writes_numbers_as_the_french_do(spoken_again: QApplication) -> None:
    speak(spoken_again, "fr")
    assert wording.number(1234567.5, ",.1f") == "1\u202f234\u202f567,5"
    assert QLocale().name() == "fr_FR"
    assert spoken_again.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_arabic_is_read_from_the_right_with_the_digits_of_a_url(
    spoken_again: QApplication,
) -> None:
    speak(spoken_again, "ar")
    assert spoken_again.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert wording.number(8600, ",") == "8,600"


def test_english_needs_no_translations(spoken_again: QApplication) -> None:
    speak(spoken_again, "en")
    assert isinstance(wording.in_use(), English)


def test_another_process_gets_the_same_language() -> None:
    french = QtTranslations("fr")
    again = pickle.loads(pickle.dumps(french))
    assert again.numerals == french.numerals
    assert again.text("Cancel", "") == french.text("Cancel", "") != ""


def test_what_is_not_translated_stays_english() -> None:
    nothing = QtTranslations("xx")
    assert nothing.text("A text", "") == "A text"
    assert [nothing.plural("{n} dog", "{n} dogs", n) for n in (0, 1, 2)] == [
        *("{n} dogs", "{n} dog", "{n} dogs")
    ]


def test_qt_brings_the_texts_of_its_own_dialogs_in_each_language() -> None:
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    for language in LANGUAGES:
        assert (Path(folder) / f"qtbase_{language.tag}.qm").exists()
