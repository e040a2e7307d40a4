"""Entry: one thing that the command palette offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """`group` is the muted word at the right, `more` is searched too and not shown."""

    title: str
    group: str
    run: Callable[[], object]
    keys: str = ""
    more: str = ""

    @property
    def id(self) -> tuple[str, str]:
        """What it is known by from one opening to the next."""
        return self.group, self.title
