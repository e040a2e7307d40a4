"""Listing: keeps a table of deliveries true to the outbox, without the UI thread ever waiting."""

from __future__ import annotations

from array import array
from collections.abc import Mapping
from dataclasses import dataclass
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from hookstudio.core.delivery.delivery import Change, Delivery, Filter, SortKey
from hookstudio.gui.outbox.newest_read import NewestRead
from hookstudio.gui.outbox.outbox_model import OutboxModel
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

LEAST_GAP_MS = 100
SHARE = 5
"""Between two readings of all ids there is at least so many times what the last one took."""


@dataclass(frozen=True, slots=True)
class View:
    """Which deliveries are listed, and in what order."""

    chosen: Filter
    sort: SortKey = SortKey.CREATED
    descending: bool = True


@dataclass(frozen=True, slots=True)
class _Ids:
    view: View
    ids: array[int]
    took_ms: float


class Listing(QObject):
    """The ids are read again after each change, the rows as they come in sight."""

    listed = Signal(object)  # array of ids, of the view that is wanted now
    problem_changed = Signal(str)  # why it cannot be read; "" when that is over

    def __init__(
        self, service: OutboxService, tasks: Tasks, model: OutboxModel, view: View
    ) -> None:
        super().__init__()
        self._service = service
        self._model = model
        self.view = view
        self._problem = ""
        self._ids: NewestRead[_Ids] = NewestRead(
            service, tasks, "list the outbox", self._on_ids, self._set_problem
        )
        self._rows: NewestRead[tuple[list[int], Mapping[int, Delivery]]] = NewestRead(
            service, tasks, "read deliveries", self._on_rows, self._set_problem
        )
        self._again = QTimer(self)
        self._again.setSingleShot(True)
        self._again.setInterval(LEAST_GAP_MS)
        self._again.timeout.connect(self.refresh)
        model.rows_wanted.connect(self._read_rows)
        service.changed.connect(self._on_change)
        service.ready.connect(self.refresh)

    def show(self, view: View) -> None:
        """List others, or in another order; what is on its way is not shown any more."""
        if view != self.view:
            self.view = view
            self._ids.drop()
            self.refresh()

    def refresh(self) -> None:
        """Read all ids again."""
        view = self.view

        def read(box: Outbox) -> _Ids:
            start = perf_counter()
            ids = box.ids(view.chosen, sort=view.sort, descending=view.descending)
            return _Ids(view, ids, (perf_counter() - start) * 1000)

        self._ids.ask(read)

    def stop(self) -> None:
        """Read nothing more."""
        self._again.stop()
        self._ids.stop()
        self._rows.stop()

    def _on_change(self, change: Change) -> None:
        self._model.note_change(change)
        if not self._again.isActive():
            self._again.start()

    def _on_ids(self, found: _Ids) -> None:
        self._set_problem("")
        self._again.setInterval(max(LEAST_GAP_MS, round(found.took_ms * SHARE)))
        if found.view == self.view:
            self.listed.emit(found.ids)

    def _read_rows(self) -> None:
        wanted = self._model.wanted()
        if wanted:
            self._rows.ask(lambda box: (wanted, box.some(wanted)))

    def _on_rows(self, answer: tuple[list[int], Mapping[int, Delivery]]) -> None:
        self._set_problem("")
        self._model.learn(*answer)

    def _set_problem(self, text: str) -> None:
        if text != self._problem:
            self._problem = text
            self.problem_changed.emit(text)
