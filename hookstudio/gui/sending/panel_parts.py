"""What the panels at the bottom have in common: a table of rows, and a low empty state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.empty_state import EmptyState

ROW_HEIGHT = 28


def set_up_table(
    table: QTableView, model: QAbstractItemModel, theme: Theme, widths: Mapping[int, int]
) -> None:
    """One row is selected at a time; `widths` are in pixels before the text scale."""
    mode = QAbstractItemView
    table.setModel(model)
    table.setSelectionBehavior(mode.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in widths.items():
        table.setColumnWidth(column, theme.px(width))


def low_empty_state(title: str = "", text: str = "") -> EmptyState:
    """An empty state for a panel of some 100 px."""
    state = EmptyState(title, text)
    layout = state.layout()
    assert layout is not None  # it has just built one
    layout.setContentsMargins(12, 4, 12, 4)
    return state
