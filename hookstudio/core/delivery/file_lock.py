"""FileLock: a lock between processes that the kernel frees when its holder dies."""

from __future__ import annotations

import os
import sys
import time
from pathlib import Path

if sys.platform == "win32":
    import msvcrt

    def _take(handle: int) -> None:
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _take(handle: int) -> None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)


class FileLock:
    """Held from a successful `acquire` until `release` or the end of the process.

    Two FileLocks exclude each other inside one process too. The file itself stays, as removing a
    lock's file lets two processes lock two files of one name.
    """

    def __init__(self, file: Path) -> None:
        self.file = file
        self._handle: int | None = None

    @property
    def held(self) -> bool:
        """Whether this object holds the lock."""
        return self._handle is not None

    def acquire(self) -> bool:
        """Take the lock without waiting; False when another holds it."""
        if self._handle is not None:
            return True
        handle = os.open(self.file, os.O_RDWR | os.O_CREAT | getattr(os, "O_CLOEXEC", 0), 0o600)
        try:
            _take(handle)
        except OSError:
            os.close(handle)
            return False
        self._handle = handle
        return True

    def wait(self, limit_s: float) -> bool:
        """Take the lock, waiting for its holder for so long; False when it is still held."""
        deadline = time.monotonic() + limit_s
        while not self.acquire():
            if time.monotonic() > deadline:
                return False
            time.sleep(0.005)
        return True

    def release(self) -> None:
        """Give the lock back; nothing happens when it is not held."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
