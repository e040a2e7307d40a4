"""HeadersSection: the headers, which Braze does not vary by language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.findings import Finding
from hookstudio.core.liquid.completion import Completion
from hookstudio.core.project.webhook import Header
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.finding_index import Cell
from hookstudio.gui.composer.header_words import HEADER_NAMES, values_for
from hookstudio.gui.composer.headers_model import HeaderColumn, HeadersModel
from hookstudio.gui.composer.pasted_rows import pasted_headers
from hookstudio.gui.composer.row_kinds import HEADER_WORDS
from hookstudio.gui.composer.rows_panel import RowKind, RowsEdit, RowsPanel
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.labels import plain_label


class HeadersSection(QWidget):
    """Edits the headers; completes common names and, for those, common values."""

    def __init__(
        self,
        document: ComposerDocument,
        theme: Theme,
        assistance: Assistance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._complete_liquid = assistance.complete
        self.panel = RowsPanel(
            HeadersModel(self),
            HEADERS,
            theme,
            {
                "name": Assistance(self._complete_name),
                "value": Assistance(self._complete_value, assistance.explain),
            },
            self,
        )
        self._note = plain_label(
            tr("Headers are the same in every language: Braze does not vary them."), role="caption"
        )
        self._note.setWordWrap(True)
        px = theme.px
        fixed = {int(HeaderColumn.ENABLED): px(46), int(HeaderColumn.REMOVE): px(28)}
        self.panel.table.set_up_columns(fixed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self._note)
        layout.addWidget(self.panel, 1)
        self.panel.rows_edited.connect(self._on_rows)
        self.panel.undo_requested.connect(document.undo)
        self.panel.redo_requested.connect(document.redo)

    def show_webhook(self, shown: Shown) -> None:
        """Show the headers; the note only where there are languages to wonder about."""
        self.panel.show_rows(shown.webhook.headers, read_only=shown.read_only)
        self._note.setVisible(bool(shown.webhook.languages))

    def show_findings(self, cells: Mapping[Cell, tuple[Finding, ...]]) -> None:
        self.panel.show_findings(cells)

    def _on_rows(self, edit: RowsEdit) -> None:
        self._document.edit(
            lambda w, _language: edits.with_headers(w, edit.rows), edit.label, edit.merge
        )

    def _complete_name(self, text: str, offset: int) -> Sequence[Completion]:
        return _words(HEADER_NAMES, text, offset)

    def _complete_value(self, text: str, offset: int) -> Sequence[Completion]:
        """Liquid inside Liquid, else the values that this header usually has."""
        liquid = self._complete_liquid(text, offset)
        row = self.panel.table.currentIndex().row()
        headers = self.panel.model.rows
        name = headers[row].name if 0 <= row < len(headers) else ""
        return liquid or _words(values_for(name), text, offset)


def _words(words: Mapping[str, str], text: str, offset: int) -> Sequence[Completion]:
    """The words that begin with the whole text before the caret; typed out, a word is none."""
    typed = text[:offset].casefold()
    return tuple(
        Completion(word, "value", translated(detail), 0, len(text), len(word))
        for word, detail in words.items()
        if word.casefold().startswith(typed) and word != text
    )


def _copy(rows: tuple[Header, ...]) -> str:
    return "\n".join(f"{header.name}: {header.value}" for header in rows)


HEADERS = RowKind(
    words=HEADER_WORDS,
    blank=Header("", ""),
    empty_text=translatable(
        "No headers yet. Add one, or paste “Name: value” lines.\n"
        "Without a Content-Type, Braze guesses one from the body."
    ),
    parse=pasted_headers,
    copy=_copy,
    suggests_words=True,
)
