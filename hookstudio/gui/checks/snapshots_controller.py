"""SnapshotsController: compares the snapshots with what is edited, while somebody looks."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from threading import Event

from PySide6.QtCore import QObject, Qt, QTimer, Signal

from hookstudio.core.checks.check_rendering import current_snapshots
from hookstudio.core.checks.difference import line_changes
from hookstudio.core.checks.snapshots import (
    Snapshot,
    SnapshotState,
    accept,
    compare,
    restore,
    stored_webhooks,
    without_head,
)
from hookstudio.core.errors import HookStudioError
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.workspace import Workspace
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks

_PACE_MS = 500  # somebody who types does not look at the snapshots meanwhile


@dataclass(frozen=True, slots=True)
class Compared:
    """All snapshots, none where the project keeps none yet; `stopped` renderings did not end."""

    snapshots: tuple[Snapshot, ...]
    stopped: int

    @property
    def differing(self) -> tuple[Snapshot, ...]:
        return tuple(s for s in self.snapshots if s.state is not SnapshotState.SAME)


class SnapshotsController(QObject):
    """Renders and reads in threads and processes; all signals come on the UI thread."""

    compared = Signal(object)  # Compared
    progressed = Signal(int, int)  # done, of how many
    busy_changed = Signal(bool)
    lines_ready = Signal(object)  # tuple[Line, ...]
    accepted = Signal(object)  # tuple[Snapshot, ...]: what can be taken back by `take_back`
    failed = Signal(str)
    _progressed = Signal(int, int)

    def __init__(self, session: Session, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._active = False
        self._taking = False
        self._asked = 0
        self._cancel: Event | None = None
        self._pace = QTimer(self)
        self._pace.setSingleShot(True)
        self._pace.setInterval(_PACE_MS)
        self._pace.timeout.connect(self._begin)
        self._progressed.connect(self.progressed, Qt.ConnectionType.QueuedConnection)
        session.changed.connect(self._on_changed)
        session.environment_changed.connect(self._on_changed)

    @property
    def busy(self) -> bool:
        return self._cancel is not None

    def set_active(self, active: bool) -> None:
        """Follow the edits while the snapshots are seen, and rest otherwise."""
        self._active = active
        if active:
            self._begin()  # also other programs write snapshots
        else:
            self.stop()

    def refresh(self) -> None:
        """Compare now."""
        if self._active:
            self._begin()

    def take_first(self) -> None:
        """Write the snapshots of a project that has none yet."""
        self._taking = True
        self.refresh()

    def ask_lines(self, snapshot: Snapshot) -> None:
        """Compare the two texts of a snapshot; `lines_ready` answers, the newest question only."""
        self._asked += 1
        self._tasks.spawn(self._lines(snapshot, self._asked), "compare a snapshot")

    def stop(self) -> None:
        """End the comparison under way; what was shown stays."""
        self._pace.stop()
        if self._cancel is not None:
            self._cancel.set()

    def accept(self, snapshots: Sequence[Snapshot]) -> None:
        """Write the snapshots as the requests are now."""
        self._tasks.spawn(self._write(tuple(snapshots), accept), "accept snapshots")

    def take_back(self, snapshots: Sequence[Snapshot]) -> None:
        """Write the snapshots as they were before they were accepted."""
        self._tasks.spawn(self._write(tuple(snapshots), restore), "take snapshots back")

    def close(self) -> None:
        """End everything."""
        self._active = False
        self.stop()

    def _on_changed(self) -> None:
        if self._active:
            self._pace.start()

    def _begin(self) -> None:
        """Compare; what is under way is of no use any more."""
        self.stop()
        cancel = self._cancel = Event()
        self.busy_changed.emit(True)
        self._tasks.spawn(self._compare(cancel), "compare snapshots")

    async def _compare(self, cancel: Event) -> None:
        workspace, taking = self._session.workspace, self._taking
        chosen = self._session.chosen_environment
        work = asyncio.ensure_future(
            asyncio.to_thread(_compared, workspace, chosen, taking, self._progressed.emit, cancel)
        )
        try:
            found = await asyncio.shield(work)
        except asyncio.CancelledError:
            cancel.set()
            with suppress(HookStudioError):
                await work  # its processes end with it
            raise
        except HookStudioError as error:
            self._end(cancel)
            self.failed.emit(error.message)
            return
        newest = self._end(cancel)
        if newest and not cancel.is_set():
            self._taking = False
            self.compared.emit(found)
            if taking and found.differing:
                self.accept(found.differing)

    async def _lines(self, snapshot: Snapshot, serial: int) -> None:
        texts = without_head(snapshot.stored or ""), without_head(snapshot.current or "")
        lines = await asyncio.to_thread(line_changes, *texts)
        if serial == self._asked:
            self.lines_ready.emit(lines)

    def _end(self, cancel: Event) -> bool:
        """Whether this was the comparison that counts."""
        if self._cancel is not cancel:
            return False
        self._cancel = None
        self.busy_changed.emit(False)
        return True

    async def _write(self, snapshots: tuple[Snapshot, ...], write: Callable[..., None]) -> None:
        project = self._session.workspace.project
        done: list[Snapshot] = []

        def write_all() -> None:
            for snapshot in snapshots:
                write(project, snapshot)
                done.append(snapshot)

        try:
            await asyncio.to_thread(write_all)
        except HookStudioError as error:
            self.failed.emit(error.message)
        if done and write is accept:
            self.accepted.emit(tuple(done))
        self.refresh()


def _compared(
    workspace: Workspace,
    environment: Environment | None,
    taking: bool,
    progressed: Callable[[int, int], object],
    cancel: Event,
) -> Compared:
    """In a thread: the frozen documents are read, nothing is changed."""
    project = workspace.project
    wanted = taking or bool(stored_webhooks(project.root))
    chosen = list(workspace.webhooks.values()) if wanted else []
    found = current_snapshots(
        workspace,
        chosen,
        environment=environment,
        on_progress=progressed,
        cancelled=cancel.is_set,
    )
    if cancel.is_set():
        return Compared((), 0)
    return Compared(compare(project, found.texts), len(found.stopped))
