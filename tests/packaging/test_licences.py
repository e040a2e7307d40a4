"""The licence list: what is read, what is refused, and that it is the one of the lock."""

from __future__ import annotations

import runpy
from email.message import Message
from importlib.metadata import Distribution
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
script = runpy.run_path(str(ROOT / "packaging/licences.py"))


class Package(Distribution):
    """An installed package that says of its licence what it is given."""

    def __init__(self, version: str = "1.0", **fields: str) -> None:
        message = Message()
        message["Version"] = version
        for name, value in fields.items():
            message[name.replace("_", "-")] = value
        self._message = message

    @property
    def metadata(self):  # type: ignore[no-untyped-def]
        return self._message

    def read_text(self, filename: str) -> str | None:
        return None

    def locate_file(self, path: object) -> Path:
        return Path(str(path))


def test_the_list_is_that_of_the_lock() -> None:
    lock = (ROOT / "packaging/requirements.lock").read_text(encoding="utf-8")
    lines, problems = script["licences"](lock, script["installed_here"]())
    assert problems == []
    listed = (ROOT / "packaging/licences.txt").read_text(encoding="utf-8")
    assert listed.splitlines()[1:] == lines
    assert len(lines) == len(script["locked"](lock)) == lock.count("\n    # via") > 50


@pytest.mark.parametrize(
    ("package", "licence"),
    [
        (Package(License_Expression="MIT"), "MIT"),
        (Package(License="Apache 2.0"), "Apache-2.0"),
        (Package(Classifier="License :: OSI Approved :: MIT License"), "MIT"),
        (Package(License="long\ntext", Classifier="License :: OSI Approved :: BSD License"),
         "BSD-3-Clause"),
        (Package(License="Ours only"), "Ours only"),
        (Package(), "unknown"),
    ],
)  # fmt: skip
def test_what_packages_write_becomes_one_name(package: Package, licence: str) -> None:
    assert script["licence_of"](package) == licence


@pytest.mark.parametrize(
    ("expression", "allowed"),
    [
        ("MIT", True),
        ("LGPL-3.0-only OR GPL-2.0-only", True),
        ("MIT AND BSD-3-Clause", True),
        ("MIT AND GPL-3.0-only", False),
        ("GPL-3.0-only", False),
        ("AGPL-3.0-or-later OR SSPL-1.0", False),
        ("(MIT)", False),
        ("unknown", False),
        ("", False),
    ],
)
def test_only_what_is_listed_is_allowed(expression: str, allowed: bool) -> None:
    assert script["is_allowed"](expression) is allowed


@pytest.mark.parametrize(
    ("lock", "problem"),
    [
        ("strict==1.0 --hash=sha256:0", "strict 1.0 has the licence AGPL-3.0-only, which"),
        ("strict==2.0 --hash=sha256:0", "strict 2.0 is not installed"),
        ("other==1.0 ; sys_platform == 'none' --hash=sha256:0", "other 1.0 is for other machines"),
    ],
)
def test_what_is_wrong_is_told(lock: str, problem: str) -> None:
    installed = {"strict": Package(License_Expression="AGPL-3.0-only")}
    _, problems = script["licences"](lock, installed)
    assert [text for text in problems if text.startswith(problem)] == problems != []
