"""ViewHighlighter: colours only the lines that are looked at, so that length costs nothing."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextBlock, QTextCharFormat
from PySide6.QtWidgets import QPlainTextEdit

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.highlighter import JSON_PATTERN, offsets

_Underline = QTextCharFormat.UnderlineStyle


class ViewHighlighter(QSyntaxHighlighter):
    """`marks_of` gives the marks between two positions, counted from the first."""

    def __init__(
        self,
        edit: QPlainTextEdit,
        theme: Theme,
        marks_of: Callable[[int, int], list[tuple[int, int, str]]],
    ) -> None:
        super().__init__(edit)
        self._theme = theme
        self._marks_of = marks_of
        self._json = False
        self._active = False
        # Not in the state of the blocks: one that changes makes Qt go on to the next.
        self._done: set[int] = set()
        self._colors: dict[str, QTextCharFormat] = {}
        self.dress()
        self.setDocument(edit.document())

    def begin(self, highlight: str) -> None:
        """A new content: nothing is coloured yet."""
        self._json = highlight == "json"
        self._done.clear()

    def color(self, block: QTextBlock) -> None:
        """Colour a line once."""
        number = block.blockNumber()
        if number not in self._done:
            self._done.add(number)
            self._active = True
            self.rehighlightBlock(block)
            self._active = False

    def dress(self) -> None:
        """Take the colours of the theme; what is seen is coloured anew by its view."""
        tokens, code = self._theme.tokens, self._theme.code_colors
        self._colors = {
            "json_key": _ink(code.json_key),
            "string": _ink(code.string),
            "number": _ink(code.number),
            "punctuation": _ink(code.punctuation),
            "oddity": _ink(code.oddity, background=tokens.pressed),
            "output": QTextCharFormat(),
            "attribute": _underlined(_Underline.DotLine, tokens.muted),
            "default": _underlined(_Underline.SingleUnderline, tokens.warning),
            "connected": _underlined(_Underline.SingleUnderline, tokens.info),
            "secret": _ink(tokens.text, background=tokens.pressed),
            "empty": _ink(tokens.error),
            "error": _underlined(_Underline.WaveUnderline, tokens.error),
        }
        self._done.clear()

    def highlightBlock(self, text: str) -> None:
        if not self._active:
            self._done.discard(self.currentBlock().blockNumber())
            return
        place = offsets(text)
        if self._json:
            for found in JSON_PATTERN.finditer(text):
                kind = found.lastgroup or ""
                start, end = found.span("string" if kind == "key" else kind)
                name = "json_key" if kind == "key" else kind
                self.setFormat(place(start), place(end) - place(start), self._colors[name])
        block = self.currentBlock()
        for start, end, kind in self._marks_of(block.position(), block.position() + len(text)):
            self._add(start, end, self._colors[kind])

    def _add(self, start: int, end: int, shape: QTextCharFormat) -> None:
        """Lay a mark over the colours that are there."""
        at = start
        while at < end:
            under = self.format(at)
            stop = at + 1
            while stop < end and self.format(stop) == under:
                stop += 1
            mixed = QTextCharFormat(under)
            mixed.merge(shape)
            self.setFormat(at, stop - at, mixed)
            at = stop


def _ink(color: str, *, background: str = "") -> QTextCharFormat:
    made = QTextCharFormat()
    made.setForeground(QColor(color))
    if background:
        made.setBackground(QColor(background))
    return made


def _underlined(style: QTextCharFormat.UnderlineStyle, color: str) -> QTextCharFormat:
    made = QTextCharFormat()
    made.setUnderlineStyle(style)
    made.setUnderlineColor(QColor(color))
    return made
