"""LabTab: the retry lab's place in the bottom panel, and its way to the receiver beside it."""

from __future__ import annotations

from PySide6.QtCore import QObject

from hookstudio.core.wording import tr
from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.lab.lab_panel import LabPanel
from hookstudio.gui.receiver.receiver_panel import ReceiverPanel


class LabTab(QObject):
    """Adds the panel as the last tab; a script that is played opens the receiver's."""

    def __init__(
        self, panel: LabPanel, bottom: BottomPanel, receiver: ReceiverPanel, receiver_page: int
    ) -> None:
        super().__init__(bottom)
        self._panel = panel
        self._bottom = bottom
        self._receiver = receiver
        self._receiver_page = receiver_page
        self._page = bottom.add_page(panel, tr("Retry lab"))
        panel.play_requested.connect(self._play)

    def open(self) -> None:
        """Open the lab and put the keyboard into it."""
        self._bottom.show_page(self._page)
        self._panel.content.fields.focus_script()

    def _play(self, script: str) -> None:
        self._bottom.show_page(self._receiver_page)
        self._receiver.content.script.set_text(script)
