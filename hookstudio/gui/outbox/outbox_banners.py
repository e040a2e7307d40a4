"""OutboxBanners: what holds everything up stands over the list: a pause, or a problem."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.banner import Banner
from hookstudio.gui.widgets.direction import margins


class OutboxBanners(QWidget):
    """Also changes what it tells of: `set_paused`."""

    toast_requested = Signal(str, str, object)

    def __init__(self, service: OutboxService, tasks: Tasks, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("outboxBanners")
        self._service = service
        self._tasks = tasks
        self._paused = Banner(theme, dismissable=False)
        self._problem = Banner(theme, dismissable=False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for banner in (self._problem, self._paused):
            inside = banner.layout()
            assert inside is not None  # it has just built one
            inside.setContentsMargins(margins(12, 1, 6, 1))  # the panel is low
            layout.addWidget(banner)
        self._paused.action_requested.connect(lambda _label: self.set_paused(False))
        self._problem.action_requested.connect(lambda _label: service.resume())
        service.paused_changed.connect(self._show)
        service.problem_changed.connect(self._show)
        service.ready.connect(self._show)
        self._show()

    def set_paused(self, paused: bool) -> None:
        """Pause all sending, or resume it."""
        self._tasks.spawn(self._set_paused(paused), "pause the outbox")

    async def _set_paused(self, paused: bool) -> None:
        try:
            outbox = await self._service.opened()
            await self._service.run(outbox.set_paused(paused))
        except OutboxError as error:
            self.toast_requested.emit(error.message, "", None)

    def _show(self) -> None:
        service = self._service
        paused = service.outbox is not None and service.paused
        # Where the file is not open, the list says so itself.
        problem = service.problem if service.outbox is not None else ""
        if paused and self._paused.isHidden():
            text = tr("All sending is paused: nothing leaves the outbox until you resume it.")
            self._paused.show_message(text, "warning", [tr("Resume sending")])
        self._paused.setVisible(paused)
        if problem and (self._problem.isHidden() or self._problem.text() != problem):
            self._problem.show_message(
                tr("Nothing is sent: {problem}", problem=problem), "error", [tr("Try again")]
            )
        self._problem.setVisible(bool(problem))
        self.setVisible(paused or bool(problem))
