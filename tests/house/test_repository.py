"""The repository names no registry and no machine, and its lock file fits."""

from __future__ import annotations

import re
import runpy
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
# Written so that this file does not find itself.
REGISTRIES = ("pypi." + "org", "pythonhosted." + "org", "--index" + "-url", "--find" + "-links")
MACHINE_PATHS = re.compile(r"(?<![\w.~-])/(?:home|root|work|Users|opt)/[\w.]+/?")
check_lock = runpy.run_path(str(ROOT / "packaging/check_lock.py"))


def tracked_texts() -> dict[str, str]:
    """Every text file that git knows, by its path."""
    if shutil.which("git") is None or not (ROOT / ".git").exists():
        pytest.skip("needs git and a clone")
    listed = subprocess.run(
        ["git", "-c", f"safe.directory={ROOT}", "ls-files", "-z"],
        cwd=ROOT,
        capture_output=True,
        check=True,
    )
    texts = {}
    for name in filter(None, listed.stdout.decode().split("\0")):
        file = ROOT / name
        if file.is_file() and b"\0" not in (raw := file.read_bytes()):
            texts[name] = raw.decode("utf-8", "replace")
    return texts


def test_no_file_names_a_package_registry() -> None:
    named = [
        name
        for name, text in tracked_texts().items()
        if any(registry in text for registry in REGISTRIES)
    ]
    assert not named


def test_no_file_names_a_path_of_a_machine() -> None:
    named = [
        f"{name}: {match.group()}"
        for name, text in tracked_texts().items()
        if name.startswith(("hookstudio/", "packaging/", "resources/", ".ci", "Makefile"))
        or "/" not in name
        for match in MACHINE_PATHS.finditer(text)
    ]
    assert not named


def test_the_locks_are_what_the_project_asks_for() -> None:
    pyproject = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    for file, groups in check_lock["LOCKS"].items():
        lock = (ROOT / file).read_text(encoding="utf-8")
        assert check_lock["problems"](pyproject, lock, groups) == [], file


def test_what_is_shipped_is_what_was_tested() -> None:
    versions = [
        check_lock["read_lock"]((ROOT / file).read_text(encoding="utf-8"))[0]
        for file in ("packaging/requirements.lock", "packaging/dist.lock")
    ]
    tested, shipped = versions
    assert {name: shipped[name] for name in shipped.keys() & tested.keys()} == {
        name: tested[name] for name in shipped.keys() & tested.keys()
    }


@pytest.mark.parametrize(
    ("lock", "problem"),
    [
        ("", "httpx is not in the lock"),
        ("httpx==0.28.0 --hash=sha256:00", "httpx==0.28.1 is asked for, 0.28.0 is locked"),
        ("httpx==0.28.1", "httpx has no hash"),
        (
            "httpx==0.28.1 ; sys_platform == 'linux' --hash=sha256:00",
            "httpx is locked for sys_platform == 'linux' only",
        ),
        ("# https://example.test/simple", "line 1 names an address or a path of a machine"),
        ("-i somewhere", "line 1 names an address or a path of a machine"),
    ],
)
def test_a_lock_that_does_not_fit_is_found(lock: str, problem: str) -> None:
    pyproject = '[project]\ndependencies = ["httpx==0.28.1"]\n[dependency-groups]\ndev = []\n'
    assert problem in check_lock["problems"](pyproject, lock, ("", "dev"))


def test_scripts_are_sound_shell() -> None:
    bash = shutil.which("bash")
    if bash is None:
        pytest.skip("needs bash")
    for script in [*ROOT.glob("packaging/**/*.sh"), ROOT / ".ci/run"]:
        subprocess.run([bash, "-n", script], check=True)
