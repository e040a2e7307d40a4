"""The one place where the studio starts tasks, and where what escapes from them is caught."""

from __future__ import annotations

import logging
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import asyncio

_log = logging.getLogger(__name__)


class Tasks:
    """Keeps a reference to every running task; `report` shows what went wrong in one."""

    def __init__(self, report: Callable[[BaseException], None] | None = None) -> None:
        self._report = report
        self._running: set[asyncio.Task[Any]] = set()

    def spawn(self, work: Coroutine[Any, Any, Any], name: str) -> asyncio.Task[Any]:
        """Start a task on the running loop. An exception is logged and reported, never lost."""
        import asyncio  # start-up time: 30 ms that the first painted frame need not wait for

        task = asyncio.get_running_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._finished)
        return task

    async def close(self) -> None:
        """Cancel all that runs and wait until it has cleaned up."""
        import asyncio  # start-up time, see above

        running = list(self._running)
        for task in running:
            task.cancel()
        await asyncio.gather(*running, return_exceptions=True)

    def _finished(self, task: asyncio.Task[Any]) -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if error is not None:
            _log.error("task %s failed", task.get_name(), exc_info=error)
            if self._report is not None:
                self._report(error)
