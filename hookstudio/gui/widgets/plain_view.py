"""PlainView: shows any text, however long and whatever is in it, literally and to be read only."""

from __future__ import annotations

import time
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QMimeData, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QTextEdit

from hookstudio.core.wording import tr, trn
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import follow_window, margins
from hookstudio.gui.widgets.exact_edit import ExactEdit
from hookstudio.gui.widgets.exact_text import common_ends
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.text_map import JOINERS, ModelEdit, is_odd
from hookstudio.gui.widgets.view_highlighter import ViewHighlighter

MarkKind = Literal["attribute", "default", "empty", "connected", "secret", "error", "output"]

# What one turn of the event loop may take, and with how much text it begins.
SLICE_S = 0.010
SHOWN_FIRST = 1_000_000
FIRST_SLICE, LEAST_SLICE, MOST_SLICE = 16_000, 2_000, 400_000
_MOST_LIT = 500  # of a loop that prints much in one line


@dataclass(frozen=True, slots=True)
class Mark:
    """Where a value came from; offsets count characters of the content."""

    start: int
    end: int
    kind: MarkKind
    tool_tip: str = ""


class PlainView(ExactEdit):
    """Takes text in slices that never hold up the window; what is copied is exact."""

    loaded = Signal()  # the last slice of the content is shown

    def __init__(self, theme: Theme, *, name: str = "") -> None:
        super().__init__(theme, name=name or tr("Text"), verbose=True)
        self._content = ""
        self._taken = 0
        self._end = 0  # how far to show
        self._slice = FIRST_SLICE
        self._marks: list[Mark] = []
        self._starts: list[int] = []
        self._wanted: tuple[int, int] | None = None
        self._lit: Sequence[tuple[int, int]] = ()
        self._highlighter = ViewHighlighter(self, theme, self._marks_of)
        self._loader = QTimer(self)
        self._loader.setInterval(0)
        self._loader.timeout.connect(self._load_slice)
        self.setObjectName("plainView")
        self.setReadOnly(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._notice = _Notice(self)
        self._notice.all_requested.connect(self.show_all)
        self._dress()

    def text(self) -> str:
        """The exact text, also while its end is still to be shown."""
        return self._content

    def set_content(
        self,
        text: str,
        marks: Sequence[Mark] = (),
        highlight: Literal["json", "plain"] = "plain",
    ) -> None:
        """Show another text; what it shares with the one before keeps its place on the screen.

        Of more than a million characters the first million is shown, with a way to the rest.
        """
        marks = sorted(marks, key=lambda mark: mark.start)
        patch = self._patch_to(text, marks)
        self._content = text
        self._marks = marks
        self._starts = [mark.start for mark in marks]
        self._highlighter.begin(highlight)
        if patch is None:
            self._load()
        else:
            self._taken = self._end = len(text)
            self._make_patch(patch)
            self._refresh.start()
            self.loaded.emit()

    def _make_patch(self, patch: ModelEdit) -> None:
        """Change a part; caret and selection stay with the text that they stand in."""
        cursor, text = self.textCursor(), self._exact.map
        ends = text.to_model(cursor.anchor()), text.to_model(cursor.position())
        delta = len(patch.inserted) - (patch.end - patch.start)
        self._exact.replace(patch.start, patch.end, patch.inserted)
        for end, mode in zip(ends, QTextCursor.MoveMode, strict=True):
            if end > patch.start:
                end = end + delta if end >= patch.end else patch.start
            cursor.setPosition(text.to_display(end), mode)
        scrolled = self.verticalScrollBar().value()
        self.setTextCursor(cursor)
        self.verticalScrollBar().setValue(scrolled)

    def _patch_to(self, text: str, marks: Sequence[Mark]) -> ModelEdit | None:
        """The edit that turns what is shown into another text, where that is little work."""
        old = self._content
        if not old or self._taken < len(old) or len(text) > SHOWN_FIRST:
            return None
        start, tail = common_ends(old, text)
        end, inserted = len(old) - tail, text[start : len(text) - tail]
        if end - start + len(inserted) > FIRST_SLICE:
            return None
        if any(joiner in old[max(0, start - 1) : end] + inserted for joiner in JOINERS):
            return None
        delta = len(text) - len(old)
        signs = [mark.start for mark in self._marks if mark.start == mark.end]
        if any(start < sign < end for sign in signs):
            return None
        moved = [sign if sign <= start else sign + delta for sign in signs]
        if moved != [mark.start for mark in marks if mark.start == mark.end]:
            return None
        return ModelEdit(start, end, inserted)

    def _load(self) -> None:
        scrolled = self.verticalScrollBar().value()
        self._loader.stop()
        self._wanted = None
        self._taken = 0
        self._end = _whole_lines(self._content, SHOWN_FIRST)
        self._show_notice()
        self._exact.set_text("")
        self._load_slice()
        if self.is_loading():
            self._loader.start()
        self.verticalScrollBar().setValue(scrolled)

    def is_loading(self) -> bool:
        """Whether slices are still to come."""
        return self._taken < self._end

    def show_all(self) -> None:
        """Show also what was too much at first."""
        if self._end < len(self._content):
            self._end = len(self._content)
            self._show_notice()
            self._loader.start()

    def select_range(self, start: int, end: int) -> None:
        """Select a range and bring it into view, as soon as it is loaded."""
        if end > self._taken:
            self._wanted = (start, end)
            if end > self._end:
                self.show_all()
        else:
            super().select_range(start, end)

    def light_up(self, ranges: Sequence[tuple[int, int]]) -> None:
        """Mark these ranges, and bring the first into view if none of them is seen."""
        if ranges == self._lit:
            return
        self._lit = ranges
        self._refresh.start()
        start, end = self.visible_range()
        if ranges and not any(first < end and last >= start for first, last in ranges):
            block = self._cursor_over(ranges[0][0], ranges[0][0]).block()
            self.verticalScrollBar().setValue(block.firstLineNumber())

    def _selections(self) -> list[QTextEdit.ExtraSelection]:
        start, end = self.visible_range() if self._lit else (0, 0)
        shape = QTextCharFormat()
        shape.setBackground(QColor(self._theme.tokens.selection))
        shape.setForeground(QColor(self._theme.tokens.text))
        seen = [(a, b) for a, b in self._lit if a < end and b >= start][:_MOST_LIT]
        lit = [self._marked(max(a, start), min(b, end), shape) for a, b in seen]
        return [*lit, *super()._selections()]

    def _cursor_over(self, start: int, end: int) -> QTextCursor:
        if start < end:
            return super()._cursor_over(start, end)
        # The sign of an empty value, if there is one, stands for no character.
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._exact.map.to_display(start, end=True))
        stop = self._exact.map.to_display(start)
        cursor.setPosition(stop, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def createMimeDataFromSelection(self) -> QMimeData:
        cursor = self.textCursor()
        everything = (
            cursor.selectionEnd() - cursor.selectionStart() == self._exact.map.display_length
        )
        if not everything:
            return super().createMimeDataFromSelection()
        data = QMimeData()
        data.setText(self._content)
        return data

    def _load_slice(self) -> None:
        end = min(self._taken + self._slice, self._end)
        if self._content[end - 1 : end + 1] == "\r\n":
            end += 1
        while end < self._end and self._content[end - 1] in JOINERS:
            end += 1  # what follows says whether it is seen
        started = time.perf_counter()
        self._exact.extend(self._content, end, self._signs(self._taken, end))
        if not self._taken:
            # Text that comes in where the caret stands takes it along.
            self.move_caret(0)
        spent = max(time.perf_counter() - started, 1e-6)
        self._slice = max(
            LEAST_SLICE, min(MOST_SLICE, round((end - self._taken) * SLICE_S / spent))
        )
        self._taken = end
        self._refresh.start()
        if self._wanted is not None and self._wanted[1] <= end:
            wanted, self._wanted = self._wanted, None
            self.select_range(*wanted)
        if not self.is_loading():
            self._loader.stop()
            self.loaded.emit()

    def _signs(self, start: int, end: int) -> list[int]:
        """Where in a slice a value is empty, so that its mark can be seen."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end if end < self._end else end + 1)
        return [mark.start for mark in self._marks[first:last] if mark.start == mark.end]

    def _on_refresh(self) -> None:
        for block, _, _ in self.visible_blocks():
            self._highlighter.color(block)
        super()._on_refresh()

    def _marks_of(self, start: int, end: int) -> list[tuple[int, int, str]]:
        """The marks and odd characters in a range of the display, counted from its start."""
        text = self._exact.map
        found: list[tuple[int, int, str]] = []
        for mark in self._touching(text.to_model(start), text.to_model(end, end=True)):
            # The sign of an empty value stands for no character: it is all between both ends.
            empty = mark.start == mark.end
            begin = max(start, text.to_display(mark.start, end=empty))
            stop = min(end, text.to_display(mark.end, end=not empty))
            found.append((begin - start, stop - start, mark.kind))
        for piece in text.pieces(start, end):
            char = self._content[piece.model : piece.model + piece.model_length]
            if is_odd(char) or char in JOINERS:
                at = piece.display - start
                found.append((at, at + piece.display_length, "oddity"))
        return found

    def _touching(self, first: int, last: int) -> list[Mark]:
        """The marks that overlap a range; they are sorted and do not overlap each other."""
        index = max(0, bisect_right(self._starts, first) - 1)
        found = []
        while index < len(self._marks) and self._marks[index].start < last:
            mark = self._marks[index]
            if mark.end > first or mark.start == mark.end == first:
                found.append(mark)
            index += 1
        return found

    def tip_at(self, offset: int) -> str:
        tips = [mark.tool_tip for mark in self._touching(offset, offset + 1)]
        return "\n".join(tip for tip in (*tips, super().tip_at(offset)) if tip)

    def _show_notice(self) -> None:
        self._notice.show_amount(self._end, len(self._content))
        self._place_margins()

    def _bottom_margin(self) -> int:
        return 0 if self._notice.isHidden() else self._notice.sizeHint().height()

    def _place_margins(self) -> None:
        super()._place_margins()
        inside, height = self.contentsRect(), self._bottom_margin()
        top = inside.bottom() + 1 - height
        self._notice.setGeometry(inside.left(), top, inside.width(), height)

    def _dress(self) -> None:
        self._highlighter.dress()
        super()._dress()


class _Notice(QFrame):
    """How much of a text is shown, and the way to the rest."""

    all_requested = Signal()

    def __init__(self, parent: PlainView) -> None:
        super().__init__(parent)
        self.setObjectName("viewNotice")
        follow_window(self)
        self._amount = plain_label(role="caption")
        button = QPushButton(tr("Show all"))
        button.setProperty("variant", "link")
        button.clicked.connect(self.all_requested)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(margins(8, 3, 4, 3))
        layout.addWidget(self._amount, 1)
        layout.addWidget(button)
        self.hide()

    def show_amount(self, shown: int, total: int) -> None:
        """Be seen when not everything is shown."""
        self.setVisible(shown < total)
        self._amount.setText(
            trn(
                "The first {shown:,} of {n:,} character are shown.",
                "The first {shown:,} of {n:,} characters are shown.",
                n=total,
                shown=shown,
            )
        )


def _whole_lines(text: str, limit: int) -> int:
    """Where to stop at first: at the end of a line if one ends shortly before the limit."""
    if len(text) <= limit:
        return len(text)
    line_end = text.rfind("\n", limit - 10_000, limit)
    return line_end + 1 if line_end >= 0 else limit
