"""Whether the lock files are what pyproject.toml asks for; prints what is wrong.

`make lock` mends it. Nothing is fetched: a lock is compared with the file beside it.
"""

from __future__ import annotations

import re
import sys
import tomllib
from collections.abc import Sequence
from pathlib import Path

from packaging.markers import Marker
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
LOCKS = {
    "packaging/requirements.lock": ("", "dev"),
    "packaging/dist.lock": ("", "dist"),
    "packaging/release.lock": ("release",),
}
"""The dependency groups of each; "" stands for the program itself."""
_MACHINES = tuple(
    {"sys_platform": system, "python_version": version, "python_full_version": f"{version}.0"}
    for system in ("linux", "darwin", "win32")
    for version in ("3.11", "3.12", "3.13")
)
_PINNED = re.compile(r"^(?P<name>[A-Za-z0-9._-]+)==(?P<version>[^\s;\\]+)(?P<rest>.*)$")


def problems(pyproject: str, lock: str, groups: Sequence[str]) -> list[str]:
    """One sentence for each thing that is wrong with the text of the lock file."""
    pinned, markers, unhashed = read_lock(lock)
    found = [f"{name} has no hash" for name in unhashed]
    for requirement in _requirements(pyproject, groups):
        name = canonicalize_name(requirement.name)
        version = pinned.get(name)
        if version is None:
            found.append(f"{requirement.name} is not in the lock")
        elif not _covers(markers[name], requirement.marker):
            found.append(f"{requirement.name} is locked for {markers[name]} only")
        elif version not in requirement.specifier:
            found.append(f"{requirement} is asked for, {version} is locked")
    found += [
        f"line {number} names an address or a path of a machine"
        for number, line in enumerate(lock.splitlines(), 1)
        if "://" in line or re.search(r"(^|\s)(/|file:|-[ief] )", line)
    ]
    return found


def _requirements(pyproject: str, groups: Sequence[str]) -> list[Requirement]:
    document = tomllib.loads(pyproject)
    named = {"": document["project"]["dependencies"], **document["dependency-groups"]}
    return [Requirement(line) for group in groups for line in named[group]]


def read_lock(lock: str) -> tuple[dict[str, str], dict[str, str], list[str]]:
    """The locked version and marker of each package, and the packages without a hash."""
    pinned: dict[str, str] = {}
    markers: dict[str, str] = {}
    unhashed: list[str] = []
    for line in lock.replace("\\\n", " ").splitlines():
        if match := _PINNED.match(line):
            name = canonicalize_name(match["name"])
            pinned[name] = match["version"]
            markers[name] = match["rest"].partition("--hash")[0].strip(" ;")
            if "--hash=sha256:" not in match["rest"]:
                unhashed.append(match["name"])
    return pinned, markers, unhashed


def _covers(locked: str, asked: Marker | None) -> bool:
    """Whether a package is locked for every machine that it is asked for."""
    return not locked or all(
        Marker(locked).evaluate(dict(machine))
        for machine in _MACHINES
        if asked is None or asked.evaluate(dict(machine))
    )


def main() -> int:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    failed = False
    for file, groups in LOCKS.items():
        for problem in problems(pyproject, (ROOT / file).read_text(encoding="utf-8"), groups):
            print(f"{file}: {problem}; run `make lock`", file=sys.stderr)
            failed = True
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
