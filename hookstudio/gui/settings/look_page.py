"""LookPage: language, theme and editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hookstudio.core.settings import SYSTEM, Settings
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.language import LANGUAGES
from hookstudio.gui.settings.form import (
    Entries,
    as_setting,
    buddy,
    combo,
    form_on,
    switch,
    translated_entries,
)
from hookstudio.gui.widgets.labels import wrapped_caption

_THEMES = (
    (SYSTEM, translatable("Follow the system")),
    ("light", translatable("Light")),
    ("dark", translatable("Dark")),
)
_SCHEMES = (
    ("studio", translatable("Hook Studio")),
    ("braze", translatable("As Braze's composer: green and purple")),
)


class LookPage(QWidget):
    """What the studio looks like."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._language = combo(_languages(settings.language), settings.language, tr("Language"))
        self._theme = combo(translated_entries(_THEMES), settings.theme, tr("Theme"))
        schemes = translated_entries(_SCHEMES)
        self._scheme = combo(schemes, settings.editor_scheme, tr("Liquid colors"))
        self._wrap = switch(tr("Wrap long lines in the editor"), settings.editor_wrap)
        as_setting(self._language, "Language")
        as_setting(self._theme, "Theme")
        as_setting(self._scheme, "Liquid colors")
        as_setting(self._wrap, "Wrap long lines in the editor")
        later = wrapped_caption()
        later.setText(tr("Another language is used at the next start."))
        form = form_on(self)
        form.addRow(buddy(tr("&Language"), self._language), self._language)
        form.addRow("", later)
        form.addRow(buddy(tr("&Theme"), self._theme), self._theme)
        form.addRow(buddy(tr("Liquid &colors"), self._scheme), self._scheme)
        form.addRow("", self._wrap)

    def chosen(self, settings: Settings) -> Settings:
        return replace(
            settings,
            language=str(self._language.currentData()),
            theme=str(self._theme.currentData()),
            editor_scheme=str(self._scheme.currentData()),
            editor_wrap=self._wrap.isChecked(),
        )

    def problem(self) -> str:
        return ""


def _languages(current: str) -> Entries:
    """The system's first, then each by its own name; one that is not spoken (any more) last."""
    known = ((SYSTEM, tr("As the system")), *((each.tag, each.own_name) for each in LANGUAGES))
    other = () if current in dict(known) else ((current, current),)
    return (*known, *other)
