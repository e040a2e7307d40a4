"""How the studio's tables look: whole rows of one height, without a grid."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractItemView, QTableView

from hookstudio.gui.theme.theme import Theme

ROW_HEIGHT = 28
"""Pixels before the text scale."""


def show_as_rows(table: QTableView, theme: Theme) -> None:
    """Rows without numbers, one selected at a time; Tab leaves the table, so that the keyboard is
    not caught in it."""
    mode = QAbstractItemView
    table.setSelectionBehavior(mode.SelectionBehavior.SelectRows)
    table.setSelectionMode(mode.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(theme.px(ROW_HEIGHT))
    table.horizontalHeader().setHighlightSections(False)
