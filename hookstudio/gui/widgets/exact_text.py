"""ExactText: keeps the exact text beside what a QTextDocument shows of it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from hookstudio.gui.widgets.text_map import SOFT_LIMIT, TextMap, utf16_length


class ExactText(QObject):
    """Follows every edit of a document by splicing the exact text at the same place.

    The document's text is never read back as a whole: Qt changes line ends, no-break spaces and
    control characters. What was not edited stays as it was, byte for byte.
    """

    edited = Signal()  # by the user; the document may be changed by then

    def __init__(self, document: QTextDocument, *, verbose: bool = False) -> None:
        super().__init__(document)
        self._document = document
        self._own_change = False
        self._edited_at: int | None = None
        self._to_mend: tuple[int, int, str] | None = None
        self.map = TextMap(verbose=verbose)
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)

    @property
    def text(self) -> str:
        return self.map.text

    def set_text(self, text: str) -> None:
        """Show another text, without a signal."""
        self._show_all(self.map.reset(text))

    def append(self, text: str) -> None:
        """Add to the end, without a signal; slices must not be cut between CR and LF."""
        end = self.map.display_length
        self._replace_display(end, end, self.map.append(text))

    def replace(self, start: int, end: int, text: str) -> int:
        """Replace a range of the exact text, without a signal; returns where the new part ends."""
        edit = self.map.replace(start, end, text)
        self._replace_display(edit.position, edit.end, edit.text)
        self._soften(edit.position, edit.position + utf16_length(edit.text))
        return self.map.to_display(start + len(text))

    def apply(self, text: str) -> tuple[int, int] | None:
        """Turn into another text by the smallest edit, without a signal.

        Returns the display range that is new, None when nothing differed.
        """
        old = self.map.text
        if text == old:
            return None
        start = common_prefix(old, text)
        most = min(len(old), len(text)) - start
        tail = common_prefix(old[::-1][:most], text[::-1][:most])
        end = self.replace(start, len(old) - tail, text[start : len(text) - tail])
        return self.map.to_display(start), end

    def selected(self, cursor: QTextCursor) -> str:
        """The exact text of a selection."""
        start = self.map.to_model(cursor.selectionStart())
        return self.map.text[start : self.map.to_model(cursor.selectionEnd(), end=True)]

    def insert(self, cursor: QTextCursor, text: str) -> None:
        """Replace the selection by exact text, as an edit of the user."""
        start = self.map.to_model(cursor.selectionStart())
        end = self.map.to_model(cursor.selectionEnd(), end=True)
        cursor.setPosition(self.replace(start, max(start, end), text))
        self.edited.emit()

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._own_change:
            return
        length = self._document.characterCount() - 1
        added = min(added, length - position)
        removed = min(removed, self.map.display_length - position)
        new = self._shown(position, position + added)
        if self.map.display_length - removed + added != length:
            position, removed, new = 0, self.map.display_length, self._shown(0, length)
        if removed and new:
            position, removed, new = self._smallest(position, removed, new)
        if not removed and not new:
            return
        edit = self.map.splice(position, removed, new)
        stop = position + utf16_length(new)
        self._to_mend = None
        if edit.rebuilt:
            self._to_mend = (0, length, self.map.display())
        else:
            shown = self.map.display(
                position, self.map.to_display(edit.start + len(edit.inserted), end=True)
            )
            if shown != new:  # it holds characters that have a stand-in
                self._to_mend = (position, stop, shown)
        self._edited_at = stop

    def _on_contents_changed(self) -> None:
        place, self._edited_at = self._edited_at, None
        if place is None or self._own_change:
            return
        if self._to_mend is not None:
            self._replace_display(*self._to_mend)
        block = self._document.findBlock(place)
        self._soften(block.position(), place)
        self.edited.emit()

    def _smallest(self, position: int, removed: int, new: str) -> tuple[int, int, str]:
        """Qt may report more than what changed; leave what is the same out of it."""
        old = self.map.display(position, position + removed)
        start = common_prefix(old, new)
        most = min(len(old), len(new)) - start
        tail = common_prefix(old[::-1][:most], new[::-1][:most])
        position += utf16_length(old[:start])
        return (
            position,
            utf16_length(old[start : len(old) - tail]),
            new[start : len(new) - tail],
        )

    def _soften(self, start: int, end: int) -> None:
        block = self._document.findBlock(start)
        while block.isValid() and block.position() <= end:
            if block.length() > 2 * SOFT_LIMIT:
                stop = block.position() + block.length() - 1
                for place in self.map.soften(block.position(), stop):
                    self._replace_display(place, place, "\n")
            block = block.next()

    def _shown(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")

    def _show_all(self, display: str) -> None:
        self._own_change = True
        self._document.setPlainText(display)
        self._own_change = False

    def _replace_display(self, start: int, end: int, text: str) -> None:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        self._own_change = True
        cursor.insertText(text)
        self._own_change = False


def common_prefix(a: str, b: str) -> int:
    """How many characters two texts share from the start; comparing runs at the speed of C."""
    low, high = 0, min(len(a), len(b))
    if a[:high] == b[:high]:
        return high
    while high - low > 1:
        middle = (low + high) // 2
        if a[low:middle] == b[low:middle]:
            low = middle
        else:
            high = middle
    return low
