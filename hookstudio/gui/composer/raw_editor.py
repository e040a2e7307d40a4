"""RawEditor: a raw body as text, and where that text is kept."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import RawBody
from hookstudio.core.wording import tr
from hookstudio.gui.composer.shown_text import ShownText
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.code_editor.coverage_marks import UnseenPart
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel


class RawEditor(QWidget):
    """The editor and, for a body kept in a file of its own, that file's name."""

    text_edited = Signal(str, bool)  # as `ShownText.edited`

    def __init__(self, theme: Theme, assistance: Assistance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = CodeEditor(theme, name=tr("Body"), highlight="liquid-json")
        self.editor.assist(assistance)
        self._shown = ShownText(self.editor)
        self._file = ElidedLabel(role="caption")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.editor, 1)
        layout.addWidget(self._file)
        self._file.hide()
        self._shown.edited.connect(self.text_edited)

    def show_body(self, body: RawBody, key: str, *, read_only: bool) -> None:
        """Show a text; `key` says whose it is, as for `ShownText.show`."""
        self._shown.show(body.text, key)
        self.editor.setReadOnly(read_only)
        if body.body_file:
            self._file.setText(tr("Kept in {file}", file=body.body_file))
        self._file.setVisible(bool(body.body_file))

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self.editor.set_findings(findings)

    def show_coverage(self, parts: Sequence[UnseenPart]) -> None:
        self.editor.set_coverage(parts)
