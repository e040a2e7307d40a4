"""CodeEditor: a text with Liquid in it, exactly as it stands in the document."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
)
from PySide6.QtWidgets import QSizePolicy, QTextEdit

from hookstudio.core.findings import Finding
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance, HoverSource
from hookstudio.gui.widgets.code_editor.brackets import matching
from hookstudio.gui.widgets.code_editor.coverage_marks import (
    CoverageMarks,
    LineCoverage,
    UnseenPart,
)
from hookstudio.gui.widgets.code_editor.finding_marks import FindingMarks, LineFindings
from hookstudio.gui.widgets.code_editor.gutter import Gutter, NumberedLine
from hookstudio.gui.widgets.code_editor.highlighter import CodeHighlighter, Highlight
from hookstudio.gui.widgets.code_editor.typing_edit import TypingEdit
from hookstudio.gui.widgets.text_map import ModelEdit

COMPACT_LINES = 6
# The focus is away for a menu or another window.
_COMES_BACK = (
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
    Qt.FocusReason.ActiveWindowFocusReason,
)


class CodeEditor(TypingEdit):
    """Shows and edits one exact text; its undo is the session's.

    `compact` is for a field of one line that may grow to six: Enter is left to the window there,
    Shift+Enter begins a line, Tab goes to the next field.
    """

    text_edited = Signal(str)  # the exact text after an edit of the user

    def __init__(
        self,
        theme: Theme,
        *,
        name: str,
        compact: bool = False,
        line_numbers: bool = True,
        highlight: Highlight = "liquid-json",
    ) -> None:
        closes_pairs = highlight != "plain"
        super().__init__(theme, name=name, one_line=compact, closes_pairs=closes_pairs)
        self._compact = compact
        self._marks = FindingMarks()
        self._coverage = CoverageMarks()
        self._explain: HoverSource | None = None
        self._highlighter = CodeHighlighter(self, theme, highlight, self._is_soft_end)
        self._gutter = None if compact or not line_numbers else Gutter(self, self, theme)
        self.setObjectName("codeEditorCompact" if compact else "codeEditor")
        if compact:
            self._make_compact()
        self._exact.edited.connect(self._on_edited)
        self.updateRequest.connect(self._on_update_request)
        self.blockCountChanged.connect(self._place_margins)
        self._dress()

    def _make_compact(self) -> None:
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.document().setDocumentMargin(2)
        layout = self.document().documentLayout()
        layout.documentSizeChanged.connect(self.updateGeometry)

    # The text.

    def set_text(self, text: str) -> None:
        """Show another document's text; the caret goes to the start. No signal."""
        self._marks = FindingMarks()
        self._coverage = CoverageMarks()
        self._exact.set_text(text)
        self.move_caret(0)
        self._refresh.start()

    def apply_text(self, text: str) -> None:
        """Follow a change made elsewhere, as an undo; the caret goes to what is new. No signal."""
        position = self._exact.apply(text)
        if position is not None:
            cursor = self.textCursor()
            cursor.setPosition(position)
            self.setTextCursor(cursor)
            self.ensureCursorVisible()
            self._refresh.start()

    def set_findings(self, findings: Sequence[Finding]) -> None:
        """Underline what has a span; the message shows under the mouse."""
        marks = FindingMarks(findings)
        if marks == self._marks:  # as after most keys
            return
        self._marks = marks
        self._refresh.start()
        if self._gutter is not None:
            self._gutter.update()

    def set_coverage(self, parts: Sequence[UnseenPart]) -> None:
        """Mark in the gutter what no sample user reaches."""
        coverage = CoverageMarks(self.text(), parts)
        if self._gutter is not None and coverage != self._coverage:
            self._coverage = coverage
            self._gutter.update()

    def _on_edited(self, edit: ModelEdit) -> None:
        self._marks = self._marks.shifted(edit)
        self._coverage = self._coverage.shifted(edit, self._exact.text)
        self._refresh.start()
        self.text_edited.emit(self._exact.text)

    def open_find(self, replace: bool = False) -> None:
        if not self._compact:
            super().open_find(replace)

    # What is painted over the text.

    def _selections(self) -> list[QTextEdit.ExtraSelection]:
        plain = self._compact or self.isReadOnly()
        selections = [] if plain else [self._current_line()]
        start, end = self.visible_range() if self._marks else (0, 0)
        for first, last, severity in self._marks.between(start, end):
            shape = QTextCharFormat()
            shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            shape.setUnderlineColor(QColor(getattr(self._theme.tokens, severity.value)))
            selections.append(self._marked(max(first, start), min(last, end), shape))
        return [*selections, *super()._selections(), *self._bracket_pair()]

    def _current_line(self) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.format.setBackground(QColor(self._theme.tokens.current_line))
        selection.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        selection.cursor = self.textCursor()
        selection.cursor.clearSelection()
        # The same wherever the caret stands in the line, so that few keys change it.
        selection.cursor.movePosition(QTextCursor.MoveOperation.StartOfLine)
        return selection

    def _bracket_pair(self) -> list[QTextEdit.ExtraSelection]:
        if not self._closes_pairs or self.textCursor().hasSelection() or not self.hasFocus():
            return []
        shape = QTextCharFormat()
        shape.setBackground(QColor(self._theme.tokens.pressed))
        return [self._marked(*span, shape) for span in matching(self.text(), self.caret())]

    def assist(self, assistance: Assistance) -> None:
        """Suggest at the caret, and explain what is under the mouse."""
        self.set_completion_source(assistance.complete)
        self._explain = assistance.explain

    def tip_at(self, offset: int) -> str:
        explained = self._explain(self.text(), offset) if self._explain is not None else ""
        parts = (self._marks.message_at(offset), explained or super().tip_at(offset))
        return "\n\n".join(part for part in parts if part)

    def _is_soft_end(self, block: QTextBlock) -> bool:
        return self._exact.map.is_soft_break(block.position() + block.length() - 1)

    # Lines, for the gutter.

    def numbered_lines(self) -> list[NumberedLine]:
        """Each line that is seen; what goes on after a soft break has no number."""
        lines: list[NumberedLine] = []
        current = self.textCursor().blockNumber()
        number = 0
        for block, top, bottom in self.visible_blocks():
            start = block.position()
            if not lines:
                number = block.blockNumber() + 1 - self._exact.map.soft_breaks(start)
            continued = bool(start) and self._exact.map.is_soft_break(start - 1)
            number += bool(lines) and not continued
            is_current = block.blockNumber() == current
            lines.append(NumberedLine(None if continued else number, top, bottom, is_current))
        return lines

    def line_count(self) -> int:
        return self.blockCount()

    def line_findings(self) -> LineFindings:
        """The worst severity and the messages of each line that has findings."""
        return self._marks.lines

    def line_coverage(self) -> Mapping[int, LineCoverage]:
        """What is to be said about the lines that are not reached."""
        return self._coverage.lines

    def select_line_at(self, y: int) -> None:
        """Select the line at a height of the viewport, as a click beside it does."""
        cursor = self.cursorForPosition(QPoint(0, y))
        cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock)
        mode = QTextCursor.MoveMode.KeepAnchor
        if not cursor.movePosition(QTextCursor.MoveOperation.NextBlock, mode):
            cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, mode)
        self.setTextCursor(cursor)
        self.setFocus(Qt.FocusReason.MouseFocusReason)

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
        # A narrower field may need more lines.
        if self._compact and self._compact_height() != self.height():
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ReadOnlyChange:
            self._refresh.start()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._refresh.start()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._compact and event.reason() not in _COMES_BACK:
            # A field of one line is selected as a whole when one goes to it, and stays no island.
            cursor = self.textCursor()
            cursor.clearSelection()
            self.setTextCursor(cursor)
        self._refresh.start()

    def _compact_height(self) -> int:
        # A plain text's layout measures its height in lines.
        lines = max(1, min(COMPACT_LINES, round(self.document().size().height())))
        self.ensurePolished()
        edges = self.height() - self.contentsRect().height()
        edges += 2 * round(self.document().documentMargin())
        return max(lines * self.fontMetrics().lineSpacing() + edges, self._theme.px(30))

    def _on_update_request(self, rect: QRect, scrolled: int) -> None:
        if self._gutter is None:
            return
        if scrolled:
            self._gutter.update()
        else:
            self._gutter.update(0, rect.y(), self._gutter.width(), rect.height())

    def _left_margin(self) -> int:
        return self._gutter.width_needed() if self._gutter is not None else 0

    def _place_margins(self) -> None:
        super()._place_margins()
        if self._gutter is not None:
            top = self.viewport().geometry().top()
            inside = self.contentsRect()
            height = inside.bottom() - top + 1
            self._gutter.setGeometry(QRect(inside.left(), top, self._left_margin(), height))

    def _dress(self) -> None:
        super()._dress()
        if self._gutter is not None:
            self._gutter.setFont(self._theme.code_font(12))
            self._place_margins()
