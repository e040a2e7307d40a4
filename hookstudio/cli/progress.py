"""How far a long command is, on a line of the terminal that is taken away at the end."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from typing import TextIO

from hookstudio.cli.environment import Environment

_CLEAR = "\r\x1b[K"


class Progress:
    """Says nothing unless the standard error is a terminal."""

    def __init__(self, stream: TextIO, words: str) -> None:
        self._stream = stream
        self._words = words
        self._shown = stream.isatty()
        self._percent = -1

    def __call__(self, done: int, total: int) -> None:
        """Show it, no more often than a percent at a time."""
        percent = 100 * done // total if total else 100
        if self._shown and percent != self._percent:
            self._percent = percent
            self._write(f"{_CLEAR}{self._words} {done:,} of {total:,}")

    def clear(self) -> None:
        if self._percent >= 0:
            self._write(_CLEAR)

    def _write(self, text: str) -> None:
        with suppress(OSError):
            self._stream.write(text)
            self._stream.flush()


@contextmanager
def progress(environment: Environment, words: str) -> Iterator[Progress]:
    """`Rendering 1,200 of 5,000` while the block runs, however it ends."""
    shown = Progress(environment.stderr, words)
    try:
        yield shown
    finally:
        shown.clear()
