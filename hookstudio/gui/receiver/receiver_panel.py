"""ReceiverPanel: the receiver's tab, made when it is first looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.receiver.receiver_content import ReceiverContent


class ReceiverPanel(LazyPage["ReceiverContent"]):
    """At the start another tab is in front; what arrives meanwhile the controller keeps."""

    def __init__(
        self, controller: ReceiverController, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(self._make_content, parent=parent)
        self.setObjectName("receiverPanel")
        self._controller = controller
        self._theme = theme

    def _make_content(self) -> ReceiverContent:
        from hookstudio.gui.receiver.receiver_content import ReceiverContent  # start-up time

        return ReceiverContent(self._controller, self._theme)
