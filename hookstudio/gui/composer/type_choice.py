"""TypeChoice: the delegate that chooses a pair's type from a short list."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hookstudio.gui.composer.cell_painting import is_hot, muted_color, paint_background
from hookstudio.gui.composer.pairs_model import TYPE_NAMES
from hookstudio.gui.composer.row_model import Index
from hookstudio.gui.theme.theme import Theme


class TypeChoice(QStyledItemDelegate):
    """Paints the type quietly; opens its list at once, and choosing closes it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

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
        combo.addItems(list(TYPE_NAMES.values()))
        combo.activated.connect(lambda: self._take(combo))
        QTimer.singleShot(0, combo, combo.showPopup)
        return combo

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        if isinstance(editor, QComboBox):
            editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _take(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, self.EndEditHint.NoHint)
