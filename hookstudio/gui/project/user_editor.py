"""UserEditor: a sample user's name and data, in a form or as JSON, both over the same document."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.workspace import Change
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.file_notes import notes_on
from hookstudio.gui.project.document_head import DocumentHead
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.form_edits import is_mistaken
from hookstudio.gui.users.user_form import UserForm
from hookstudio.gui.users.user_json import UserJson
from hookstudio.gui.users.value_kinds import Kind, parse
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip
from hookstudio.gui.widgets.segmented import SegmentedControl

FORM, JSON = "form", "json"
_HINT = translatable("What is not set is missing for the webhook. null is a value of its own.")


class UserEditor(QWidget):
    """Every edit goes to the session at once; what is no value yet is kept as it was typed."""

    noted = Signal(str)  # something that was done otherwise than asked

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._slug = ""
        self._head = DocumentHead(theme, tr("User name"), tr("F2 renames the user and its file."))
        self._views = SegmentedControl(
            [(FORM, tr("Form")), (JSON, "JSON")], name=tr("View of the data")
        )
        self.form = UserForm(theme, tr("Attributes of the sample user"))
        self.json = UserJson(theme)
        self._pages = QStackedWidget()
        self._hint = ElidedLabel(translated(_HINT), role="caption")
        self._problem = QPushButton()
        self._build_layout()
        self._connect_signals()
        self._show(session.selection)

    @property
    def view(self) -> str:
        """Which of both views is on show: form or json."""
        return self._views.current()

    def show_view(self, view: str) -> None:
        """Show the form or the JSON."""
        self._views.set_current(view)
        self._show_view(view)

    def open_find(self, replace_too: bool) -> None:
        """Find in what is on show; to replace, the text is needed."""
        if self.view == FORM and not replace_too:
            self.form.focus_search()
            return
        self.show_view(JSON)
        self.json.editor.open_find(replace=replace_too)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            # A stack of pages gives the focus to what had it last here: not to the name.
            self._page.setFocus()

    def _build_layout(self) -> None:
        self._problem.setObjectName("userProblem")
        self._problem.setProperty("variant", "link")
        for page in (self.form, self.json):
            self._pages.addWidget(page)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self._views)
        top.addWidget(self.form.bar, 1)
        top.addStretch(0)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        foot.addWidget(self._problem)
        foot.addWidget(self._hint, 1)
        foot.addStretch(0)
        foot.addWidget(self.form.add_button)
        foot.addWidget(self.json.add_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addLayout(top)
        layout.addWidget(self._pages, 1)
        layout.addLayout(foot)
        self._show_view(FORM)

    def _connect_signals(self) -> None:
        session = self._session
        session.selection_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        session.state_changed.connect(self._show_state)
        self._head.name_edited.connect(self._rename)
        self._views.selected.connect(self._show_view)
        for page in (self.form, self.json):
            page.edited.connect(self._on_edited)
            page.undo_requested.connect(session.undo)
            page.redo_requested.connect(session.redo)
        self.form.noted.connect(self.noted)
        self._problem.clicked.connect(self._go_to_problem)

    @property
    def _page(self) -> QWidget:
        return self.form if self.view == FORM else self.json

    @property
    def _user(self) -> SampleUser | None:
        return self._session.workspace.users.get(self._slug)

    def _show(self, selection: Selection) -> None:
        kind, slug = selection.document
        if kind == "user":
            self._slug = slug
        self._show_state()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "user" and change.action == "renamed":
            user = self._session.workspace.users.get(change.slug)
            if change.previous_slug == self._slug and user is not None:
                self._slug = change.slug
                self.json.follow(user)
        if change.kind == "user":
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
        self._show_data(user, read_only=bool(notes.locked))
        self._show_problem(user)

    def _show_data(self, user: SampleUser, *, read_only: bool) -> None:
        """Only what is on show; the other one catches up when it comes up."""
        if self.view == FORM:
            self.form.show_user(user, read_only=read_only)
        else:
            self.json.show_user(user, read_only=read_only)

    def _show_view(self, view: str) -> None:
        number = (FORM, JSON).index(view)
        self._pages.setCurrentIndex(number)
        self.form.bar.setVisible(view == FORM)
        self.form.add_button.setVisible(view == FORM)
        self.json.add_button.setVisible(view == JSON)
        self.setFocusProxy(self._page)
        self._show_state()

    def _show_problem(self, user: SampleUser) -> None:
        text, tip = self._told(user)
        self._problem.setVisible(bool(text))
        self._hint.setVisible(not text)
        self._problem.setText(text)
        set_tool_tip(self._problem, tip)

    def _told(self, user: SampleUser) -> tuple[str, str]:
        """The first thing that is wrong, and what a click does about it."""
        draft = user.draft
        if draft is None or draft.valid:
            return "", ""
        if draft.values and (self.view == FORM or self.json.error is None):
            first = draft.values[0]
            try:
                parse(first.text, Kind(first.kind))
            except ValueError as error:
                told = tr("✕ {name}: {problem}", name=first.path[-1], problem=error)
                return told, tr("Go to the value. The preview shows the last valid data.")
            return "", ""
        if self.view == JSON and self.json.error is not None:
            mistake = self.json.error
            told = tr("✕ Line {line}: {message}", line=mistake.line, message=mistake.message)
            return told, tr("Go to the mistake. The preview shows the last valid data.")
        if is_mistaken(user):
            text = tr("✕ The JSON has a mistake; the form shows the data before it.")
            return text, tr("Go to the mistake in the JSON.")
        return "", ""

    def _go_to_problem(self) -> None:
        user = self._user
        if user is None or user.draft is None:
            return
        if user.draft.values and (self.view == FORM or self.json.error is None):
            self.show_view(FORM)
            self.form.reveal(user.draft.values[0].path)
            return
        self.show_view(JSON)
        self.json.go_to_mistake()

    def _on_edited(self, edited: SampleUser, label: str, merge_key: str) -> None:
        self._session.perform(lambda w: w.replace_user(edited, label, merge_key))

    def _rename(self, name: str) -> None:
        user = self._user
        if user is not None:
            self._session.perform(
                lambda w: w.replace_user(replace(user, name=name), tr("Edit user name"))
            )
