"""LookPage: theme and editor."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hookstudio.core.settings import SYSTEM, Settings
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.settings.form import buddy, combo, form_on, switch

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
        self._theme = combo(_THEMES, settings.theme, tr("Theme"))
        self._scheme = combo(_SCHEMES, settings.editor_scheme, tr("Liquid colors"))
        self._wrap = switch(tr("Wrap long lines in the editor"), settings.editor_wrap)
        form = form_on(self)
        form.addRow(buddy("&Theme", self._theme), self._theme)
        form.addRow(buddy("Liquid &colors", self._scheme), self._scheme)
        form.addRow("", self._wrap)

    def chosen(self, settings: Settings) -> Settings:
        return replace(
            settings,
            theme=str(self._theme.currentData()),
            editor_scheme=str(self._scheme.currentData()),
            editor_wrap=self._wrap.isChecked(),
        )

    def problem(self) -> str:
        return ""
