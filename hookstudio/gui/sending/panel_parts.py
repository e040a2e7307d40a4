"""What the panels at the bottom have in common: a table of rows, and a low empty state."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QHeaderView, QTableView

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.table_rows import show_as_rows


def set_up_table(
    table: QTableView, model: QAbstractItemModel, theme: Theme, widths: Mapping[int, int]
) -> None:
    """One row is selected at a time; `widths` are in pixels before the text scale."""
    table.setModel(model)
    show_as_rows(table, theme)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    header = table.horizontalHeader()
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
