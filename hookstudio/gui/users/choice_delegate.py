"""ChoiceDelegate: a cell in which one of a list is chosen, or typed where that may be."""

from __future__ import annotations

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRect,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QComboBox, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from hookstudio.core.wording import tr, translated
from hookstudio.gui.composer.cell_painting import is_selected, paint_background
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.import_models import LEFT_OUT, USER_NAME_TEXT, ColumnsModel
from hookstudio.gui.widgets.turned_painter import TurnedPainter

_Index = QModelIndex | QPersistentModelIndex
_ICON = 12


class ChoiceDelegate(QStyledItemDelegate):
    """Shows a chevron beside the choice; a click opens the list."""

    def __init__(self, theme: Theme, *, typed: bool, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._typed = typed

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rect = paint_background(painter, option)
        theme, text = self._theme, str(index.data())
        quiet = text == translated(LEFT_OUT) and not is_selected(option)
        is_prose = text in (translated(LEFT_OUT), translated(USER_NAME_TEXT))
        painter.setPen(QColor(theme.tokens.muted if quiet else theme.tokens.text))
        painter.setFont(theme.ui_font(13) if is_prose else theme.code_font())
        area = rect.adjusted(6, 0, -_ICON - 10, 0)
        shown = painter.fontMetrics().elidedText(
            " ".join(text.split()), Qt.TextElideMode.ElideMiddle, area.width()
        )
        turned = TurnedPainter(painter, option.direction, rect)
        turned.text(area, shown, code=not is_prose)
        place = QRect(rect.right() - _ICON - 4, rect.top(), _ICON, rect.height())
        paint_icon(painter, theme.icon("chevron_down"), turned.place(place).center(), _ICON)

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        combo = QComboBox(parent)
        combo.setObjectName("cellChoice")
        combo.setEditable(self._typed)
        combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        model = index.model()
        if isinstance(model, ColumnsModel):
            title = model.text_at(index.row(), 0)
            combo.setAccessibleName(
                tr("{choice}, for {column}", choice=model.titles[index.column()], column=title)
            )
            combo.addItems(list(model.choices_at(index.row(), index.column())))
        combo.activated.connect(lambda: self._finish(combo))
        return combo

    def setEditorData(self, editor: QWidget, index: _Index) -> None:
        if isinstance(editor, QComboBox) and not editor.property("filled"):
            editor.setProperty("filled", True)
            editor.setCurrentText(str(index.data()))

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: _Index) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentText())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        editor.setGeometry(option.rect)

    def _finish(self, combo: QComboBox) -> None:
        self.commitData.emit(combo)
        self.closeEditor.emit(combo, self.EndEditHint.NoHint)
