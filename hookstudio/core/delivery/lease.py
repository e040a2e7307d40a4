"""Lease: under whose name an attempt is made, and how others see that its owner is dead."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from pathlib import Path

from hookstudio.core.delivery.file_lock import FileLock

_FOLDER = "leases"


class Lease:
    """A token, held by a lock that the kernel frees when the process ends, however it ends."""

    def __init__(self, folder: Path | None) -> None:
        """Without a folder nobody else can see the outbox, and no lock is needed."""
        self.token = uuid.uuid4().hex
        self._lock: FileLock | None = None
        if folder is not None:
            place = folder / _FOLDER
            place.mkdir(mode=0o700, exist_ok=True)
            self._lock = FileLock(place / self.token)
            self._lock.acquire()

    def release(self) -> None:
        """Give it back: what is still being sent under it may be taken over."""
        if self._lock is not None:
            self._lock.release()
            self._lock.file.unlink(missing_ok=True)


def dead_leases(folder: Path | None, tokens: Iterable[str]) -> list[str]:
    """Those of the tokens whose owners are gone."""
    return [token for token in tokens if folder is None or _is_dead(folder, token)]


def _is_dead(folder: Path, token: str) -> bool:
    if not token.isalnum():  # not one of ours, and no name for a file
        return True
    file = folder / _FOLDER / token
    if not file.exists():
        return True
    lock = FileLock(file)
    if not lock.acquire():
        return False
    file.unlink(missing_ok=True)
    lock.release()
    return True
