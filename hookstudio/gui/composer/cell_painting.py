"""How cells look: code in colour on one line, findings under it, a grip, a cross."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable
from itertools import accumulate
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QAbstractItemModel, QEvent, QObject, QPoint, QPointF, QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QIcon,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QApplication, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.liquid.scan import scan
from hookstudio.gui.composer.finding_index import worst
from hookstudio.gui.composer.row_model import Index, Role
from hookstudio.gui.theme.icons import paint_icon
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.highlighter import Highlight
from hookstudio.gui.widgets.direction import placed
from hookstudio.gui.widgets.text_map import STAND_IN, is_odd, utf16_length

# More than fits into a cell of the widest window; the rest is in the tool tip and the editor.
_SHOWN_CHARACTERS = 400
# Enough of an indented text for so many without its indentation.
_READ_CHARACTERS = 4_000
_LINE_BREAKS = re.compile(r"\s*[\r\n]\s*")
_PADDING = 6
_ICON = 14
_LINE_BREAK = "↵"
_LEFT_TO_RIGHT = QTextOption()
_LEFT_TO_RIGHT.setTextDirection(Qt.LayoutDirection.LeftToRight)
_ICON_NAMES = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


@runtime_checkable
class HotRows(Protocol):
    """A view that knows which rows are under the mouse or selected."""

    def is_hot(self, row: int) -> bool: ...


_COLOR_OF = {"delimiter": "output", "tag_delimiter": "tag"}


class TextPainter(QStyledItemDelegate):
    """Paints a cell's text as code; `highlight` "plain" leaves it in one colour."""

    def __init__(
        self, theme: Theme, *, highlight: Highlight = "liquid", parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.theme = theme
        self.highlight = highlight

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        background = paint_background(painter, option)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as the editor over it
        text, place = _painted_text(index)
        findings: tuple[Finding, ...] = index.data(Role.FINDINGS) or ()
        severity = worst(findings)
        rect = _text_rect(background, has_sign=severity is not None)
        if severity is not None:
            icon = self.theme.icon(_ICON_NAMES[severity], str(severity))
            center = QRect(rect.right() + 4, rect.top(), _ICON, rect.height()).center()
            paint_icon(painter, icon, center, _ICON)
        muted = muted_color(self.theme, option)
        if text:
            color = QColor(self.theme.tokens.text) if _is_on(index) else muted
            colored = _is_on(index) and not is_selected(option)
            marks = [(place(f.span.start), place(f.span.end), f) for f in findings if f.span]
            self._paint_text(painter, rect, text, marks, color, colored=colored)
        else:
            placeholder = str(index.data(Role.PLACEHOLDER) or "")
            painter.setFont(self.theme.code_font())
            painter.setPen(muted)
            painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, placeholder)

    def text_at(
        self, option: QStyleOptionViewItem, index: Index, x: float
    ) -> tuple[str, int] | None:
        """The text that the cell shows a part of, and the offset of the character at `x`."""
        text, _ = _painted_text(index)
        rect = _text_rect(QRect(option.rect), has_sign=bool(index.data(Role.FINDINGS)))
        shown = self._fitting(text, rect.width())
        layout = self._laid_out(shown, [])
        first = layout.lineAt(0)
        if not rect.left() <= x < rect.left() + first.naturalTextWidth():
            return None
        units = first.xToCursor(x - rect.left(), QTextLine.CursorPosition.CursorOnCharacter)
        offset = len(shown.encode("utf-16-le")[: 2 * units].decode("utf-16-le", "ignore"))
        # The sign for what does not fit is no character of the text.
        is_sign = offset >= len(text) or (shown != text and offset == len(shown) - 1)
        return None if is_sign else (text, offset)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line, however long the text is: rows keep their height."""
        return QSize(40, self.theme.px(28))

    def _paint_text(
        self,
        painter: QPainter,
        rect: QRect,
        text: str,
        marks: list[tuple[int, int, Finding]],
        color: QColor,
        *,
        colored: bool,
    ) -> None:
        shown = self._fitting(text, rect.width())
        layout = self._laid_out(shown, self._formats(shown, marks, colored=colored))
        first = layout.lineAt(0)
        painter.save()
        painter.setClipRect(rect)
        painter.setPen(color)
        top = rect.top() + (rect.height() - first.height()) / 2
        layout.draw(painter, QPointF(rect.left(), top))
        painter.restore()

    def _fitting(self, text: str, width: int) -> str:
        """What fits of a text, as one line."""
        metrics = QFontMetrics(self.theme.code_font())
        return str(metrics.elidedText(one_line(text), Qt.TextElideMode.ElideRight, width))

    def _laid_out(self, shown: str, formats: list[QTextLayout.FormatRange]) -> QTextLayout:
        """The layout of a line; its formats come first, they would undo what is laid out."""
        layout = QTextLayout(shown, self.theme.code_font())
        layout.setTextOption(_LEFT_TO_RIGHT)
        layout.setFormats(formats)
        layout.beginLayout()
        layout.createLine().setNumColumns(len(shown) + 1)
        layout.endLayout()
        return layout

    def _formats(
        self, text: str, marks: list[tuple[int, int, Finding]], *, colored: bool
    ) -> list[QTextLayout.FormatRange]:
        formats: list[QTextLayout.FormatRange] = []
        if colored and self.highlight != "plain":
            colors = self.theme.code_colors
            pieces, _ = scan(text, 0)
            for start, end, kind in pieces:
                format_ = QTextCharFormat()
                format_.setForeground(QColor(getattr(colors, _COLOR_OF.get(kind, kind))))
                formats.append(_range(text, start, end, format_))
        for start, end, finding in marks:
            formats.append(_range(text, start, max(end, start + 1), self._underline(finding)))
        return formats

    def _underline(self, finding: Finding) -> QTextCharFormat:
        format_ = QTextCharFormat()
        format_.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
        format_.setUnderlineColor(QColor(getattr(self.theme.tokens, str(finding.severity))))
        return format_


class IconPainter(QStyledItemDelegate):
    """Paints one icon in the middle of the cell, while its row is under the mouse or selected."""

    def __init__(self, icon: QIcon, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = icon

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        if not is_hot(option, index):
            return
        hovered = option.state & QStyle.StateFlag.State_MouseOver
        mode = QIcon.Mode.Active if hovered else QIcon.Mode.Normal
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(rect.center())
        self._icon.paint(painter, place, Qt.AlignmentFlag.AlignCenter, mode)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, 28)


class GripPainter(QStyledItemDelegate):
    """Paints the grip by which a row is dragged and, where the model has one, a check box."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._icon = theme.icon("grip")

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        rect = paint_background(painter, option)
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        place = QRect(0, 0, _ICON, _ICON)
        place.moveCenter(rect.center())
        if state is not None:
            place.moveLeft(rect.left() + 4)
            place = placed(option.direction, rect, place)
        if is_hot(option, index):
            self._icon.paint(painter, place)
        if state is None:
            return
        box = QStyleOptionViewItem(option)
        box.rect = self._box(option, rect)
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        flag = QStyle.StateFlag.State_On if checked else QStyle.StateFlag.State_Off
        box.state = (box.state & ~QStyle.StateFlag.State_HasFocus) | flag
        style = box.widget.style() if box.widget is not None else QApplication.style()
        check = QStyle.PrimitiveElement.PE_IndicatorItemViewItemCheck
        style.drawPrimitive(check, box, painter, box.widget)

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> bool:
        """A click on the box, or Space, asks the model for the other state."""
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        clicked = (
            isinstance(event, QMouseEvent)
            and event.type() == QEvent.Type.MouseButtonRelease
            and self._is_at_box(option, event.position().toPoint())
        )
        pressed = (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and event.key() == Qt.Key.Key_Space
        )
        if state is None or not (clicked or pressed):
            return super().editorEvent(event, model, option, index)
        checked = Qt.CheckState(state) == Qt.CheckState.Checked
        new = Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked
        return model.setData(index, new, Qt.ItemDataRole.CheckStateRole)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(24, 28)

    def _box(self, option: QStyleOptionViewItem, rect: QRect) -> QRect:
        box = QRect(0, 0, 16, 16)
        box.moveCenter(rect.center())
        box.moveRight(rect.right() - 4)
        return placed(option.direction, rect, box)

    def _is_at_box(self, option: QStyleOptionViewItem, point: QPoint) -> bool:
        """Whether a place is on the box or beyond it: it is small."""
        box = self._box(option, option.rect)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            return point.x() <= box.right()
        return point.x() >= box.left()


def _painted_text(index: Index) -> tuple[str, Callable[[int], int]]:
    """The text that a cell shows, and where an offset of the cell's own text stands in it."""
    text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
    return joined_lines(text) if index.data(Role.HIGHLIGHT) == "liquid-json" else (text, int)


def _text_rect(cell: QRect, *, has_sign: bool) -> QRect:
    """Where the text of a cell stands; a sign of its findings stands behind it."""
    return cell.adjusted(_PADDING, 0, -_PADDING - (_ICON + 4 if has_sign else 0), 0)


def one_line(text: str) -> str:
    """The text as one line of as many characters, cut where no cell shows more.

    Characters that nobody sees, or that turn the direction of others, have a stand-in.
    """
    line = text[:_SHOWN_CHARACTERS].replace("\r\n", f" {_LINE_BREAK}")
    line = line.translate({ord("\n"): _LINE_BREAK, ord("\r"): _LINE_BREAK, ord("\t"): " "})
    if not line.isprintable():
        line = "".join(STAND_IN if is_odd(char) else char for char in line)
    return line + "…" if len(text) > _SHOWN_CHARACTERS else line


def joined_lines(text: str) -> tuple[str, Callable[[int], int]]:
    """JSON without its line breaks and indentation, and where an offset of it stands then.

    What white space JSON has says nothing, and as signs it would fill the cell.
    """
    text = text[:_READ_CHARACTERS]
    breaks = list(_LINE_BREAKS.finditer(text))
    if not breaks:
        return text, int
    gone = list(accumulate(found.end() - found.start() - 1 for found in breaks))
    starts = [found.start() for found in breaks]

    def place(offset: int) -> int:
        number = bisect_left(starts, offset)
        if not number:
            return offset
        # One inside of a break stands at its end.
        return max(offset, breaks[number - 1].end()) - gone[number - 1]

    return _LINE_BREAKS.sub(" ", text), place


def paint_background(painter: QPainter, option: QStyleOptionViewItem) -> QRect:
    """Paint what the style sheet puts behind an item and return the item's place."""
    # The style would also paint a text, in its own font and on one line with "…".
    plain = QStyleOptionViewItem(option)
    plain.text = ""
    widget = plain.widget
    style = widget.style() if widget is not None else QApplication.style()
    style.drawControl(QStyle.ControlElement.CE_ItemViewItem, plain, painter, widget)
    rect: QRect = QRect(plain.rect)
    return rect


def is_selected(option: QStyleOptionViewItem) -> bool:
    """Whether the item lies on the selection's colour, where only the text colour is readable."""
    return bool(option.state & QStyle.StateFlag.State_Selected)


def muted_color(theme: Theme, option: QStyleOptionViewItem) -> QColor:
    """The quiet text colour, as far as the item's background allows it."""
    return QColor(theme.tokens.text if is_selected(option) else theme.tokens.muted)


def is_hot(option: QStyleOptionViewItem, index: Index) -> bool:
    """Whether the row shows its grip and its cross now."""
    view = option.widget
    return not isinstance(view, HotRows) or view.is_hot(index.row())


def _is_on(index: Index) -> bool:
    """Whether the row's check box, if it has one, is ticked."""
    first = index.model().index(index.row(), 0)
    state = first.data(Qt.ItemDataRole.CheckStateRole)
    return state is None or Qt.CheckState(state) == Qt.CheckState.Checked


def _range(text: str, start: int, end: int, format_: QTextCharFormat) -> QTextLayout.FormatRange:
    piece = QTextLayout.FormatRange()
    # Qt counts UTF-16 units.
    piece.start = utf16_length(text[:start])
    piece.length = utf16_length(text[start:end])
    piece.format = format_
    return piece
