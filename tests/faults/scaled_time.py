"""Real programs in faster time: one second on the wall is so many in the outbox."""

from __future__ import annotations

import asyncio
import selectors
import time
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")
START_MS = 1_790_000_000_000


class ScaledClock:
    """Both clocks run `factor` times as fast from `origin_s` (of the wall's clock) on."""

    boot = "scaled"

    def __init__(self, factor: float, origin_s: float) -> None:
        self.factor = factor
        self.origin_s = origin_s

    def elapsed_ms(self) -> int:
        return round((time.time() - self.origin_s) * self.factor * 1000)

    def now_ms(self) -> int:
        return START_MS + self.elapsed_ms()


class _ScaledSelector(selectors.SelectSelector):
    def __init__(self, factor: float) -> None:
        super().__init__()
        self._factor = factor

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        return super().select(None if timeout is None else timeout / self._factor)


class ScaledLoop(asyncio.SelectorEventLoop):
    """A loop whose timers run in the outbox's time."""

    def __init__(self, factor: float) -> None:
        super().__init__(_ScaledSelector(factor))
        self._factor = factor

    def time(self) -> float:
        return super().time() * self._factor


def run_scaled(work: Coroutine[Any, Any, T], factor: float) -> T:
    with asyncio.Runner(loop_factory=lambda: ScaledLoop(factor)) as runner:
        return runner.run(work)
