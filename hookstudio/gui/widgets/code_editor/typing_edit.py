"""TypingEdit: what keys, clipboard and mouse do to an exact text."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QDragLeaveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor import typing_keys
from hookstudio.gui.widgets.code_editor.completing import Completing, CompletionSource
from hookstudio.gui.widgets.code_editor.typing_keys import Typed
from hookstudio.gui.widgets.exact_edit import ExactEdit


class TypingEdit(ExactEdit):
    """Undo is the session's. `one_line` leaves Enter and Tab to the window."""

    undo_requested = Signal()
    redo_requested = Signal()
    _completing: Completing | None = None  # on the class for the same reason as `_find_bar`

    def __init__(self, theme: Theme, *, name: str, one_line: bool, closes_pairs: bool) -> None:
        super().__init__(theme, name=name)
        self._one_line = one_line
        self._closes_pairs = closes_pairs
        self._tab_leaves = False
        self.setTabChangesFocus(one_line)

    def set_completion_source(self, source: CompletionSource) -> None:
        """Offer what `source` returns for the text and the caret's offset."""
        if self._completing is None:
            self._completing = Completing(self, self, self._theme)
            self.verticalScrollBar().valueChanged.connect(self._completing.close)
        self._completing.source = source

    def suggest(self) -> None:
        """Show what could stand at the caret, as Ctrl+Space does."""
        if self._completing is not None:
            self._completing.suggest()

    def is_completing(self) -> bool:
        """Whether suggestions are shown."""
        return self._completing is not None and self._completing.is_open()

    # Keys.

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._completing is not None
            and self._completing.wants(event)
        ):
            # What closes the suggestions must not also cancel a send.
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        completing = self._completing
        if completing is not None and completing.take_key(event):
            event.accept()
            return
        tab_leaves, self._tab_leaves = self._tab_leaves, False
        action = typing_keys.action_of(event, compact=self._one_line)
        if action is not None:
            event.setAccepted(self._act(action, event, tab_leaves=tab_leaves))
        elif not self._type(event):
            super().keyPressEvent(event)
        if completing is not None:
            completing.after_key(event)

    def _act(self, action: typing_keys.Action, event: QKeyEvent, *, tab_leaves: bool) -> bool:
        match action:
            case "undo":
                self.undo_requested.emit()
            case "redo":
                self.redo_requested.emit()
            case "escape":
                return self._escape(event)
            case "tab" if not (tab_leaves or self.isReadOnly()):
                self._indent(back=event.key() == Qt.Key.Key_Backtab)
            case "tab" | "focus":
                # An editor's own refuses, so that Tab can be typed.
                QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
            case "new_line":
                self._perform(typing_keys.new_line(self.text(), *self.selection(), self._line_end))
            case "replace":
                self.open_find(replace=True)
            case "pass":
                return False
        return True

    def _escape(self, event: QKeyEvent) -> bool:
        """Close the bar; else the next Tab leaves, and the window may take Esc for itself."""
        if self._find_bar is not None and self._find_bar.isVisible():
            return self._find_bar.take_key(event)
        self._tab_leaves = True
        return False

    def _type(self, event: QKeyEvent) -> bool:
        """Close brackets and quotes, step over closing ones; False leaves the key to Qt."""
        start, end = self.selection()
        back = event.key() == Qt.Key.Key_Backspace
        if (back or event.key() == Qt.Key.Key_Delete) and start == end:
            self._step_over_soft_break(back=back)
        if not self._closes_pairs or self.isReadOnly():
            return False
        if back and not event.modifiers():
            typed = typing_keys.backspace(self.text(), start, end)
        else:
            typed = typing_keys.typed(self.text(), start, end, event.text())
        if typed is None:
            return False
        self._perform(typed)
        return True

    def _perform(self, typed: Typed) -> None:
        if self.isReadOnly():
            return
        if typed.start == typed.end and not typed.text:
            self.move_caret(typed.caret)
        else:
            self.replace_range(typed.start, typed.end, typed.text, typed.caret)
        if typed.anchor is not None:
            cursor = self._cursor_over(
                min(typed.anchor, typed.caret), max(typed.anchor, typed.caret)
            )
            self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _indent(self, *, back: bool) -> None:
        typed = typing_keys.indented(self.text(), *self.selection(), back=back)
        if typed is not None:
            self._perform(typed)

    def _step_over_soft_break(self, *, back: bool) -> None:
        cursor = self.textCursor()
        place = cursor.position() - 1 if back else cursor.position()
        if self._exact.map.is_soft_break(place):
            move = QTextCursor.MoveOperation
            cursor.movePosition(move.PreviousCharacter if back else move.NextCharacter)
            self.setTextCursor(cursor)

    @property
    def _line_end(self) -> str:
        return self._exact.map.line_end

    def insertFromMimeData(self, source: QMimeData) -> None:
        if source.hasText():
            text = typing_keys.pasted(source.text(), self.text(), self._line_end)
            self.replace_range(*self.selection(), text)
            self.ensureCursorVisible()

    def dropEvent(self, event: QDropEvent) -> None:
        # Qt's own would move a text in one step of which we see half: it asks for the insertion
        # before it tells of the removal.
        place = self.cursorForPosition(event.position().toPoint()).position()
        self.dragLeaveEvent(QDragLeaveEvent())
        if not event.mimeData().hasText() or self.isReadOnly():
            event.ignore()
            return
        offset, (start, end) = self._exact.map.to_model(place), self.selection()
        moved = event.source() in (self, self.viewport())
        moved = moved and event.dropAction() == Qt.DropAction.MoveAction
        if moved and not start <= offset <= end:
            self._perform(typing_keys.moved(self.text(), start, end, offset))
        elif not moved:
            text = typing_keys.pasted(event.mimeData().text(), self.text(), self._line_end)
            self.replace_range(offset, offset, text)
        # The source has nothing left to remove.
        event.setDropAction(Qt.DropAction.CopyAction)
        event.accept()
        self.setFocus(Qt.FocusReason.MouseFocusReason)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self._completing is not None:
            self._completing.close()

    def _fill_menu(self, menu: QMenu) -> None:
        keys = QKeySequence.StandardKey
        menu.addAction(tr("Undo"), self.undo_requested.emit).setShortcut(keys.Undo)
        menu.addAction(tr("Redo"), self.redo_requested.emit).setShortcut(keys.Redo)
        menu.addSeparator()
        cut = menu.addAction(tr("Cut"), self.cut)
        cut.setShortcut(keys.Cut)
        cut.setEnabled(self.textCursor().hasSelection())
        paste = menu.addAction(tr("Paste"), self.paste)
        paste.setShortcut(keys.Paste)
        paste.setEnabled(self.canPaste())
        super()._fill_menu(menu)
