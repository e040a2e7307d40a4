"""Part: one heading of the doctor's report, and how paths are shown there."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from hookstudio.core.json_value import Json

_LOGIN_NAMES = ("USER", "LOGNAME", "USERNAME")


@dataclass(frozen=True, slots=True)
class Part:
    """Facts in the order in which they are shown; `problems` say what is unusable and what to do.

    Whoever makes one puts nothing in that a stranger must not read: see `shown_path`.
    """

    name: str
    facts: Mapping[str, Json]
    problems: tuple[str, ...] = ()


def shown_path(path: Path) -> str:
    """The path with the home folder as `~`, and `USER` for a folder called like the login name."""
    for base in _homes():
        if path.is_relative_to(base) and base != Path(base.anchor):
            return "/".join(("~", *path.relative_to(base).parts))
    logins = {os.environ.get(name) for name in _LOGIN_NAMES}
    return str(Path(*("USER" if part in logins else part for part in path.parts)))


def _homes() -> tuple[Path, ...]:
    try:
        home = Path.home()
    except RuntimeError:  # a user without one, as in some containers
        return ()
    return (home, home.resolve())
