"""Many renderings in several processes: results in order, no more in memory than is under way."""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import Future, wait
from dataclasses import dataclass, field
from itertools import islice
from typing import Generic, TypeVar

from hookstudio.core.json_value import Json
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker
from hookstudio.core.request.worker_wire import Job, Task

MOST_WORKERS = 8
_CHUNK_JOBS = 32
_CHUNKS_EACH = 4  # given out at once: a worker never waits for the one who takes the results
_LOOK_S = 0.05  # how often `cancelled` is asked while nothing is ready

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Render:
    """The task of `render_many`."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> RenderedRequest:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        return render_job(job, context)

    def instead(self, stopped: RenderedRequest) -> RenderedRequest:
        return stopped


def render_many(
    jobs: Iterable[RenderJob],
    *,
    workers: int | None = None,
    on_progress: Callable[[int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[RenderedRequest]:
    """Render the jobs and give the results in their order, while later ones are rendered.

    Jobs are taken as they are needed; those of one webhook, and with the very same context, should
    follow each other. `workers` is the most processes, None one for each core. `on_progress` is
    told how many are done. Once `cancelled()` is true there are no more results. However the
    iteration ends, by Ctrl+C too, it leaves no process; whoever stops early closes it.
    """
    return do_many(Render(), jobs, workers=workers, on_progress=on_progress, cancelled=cancelled)


def do_many(
    task: Task[T],
    jobs: Iterable[RenderJob],
    *,
    workers: int | None = None,
    on_progress: Callable[[int], object] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Iterator[T]:
    """As `render_many`, with another task: what it answers in the process is all that comes back.

    To judge there what was rendered spares this process most of the work.
    """
    stopped = cancelled or _never
    crew = _Crew(task, max(1, workers or cores()))
    done = 0
    try:
        for results in crew.results(iter(jobs), stopped):
            done += len(results)
            if on_progress is not None:
                on_progress(done)
            yield from results
            if stopped():
                return
    finally:
        crew.close()


def cores() -> int:
    """How many processes may render at once."""
    usable = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    return min(usable or 1, MOST_WORKERS)


@dataclass(eq=False, slots=True)
class _Hand:
    """One worker and how many chunks it still has."""

    worker: RenderWorker
    chunks: int = 0


@dataclass(slots=True)
class _Crew(Generic[T]):
    """The workers of one run; a further one is started only when all others have enough to do."""

    task: Task[T]
    most: int
    hands: list[_Hand] = field(default_factory=list)

    def results(
        self, jobs: Iterator[RenderJob], stopped: Callable[[], bool]
    ) -> Iterator[tuple[T, ...]]:
        """The results of one chunk after the other."""
        under_way: deque[tuple[_Hand, Future[tuple[T, ...]]]] = deque()
        while True:
            while len(under_way) < self.most * _CHUNKS_EACH and not stopped():
                chunk = list(islice(jobs, _CHUNK_JOBS))
                if not chunk:
                    break
                under_way.append(self._given(chunk))
            if not under_way:
                return
            hand, future = under_way.popleft()
            results = _awaited(future, stopped)
            if results is None:
                return
            hand.chunks -= 1
            yield results

    def close(self) -> None:
        """Stop all; what was under way is lost."""
        for hand in self.hands:
            hand.worker.close()

    def _given(self, chunk: list[RenderJob]) -> tuple[_Hand, Future[tuple[T, ...]]]:
        free = min(self.hands, key=lambda hand: hand.chunks, default=None)
        if free is None or (free.chunks and len(self.hands) < self.most):
            free = _Hand(RenderWorker())
            self.hands.append(free)
        free.chunks += 1
        return free, free.worker.do_many(self.task, chunk)


def _awaited(future: Future[tuple[T, ...]], stopped: Callable[[], bool]) -> tuple[T, ...] | None:
    """The results of a chunk; None when the run was cancelled meanwhile."""
    while not stopped():
        if wait((future,), _LOOK_S).done:
            return future.result()
    return None


def _never() -> bool:
    return False
