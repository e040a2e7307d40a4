"""ContentBlockEditor: the Liquid of a content block, and who uses it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.liquid.completion import Completion, complete
from hookstudio.core.project.sample_user import SECTIONS
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook
from hookstudio.core.project.workspace import Change, file_of
from hookstudio.core.wording import listed, tr
from hookstudio.gui.composer.known_attributes import environment_names, explain_for
from hookstudio.gui.file_notes import notes_on
from hookstudio.gui.project.document_head import DocumentHead
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.assistance import Assistance
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

_USE = re.compile(r"content_blocks\.\$\{\s*([^}]*?)\s*\}")


class ContentBlockEditor(QWidget):
    """Every edit goes to the session at once; webhooks that use the block follow it."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._name = ""
        self._head = DocumentHead(
            theme,
            tr("Name of the content block"),
            tr("Webhooks name it so; rename it here or with F2."),
        )
        self._editor = CodeEditor(theme, name=tr("Content block"), highlight="liquid")
        self._uses = ElidedLabel(role="caption")
        self._copy = QPushButton(tr("Copy tag"))
        self._build_layout()
        self._connect_signals()
        self._show(session.selection)

    def open_find(self, replace_too: bool) -> None:
        """Open the find bar of the text."""
        self._editor.open_find(replace=replace_too)

    def show_range(self, start: int, end: int) -> None:
        """Select a part of the text and bring it into view."""
        self._editor.show_range(start, end)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            # A stack of pages gives the focus to what had it last here: not to the name.
            self._editor.setFocus()

    def _build_layout(self) -> None:
        self.setFocusProxy(self._editor)
        self._copy.setProperty("variant", "flat")
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._uses, 1)
        foot.addWidget(self._copy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self._editor, 1)
        layout.addLayout(foot)

    def _connect_signals(self) -> None:
        session = self._session
        session.selection_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        session.state_changed.connect(self._show_state)
        self._head.name_edited.connect(self._rename)
        self._editor.text_edited.connect(self._on_text)
        self._editor.undo_requested.connect(session.undo)
        self._editor.redo_requested.connect(session.redo)
        self._editor.assist(Assistance(self.complete, self.explain))
        self._copy.clicked.connect(self._copy_tag)

    @property
    def _source(self) -> str | None:
        return self._session.workspace.content_blocks.get(self._name)

    @property
    def _tag(self) -> str:
        return f"{{{{content_blocks.${{{self._name}}}}}}}"

    def _show(self, selection: Selection) -> None:
        kind, name = selection.document
        if kind == "content_block" and name != self._name:
            self._name = name
            self._editor.set_text(self._source or "")
        self._show_state()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "content_block" and self._name in (change.slug, change.previous_slug):
            if change.action == "renamed" and change.previous_slug == self._name:
                self._name = change.slug
            if self._source is not None:
                # Nothing happens to the editor when it shows this text already.
                self._editor.apply_text(self._source)
            self._show_state()

    def _show_state(self) -> None:
        if self._source is None or self._session.selection.document[0] != "content_block":
            return
        workspace = self._session.workspace
        file = file_of("content_block", self._name)
        notes = notes_on(workspace.project, file)
        self._head.show_document(self._name, file, dirty=file in workspace.dirty, notes=notes)
        self._editor.setReadOnly(bool(notes.locked))
        users = [w.name for w in workspace.webhooks.values() if self._name in used_blocks(w)]
        self._uses.setText(
            tr("Used by {webhooks}", webhooks=listed(users))
            if users
            else tr("No webhook uses it yet")
        )
        set_tool_tip(
            self._copy, tr("Copy {tag} for a webhook's URL, header or body", tag=self._tag)
        )

    def _on_text(self, text: str) -> None:
        name, key = self._name, f"block:{self._name}"
        self._session.perform(
            lambda w: w.replace_content_block(name, text, tr("Edit content block"), key)
        )

    def _rename(self, name: str) -> None:
        self._session.perform(lambda w: w.rename("content_block", self._name, name))

    def _copy_tag(self) -> None:
        QGuiApplication.clipboard().setText(self._tag)

    def complete(self, text: str, offset: int) -> Sequence[Completion]:
        """What could stand at the caret: attributes of the sample users, other blocks."""
        workspace = self._session.workspace
        users = workspace.users.values()
        known: dict[str, Sequence[str]] = {
            section: list(dict.fromkeys(key for user in users for key in user.section(section)))
            for section in SECTIONS
        }
        others = [name for name in workspace.content_blocks if name != self._name]
        values = environment_names(self._session)
        return complete(text, offset, {**known, "content_blocks": others, "environment": values})

    def explain(self, text: str, offset: int) -> str:
        """What stands at an offset, with the value of the user who is previewed."""
        return explain_for(self._session, text, offset)


def used_blocks(webhook: Webhook) -> frozenset[str]:
    """The content blocks that a webhook names."""
    return frozenset(name for text in _texts(webhook) for name in _USE.findall(text))


def _texts(webhook: Webhook) -> Iterator[str]:
    yield webhook.url
    yield from (header.value for header in webhook.headers)
    yield from _body_texts(webhook.body)
    for variant in webhook.languages:
        yield variant.url or ""
        yield from _body_texts(variant.body)


def _body_texts(body: JsonBody | RawBody | None) -> Iterator[str]:
    if isinstance(body, RawBody):
        yield body.text
    elif body is not None:
        yield from (pair.value for pair in body.pairs)
