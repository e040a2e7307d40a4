"""What stops a template: run-time errors with a place, and the limits that add up."""

from __future__ import annotations

import time

from liquid import Token
from liquid.exceptions import LiquidError

from hookstudio.core.liquid import limits
from hookstudio.core.wording import tr

# What an item of an array, and a pass of a loop, costs in units.
_ITEM, _PASS = 200, 100
# An object in an array is printed and compared key by key.
_DEEP_ITEM = 8 * _ITEM
_LOOK_EVERY = 1_000_000


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


class NestingError(LimitError):
    """Blocks stand in each other deeper than a template that was meant so; a mistake of syntax."""


class Budget:
    """What one rendering has used up; the limits hold for all that it does together.

    Work is counted in units of some nanoseconds: what a filter reads and makes, what a comparison
    looks through. It stops templates that loop over costly values within the limit of loops.
    """

    __slots__ = ("_deadline", "_seconds", "content_blocks", "look_at", "passes", "units")

    def __init__(self, deadline_s: float | None = None) -> None:
        self.passes = 0
        self.units = 0
        self.content_blocks = 0
        self._seconds = deadline_s
        self._deadline = None if deadline_s is None else time.monotonic() + deadline_s
        # At so many units the limit and the clock are looked at again.
        self.look_at = _LOOK_EVERY

    def renewed(self) -> Budget:
        """A budget of which nothing is used, but with the same deadline."""
        fresh = Budget()
        fresh._seconds, fresh._deadline = self._seconds, self._deadline
        return fresh

    def loop(self, passes: int) -> None:
        """A loop is about to make so many passes."""
        self.passes += passes
        if self.passes > limits.LOOP_PASSES:
            raise LimitError(
                tr(
                    "The template loops more than {limit:,} times.",
                    limit=limits.LOOP_PASSES,
                )
            )
        self.work(passes * _PASS)

    def work(self, units: int) -> None:
        """Something costs so many units."""
        self.units += units
        if self.units > self.look_at:
            self.look()

    def look(self) -> None:
        """Stop where the limit of work or the deadline is reached."""
        if self.units > limits.WORK_UNITS:
            raise LimitError(tr("The template works on too much data."))
        self.look_at = self.units + _LOOK_EVERY
        self.check_clock()

    def content_block(self) -> None:
        """A Content Block is about to be rendered."""
        self.content_blocks += 1
        if self.content_blocks > limits.CONTENT_BLOCKS:
            raise LimitError(
                tr(
                    "More than {limit:,} Content Blocks are rendered.",
                    limit=limits.CONTENT_BLOCKS,
                )
            )
        self.check_clock()

    def check_clock(self) -> None:
        """Stop where the deadline has passed."""
        if self._deadline is not None and time.monotonic() > self._deadline:
            raise LimitError(
                tr("The template was stopped after {seconds:g} s.", seconds=self._seconds)
            )


def weight_of(value: object) -> int:
    """The units that it costs to go through a value once."""
    if isinstance(value, str):
        return len(value)
    if isinstance(value, (list, tuple)):
        is_deep = bool(value) and isinstance(value[0], (list, dict))
        return (_DEEP_ITEM if is_deep else _ITEM) * len(value)
    if isinstance(value, dict):
        return _ITEM * len(value)
    # More of a range is never gone through.
    return _ITEM * min(len(value), limits.VALUE_ITEMS) if isinstance(value, range) else 0


def comparing_weight(value: object) -> int:
    """The units that it costs to compare with a value; a text is searched far faster."""
    return weight_of(value) >> 4 if isinstance(value, str) else weight_of(value)


def check_size(value: object) -> None:
    """Refuse a value that is too large to go on with."""
    if isinstance(value, str):
        if len(value) > limits.VALUE_CHARS:
            raise too_long()
    elif isinstance(value, list):
        if len(value) > limits.VALUE_ITEMS:
            raise too_many_items()
    elif isinstance(value, int) and value.bit_length() > limits.NUMBER_BITS:
        raise LimitError(tr("A number has more digits than Hook Studio computes with."))


def too_long() -> LimitError:
    """The error for a text over the limit."""
    return LimitError(tr("A value is longer than {limit:,} characters.", limit=limits.VALUE_CHARS))


def too_many_items() -> LimitError:
    """The error for an array over the limit."""
    return LimitError(tr("An array has more than {limit:,} items.", limit=limits.VALUE_ITEMS))
