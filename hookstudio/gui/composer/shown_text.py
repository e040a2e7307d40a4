"""ShownText: keeps one editor and one text of the document the same, without echo."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from hookstudio.gui.widgets.code_editor.editor import CodeEditor

# Nothing that one types by hand adds more characters at once.
_PASTE = 20


class ShownText(QObject):
    """Gives an editor what the document holds, and reports what the user makes of it.

    It remembers the text it gave or got, so that a text is never compared with what the widget
    holds, and a keystroke that comes back from the document costs nothing.
    """

    edited = Signal(str, bool)  # the exact text; whether so much came at once as in a paste

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self.editor = editor
        self._key = ""
        self._text = ""
        editor.text_edited.connect(self._on_edited)

    @property
    def text(self) -> str:
        return self._text

    def show(self, text: str, key: str) -> None:
        """Show a text. With the key of the last one it is the same text, changed elsewhere:
        the caret goes to the change."""
        same_place, self._key = key == self._key, key
        if text is self._text or text == self._text:
            return
        self._text = text
        if same_place:
            self.editor.apply_text(text)
        else:
            self.editor.set_text(text)

    def _on_edited(self, text: str) -> None:
        pasted = len(text) - len(self._text) > _PASTE
        self._text = text
        self.edited.emit(text, pasted)
