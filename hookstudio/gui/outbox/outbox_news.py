"""OutboxNews: sorts what became of deliveries: what is told, what is offered, what is nobody's."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox.endings import Endings
from hookstudio.gui.outbox.news_text import worth_telling
from hookstudio.gui.outbox.outbox_bars import OutboxBars
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks


class OutboxNews(QObject):
    """Other projects' deliveries are told too while this program is the one that sends them."""

    def __init__(
        self,
        service: OutboxService,
        tasks: Tasks,
        bars: OutboxBars,
        tell: Callable[[Sequence[Delivery]], object],
        project: str,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._bars = bars
        self._tell = tell
        self._project = project
        self._endings = Endings(service, tasks, self)
        self._endings.ended.connect(self._on_ended)

    def _on_ended(self, ended: Sequence[Delivery]) -> None:
        ours = [one for one in ended if one.project == self._project or self._service.dispatching]
        expired = [one for one in ours if one.state is State.EXPIRED]
        if expired:
            self._bars.show_expired(expired)
        told = [one for one in ours if worth_telling(one)]
        if told:
            self._tell(told)
