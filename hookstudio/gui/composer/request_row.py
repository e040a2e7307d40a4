"""RequestRow: method, URL and Send; under them what is to be said about these three."""

from __future__ import annotations

import re

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import METHODS
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer.document import Shown
from hookstudio.gui.composer.inherit_note import URL_WORDS, InheritNote
from hookstudio.gui.composer.send_button import SendButton
from hookstudio.gui.composer.shown_text import ShownText
from hookstudio.gui.shortcuts.shown_keys import key_sentence
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

_HINT = translatable("{keys} sends this to the receiver on your own machine.")
DEADLINE_S = 90
_CORNER = 7
RECEIVER_PORT = 8600
"""The port that a project's URLs name for the studio's receiver, whichever it listens on."""
_OWN_MACHINE = re.compile(r"http://(?:127\.0\.0\.1|localhost|\[::1\]):(\d{1,5})(?:[/?#]|$)")


class MethodBox(QComboBox):
    """The method; scrolling past it must not change what is sent."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.addItems(METHODS)
        self.setObjectName("method")
        self.setAccessibleName(tr("Method"))
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
            theme, name=tr("URL"), compact=True, line_numbers=False, highlight="liquid"
        )
        self.url.setParent(self)
        self._url = ShownText(self.url)
        self.send_button = SendButton(self)
        self.url_note = InheritNote(URL_WORDS, self)
        self.status = ElidedLabel(key_sentence(translated(_HINT), "send"), role="caption")
        self._progress = QProgressBar(self)
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self)
        self._hint_wanted = False
        self._ports = {RECEIVER_PORT}
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
        set_tool_tip(self.method, tip or tr("Braze knows these four methods"))
        if self.method.property("problem") != bool(method):
            self.method.setProperty("problem", bool(method))
            self.method.style().polish(self.method)

    def set_receiver_port(self, port: int | None) -> None:
        """Where the studio's own receiver listens; None while it does not."""
        ports = {RECEIVER_PORT} if port is None else {RECEIVER_PORT, port}
        if ports != self._ports:
            self._ports = ports
            self._show_status()

    def set_hint_wanted(self, wanted: bool) -> None:
        """The hint for the first send; it only shows while the URL leads to the receiver."""
        self._hint_wanted = wanted
        # It goes when something else is shown: nothing moves because an answer has come.
        if wanted:
            self._show_status()

    def _build_controls(self) -> None:
        self.url.setPlaceholderText("https://api.example.com/{{${user_id}}}")
        set_tool_tip(
            self.url, tr("Where the request goes. Shift+Enter starts a new line for Liquid.")
        )
        self.status.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self._progress.setRange(0, DEADLINE_S)
        self._progress.setAccessibleName(tr("Waiting for the answer"))
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
        layout.addWidget(self.status)
        self._progress.hide()
        self.status.hide()

    def _connect_signals(self) -> None:
        self.method.textActivated.connect(self.method_edited)
        self._url.edited.connect(self.url_edited)
        self.send_button.cancel_shown.connect(self._show_progress)
        self.url.installEventFilter(self)
        self._tick.timeout.connect(self._on_tick)

    def _show_progress(self, sending: bool) -> None:
        self._progress.setVisible(sending)
        if sending:
            self._progress.raise_()
            self._elapsed.start()
            self._on_tick()
            self._tick.start()
        else:
            self._tick.stop()

    def _on_tick(self) -> None:
        seconds = self._elapsed.elapsed() // 1000
        self._progress.setValue(min(seconds, DEADLINE_S))
        self.send_button.show_waited(seconds, DEADLINE_S)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The progress lies on the lower edge of the URL and takes no room of its own."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Move):
            edge = self.url.geometry().adjusted(_CORNER, 0, -_CORNER, -2)
            edge.setTop(edge.bottom() + 1 - self._progress.sizeHint().height())
            self._progress.setGeometry(edge)
        return super().eventFilter(watched, event)

    def _show_status(self) -> None:
        found = _OWN_MACHINE.match(self._url.text)
        local = found is not None and int(found[1]) in self._ports
        hint = self._hint_wanted and local and self.url_note.isHidden()
        self.status.setVisible(hint)
