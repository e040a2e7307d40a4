"""Uses the studio as a person would, from outside: drive_studio.py [--picture FILE] COMMAND…

Starts the command, waits for the window with the sample project, presses Send, waits for the toast
that tells of the answer, closes the window and waits for the end. What is on the screen is read
through AT-SPI. For the system's own Python, which has pyatspi.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # comes with the system's Python

TITLE = "Hook Studio"
TOAST = "Received"
_LIMIT_S = 90.0


def main(arguments: list[str]) -> int:
    picture = ""
    if arguments[:1] == ["--picture"]:
        picture, arguments = arguments[1], arguments[2:]
    with subprocess.Popen(arguments, start_new_session=True) as program:
        try:
            _use(program, picture)
            print("closed with status", program.wait(30), flush=True)
            return program.returncode
        finally:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(program.pid, signal.SIGKILL)


def _use(program: subprocess.Popen[bytes], picture: str) -> None:
    window = _until("the window", lambda: _window(program))
    print("window:", window.name, flush=True)
    send = _until("the button Send", lambda: _found(window, _is_send))
    _until("a request that can be sent", lambda: _is_enabled(send))
    print("send:", send.name, flush=True)
    send.queryAction().doAction(0)
    toast = _until("the toast", lambda: _found(window, _is_toast))
    print("toast:", toast.name, flush=True)
    if picture:
        subprocess.run(["import", "-window", "root", picture], check=False)
    found = _output(["xdotool", "search", "--onlyvisible", "--name", TITLE]).split()
    # As the window manager does for Alt+F4: the window is asked.
    subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True)
    subprocess.run(["xdotool", "key", "alt+F4"], check=True)


def _window(program: subprocess.Popen[bytes]) -> Any:
    if program.poll() is not None:
        raise SystemExit(f"the program ended early, with status {program.returncode}")
    for application in pyatspi.Registry.getDesktop(0):
        for child in application or ():
            if child is not None and child.getRoleName() == "frame" and TITLE in child.name:
                return child
    return None


def _is_send(node: Any) -> bool:
    return "button" in node.getRoleName() and node.name.startswith("Send")


def _is_toast(node: Any) -> bool:
    return TOAST in node.name and node.getRoleName() not in ("table cell", "column header")


def _is_enabled(node: Any) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_ENABLED))


def _found(node: Any, fits: Callable[[Any], bool]) -> Any:
    return next((found for found in _walk(node) if fits(found)), None)


def _walk(node: Any) -> Iterator[Any]:
    yield node
    # A table has a node for each cell, and a hidden page holds nothing that is on the screen.
    if node.getRoleName() in ("table", "tree", "tree table", "list"):
        return
    for child in node:
        if child is not None:
            yield from _walk(child)


def _until(what: str, found: Callable[[], Any]) -> Any:
    end = time.monotonic() + _LIMIT_S
    while time.monotonic() < end:
        try:
            if result := found():
                return result
        except (LookupError, RuntimeError):
            pass  # what was just looked at is gone from the screen
        except Exception as error:
            # GLib's errors cannot be named without GLib's types, which pyatspi makes at run time.
            if type(error).__name__ not in ("Error", "GError"):
                raise
        time.sleep(0.2)
    raise SystemExit(f"{what} did not come within {_LIMIT_S:.0f} s")


def _output(command: list[str]) -> str:
    return subprocess.run(command, capture_output=True, text=True, check=True).stdout


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
