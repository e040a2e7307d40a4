"""ResponseEditor: a recorded answer, what it answers, and what its body is."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.project.response import (
    LONGEST_DELAY_S,
    METHODS,
    STATUSES,
    RecordedAnswer,
)
from hookstudio.core.project.workspace import Change
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.file_notes import notes_on
from hookstudio.gui.project.document_head import DocumentHead
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.code_editor.plain_line import plain_line
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip
from hookstudio.gui.widgets.number_field import MARGIN, NumberField

_BRAZE_WAITS_S = 2.0
_HINT = translatable("* stands for anything. The preview uses this answer and contacts nobody.")
_Edit = Callable[[RecordedAnswer], RecordedAnswer]


class ResponseEditor(QWidget):
    """Every edit goes to the session at once; the preview follows it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._slug = ""
        self._head = DocumentHead(
            theme, tr("Name of the answer"), tr("F2 renames the answer's file.")
        )
        self._method = _ChoiceBox(tr("Method of the call"), METHODS)
        self._url = plain_line(theme, tr("URL of the call"), "https://api.example.com/*")
        self._status = _StatusField()
        self._delay = _DelayField()
        self._type = plain_line(theme, tr("Content type"), "application/json")
        self._editor = CodeEditor(theme, name=tr("Body of the answer"))
        self._note = ElidedLabel(translated(_HINT), role="caption")
        self._build_layout(theme)
        self._connect_signals()
        self._show(session.selection)

    def open_find(self, replace_too: bool) -> None:
        """Open the find bar of the body."""
        self._editor.open_find(replace=replace_too)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            # A stack of pages gives the focus to what had it last here: not to the name.
            self._editor.setFocus()

    def _build_layout(self, theme: Theme) -> None:
        self.setFocusProxy(self._editor)
        set_tool_tip(self._method, tr("* answers GET and POST"))
        set_tool_tip(
            self._url, tr("The whole URL of the call, or a pattern in which * is anything")
        )
        set_tool_tip(
            self._delay,
            tr("How long the host takes; Braze waits {seconds:g} s", seconds=_BRAZE_WAITS_S),
        )
        self._method.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._method.setFixedWidth(theme.px(92))
        self._status.setFixedWidth(theme.px(84))
        self._delay.setFixedWidth(theme.px(96))
        call = QHBoxLayout()
        call.setSpacing(8)
        call.addWidget(self._method, 0, Qt.AlignmentFlag.AlignTop)
        call.addWidget(self._url, 1)
        answer = QGridLayout()
        answer.setHorizontalSpacing(8)
        answer.setVerticalSpacing(2)
        fields = (
            (tr("Status"), self._status),
            (tr("Delay"), self._delay),
            (tr("Content type"), self._type),
        )
        for column, (name, field) in enumerate(fields):
            label = plain_label(name, role="caption")
            label.setBuddy(field)
            answer.addWidget(label, 0, column)
            answer.addWidget(field, 1, column, Qt.AlignmentFlag.AlignTop)
        answer.setColumnStretch(2, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addLayout(call)
        layout.addLayout(answer)
        layout.addWidget(self._editor, 1)
        layout.addWidget(self._note)

    def _connect_signals(self) -> None:
        session = self._session
        session.selection_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        session.state_changed.connect(self._show_state)
        self._head.name_edited.connect(self._rename)
        for editor in (self._url, self._type, self._editor):
            editor.undo_requested.connect(session.undo)
            editor.redo_requested.connect(session.redo)
        self._method.textActivated.connect(
            lambda text: self._edit(
                lambda a: replace(a, method=text), "method", tr("Edit the answer's method")
            )
        )
        self._status.valueChanged.connect(
            lambda value: self._edit(
                lambda a: replace(a, status=value), "status", tr("Edit the answer's status")
            )
        )
        self._delay.valueChanged.connect(
            lambda value: self._edit(
                lambda a: replace(a, delay_s=round(value, 3)),
                "delay",
                tr("Edit the answer's delay"),
            )
        )
        self._url.text_edited.connect(
            lambda text: self._edit(
                lambda a: replace(a, url=text), "URL", tr("Edit the answer's URL")
            )
        )
        self._type.text_edited.connect(self._edit_type)
        self._editor.text_edited.connect(
            lambda text: self._edit(
                lambda a: replace(a, body=text), "body", tr("Edit the answer's body")
            )
        )

    @property
    def _answer(self) -> RecordedAnswer | None:
        return self._session.workspace.responses.get(self._slug)

    def _show(self, selection: Selection) -> None:
        kind, slug = selection.document
        if kind == "response" and slug != self._slug:
            self._slug = slug
            answer = self._answer
            if answer is not None:
                self._url.set_text(answer.url)
                self._type.set_text(answer.media_type)
                self._editor.set_text(answer.body)
                self._show_fields(answer)
        self._show_state()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "response" and self._slug in (change.slug, change.previous_slug):
            if change.action == "renamed" and change.previous_slug == self._slug:
                self._slug = change.slug
            answer = self._answer
            if answer is not None:
                # Nothing happens to an editor when it shows this text already.
                self._url.apply_text(answer.url)
                self._type.apply_text(answer.media_type)
                self._editor.apply_text(answer.body)
                self._show_fields(answer)
            self._show_state()

    def _show_fields(self, answer: RecordedAnswer) -> None:
        for field in (self._status, self._delay):
            field.blockSignals(True)
        self._method.setCurrentText(answer.method)
        self._status.setValue(answer.status)
        self._delay.setValue(answer.delay_s)
        for field in (self._status, self._delay):
            field.blockSignals(False)

    def _show_state(self) -> None:
        answer = self._answer
        if answer is None or self._session.selection.document != ("response", self._slug):
            return
        workspace = self._session.workspace
        notes = notes_on(workspace.project, answer.file)
        locked = bool(notes.locked)
        dirty = answer.file in workspace.dirty
        self._head.show_document(self._slug, answer.file, dirty=dirty, notes=notes)
        for editor in (self._url, self._type, self._editor):
            editor.setReadOnly(locked)
        for field in (self._method, self._status, self._delay):
            field.setEnabled(not locked)
        self._show_note(answer)

    def _show_note(self, answer: RecordedAnswer) -> None:
        problem = _problem(answer)
        self._note.setText(problem or translated(_HINT))
        tone = "warning" if problem else ""
        if self._note.property("tone") != tone:
            self._note.setProperty("tone", tone)
            self._note.style().polish(self._note)

    def _edit(self, edit: _Edit, what: str, label: str) -> None:
        answer = self._answer
        if answer is not None:
            edited, key = edit(answer), f"response:{answer.slug}:{what}"
            self._session.perform(lambda w: w.replace_response(edited, label, key))

    def _edit_type(self, text: str) -> None:
        """One place for it in the file: a header of that name gives way."""

        def edit(answer: RecordedAnswer) -> RecordedAnswer:
            kept = {n: v for n, v in answer.headers.items() if n.lower() != "content-type"}
            return replace(answer, content_type=text, headers=kept)

        self._edit(edit, "content type", tr("Edit the answer's content type"))

    def _rename(self, name: str) -> None:
        self._session.perform(lambda w: w.rename("response", self._slug, name))


def _problem(answer: RecordedAnswer) -> str:
    """What an author may not have meant; empty when there is nothing."""
    if answer.delay_s > _BRAZE_WAITS_S:
        return tr(
            "! Braze waits {seconds:g} s: this answer comes too late.", seconds=_BRAZE_WAITS_S
        )
    if answer.media_type.startswith("application/json"):
        try:
            json.loads(answer.body)
        except ValueError as error:
            line = getattr(error, "lineno", 1)
            return tr("! The body is not JSON (line {line}).", line=line)
        except RecursionError:
            return tr("! The body nests too deeply.")
    return ""


class _ChoiceBox(QComboBox):
    """Scrolling past it must not change it."""

    def __init__(self, name: str, choices: tuple[str, ...]) -> None:
        super().__init__()
        self.addItems(choices)
        self.setAccessibleName(name)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _StatusField(NumberField):
    def __init__(self) -> None:
        super().__init__(STATUSES.start, STATUSES.stop - 1, name=tr("Status"))
        # What is half typed is no status yet.
        self.setKeyboardTracking(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _DelayField(QDoubleSpinBox):
    def __init__(self) -> None:
        super().__init__()
        self.setRange(0, LONGEST_DELAY_S)
        self.setDecimals(3)
        self.setSingleStep(0.5)
        self.setSuffix(" " + tr("s", note="seconds, behind a number"))
        self.setAccessibleName(tr("Delay in seconds"))
        self.setKeyboardTracking(False)
        self.lineEdit().setTextMargins(MARGIN, 0, 0, 0)

    def textFromValue(self, value: float) -> str:
        # Without the zeros that say nothing.
        return self.locale().toString(value, "g", 7)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()
