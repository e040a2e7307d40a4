"""Cold start of the frozen program and of the checkout: `python -m tests.benchmarks.frozen`.

Both are watched from outside, on a screen of their own without a window manager: a start ends when
a pixel of the window's top bar is no longer that of the bare screen. Needs Xvfb, and what
`make dist` left in build/frozen; says nothing where one of them is missing.
"""

from __future__ import annotations

import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
FROZEN = ROOT / "build/frozen/hookstudio/hookstudio"
CHECKOUT = Path(sys.executable).with_name("hookstudio")
RUNS = 15
_PIXEL = (300, 40)  # in the top bar, with or without room for a title above it
_LIMIT_S = 30.0


def measure(program: Path = FROZEN) -> Iterator[tuple[str, str]]:
    """Names and figures; the runs of both programs alternate."""
    from PySide6.QtGui import QGuiApplication, QImage, QScreen

    app = QGuiApplication(["measure"])
    screen: QScreen = app.primaryScreen()

    def pixel() -> QImage:
        return screen.grabWindow(0, *_PIXEL, 1, 1).toImage()

    with tempfile.TemporaryDirectory() as scratch:
        environment = {**os.environ, "HOOKSTUDIO_HOME": str(Path(scratch, "home"))}
        project = str(Path(scratch, "project"))
        subprocess.run(
            [CHECKOUT, "init", project], env=environment, check=True, capture_output=True
        )
        times: dict[Path, list[float]] = {CHECKOUT: [], program: []}
        for run in range(RUNS + 1):
            for each, found in times.items():
                elapsed = _start_ms([str(each), project], environment, pixel)
                if run:  # the first one warms the disk's cache
                    found.append(elapsed)
    checkout, frozen = (statistics.median(found) for found in times.values())
    yield "cold start of the frozen program, ratio to the checkout", f"{frozen / checkout:.2f}"
    yield "cold start of the frozen program on a screen, ms", f"{frozen:.0f}"
    yield "cold start of the checkout on a screen, ms", f"{checkout:.0f}"


def _start_ms(command: list[str], environment: dict[str, str], pixel: object) -> float:
    assert callable(pixel)
    bare = pixel()
    started = time.monotonic()
    with subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    ) as process:
        try:
            while pixel() == bare:
                if time.monotonic() - started > _LIMIT_S:
                    raise RuntimeError(f"{command[0]} painted nothing")
            elapsed = (time.monotonic() - started) * 1000
            # So that it ends as usual: everything is built, and the signal is listened to.
            time.sleep(2)
        finally:
            process.terminate()
            process.wait(30)
    while pixel() != bare:
        time.sleep(0.02)
    return elapsed


@contextmanager
def _own_screen() -> Iterator[None]:
    reading, writing = os.pipe()
    command = [
        "Xvfb",
        "-displayfd",
        str(writing),
        "-screen",
        "0",
        "1366x800x24",
        "-noreset",
        "-nolisten",
        "tcp",
    ]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as number:
                os.environ["DISPLAY"] = f":{number.readline().strip()}"
            os.environ["QT_QPA_PLATFORM"] = "xcb"
            yield
        finally:
            server.terminate()


def main() -> int:
    if not FROZEN.exists() or shutil.which("Xvfb") is None:
        return 0
    with _own_screen():
        for name, figure in measure():
            print(f"{name}: {figure}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
