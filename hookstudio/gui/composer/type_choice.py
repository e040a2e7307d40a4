"""TypeChoice: the delegate that chooses a pair's type from a short list."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hookstudio.gui.composer.cell_editor import STEPS, Step
from hookstudio.gui.composer.cell_painting import is_hot, muted_color, paint_background
from hookstudio.gui.composer.pairs_model import TYPE_NAMES
from hookstudio.gui.composer.row_model import Index
from hookstudio.gui.theme.theme import Theme


class TypeChoice(QStyledItemDelegate):
    """Paints the type quietly. A click opens the list at once; to the keyboard it is a stop on the
    way from the key to the value, where letters and arrows choose and Space opens the list."""

    stepped = Signal(QModelIndex, object)  # the cell, Step

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._open: tuple[QComboBox, QPersistentModelIndex] | None = None

    def open_list_at(self, index: QModelIndex) -> None:
        """Show the list, if the box of that cell is open."""
        if self._open is not None and self._open[1] == index:
            self._open[0].showPopup()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        rect.adjust(6, 0, -4, 0)
        painter.setPen(muted_color(self._theme, option))
        painter.setFont(self._theme.ui_font(12, 500))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, str(index.data()))
        if is_hot(option, index) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            place = QRect(rect.right() - 12, rect.center().y() - 5, 12, 12)
            self._theme.icon("chevron_down").paint(painter, place)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setObjectName("cellChoice")
        combo.setAccessibleName(f"Type {index.row() + 1}")
        combo.ensurePolished()  # its width is asked for before it is seen
        combo.addItems(list(TYPE_NAMES.values()))
        combo.activated.connect(lambda: self.commitData.emit(combo))
        # The list is as wide as its words, however narrow the column is.
        words = combo.view().sizeHintForColumn(0)
        combo.view().setMinimumWidth(words + self._theme.px(_LIST_EDGES))
        self._open = (combo, QPersistentModelIndex(index))
        return combo

    def destroyEditor(self, editor: QWidget, index: Index) -> None:
        if self._open is not None and self._open[0] is editor:
            self._open = None
        super().destroyEditor(editor, index)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys lead from cell to cell here as in the texts beside."""
        if not isinstance(event, QKeyEvent) or self._open is None:
            return super().eventFilter(watched, event)
        step = _TABS.get(Qt.Key(event.key()), STEPS.get(Qt.Key(event.key())))
        if step is None or event.modifiers() & _CHORD:
            return False
        if event.type() == QEvent.Type.KeyPress:
            combo, place = self._open
            cell = place.model().index(place.row(), place.column())
            self.closeEditor.emit(combo, self.EndEditHint.NoHint)
            self.stepped.emit(cell, step)
        event.accept()
        return True

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Over the cell, and wider where the longest word needs it."""
        rect = QRect(option.rect)
        rect.setWidth(max(rect.width(), editor.sizeHint().width()))
        editor.setGeometry(rect)


_LIST_EDGES = 28
_TABS = {Qt.Key.Key_Tab: Step.NEXT, Qt.Key.Key_Backtab: Step.PREVIOUS}
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
