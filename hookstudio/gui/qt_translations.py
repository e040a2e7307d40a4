"""The texts of a language as Qt's translator has them; also in processes that have no window."""

from __future__ import annotations

from PySide6.QtCore import QLocale, QTranslator

from hookstudio.core.paths import resources
from hookstudio.core.wording import Numerals

CONTEXT = "hookstudio"


class QtTranslations:
    """The translations of one language, by its tag; what is missing in them stays English."""

    def __init__(self, tag: str) -> None:
        self._tag = tag
        self._translator = QTranslator()
        self._translator.load(str(resources() / f"translations/{CONTEXT}_{tag}.qm"))
        place = default_locale(tag)
        self._numerals = Numerals(place.groupSeparator(), place.decimalPoint(), place.zeroDigit())

    def __reduce__(self) -> tuple[type[QtTranslations], tuple[str]]:
        return QtTranslations, (self._tag,)

    @property
    def numerals(self) -> Numerals:
        return self._numerals

    def text(self, source: str, note: str, /) -> str:
        return self._translator.translate(CONTEXT, source, note) or source

    def plural(self, one: str, many: str, number: int) -> str:
        found = self._translator.translate(CONTEXT, many, "", number)
        return found or (one if number == 1 else many)


def default_locale(tag: str) -> QLocale:
    """Where the system speaks the language, the system's; else one of its countries."""
    system = QLocale.system()
    if system.language() == QLocale(tag).language():
        return system
    # With the digits of the URLs, ports and statuses that stand in every other line.
    return QLocale("ar_AE") if tag == "ar" else QLocale(tag)
