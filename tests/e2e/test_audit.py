"""A stranger's project is opened and typed into in the real program: what it reaches for is known.

Once by Python's audit events, once by the kernel's calls (strace): Qt and the render worker too.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import hookstudio
from tests.e2e.traps import OUTSIDE, SHADOWS, TRAPS, trapped_project

ROOT = Path(hookstudio.__file__).parents[1]
LIMIT_S = 120
STEPS = ["preview", "typed", "matrix", "panels"]
RECEIVER = re.compile(r"\('(127\.0\.0\.1|::1)', \d+(, 0, 0)?\)")

# What Python, Qt and the system's libraries read for every program.
SYSTEM = (
    *(
        "/proc",
        "/sys",
        "/dev",
        "/usr",
        "/lib",
        "/lib64",
        "/etc",
        "/run/systemd",
        "/var/cache/fontconfig",
        "/var/lib/dbus",
    ),
    *(sys.prefix, sys.base_prefix, str(ROOT)),
    *(entry for entry in sys.path if entry.startswith("/")),
)


def environment(root: Path, home: Path, user: Path) -> dict[str, str]:
    """What a program finds that is started in a stranger's folder."""
    kept = {name: os.environ[name] for name in ("PATH", "LANG") if name in os.environ}
    return {
        **kept,
        "HOME": str(user),
        "XDG_RUNTIME_DIR": str(user),
        "HOOKSTUDIO_HOME": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        # The folder may have come into these by a tool that reads its files (direnv).
        "QT_PLUGIN_PATH": str(root),
        "QT_QPA_PLATFORM_PLUGIN_PATH": str(root / "platforms"),
        "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",
        "PYTHONDONTWRITEBYTECODE": "1",
    }


class Life:
    """One run of the program on a trapped project."""

    def __init__(self, folder: Path, before: tuple[str, ...] = ()) -> None:
        self.root, self.home, self.marker = folder / "project", folder / "home", folder / "marker"
        self.user = folder / "user"
        self.user.mkdir()
        trapped_project(self.root, self.marker)
        report = folder / "report.json"
        program = (
            f"import sys; sys.path.insert(0, {str(ROOT)!r}); sys.argv = ['x', {str(report)!r}]\n"
            "from tests.e2e.audited import main; sys.exit(main())"
        )
        done = subprocess.run(
            [*before, sys.executable, "-P", "-c", program],
            cwd=self.root,
            env=environment(self.root, self.home, self.user),
            capture_output=True,
            text=True,
            timeout=LIMIT_S,
            check=False,
            umask=0,  # who may read what it keeps is not left to the user's
        )
        assert done.returncode == 0, done.stderr[-3_000:]
        said: dict[str, Any] = json.loads(report.read_text(encoding="utf-8"))
        self.events: dict[str, list[str]] = said["events"]
        assert said["steps"] == STEPS

    def is_own(self, file: str) -> bool:
        """Whether a file is of the project's documents, the profile, or the system."""
        path = os.path.normpath(file)
        inside = (str(self.root), str(self.home), str(self.user), *SYSTEM)
        return any(path == one or path.startswith(f"{one}/") for one in inside)

    def is_trap(self, file: str) -> bool:
        """Whether a file is one of the traps, or stands outside of the project."""
        if OUTSIDE in file or file == "/etc/passwd":
            return True
        rel = file.removeprefix(f"{self.root}/")
        return rel in TRAPS or rel.startswith(".git") or rel in {f"{name}.py" for name in SHADOWS}


def test_nothing_is_reached_for_but_the_project_and_the_profile(tmp_path: Path) -> None:
    life = Life(tmp_path)
    opened = [file for file in life.events["open"] if not file.lstrip("-").isdigit()]
    # Documents are opened folder by folder, so the names of their files stand alone.
    strange = [file for file in opened if file.startswith("/") and not life.is_own(file)]
    assert [file for file in strange if not file.startswith(f"{tmp_path}/report")] == []
    assert [file for file in opened if life.is_trap(file) and "passwd" not in file] == []
    assert len([file for file in opened if file.endswith(".yaml")]) > 5  # it was really read
    connected = life.events.get("socket.connect", [])
    assert [place for place in connected if not RECEIVER.fullmatch(place)] == []
    bound = life.events.get("socket.bind", [])
    assert [place for place in bound if not RECEIVER.fullmatch(place)] == []
    started = set(life.events.get("subprocess.Popen", []))
    assert started == {sys.executable}  # the render workers
    for event in ("os.system", "os.exec", "os.posix_spawn", "webbrowser.open", "socket.sendto"):
        assert life.events.get(event, []) == []
    kept = [file for file in life.home.rglob("*") if file.stat().st_mode & 0o077]
    assert kept == []  # the profile is for its user alone
    run = [code for code in life.events["exec"] if code.startswith(str(life.root))]
    assert run == []
    assert not life.marker.exists()


@pytest.mark.parametrize("command", [("--version",), ("check",), ("doctor",), ("render", "--help")])
def test_no_command_runs_what_lies_in_its_folder(tmp_path: Path, command: tuple[str, ...]) -> None:
    root, marker = tmp_path / "project", tmp_path / "marker"
    trapped_project(root, marker)
    done = subprocess.run(
        [sys.executable, "-m", "hookstudio", *command],
        cwd=root,
        env=environment(root, tmp_path / "home", tmp_path),
        capture_output=True,
        text=True,
        timeout=LIMIT_S,
        check=False,
    )
    assert done.returncode in (0, 1, 2), done.stderr
    assert "Traceback" not in done.stderr
    assert not marker.exists()


def why_no_strace() -> str:
    """Why the kernel's calls cannot be seen here; empty when they can."""
    if shutil.which("strace") is None:
        return "strace is not installed"
    tried = subprocess.run(["strace", "-qq", "-e", "trace=execve", "true"], capture_output=True)
    return "" if tried.returncode == 0 else "strace may not look into programs here"


@pytest.mark.skipif(bool(why_no_strace()), reason=why_no_strace())
def test_the_kernel_saw_no_more_than_that(tmp_path: Path) -> None:
    trace = tmp_path / "trace"
    calls = "openat,open,connect,execve,bind,sendto"
    life = Life(tmp_path, ("strace", "-f", "-y", "-qq", "-s", "300", "-e", f"trace={calls}",
                           "-o", str(trace)))  # fmt: skip
    lines = trace.read_text(encoding="utf-8", errors="replace").splitlines()
    # The kernel names the file that an open led to, whatever links were on the way.
    opened = {match[1] for line in lines if (match := re.search(r"\) = \d+<(/[^>]*)>", line))}
    opened = {file for file in opened if " (deleted)" not in file}
    ours = {file for file in opened if not file.startswith(f"{tmp_path}/report")}
    assert [file for file in ours if not life.is_own(file) and not file.startswith("/memfd")] == []
    assert [file for file in ours if life.is_trap(file) and file != "/etc/passwd"] == []
    started = {match[1] for line in lines if (match := re.search(r'execve\("([^"]+)"', line))}
    assert {os.path.realpath(file) for file in started} == {os.path.realpath(sys.executable)}
    reached = [line for line in lines if re.search(r"(connect|sendto)\(.*AF_INET", line)]
    assert [
        line for line in reached if 'inet_addr("127.0.0.1")' not in line and '"::1"' not in line
    ] == []
    assert not life.marker.exists()
