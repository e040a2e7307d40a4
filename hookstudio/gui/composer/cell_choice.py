"""CellChoice: a cell in which one of a few words is chosen."""

from __future__ import annotations

from collections.abc import Sequence

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
from hookstudio.gui.composer.row_model import Index
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import placed


class CellChoice(QStyledItemDelegate):
    """Paints the word quietly. A click opens the list at once; to the keyboard it is a stop on the
    way from cell to cell, where letters and arrows choose and Space opens the list."""

    stepped = Signal(QModelIndex, object)  # the cell, Step

    def __init__(self, theme: Theme, words: Sequence[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._words = words
        self._open: tuple[QComboBox, QPersistentModelIndex] | None = None

    def word(self, index: Index) -> str:
        """What the cell shows; empty for a cell without a choice."""
        return str(index.data())

    def name(self, index: Index) -> str:
        """What the box is called for those who do not see where it is."""
        raise NotImplementedError

    def choose(self, combo: QComboBox) -> None:
        """The user chose a word of the list."""
        self.commitData.emit(combo)

    def cell_of(self, combo: QComboBox) -> QModelIndex | None:
        """The cell that the box is open on."""
        if self._open is None or self._open[0] is not combo:
            return None
        place = self._open[1]
        return place.model().index(place.row(), place.column())

    def open_list_at(self, index: QModelIndex) -> None:
        """Show the list, if the box of that cell is open."""
        if self._open is not None and self._open[1] == index:
            self._open[0].showPopup()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        word = self.word(index)
        if not word:
            return
        # Given for left to right.
        area = rect.adjusted(6, 0, -4, 0)
        painter.setPen(muted_color(self._theme, option))
        painter.setFont(self._theme.ui_font(12, 500))
        shown = placed(option.direction, rect, area)
        painter.drawText(shown, Qt.AlignmentFlag.AlignVCenter, word)
        if is_hot(option, index) and index.flags() & Qt.ItemFlag.ItemIsEditable:
            place = QRect(area.right() - 12, rect.center().y() - 5, 12, 12)
            place = placed(option.direction, rect, place)
            self._theme.icon("chevron_down").paint(painter, place)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setObjectName("cellChoice")
        combo.setAccessibleName(self.name(index))
        combo.ensurePolished()  # its width is asked for before it is seen
        combo.addItems(list(self._words))
        combo.activated.connect(lambda: self.choose(combo))
        # The list is as wide as its words, however narrow the column is.
        words = combo.view().sizeHintForColumn(0)
        combo.view().setMinimumWidth(words + self._theme.px(_LIST_EDGES))
        combo.setMaxVisibleItems(len(self._words))
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
        combo = self._open[0]
        cell = self.cell_of(combo)
        if event.type() == QEvent.Type.KeyPress:
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
        editor.setGeometry(placed(option.direction, option.rect, rect))


_LIST_EDGES = 28
_TABS = {Qt.Key.Key_Tab: Step.NEXT, Qt.Key.Key_Backtab: Step.PREVIOUS}
_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
