"""UserJson: a sample user's data as JSON text, exact, with its mistake marked."""

from __future__ import annotations

import json

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QToolButton, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding, Severity, Span
from hookstudio.core.project.sample_user import SECTIONS, SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text, with_text
from hookstudio.core.wording import tr
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import set_tool_tip


class UserJson(QWidget):
    """The text, and an `add_button` for sections, which the owner places."""

    edited = Signal(object, str, str)  # SampleUser, label, merge key
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._user: SampleUser | None = None
        self.error: UserTextError | None = None
        self.editor = CodeEditor(theme, name=tr("Data of the sample user"), highlight="liquid-json")
        self.add_button = QToolButton(self)
        self.add_button.hide()
        self._build_layout()
        self.editor.text_edited.connect(self._on_text)
        self.editor.undo_requested.connect(self.undo_requested)
        self.editor.redo_requested.connect(self.redo_requested)
        self.add_button.menu().aboutToShow.connect(self._fill_menu)

    def show_user(self, user: SampleUser, *, read_only: bool = False) -> None:
        """Show this user's text; where it is there already the caret stays."""
        other = self._user is None or self._user.slug != user.slug
        self._user = user
        if other:
            self.editor.set_text(user_text(user))
        else:
            self.editor.apply_text(user_text(user))
        self.editor.setReadOnly(read_only)
        self.add_button.setEnabled(not read_only)
        self._mark(user)

    def follow(self, user: SampleUser) -> None:
        """The user has another slug now, the text is the same."""
        self._user = user

    def go_to_mistake(self) -> None:
        """Select the place of the mistake."""
        if self.error is not None:
            self.editor.show_range(self.error.offset, self.error.offset + 1)

    def _build_layout(self) -> None:
        self.setFocusProxy(self.editor)
        self.add_button.setText(tr("Add section"))
        self.add_button.setAccessibleName(tr("Add a section to the JSON"))
        set_tool_tip(self.add_button, tr("Add a kind of data that a webhook can read"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add_button.setMenu(QMenu(self.add_button))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.editor)

    def _mark(self, user: SampleUser) -> None:
        self.error = None
        if user.draft is not None and not user.draft.valid:
            try:
                sections_of(user.draft.text)
            except UserTextError as found:
                self.error = found
        if self.error is None:
            self.editor.set_findings(())
            return
        text = self.editor.text()
        start = min(self.error.offset, max(0, len(text) - 1))
        span = Span.of(text, start, start + 1)
        finding = Finding("user_json", Severity.ERROR, self.error.message, span=span)
        self.editor.set_findings((finding,))

    def _on_text(self, text: str) -> None:
        if self._user is not None:
            # One key for valid and broken texts: a run of typing is one step of undo.
            key = f"user-text:{self._user.slug}"
            self.edited.emit(with_text(self._user, text), tr("Edit user data"), key)

    def _fill_menu(self) -> None:
        menu = self.add_button.menu()
        menu.clear()
        try:
            present = sections_of(self.editor.text())
        except UserTextError:
            menu.addAction(tr("Mend the text first")).setEnabled(False)
            return
        for name in SECTIONS:
            if name not in present:
                action = QAction(name, menu)
                action.triggered.connect(lambda _=False, name=name: self._add_section(name))
                menu.addAction(action)

    def _add_section(self, name: str) -> None:
        """Write the section into the text, the caret in it."""
        sections = {**sections_of(self.editor.text()), name: {}}
        text = json.dumps(sections, indent=2, ensure_ascii=False)
        self.editor.apply_text(text)
        self._on_text(text)
        place = text.rindex(f'"{name}": {{') + len(name) + 5
        self.editor.show_range(place, place)
