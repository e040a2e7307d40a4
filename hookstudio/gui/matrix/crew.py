"""Crew: the render processes of the matrix, beside the one of the preview."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from typing import TypeAlias

from PySide6.QtCore import QObject, Qt, Signal

from hookstudio.core.checks.canonical import CanonicalRequest
from hookstudio.core.checks.coverage import Cover, Covered
from hookstudio.core.checks.difference import Difference, Line, all_lines, difference
from hookstudio.core.checks.matrix import Cell, Judge
from hookstudio.core.errors import WorkerError
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker

Key: TypeAlias = "tuple[str, str, str]"
"""Webhook, user, language: "" is the default variant."""

_BATCHES_EACH = 2  # so that a process never waits for the window


@dataclass(frozen=True, slots=True)
class Batch:
    """Cells that are rendered together."""

    keys: tuple[Key, ...]
    jobs: tuple[RenderJob, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two renderings: what differs by path, and all lines of both."""

    difference: Difference
    lines: tuple[Line, ...]


@dataclass(eq=False, slots=True)
class _Hand:
    worker: RenderWorker
    batches: list[Batch] = field(default_factory=list)


class Crew(QObject):
    """Takes batches while it `has_room`; answers come by signal, on the UI thread."""

    answered = Signal(object, object)  # Batch, tuple[Cell, ...]
    compared = Signal(object)  # Comparison
    covered = Signal(int, object)  # serial, tuple[Covered, ...]: none when the process was lost
    failed = Signal(str)  # no process can be started
    _finished = Signal(object, object, object)  # _Hand, Batch, Future
    _compared = Signal(int, object)  # serial, Comparison
    _covered = Signal(int, object)

    def __init__(
        self,
        most: int,
        parent: QObject | None = None,
        *,
        make_worker: Callable[[], RenderWorker] = RenderWorker,
    ) -> None:
        super().__init__(parent)
        self._most = most
        self._make_worker = make_worker
        self._hands: list[_Hand] = []
        self._serial = 0
        self._closed = False
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self._compared.connect(self._on_compared, Qt.ConnectionType.QueuedConnection)
        self._covered.connect(self.covered, Qt.ConnectionType.QueuedConnection)

    @property
    def has_room(self) -> bool:
        """Whether one more batch would be begun soon."""
        return not self._closed and (
            len(self._hands) < self._most
            or any(len(hand.batches) < _BATCHES_EACH for hand in self._hands)
        )

    @property
    def under_way(self) -> list[Batch]:
        """What was taken and is not answered yet."""
        return [batch for hand in self._hands for batch in hand.batches]

    def submit(self, batch: Batch) -> None:
        """Render and judge a batch."""
        hand = self._least_busy()
        try:
            future = hand.worker.do_many(Judge(), batch.jobs)
        except WorkerError as error:
            self.failed.emit(error.message)
            return
        hand.batches.append(batch)
        future.add_done_callback(lambda done: self._on_worker_thread(hand, batch, done))

    def compare(self, old: RenderJob, new: RenderJob) -> None:
        """Render both and say what differs; the newest question is the one that is answered."""
        self._serial += 1
        serial = self._serial
        try:
            future = self._least_busy().worker.render_many((old, new))
        except WorkerError as error:
            self.failed.emit(error.message)
        else:
            # Compared on the worker's thread: large bodies take a while.
            future.add_done_callback(lambda done: self._compare(serial, done))

    def cover(self, serial: int, jobs: Sequence[RenderJob]) -> None:
        """Note which branches the jobs take; `covered` brings the serial back."""
        try:
            future = self._least_busy().worker.do_many(Cover(), jobs)
        except WorkerError as error:
            self.failed.emit(error.message)
        else:
            future.add_done_callback(lambda done: self._on_covered(serial, done))

    def replace_late(self, batches: Sequence[Batch]) -> list[Batch]:
        """Give up those of the batches that are still not answered, with their processes.

        Returns all that is lost with them.
        """
        late = [hand for hand in self._hands if any(one in batches for one in hand.batches)]
        for hand in late:
            self._hands.remove(hand)
            hand.worker.close()
        return [batch for hand in late for batch in hand.batches]

    def close(self) -> None:
        """End all processes."""
        self._closed = True
        for hand in self._hands:
            hand.worker.close()
        self._hands.clear()

    def _least_busy(self) -> _Hand:
        least = min(self._hands, key=lambda hand: len(hand.batches), default=None)
        if least is None or (least.batches and len(self._hands) < self._most):
            least = _Hand(self._make_worker())
            self._hands.append(least)
        return least

    def _on_worker_thread(self, hand: _Hand, batch: Batch, done: Future[tuple[Cell, ...]]) -> None:
        if not self._closed:
            self._finished.emit(hand, batch, done)

    def _on_finished(self, hand: _Hand, batch: Batch, done: Future[tuple[Cell, ...]]) -> None:
        if self._closed or hand not in self._hands:
            return
        hand.batches.remove(batch)
        error = done.exception()
        if error is None:
            self.answered.emit(batch, done.result())
        elif isinstance(error, WorkerError):
            self.failed.emit(error.message)
        else:
            raise error

    def _on_covered(self, serial: int, done: Future[tuple[Covered, ...]]) -> None:
        if self._closed:
            return
        is_lost = done.cancelled() or done.exception() is not None
        self._covered.emit(serial, () if is_lost else done.result())

    def _compare(self, serial: int, done: Future[tuple[RenderedRequest, ...]]) -> None:
        if self._closed or done.cancelled() or done.exception() is not None:
            return
        old, new = (CanonicalRequest.of(request) for request in done.result())
        self._compared.emit(serial, Comparison(difference(old, new), all_lines(old, new)))

    def _on_compared(self, serial: int, comparison: Comparison) -> None:
        if serial == self._serial and not self._closed:
            self.compared.emit(comparison)
