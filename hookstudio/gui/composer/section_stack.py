"""SectionStack: body, headers and settings of a webhook, each built when it is first looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hookstudio.gui.composer.body_section import BodySection
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.field_path import Part
from hookstudio.gui.composer.finding_index import FindingIndex
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.tab_order import place_behind

if TYPE_CHECKING:
    from hookstudio.gui.composer.headers_section import HeadersSection
    from hookstudio.gui.composer.settings_section import SettingsSection


class SectionStack(QStackedWidget):
    """Shows one section at a time. The body comes first, so only it is built from the start."""

    refused = Signal(str)  # why something could not be pasted

    def __init__(
        self,
        document: ComposerDocument,
        theme: Theme,
        assistance: Assistance,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._assistance = assistance
        self._findings = FindingIndex()
        self._headers: HeadersSection | None = None
        self._settings: SettingsSection | None = None
        self.body = BodySection(document, theme, assistance, self)
        self.body.refused.connect(self.refused)
        self.addWidget(self.body)

    @property
    def headers(self) -> HeadersSection:
        if self._headers is None:
            from hookstudio.gui.composer.headers_section import HeadersSection  # start-up time

            self._headers = HeadersSection(self._document, self._theme, self._assistance, self)
            self._headers.panel.refused.connect(self.refused)
            self._headers.show_findings(self._findings.cells(Part.HEADERS))
            self._take(self._headers, self._headers.show_webhook)
        return self._headers

    @property
    def settings(self) -> SettingsSection:
        if self._settings is None:
            from hookstudio.gui.composer.settings_section import SettingsSection  # start-up time

            self._settings = SettingsSection(self._document, self._theme, self)
            self._take(self._settings, self._settings.show_webhook)
        return self._settings

    def show_section(self, section: int) -> None:
        """Bring a section, by its number in `Section`, to the front."""
        if section == Section.HEADERS:
            self.setCurrentWidget(self.headers)
        elif section == Section.SETTINGS:
            self.setCurrentWidget(self.settings)
        else:
            self.setCurrentWidget(self.body)

    def show_webhook(self, shown: Shown) -> None:
        """Show one variant of a webhook in every section that there is."""
        self.body.show_webhook(shown)
        if self._headers is not None:
            self._headers.show_webhook(shown)
        if self._settings is not None:
            self._settings.show_webhook(shown)

    def show_findings(self, findings: FindingIndex, language: str | None) -> None:
        """Mark what there is to say; `language` is the variant that the shown body belongs to."""
        self._findings = findings
        self.body.show_findings(findings, language)
        if self._headers is not None:
            self._headers.show_findings(findings.cells(Part.HEADERS))

    def _take(self, section: QWidget, show: Callable[[Shown], None]) -> None:
        self.addWidget(section)
        place_behind(self, section)
        if self._document.shown is not None:
            show(self._document.shown)
