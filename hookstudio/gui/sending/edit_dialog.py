"""EditDialog: a request that was sent before, to be changed and sent anew."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.marks import visible
from hookstudio.core.project.webhook import METHODS, Header, RawBody, Webhook
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.preview.text_history import TextHistory
from hookstudio.gui.sending.attempt_text import refusal
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import plain_label

Render = Callable[[Webhook], Awaitable[RenderedRequest]]
_HINT = translatable(
    "Liquid works here. Secrets stand by name. The project's files are not changed."
)


class EditDialog(QDialog):
    """`accepted_request` carries what is to be sent; a request with errors is not accepted."""

    accepted_request = Signal(object)  # RenderedRequest

    def __init__(
        self,
        webhook: Webhook,
        title: str,
        render: Render,
        tasks: Tasks,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._webhook = webhook
        self._render = render
        self._tasks = tasks
        self._method = QComboBox()
        self._url = CodeEditor(theme, name="URL", compact=True, highlight="liquid")
        self._headers = CodeEditor(
            theme, name=tr("Headers, one a line"), line_numbers=False, highlight="liquid"
        )
        self._body = CodeEditor(theme, name=tr("Body"))
        self._problem = plain_label("", role="caption")
        self._send, self._cancel = QPushButton(tr("Send")), QPushButton(tr("Cancel"))
        self.setObjectName("editDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Edit and resend · {title}", title=visible(title)))
        self._fill()
        self._build_layout()
        self._send.clicked.connect(self._try)
        self._cancel.clicked.connect(self.reject)

    def edited(self) -> Webhook:
        """What stands in the fields."""
        return replace(
            self._webhook,
            method=str(self._method.currentText()),
            url=self._url.text(),
            headers=headers_of(self._headers.text()),
            body=RawBody(self._body.text()),
        )

    def _fill(self) -> None:
        self._method.setAccessibleName(tr("Method"))
        self._method.addItems(list(METHODS))
        self._method.setCurrentText(self._webhook.method)
        body = self._webhook.body
        lines = "\n".join(f"{header.name}: {header.value}" for header in self._webhook.headers)
        for editor, text in (
            (self._url, self._webhook.url),
            (self._headers, lines),
            (self._body, body.text if isinstance(body, RawBody) else ""),
        ):
            editor.set_text(text)
            _own_undo(editor)

    def _build_layout(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(self._method, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self._url, 1)
        self._headers.setFixedHeight(self._headers.fontMetrics().lineSpacing() * 4 + 16)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(_top_label(tr("Request")), line)
        form.addRow(_top_label(tr("Headers")), self._headers)
        self._problem.setProperty("tone", "error")
        self._problem.setWordWrap(True)
        self._problem.hide()
        self._send.setDefault(True)
        self._send.setProperty("variant", "primary")
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(plain_label(translated(_HINT), role="caption"), 1)
        buttons.addWidget(self._cancel)
        buttons.addWidget(self._send)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 12)
        layout.setSpacing(12)
        layout.addLayout(form)
        layout.addWidget(self._body, 1)
        layout.addWidget(self._problem)
        layout.addLayout(buttons)
        self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def _try(self) -> None:
        self._send.setEnabled(False)
        self._tasks.spawn(self._check(), "render what was edited")

    async def _check(self) -> None:
        request = await self._render(self.edited())
        self._send.setEnabled(True)
        if request.sendable:
            self.accept()
            self.accepted_request.emit(request)
            return
        self._problem.setText(refusal(request))
        self._problem.show()


def headers_of(text: str) -> tuple[Header, ...]:
    """One header of each line that is not empty; a line without a colon is all name."""
    headers = []
    for line in text.splitlines():
        if line.strip():
            name, _, value = line.partition(":")
            headers.append(Header(name.strip(), value.strip()))
    return tuple(headers)


def _own_undo(editor: CodeEditor) -> None:
    """Elsewhere an editor's undo is the project's; this text is no part of one."""
    history: TextHistory[str] = TextHistory()
    history.start(editor.text())

    def show(text: str | None) -> None:
        if text is not None:
            editor.apply_text(text)

    editor.text_edited.connect(history.add)
    editor.undo_requested.connect(lambda: show(history.undo()))
    editor.redo_requested.connect(lambda: show(history.redo()))


def _top_label(text: str) -> QLabel:
    label = plain_label(text)
    label.setAlignment(Qt.AlignmentFlag.AlignTop)
    label.setContentsMargins(0, 6, 0, 0)
    return label
