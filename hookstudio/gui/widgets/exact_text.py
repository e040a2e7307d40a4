"""ExactText: keeps the exact text beside what a QTextDocument shows of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextCursor, QTextDocument

from hookstudio.gui.widgets.text_map import SOFT_LIMIT, ModelEdit, TextMap, utf16_length


class ExactText(QObject):
    """Follows every edit of a document by splicing the exact text at the same place.

    The document's text is never read back as a whole: Qt changes line ends, no-break spaces and
    control characters. What was not edited stays as it was, byte for byte.
    """

    edited = Signal(object)  # ModelEdit, by the user; the document may be changed by then
    changed = Signal()  # the text is another one, whoever changed it

    def __init__(self, document: QTextDocument, *, verbose: bool = False) -> None:
        super().__init__(document)
        self._document = document
        self._own_change = False
        self._edit: ModelEdit | None = None
        self._to_mend: tuple[int, int, str] | None = None
        self._edited_at = 0
        self.map = TextMap(verbose=verbose)
        document.setUndoRedoEnabled(False)
        document.contentsChange.connect(self._on_contents_change)
        document.contentsChanged.connect(self._on_contents_changed)

    @property
    def text(self) -> str:
        return self.map.text

    def set_text(self, text: str) -> None:
        """Show another text."""
        display = self.map.reset(text)
        self._own_change = True
        self._document.setPlainText(display)
        self._own_change = False
        self.changed.emit()

    def extend(self, whole: str, end: int, signs: Sequence[int] = ()) -> None:
        """Show more of a text, as `TextMap.extend` does."""
        place = self.map.display_length
        self._replace_display(place, place, self.map.extend(whole, end, signs))
        self.changed.emit()

    def replace(self, start: int, end: int, text: str, *, by_user: bool = False) -> int:
        """Replace a range of the exact text; returns the display position where it ends."""
        edit = self.map.replace(start, end, text)
        self._replace_display(edit.position, edit.end, edit.text)
        self._soften(edit.position, edit.position + utf16_length(edit.text))
        self.changed.emit()
        if by_user:
            self.edited.emit(ModelEdit(start, end, text))
        return self.map.to_display(start + len(text))

    def apply(self, text: str) -> int | None:
        """Turn into another text by the smallest edit.

        Returns the display position where the new part ends, None when nothing differed.
        """
        old = self.map.text
        if text == old:
            return None
        start, tail = common_ends(old, text)
        return self.replace(start, len(old) - tail, text[start : len(text) - tail])

    def selected(self, cursor: QTextCursor) -> str:
        """The exact text of a selection."""
        start = self.map.to_model(cursor.selectionStart())
        return self.map.text[start : self.map.to_model(cursor.selectionEnd(), end=True)]

    def _on_contents_change(self, position: int, removed: int, added: int) -> None:
        if self._own_change:
            return
        length = self._document.characterCount() - 1
        # Qt sometimes counts the end of the last block.
        added = min(added, length - position)
        removed = min(removed, self.map.display_length - position)
        new = self._shown(position, position + added)
        if self.map.display_length - removed + added != length:
            position, removed, new = 0, self.map.display_length, self._shown(0, length)
        if removed and new:
            position, removed, new = self._smallest(position, removed, new)
        if removed or new:
            self._follow(position, removed, new)

    def _follow(self, position: int, removed: int, new: str) -> None:
        edit = self.map.splice(position, removed, new)
        self._edit = edit
        self._edited_at = position + utf16_length(new)
        self._to_mend = None
        if edit.rebuilt:
            length = self._document.characterCount() - 1
            self._to_mend = (0, length, self.map.display())
            return
        stop = self.map.to_display(edit.start + len(edit.inserted), end=True)
        shown = self.map.display(position, stop) if new else ""
        if shown != new:  # it holds characters that have a stand-in
            self._to_mend = (position, self._edited_at, shown)

    def _on_contents_changed(self) -> None:
        edit, self._edit = self._edit, None
        if edit is None or self._own_change:
            return
        if self._to_mend is not None:
            self._replace_display(*self._to_mend)
        self._soften(self._edited_at, self._edited_at)
        self.changed.emit()
        self.edited.emit(edit)

    def _smallest(self, position: int, removed: int, new: str) -> tuple[int, int, str]:
        """Qt may report more than what changed; leave what is the same out of it."""
        old = self.map.display(position, position + removed)
        start, tail = common_ends(old, new)
        position += utf16_length(old[:start])
        removed = utf16_length(old[start : len(old) - tail])
        return position, removed, new[start : len(new) - tail]

    def _soften(self, start: int, end: int) -> None:
        block = self._document.findBlock(start)
        while block.isValid() and block.position() <= end:
            if block.length() > 2 * SOFT_LIMIT:
                stop = block.position() + block.length() - 1
                for place in self.map.soften(block.position(), stop):
                    self._replace_display(place, place, "\n")
                    end += 1
            block = block.next()

    def _shown(self, start: int, end: int) -> str:
        cursor = QTextCursor(self._document)
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        return cursor.selectedText().replace("\u2029", "\n")

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


def common_ends(a: str, b: str) -> tuple[int, int]:
    """The lengths of the prefix and of the suffix that two texts share; they never overlap."""
    start = common_prefix(a, b)
    most = min(len(a), len(b)) - start
    return start, common_prefix(a[::-1][:most], b[::-1][:most])
