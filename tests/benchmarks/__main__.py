"""`make bench`: prints one `name: figure` line for each measurement."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import qasync

from hookstudio.core.project.sample import sample_project
from hookstudio.gui.app import make_application
from hookstudio.gui.gc_guard import GcGuard
from tests.benchmarks import (
    answers,
    bench_liquid,
    checks,
    matrix,
    outbox,
    scrolling,
    starts,
    typing,
)


def main() -> int:
    with tempfile.TemporaryDirectory() as scratch:
        root = Path(scratch)
        os.environ["HOOKSTUDIO_HOME"] = str(root / "home")
        project = sample_project(root / "sample").root
        for name, figure in starts.measure(project, root / "home"):
            _print(name, figure)
        app = make_application()
        guard = GcGuard()
        with asyncio.Runner(loop_factory=lambda: qasync.QEventLoop(app)) as runner:
            runner.run(_measure_window(root))
        guard.stop()
        for name, figure in checks.measure(root / "large"):
            _print(name, figure)
        for name, figure in outbox.measure(root / "outbox"):
            _print(name, figure)
        for name, figure in bench_liquid.measure():
            _print(name, figure)
    # In a process of its own: it has a screen.
    subprocess.run([sys.executable, "-m", "tests.benchmarks.frozen"], check=True)
    return 0


async def _measure_window(root: Path) -> None:
    for number, module in enumerate((typing, answers, matrix)):
        project = sample_project(root / f"sample-{number}").root
        home = root / f"home-{number}"
        home.mkdir()
        async for name, figure in module.measure(project, home):
            _print(name, figure)
    (root / "scrolling").mkdir()
    async for name, figure in scrolling.measure(root / "scrolling"):
        _print(name, figure)


def _print(name: str, figure: str) -> None:
    print(f"{name}: {figure}", flush=True)


if __name__ == "__main__":
    sys.exit(main())
