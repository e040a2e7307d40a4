"""The editor for templates: exact text, colours, findings, completion."""

from hookstudio.gui.widgets.code_editor.editor import CodeEditor

__all__ = ["CodeEditor"]
