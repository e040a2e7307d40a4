"""RowTable: a table of rows that one types into; the keys and drags that both tables share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from hookstudio.core.wording import translated
from hookstudio.gui.composer import rows
from hookstudio.gui.composer.cell_editor import Step
from hookstudio.gui.composer.row_model import RowModel
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.table_rows import show_as_rows

_KEY_SHARE = 0.27


@dataclass(frozen=True, slots=True)
class RowMove:
    """Rows that the user moves before the row that is at `target` now."""

    rows: tuple[int, ...]
    target: int


class RowTable(QTableView):
    """Shows a `RowModel`, edits in place, and asks for whatever changes the rows themselves."""

    add_requested = Signal(int)  # before which row
    remove_requested = Signal(object)  # tuple[int, ...]
    move_requested = Signal(object)  # RowMove
    copy_requested = Signal(object)  # tuple[int, ...]
    paste_requested = Signal(str, int)  # text, before which row

    def __init__(
        self,
        model: RowModel[Any],
        theme: Theme,
        name: str,
        empty_text: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.rows_model = model
        self._empty_text = empty_text
        self._first_cell, self._last_cell = _editable_columns(model)
        self.setObjectName("rowTable")
        self.setAccessibleName(name)
        self.setModel(model)
        self._set_up_view(theme)
        self._set_up_drag()
        self._theme = theme
        self._hovered = -1
        self._sizing = self._key_dragged = False
        self.clicked.connect(self._on_clicked)
        self.horizontalHeader().sectionResized.connect(self._on_section_resized)
        self.entered.connect(lambda index: self._hover(index.row()))
        theme.changed.connect(self.viewport().update)

    def set_up_columns(self, fixed: dict[int, int]) -> None:
        """The small columns keep their width; the two texts share the rest, until the user drags
        the line between them."""
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        for column, width in fixed.items():
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            self.setColumnWidth(column, width)
        header.setSectionResizeMode(self._last_cell, QHeaderView.ResizeMode.Stretch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._key_dragged:
            share = round(self.viewport().width() * _KEY_SHARE)
            width = max(self._theme.px(96), min(share, self._theme.px(240)))
            self._sizing = True
            self.setColumnWidth(self._first_cell, width)
            self._sizing = False

    @property
    def selected_rows(self) -> tuple[int, ...]:
        """The selected rows from the top; none while none is selected."""
        return tuple(sorted({index.row() for index in self.selectionModel().selectedRows()}))

    def select_rows(self, first: int, count: int = 1) -> None:
        """Select rows and put the current cell on the first of them."""
        model, column = self.model(), max(self.currentIndex().column(), self._first_cell)
        top, bottom = model.index(first, column), model.index(first + count - 1, column)
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(top, flags.ClearAndSelect | flags.Rows)
        for row in range(top.row() + 1, bottom.row() + 1):
            self.selectionModel().select(model.index(row, column), flags.Select | flags.Rows)
        self.scrollTo(top)

    def edit_cell(self, row: int, column: int | None = None) -> None:
        """Open the editor of a cell; without a column of the first one with text."""
        index = self.model().index(row, self._first_cell if column is None else column)
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(index)
            self.scrollTo(index)
            self.edit(index)

    def step_from(self, index: QModelIndex, step: Step) -> None:
        """Go where a key pressed in a cell's editor leads; past the last row a new one comes."""
        row, column = index.row(), index.column()
        if step is Step.DOWN:
            row += 1
        elif step is Step.NEXT:
            row, column = self._neighbour(row, column, 1)
        elif step is Step.PREVIOUS and self._neighbour(row, column, -1) != (row, column):
            row, column = self._neighbour(row, column, -1)
        else:
            self.setFocus()
            return
        if row < self.model().rowCount():
            self.setFocus()
            self.edit_cell(max(row, 0), column)
        elif self._row_is_empty(index.row()):
            self.setFocus()
        else:
            self.add_requested.emit(row)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        handled = self._copy_key(event)
        if not self.rows_model.read_only:
            handled = (
                handled or self._edit_key(event) or self._move_key(event) or self._paste_key(event)
            )
        if not handled:
            super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        if event.source() is not self or self.rows_model.read_only:
            event.ignore()
            return
        # The document moves the rows; Qt must not take any out of the model.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.drop_rows(event.position().toPoint())

    def drop_rows(self, position: QPoint) -> None:
        """Ask for the selected rows at a place of the viewport, between the rows there."""
        index = self.indexAt(position)
        target = self.model().rowCount()
        if index.isValid():
            below = position.y() > self.visualRect(index).center().y()
            target = index.row() + int(below)
        self._ask_move(self.selected_rows, target)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount():
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.tokens.muted))
            area = self.viewport().rect().adjusted(12, 12, -12, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), translated(self._empty_text))

    def is_hot(self, row: int) -> bool:
        """Whether the row is under the mouse or selected, and so shows what one can do to it."""
        if self.rows_model.read_only:
            return False
        return row == self._hovered or self.selectionModel().isRowSelected(row)

    def viewportEvent(self, event: QEvent) -> bool:
        """A click beside the rows ends the selection, so that no row looks chosen for good."""
        result = super().viewportEvent(event)
        if event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(-1)
        elif isinstance(event, QMouseEvent) and self._is_beside(event):
            self._hover(-1)
            if event.type() == QEvent.Type.MouseButtonPress:
                self.clearSelection()
        return result

    def _set_up_view(self, theme: Theme) -> None:
        show_as_rows(self, theme)
        self.setMouseTracking(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A click is no trigger of Qt's: it comes before a drag is told from a click.
        triggers = QAbstractItemView.EditTrigger
        self.setEditTriggers(triggers.AnyKeyPressed | triggers.EditKeyPressed)

    def _set_up_drag(self) -> None:
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(True)
        self.setDragDropOverwriteMode(False)
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)

    def _on_section_resized(self, column: int, _old: int, _new: int) -> None:
        pressed = QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton
        if column == self._first_cell and pressed and not self._sizing:
            self._key_dragged = True

    def _is_beside(self, event: QMouseEvent) -> bool:
        return not self.indexAt(event.position().toPoint()).isValid()

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()

    def _on_clicked(self, index: QModelIndex) -> None:
        """One click opens a cell; in the last column it takes the row out."""
        if self.rows_model.read_only:
            return
        one = QGuiApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
        if index.column() == self.model().columnCount() - 1:
            self.remove_requested.emit((index.row(),))
        elif one:
            self.edit_cell(index.row(), index.column())

    def _edit_key(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Delete and self.selected_rows:
            self.remove_requested.emit(self.selected_rows)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not event.modifiers() & _CHORD:
            current = self.currentIndex()
            if current.isValid() and current.column() == self.model().columnCount() - 1:
                self.remove_requested.emit((current.row(),))
            elif current.isValid():
                self.edit_cell(current.row(), max(current.column(), self._first_cell))
            else:
                self.add_requested.emit(self.model().rowCount())
        else:
            return False
        return True

    def _move_key(self, event: QKeyEvent) -> bool:
        if event.modifiers() != Qt.KeyboardModifier.AltModifier or not self.selected_rows:
            return False
        if event.key() == Qt.Key.Key_Up:
            self._ask_move(self.selected_rows, self.selected_rows[0] - 1)
        elif event.key() == Qt.Key.Key_Down:
            self._ask_move(self.selected_rows, self.selected_rows[-1] + 2)
        else:
            return False
        return True

    def _copy_key(self, event: QKeyEvent) -> bool:
        copies = event.matches(QKeySequence.StandardKey.Copy) and bool(self.selected_rows)
        if copies:
            self.copy_requested.emit(self.selected_rows)
        return copies

    def _paste_key(self, event: QKeyEvent) -> bool:
        pastes = event.matches(QKeySequence.StandardKey.Paste)
        if pastes:
            selected = self.selected_rows
            target = selected[-1] + 1 if selected else self.model().rowCount()
            self.paste_requested.emit(QGuiApplication.clipboard().text(), target)
        return pastes

    def _ask_move(self, moving: tuple[int, ...], target: int) -> None:
        target = max(0, min(target, self.model().rowCount()))
        all_rows = tuple(range(self.model().rowCount()))
        if moving and rows.move(all_rows, moving, target) != all_rows:
            self.move_requested.emit(RowMove(moving, target))

    def _neighbour(self, row: int, column: int, by: int) -> tuple[int, int]:
        """The next cell that can be edited, forwards or backwards; past the end in no row."""
        count = self.model().rowCount()
        while True:
            column += by
            if column > self._last_cell:
                row, column = row + 1, self._first_cell
            elif column < self._first_cell:
                row, column = row - 1, self._last_cell
            if not 0 <= row < count:
                return (max(row, 0), self._first_cell)
            if self.model().index(row, column).flags() & Qt.ItemFlag.ItemIsEditable:
                return (row, column)

    def _row_is_empty(self, row: int) -> bool:
        columns = (self._first_cell, self._last_cell)
        texts = (self.model().index(row, column).data() for column in columns)
        return not any(texts)


_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


def _editable_columns(model: RowModel[Any]) -> tuple[int, int]:
    named = [column for column, cell in enumerate(model.CELLS) if cell]
    return named[0], named[-1]
