"""TextHistory: undo and redo for one text that is no part of the project."""

from __future__ import annotations

from collections.abc import Callable
from time import monotonic

_MERGE_S = 1.0
_KEPT = 200


class TextHistory:
    """Texts in the order they were typed; those that follow quickly count as one step."""

    def __init__(self, clock: Callable[[], float] = monotonic) -> None:
        self._clock = clock
        self._past: list[str] = []
        self._future: list[str] = []
        self._text = ""
        self._changed_at = float("-inf")

    def start(self, text: str) -> None:
        """Forget everything and begin with this text."""
        self._past, self._future, self._text = [], [], text
        self._changed_at = float("-inf")

    def add(self, text: str) -> None:
        """The text was edited into this one."""
        now = self._clock()
        if now - self._changed_at > _MERGE_S or not self._past:
            self._past.append(self._text)
            del self._past[:-_KEPT]
        self._future.clear()
        self._text, self._changed_at = text, now

    def undo(self) -> str | None:
        """The text before the last step; None when there is none."""
        return self._move(self._past, self._future)

    def redo(self) -> str | None:
        """The text after the step that was undone; None when there is none."""
        return self._move(self._future, self._past)

    def _move(self, source: list[str], target: list[str]) -> str | None:
        if not source:
            return None
        target.append(self._text)
        self._text = source.pop()
        self._changed_at = float("-inf")
        return self._text
