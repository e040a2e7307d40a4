"""Navigator: brings a text of the webhook before the user, for a jump or after an undo."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QWidget

from hookstudio.gui.composer.document import ComposerDocument
from hookstudio.gui.composer.field_path import FieldPath, Part
from hookstudio.gui.composer.request_row import RequestRow
from hookstudio.gui.composer.section_bar import Section, SectionBar
from hookstudio.gui.composer.section_stack import SectionStack
from hookstudio.gui.session import Place

_SECTIONS = {
    Part.BODY: Section.BODY,
    Part.HEADERS: Section.HEADERS,
    Part.DELIVERY: Section.SETTINGS,
}

_PER_LANGUAGE = (Part.URL, Part.BODY)


class Navigator:
    """Opens the language tab, the section and the row that a path leads to."""

    def __init__(
        self,
        document: ComposerDocument,
        row: RequestRow,
        bar: SectionBar,
        sections: SectionStack,
    ) -> None:
        self._document = document
        self._row = row
        self._bar = bar
        self._sections = sections

    def show_place(self, place: Place) -> None:
        """Select a range in the text that owns it, and put the caret there."""
        path = FieldPath.parse(place.field)
        shown = self._document.shown
        if path is None or shown is None or place.webhook not in ("", shown.webhook.slug):
            return
        path = path.in_webhook(shown.webhook)
        if path.part in _PER_LANGUAGE:
            self._document.select_language(path.language)
        self._show_section(path)
        if path.part is Part.URL:
            self._row.url.show_range(place.start, place.end)
        elif path.part is Part.METHOD:
            self._row.method.setFocus()
        elif path.part is Part.BODY:
            self._sections.body.show_place(path, place.start, place.end)
        elif path.part is Part.HEADERS and path.row is not None:
            self._sections.headers.panel.open_cell(path.row, path.cell, place.start, place.end)

    def reveal(self, path: FieldPath) -> None:
        """Show what an undo changed; the focus stays, unless its widget is hidden by that."""
        focused = QApplication.focusWidget()
        self._show_language(path)
        self._show_section(path)
        if path.part is Part.BODY:
            self._sections.body.reveal(path)
        elif path.part is Part.HEADERS and path.row is not None:
            self._sections.headers.panel.reveal(path.row)
        if focused is not None and not focused.isVisible():
            self._focus_target(path).setFocus()

    def _show_language(self, path: FieldPath) -> None:
        """Go to the language of the text, unless the tab shows that text already: inherited."""
        shown = self._document.shown
        if shown is not None and path.part in _PER_LANGUAGE:
            visible = FieldPath(path.part, shown.language).in_webhook(shown.webhook)
            if visible.language != path.language:
                self._document.select_language(path.language)

    def _show_section(self, path: FieldPath) -> None:
        section = _SECTIONS.get(path.part)
        if section is not None:
            self._bar.choose(section)

    def _focus_target(self, path: FieldPath) -> QWidget:
        if path.part is Part.HEADERS:
            return self._sections.headers.panel.table
        body = self._sections.body
        if path.part is Part.BODY:
            return body.raw.editor if body.is_raw else body.table.panel.table
        return self._row.url
