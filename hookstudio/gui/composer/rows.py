"""Row operations on tuples: every one returns a new tuple."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TypeVar

Row = TypeVar("Row")


def put(rows: tuple[Row, ...], index: int, row: Row) -> tuple[Row, ...]:
    """The rows with one of them replaced; an index that is not there changes nothing."""
    if not 0 <= index < len(rows):
        return rows
    return (*rows[:index], row, *rows[index + 1 :])


def insert(rows: tuple[Row, ...], index: int, new: Iterable[Row]) -> tuple[Row, ...]:
    """The rows with new ones before `index`; past the end means at the end."""
    index = max(0, min(index, len(rows)))
    return (*rows[:index], *new, *rows[index:])


def drop(rows: tuple[Row, ...], indexes: Iterable[int]) -> tuple[Row, ...]:
    """The rows without those at `indexes`."""
    gone = frozenset(indexes)
    return tuple(row for index, row in enumerate(rows) if index not in gone)


def move(rows: tuple[Row, ...], indexes: Iterable[int], target: int) -> tuple[Row, ...]:
    """The rows at `indexes` taken out and put before the row that was at `target`."""
    moving = sorted({index for index in indexes if 0 <= index < len(rows)})
    block = [rows[index] for index in moving]
    return insert(drop(rows, moving), landing(moving, target), block)


def landing(indexes: Iterable[int], target: int) -> int:
    """Where the first of the moved rows stands after `move`."""
    return target - sum(1 for index in set(indexes) if index < target)
