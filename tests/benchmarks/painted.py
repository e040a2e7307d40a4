"""What a measured program says when its first frame is on the screen."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable


def say_painted() -> None:
    """Print the time of the system-wide monotonic clock, in nanoseconds."""
    print(time.monotonic_ns(), flush=True)


def say_painted_and_wait(work: Callable[[], object]) -> None:
    """Say it, then work until the measuring process closes the standard input."""
    say_painted()
    work()
    sys.stdin.read()
