"""TextHistory: undo and redo for one text, or user, that is no part of the project."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic
from typing import Generic, TypeVar

T = TypeVar("T")

_MERGE_S = 1.0
_KEPT = 200


class TextHistory(Generic[T]):
    """What was typed, in order; what follows quickly counts as one step. Begins with `start`."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._past: list[T] = []
        self._future: list[T] = []
        self._text: T | None = None
        self._key: str | None = ""
        self._changed_at = float("-inf")

    def start(self, text: T) -> None:
        """Forget everything and begin with this text."""
        self._past, self._future, self._text = [], [], text
        self._changed_at = float("-inf")

    def add(self, text: T, key: str | None = "") -> None:
        """The text was edited into this one; with another key, or None, it is a step of its own."""
        now = self._clock()
        follows = key is not None and key == self._key and now - self._changed_at <= _MERGE_S
        self._key = key
        if not follows or not self._past:
            if self._text is not None:
                self._past.append(self._text)
            del self._past[:-_KEPT]
        self._future.clear()
        self._text, self._changed_at = text, now

    def undo(self) -> T | None:
        """The text before the last step; None when there is none."""
        return self._move(self._past, self._future)

    def redo(self) -> T | None:
        """The text after the step that was undone; None when there is none."""
        return self._move(self._future, self._past)

    def _move(self, source: list[T], target: list[T]) -> T | None:
        if not source or self._text is None:
            return None
        target.append(self._text)
        self._text = source.pop()
        self._changed_at = float("-inf")
        return self._text
