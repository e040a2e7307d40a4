"""MatrixTable: the grid; a click or Enter opens a cell, Ctrl and Shift select to compare."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from hookstudio.core.wording import tr
from hookstudio.gui.matrix.cell_delegate import CellDelegate
from hookstudio.gui.matrix.column_header import ColumnHeader
from hookstudio.gui.matrix.matrix_model import MatrixModel
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.table_rows import ROW_HEIGHT

_NAMES_WIDTH = 168
_Flag = QItemSelectionModel.SelectionFlag
_SELECTING = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier


class MatrixTable(QTableView):
    """Rows and columns have one size, so that any number of users costs what is seen."""

    opened = Signal(QModelIndex)
    seen_changed = Signal()  # scrolled, resized, or another grid
    selection_moved = Signal()
    comparison_requested = Signal(bool)  # with what the preview shows; whole users or not

    def __init__(self, model: MatrixModel, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._delegate = CellDelegate(theme)
        self._selecting = False
        self.setObjectName("matrixTable")
        self.setAccessibleName(tr("Matrix of sample users and languages"))
        self.setHorizontalHeader(ColumnHeader(theme, self))
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._set_up_headers()
        self._add_actions()
        self.clicked.connect(self._on_clicked)
        self.verticalScrollBar().valueChanged.connect(self.seen_changed)
        model.modelReset.connect(self.seen_changed)
        self.selectionModel().selectionChanged.connect(self.selection_moved)
        theme.changed.connect(self._set_sizes)
        self._set_sizes()

    def seen_rows(self) -> range:
        """The rows in the viewport."""
        first = max(0, self.rowAt(0))
        last = self.rowAt(self.viewport().height() - 1)
        rows = self.model().rowCount()
        return range(first, min(rows, last + 1) if last >= 0 else rows)

    def compared_cells(self) -> tuple[QModelIndex, QModelIndex] | None:
        """The two cells that are selected, the current one last."""
        indexes = self.selectionModel().selectedIndexes()
        if len(indexes) != 2:
            return None
        one, other = sorted(indexes, key=lambda index: index == self.currentIndex())
        return one, other

    def compared_rows(self) -> tuple[int, int] | None:
        """The two rows that are selected from end to end, the current one last."""
        rows = [index.row() for index in self.selectionModel().selectedRows()]
        if len(rows) != 2 or len(self.selectionModel().selectedIndexes()) != (
            2 * self.model().columnCount()
        ):
            return None
        one, other = sorted(rows, key=lambda row: row == self.currentIndex().row())
        return one, other

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._selecting = bool(event.modifiers() & _SELECTING)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = event.modifiers() in (
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        )
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self.opened.emit(self.currentIndex())
            return
        if event.key() == Qt.Key.Key_Escape and self.selectionModel().hasSelection():
            self.clearSelection()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.seen_changed.emit()

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self._selecting and len(self.selectionModel().selectedIndexes()) == 1:
            self.opened.emit(index)

    def compare_with(self, shown: QModelIndex, *, users: bool) -> None:
        """Select the current cell and another one, or the users of both."""
        current, selection = self.currentIndex(), self.selectionModel()
        if not shown.isValid() or not current.isValid():
            return
        rows = _Flag.Rows if users else _Flag.NoUpdate
        selection.select(shown, _Flag.ClearAndSelect | rows)
        selection.select(current, _Flag.Select | rows)

    def _add_actions(self) -> None:
        """The menu of a cell; with the menu key, what a click with Ctrl does."""
        opening = QAction(tr("Open this rendering"), self)
        opening.triggered.connect(lambda: self.opened.emit(self.currentIndex()))
        cells = QAction(tr("Compare with what the preview shows"), self)
        cells.triggered.connect(lambda: self.comparison_requested.emit(False))
        users = QAction(tr("Compare this user with the preview's"), self)
        users.triggered.connect(lambda: self.comparison_requested.emit(True))
        self.addActions([opening, cells, users])
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

    def _set_up_headers(self) -> None:
        names = self.verticalHeader()
        names.setObjectName("matrixNames")
        names.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        names.setHighlightSections(False)
        names.setSectionsClickable(True)
        names.setTextElideMode(Qt.TextElideMode.ElideRight)
        names.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        names.setAccessibleName(tr("Sample users"))
        self.horizontalHeader().setAccessibleName(tr("Languages"))

    def _set_sizes(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self._theme.px(ROW_HEIGHT))
        self.verticalHeader().setFixedWidth(self._theme.px(_NAMES_WIDTH))
        self.horizontalHeader().setDefaultSectionSize(self._delegate.width())
