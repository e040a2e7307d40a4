"""Who may import whom, proved in the import graph and in fresh processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
QT = ("PySide6", "shiboken6", "qasync")
# What costs the studio time before its first frame (facts/platform.md §3).
SLOW = ("apsw", "httpx", "liquid", "keyring", "ruamel", "asyncio.events", "h11", "truststore")


def modules_under(*packages: str) -> list[str]:
    """The dotted names of all modules of the packages, as they lie on disk."""
    names = []
    for package in packages:
        for file in sorted((ROOT / package.replace(".", "/")).rglob("*.py")):
            parts = file.relative_to(ROOT).with_suffix("").parts
            names.append(".".join(part for part in parts if part != "__init__"))
    return names


def loaded_after_importing(modules: list[str], watched: tuple[str, ...]) -> set[str]:
    """Which of the watched packages a fresh process has loaded once the modules are imported."""
    program = (
        "import sys, importlib\n"
        f"for name in {modules!r}: importlib.import_module(name)\n"
        f"print(*[name for name in {watched!r} if name in sys.modules])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def test_the_import_contracts_hold() -> None:
    done = subprocess.run(
        [Path(sys.executable).parent / "lint-imports", "--no-cache"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_core_and_the_command_line_load_no_qt() -> None:
    modules = modules_under("hookstudio.core", "hookstudio.cli")
    assert len(modules) > 20
    assert loaded_after_importing([*modules, "hookstudio.__main__"], QT) == set()


def test_the_window_loads_nothing_slow() -> None:
    assert loaded_after_importing(["hookstudio.gui.app"], SLOW) == set()


@pytest.mark.parametrize("module", ["hookstudio.__main__", "hookstudio.cli.main"])
def test_the_program_starts_without_what_its_command_does_not_need(module: str) -> None:
    assert loaded_after_importing([module], (*SLOW, *QT, "hookstudio.gui")) == set()


def test_no_module_imports_itself_in_a_circle(shared: Path) -> None:
    tool = shared / "tools/measure_style.py"
    done = subprocess.run(
        [sys.executable, tool, "hookstudio", "--tests", "tests", "--json", "--top", "5"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    assert json.loads(done.stdout)["cyclic"] == "0%"
