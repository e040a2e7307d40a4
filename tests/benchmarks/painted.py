"""What a measured program says about its start."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def say(event: str = "painted") -> None:
    """Print what happened, and the time of the system-wide monotonic clock in nanoseconds."""
    print(event, time.monotonic_ns(), flush=True)


def say_painted_and_wait(work: Callable[[], object]) -> None:
    """Say it, then work until the measuring process closes the standard input."""
    say()
    work()
    sys.stdin.read()
