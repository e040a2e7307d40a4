"""Endings: tells of deliveries that ended or were held back, whoever sent them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.delivery.delivery import Change, Delivery, Filter
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.gui.outbox.service import OPEN, OutboxService
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox


_HELD = frozenset({State.BLOCKED})
_NONE: frozenset[int] = frozenset()


@dataclass(frozen=True, slots=True)
class _Seen:
    """The ids of what is still to be sent, and of what is held back."""

    open: frozenset[int] = _NONE
    held: frozenset[int] = _NONE


class Endings(QObject):
    """`ended` comes with those that had not ended when last seen, and were not held back."""

    ended = Signal(object)  # tuple[Delivery, ...]

    def __init__(self, service: OutboxService, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._service = service
        self._tasks = tasks
        self._seen = _Seen()
        self._touched: set[int] = set()
        self._any = False
        self._looking = False
        service.changed.connect(self._on_changed)
        service.ready.connect(self._on_ready)
        if service.outbox is not None:
            self._on_ready()

    def _on_ready(self) -> None:
        self._on_changed(Change())

    def _on_changed(self, change: Change) -> None:
        self._touched |= change.ids
        self._any = self._any or not change.ids
        if not self._looking:
            self._looking = True
            self._tasks.spawn(self._look(), "look for endings")

    async def _look(self) -> None:
        try:
            while self._any or self._touched:
                touched = None if self._any else frozenset(self._touched)
                self._touched.clear()
                self._any = False
                self._seen, ended = await self._service.read(partial(_look, self._seen, touched))
                if ended:
                    self.ended.emit(ended)
        except OutboxError:
            return  # that nothing can be read is told by the service
        finally:
            self._looking = False


def _look(
    before: _Seen, touched: frozenset[int] | None, outbox: Outbox
) -> tuple[_Seen, tuple[Delivery, ...]]:
    """In the reader's thread. `touched` None: anything may have changed."""
    if touched is None:
        opened = frozenset(outbox.ids(Filter(states=OPEN)))
        held = frozenset(outbox.ids(Filter(states=_HELD)))
    else:
        found = outbox.some(touched)
        opened = (before.open - touched) | {i for i in touched if _is(found.get(i), OPEN)}
        held = (before.held - touched) | {i for i in touched if _is(found.get(i), _HELD)}
    gone = outbox.some((before.open - opened) | (before.held - held - opened))
    return _Seen(opened, held), tuple(gone[row_id] for row_id in sorted(gone))


def _is(delivery: Delivery | None, states: frozenset[State]) -> bool:
    return delivery is not None and delivery.state in states
