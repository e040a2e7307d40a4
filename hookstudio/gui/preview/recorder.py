"""Recorder: fetches and records the answer to a call, when a person asks for it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.liquid.result import ConnectedContentCall
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.workspace import Change, Workspace
from hookstudio.core.secrets import SecretStore
from hookstudio.core.settings import NetworkSettings
from hookstudio.core.trust.decision import reach_to
from hookstudio.core.trust.store import TrustStore
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.sending.client import client_loaded
from hookstudio.gui.sending.controller import ALLOWED
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    import asyncio

    from hookstudio.core.delivery.recording import Recorded

CallKey = tuple[str, str]
"""Method and URL: what an answer is found by."""

AllowCall = Callable[[ConnectedContentCall], Awaitable[str | None]]
"""Says `ALLOWED`, or why nothing may be asked, or None when a person decided against it."""

_DECIDED = translatable("Nothing was asked and nothing was recorded.")
_BROKEN = translatable("Hook Studio made an error of its own; nothing was recorded.")


class Recorder(QObject):
    """One fetch for each call at a time. What it brings is an undoable edit of the project."""

    changed = Signal()  # something is being fetched now, or not any more

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        *,
        secrets: SecretStore,
        network: Callable[[], NetworkSettings],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._secrets = secrets
        self._network = network
        self._running: dict[CallKey, asyncio.Task[Recorded]] = {}
        self._problems: dict[CallKey, str] = {}
        self.allow: AllowCall | None = None
        """Asked before each fetch."""

    def is_running(self, key: CallKey) -> bool:
        """Whether the call is being made now."""
        return key in self._running

    def problem(self, key: CallKey) -> str:
        """Why the last fetch of this call brought nothing; empty when it did."""
        return self._problems.get(key, "")

    def record(self, call: ConnectedContentCall) -> None:
        """Ask the host once; an answer that is recorded already is replaced."""
        key = call.method, call.url
        if key in self._running:
            return
        self._problems.pop(key, None)
        task = self._tasks.spawn(self._fetch(call), "fetch and record")
        self._running[key] = task
        task.add_done_callback(lambda done: self._on_done(call, done))
        self.changed.emit()

    def cancel(self, key: CallKey) -> None:
        """Give up a fetch at once."""
        if key in self._running:
            self._running[key].cancel()

    async def _fetch(self, call: ConnectedContentCall) -> Recorded:
        await client_loaded()
        # They bring the client.
        from hookstudio.core.delivery.attempt import Surroundings
        from hookstudio.core.delivery.recording import Recorded, record

        if self.allow is not None:
            why_not = await self.allow(call)
            if why_not != ALLOWED:
                return Recorded(None, why_not or translated(_DECIDED))
        folder, slug = self._session.workspace.project.root.resolve(), self._session.environment
        reach = await call_in_thread(
            lambda: reach_to(TrustStore(), folder, call.url, slug), name="trust"
        )
        return await record(
            call,
            secrets=self._secrets,
            settings=self._network(),
            surroundings=Surroundings(reach=reach),
        )

    def _on_done(self, call: ConnectedContentCall, task: asyncio.Task[Recorded]) -> None:
        key = call.method, call.url
        self._running.pop(key, None)
        if task.cancelled():
            self._problems[key] = tr("Cancelled; nothing was recorded.")
        elif task.exception() is not None:
            self._problems[key] = translated(_BROKEN)  # the task reports the error itself
        else:
            outcome = task.result()
            if outcome.answer is None:
                self._problems[key] = outcome.message
            else:
                self._keep(call, outcome.answer)
        self.changed.emit()

    def _keep(self, call: ConnectedContentCall, answer: RecordedAnswer) -> None:
        """Take the answer into the project; what is open in the middle stays so."""
        before = self._session.selection.document
        self._session.perform(lambda workspace: _taken(workspace, call.recording, answer))
        if self._session.selection.document != before:
            self._session.open_document(*before)


def _taken(workspace: Workspace, recording: str, answer: RecordedAnswer) -> Change | None:
    known = workspace.responses.get(recording)
    if known is None:
        return workspace.add_response(answer, tr("Record an answer"))
    # A pattern that the author wrote for the URL is better than the one URL.
    renewed = replace(answer, slug=known.slug, url=known.url, method=known.method)
    return workspace.replace_response(renewed, tr("Record the answer again"))
