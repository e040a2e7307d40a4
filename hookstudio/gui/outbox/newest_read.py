"""NewestRead: asks the outbox in its thread, one question at a time; the newest one wins."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from typing import TYPE_CHECKING, Generic, TypeVar

from hookstudio.core.errors import OutboxError
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.tasks import Tasks

if TYPE_CHECKING:
    from hookstudio.core.delivery.outbox import Outbox

T = TypeVar("T")


class NewestRead(Generic[T]):
    """While an answer is on its way only the newest question is kept; it is asked next.

    Each answer is told, but for those that `drop` made worthless.
    """

    def __init__(
        self,
        service: OutboxService,
        tasks: Tasks,
        name: str,
        on_answer: Callable[[T], object],
        on_problem: Callable[[str], object] = lambda _text: None,
    ) -> None:
        self._service = service
        self._tasks = tasks
        self._name = name
        self._on_answer = on_answer
        self._on_problem = on_problem
        self._next: Callable[[Outbox], T] | None = None
        self._running = False
        self._dropped = 0
        self._stopped = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._running

    def ask(self, question: Callable[[Outbox], T]) -> None:
        """Read that next; nothing is asked before the outbox is open."""
        if self._service.outbox is None or self._stopped:
            return
        self._next = question
        if not self._running:
            self._running = True
            self._tasks.spawn(self._run(), self._name)

    def drop(self) -> None:
        """What is asked or waited for now is not wanted any more."""
        self._next = None
        self._dropped += 1

    def stop(self) -> None:
        """Read nothing more."""
        self.drop()
        self._stopped = True

    async def _run(self) -> None:
        try:
            while self._next is not None:
                question, self._next = self._next, None
                await self._answer(question)
        finally:
            self._running = False

    async def _answer(self, question: Callable[[Outbox], T]) -> None:
        dropped = self._dropped
        try:
            answer = await self._service.read(question)
        except OutboxError as error:
            if error.code != "DB_CLOSED":  # the window is about to go
                self._on_problem(error.message)
            return
        if dropped == self._dropped:
            self._on_answer(answer)


async def open_again(service: OutboxService) -> None:
    """Open the outbox, also where there was none; `ready` or `failed` tells how that went."""
    with contextlib.suppress(OutboxError):
        await service.opened()
