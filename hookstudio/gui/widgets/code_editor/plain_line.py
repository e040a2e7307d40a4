"""A field of one line of plain text whose undo is the session's."""

from __future__ import annotations

from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor


def plain_line(theme: Theme, name: str, placeholder: str) -> CodeEditor:
    """The field; `name` is for a screen reader."""
    editor = CodeEditor(theme, name=name, compact=True, line_numbers=False, highlight="plain")
    editor.setPlaceholderText(placeholder)
    return editor
