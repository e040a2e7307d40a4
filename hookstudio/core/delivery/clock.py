"""Clock: the time of day, and the time that has passed, which no one can set.

The outbox keeps due times as times of day, since they outlive the program, and moves them when the
clock is set while the machine runs (spec/outbox.md §4.1, promise 6).
"""

from __future__ import annotations

import sys
import time
from pathlib import Path
from typing import Protocol

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")


class Clock(Protocol):
    """Milliseconds. `elapsed_ms` counts through sleep and starts anew with each `boot`."""

    @property
    def boot(self) -> str:
        """Names this run of the machine."""
        ...

    def now_ms(self) -> int:
        """The time of day: milliseconds since 1970, UTC. It may jump."""
        ...

    def elapsed_ms(self) -> int:
        """The time since some moment of this boot. It never jumps."""
        ...


class SystemClock:
    """The machine's clocks."""

    def __init__(self) -> None:
        self._boot = _boot_id()

    @property
    def boot(self) -> str:
        return self._boot

    def now_ms(self) -> int:
        return time.time_ns() // 1_000_000

    def elapsed_ms(self) -> int:
        # Linux's CLOCK_MONOTONIC stands still while the machine sleeps; the others' do not.
        if sys.platform == "linux":
            return time.clock_gettime_ns(time.CLOCK_BOOTTIME) // 1_000_000
        if sys.platform == "darwin":
            return time.clock_gettime_ns(time.CLOCK_MONOTONIC) // 1_000_000
        return time.monotonic_ns() // 1_000_000


def _boot_id() -> str:
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip()
    except OSError:
        # When the machine was started, to the minute: the same for all programs of one boot, as
        # long as the clock is not set.
        return f"started-{round(time.time() / 60 - time.monotonic() / 60)}"
