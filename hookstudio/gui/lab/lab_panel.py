"""LabPanel: the retry lab's tab, made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.wording import tr
from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.lab.lab_content import LabContent


class LabPanel(LazyPage["LabContent"]):
    """A policy, or two side by side, against a script of answers, in virtual time."""

    play_requested = Signal(str)  # a valid script: let the receiver answer by it
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(
        self, session: Session, theme: Theme, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._make_content, parent=parent)
        self.setObjectName("labPanel")
        self._session = session
        self._theme = theme
        self._tasks = tasks

    def _make_content(self) -> LabContent:
        from hookstudio.gui.lab.lab_content import LabContent  # start-up time

        content = LabContent(self._session, self._theme, self._tasks)
        content.play_requested.connect(self.play_requested)
        content.policy_used.connect(self._on_policy_used)
        return content

    def _on_policy_used(self, title: str, webhook: str) -> None:
        text = tr(
            "{webhook} is delivered by this policy now: {title}.", webhook=webhook, title=title
        )
        self.toast_requested.emit(text, tr("Undo"), self._session.undo)
