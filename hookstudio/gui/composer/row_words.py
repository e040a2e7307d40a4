"""RowWords: all that the table of rows says about rows of its kind, each as a whole sentence."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

Counted = Callable[[int], str]
"""A text about so many rows, in the language of the moment."""


@dataclass(frozen=True, slots=True)
class RowWords:
    """`key` is no text; those that are no function are translated where they are shown."""

    key: str
    name: str
    add: str
    add_tip: str
    edit: str
    nothing_to_paste: str
    remove: Counted
    move: Counted
    paste: Counted
