"""The licence of every locked package: writes packaging/licences.txt, and fails on one not allowed.

Read from what is installed, so nothing is fetched. The list is the same on every machine: what a
marker keeps off this one is named in `ELSEWHERE`.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Mapping
from importlib.metadata import Distribution, distributions
from pathlib import Path

from packaging.markers import Marker
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCK = "packaging/requirements.lock"
LIST = "packaging/licences.txt"

ALLOWED = {
    *("0BSD", "Apache-2.0", "BSD-2-Clause", "BSD-3-Clause", "ISC", "MIT", "MIT-0", "PSF-2.0"),
    *("Unlicense", "Zlib"),
    # Weak copyleft, for a library that is used unchanged and can be exchanged.
    *("MPL-2.0", "LGPL-3.0-only"),
    # apsw: "any OSI approved licence".
    "LicenseRef-any-OSI",
    # What PyInstaller puts into a program is exempt.
    "GPL-2.0-or-later WITH Bootloader-exception",
}
ELSEWHERE = {
    ("colorama", "0.4.6"): "BSD-3-Clause",
    ("pywin32-ctypes", "0.2.3"): "BSD-3-Clause",
    ("backports-tarfile", "1.2.0"): "MIT",
    ("importlib-metadata", "10.2.0"): "Apache-2.0",
    ("lazy-importer", "0.1.0"): "Apache-2.0",
    ("zipp", "4.1.2"): "MIT",
    ("dmgbuild", "1.6.7"): "MIT",
    ("ds-store", "1.3.3"): "MIT",
    ("mac-alias", "2.2.3"): "MIT",
    ("macholib", "1.16.4"): "MIT",
    ("pefile", "2024.8.26"): "MIT",
    ("jeepney", "0.9.0"): "MIT",
    ("secretstorage", "3.5.0"): "BSD-3-Clause",
}
"""Read by hand from the packages that a system or a version of Python does without."""
_SPDX = {
    "any-OSI": "LicenseRef-any-OSI",
    "Apache 2.0": "Apache-2.0",
    "Apache Software License": "Apache-2.0",
    "BSD": "BSD-3-Clause",
    "BSD 2-Clause License": "BSD-2-Clause",
    "BSD License": "BSD-3-Clause",
    "ISC License (ISCL)": "ISC",
    "MIT License": "MIT",
    "Mozilla Public License 2.0 (MPL 2.0)": "MPL-2.0",
    "Python Software Foundation License": "PSF-2.0",
    "GPLv2-or-later with a special exception which allows to use PyInstaller to build and "
    "distribute non-free programs (including commercial ones)": (
        "GPL-2.0-or-later WITH Bootloader-exception"
    ),
}
"""What packages wrote before metadata had SPDX expressions."""
_PINNED = re.compile(
    r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?:\s*;\s*(?P<marker>.*?))?(?=\s*--hash)",
    re.MULTILINE,
)


def is_allowed(expression: str, allowed: set[str] = ALLOWED) -> bool:
    """Whether an SPDX expression gives a choice that is allowed; what is not understood is not."""
    if re.search(r"[()]", expression):
        return False
    return any(
        all(part.strip() in allowed for part in choice.split(" AND "))
        for choice in expression.split(" OR ")
    )


def licence_of(distribution: Distribution) -> str:
    """The licence as an SPDX expression where it is known, or as the package calls it."""
    metadata = distribution.metadata
    fields = ("License-Expression", "License")
    named = [text for field in fields for text in metadata.get_all(field) or []]
    classifiers = metadata.get_all("Classifier") or []
    named += [line.split(" :: ")[-1] for line in classifiers if line.startswith("License ::")]
    texts = [text.strip() for text in named if text.strip() and "\n" not in text.strip()]
    return _SPDX.get(texts[0], texts[0]) if texts else "unknown"


def locked(lock: str) -> list[tuple[str, str, str]]:
    """Name, version and marker of each package that the text of a lock file pins."""
    flat = lock.replace("\\\n", " ")
    return [
        (canonicalize_name(found["name"]), found["version"], found["marker"] or "")
        for found in _PINNED.finditer(flat)
    ]


def licences(lock: str, installed: Mapping[str, Distribution]) -> tuple[list[str], list[str]]:
    """The lines of the list, and one sentence for each thing that is wrong."""
    lines, problems = [], []
    for name, version, marker in locked(lock):
        distribution = installed.get(name)
        if distribution is not None and distribution.version == version:
            licence = licence_of(distribution)
        elif (name, version) in ELSEWHERE:
            licence = ELSEWHERE[name, version]
        else:
            elsewhere = marker and not Marker(marker).evaluate()
            problems.append(
                f"{name} {version} is for other machines ({marker}): read its licence, and name it "
                "in ELSEWHERE of packaging/licences.py"
                if elsewhere
                else f"{name} {version} is not installed; run `make setup`"
            )
            continue
        if not is_allowed(licence):
            problems.append(f"{name} {version} has the licence {licence}, which is not allowed")
        lines.append(f"{name} {version}: {licence}")
    return lines, problems


def installed_here() -> dict[str, Distribution]:
    """What this Python has, by its canonical name."""
    return {canonicalize_name(found.name): found for found in distributions() if found.name}


def main(lock: str = LOCK, listed: str = LIST) -> int:
    text = (ROOT / lock).read_text(encoding="utf-8")
    lines, problems = licences(text, installed_here())
    for problem in problems:
        print(f"{lock}: {problem}", file=sys.stderr)
    if problems:
        return 1
    written = "".join(f"{line}\n" for line in (f"# Licences of {lock}", *lines))
    target = ROOT / listed
    if not target.exists() or target.read_text(encoding="utf-8") != written:
        target.write_text(written, encoding="utf-8")
        print(f"{listed} was written anew; commit it")
    return 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
