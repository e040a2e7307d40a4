"""CellEditor: the compact code editor that stands over a table's cell."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import COMPACT_LINES, CodeEditor
from hookstudio.gui.widgets.code_editor.highlighter import Highlight


class Step(Enum):
    """Where a key in a cell's editor leads."""

    STAY = auto()
    DOWN = auto()
    NEXT = auto()
    PREVIOUS = auto()


class CellEditor(CodeEditor):
    """Keys that the editor does not need for itself lead to other cells."""

    stepped = Signal(object)  # Step

    def __init__(
        self, theme: Theme, *, name: str, highlight: Highlight, suggests_words: bool = False
    ) -> None:
        super().__init__(theme, name=name, compact=True, line_numbers=False, highlight=highlight)
        self._suggests_words = suggests_words

    def keyPressEvent(self, event: QKeyEvent) -> None:
        super().keyPressEvent(event)
        step = STEPS.get(Qt.Key(event.key())) if not event.isAccepted() else None
        if step is not None and not event.modifiers() & _CHORD:
            event.accept()
            self.stepped.emit(step)
        elif self._suggests_words and event.text().isprintable():
            self._suggest_words(event)

    def event(self, event: QEvent) -> bool:
        """Escape closes the cell before a shortcut of the window takes it."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        self.stepped.emit(Step.NEXT if forward else Step.PREVIOUS)
        return True

    def shows_all_lines(self) -> bool:
        """Whether the text needs no scrolling at its full height."""
        # A plain text's layout measures its height in lines.
        return self.document().size().height() <= COMPACT_LINES

    def _suggest_words(self, event: QKeyEvent) -> None:
        """Words are offered anywhere, not only inside Liquid."""
        typed = bool(event.text()) and not event.modifiers() & _CHORD
        if typed and not self.is_completing():
            self.suggest()


_CHORD = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
STEPS = {
    Qt.Key.Key_Return: Step.DOWN,
    Qt.Key.Key_Enter: Step.DOWN,
    Qt.Key.Key_Escape: Step.STAY,
}
