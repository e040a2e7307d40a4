"""ResultDialog: everything about one attempt, the answer first."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.delivery.result import Attempt, Response
from hookstudio.gui.preview.quantities import duration_text, full_time_text
from hookstudio.gui.sending.attempt_text import (
    headers_text,
    request_text,
    response_title,
    state_of,
    title_of,
)
from hookstudio.gui.sending.body_text import response_notes
from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.sending.outlook import advice_for, copy_text, delays_note, outlook
from hookstudio.gui.sending.state_delegate import STATE_ICONS
from hookstudio.gui.sending.timing_bars import TimingBars
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.copy_button import CopyButton
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.plain_view import PlainView


class ResultDialog(QDialog):
    """Opens at once; a large body is laid out and filled in while the window is there.

    Open it with `open()`, which leaves the event loop alone.
    """

    send_again_requested = Signal()

    def __init__(self, attempt: Attempt, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.attempt = attempt
        self._theme = theme
        self._body: BodyView | None = None  # None when there was no answer
        self._tabs = QTabWidget()
        self.setObjectName("resultDialog")
        self.setWindowTitle(f"{title_of(attempt)} · {attempt.webhook_title}")
        self.setAccessibleName("Result of the test send")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setSizeGripEnabled(True)
        self._build_layout()
        find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), self)
        find.activated.connect(self._open_find)

    def text(self) -> str:
        """Everything that the window shows, as Copy all gives it."""
        return copy_text(self.attempt, self._body.text() if self._body is not None else "")

    def _build_layout(self) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addWidget(self._head())
        self._add_tabs()
        layout.addWidget(self._tabs, 1)
        layout.addLayout(self._buttons())
        if self._body is not None:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self) -> QWidget:
        """Status line, the plain sentence, what Braze would do, and what to look at."""
        state = state_of(self.attempt)
        icon, side = QLabel(), self._theme.px(24)
        icon.setPixmap(self._theme.icon(STATE_ICONS[state.tone], state.tone).pixmap(side, side))
        icon.setAccessibleName(state.word)
        title = plain_label(title_of(self.attempt), role="title")
        title.setObjectName("resultTitle")
        title.setProperty("tone", state.tone)
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(title)
        for label in self._sentences():
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(label)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return head

    def _sentences(self) -> list[QLabel]:
        texts = [plain_label(self.attempt.message), plain_label(outlook(self.attempt))]
        if self.attempt.message == title_of(self.attempt):
            del texts[0]
        attempt = self.attempt
        for text in (delays_note(attempt), advice_for(attempt), response_title(attempt)):
            if text:
                texts.append(plain_label(text, role="caption"))
        return texts

    def _add_tabs(self) -> None:
        response = self.attempt.response
        self._tabs.setAccessibleName("Parts of the result")
        if response is None:
            nothing = EmptyState("There was no answer", self.attempt.message)
            self._tabs.addTab(_page(nothing), "Response")
        else:
            self._tabs.addTab(_page(self._response_body(response)), "Response")
            headers = self._plain("Headers of the response", headers_text(response.headers))
            self._tabs.addTab(_page(headers), f"Headers {len(response.headers)}")
        sent = self._plain("Request as sent", request_text(self.attempt))
        self._tabs.addTab(_page(sent), "Request as sent")
        self._tabs.addTab(self._timing(), "Timing")

    def _response_body(self, response: Response) -> BodyView:
        self._body = BodyView(self._theme, name="Body of the response")
        kind = response.header("content-type") or ""
        self._body.show_body(response.body, kind, response_notes(response))
        return self._body

    def _plain(self, name: str, text: str) -> PlainView:
        view = PlainView(self._theme, name=name)
        view.set_content(text, (), "plain")
        return view

    def _timing(self) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(TimingBars(self.attempt.timing, self._theme))
        caption = f"Sent {full_time_text(self.attempt.started_at)}"
        if self.attempt.timing.prepare_ms:
            took = duration_text(self.attempt.timing.prepare_ms)
            caption += f" · before that, {took} for secrets and certificates"
        layout.addWidget(plain_label(caption, role="caption"))
        layout.addStretch(1)
        return page

    def _buttons(self) -> QHBoxLayout:
        copy = CopyButton("Copy all", self.text, self._theme)
        again, close = QPushButton("Send again"), QPushButton("Close")
        again.clicked.connect(self._send_again)
        close.clicked.connect(self.reject)
        close.setDefault(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(copy)
        row.addStretch(1)
        row.addWidget(again)
        row.addWidget(close)
        return row

    def _open_find(self) -> None:
        view = self._tabs.currentWidget().findChild(PlainView)
        if isinstance(view, PlainView):
            view.open_find()

    def _send_again(self) -> None:
        self.accept()
        self.send_again_requested.emit()


def _page(content: QWidget) -> QWidget:
    """The content with room between it and the tabs."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 10, 0, 0)
    layout.addWidget(content)
    return page
