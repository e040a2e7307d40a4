"""A screen, a bus and an accessibility bus of our own, for programs that need real ones."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from shutil import which

import pytest

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
SYSTEM_PYTHON = Path("/usr/bin/python3")


@pytest.fixture(scope="session")
def desktop(tmp_path_factory: pytest.TempPathFactory) -> Iterator[dict[str, str]]:
    """The environment of programs on a screen that a screen reader can see."""
    missing = [name for name in ("Xvfb", "dbus-daemon") if which(name) is None]
    if not LAUNCHER.exists():
        missing.append("at-spi2-core")
    if missing or not _has_pyatspi():
        pytest.skip(f"not installed: {', '.join([*missing, 'python3-pyatspi'])}")
    with ExitStack() as stack:
        environment = {
            **os.environ,
            "HOME": str(tmp_path_factory.mktemp("home")),
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        environment["DISPLAY"] = ":" + stack.enter_context(
            _line_of(
                [
                    *("Xvfb", "-displayfd", "{fd}", "-screen", "0", "1280x800x24"),
                    # Else it starts anew when its only client leaves, and drops who comes then.
                    "-noreset",
                ],
                environment,
            )
        )
        environment["DBUS_SESSION_BUS_ADDRESS"] = stack.enter_context(
            _line_of(["dbus-daemon", "--session", "--nofork", "--print-address={fd}"], environment)
        )
        stack.enter_context(running([str(LAUNCHER), "--launch-immediately"], environment))
        yield environment


@contextmanager
def running(
    command: list[str], environment: dict[str, str], said: Path | None = None
) -> Iterator[subprocess.Popen[bytes]]:
    """A program that is ended, by its process, when it is not needed any more.

    `said` is the file that takes what it prints, for the message of a test that fails.
    """
    with (said or Path(os.devnull)).open("wb") as output:
        process = subprocess.Popen(
            command, env=environment, stdin=subprocess.DEVNULL, stdout=output, stderr=output
        )
    try:
        yield process
    finally:
        _end(process)


@contextmanager
def _line_of(command: list[str], environment: dict[str, str]) -> Iterator[str]:
    """The line that a program writes to `{fd}` once it is ready; it runs meanwhile."""
    reading, writing = os.pipe()
    process = subprocess.Popen(
        [part.format(fd=writing) for part in command],
        env=environment,
        pass_fds=(writing,),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    os.close(writing)
    try:
        with os.fdopen(reading) as told:
            yield told.readline().strip()
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    process.terminate()
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        process.kill()
        process.wait()


def _has_pyatspi() -> bool:
    if not SYSTEM_PYTHON.exists():
        return False
    command = [str(SYSTEM_PYTHON), "-c", "import pyatspi"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0
