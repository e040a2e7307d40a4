"""ReceivedView: one request that arrived: its body laid out, or all of it as it came."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.receiver.received import ReceivedRequest
from hookstudio.core.wording import tr
from hookstudio.gui.preview.quantities import bytes_text, full_time_text
from hookstudio.gui.receiver.received_model import answer_text, printable, wire_text
from hookstudio.gui.sending.attempt_text import headers_text
from hookstudio.gui.sending.body_text import body_text
from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import show_as_code
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip
from hookstudio.gui.widgets.plain_view import PlainView
from hookstudio.gui.widgets.segmented import SegmentedControl

_BODY, _WHOLE = "body", "whole"


class ReceivedView(QWidget):
    """A title, a switch between the body and the whole request, and what is chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = ElidedLabel("")
        show_as_code(self._title)
        self._switch = SegmentedControl(
            ((_BODY, tr("Body")), (_WHOLE, tr("As it came"))),
            name=tr("Part of the received request"),
        )
        self._body = BodyView(theme, name=tr("Body of the received request"), caption=False)
        self._whole = PlainView(theme, name=tr("The received request as it came"))
        self._save = QToolButton()
        self._save.setIcon(theme.icon("save"))
        self._save.setIconSize(QSize(theme.px(16), theme.px(16)))
        self._save.setAutoRaise(True)
        self._save.setAccessibleName(tr("Save the body of the received request"))
        set_tool_tip(self._save, tr("Save the body as it came, byte for byte"))
        self._save.clicked.connect(self._body.save)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._body)
        self._stack.addWidget(self._whole)
        self._switch.selected.connect(self._on_selected)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._title, 1)
        row.addWidget(self._save)
        row.addWidget(self._switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 6, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)

    def show_request(self, received: ReceivedRequest) -> None:
        """Show what arrived; everything is plain text."""
        size = bytes_text(len(received.body))
        self._title.setText(f"{received.method} {printable(received.target)} · {size}")
        self._title.set_extra_tip(_origin_text(received))
        self._save.setEnabled(bool(received.body))
        notes = (received.problem,) if received.problem else ()
        self._body.show_body(received.body, received.header("content-type") or "", notes)
        headers = tuple((wire_text(name), wire_text(value)) for name, value in received.headers)
        head = f"{received.method} {wire_text(received.target)}\n{headers_text(headers)}"
        body = body_text(received.body, received.header("content-type") or "").text
        self._whole.set_content(f"{head}\n\n{body}", (), "plain")

    def _on_selected(self, part: str) -> None:
        self._stack.setCurrentWidget(self._body if part == _BODY else self._whole)


def _origin_text(received: ReceivedRequest) -> str:
    """Where it came from, when, and how it was answered."""
    time, answer = full_time_text(received.received_at), answer_text(received)
    if not received.source:
        return tr(
            "From {peer}, {time}, answered {answer}", peer=received.peer, time=time, answer=answer
        )
    return tr(
        "From {peer}, counts as sent from {source}, {time}, answered {answer}",
        peer=received.peer,
        source=printable(received.source),
        time=time,
        answer=answer,
    )
