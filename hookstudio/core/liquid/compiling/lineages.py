"""Which variables can have a lineage: only for those does traced code keep books."""

from __future__ import annotations

import re
from collections.abc import Collection

_FOLLOWED = re.compile(r"FOLLOW\(('[^']*'|\"[^\"]*\")")
# Code that gives a value a lineage of its own.
_TELLING = ("READ(", "DEFAULT(")


class Lineages:
    """Learns, from the code of one writing, which names the next one has to follow.

    `names` are those to follow: None for all, which is how a first writing starts, and the only one
    where nodes of the interpreter may set any name.
    """

    def __init__(self, names: Collection[str] | None) -> None:
        self._names = names
        self._direct: set[str] = set()
        self._from: dict[str, set[str]] = {}

    def has(self, name: str) -> bool:
        """Whether a variable of this name may have a lineage."""
        return self._names is None or name in self._names

    def is_told_by(self, value: str) -> bool:
        """Whether the code of a value may give it a lineage."""
        return any(sign in value for sign in _TELLING) or "FOLLOW(" in value

    def learn(self, name: str, value: str) -> None:
        """A variable is set to the value of this code."""
        if any(sign in value for sign in _TELLING):
            self._direct.add(name)
        followed = (found[1:-1] for found in _FOLLOWED.findall(value))
        self._from.setdefault(name, set()).update(followed)

    def learned(self) -> set[str]:
        """The names that have a lineage, by themselves or through each other."""
        found = set(self._direct)
        while True:
            more = {name for name, sources in self._from.items() if sources & found} - found
            if not more:
                return found
            found |= more
