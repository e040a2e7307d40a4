"""LabPanel: the retry lab's tab, made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.lab.lab_content import LabContent


class LabPanel(QWidget):
    """A policy, or two side by side, against a script of answers, in virtual time."""

    play_requested = Signal(str)  # a valid script: let the receiver answer by it
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(
        self, session: Session, theme: Theme, tasks: Tasks, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("labPanel")
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self._content: LabContent | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> LabContent:
        """The lab itself, made now if it is not there yet."""
        if self._content is None:
            from hookstudio.gui.lab.lab_content import LabContent  # start-up time

            self._content = LabContent(self._session, self._theme, self._tasks)
            self._content.play_requested.connect(self.play_requested)
            self._content.policy_used.connect(self._on_policy_used)
            layout = self.layout()
            assert layout is not None  # made above
            layout.addWidget(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.content.show()

    def _on_policy_used(self, title: str, webhook: str) -> None:
        text = f"{webhook} is delivered by this policy now: {title}."
        self.toast_requested.emit(text, "Undo", self._session.undo)
