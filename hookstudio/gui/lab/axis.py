"""Axis: where a time stands on the drawn line. Pure.

Early retries are seconds apart and late ones hours: the line is drawn by the square root of the
time, and of more than six hours by its logarithm.
"""

from __future__ import annotations

from dataclasses import dataclass
from math import log1p, sqrt

from hookstudio.core.wording import number, tr

_LOGARITHM_FROM_S = 6 * 3_600.0
_LOGARITHM_UNIT_S = 20.0
_MINUTE, _HOUR, _DAY = 60, 3_600, 86_400
_TICKS_S = (
    *(1, 5, 15, 30),
    *(n * _MINUTE for n in (1, 2, 5, 10, 15, 20, 30, 45)),
    *(n * _HOUR for n in (1, 2, 4, 8, 12)),
    *(n * _DAY for n in (1, 2, 3, 5, 7, 14, 30, 60, 90, 140)),
)


@dataclass(frozen=True, slots=True)
class Tick:
    """A labelled time."""

    at_s: float
    x: float
    label: str


@dataclass(frozen=True, slots=True)
class Axis:
    """From 0 at `start` to `end_s` at `end`, in pixels; `start` may be on the right."""

    end_s: float
    start: float
    end: float

    def x(self, seconds: float) -> float:
        """Where that time stands."""
        share = _weight(seconds, self.end_s) / _weight(self.end_s, self.end_s)
        return self.start + (self.end - self.start) * share

    def ticks(self, least: float) -> tuple[Tick, ...]:
        """Round times from 0 on, `least` pixels apart or more."""
        ticks = [Tick(0.0, self.start, number(0))]
        for seconds in _TICKS_S:
            if seconds > self.end_s:
                break
            x = self.x(seconds)
            if abs(x - ticks[-1].x) >= least:
                ticks.append(Tick(seconds, x, _label(seconds)))
        return tuple(ticks)


def _weight(seconds: float, end_s: float) -> float:
    seconds = max(0.0, seconds)
    if end_s <= _LOGARITHM_FROM_S:
        return sqrt(seconds)
    return log1p(seconds / _LOGARITHM_UNIT_S)


def _label(seconds: int) -> str:
    if seconds >= _DAY:
        return tr("{days:,}\u00a0d", days=seconds // _DAY)
    if seconds >= _HOUR:
        return tr("{hours:,}\u00a0h", hours=seconds // _HOUR)
    if seconds >= _MINUTE:
        return tr("{minutes:,}\u00a0min", minutes=seconds // _MINUTE)
    return tr("{seconds:,}\u00a0s", seconds=seconds)
