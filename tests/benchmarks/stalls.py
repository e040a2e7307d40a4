"""How long the event loop did not answer."""

from __future__ import annotations

import time
from types import TracebackType

from PySide6.QtCore import Qt, QTimer

_TICK_MS = 2


class StallWatch:
    """While it is entered, a timer ticks every 2 ms; `worst_ms` is the longest wait beyond that.

    `worst_work_ms` is the most that the thread worked between two ticks: what a stall comes to
    on a machine that has nothing else to do.
    """

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self.worst_work_ms = 0.0
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(_TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._last = 0.0
        self._worked = 0.0

    def __enter__(self) -> StallWatch:
        self._last, self._worked = time.perf_counter(), time.thread_time()
        self._timer.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._tick()
        self._timer.stop()

    def _tick(self) -> None:
        now, worked = time.perf_counter(), time.thread_time()
        self.worst_ms = max(self.worst_ms, (now - self._last) * 1000 - _TICK_MS)
        self.worst_work_ms = max(self.worst_work_ms, (worked - self._worked) * 1000)
        self._last, self._worked = now, worked
