"""BodySection: the body of one variant, as a table of pairs or as raw text."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.project.webhook import RawBody
from hookstudio.core.request.languages import own_name
from hookstudio.core.wording import tr
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.field_path import FieldPath, Part
from hookstudio.gui.composer.finding_index import FindingIndex
from hookstudio.gui.composer.inherit_note import BODY_WORDS, InheritNote
from hookstudio.gui.composer.raw_editor import RawEditor
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.code_editor.coverage_marks import UnseenPart
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.tab_order import place_behind

if TYPE_CHECKING:
    from hookstudio.gui.composer.json_table import JsonTable
    from hookstudio.gui.composer.rows_panel import RowsEdit

Coverage: TypeAlias = "Mapping[str | None, Sequence[UnseenPart]]"
"""What nobody reaches in the raw bodies, by language; None is the default variant."""


class BodySection(QWidget):
    """Shows a body and edits its rows; what concerns the whole body is left to its owner."""

    raw_edited = Signal(str, bool)  # as `ShownText.edited`
    refused = Signal(str)  # why something could not be pasted

    def __init__(
        self,
        document: ComposerDocument,
        theme: Theme,
        assistance: Assistance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._assistance = assistance
        self._table: JsonTable | None = None
        self._raw: RawEditor | None = None
        self._findings: tuple[FindingIndex, str | None] = (FindingIndex(), None)
        self._coverage: Coverage = {}
        self.inherit = InheritNote(BODY_WORDS, self)
        self._unsent = plain_label(role="caption")
        self._unsent.setWordWrap(True)
        self._unsent.hide()
        self._stack = QStackedWidget(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for widget in (self.inherit, self._unsent):
            layout.addWidget(widget)
        layout.addWidget(self._stack, 1)

    @property
    def table(self) -> JsonTable:
        """The table, built when it is first needed."""
        if self._table is None:
            from hookstudio.gui.composer.json_table import JsonTable  # start-up time

            self._table = table = JsonTable(self._theme, self._assistance, self._stack)
            table.rows_edited.connect(self._on_rows)
            table.refused.connect(self.refused)
            table.panel.undo_requested.connect(self._document.undo)
            table.panel.redo_requested.connect(self._document.redo)
            self._stack.addWidget(table)
            place_behind(self._stack, table)
            self.show_findings(*self._findings)
        return self._table

    @property
    def raw(self) -> RawEditor:
        """The editor of raw text, built when it is first needed."""
        if self._raw is None:
            self._raw = raw = RawEditor(self._theme, self._assistance, self._stack)
            raw.text_edited.connect(self.raw_edited)
            raw.editor.undo_requested.connect(self._document.undo)
            raw.editor.redo_requested.connect(self._document.redo)
            self._stack.addWidget(raw)
            place_behind(self._stack, raw)
            self.show_findings(*self._findings)
        return self._raw

    @property
    def is_raw(self) -> bool:
        return self._raw is not None and self._stack.currentWidget() is self._raw

    def show_webhook(self, shown: Shown) -> None:
        """Show the body of one variant."""
        fixed = shown.read_only or shown.body_is_inherited
        body = shown.body
        if isinstance(body, RawBody):
            self.raw.show_body(body, shown.key, read_only=fixed)
            self._stack.setCurrentWidget(self.raw)
        else:
            self.table.show_pairs(body.pairs, shown.key, read_only=fixed)
            self._stack.setCurrentWidget(self.table)
        self._show_notes(shown)

    def show_findings(self, findings: FindingIndex, language: str | None) -> None:
        """Mark the texts of the shown body, which is that variant's."""
        self._findings = (findings, language)
        if self._raw is not None:
            self._raw.show_findings(findings.whole(Part.BODY, language))
            self._raw.show_coverage(self._coverage.get(language, ()))
        if self._table is not None:
            self._table.show_findings(findings.cells(Part.BODY, language))

    def show_coverage(self, coverage: Coverage) -> None:
        """Mark what no sample user reaches in a raw body, by variant; None is the default one."""
        self._coverage = coverage
        if self._raw is not None:
            self._raw.show_coverage(coverage.get(self._findings[1], ()))

    def show_place(self, path: FieldPath, start: int, end: int) -> None:
        """Select a range of the body's text, or of one cell."""
        if self.is_raw:
            self.raw.editor.show_range(start, end)
        elif path.row is not None:
            self.table.panel.open_cell(path.row, path.cell, start, end)
        else:
            self.focus_editor()

    def reveal(self, path: FieldPath) -> None:
        """Bring what an undo changed into sight; the raw editor's caret is there already."""
        if self.is_raw:
            self.raw.editor.ensureCursorVisible()
        elif path.row is not None:
            self.table.panel.reveal(path.row)

    def focus_editor(self) -> None:
        """Put the caret into the body."""
        if self.is_raw:
            self.raw.editor.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.table.panel.focus_table()

    def _show_notes(self, shown: Shown) -> None:
        if shown.language is None:
            self.inherit.show_default()
        else:
            self.inherit.show_variant(
                own_name(shown.language),
                inherits=shown.body_is_inherited,
                read_only=shown.read_only,
            )
        self._unsent.setText(tr("A GET request has no body, so Braze does not send this one."))
        self._unsent.setVisible(shown.webhook.method == "GET" and not _is_empty(shown))

    def _on_rows(self, edit: RowsEdit) -> None:
        self._document.edit(
            lambda w, lang: edits.with_pairs(w, lang, edit.rows), edit.label, edit.merge
        )


def _is_empty(shown: Shown) -> bool:
    body = shown.body
    return not (body.text if isinstance(body, RawBody) else body.pairs)
