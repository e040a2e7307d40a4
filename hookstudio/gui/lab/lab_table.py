"""LabTable: the exact numbers beside the drawing, as rows of text."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHeaderView, QTableView, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.lab.lanes import Table
from hookstudio.gui.sending.panel_parts import set_up_table
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.titled_model import RIGHT, Index, TitledModel


class TableModel(TitledModel):
    """Shows a `Table`; numbers stand to the right."""

    def __init__(self) -> None:
        super().__init__()
        self._table = Table((), ())

    @property
    def titles(self) -> Sequence[str]:
        return self._table.titles

    @property
    def count(self) -> int:
        return len(self._table.rows)

    def set_table(self, table: Table) -> None:
        """Show another one."""
        if table == self._table:
            return
        if table.titles == self._table.titles and len(table.rows) == len(self._table.rows):
            # A spread that grows: what is selected stays so.
            self._table = table
            self.tell_columns(0, len(table.titles) - 1)
            return
        self.beginResetModel()
        self._table = table
        self.endResetModel()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        text = self._table.rows[index.row()][index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tool_tip_markup(text)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.TextAlignmentRole and section < len(self._table.titles):
            return self._alignment(section)
        return super().headerData(section, orientation, role)

    def _alignment(self, column: int) -> int | None:
        return None if column in self._table.words else RIGHT


class LabTable(QTableView):
    """Rows are lanes one below the other; the current row is the chosen mark."""

    row_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._model = TableModel()
        self._quiet = False
        self.setObjectName("labTable")
        self.setAccessibleName(tr("Exact times of the attempts"))
        set_up_table(self, self._model, theme, {})
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setMinimumSectionSize(theme.px(28))
        self.selectionModel().currentRowChanged.connect(self._on_current)

    def show_table(self, table: Table) -> None:
        """Show the numbers."""
        self._quiet = True
        self._model.set_table(table)
        # A number at the far end would stand alone.
        self.horizontalHeader().setStretchLastSection(len(table.titles) - 1 in table.words)
        self._quiet = False

    def choose(self, row: int) -> None:
        """Mark a row, without a signal; -1 for none."""
        self._quiet = True
        if row < 0:
            self.clearSelection()
        else:
            self.setCurrentIndex(self._model.index(row, 0))
        self._quiet = False

    def _on_current(self, current: QModelIndex) -> None:
        if not self._quiet and current.isValid():
            self.row_chosen.emit(current.row())
