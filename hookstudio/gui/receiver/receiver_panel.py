"""ReceiverPanel: the receiver's tab, made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.receiver.receiver_content import ReceiverContent


class ReceiverPanel(QWidget):
    """At the start another tab is in front; what arrives meanwhile the controller keeps."""

    def __init__(
        self, controller: ReceiverController, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("receiverPanel")
        self._controller = controller
        self._theme = theme
        self._content: ReceiverContent | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    @property
    def content(self) -> ReceiverContent:
        """The controls and the list, made now if they are not there yet."""
        if self._content is None:
            from hookstudio.gui.receiver.receiver_content import ReceiverContent  # start-up time

            self._content = ReceiverContent(self._controller, self._theme)
            layout = self.layout()
            assert layout is not None  # made above
            layout.addWidget(self._content)
        return self._content

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.content.show()
