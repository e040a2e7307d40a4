"""What a render process tells about a rendering that is late: which field, which line."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from traceback import walk_tb
from types import FrameType

from hookstudio.core.liquid import whereabouts
from hookstudio.core.request.build import RENDERS_FIELD
from hookstudio.core.request.worker_loss import Place


class Watch:
    """Looks, from a thread of its own, at what the thread that made it does for too long.

    `tell` gets its stack, at most once for each job, and never after the job is done.
    """

    def __init__(self, seconds: float, tell: Callable[[list[FrameType]], None]) -> None:
        self._seconds = seconds
        self._tell = tell
        self._watched = threading.get_ident()
        self._changed = threading.Condition()
        self._started: float | None = None
        self._parked = False

    def start(self) -> None:
        threading.Thread(target=self._run, name="watch", daemon=True).start()

    @contextmanager
    def watched(self) -> Iterator[None]:
        """One job; to begin it costs no switch of threads while jobs follow each other."""
        with self._changed:
            self._started = time.monotonic()
            if self._parked:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._started = None

    def _run(self) -> None:
        with self._changed:
            while True:
                if self._started is None:
                    self._parked = True
                    self._changed.wait()
                    self._parked = False
                    continue
                left = self._started + self._seconds - time.monotonic()
                if left > 0:
                    self._changed.wait(left)
                    continue
                self._started = None
                self._tell(stack_of(sys._current_frames().get(self._watched)))


def place_of(stack: Sequence[FrameType]) -> Place | None:
    """What a stack of frames, the innermost first, is busy with."""
    found = whereabouts.place_of(stack)
    if found is None:
        return None
    block, span = found
    fields = (frame.f_locals.get("name") for frame in stack if frame.f_code is RENDERS_FIELD)
    return Place(str(next(fields, "")), block, span)


def stack_of(frame: FrameType | None) -> list[FrameType]:
    """The stack of a thread, from its innermost frame on."""
    stack: list[FrameType] = []
    while frame is not None:
        stack.append(frame)
        frame = frame.f_back
    return stack


def stack_behind(error: BaseException) -> list[FrameType]:
    """The frames that an error went through, the one that raised it first."""
    return [frame for frame, _ in walk_tb(error.__traceback__)][::-1]
