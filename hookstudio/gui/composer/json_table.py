"""JsonTable: the pairs of a JSON body, and the JSON that they make."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import JsonBody, Pair, RawBody
from hookstudio.core.request.conversion import to_pairs
from hookstudio.core.request.json_body import preview_json
from hookstudio.core.wording import tr, translatable
from hookstudio.gui.composer.finding_index import Cell
from hookstudio.gui.composer.pairs_model import PairColumn, PairsModel
from hookstudio.gui.composer.pasted_rows import pasted_pairs
from hookstudio.gui.composer.row_kinds import PAIR_WORDS
from hookstudio.gui.composer.rows_panel import RowKind, RowsPanel
from hookstudio.gui.composer.shown_text import ShownText
from hookstudio.gui.composer.type_choice import TypeChoice
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.tab_order import place_behind

PREVIEW_AFTER_MS = 60
# Below this height the table needs all of it.
_ROOM_FOR_BOTH = 300


class JsonTable(QWidget):
    """Edits pairs; under them, foldable, the JSON with its Liquid still in it."""

    rows_edited = Signal(object)  # RowsEdit
    refused = Signal(str)

    def __init__(self, theme: Theme, assistance: Assistance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._unfolded: bool | None = None  # None: as the height allows
        help_by_cell = {"key": None, "value": assistance}
        self.panel = RowsPanel(PairsModel(self), PAIRS, theme, help_by_cell, self)
        self._type_choice = TypeChoice(theme, self)
        self._fold = QToolButton(self.panel)
        self._json: ShownText | None = None
        self._key = ""
        self._timer = QTimer(self)
        self._build_layout()
        self._connect_signals()
        self._show_fold()

    def show_pairs(self, pairs: tuple[Pair, ...], key: str, *, read_only: bool) -> None:
        """Show the pairs; the JSON follows a moment later. `key` says whose they are."""
        self._key = key
        if pairs is not self.panel.model.rows:
            self._timer.start()
        self.panel.show_rows(pairs, read_only=read_only)

    def show_findings(self, cells: Mapping[Cell, tuple[Finding, ...]]) -> None:
        self.panel.show_findings(cells)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_fold()

    def _build_layout(self) -> None:
        table = self.panel.table
        table.setItemDelegateForColumn(PairColumn.TYPE, self._type_choice)
        px = self._theme.px
        widths = ((PairColumn.GRIP, 24), (PairColumn.TYPE, 88), (PairColumn.REMOVE, 28))
        table.set_up_columns({int(column): px(width) for column, width in widths})
        self._fold.setObjectName("foldButton")
        self._fold.setText(tr("JSON it makes"))
        self._fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._fold.setAccessibleName(tr("Show the JSON that the pairs make"))
        self._timer.setSingleShot(True)
        self._timer.setInterval(PREVIEW_AFTER_MS)
        self.panel.foot.addWidget(self._fold)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.panel, 3)

    def _connect_signals(self) -> None:
        self.panel.rows_edited.connect(self.rows_edited)
        self.panel.refused.connect(self.refused)
        self.panel.table.clicked.connect(self._type_choice.open_list_at)
        self._type_choice.stepped.connect(self.panel.table.step_from)
        self._fold.clicked.connect(self._on_fold)
        self._timer.timeout.connect(self._show_json)

    def _on_fold(self) -> None:
        self._unfolded = self._json is None or self._json.editor.isHidden()
        self._show_fold()

    def _show_fold(self) -> None:
        unfolded = self._unfolded
        if unfolded is None:
            unfolded = self.height() >= self._theme.px(_ROOM_FOR_BOTH)
        if unfolded and self._json is None:
            self._json = self._make_view()
        if self._json is not None and unfolded == self._json.editor.isHidden():
            self._json.editor.setVisible(unfolded)
            self._timer.start()
        self._fold.setIcon(self._theme.icon("chevron_down" if unfolded else "chevron_right"))

    def _make_view(self) -> ShownText:
        view = CodeEditor(self._theme, name=tr("JSON that the pairs make"), line_numbers=False)
        view.setObjectName("plainView")
        view.setReadOnly(True)
        view.hide()
        self._column.addWidget(view, 2)
        place_behind(self._fold, view)
        return ShownText(view)

    def _show_json(self) -> None:
        view = self._json
        if view is not None and not view.editor.isHidden():
            view.show(preview_json(self.panel.model.rows), self._key)


def _parse(text: str) -> tuple[Pair, ...]:
    if text.lstrip().startswith("{"):
        body = to_pairs(RawBody(text))
        return body.pairs if isinstance(body, JsonBody) else ()
    return pasted_pairs(text)


PAIRS = RowKind(
    words=PAIR_WORDS,
    blank=Pair("", ""),
    empty_text=translatable("No pairs yet: the body is {}.\nAdd one, or paste a JSON object."),
    parse=_parse,
    copy=preview_json,
)
