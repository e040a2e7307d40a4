"""The language of the studio: which there are, and how the program comes to speak one."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from hookstudio.core import wording
from hookstudio.gui.qt_translations import QtTranslations, default_locale

SYSTEM = "system"
ENGLISH = "en"


@dataclass(frozen=True, slots=True)
class Language:
    """A language of the studio, by its tag and by the name that its speakers give it."""

    tag: str
    own_name: str


LANGUAGES = (
    Language("ar", "العربية"),
    Language("de", "Deutsch"),
    Language(ENGLISH, "English"),
    Language("es", "Español"),
    Language("fr", "Français"),
    Language("ja", "日本語"),
)


def chosen(setting: str, wanted: list[str] | None = None) -> str:
    """The tag that a setting means; `wanted` are the system's languages, best first."""
    known = {language.tag for language in LANGUAGES}
    if setting in known:
        return setting
    if wanted is None:
        wanted = QLocale.system().uiLanguages()
    plain = (tag.replace("_", "-").partition("-")[0].lower() for tag in wanted)
    return next((tag for tag in plain if tag in known), ENGLISH)


def speak(app: QApplication, setting: str) -> None:
    """Let the program speak a language from now on: before its first text is shown."""
    tag = chosen(setting)
    for earlier in app.findChildren(QTranslator):
        app.removeTranslator(earlier)
        earlier.deleteLater()
    place = default_locale(tag)
    QLocale.setDefault(place)
    app.setLayoutDirection(place.textDirection())
    if tag == ENGLISH:
        wording.use(wording.English())
        return
    wording.use(QtTranslations(tag))
    of_qt = QTranslator(app)  # the buttons of its own dialogs, and the menus of its fields
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    if of_qt.load(f"qtbase_{tag}", folder):
        app.installTranslator(of_qt)


def locale() -> QLocale:
    """How dates and numbers are written; of the country that the system names, if it can be."""
    return QLocale()
