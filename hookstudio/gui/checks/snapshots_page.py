"""SnapshotsPage: the tab of the snapshots, which is built when it is first shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.checks.snapshots_controller import SnapshotsController
    from hookstudio.gui.checks.snapshots_panel import SnapshotsPanel


class SnapshotsPage(QWidget):
    """Nothing is read or rendered before somebody looks."""

    count_changed = Signal(int)
    toast_requested = Signal(str, str, object)  # text, action, what the action does

    def __init__(self, session: Session, theme: Theme, tasks: Tasks) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._tasks = tasks
        self.controller: SnapshotsController | None = None
        self.panel: SnapshotsPanel | None = None
        self.count = 0  # of those that differ
        self._closed = False
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self.panel is not None or self._closed:
            return
        # Start-up time: with the checks' modules it takes 30 ms.
        from hookstudio.gui.checks.snapshots_controller import SnapshotsController
        from hookstudio.gui.checks.snapshots_panel import SnapshotsPanel

        self.controller = SnapshotsController(self._session, self._tasks, self)
        self.panel = SnapshotsPanel(self._session, self._theme, self.controller)
        self.panel.count_changed.connect(self._on_count)
        self.panel.toast_requested.connect(self.toast_requested)
        layout = self.layout()
        assert layout is not None  # the constructor made one
        layout.addWidget(self.panel)

    def _on_count(self, count: int) -> None:
        self.count = count
        self.count_changed.emit(count)

    def focus_list(self) -> None:
        """Put the keyboard into the list; the page is shown."""
        if self.panel is not None:
            self.panel.focus_list()

    def close_snapshots(self) -> None:
        """End all rendering."""
        self._closed = True
        if self.controller is not None:
            self.controller.close()
