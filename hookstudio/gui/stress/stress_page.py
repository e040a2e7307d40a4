"""StressPage: the tab of the hostile values, which is built when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.stress.stress_controller import StressController
    from hookstudio.gui.stress.stress_panel import StressPanel


class StressPage(QWidget):
    """Nothing is rendered before somebody asks for it."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self.controller: StressController | None = None
        self.panel: StressPanel | None = None
        self._closed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel is not None or self._closed:
            return
        # Start-up time: it loads the checks' modules.
        from hookstudio.gui.stress.stress_controller import StressController
        from hookstudio.gui.stress.stress_panel import StressPanel

        self.controller = StressController(self._session, self._tasks, self)
        self.panel = StressPanel(self._session, self._theme, self.controller)
        self.panel.count_changed.connect(self.count_changed)
        self.panel.toast_requested.connect(self.toast_requested)
        layout = self.layout()
        assert layout is not None  # the constructor made one
        layout.addWidget(self.panel)

    def focus_list(self) -> None:
        """Put the keyboard into the page; it is shown."""
        if self.panel is not None:
            self.panel.focus_list()

    def close_stress(self) -> None:
        """End all rendering."""
        self._closed = True
        if self.controller is not None:
            self.controller.stop()
