"""ActivityLog: every attempt, newest first, across restarts; bounded in memory and on disk."""

from __future__ import annotations

import errno
import os
import threading
from collections import deque
from collections.abc import Iterator
from pathlib import Path

from hookstudio.core.delivery.log_entry import from_line, shortened, to_line
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.paths import data_dir

MAX_ENTRIES = 1_000
MAX_BYTES = 32_000_000
"""Bytes of all bodies that are kept in memory; the newest entry is always kept."""

ROTATE_BYTES = 8_000_000
"""From this size on the file becomes `activity.1.jsonl`, and a new one is begun."""


class ActivityLog:
    """Attempts in memory and, with a file, as JSON lines on disk (mode 0600).

    `add` and `load` touch the disk: call them in a thread where a loop must not wait. All methods
    may be called from any thread. Several processes may share the file.
    """

    def __init__(self, file: Path | None = None) -> None:
        self.file = file
        self.problem = ""
        """Why the last entry could not be written to the disk; empty when it could."""
        self._entries: deque[Attempt] = deque()
        self._bytes = 0
        # Two locks: a slow disk must not keep a reader of the entries waiting.
        self._lock = threading.Lock()
        self._file_lock = threading.Lock()

    @classmethod
    def for_user(cls) -> ActivityLog:
        """The user's log, not yet loaded."""
        return cls(data_dir() / "activity.jsonl")

    def entries(self) -> tuple[Attempt, ...]:
        """What is kept, newest first, each with the first 64 KiB of its bodies."""
        with self._lock:
            return tuple(reversed(self._entries))

    def add(self, attempt: Attempt) -> None:
        """Keep the attempt; never fails: what could not be written is told by `problem`."""
        attempt = shortened(attempt)
        with self._lock:
            self._keep(attempt)
        if self.file is None:
            return
        with self._file_lock:
            try:
                _append(self.file, to_line(attempt))
            except OSError as error:
                why = error.strerror or str(error)
                self.problem = f"The activity log {self.file} cannot be written: {why}."
            else:
                self.problem = ""

    def load(self) -> None:
        """Read what earlier runs wrote; a damaged or torn line is left out."""
        if self.file is None:
            return
        stored = [attempt for line in _lines(self.file) if (attempt := from_line(line))]
        with self._lock:
            known = {attempt.id for attempt in self._entries}
            fresh = list(self._entries)
            self._entries.clear()
            self._bytes = 0
            for attempt in [a for a in stored if a.id not in known] + fresh:
                self._keep(attempt)

    def _keep(self, attempt: Attempt) -> None:
        self._entries.append(attempt)
        self._bytes += _size(attempt)
        while len(self._entries) > 1 and (
            len(self._entries) > MAX_ENTRIES or self._bytes > MAX_BYTES
        ):
            self._bytes -= _size(self._entries.popleft())


def _size(attempt: Attempt) -> int:
    return len(attempt.request.body) + (len(attempt.response.body) if attempt.response else 0)


def _append(file: Path, line: bytes) -> None:
    """Write one line at the end in one call, after a torn one on a line of its own."""
    flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | getattr(os, "O_BINARY", 0)
    handle = os.open(file, flags, 0o600)
    try:
        size = os.fstat(handle).st_size
        if size:
            os.lseek(handle, -1, os.SEEK_END)
            line = line if os.read(handle, 1) == b"\n" else b"\n" + line
        if os.write(handle, line) < len(line):
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
    finally:
        os.close(handle)
    # A rename, not a rewrite: another program that appends at this moment loses nothing.
    if size + len(line) > ROTATE_BYTES:
        file.replace(_older(file))


def _lines(file: Path) -> Iterator[bytes]:
    for part in (_older(file), file):
        try:
            with part.open("rb") as stream:
                yield from stream
        except OSError:
            continue  # not there yet, or not readable: the log is only shorter then


def _older(file: Path) -> Path:
    return file.with_name(f"{file.stem}.1{file.suffix}")
