"""RenderWorker: renders in a warm child process, under a deadline and a memory limit.

A thread would share the interpreter's lock with the window, and a hostile template cannot be
stopped in a thread; a process can be killed. One helper thread talks to it and never touches Qt.
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import TYPE_CHECKING, Any, TypeVar

from hookstudio.core.errors import WorkerError
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.json_value import Json
from hookstudio.core.liquid.environment_values import ChosenEnvironment
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.request import worker_wire as wire
from hookstudio.core.request.languages import variant_for
from hookstudio.core.request.rendered import RenderedRequest, RenderedText
from hookstudio.core.request.worker_loss import Loss, Place, ProcessLostError
from hookstudio.core.request.worker_texts import stopped_text
from hookstudio.core.wording import in_use, tr

if TYPE_CHECKING:
    from hookstudio.core.request.worker_process import RenderProcess

DEADLINE_S = 2.0
MEMORY_BYTES = 512 * 1024 * 1024
_START_TIMEOUT_S = 60.0  # a cold disk and a busy machine; the deadline counts from when it is ready
# A late process tells where it is, unless it is kept from that.
LAST_WORDS_S = 0.25
_BATCH_JOBS = 32
_RULES = {
    Loss.TIMEOUT: "render_timeout",
    Loss.MEMORY: "render_memory",
    Loss.CRASH: "render_crashed",
}

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class RenderJob:
    """What `build_request` takes. The data must not be changed after it was submitted."""

    webhook: Webhook
    user: SampleUser
    context: Mapping[str, Json] = field(default_factory=dict)
    language: str | None = None
    now: datetime | None = None
    receiver_port: int | None = None


@dataclass(frozen=True, slots=True)
class _Order:
    """Jobs that were submitted together; `settle` puts their results into the future."""

    jobs: tuple[RenderJob, ...]
    settle: Callable[[list[Any]], None]
    future: Future[Any]
    task: wire.Task[object] | None = None


class RenderWorker:
    """First in, first out; one process, replaced when it is late, too big or gone.

    It speaks the language that is in use here; another one takes another process.

    A rendering that was stopped is a result too, with a finding that says so. Only when no
    process can be started, or the worker was closed, a future holds a `WorkerError`.
    """

    def __init__(self, *, deadline_s: float = DEADLINE_S, memory_bytes: int = MEMORY_BYTES) -> None:
        self._deadline_s = deadline_s
        self._memory_bytes = memory_bytes
        self._orders: deque[_Order] = deque()
        self._wake = threading.Condition()
        self._thread: threading.Thread | None = None
        self._process: RenderProcess | None = None
        self._closed = False

    def start(self) -> None:
        """Start the process and let it warm up; returns at once. `submit` does it too."""
        with self._wake:
            if self._closed:
                raise WorkerError(tr("The renderer was closed."))
            if self._thread is None:
                self._thread = threading.Thread(target=self._run, name="render worker", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Stop at once; leaves no process and no thread. What was not done is cancelled."""
        with self._wake:
            self._closed = True
            if self._process is not None:
                self._process.kill()
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()

    def __enter__(self) -> RenderWorker:
        self.start()
        return self

    def __exit__(self, *_error: object) -> None:
        self.close()

    @property
    def pid(self) -> int | None:
        """The process id of the child that renders now; None when there is none."""
        with self._wake:
            return self._process.pid if self._process is not None else None

    def submit(self, job: RenderJob) -> Future[RenderedRequest]:
        """Render one job. The future may be cancelled until its turn comes."""
        future: Future[RenderedRequest] = Future()
        self._add(_Order((job,), lambda results: future.set_result(results[0]), future))
        return future

    def render_many(self, jobs: Sequence[RenderJob]) -> Future[tuple[RenderedRequest, ...]]:
        """Render many jobs, each under the same deadline, with less to and fro between them."""
        future: Future[tuple[RenderedRequest, ...]] = Future()
        self._add(_Order(tuple(jobs), lambda results: future.set_result(tuple(results)), future))
        return future

    def do_many(self, task: wire.Task[T], jobs: Sequence[RenderJob]) -> Future[tuple[T, ...]]:
        """As `render_many`, with another task than to render: its answers come back."""
        future: Future[tuple[T, ...]] = Future()

        def settle(results: list[T]) -> None:
            future.set_result(tuple(results))

        self._add(_Order(tuple(jobs), settle, future, task))
        return future

    def _add(self, order: _Order) -> None:
        self.start()
        with self._wake:
            self._orders.append(order)
            self._wake.notify_all()

    def _run(self) -> None:
        """The helper thread: keep a process warm, and do what is asked until closed."""
        try:
            self._warm_up()
            while (order := self._next_order()) is not None:
                if order.future.set_running_or_notify_cancel():
                    self._do(order)
        finally:
            self._drop_process()
            for left in self._orders:
                left.future.cancel()

    def _warm_up(self) -> None:
        try:
            self._ready_process()
        except (WorkerError, ProcessLostError):
            self._drop_process()  # the first job tries again and reports

    def _next_order(self) -> _Order | None:
        with self._wake:
            while not self._orders and not self._closed:
                self._wake.wait()
            return None if self._closed else self._orders.popleft()

    def _do(self, order: _Order) -> None:
        results: list[Any] = []
        try:
            while len(results) < len(order.jobs):
                results += self._answers(_same_context(order.jobs, len(results)), order.task)
        except Exception as error:
            # As an executor does: whoever waits for the future hears of it, also of a bug.
            order.future.set_exception(error)
        else:
            order.settle(results)

    def _answers(self, jobs: Sequence[RenderJob], task: wire.Task[object] | None) -> list[Any]:
        """The results of jobs with one context, whatever happens to the process on the way."""
        results: list[Any] = []
        tried_again = False
        while len(results) < len(jobs):
            try:
                process = self._ready_process()
                left = [_wire_job(job) for job in jobs[len(results) :]]
                process.send(left, jobs[0].context, task)
                while len(results) < len(jobs):
                    results.append(process.receive(self._deadline_s + LAST_WORDS_S))
                    tried_again = False
            except ProcessLostError as lost:
                self._drop_process()
                # Somebody may have killed an idle process; that says nothing about the job.
                if lost.loss is Loss.CRASH and not tried_again:
                    tried_again = True
                    continue
                stopped = self._stopped(jobs[len(results)], lost)
                results.append(stopped if task is None else task.instead(stopped))
                tried_again = False
        return results

    def _ready_process(self) -> RenderProcess:
        with self._wake:
            if self._closed:
                raise WorkerError(tr("The renderer was closed."))
            if self._process is not None and self._process.language is not in_use():
                self._process.close()
                self._process = None
            if self._process is None:
                self._process = self._start_process()
            process = self._process
        try:
            process.wait_until_ready(_START_TIMEOUT_S)
        except ProcessLostError as lost:
            self._drop_process()
            raise WorkerError(
                tr("The renderer did not start ({reason}).", reason=lost.loss)
            ) from None
        return process

    def _start_process(self) -> RenderProcess:
        from hookstudio.core.request.worker_process import RenderProcess  # start-up time

        try:
            return RenderProcess(deadline_s=self._deadline_s, memory_bytes=self._memory_bytes)
        except OSError as error:
            raise WorkerError(
                tr("The renderer cannot be started: {reason}.", reason=error.strerror)
            ) from error

    def _drop_process(self) -> None:
        with self._wake:
            process, self._process = self._process, None
        if process is not None:
            process.close()

    def _stopped(self, job: RenderJob, lost: ProcessLostError) -> RenderedRequest:
        megabytes = self._memory_bytes // 1024**2
        text = stopped_text(lost.loss, lost.place, self._deadline_s, megabytes)
        rule = _RULES[lost.loss]
        finding = Finding(rule, Severity.ERROR, text, job.webhook.file, code="LIQUID_LIMIT")
        return _unrendered(job, _placed(finding, lost.place))


def _wire_job(job: RenderJob) -> wire.Job:
    return wire.Job(job.webhook, job.user, job.language, job.now, job.receiver_port)


def _same_context(jobs: Sequence[RenderJob], start: int) -> Sequence[RenderJob]:
    """The next few jobs that share a context."""
    context = jobs[start].context
    stop = start
    while stop < min(len(jobs), start + _BATCH_JOBS) and jobs[stop].context is context:
        stop += 1
    return jobs[start:stop]


def _placed(finding: Finding, place: Place | None) -> Finding:
    if place is None:
        return finding
    if place.block:
        return replace(finding, file=f"content_blocks/{place.block}.liquid", span=place.span)
    return replace(finding, field=place.field, span=place.span)


def _unrendered(job: RenderJob, finding: Finding) -> RenderedRequest:
    language = job.user.language if job.language is None else job.language
    return RenderedRequest(
        webhook=job.webhook.slug,
        user=job.user.slug,
        language=variant_for(job.webhook, language),
        method=job.webhook.method,
        url=RenderedText("url", ""),
        headers=(),
        body=RenderedText("body", ""),
        findings=(finding,),
        policy=job.webhook.delivery.policy,
        environment=ChosenEnvironment.of(job.context).slug,
    )
