"""Uses the studio as a person would, from outside: drive_studio.py PID PICTURE.

Waits for the window with the sample project, presses Send, waits for the toast that tells of the
answer, saves a picture of the screen, and asks the window to close, as Alt+F4 does. What is on the
screen is read through AT-SPI. PID is the program's. For the system's own Python, which has pyatspi.
"""

from __future__ import annotations

import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pyatspi  # type: ignore[import-not-found]  # comes with the system's Python

TITLE = "Hook Studio"
TOAST = re.compile(r"^200 OK in [0-9.]+\sm?s$")
_LIMIT_S = 90.0


def main(pid: str, picture: str) -> int:
    window = _until("the window", lambda: _window(pid))
    print("window:", window.name, flush=True)
    send = _until("the button Send", lambda: _found(window, _is_send))
    _until("a request that can be sent", lambda: _is_enabled(send))
    print("button:", send.name, flush=True)
    send.queryAction().doAction(0)
    toast = _until("the toast", lambda: _found(window, _is_toast))
    print("toast:", toast.name, flush=True)
    subprocess.run(["import", "-window", "root", picture], check=True)
    search = ["xdotool", "search", "--onlyvisible", "--name", TITLE]
    found = subprocess.run(search, capture_output=True, text=True, check=True).stdout.split()
    # The window manager asks the window to close.
    subprocess.run(["xdotool", "windowactivate", "--sync", found[-1]], check=True)
    subprocess.run(["xdotool", "key", "alt+F4"], check=True)
    return 0


def _window(pid: str) -> Any:
    if not Path("/proc", pid).exists():
        raise SystemExit("the program ended early")
    for application in pyatspi.Registry.getDesktop(0):
        for child in application or ():
            if child is not None and child.getRoleName() == "frame" and TITLE in child.name:
                return child
    return None


def _is_send(node: Any) -> bool:
    return "button" in node.getRoleName() and node.name.startswith("Send")


def _is_toast(node: Any) -> bool:
    return TOAST.search(node.name) is not None


def _is_enabled(node: Any) -> bool:
    return bool(node.getState().contains(pyatspi.STATE_ENABLED))


def _found(node: Any, fits: Callable[[Any], bool]) -> Any:
    return next((found for found in _walk(node) if fits(found)), None)


def _walk(node: Any) -> Iterator[Any]:
    """What is on the screen, without the cells of tables: there may be thousands."""
    if not node.getState().contains(pyatspi.STATE_SHOWING):
        return
    yield node
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


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
