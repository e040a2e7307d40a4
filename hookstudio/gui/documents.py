"""The middle pane: the composer, or the editor of a user, a block, an answer, an environment."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.composer.composer_pane import ComposerPane
from hookstudio.gui.session import Place, Selection, Session
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.environments.environment_editor import EnvironmentEditor
    from hookstudio.gui.outline_popup import OutlinePopup
    from hookstudio.gui.outline_rows import OutlineRow
    from hookstudio.gui.project.content_block_editor import ContentBlockEditor
    from hookstudio.gui.project.response_editor import ResponseEditor
    from hookstudio.gui.project.user_editor import UserEditor


class DocumentStack(QStackedWidget):
    """Shows the editor that fits the document that is open."""

    noted = Signal(str)  # something that was done otherwise than asked

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._session = session
        self.composer = ComposerPane(session, theme)
        self._users: UserEditor | None = None
        self._blocks: ContentBlockEditor | None = None
        self._outline: OutlinePopup | None = None
        self._responses: ResponseEditor | None = None
        self._environments: EnvironmentEditor | None = None
        self.addWidget(self.composer)
        session.selection_changed.connect(self._show)
        self._show(session.selection)

    @property
    def user_editor(self) -> UserEditor:
        """The editor of sample users, made when it is first needed."""
        if self._users is None:
            from hookstudio.gui.project.user_editor import UserEditor  # start-up time

            self._users = UserEditor(self._session, self._theme)
            self._users.noted.connect(self.noted)
            self.addWidget(self._users)
        return self._users

    @property
    def content_block_editor(self) -> ContentBlockEditor:
        """The editor of content blocks, made when it is first needed."""
        if self._blocks is None:
            from hookstudio.gui.project.content_block_editor import (  # start-up time
                ContentBlockEditor,
            )

            self._blocks = ContentBlockEditor(self._session, self._theme)
            self.addWidget(self._blocks)
        return self._blocks

    @property
    def response_editor(self) -> ResponseEditor:
        """The editor of recorded answers, made when it is first needed."""
        if self._responses is None:
            from hookstudio.gui.project.response_editor import ResponseEditor  # start-up time

            self._responses = ResponseEditor(self._session, self._theme)
            self.addWidget(self._responses)
        return self._responses

    @property
    def environment_editor(self) -> EnvironmentEditor:
        """The editor of environments, made when it is first needed."""
        if self._environments is None:
            from hookstudio.gui.environments.environment_editor import (  # start-up time
                EnvironmentEditor,
            )

            self._environments = EnvironmentEditor(self._session, self._theme)
            self._environments.noted.connect(self.noted)
            self.addWidget(self._environments)
        return self._environments

    def focus_editor(self) -> None:
        """Put the caret where writing goes on."""
        page = self.currentWidget()
        if page is self.composer:
            self.composer.focus_body()
        elif page is not None:
            page.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def open_find(self, replace_too: bool) -> None:
        """Open the find bar of the text that is on show."""
        if self.currentWidget() is self.composer:
            self.composer.open_find(replace_too)
        elif self.currentWidget() is self._blocks:
            self.content_block_editor.open_find(replace_too)
        elif self.currentWidget() is self._responses:
            self.response_editor.open_find(replace_too)
        elif self.currentWidget() is self._environments:
            self.noted.emit(tr("An environment has no text to search in."))
        else:
            self.user_editor.open_find(replace_too)

    def open_outline(self) -> None:
        """List the blocks of what is open; choosing one goes there."""
        from hookstudio.gui.outline_popup import OutlinePopup  # start-up time

        if self._outline is None:
            self._outline = OutlinePopup(self._theme, self)
            self._outline.chosen.connect(self._go_to)
        self._outline.open_over(self, self._outline_rows())

    def _outline_rows(self) -> list[OutlineRow]:
        from hookstudio.gui.outline_rows import text_rows, webhook_rows  # start-up time

        session = self._session
        kind, slug = session.selection.document
        if kind == "content_block":
            return text_rows(session.workspace.content_blocks.get(slug, ""))
        if kind == "webhook" and session.webhook is not None:
            return webhook_rows(session.webhook, session.selection.edit_language)
        return []

    def _go_to(self, place: Place) -> None:
        if place.webhook:
            self._session.show_place(place)
        else:
            self.content_block_editor.show_range(place.start, place.end)

    def _show(self, selection: Selection) -> None:
        kind, _slug = selection.document
        page: QWidget = self.composer
        if kind == "user":
            page = self.user_editor
        elif kind == "content_block":
            page = self.content_block_editor
        elif kind == "response":
            page = self.response_editor
        elif kind == "environment":
            page = self.environment_editor
        self.setCurrentWidget(page)
