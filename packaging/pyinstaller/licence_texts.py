"""Writes the licences of all that a frozen program holds, with their texts, into one file.

Run in the environment that was frozen: licence_texts.py TARGET [CARRIED]; CARRIED lists the
libraries of the system that were carried along.
"""

from __future__ import annotations

import platform
import re
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from importlib.metadata import Distribution, distribution
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

TEXTS = Path(__file__).parents[1] / "texts"
_TEXT_FILE = re.compile(r"(licen[cs]e|copying|notice)[^/]*$", re.IGNORECASE)
_LINE = "=" * 78


def parts_of(name: str, seen: dict[str, Distribution]) -> dict[str, Distribution]:
    """The distribution and all that it needs here, by canonical name."""
    key = canonicalize_name(name)
    if key not in seen:
        seen[key] = found = distribution(name)
        for line in found.requires or ():
            needed = Requirement(line)
            if needed.marker is None or needed.marker.evaluate({"extra": ""}):
                parts_of(needed.name, seen)
    return seen


def texts_of(found: Distribution) -> Iterator[str]:
    for file in found.files or ():
        place = str(file)
        if ".dist-info/" in place and _TEXT_FILE.search(place):
            yield file.read_text(encoding="utf-8")


def licence_line(found: Distribution) -> str:
    metadata = found.metadata
    for field in ("License-Expression", "License"):
        for text in metadata.get_all(field) or ():
            if "\n" not in text.strip():
                return str(text)
    named = [line for line in metadata.get_all("Classifier") or () if line.startswith("License")]
    return "; ".join(line.rpartition(" :: ")[2] for line in named)


def of_python() -> str:
    """The text of Python's own licence; it lies in another place on every system."""
    library, base = Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix)
    places = (
        *(library / "LICENSE.txt", base / "LICENSE.txt"),
        base / f"share/doc/python{platform.python_version_tuple()[0]}/copyright",
        base / f"share/doc/python{sysconfig.get_python_version()}/copyright",
    )
    return next(file for file in places if file.is_file()).read_text(encoding="utf-8")


def of_library(name: str) -> str:
    """What the Debian package of a carried library says of its copyright."""
    asked = ["dpkg-query", "--search", f"*/{name}"]
    package = subprocess.run(asked, capture_output=True, text=True, check=True).stdout.split(":")[0]
    return Path("/usr/share/doc", package, "copyright").read_text(encoding="utf-8")


def sections(carried: list[str]) -> Iterator[tuple[str, str]]:
    """Title and text of each part."""
    for key, found in sorted(parts_of("hookstudio", {}).items()):
        title = f"{found.name} {found.version}: {licence_line(found)}"
        if key in ("pyside6-essentials", "shiboken6"):
            yield title, "Used under the LGPL 3.0, unchanged; its libraries may be exchanged.\n"
        else:
            yield title, "\n".join(texts_of(found))
    yield f"Python {platform.python_version()}: PSF-2.0", of_python()
    for name in carried:
        yield name, of_library(name)
    for name in ("LGPL-3.0", "GPL-3.0"):
        yield name, (TEXTS / f"{name}.txt").read_text(encoding="utf-8")


def main(target: str, carried: str = "") -> int:
    names = Path(carried).read_text(encoding="utf-8").split() if carried else []
    written = [f"{_LINE}\n{title}\n{_LINE}\n\n{text.strip()}\n" for title, text in sections(names)]
    Path(target).write_text("\n".join(written), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
