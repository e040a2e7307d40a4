"""RequestRow: method, URL and Send; under them what is to be said about these three."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import METHODS
from hookstudio.gui.composer.document import Shown
from hookstudio.gui.composer.inherit_note import InheritNote
from hookstudio.gui.composer.send_button import SendButton
from hookstudio.gui.composer.shown_text import ShownText
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

HINT = "Ctrl+Enter sends this to the receiver on your own machine."
DEADLINE_S = 90
_OWN_MACHINE = ("http://127.0.0.1", "http://localhost", "http://[::1]")


class MethodBox(QComboBox):
    """The method; scrolling past it must not change what is sent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItems(METHODS)
        self.setObjectName("method")
        self.setAccessibleName("Method")
        self.setFixedWidth(theme.px(92))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class RequestRow(QWidget):
    """What is called, how, and the button that calls it."""

    method_edited = Signal(str)
    url_edited = Signal(str, bool)  # as `ShownText.edited`

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = MethodBox(theme, self)
        self.url = CodeEditor(
            theme, name="URL", compact=True, line_numbers=False, highlight="liquid"
        )
        self.url.setParent(self)
        self._url = ShownText(self.url)
        self.send_button = SendButton(theme, self)
        self.url_note = InheritNote("URL", self)
        self.status = ElidedLabel(HINT, role="caption")
        self._progress = QProgressBar(self)
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self)
        self._hint_wanted = False
        self._build_controls()
        self._build_layout()
        self._connect_signals()

    def show_webhook(self, shown: Shown, language_title: str) -> None:
        """Show one variant's method and URL; the title names the variant in its own language."""
        self.method.setCurrentText(shown.webhook.method)
        self.method.setEnabled(not shown.read_only)
        self._url.show(shown.url, shown.key)
        self.url.setReadOnly(shown.read_only or shown.url_is_inherited)
        if shown.language is None:
            self.url_note.show_default()
        else:
            self.url_note.show_variant(
                language_title, inherits=shown.url_is_inherited, read_only=shown.read_only
            )
        self._show_status()

    def set_findings(self, url: tuple[Finding, ...], method: tuple[Finding, ...]) -> None:
        """Mark what is wrong with the URL, and with the method."""
        self.url.set_findings(url)
        tip = "\n".join(finding.message for finding in method)
        set_tool_tip(self.method, tip or "Braze knows these four methods")
        self.method.setProperty("problem", bool(method))
        self.method.style().polish(self.method)

    def set_hint_wanted(self, wanted: bool) -> None:
        """The hint for the first send; it only shows while the URL leads to this machine."""
        self._hint_wanted = wanted
        self._show_status()

    def _build_controls(self) -> None:
        self.url.setPlaceholderText("https://api.example.com/{{${user_id}}}")
        set_tool_tip(self.url, "Where the request goes. Shift+Enter starts a new line for Liquid.")
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress.setRange(0, DEADLINE_S)
        self._progress.setAccessibleName("Waiting for the answer")
        self._progress.setObjectName("sendProgress")
        self._tick.setInterval(500)

    def _build_layout(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(8)
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(self.method, 0, top)
        row.addWidget(self.url, 1, top)
        row.addWidget(self.send_button, 0, top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self.url_note)
        layout.addWidget(self._progress)
        layout.addWidget(self.status)
        self._progress.hide()
        self.status.hide()

    def _connect_signals(self) -> None:
        self.method.textActivated.connect(self.method_edited)
        self._url.edited.connect(self.url_edited)
        self.send_button.cancel_shown.connect(self._show_progress)
        self._tick.timeout.connect(self._on_tick)

    def _show_progress(self, sending: bool) -> None:
        self._progress.setVisible(sending)
        self.status.setText(HINT)
        if sending:
            self._elapsed.start()
            self._on_tick()
            self._tick.start()
        else:
            self._tick.stop()
        self._show_status()

    def _on_tick(self) -> None:
        seconds = self._elapsed.elapsed() // 1000
        self._progress.setValue(min(seconds, DEADLINE_S))
        self.status.setText(f"Waiting for the answer: {seconds} s of at most {DEADLINE_S} s")

    def _show_status(self) -> None:
        waiting = not self._progress.isHidden()
        local = self._url.text.startswith(_OWN_MACHINE)
        hint = self._hint_wanted and local and self.url_note.isHidden()
        self.status.setVisible(waiting or hint)
