"""Entry: one thing that the command palette offers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Entry:
    """`group` is the muted word beside the title, `more` is searched too and not shown.

    `english` is the title in English, for who knows it from elsewhere.
    """

    title: str
    group: str
    run: Callable[[], object]
    keys: str = ""
    more: str = ""
    english: str = ""

    @property
    def id(self) -> tuple[str, str]:
        """What it is known by from one opening to the next."""
        return self.group, self.title
