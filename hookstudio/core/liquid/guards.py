"""What stops a template: run-time errors with a place, and the limits that add up."""

from __future__ import annotations

import time

from liquid import Token
from liquid.exceptions import LiquidError

from hookstudio.core.liquid import limits


class TemplateError(LiquidError):
    """A mistake that shows only with data; `text` is for the author, the place comes later."""

    def __init__(self, text: str) -> None:
        super().__init__(text, token=None)
        self.text = text


class LimitError(LiquidError):
    """The template may not go on; nothing of the rendering after this counts."""

    def __init__(self, text: str, token: Token | None = None) -> None:
        super().__init__(text, token=token)
        self.text = text


class Budget:
    """What one rendering has used up; the limits hold for all its loops and filters together."""

    __slots__ = ("_clock_at", "_deadline", "_seconds", "chars", "content_blocks", "passes")

    def __init__(self, deadline_s: float | None = None) -> None:
        self.passes = 0
        self.chars = 0
        self.content_blocks = 0
        self._seconds = deadline_s
        self._deadline = None if deadline_s is None else time.monotonic() + deadline_s
        self._clock_at = 0

    def loop(self, passes: int) -> None:
        self.passes += passes
        if self.passes > limits.LOOP_PASSES:
            raise LimitError(f"The template loops more than {limits.LOOP_PASSES:,} times.")
        self.check_clock()

    def filtered(self, value: object) -> None:
        """Count what a filter made, and refuse a value that is too large to go on with."""
        kind = type(value)
        if kind is str:
            size = len(value)  # type: ignore[arg-type]
            if size > limits.VALUE_CHARS:
                raise too_long()
        elif kind is list:
            size = len(value)  # type: ignore[arg-type]
            if size > limits.VALUE_ITEMS:
                raise too_many_items()
        elif kind is int:
            size = 1
            if value.bit_length() > limits.NUMBER_BITS:  # type: ignore[attr-defined]
                raise LimitError("A number has more digits than Hook Studio computes with.")
        else:
            size = 1
        self.chars += size + 16
        if self.chars > limits.FILTERED_CHARS:
            raise LimitError("The filters of the template handle too much text.")
        if self.chars - self._clock_at > 100_000:
            self._clock_at = self.chars
            self.check_clock()

    def content_block(self) -> None:
        self.content_blocks += 1
        if self.content_blocks > limits.CONTENT_BLOCKS:
            raise LimitError(f"More than {limits.CONTENT_BLOCKS:,} Content Blocks are rendered.")
        self.check_clock()

    def check_clock(self) -> None:
        if self._deadline is not None and time.monotonic() > self._deadline:
            raise LimitError(f"The template was stopped after {self._seconds:g} s.")


def too_long() -> LimitError:
    """The error for a text over the limit."""
    return LimitError(f"A value is longer than {limits.VALUE_CHARS:,} characters.")


def too_many_items() -> LimitError:
    """The error for an array over the limit."""
    return LimitError(f"An array has more than {limits.VALUE_ITEMS:,} items.")
