"""ChangeRelay: brings the outbox's changes from any thread to the UI thread, a few at a time."""

from __future__ import annotations

import contextlib
import threading
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal

from hookstudio.core.delivery.delivery import Change

if TYPE_CHECKING:
    import asyncio

GAP_MS = 50
MANY = 1_000


class ChangeRelay(QObject):
    """`hear` may be called on any thread; `arrived` comes on the UI thread, at most each 50 ms.

    More than a thousand ids at once become the change without ids: anything may have changed.
    """

    arrived = Signal(object)  # Change

    def __init__(self, loop: asyncio.AbstractEventLoop, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._loop = loop
        self._lock = threading.Lock()
        self._ids: set[int] = set()
        self._any = False
        self._called = False
        self._stopped = False
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._tell)

    def hear(self, change: Change) -> None:
        """Note the change, and call the UI thread unless it was called already."""
        with self._lock:
            self._ids |= change.ids
            self._any = self._any or not change.ids
            if self._called:
                return
            self._called = True
        with contextlib.suppress(RuntimeError):  # the loop ended: nobody looks any more
            self._loop.call_soon_threadsafe(self._on_call)

    def stop(self) -> None:
        """Tell nothing more."""
        self._stopped = True
        self._timer.stop()

    def _on_call(self) -> None:
        if self._stopped:  # a call that was on its way
            return
        passed = self._since.elapsed() if self._since.isValid() else GAP_MS
        self._timer.start(max(0, GAP_MS - passed))

    def _tell(self) -> None:
        with self._lock:
            every = self._any or len(self._ids) > MANY
            change = Change() if every else Change(frozenset(self._ids))
            self._ids.clear()
            self._any = self._called = False
        self._since.start()
        self.arrived.emit(change)
