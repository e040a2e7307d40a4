"""DeliveryActions: what can be done with the deliveries that are selected, as actions of Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr, trn
from hookstudio.gui.outbox.done_text import cancelled_text, due_text, queued_text
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.question import CANCEL, Choice, Effect, ask
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

T = TypeVar("T")
RETRYABLE = frozenset({State.QUEUED, State.WAITING, State.BLOCKED})
RESENDABLE = frozenset(state for state in State if state.ended) - {State.ABORTED}
MOST_COPIED = 100


@dataclass(frozen=True, slots=True)
class Selected:
    """The deliveries that actions are for; `states` is of those that still exist."""

    ids: tuple[int, ...] = ()
    states: Mapping[int, State] | None = None

    def among(self, states: frozenset[State]) -> tuple[int, ...]:
        """The ids of those in one of the states."""
        known = self.states or {}
        return tuple(row_id for row_id in self.ids if known.get(row_id) in states)


class DeliveryActions(QObject):
    """Each action is enabled only while it applies to something that is selected."""

    toast_requested = Signal(str, str, object)  # text, label of its action, callable
    resend_edited_requested = Signal(object)  # Delivery
    open_webhook_requested = Signal(str, str)  # webhook, user
    resent = Signal(object)  # the new Delivery

    def __init__(self, service: OutboxService, tasks: Tasks, theme: Theme, window: QWidget) -> None:
        super().__init__(window)
        self._service = service
        self._tasks = tasks
        self._window = window
        self._selected = Selected()
        self._only: Delivery | None = None
        self.retry = self._action(tr("Retry now"), "refresh", theme, self._retry, "Ctrl+Shift+R")
        self.cancel = self._action(tr("Cancel"), "stop", theme, self._cancel)
        self.edit = self._action(tr("Edit and resend…"), "edit", theme, self._edit)
        self.resend = self._action(tr("Resend"), "send", theme, self._resend)
        self.copy = self._action(tr("Copy as curl"), "copy", theme, self._copy, "Ctrl+C")
        self.open = self._action(tr("Open the webhook"), "webhook", theme, self._open)
        self.delete = self._action(tr("Delete…"), "trash", theme, self._delete, "Del")
        self.show_selected(Selected(), None)

    @property
    def all(self) -> tuple[QAction, ...]:
        """In the order of a menu."""
        return (
            self.retry,
            self.cancel,
            self.resend,
            self.edit,
            self.copy,
            self.open,
            self.delete,
        )

    def show_selected(self, selected: Selected, only: Delivery | None) -> None:
        """The actions are for these from now on; `only` where exactly one is selected."""
        self._selected, self._only = selected, only
        self.retry.setEnabled(bool(selected.among(RETRYABLE)))
        self.cancel.setEnabled(bool(selected.among(_OPEN)))
        self.resend.setEnabled(bool(selected.among(RESENDABLE)))
        self.delete.setEnabled(bool(selected.among(_ENDED)))
        self.copy.setEnabled(bool(selected.states))
        for action in (self.edit, self.open):
            action.setEnabled(only is not None and bool(only.webhook))

    def _action(
        self, text: str, icon: str, theme: Theme, run: Callable[[], object], keys: str = ""
    ) -> QAction:
        action = QAction(theme.icon(icon), text, self)
        if keys:
            action.setShortcut(QKeySequence(keys))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(run)
        return action

    # What they do

    def _retry(self) -> None:
        ids = self._selected.among(RETRYABLE)

        async def retry() -> None:
            allowed = await self._service.allowed(ids)
            if not allowed:
                return
            found = await self._done(lambda box: box.retry_now(allowed))
            if found is not None:
                self._say(due_text(len(found), len(ids), paused=self._service.paused))

        self._tasks.spawn(retry(), "retry deliveries")

    def _cancel(self) -> None:
        ids = self._selected.among(_OPEN)
        self._tasks.spawn(self._cancel_these(ids), "cancel deliveries")

    async def _cancel_these(self, ids: Sequence[int]) -> None:
        if len(ids) > 1:
            title = trn("Cancel {n:,} delivery?", "Cancel {n:,} deliveries?", n=len(ids))
            button = trn("Cancel {n:,} delivery", "Cancel {n:,} deliveries", n=len(ids))
            text = tr("Nothing more is sent for them. They stay in the list and can be resent.")
            choices = (
                Choice("do", button, Effect.LOSE),
                Choice("cancel", tr("Keep them"), Effect.STAY),
            )
            if await ask(self._window, title, text, choices) != "do":
                return
        found = await self._done(lambda box: box.cancel(ids))
        if found is not None:
            self._say(cancelled_text(len(found), len(ids)))

    def _resend(self) -> None:
        ids = self._selected.among(RESENDABLE)
        self._tasks.spawn(self._resend_these(ids), "resend deliveries")

    async def _resend_these(self, ids: Sequence[int]) -> None:
        if len(ids) > 1:
            title = trn("Resend {n:,} delivery?", "Resend {n:,} deliveries?", n=len(ids))
            button = trn("Resend {n:,} delivery", "Resend {n:,} deliveries", n=len(ids))
            text = tr("Each is queued anew as it was sent, linked to the old delivery.")
            if await ask(self._window, title, text, (Choice("do", button), CANCEL)) != "do":
                return
        ids = await self._service.allowed(ids)
        if not ids:
            return
        try:
            outbox = await self._service.opened()
        except OutboxError as error:
            self._say(error.message)
            return
        made, problem = [], ""
        for future in [outbox.resend(row_id) for row_id in ids]:  # together, for few commits
            try:
                made.append(await self._service.run(future))
            except OutboxError as error:
                problem = f" {error.message}"
        if made:
            self.resent.emit(made[-1])
        self._say(queued_text(len(made), len(ids)) + problem)

    def _delete(self) -> None:
        ids = self._selected.among(_ENDED)
        self._tasks.spawn(self._delete_these(ids), "delete deliveries")

    async def _delete_these(self, ids: Sequence[int]) -> None:
        title = trn("Delete {n:,} delivery?", "Delete {n:,} deliveries?", n=len(ids))
        button = trn("Delete {n:,} delivery", "Delete {n:,} deliveries", n=len(ids))
        text = tr("Their requests, answers and lines of the activity log go with them, for good.")
        choices = (CANCEL, Choice("do", button, Effect.LOSE))
        if await ask(self._window, title, text, choices) != "do":
            return
        count = await self._done(lambda box: box.delete_ended(ids))
        if count is not None:
            self._say(trn("{n:,} delivery deleted.", "{n:,} deliveries deleted.", n=count))

    def _copy(self) -> None:
        self._tasks.spawn(self._copy_these(self._selected.ids[:MOST_COPIED]), "copy as curl")

    async def _copy_these(self, ids: Sequence[int]) -> None:
        try:
            commands = await self._service.read(lambda box: _curl(box, ids))
        except OutboxError as error:
            self._say(error.message)
            return
        if not commands:
            self._say(tr("The request is no longer kept: finished ones are emptied after 30 days."))
            return
        QGuiApplication.clipboard().setText("\n\n".join(commands) + "\n")
        more = len(self._selected.ids) - MOST_COPIED
        said = trn(
            "{n:,} curl command copied; secrets are named, not filled in.",
            "{n:,} curl commands copied; secrets are named, not filled in.",
            n=len(commands),
        )
        cut = " " + tr("The first {most:,} of them.", most=MOST_COPIED) if more > 0 else ""
        self._say(said + cut)

    def _edit(self) -> None:
        if self._only is not None:
            self.resend_edited_requested.emit(self._only)

    def _open(self) -> None:
        if self._only is not None:
            self.open_webhook_requested.emit(self._only.webhook, self._only.user)

    # How they are done

    async def _done(self, change: Callable[[Outbox], Future[T]]) -> T | None:
        """The result of a change; None when it failed, which is told."""
        try:
            outbox = await self._service.opened()
            return await self._service.run(change(outbox))
        except OutboxError as error:
            self._say(error.message)
            return None

    def _say(self, text: str) -> None:
        self.toast_requested.emit(text, "", None)


_ENDED = frozenset(state for state in State if state.ended)
_OPEN = frozenset(State) - _ENDED


def _curl(outbox: Outbox, ids: Sequence[int]) -> list[str]:
    from hookstudio.core.request.curl import curl_command  # start-up time

    requests = (outbox.request(row_id) for row_id in ids)
    return [curl_command(request) for request in requests if request is not None]
