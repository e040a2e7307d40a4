"""FormTable: the rows of the attribute form; keys and clicks become wishes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QMenu, QTableView, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.composer.cell_editor import Step
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.form_delegates import (
    ActionDelegate,
    KindDelegate,
    NameDelegate,
    ValueDelegate,
    chevron_area,
)
from hookstudio.gui.users.form_model import FormColumn, FormModel
from hookstudio.gui.users.form_rows import FormRow, is_container
from hookstudio.gui.users.user_paths import Path
from hookstudio.gui.users.value_kinds import Kind
from hookstudio.gui.widgets.table_rows import show_as_rows

_NAME_SHARE = 0.4


class FormTable(QTableView):
    """One click edits, folds, adds or removes; so do F2, Enter, Space, arrows, Insert, Delete."""

    fold_requested = Signal(object)  # path
    add_requested = Signal(object)  # path of what it goes into
    remove_requested = Signal(object)  # path
    toggle_requested = Signal(object)  # path of a boolean
    reset_requested = Signal(object)  # path: as in the file again

    def __init__(self, theme: Theme, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._empty_text = ""
        self._hovered = -1
        self._pressed = QPoint()
        self._can_reset = False
        self.rows_model = FormModel(self)
        self.values = ValueDelegate(theme, self)
        self._names = NameDelegate(theme, self)
        self._kinds = KindDelegate(theme, self)
        self._actions = ActionDelegate(theme, self)
        self.setObjectName("rowTable")
        self.setAccessibleName(name)
        self.setModel(self.rows_model)
        self._set_up_view()
        self._set_up_columns()
        self._connect_signals()

    def show_rows(self, rows: tuple[FormRow, ...], *, read_only: bool = False) -> None:
        """Show these; an open editor stays where its row does."""
        self.rows_model.set_rows(rows)
        self.rows_model.set_read_only(read_only)
        self.setProperty("locked", read_only)
        self.values.refresh_findings()
        self.viewport().update()

    def set_empty_text(self, text: str) -> None:
        """What is said where there are no rows."""
        self._empty_text = text

    def set_can_reset(self, can_reset: bool) -> None:
        """Whether a row that is changed can go back to what the file has."""
        self._can_reset = can_reset

    def current_row(self) -> FormRow | None:
        """The row that the keyboard is at."""
        return self.rows_model.row_at(self.currentIndex())

    def edit_path(self, path: Path, column: FormColumn = FormColumn.VALUE) -> bool:
        """Select a row and open a cell of it; whether it is shown."""
        row = self.rows_model.row_of(path)
        index = self.rows_model.index(row, column)
        if not index.isValid():
            return False
        self.setCurrentIndex(index)
        self.scrollTo(index)
        if index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)
        return True

    def is_hot(self, row: int) -> bool:
        """Whether the row shows what one can do to it."""
        if self.rows_model.read_only:
            return False
        return row == self._hovered or self.selectionModel().isRowSelected(row)

    def step_from(self, index: QModelIndex, step: Step) -> None:
        """Where a key in a cell's editor leads."""
        self.setFocus()
        row, column = index.row(), index.column()
        if step is Step.DOWN:
            self._edit_next(row, column, 1, only=column)
        elif step is Step.NEXT:
            self._edit_next(row, column, 1)
        elif step is Step.PREVIOUS:
            self._edit_next(row, column, -1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        row = self.current_row()
        # What the editor of a name does not take is not meant for the rows.
        typing = self.state() == QAbstractItemView.State.EditingState
        if typing or row is None or event.modifiers() & _CHORD or not self._key(event.key(), row):
            super().keyPressEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QMouseEvent) and event.type() == QEvent.Type.MouseButtonPress:
            self._pressed = _place(event)
        result = super().viewportEvent(event)
        beside = isinstance(event, QMouseEvent) and not self.indexAt(_place(event)).isValid()
        if beside or event.type() in (QEvent.Type.Leave, QEvent.Type.HoverLeave):
            self._hover(-1)
        return result

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        index = self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
        row = self.current_row()
        if row is not None and not self.rows_model.read_only:
            self._menu(row).popup(event.globalPos())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self.model().rowCount() and self._empty_text:
            painter = QPainter(self.viewport())
            painter.setPen(QColor(self._theme.tokens.muted))
            area = self.viewport().rect().adjusted(12, 12, -12, -12)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(area, int(flags), self._empty_text)

    def _set_up_view(self) -> None:
        show_as_rows(self, self._theme)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def _set_up_columns(self) -> None:
        for column, delegate in (
            (FormColumn.NAME, self._names),
            (FormColumn.KIND, self._kinds),
            (FormColumn.VALUE, self.values),
            (FormColumn.ACTION, self._actions),
        ):
            self.setItemDelegateForColumn(column, delegate)
        header = self.horizontalHeader()
        header.setMinimumSectionSize(20)
        header.setSectionResizeMode(FormColumn.KIND, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(FormColumn.ACTION, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(FormColumn.VALUE, QHeaderView.ResizeMode.Stretch)
        self.setColumnWidth(FormColumn.KIND, self._kinds.width())
        self.setColumnWidth(FormColumn.ACTION, self._theme.px(28))
        self.setColumnWidth(FormColumn.NAME, self._theme.px(190))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]  # Qt's own event
        share = round(self.viewport().width() * _NAME_SHARE)
        width = max(self._theme.px(120), min(share, self._theme.px(260)))
        self.setColumnWidth(FormColumn.NAME, width)

    def _connect_signals(self) -> None:
        self.clicked.connect(self._on_clicked)
        self.doubleClicked.connect(self._on_double_clicked)
        self.entered.connect(lambda index: self._hover(index.row()))
        self._kinds.stepped.connect(self.step_from)
        self.values.stepped.connect(self.step_from)
        self._theme.changed.connect(self.viewport().update)

    def _on_clicked(self, index: QModelIndex) -> None:
        row = self.rows_model.row_at(index)
        if row is None:
            return
        column = index.column()
        on_fold = row.is_section and column != FormColumn.ACTION
        if row.folded is not None and (on_fold or self._on_chevron(index, row)):
            self.fold_requested.emit(row.path)
            return
        if self.rows_model.read_only:
            return
        if column == FormColumn.ACTION:
            signal = self.add_requested if row.is_section else self.remove_requested
            if row.is_set:
                signal.emit(row.path)
        elif column == FormColumn.KIND:
            self.edit(index)
            self._kinds.open_list_at(index)
        elif column == FormColumn.VALUE:
            self._edit_value(index, row)

    def _on_double_clicked(self, index: QModelIndex) -> None:
        row = self.rows_model.row_at(index)
        named = row is not None and index.column() == FormColumn.NAME
        if named and index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _on_chevron(self, index: QModelIndex, row: FormRow) -> bool:
        if index.column() != FormColumn.NAME:
            return False
        cell = self.visualRect(index)
        area = chevron_area(self._theme, row, cell, self.layoutDirection())
        return area.contains(self._pressed)

    def _edit_value(self, index: QModelIndex, row: FormRow) -> None:
        if row.kind is Kind.BOOLEAN and not row.problem:
            self.toggle_requested.emit(row.path)
        elif index.flags() & Qt.ItemFlag.ItemIsEditable:
            self.edit(index)

    def _key(self, key: int, row: FormRow) -> bool:
        """Do what a key asks for; whether it was any of ours."""
        if row.folded is not None and key in _FOLDS:
            if row.folded is not (_FOLDS[key] != self.isRightToLeft()):
                self.fold_requested.emit(row.path)
            return True
        if self.rows_model.read_only:
            return False
        index = self.currentIndex()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if row.is_section:
                self.fold_requested.emit(row.path)
            elif index.column() == FormColumn.KIND:
                self.edit(index)
            else:
                self._edit_value(index.siblingAtColumn(FormColumn.VALUE), row)
        elif key == Qt.Key.Key_F2 and row.named:
            self.edit(index.siblingAtColumn(FormColumn.NAME))
        elif key == Qt.Key.Key_Insert:
            self.add_requested.emit(row.path if is_container(row) else row.path[:-1])
        elif key == Qt.Key.Key_Delete and row.is_set and not row.is_section:
            self.remove_requested.emit(row.path)
        else:
            return False
        return True

    def _menu(self, row: FormRow) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        path = row.path
        target = path if is_container(row) else path[:-1]
        menu.addAction(tr("Add a value"), lambda: self.add_requested.emit(target))
        if row.named:
            menu.addAction(tr("Rename"), lambda: self.edit_path(path, FormColumn.NAME))
        if not row.is_section and row.kind is not Kind.NULL:
            choose = self.rows_model.kind_chosen
            menu.addAction(tr("Set to null"), lambda: choose.emit(path, Kind.NULL))
        if row.changed and self._can_reset:
            menu.addAction(tr("As in the file"), lambda: self.reset_requested.emit(path))
        if row.is_set:
            text = tr("Remove the section") if row.is_section else tr("Remove")
            menu.addAction(text, lambda: self.remove_requested.emit(path))
        return menu

    def _edit_next(self, row: int, column: int, by: int, only: int | None = None) -> None:
        """Open the next cell that can be typed into."""
        model = self.rows_model
        columns = [only] if only is not None else [FormColumn.KIND, FormColumn.VALUE]
        cells = [(r, c) for r in range(model.rowCount()) for c in columns]
        after = [
            cell for cell in cells if (cell > (row, column) if by > 0 else cell < (row, column))
        ]
        for each in after if by > 0 else reversed(after):
            index = model.index(*each)
            if index.flags() & Qt.ItemFlag.ItemIsEditable:
                self.setCurrentIndex(index)
                self.scrollTo(index)
                self.edit(index)
                return

    def _hover(self, row: int) -> None:
        if row != self._hovered:
            self._hovered = row
            self.viewport().update()


def _place(event: QMouseEvent) -> QPoint:
    return event.position().toPoint()


_CHORD = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# Of a form that reads from left to right.
_FOLDS = {int(Qt.Key.Key_Left): True, int(Qt.Key.Key_Right): False}
