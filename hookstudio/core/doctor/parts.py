"""What the program is made of: every package that it needs here, with version and licence."""

from __future__ import annotations

import platform
import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_PROGRAM = "hookstudio"


@dataclass(frozen=True, slots=True)
class PackagedPart:
    """One part; `licence` is as the part itself says it, empty where it says nothing."""

    name: str
    version: str
    licence: str


def packaged_parts() -> tuple[PackagedPart, ...]:
    """The program first, then Python and the packages by name. Reads many small files."""
    seen: dict[str, Distribution] = {}
    _add(_PROGRAM, seen)
    parts = [PackagedPart(each.name, each.version, _licence(each)) for each in seen.values()]
    own = [part for part in parts if part.name == _PROGRAM]
    others = [part for part in parts if part.name != _PROGRAM]
    python = PackagedPart("Python", platform.python_version(), "PSF-2.0")
    return (*own, python, *sorted(others, key=lambda part: part.name.casefold()))


def _add(name: str, seen: dict[str, Distribution]) -> None:
    key = re.sub("[-_.]+", "-", name).lower()
    if key in seen:
        return
    try:
        seen[key] = found = distribution(name)
    except PackageNotFoundError:
        return  # for another system
    for needed in _needed(found):
        _add(needed, seen)


def _needed(found: Distribution) -> Iterator[str]:
    for line in found.requires or ():
        name = _NAME.match(line)
        if name is not None and "extra ==" not in line:
            yield name[0]


def _licence(found: Distribution) -> str:
    metadata = found.metadata
    for field in ("License-Expression", "License"):
        for text in metadata.get_all(field) or ():
            if str(text).strip() and "\n" not in str(text).strip():
                return str(text)
    named = [line for line in metadata.get_all("Classifier") or () if line.startswith("License ::")]
    return "; ".join(line.rpartition(" :: ")[2] for line in named)
