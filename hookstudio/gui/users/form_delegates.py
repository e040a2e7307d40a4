"""How the cells of the attribute form look and are edited: name, type, value, and what adds one."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.composer.cell_choice import CellChoice
from hookstudio.gui.composer.cell_editing import CellEditing
from hookstudio.gui.composer.cell_painting import (
    is_hot,
    is_selected,
    muted_color,
    one_line,
    paint_background,
)
from hookstudio.gui.composer.row_model import Index
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.form_model import FormModel
from hookstudio.gui.users.form_rows import FormRow
from hookstudio.gui.users.value_kinds import Kind, word_of
from hookstudio.gui.widgets.direction import placed
from hookstudio.gui.widgets.turned_painter import TurnedPainter

INDENT = 16
_ICON = 14
_PAD = 8
_AROUND_KIND = 24


def row_of(index: Index) -> FormRow | None:
    """The row of an index of a `FormModel`."""
    model = index.model()
    return model.row_at(index) if isinstance(model, FormModel) else None


def chevron_area(theme: Theme, row: FormRow, cell: QRect, direction: Qt.LayoutDirection) -> QRect:
    """Where a row's chevron is in its name's cell."""
    return placed(direction, cell, _chevron(theme, row, cell))


def _chevron(theme: Theme, row: FormRow, cell: QRect) -> QRect:
    """As it is where the cell reads from left to right."""
    left = cell.left() + 4 + theme.px(INDENT) * max(0, row.depth - 1)
    return QRect(left, cell.top(), theme.px(20), cell.height())


class NameDelegate(QStyledItemDelegate):
    """A chevron where something is inside, then the name; sections are titles."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        row = row_of(index)
        if row is None:
            return
        theme = self._theme
        turned = TurnedPainter(painter, option.direction, rect)
        if row.folded is not None:
            icon = theme.icon("chevron_right" if row.folded else "chevron_down")
            area = chevron_area(theme, row, rect, option.direction)
            paint_icon(painter, icon, area.center(), theme.px(_ICON))
        text = self._text_area(rect, row)
        font = theme.ui_font(13, 600) if row.is_section else theme.code_font()
        painter.setFont(font)
        quiet = not row.is_set and not is_selected(option)
        color = muted_color(theme, option) if quiet else QColor(theme.tokens.text)
        painter.setPen(color)
        metrics = painter.fontMetrics()
        if row.changed:
            self._paint_mark(painter, turned, text)
            text.setLeft(text.left() + theme.px(12))
        # Of `event_properties.order_id` the end says more than the beginning.
        dotted = row.title != row.path[-1] and not row.is_section
        mode = Qt.TextElideMode.ElideLeft if dotted else Qt.TextElideMode.ElideRight
        shown = metrics.elidedText(one_line(row.title), mode, text.width())
        turned.text(text, shown, code=not row.is_section)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(40, self._theme.px(28))

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        edit = QLineEdit(parent)
        edit.setAccessibleName(tr("Name of the attribute"))
        edit.setFont(self._theme.code_font())
        edit.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return edit

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        row = row_of(index)
        if isinstance(editor, QLineEdit) and row is not None and not editor.isModified():
            editor.setText(row.title)
            editor.selectAll()

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        if isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        row = row_of(index)
        if row is not None:
            area = self._text_area(option.rect, row).adjusted(-6, 1, 0, -1)
            editor.setGeometry(placed(option.direction, option.rect, area))

    def _text_area(self, rect: QRect, row: FormRow) -> QRect:
        area = QRect(rect)
        area.setLeft(_chevron(self._theme, row, rect).right() + 2)
        area.setRight(rect.right() - 4)
        return area

    def _paint_mark(self, painter: QPainter, turned: TurnedPainter, text: QRect) -> None:
        """A dot: this differs from the file."""
        side = self._theme.px(6)
        dot = QRect(text.left(), text.center().y() + 1 - side // 2, side, side)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.tokens.accent))
        painter.drawEllipse(turned.place(dot))
        painter.restore()


class KindDelegate(CellChoice):
    """The type of an attribute."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, tuple(word_of(kind) for kind in Kind), parent)

    def width(self) -> int:
        """What the longest word needs, with the chevron behind it."""
        metrics = QFontMetrics(self._theme.ui_font(12, 500))
        widest = max(metrics.horizontalAdvance(word_of(kind)) for kind in Kind)
        return max(self._theme.px(78), widest + _AROUND_KIND)

    def word(self, index: Index) -> str:
        row = row_of(index)
        if row is None or row.is_section:
            return ""
        kind = row.wanted if row.wanted is not None and not row.is_set else row.kind
        return word_of(kind)

    def name(self, index: Index) -> str:
        row = row_of(index)
        return tr("Type of {title}", title=row.title) if row else tr("Type")

    def choose(self, combo: QComboBox) -> None:
        cell, text = self.cell_of(combo), combo.currentText()
        if cell is not None:
            # First: the row may be gone when the model has answered.
            self.closeEditor.emit(combo, self.EndEditHint.NoHint)
            if text != cell.data():
                cell.model().setData(cell, text)

    def setModelData(self, editor: QWidget, model: QAbstractItemModel, index: Index) -> None:
        """Nothing is left to do: what was chosen has been given to the model."""


class ValueDelegate(CellEditing):
    """The value as code; a boolean as a box, a section as how much is in it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(theme, tr("Value"), highlight="plain", parent=parent)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = row_of(index)
        if row is not None and row.is_section:
            rect = paint_background(painter, option)
            painter.setPen(muted_color(self.theme, option))
            painter.setFont(self.theme.ui_font(12, 400))
            area = rect.adjusted(_PAD - 2, 0, -_PAD, 0)
            TurnedPainter(painter, option.direction, rect).text(area, row.text)
        elif row is not None and row.kind is Kind.BOOLEAN and not row.problem:
            self._paint_box(painter, option, row)
        else:
            super().paint(painter, option, index)

    def _paint_box(self, painter: QPainter, option: QStyleOptionViewItem, row: FormRow) -> None:
        rect = paint_background(painter, option)
        turned = TurnedPainter(painter, option.direction, rect)
        box = QStyleOptionViewItem(option)
        side = self.theme.px(16)
        place = QRect(rect.left() + 6, rect.center().y() - side // 2 + 1, side, side)
        box.rect = turned.place(place)
        on = row.text == "true"
        flag = QStyle.StateFlag.State_On if on else QStyle.StateFlag.State_Off
        box.state = (box.state & ~QStyle.StateFlag.State_HasFocus) | flag
        style = box.widget.style() if box.widget is not None else QApplication.style()
        check = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(check, box, painter, box.widget)
        painter.setFont(self.theme.code_font())
        painter.setPen(QColor(self.theme.tokens.text))
        turned.text(rect.adjusted(6 + side + 8, 0, -4, 0), row.text, code=True)


class ActionDelegate(QStyledItemDelegate):
    """A plus on a section, a cross on what is set, while the row is under the mouse or selected."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        row = row_of(index)
        if row is None or not (row.is_section or (row.is_set and is_hot(option, index))):
            return
        view = option.widget
        if row.is_section and view is not None and view.property("locked"):
            return
        icon = self._theme.icon("plus" if row.is_section else "close")
        paint_icon(painter, icon, rect.center(), self._theme.px(_ICON))

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, 28)
