"""StressPage: the tab of the hostile values, which is built when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.stress.stress_controller import StressController
    from hookstudio.gui.stress.stress_panel import StressPanel


class StressPage(LazyPage["StressPanel"]):
    """Nothing is rendered before somebody asks for it."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__(self._make_panel)
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self.controller: StressController | None = None

    def focus_list(self) -> None:
        """Put the keyboard into the page; it is shown."""
        if self.panel is not None:
            self.panel.focus_list()

    def close_stress(self) -> None:
        """End all rendering."""
        self.forbid()
        if self.controller is not None:
            self.controller.stop()

    def _make_panel(self) -> StressPanel:
        # Start-up time: it loads the checks' modules.
        from hookstudio.gui.stress.stress_controller import StressController
        from hookstudio.gui.stress.stress_panel import StressPanel

        self.controller = StressController(self._session, self._tasks, self)
        panel = StressPanel(self._session, self._theme, self.controller)
        panel.count_changed.connect(self.count_changed)
        panel.toast_requested.connect(self.toast_requested)
        return panel
