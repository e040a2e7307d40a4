"""A loop on which waiting takes no time: the clock jumps to whatever is awaited next.

Everything on it must be in this one thread; a thread's answer would come "too late".
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


class VirtualClock:
    """Both clocks of the outbox, moved by the loop alone."""

    boot = "lab"

    def __init__(self, start_ms: int = 0) -> None:
        self.start_ms = start_ms
        self.passed_s = 0.0

    def now_ms(self) -> int:
        return self.start_ms + self.elapsed_ms()

    def elapsed_ms(self) -> int:
        return round(self.passed_s * 1000)

    def counter_s(self) -> float:
        """The seconds that have passed, as `time.perf_counter` would tell them."""
        return self.passed_s


class _NoWaiting(selectors.SelectSelector):
    """Never waits: what the loop would have waited is added to the clock."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__()
        self._clock = clock

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            if timeout is None:
                raise RuntimeError("Nothing will ever happen on this virtual loop")
            self._clock.passed_s += max(0.0, timeout)
        return ready


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is the clock's."""

    def __init__(self, clock: VirtualClock) -> None:
        super().__init__(_NoWaiting(clock))
        self._virtual_clock = clock

    def time(self) -> float:
        return self._virtual_clock.passed_s


def run_virtually(work: Coroutine[Any, Any, T], clock: VirtualClock) -> T:
    """Run the work to its end on a loop of its own, in no time."""
    with asyncio.Runner(loop_factory=lambda: VirtualLoop(clock)) as runner:
        return runner.run(work)
