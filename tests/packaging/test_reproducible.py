"""The wheel and the sdist have the same bytes whoever builds them, and hold what they should."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tarfile
import zipfile
from pathlib import Path

import pytest

from hookstudio import __version__

ROOT = Path(__file__).parents[2]
PARTS = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md", "SECURITY.md", "Makefile")
WHEEL = f"hookstudio-{__version__}-py3-none-any.whl"
SDIST = f"hookstudio-{__version__}.tar.gz"


def _tree(folder: Path) -> Path:
    """The sources that matter for the form of a package, as another user would have them."""
    folder.mkdir()
    for name in PARTS:
        shutil.copy(ROOT / name, folder)
    for name in ("hookstudio/cli", "resources/sample", "resources/app", "packaging"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("__init__.py", "__main__.py", "py.typed"):
        shutil.copy(ROOT / "hookstudio" / name, folder / "hookstudio")
    return folder


def _build(tree: Path, epoch: int) -> dict[str, bytes]:
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "--directory", "out"],
        cwd=tree,
        env={**os.environ, "SOURCE_DATE_EPOCH": str(epoch)},
        capture_output=True,
        check=True,
    )
    return {file.name: file.read_bytes() for file in (tree / "out").iterdir()}


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A tree with its packages in `out`."""
    tree = _tree(tmp_path_factory.mktemp("first") / "tree")
    _build(tree, 1_700_000_000)
    return tree


def test_another_place_and_other_times_make_the_same_bytes(built: Path, tmp_path: Path) -> None:
    tree = _tree(tmp_path / "elsewhere")
    for number, file in enumerate(sorted(tree.rglob("*"), reverse=True)):
        os.utime(file, (1_500_000_000 + number, 1_500_000_000 + number))
    first = {file.name: file.read_bytes() for file in (built / "out").iterdir()}
    assert first.keys() == {WHEEL, SDIST}
    assert _build(tree, 1_700_000_000) == first


def test_the_wheel_brings_the_command_and_the_resources(built: Path) -> None:
    with zipfile.ZipFile(built / "out" / WHEEL) as wheel:
        names = set(wheel.namelist())
        points = wheel.read(f"hookstudio-{__version__}.dist-info/entry_points.txt").decode()
    assert "hookstudio = hookstudio.__main__:main" in points
    assert {"hookstudio/resources/sample/hookstudio.yaml", "hookstudio/py.typed"} <= names
    assert not any(name.startswith(("tests/", "packaging/", "resources/")) for name in names)


def test_packages_can_be_built_from_the_sdist(built: Path) -> None:
    with tarfile.open(built / "out" / SDIST) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert {"Makefile", "SECURITY.md", "packaging/dist.lock", "packaging/dist.sh"} <= names
