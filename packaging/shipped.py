"""Prints what of a lock file is shipped: what the program asks for, what that needs, the hashes.

shipped.py LOCK. uv writes behind each package who asked for it; what only a dependency group asked
for freezes or tests the program, and stays behind.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path

_OURS = "hookstudio (pyproject.toml)"
_PINNED = re.compile(r"^([a-z0-9.-]+)==")


def blocks(lock: str) -> dict[str, tuple[list[str], list[str]]]:
    """For each package the lines that pin it, and who asked for it."""
    found: dict[str, tuple[list[str], list[str]]] = {}
    pins: list[str] = []
    askers: list[str] = []
    for line in lock.splitlines():
        if match := _PINNED.match(line):
            pins, askers = [], []
            found[match[1]] = pins, askers
        text = line.strip()
        if text.startswith("#"):
            asker = text.lstrip("# ").removeprefix("via").strip()
            askers += [asker] if asker else []
        elif text:
            pins.append(line)
    return found


def shipped(lock: str) -> list[str]:
    """The names of the packages that are shipped, in the order of the lock."""
    asked = {name: askers for name, (_, askers) in blocks(lock).items()}
    taken: set[str] = set()
    while more := {
        name
        for name, askers in asked.items()
        if name not in taken and any(asker == _OURS or asker in taken for asker in askers)
    }:
        taken |= more
    return [name for name in asked if name in taken]


def main(lock: str) -> int:
    text = Path(lock).read_text(encoding="utf-8")
    found = blocks(text)
    for name in shipped(text):
        print("\n".join(found[name][0]))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
