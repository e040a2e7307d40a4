"""BodyBuffer: the first bytes of a body, in memory that is given back as soon as it is not needed.

Where many large bodies grow side by side, the system's allocator moves each again and again, and
keeps a third of what it left behind.
"""

from __future__ import annotations

import mmap

_LARGE = 128 * 1024


class BodyBuffer:
    """Takes up to `cap` bytes; what comes above is dropped."""

    def __init__(self, cap: int) -> None:
        self._cap = cap
        self._length = 0
        self._small = bytearray()
        self._large: mmap.mmap | None = None

    def feed(self, data: bytes) -> bool:
        """Take one piece; False when something of it was dropped."""
        whole, data = data, data[: max(0, self._cap - self._length)]
        if self._large is None and self._length + len(data) > _LARGE:
            self._grow()
        if self._large is None:
            self._small += data
        else:
            self._large[self._length : self._length + len(data)] = data
        self._length += len(data)
        return len(data) == len(whole)

    def take(self) -> bytes:
        """All of it, once; the buffer is empty then."""
        content = bytes(self._small) if self._large is None else self._large[: self._length]
        self._small, self._length = bytearray(), 0
        if self._large is not None:
            self._large.close()
            self._large = None
        return content

    def _grow(self) -> None:
        """Move to pages of the system, which are not touched before they are written."""
        self._large = mmap.mmap(-1, max(self._cap, 1))
        self._large[: self._length] = bytes(self._small)
        self._small = bytearray()
