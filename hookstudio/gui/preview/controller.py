"""PreviewController: keeps the rendering of what is selected up to date, off the UI thread."""

from __future__ import annotations

from itertools import islice
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hookstudio.core.checks.live import MAX_USERS, PreviewTask, with_rules
from hookstudio.core.errors import WorkerError
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr
from hookstudio.gui.preview.simulations import Simulations
from hookstudio.gui.session import Session

if TYPE_CHECKING:
    import asyncio
    from concurrent.futures import Future

    from hookstudio.core.request.worker import RenderWorker

BUSY_AFTER_MS = 150
# Typing faster than this is rendered in groups: the eye gains nothing from more frames.
PACE_MS = 40


def _nobody() -> SampleUser:
    return SampleUser(slug="", name=tr("No user"))


class PreviewController(QObject):
    """Asks the worker for renderings: one at a time, the newest input wins.

    While somebody types, every finished rendering is shown, though it may be a key behind; one
    for another webhook or user than the selected one is dropped.
    """

    request_ready = Signal(object)  # RenderedRequest | None: None when no webhook is selected
    busy_changed = Signal(bool)  # whether a rendering has been awaited for longer than 150 ms
    failed = Signal(str)  # why there is no rendering at all; `refresh` tries again
    _finished = Signal(object)  # a Future of one RenderedRequest, from the worker's thread

    def __init__(
        self, session: Session, worker: RenderWorker, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.current: RenderedRequest | None = None
        self.elapsed_ms: float | None = None
        """How long the last rendering took; None for the first, which waits for the renderer."""
        self.problem = ""
        """Why the newest input could not be rendered at all; empty when it was."""
        self.simulations = Simulations(session, self)
        self._session = session
        self._worker = worker
        self._receiver_port: int | None = None
        self._wanted = 0
        self._shown = 0
        self._in_flight = 0  # the serial that is being rendered; 0: none
        self._subject = ("", "")
        self._started_at = 0.0
        self._pace_ms = PACE_MS
        self._busy = False
        self._warm = False
        self._closed = False
        self._waiters: list[asyncio.Future[RenderedRequest | None]] = []
        self._busy_timer = self._single_shot(self._on_slow)
        self._pace_timer = self._single_shot(self._start)
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)
        self.simulations.changed.connect(self.refresh)
        session.changed.connect(self.refresh)
        session.selection_changed.connect(self.refresh)
        session.user_override_changed.connect(self.refresh)
        session.environment_changed.connect(self.refresh)

    @property
    def stale(self) -> bool:
        """Whether something changed since `current` was asked for."""
        return self._shown != self._wanted

    def set_receiver_port(self, port: int | None) -> None:
        """Say where the studio's receiver listens; None while it does not."""
        if port != self._receiver_port:
            self._receiver_port = port
            self.refresh()

    def project_context(self) -> dict[str, Json]:
        """The project's part of a rendering: the chosen environment, the answers as simulated."""
        session = self._session
        return session.workspace.context(self.simulations.chosen, session.environment)

    def refresh(self, *_changed: object) -> None:
        """Render what is selected now; returns at once."""
        if self._closed:
            return
        self._wanted += 1
        if not self._busy_timer.isActive() and not self._busy:
            self._busy_timer.start(BUSY_AFTER_MS)
        if not self._in_flight and not self._pace_timer.isActive():
            self._start_paced()

    async def newest(self) -> RenderedRequest | None:
        """The rendering of what is selected now, awaited when it is still under way.

        None when nothing is selected, or the worker failed.
        """
        if self._closed or not self.stale:
            return self.current
        import asyncio  # start-up time

        waiter: asyncio.Future[RenderedRequest | None] = asyncio.get_running_loop().create_future()
        self._waiters.append(waiter)
        return await waiter

    def close(self) -> None:
        """Ask for nothing more; to be called before the worker is closed."""
        self._closed = True
        self.current = None
        self._busy_timer.stop()
        self._pace_timer.stop()
        self._wake(None)

    def _start_paced(self) -> None:
        wait_ms = self._pace_ms - int((perf_counter() - self._started_at) * 1000)
        if wait_ms > 0:
            self._pace_timer.start(wait_ms)
        else:
            self._start()

    def _start(self) -> None:
        from hookstudio.core.request.worker import RenderJob  # start-up time

        webhook, user = self._session.webhook, self._session.user or _nobody()
        if webhook is None:
            self._subject = ("", "")
            self._settle(self._wanted, None)
            return
        workspace = self._session.workspace
        users = tuple(islice(workspace.users.values(), MAX_USERS))
        job = RenderJob(
            webhook=webhook,
            user=user,
            context=with_rules(self.project_context(), users, workspace.project.severities),
            language=self._session.selection.forced_language,
            receiver_port=self._receiver_port,
        )
        self._in_flight = self._wanted
        self._subject = (webhook.slug, user.slug)
        self._started_at = perf_counter()
        try:
            future = self._worker.do_many(PreviewTask(), [job])
        except WorkerError as error:
            serial, self._in_flight = self._in_flight, 0
            self._fail(serial, error.message)
        else:
            future.add_done_callback(self._on_worker_thread)

    def _on_worker_thread(self, future: Future[tuple[RenderedRequest, ...]]) -> None:
        if not self._closed:
            self._finished.emit(future)

    def _on_finished(self, future: Future[tuple[RenderedRequest, ...]]) -> None:
        serial, self._in_flight = self._in_flight, 0
        if self._closed or future.cancelled():
            return
        if self._warm:
            self.elapsed_ms = (perf_counter() - self._started_at) * 1000
        self._warm = True
        error = future.exception()
        if error is None:
            self._take(serial, *future.result())
        elif isinstance(error, WorkerError):
            self._fail(serial, error.message)
        else:
            raise error
        if self.stale and not self._in_flight:
            self._start_paced()

    def _take(self, serial: int, request: RenderedRequest) -> None:
        webhook, user = self._session.webhook, self._session.user or _nobody()
        if webhook is not None and self._subject == (webhook.slug, user.slug):
            self._settle(serial, request)

    def _fail(self, serial: int, message: str) -> None:
        self._shown = serial
        self.current = None
        self.problem = message
        self._end_wait()
        self.failed.emit(message)

    def _settle(self, serial: int, request: RenderedRequest | None) -> None:
        self._shown = serial
        self.current = request
        self.problem = ""
        self._end_wait()
        started = perf_counter()
        self.request_ready.emit(request)
        # A large body costs time to show too: two thirds of the time are left to the typing.
        self._pace_ms = max(PACE_MS, 3 * int((perf_counter() - started) * 1000))

    def _end_wait(self) -> None:
        if self.stale:
            return
        self._busy_timer.stop()
        if self._busy:
            self._busy = False
            self.busy_changed.emit(False)
        self._wake(self.current)

    def _wake(self, request: RenderedRequest | None) -> None:
        waiters, self._waiters = self._waiters, []
        for waiter in waiters:
            if not waiter.done():
                waiter.set_result(request)

    def _on_slow(self) -> None:
        if self.stale:
            self._busy = True
            self.busy_changed.emit(True)

    def _single_shot(self, slot: object) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer
