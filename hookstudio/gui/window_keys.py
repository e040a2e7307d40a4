"""WindowKeys: a key of the window's actions is the window's, wherever the keyboard is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from hookstudio.gui.widgets.code_editor.typing_keys import is_emacs_key

_KEYPAD = Qt.KeyboardModifier.KeypadModifier


class WindowKeys(QObject):
    """Qt asks who has the focus before it looks for a shortcut, and its own fields say yes to
    more than they should: on X11 a line deletes itself on Ctrl+U.

    Esc stays with whoever has the focus: it closes what is open before it means anything else.
    """

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._keys: frozenset[str] = frozenset()
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow)

    def set_keys(self, keys: Iterable[QKeySequence]) -> None:
        """These keys are the window's from now on."""
        self._keys = frozenset(key.toString() for key in keys) - {"Esc"}

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent):
            return False
        if event.type() == QEvent.Type.ShortcutOverride:
            refused = self._is_the_windows(event) and not _is_for_its_text(watched, event)
        else:
            refused = event.type() == QEvent.Type.KeyPress and is_emacs_key(event)
        if refused:
            event.ignore()
        return refused

    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        # It stays with a widget that has lost the focus: one filter each, and nothing to undo.
        if now is not None and now.window() is self._owner.window():
            now.installEventFilter(self)

    def _is_the_windows(self, event: QKeyEvent) -> bool:
        pressed = QKeyCombination(event.modifiers() & ~_KEYPAD, Qt.Key(event.key()))
        return QKeySequence(pressed).toString() in self._keys


def _is_for_its_text(watched: QObject, event: QKeyEvent) -> bool:
    """Whether a field undoes what was typed in it; with nothing to undo it leaves the key."""
    if not isinstance(watched, QLineEdit):
        return False
    keys = QKeySequence.StandardKey
    undoes = event.matches(keys.Undo) and watched.isUndoAvailable()
    return undoes or (event.matches(keys.Redo) and watched.isRedoAvailable())
