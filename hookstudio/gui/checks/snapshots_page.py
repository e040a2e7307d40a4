"""SnapshotsPage: the tab of the snapshots, which is built when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.checks.snapshots_controller import SnapshotsController
    from hookstudio.gui.checks.snapshots_panel import SnapshotsPanel


class SnapshotsPage(LazyPage["SnapshotsPanel"]):
    """Nothing is read or rendered before somebody looks."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__(self._make_panel)
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self.controller: SnapshotsController | None = None
        self.count = 0  # of those that differ

    def focus_list(self) -> None:
        """Put the keyboard into the list; the page is shown."""
        if self.panel is not None:
            self.panel.focus_list()

    def close_snapshots(self) -> None:
        """End all rendering."""
        self.forbid()
        if self.controller is not None:
            self.controller.close()

    def _make_panel(self) -> SnapshotsPanel:
        # Start-up time: with the checks' modules it takes 30 ms.
        from hookstudio.gui.checks.snapshots_controller import SnapshotsController
        from hookstudio.gui.checks.snapshots_panel import SnapshotsPanel

        self.controller = SnapshotsController(self._session, self._tasks, self)
        panel = SnapshotsPanel(self._session, self._theme, self.controller)
        panel.count_changed.connect(self._on_count)
        panel.toast_requested.connect(self.toast_requested)
        return panel

    def _on_count(self, count: int) -> None:
        self.count = count
        self.count_changed.emit(count)
