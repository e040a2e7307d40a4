"""CustomUserPanel: try other attributes for a user beside the preview, files untouched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_text import UserTextError, sections_of, user_text
from hookstudio.gui.preview.text_history import TextHistory
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label


class CustomUserPanel(QWidget):
    """The sections of the custom user as JSON; every text that parses is previewed at once."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("customUser")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._user: SampleUser | None = None
        self._history = TextHistory()
        self._editor = CodeEditor(theme, name="Attributes of the custom user", line_numbers=False)
        self._message = ElidedLabel("", role="caption")
        self._save = QPushButton("Save as user")
        self._back = QPushButton("Back to file")
        self._build_layout()
        self._connect_signals()
        self.hide()

    def show_user(self, user: SampleUser | None) -> None:
        """Show that custom user; None hides the panel. Its own edits are not written back."""
        opened = user is not None and self.isHidden()
        self.setVisible(user is not None)
        if user is None:
            self._user = None
        elif user != self._user:
            self._fill(user)
        if opened:
            self._editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _fill(self, user: SampleUser) -> None:
        self._user = user
        text = user_text(replace(user, draft=None))
        self._history.start(text)
        self._editor.set_text(text)
        self._show_message("")

    def _build_layout(self) -> None:
        self._message.setProperty("tone", "error")
        self._message.hide()
        title = QHBoxLayout()
        title.setSpacing(8)
        title.addWidget(plain_label("Custom user", role="title"), 1)
        title.addWidget(self._save)
        title.addWidget(self._back)
        self._editor.setMinimumHeight(self._editor.fontMetrics().lineSpacing() * 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(title)
        layout.addWidget(self._editor, 1)
        layout.addWidget(self._message)

    def _connect_signals(self) -> None:
        self._editor.text_edited.connect(self._on_text)
        self._editor.undo_requested.connect(lambda: self._restore(self._history.undo()))
        self._editor.redo_requested.connect(lambda: self._restore(self._history.redo()))
        self._save.clicked.connect(self._save_as_user)
        self._back.clicked.connect(lambda: self._session.set_user_override(None))
        self._session.user_override_changed.connect(self.show_user)

    def _on_text(self, text: str) -> None:
        self._history.add(text)
        self._preview(text)

    def _restore(self, text: str | None) -> None:
        if text is not None:
            self._editor.apply_text(text)
            self._preview(text)

    def _preview(self, text: str) -> None:
        if self._user is None:
            return
        try:
            sections = sections_of(text)
        except UserTextError as error:
            self._show_message(f"Line {error.line}, column {error.column}: {error.message}")
            return
        self._show_message("")
        # The usual sections stand in the text to be filled in; an empty one sets nothing.
        filled = {name: section for name, section in sections.items() if section}
        self._user = replace(self._user, sections=filled, draft=None)
        self._session.set_user_override(self._user)

    def _show_message(self, problem: str) -> None:
        self._message.setText(f"✕ {problem} The preview shows the last valid text.")
        self._message.setVisible(bool(problem))
        self._save.setEnabled(not problem)

    def _save_as_user(self) -> None:
        user = self._user
        if user is None:
            return
        name = f"{user.title} (custom)"
        slug = user.slug.replace(" (custom)", "-custom")
        saved = replace(user, slug=slug, name=name)
        self._session.perform(lambda workspace: workspace.add_user(saved, f"Add {name}"))
        self._session.set_user_override(None)
