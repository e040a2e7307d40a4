"""Which labels of a lane find room below its marks. Pure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from hookstudio.gui.lab.axis import Axis
from hookstudio.gui.lab.lanes import Mark

_GAP = 6.0


@dataclass(frozen=True, slots=True)
class Label:
    """A text and where it begins."""

    text: str
    left: float
    width: float


def place_labels(
    marks: Sequence[Mark],
    axis: Axis,
    width_of: Callable[[str], float],
    room: float,
    first: int,
) -> Mapping[int, Label]:
    """The labels by the index of their marks, none over another.

    First the short ones, then longer ones in their stead; `first` has the choice, then the last.
    """
    order = sorted(range(len(marks)), key=lambda at: (at != first, -at))
    placed: dict[int, Label] = {}
    for texts in ([mark.short for mark in marks], [mark.label for mark in marks]):
        for at in order:
            words = texts[at]
            width = width_of(words)
            left = max(0.0, min(axis.x(marks[at].middle_s) - width / 2, room - width))
            label = Label(words, left, width)
            if not any(_touch(label, other) for key, other in placed.items() if key != at):
                placed[at] = label
    return placed


def _touch(one: Label, other: Label) -> bool:
    return one.left < other.left + other.width + _GAP and other.left < one.left + one.width + _GAP
