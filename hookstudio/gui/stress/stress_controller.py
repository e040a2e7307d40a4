"""StressController: tries hostile values in a thread and its processes, when it is asked to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, Qt, Signal

from hookstudio.core.checks.stress.stress import Stressed, stress
from hookstudio.core.errors import HookStudioError
from hookstudio.core.json_value import JsonObject
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks


@dataclass(frozen=True, slots=True)
class StressParts:
    """What a run needs of the project, as it was when the run began."""

    users: Mapping[str, SampleUser]
    content_blocks: Mapping[str, str]
    catalogs: Mapping[str, tuple[JsonObject, ...]]
    responses: Mapping[str, RecordedAnswer]
    environments: Mapping[str, Environment]


class StressController(QObject):
    """One run at a time; all signals come on the UI thread."""

    finished = Signal(object)  # Stressed
    failed = Signal(str)
    progressed = Signal(int, int)  # done, of how many
    state_changed = Signal()  # busy, or stale
    _progressed = Signal(int, int)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._cancel: Event | None = None
        self.stale = False  # an edit came after what the last run looked at
        self._progressed.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._on_changed)
        session.environment_changed.connect(self._on_changed)

    @property
    def busy(self) -> bool:
        return self._cancel is not None

    def run(self) -> None:
        """Stress the selected webhook."""
        webhook = self._session.webhook
        if webhook is None or self.busy:
            return
        cancel = self._cancel = Event()
        self.stale = False
        self.state_changed.emit()
        workspace = self._session.workspace
        # Copies: the user goes on editing meanwhile.
        parts = StressParts(
            dict(workspace.users),
            dict(workspace.content_blocks),
            dict(workspace.catalogs),
            dict(workspace.responses),
            dict(workspace.environments),
        )
        chosen = self._session.chosen_environment
        self._tasks.spawn(self._run(parts, webhook, chosen, cancel), "try hostile values")

    def stop(self) -> None:
        """End the run; what the last one found stays."""
        if self._cancel is not None:
            self._cancel.set()

    def set_stale(self, stale: bool) -> None:
        """Say whether what was found is of what is edited now."""
        if stale != self.stale:
            self.stale = stale
            self.state_changed.emit()

    def _on_changed(self) -> None:
        self.set_stale(True)

    async def _run(
        self, parts: StressParts, webhook: Webhook, chosen: Environment | None, cancel: Event
    ) -> None:
        work = asyncio.ensure_future(
            asyncio.to_thread(_stressed, parts, webhook, chosen, self._progressed.emit, cancel)
        )
        try:
            found = await asyncio.shield(work)
        except asyncio.CancelledError:
            cancel.set()
            with suppress(HookStudioError):
                await work  # its processes end with it
            raise
        except HookStudioError as error:
            self._end()
            self.failed.emit(error.message)
            return
        self._end()
        if not cancel.is_set():
            self.finished.emit(found)

    def _end(self) -> None:
        self._cancel = None
        self.state_changed.emit()


def _stressed(
    parts: StressParts,
    webhook: Webhook,
    chosen: Environment | None,
    progressed: Callable[[int, int], object],
    cancel: Event,
) -> Stressed:
    return stress(
        parts, webhook, environment=chosen, on_progress=progressed, cancelled=cancel.is_set
    )
