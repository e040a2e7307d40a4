"""UserEditor: a sample user's name and data, edited as text that is never lost."""

from __future__ import annotations

import json
from dataclasses import replace

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text, with_text
from hookstudio.core.project.workspace import Change
from hookstudio.gui.file_notes import notes_on
from hookstudio.gui.project.document_head import DocumentHead
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

_HINT = "A name that is missing is not set. One that is null is null."


class UserEditor(QWidget):
    """Every edit goes to the session at once; a text with a mistake is kept as it stands."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._slug = ""
        self._head = DocumentHead(theme, "User name", "F2 renames the user and its file.")
        self._editor = CodeEditor(theme, name="Data of the sample user", highlight="liquid-json")
        self._hint = ElidedLabel(_HINT, role="caption")
        self._problem = QPushButton()
        self._add = QToolButton()
        self._error: UserTextError | None = None
        self._build_layout()
        self._connect_signals()
        self._show(session.selection)

    def open_find(self, replace_too: bool) -> None:
        """Open the find bar of the text."""
        self._editor.open_find(replace=replace_too)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            # A stack of pages gives the focus to what had it last here: not to the name.
            self._editor.setFocus()

    def _build_layout(self) -> None:
        self.setFocusProxy(self._editor)
        self._problem.setObjectName("userProblem")
        self._problem.setProperty("variant", "link")
        self._add.setText("Add section")
        self._add.setAccessibleName("Add a section")
        set_tool_tip(self._add, "Add a kind of data that a webhook can read")
        self._add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._add.setMenu(QMenu(self._add))
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._problem)
        foot.addWidget(self._hint, 1)
        foot.addStretch(0)
        foot.addWidget(self._add)
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
        self._problem.clicked.connect(self._go_to_problem)
        self._add.menu().aboutToShow.connect(self._fill_menu)

    @property
    def _user(self) -> SampleUser | None:
        return self._session.workspace.users.get(self._slug)

    def _show(self, selection: Selection) -> None:
        kind, slug = selection.document
        if kind == "user" and slug != self._slug:
            self._slug = slug
            if self._user is not None:
                self._editor.set_text(user_text(self._user))
        self._show_state()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "user" and self._slug in (change.slug, change.previous_slug):
            if change.action == "renamed" and change.previous_slug == self._slug:
                self._slug = change.slug
            if self._user is not None:
                # Nothing happens to the editor when it shows this text already.
                self._editor.apply_text(user_text(self._user))
            self._show_state()

    def _show_state(self) -> None:
        user = self._user
        if user is None or self._session.selection.document != ("user", self._slug):
            return
        workspace = self._session.workspace
        notes = notes_on(workspace.project, user.file)
        self._head.show_document(
            user.title, user.file, dirty=user.file in workspace.dirty, notes=notes
        )
        self._editor.setReadOnly(bool(notes.locked))
        self._add.setEnabled(not notes.locked)
        self._show_error(user)

    def _show_error(self, user: SampleUser) -> None:
        self._error = None
        if user.draft is not None and not user.draft.valid:
            try:
                sections_of(user.draft.text)
            except UserTextError as found:
                self._error = found
        error = self._error
        self._problem.setVisible(error is not None)
        self._hint.setVisible(error is None)
        if error is None:
            self._editor.set_findings(())
            return
        self._problem.setText(f"✕ Line {error.line}: {error.message}")
        set_tool_tip(self._problem, "Go to the mistake. The preview shows the last valid text.")
        text = self._editor.text()
        start = min(error.offset, max(0, len(text) - 1))
        span = Span.of(text, start, start + 1)
        self._editor.set_findings((Finding("user_json", Severity.ERROR, error.message, span=span),))

    def _on_text(self, text: str) -> None:
        user = self._user
        if user is not None:
            edited = with_text(user, text)
            # One key for valid and broken texts: a run of typing is one step of undo.
            key = f"user-text:{user.slug}"
            self._session.perform(lambda w: w.replace_user(edited, "Edit user data", key))

    def _rename(self, name: str) -> None:
        user = self._user
        if user is not None:
            self._session.perform(
                lambda w: w.replace_user(replace(user, name=name), "Edit user name")
            )

    def _go_to_problem(self) -> None:
        if self._error is not None:
            self._editor.show_range(self._error.offset, self._error.offset + 1)

    def _fill_menu(self) -> None:
        menu = self._add.menu()
        menu.clear()
        user = self._user
        try:
            present = sections_of(self._editor.text())
        except UserTextError:
            menu.addAction("Mend the text first").setEnabled(False)
            return
        for name in SECTIONS:
            if user is not None and name not in present:
                action = QAction(name, menu)
                action.triggered.connect(lambda _=False, name=name: self._add_section(name))
                menu.addAction(action)

    def _add_section(self, name: str) -> None:
        """Write the section into the text, the caret in it."""
        sections = {**sections_of(self._editor.text()), name: {}}
        text = json.dumps(sections, indent=2, ensure_ascii=False)
        self._editor.apply_text(text)
        self._on_text(text)
        place = text.rindex(f'"{name}": {{') + len(name) + 5
        self._editor.show_range(place, place)
