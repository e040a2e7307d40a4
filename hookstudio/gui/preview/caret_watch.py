"""CaretWatch: where the caret stands in the editor that has the focus, whichever that is."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from hookstudio.gui.widgets.code_editor.editor import CodeEditor

_PACE_MS = 30  # the arrow keys repeat faster than anybody looks


class CaretWatch(QObject):
    """Tells of moves within one window only."""

    moved = Signal(str, int)  # the editor's text, the offset
    left = Signal()  # no editor has the focus

    def __init__(self, owner: QWidget) -> None:
        super().__init__(owner)
        self._owner = owner
        self._editor: CodeEditor | None = None
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self.tell)
        app = QApplication.instance()
        assert isinstance(app, QApplication)  # there is a widget
        app.focusChanged.connect(self._on_focus)

    def tell(self) -> None:
        """Say again where the caret is, as when something else changed."""
        editor = self._editor
        if editor is None or not isValid(editor):
            self.left.emit()
        else:
            self.moved.emit(editor.text(), editor.caret())

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        if now is None:
            # Another window has it for a while, or the editor is taken apart.
            self._pace.start()
            return
        if self._editor is not None and isValid(self._editor):
            self._editor.cursorPositionChanged.disconnect(self._pace.start)
        is_ours = isinstance(now, CodeEditor) and now.window() is self._owner.window()
        self._editor = now if isinstance(now, CodeEditor) and is_ours else None
        if self._editor is not None:
            self._editor.cursorPositionChanged.connect(self._pace.start)
        self._pace.start()
