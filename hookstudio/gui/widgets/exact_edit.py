"""ExactEdit: what the code editor and the plain view share; a text widget over an exact text."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QToolTip,
    QWidget,
)

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.escape_key import is_escape_override
from hookstudio.gui.widgets.exact_text import ExactText
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.text_map import JOINERS, char_name, is_odd

if TYPE_CHECKING:
    from hookstudio.gui.widgets.find_bar import FindBar


class ExactEdit(QPlainTextEdit):
    """All offsets are those of Python in `text()`; positions are Qt's and stay inside."""

    # On the class too: Qt still asks a widget that Python has begun to take apart.
    _find_bar: FindBar | None = None

    def __init__(self, theme: Theme, *, name: str, verbose: bool = False) -> None:
        super().__init__()
        self._theme = theme
        self._exact = ExactText(self.document(), verbose=verbose)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self._refresh.timeout.connect(self._on_refresh)
        self.setAccessibleName(name)
        self._read_left_to_right()
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        self.setCursorWidth(2)
        self.cursorPositionChanged.connect(self._refresh.start)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        self._exact.changed.connect(self._on_text_changed)
        theme.changed.connect(self._dress)

    def _read_left_to_right(self) -> None:
        """Code does, in every language and with whatever it quotes."""
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        option = self.document().defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.LeftToRight)
        self.document().setDefaultTextOption(option)

    # The text and places in it.

    def text(self) -> str:
        """The exact text: line ends, no-break spaces and control characters as they are."""
        return self._exact.text

    def caret(self) -> int:
        """Where the caret stands."""
        return self._exact.map.to_model(self.textCursor().position())

    def selection(self) -> tuple[int, int]:
        """The selected range; both ends are the caret when nothing is selected."""
        cursor = self.textCursor()
        start = self._exact.map.to_model(cursor.selectionStart())
        end = self._exact.map.to_model(cursor.selectionEnd(), end=cursor.hasSelection())
        return start, max(start, end)

    def show_range(self, start: int, end: int) -> None:
        """Select a range, scroll to it and take the focus."""
        self.select_range(start, end)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def select_range(self, start: int, end: int) -> None:
        """Select a range and bring it into view, the caret at its end."""
        cursor = self._cursor_over(start, end)
        self.setTextCursor(cursor)
        place = self.cursorRect()
        if not self.viewport().rect().contains(place):
            self.centerCursor()

    def move_caret(self, offset: int) -> None:
        """Put the caret somewhere, with nothing selected."""
        cursor = self.textCursor()
        cursor.setPosition(self._exact.map.to_display(offset))
        self.setTextCursor(cursor)

    def set_wrap(self, wrap: bool) -> None:
        """Whether lines that are too long go on below."""
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)

    def offset_at(self, point: QPoint) -> int | None:
        """The character under a point of the viewport; None where there is none."""
        cursor = self.cursorForPosition(point)
        position = cursor.position()
        if self.cursorRect(cursor).left() > point.x():
            position -= 1
        if position < 0 or (cursor.atBlockEnd() and position == cursor.position()):
            return None
        return self._exact.map.to_model(position)

    def visible_blocks(self) -> list[tuple[QTextBlock, int, int]]:
        """Each block that is seen, with its top and bottom in the viewport."""
        blocks = []
        block = self.firstVisibleBlock()
        top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
        while block.isValid() and top <= self.viewport().height():
            bottom = top + self.blockBoundingRect(block).height()
            if block.isVisible():
                blocks.append((block, round(top), round(bottom)))
            block, top = block.next(), bottom
        return blocks

    def visible_range(self) -> tuple[int, int]:
        """The range of the text that is seen."""
        blocks = self.visible_blocks()
        if not blocks:
            return 0, 0
        last = blocks[-1][0]
        start = self._exact.map.to_model(blocks[0][0].position())
        return start, self._exact.map.to_model(last.position() + last.length())

    # Finding.

    def open_find(self, replace: bool = False) -> None:
        """Show the bar for finding, and for replacing where the text can be edited."""
        from hookstudio.gui.widgets.find_bar import FindBar  # start-up time: few look for something

        if self._find_bar is None:
            self._find_bar = FindBar(self, self, self._theme)
            self._find_bar.shown_or_hidden.connect(self._place_margins)
            self._find_bar.matches_changed.connect(self._refresh.start)
        self._find_bar.open(replace=replace and not self.isReadOnly())

    def replace_range(self, start: int, end: int, text: str, caret: int | None = None) -> None:
        """Replace a range as an edit of the user; the caret goes after it, or to `caret`."""
        if self.isReadOnly():
            return
        self._exact.replace(start, end, text, by_user=True)
        self.move_caret(start + len(text) if caret is None else caret)

    def _on_text_changed(self) -> None:
        if self._find_bar is not None:
            self._find_bar.text_changed()

    # The clipboard.

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self._exact.selected(self.textCursor()))
        return data

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._fill_menu(menu)
        menu.popup(event.globalPos())

    def _fill_menu(self, menu: QMenu) -> None:
        keys = QKeySequence.StandardKey
        selected = self.textCursor().hasSelection()
        copy = menu.addAction(tr("Copy"), self.copy)
        copy.setShortcut(keys.Copy)
        copy.setEnabled(selected)
        menu.addAction(tr("Select all"), self.selectAll).setShortcut(keys.SelectAll)
        menu.addSeparator()
        find = menu.addAction(tr("Find…"), self.open_find)
        find.setShortcut(keys.Find)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._focus_is_inside():
            # A field in the editor has said already which keys are its own.
            event.ignore()
            return False
        bar = self._find_bar
        if bar is not None and bar.isVisible() and is_escape_override(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        bar = self._find_bar
        if event.matches(QKeySequence.StandardKey.Find):
            self.open_find()
        elif bar is not None and bar.isVisible() and bar.take_key(event):
            event.accept()
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Qt asks here also for a field in the editor: that one does not type a tab."""
        if self._focus_is_inside():
            return QWidget.focusNextPrevChild(self, forward)
        return super().focusNextPrevChild(forward)

    def _focus_is_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and focused is not self and self.isAncestorOf(focused)

    # What is painted over the text.

    def _on_scrolled(self) -> None:
        # Not the timer's own slot: it would take the bar's value for an interval.
        self._refresh.start()

    def _on_refresh(self) -> None:
        old, new = self.extraSelections(), self._selections()
        # Setting them paints all lines that they are on, and the text's layout moves them itself.
        if len(old) != len(new) or not all(map(_are_alike, old, new)):
            self.setExtraSelections(new)

    def _selections(self) -> list[QTextEdit.ExtraSelection]:
        """What to mark now; those who inherit add theirs. Only what is seen may be in it."""
        if self._find_bar is None or not self._find_bar.isVisible():
            return []
        start, end = self.visible_range()
        shape = QTextCharFormat()
        shape.setBackground(QColor(self._theme.tokens.found))
        return [self._marked(*span, shape) for span in self._find_bar.matches_between(start, end)]

    def _marked(self, start: int, end: int, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format = shape
        selection.cursor = self._cursor_over(start, end)
        return selection

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        first = self._exact.map.to_display(start)
        cursor.setPosition(first)
        stop = max(first, self._exact.map.to_display(end, end=True))
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            offset = self.offset_at(event.pos())
            tip = "" if offset is None else self.tip_at(offset)
            if tip:
                QToolTip.showText(event.globalPos(), tool_tip_markup(tip), self)
            else:
                QToolTip.hideText()
            return True
        return super().viewportEvent(event)

    def tip_at(self, offset: int) -> str:
        """What hovering over a character tells; a character that nobody sees is named."""
        char = self.text()[offset : offset + 1]
        return char_name(char) if char and (is_odd(char) or char in ("\u00a0", *JOINERS)) else ""

    # Measures.

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margins()
        self._refresh.start()

    def _left_margin(self) -> int:
        return 0

    def _bottom_margin(self) -> int:
        return 0

    def _place_margins(self) -> None:
        bar = self._find_bar
        top = bar.sizeHint().height() if bar is not None and bar.isVisible() else 0
        self.setViewportMargins(self._left_margin(), top, 0, self._bottom_margin())
        if bar is not None:
            # As wide as the text with its numbers; the scroll bar stays free.
            inside = self.contentsRect()
            width = self.viewport().geometry().right() - inside.left() + 1
            bar.setGeometry(QRect(inside.left(), inside.top(), width, top))

    def _dress(self) -> None:
        self.setFont(self._theme.code_font())
        self._place_margins()
        self._refresh.start()


def _are_alike(one: QTextEdit.ExtraSelection, other: QTextEdit.ExtraSelection) -> bool:
    return (
        one.cursor.selectionStart() == other.cursor.selectionStart()
        and one.cursor.selectionEnd() == other.cursor.selectionEnd()
        and one.format == other.format
    )
