"""How the window is divided: shared by the panes and by the picture that stands in for them."""

from __future__ import annotations

from collections.abc import Sequence

FOLD_PROJECT_BELOW = 1000
TABS_BELOW = 760
TOP_HEIGHT = 44
BAR_HEIGHT = 34
HANDLE = 6
COLUMNS = (18, 46, 36)
ROWS = (70, 30)


def column_widths(total: int, stored: Sequence[int]) -> list[int]:
    """Widths of project, composer and preview: as they were, or their usual shares."""
    return _sizes(total, stored, COLUMNS)


def row_heights(total: int, stored: Sequence[int]) -> list[int]:
    """Heights of the panes and of the bottom panel."""
    return _sizes(total, stored, ROWS)


def _sizes(total: int, stored: Sequence[int], shares: Sequence[int]) -> list[int]:
    if len(stored) == len(shares):
        return list(stored)
    return [total * share // 100 for share in shares]
