"""How the window is divided: shared by the panes and by the picture that stands in for them."""

from __future__ import annotations

from collections.abc import Sequence

# Lengths at the usual size of text: those that hold text grow with it.
FOLD_PROJECT_BELOW = 1000
TABS_BELOW = 760
FOLD_BOTTOM_BELOW = 720
"""In a lower window the bottom panel starts folded: what is written needs the lines."""
TOP_HEIGHT = 44
BAR_HEIGHT = 34
LEAST_OPEN = BAR_HEIGHT + 110
HANDLE = 6
COLUMNS = (18, 46, 36)
ROWS = (70, 30)


def column_widths(total: int, stored: Sequence[int]) -> list[int]:
    """Widths of project, composer and preview: as they were, or their usual shares."""
    usable = len(stored) == len(COLUMNS) and sum(stored) > 0
    return in_proportion(stored if usable else COLUMNS, total)


def row_heights(total: int, stored: Sequence[int], scale: float = 1.0) -> list[int]:
    """Heights of the panes and of the open bottom panel, which takes no more than half."""
    below = total * ROWS[1] // sum(ROWS)
    if len(stored) == len(ROWS):
        below = max(round(LEAST_OPEN * scale), min(stored[1], total // 2))
    return [total - below, below]


def has_room_below(height: int, scale: float = 1.0) -> bool:
    """Whether a window is high enough to start with its bottom panel open."""
    return height >= round(FOLD_BOTTOM_BELOW * scale)


def in_proportion(sizes: Sequence[int], total: int) -> list[int]:
    """The sizes made larger or smaller together, so that they add up to `total` or a bit less."""
    held = max(1, sum(sizes))
    return [size * total // held for size in sizes]
