"""CodeEditor: a text with Liquid in it, exactly as it stands in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextOption,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QTextEdit, QToolTip

from hookstudio.core.findings import Finding, Severity
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import typing_keys
from hookstudio.gui.widgets.code_editor.brackets import matching
from hookstudio.gui.widgets.code_editor.finding_marks import FindingMarks
from hookstudio.gui.widgets.code_editor.gutter import Gutter
from hookstudio.gui.widgets.code_editor.highlighter import CodeHighlighter, Highlight
from hookstudio.gui.widgets.exact_text import ExactText
from hookstudio.gui.widgets.labels import tool_tip_markup
from hookstudio.gui.widgets.text_map import char_name, is_odd

COMPACT_LINES = 6


class CodeEditor(QPlainTextEdit):
    """Shows and edits one exact text; its undo is the session's.

    All offsets are those of Python in `text()`.
    """

    text_edited = Signal(str)  # the exact text after an edit of the user
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        compact: bool = False,
        line_numbers: bool = True,
        highlight: Highlight = "liquid-json",
    ) -> None:
        super().__init__()
        self._theme = theme
        self._compact = compact
        self._highlight = highlight
        self._marks = FindingMarks()
        self._leave_with_tab = False
        self._exact = ExactText(self.document())
        self._highlighter = CodeHighlighter(self.document(), theme, highlight, self._is_soft_end)
        self._gutter = None if compact or not line_numbers else Gutter(self, self, theme)
        self._refresh = QTimer(self)
        self._refresh.setSingleShot(True)
        self._refresh.setInterval(0)
        self.setAccessibleName(name)
        self.setObjectName("codeEditorCompact" if compact else "codeEditor")
        self._configure()
        self._connect_signals()
        self._dress()

    def _configure(self) -> None:
        self.setTabChangesFocus(self._compact)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setMouseTracking(True)
        self.setCursorWidth(2)
        if self._compact:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self.setFrameShape(QFrame.Shape.StyledPanel)
            self.setWordWrapMode(QTextOption.WrapMode.WrapAnywhere)

    def _connect_signals(self) -> None:
        self._exact.edited.connect(self._on_edited)
        self._refresh.timeout.connect(self._show_selections)
        self._theme.changed.connect(self._dress)
        self.cursorPositionChanged.connect(self._refresh.start)
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._place_gutter)
        self.verticalScrollBar().valueChanged.connect(self._refresh.start)
        if self._compact:
            layout = self.document().documentLayout()
            layout.documentSizeChanged.connect(self.updateGeometry)

    # The text.

    def text(self) -> str:
        """The exact text: line ends, no-break spaces and control characters as they are."""
        return self._exact.text

    def set_text(self, text: str) -> None:
        """Show another document's text; the caret goes to the start. No signal."""
        self._marks = FindingMarks()
        self._exact.set_text(text)
        self._move_caret(0)
        self._after_change()

    def apply_text(self, text: str) -> None:
        """Follow a change made elsewhere, as an undo; the caret goes to what is new. No signal."""
        changed = self._exact.apply(text)
        if changed is None:
            return
        cursor = self.textCursor()
        cursor.setPosition(changed[1])
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
        self._after_change()

    def caret(self) -> int:
        """The offset of the caret in `text()`."""
        return self._exact.map.to_model(self.textCursor().position())

    def selection(self) -> tuple[int, int]:
        """The selected range of `text()`; both are the caret when nothing is selected."""
        cursor = self.textCursor()
        start = self._exact.map.to_model(cursor.selectionStart())
        end = self._exact.map.to_model(cursor.selectionEnd(), end=cursor.hasSelection())
        return start, max(start, end)

    def replace_range(self, start: int, end: int, text: str, caret: int | None = None) -> None:
        """Replace a range as an edit of the user; the caret goes after it, or to `caret`."""
        self._exact.replace(start, end, text)
        self._move_caret(start + len(text) if caret is None else caret)
        self._on_edited()

    def show_range(self, start: int, end: int) -> None:
        """Select a range, scroll to it and take the focus."""
        cursor = self.textCursor()
        cursor.setPosition(self._exact.map.to_display(start))
        stop = self._exact.map.to_display(end, end=True)
        cursor.setPosition(max(cursor.position(), stop), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        if not self._compact:
            self.centerCursor()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Underline what has a span; the message shows under the mouse."""
        self._marks = FindingMarks(findings)
        self._refresh.start()
        if self._gutter is not None:
            self._gutter.update()

    def set_wrap(self, wrap: bool) -> None:
        """Whether lines that are too long go on below."""
        mode = QPlainTextEdit.LineWrapMode
        self.setLineWrapMode(mode.WidgetWidth if wrap else mode.NoWrap)

    def _on_edited(self) -> None:
        self._after_change()
        self.text_edited.emit(self._exact.text)

    def _after_change(self) -> None:
        self._place_gutter()
        self._refresh.start()

    def _move_caret(self, offset: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(self._exact.map.to_display(offset))
        self.setTextCursor(cursor)

    # Keys.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        leave, self._leave_with_tab = self._leave_with_tab, False
        action = typing_keys.action_of(event, compact=self._compact)
        if action is None:
            if not self._type(event):
                super().keyPressEvent(event)
            return
        event.accept()
        match action:
            case "undo":
                self.undo_requested.emit()
            case "redo":
                self.redo_requested.emit()
            case "leave":
                self._leave_with_tab = True
                event.ignore()
            case "tab" if leave:
                self.focusNextPrevChild(event.key() == Qt.Key.Key_Tab)
            case "tab":
                self._indent(back=event.key() == Qt.Key.Key_Backtab)
            case "focus":
                self.focusNextPrevChild(not event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            case "new_line":
                self._new_line()
            case "pass":
                event.ignore()

    def _type(self, event: QKeyEvent) -> bool:
        """Close brackets and quotes, step over closing ones; False leaves the key to Qt."""
        start, end = self.selection()
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and start == end:
            self._step_over_soft_break(back=event.key() == Qt.Key.Key_Backspace)
        if self._highlight == "plain" or self.isReadOnly():
            return False
        if event.key() == Qt.Key.Key_Backspace and not event.modifiers():
            typed = typing_keys.backspace(self.text(), start, end)
        else:
            typed = typing_keys.typed(self.text(), start, end, event.text())
        if typed is None:
            return False
        if (typed.start, typed.end, typed.text) == (start, start, ""):
            self._move_caret(typed.caret)
        else:
            self.replace_range(typed.start, typed.end, typed.text, typed.caret)
        self.ensureCursorVisible()
        return True

    def _step_over_soft_break(self, *, back: bool) -> None:
        cursor = self.textCursor()
        place = cursor.position() - 1 if back else cursor.position()
        if self._exact.map.is_soft_break(place):
            move = QTextCursor.MoveOperation
            cursor.movePosition(move.PreviousCharacter if back else move.NextCharacter)
            self.setTextCursor(cursor)

    def _new_line(self) -> None:
        if self.isReadOnly():
            return
        start, end = self.selection()
        typed = typing_keys.new_line(self.text(), start, end, self._exact.map.line_end)
        self.replace_range(typed.start, typed.end, typed.text, typed.caret)
        self.ensureCursorVisible()

    def _indent(self, *, back: bool) -> None:
        if self.isReadOnly():
            return
        start, end = self.selection()
        typed = typing_keys.indented(self.text(), start, end, back=back)
        if typed is None:
            return
        self.replace_range(typed.start, typed.end, typed.text, typed.caret)
        if typed.anchor is not None:
            cursor = self.textCursor()
            cursor.setPosition(self._exact.map.to_display(typed.anchor))
            cursor.setPosition(
                self._exact.map.to_display(typed.caret), QTextCursor.MoveMode.KeepAnchor
            )
            self.setTextCursor(cursor)

    # The clipboard: exact both ways.

    def createMimeDataFromSelection(self) -> QMimeData:
        data = QMimeData()
        data.setText(self._exact.selected(self.textCursor()))
        return data

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not source.hasText() or self.isReadOnly():
            return
        start, end = self.selection()
        text = typing_keys.pasted(source.text(), self.text(), self._exact.map.line_end)
        self.replace_range(start, end, text)
        self.ensureCursorVisible()

    # What is painted over the text.

    def _show_selections(self) -> None:
        selections = [] if self._compact else [self._current_line()]
        selections += [*self._finding_underlines(), *self._bracket_pair()]
        self.setExtraSelections(selections)

    def _current_line(self) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(QColor(self._theme.tokens.current_line))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor = self.textCursor()
        selection.cursor.clearSelection()
        return selection

    def _finding_underlines(self) -> list[QTextEdit.ExtraSelection]:
        start, end = self._visible_range()
        selections = []
        for first, last, severity in self._marks.between(start, end):
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(QColor(self._severity_color(severity)))
            selections.append(self._extra(max(first, start), min(last, end), shape))
        return selections

    def _bracket_pair(self) -> list[QTextEdit.ExtraSelection]:
        if self._highlight == "plain" or self.textCursor().hasSelection():
            return []
        shape = QTextCharFormat()
        shape.setBackground(QColor(self._theme.tokens.selection))
        return [
            self._extra(start, end, shape) for start, end in matching(self.text(), self.caret())
        ]

    def _extra(self, start: int, end: int, shape: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format = shape
        selection.cursor = QTextCursor(self.document())
        first = self._exact.map.to_display(start)
        selection.cursor.setPosition(first)
        last = max(first, self._exact.map.to_display(end, end=True))
        selection.cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
        return selection

    def _severity_color(self, severity: Severity) -> str:
        return str(getattr(self._theme.tokens, severity.value))

    def viewportEvent(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show_tip(event)
            return True
        return super().viewportEvent(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        cursor = self.cursorForPosition(event.pos())
        offset = self._exact.map.to_model(cursor.position())
        message = self._marks.message_at(offset) or self._marks.message_at(max(0, offset - 1))
        if not message and self.cursorRect(cursor).left() > event.pos().x():
            offset = max(0, offset - 1)
        char = self.text()[offset : offset + 1]
        if not message and char and (is_odd(char) or char == "\u00a0"):
            message = char_name(char)
        if message:
            QToolTip.showText(event.globalPos(), tool_tip_markup(message), self)
        else:
            QToolTip.hideText()

    # Lines, for the gutter.

    def visible_blocks(self) -> list[tuple[QTextBlock, int, int]]:
        """Each block that is seen, with its top and bottom in the viewport."""
        blocks = []
        block = self.firstVisibleBlock()
        offset = self.contentOffset()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(offset)
            if place.top() > self.viewport().height():
                break
            if block.isVisible():
                blocks.append((block, round(place.top()), round(place.bottom())))
            block = block.next()
        return blocks

    def line_number(self, block: QTextBlock) -> int | None:
        """The number of a line of the text; None for what goes on after a soft break."""
        start = block.position()
        if start and self._exact.map.is_soft_break(start - 1):
            return None
        return block.blockNumber() + 1 - self._exact.map.soft_breaks(start)

    def line_count(self) -> int:
        return self.blockCount()

    def line_findings(self) -> Mapping[int, tuple[Severity, str]]:
        """The worst severity and the messages of each line that has findings."""
        return self._marks.lines

    def current_block_number(self) -> int:
        return self.textCursor().blockNumber()

    def select_line_at(self, y: int) -> None:
        """Select the line at a height of the viewport, as a click beside it does."""
        cursor = self.cursorForPosition(QPoint(0, y))
        cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def _visible_range(self) -> tuple[int, int]:
        blocks = self.visible_blocks()
        if not blocks:
            return 0, 0
        last = blocks[-1][0]
        start = self._exact.map.to_model(blocks[0][0].position())
        return start, self._exact.map.to_model(last.position() + last.length())

    def _is_soft_end(self, block: QTextBlock) -> bool:
        return self._exact.map.is_soft_break(block.position() + block.length() - 1)

    # Measures.

    def sizeHint(self) -> QSize:
        if not self._compact:
            return QSize(self._theme.px(480), self._theme.px(240))
        return QSize(self._theme.px(240), self._compact_height())

    def minimumSizeHint(self) -> QSize:
        if not self._compact:
            return QSize(self._theme.px(160), self._theme.px(80))
        return QSize(self._theme.px(80), self._compact_height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_gutter()
        self._refresh.start()
        if self._compact:
            self.updateGeometry()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._refresh.start()

    def _compact_height(self) -> int:
        # The layout of a plain text measures in lines.
        lines = max(1, min(COMPACT_LINES, round(self.document().size().height())))
        line = round(self.fontMetrics().lineSpacing())
        frame = self.height() - self.viewport().height() if self.viewport().height() > 1 else 0
        edges = max(frame, 2) + 2 * round(self.document().documentMargin())
        return max(lines * line + edges, self._theme.px(30))

    def _on_update_request(self, rect: QRect, scrolled: int) -> None:
        if self._gutter is None:
            return
        if scrolled:
            self._gutter.scroll(0, scrolled)
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def _place_gutter(self) -> None:
        if self._gutter is None:
            return
        width = self._gutter.width_needed()
        self.setViewportMargins(width, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def _dress(self) -> None:
        self.setFont(self._theme.code_font())
        if self._gutter is not None:
            self._gutter.setFont(self._theme.code_font(12))
        self._place_gutter()
        self._refresh.start()
