"""Completing: when suggestions are asked for, and what the keys do while they are shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Protocol, TypeAlias

from PySide6.QtCore import QObject, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.announce import announce

if TYPE_CHECKING:
    from hookstudio.core.liquid.completion import Completion
    from hookstudio.gui.widgets.code_editor.popup import CompletionPopup

CompletionSource: TypeAlias = "Callable[[str, int], Sequence[Completion]]"
# How far back an opening `{{` or `{%` is looked for.
_REACH = 600
_PAGE = 8
_MOVES = {
    Qt.Key.Key_Down: 1,
    Qt.Key.Key_Up: -1,
    Qt.Key.Key_PageDown: _PAGE,
    Qt.Key.Key_PageUp: -_PAGE,
}

_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)


class CompletionHost(Protocol):
    """The editor that is completed in."""

    def text(self) -> str: ...
    def caret(self) -> int: ...
    def replace_range(self, start: int, end: int, text: str, caret: int | None = None) -> None: ...
    def isReadOnly(self) -> bool: ...
    def cursorRect(self) -> QRect: ...
    def viewport(self) -> QWidget: ...


class Completing(QObject):
    """Opens after `{{`, `{%`, `|`, `.`, `${`, while a word is typed there, or by Ctrl+Space."""

    def __init__(self, parent: QWidget, host: CompletionHost, theme: Theme) -> None:
        super().__init__(parent)
        self._widget = parent
        self._host = host
        self._theme = theme
        self._popup: CompletionPopup | None = None
        self.source: CompletionSource | None = None

    def is_open(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def close(self) -> None:
        """Hide the suggestions."""
        if self._popup is not None:
            self._popup.hide()

    def suggest(self) -> None:
        """Ask for suggestions at the caret and show them."""
        if self.source is None or self._host.isReadOnly():
            return
        items = self.source(self._host.text(), self._host.caret())
        if not items:
            self.close()
            return
        popup = self._popup_in_window()
        popup.show_items(items, self._caret_in_window())
        self._announce()

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key is for the suggestions and for nobody's shortcut."""
        return self.is_open() and Qt.Key(event.key()) in {*_MOVES, *_CHOOSE, Qt.Key.Key_Escape}

    def take_key(self, event: QKeyEvent) -> bool:
        """Handle a key before the editor does; whether it was for the suggestions."""
        control = event.modifiers() & Qt.KeyboardModifier.ControlModifier
        if event.key() == Qt.Key.Key_Space and control:
            self.suggest()
            return True
        popup = self._popup
        if popup is None or not popup.isVisible():
            return False
        key = Qt.Key(event.key())
        if key in _MOVES and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            step = _MOVES[key]
            popup.move_by(step, wrap=abs(step) == 1)
            self._announce()
            return True
        if key in _CHOOSE and not control:
            self._accept(popup.current())
            return True
        if key == Qt.Key.Key_Escape:
            self.close()
            return True
        return False

    def after_key(self, event: QKeyEvent) -> None:
        """Follow what the editor has done with a key."""
        char = event.text()
        if len(char) == 1 and char.isprintable():
            if self._begins(char) or (_is_word(char) and self._in_liquid()):
                self.suggest()
            else:
                self.close()
        elif event.key() == Qt.Key.Key_Backspace and self.is_open() and self._in_liquid():
            self.suggest()
        elif event.key() not in _QUIET_KEYS:
            self.close()

    def _begins(self, char: str) -> bool:
        """Whether the character just typed opens a place where suggestions help."""
        before = self._host.text()[: self._host.caret()][-3:]
        if before.endswith(("{{", "{%", "${")):
            return True
        return char in "|. " and before.endswith(char) and self._in_liquid()

    def _in_liquid(self) -> bool:
        caret = self._host.caret()
        before = self._host.text()[max(0, caret - _REACH) : caret]
        opened = max(before.rfind("{{"), before.rfind("{%"))
        return opened >= 0 and max(before.rfind("}}"), before.rfind("%}")) < opened

    def _accept(self, item: Completion | None) -> None:
        self.close()
        if item is None:
            return
        caret = item.replace_start + item.caret
        self._host.replace_range(item.replace_start, item.replace_end, item.text, caret)

    def _popup_in_window(self) -> CompletionPopup:
        # start-up time: only those who complete need the list
        from hookstudio.gui.widgets.code_editor.popup import CompletionPopup

        window = self._widget.window()
        if self._popup is not None and self._popup.parentWidget() is not window:
            self._popup.deleteLater()
            self._popup = None
        if self._popup is None:
            self._popup = CompletionPopup(window, self._theme)
            self._popup.chosen.connect(self._accept)
        return self._popup

    def _caret_in_window(self) -> QRect:
        place = self._host.cursorRect()
        viewport = self._host.viewport()
        return QRect(viewport.mapTo(viewport.window(), place.topLeft()), place.size())

    def _announce(self) -> None:
        item = self._popup.current() if self._popup is not None else None
        if item is not None:
            announce(self._widget, f"{item.text} {item.detail}".strip())


_QUIET_KEYS = frozenset(
    (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta, Qt.Key.Key_AltGr)
)


def _is_word(char: str) -> bool:
    return char.isalnum() or char == "_"
