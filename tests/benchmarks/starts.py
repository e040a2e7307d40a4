"""Cold start to the first painted frame, and memory, as ratios to a bare window."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[2]
RUNS = 11
SETTLED_AFTER_S = 4.0


def measure(project: Path, home: Path) -> Iterator[tuple[str, str]]:
    """Names and figures of start and memory; the runs of both programs alternate."""
    bare = [sys.executable, "-m", "tests.benchmarks.bare_window"]
    studio = [sys.executable, "-m", "tests.benchmarks.painted_studio", str(project)]
    for command in (bare, studio):  # warm the disk's cache, the .pyc files, what is remembered
        start_ms(command, home)
    bare_ms, studio_ms = [], []
    for _ in range(RUNS):
        bare_ms.append(start_ms(bare, home)["painted"])
        studio_ms.append(start_ms(studio, home, until="preview"))
    bare_median = statistics.median(bare_ms)
    median = {event: statistics.median(run[event] for run in studio_ms) for event in studio_ms[0]}
    yield "cold start, ratio to a bare window", f"{median['painted'] / bare_median:.2f}"
    yield "cold start, ms", f"{median['painted']:.0f}"
    yield "cold start of the bare window, ms", f"{bare_median:.0f}"
    yield "cold start until one can type, ratio", f"{median['typing'] / bare_median:.2f}"
    yield "cold start until one can type, ms", f"{median['typing']:.0f}"
    yield "cold start until the preview is there, ms", f"{median['preview']:.0f}"
    yield from _memory(bare, studio, home)


def _memory(bare: list[str], studio: list[str], home: Path) -> Iterator[tuple[str, str]]:
    with settled(bare, home) as process:
        bare_kb = resident_kb(process.pid)
    with settled(studio, home) as process:
        studio_kb = resident_kb(process.pid)
        with_children_kb = studio_kb + sum(map(resident_kb, children(process.pid)))
    yield "memory, ratio to a bare window", f"{studio_kb / bare_kb:.2f}"
    yield "memory, MB", f"{studio_kb / 1024:.0f}"
    yield "memory of the bare window, MB", f"{bare_kb / 1024:.0f}"
    yield (
        "memory with the render worker, ratio to a bare window",
        f"{with_children_kb / bare_kb:.2f}",
    )


def start_ms(command: list[str], home: Path, until: str = "painted") -> dict[str, float]:
    """Milliseconds from before the process starts to each thing that it says, up to `until`."""
    started = time.monotonic_ns()
    times: dict[str, float] = {}
    with _running(command, home) as process:
        while until not in times:
            event, moment = _said(process)
            times.setdefault(event, (moment - started) / 1e6)
    return times


@contextmanager
def settled(command: list[str], home: Path) -> Iterator[subprocess.Popen[str]]:
    """The program some seconds after its first frame, when it has settled."""
    with _running(command, home) as process:
        _said(process)
        time.sleep(SETTLED_AFTER_S)
        yield process


@contextmanager
def _running(command: list[str], home: Path) -> Iterator[subprocess.Popen[str]]:
    environment = {
        **os.environ,
        "HOOKSTUDIO_HOME": str(home),
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        # As in an installation: compiled once, here by the warm-up.
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
    }
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    with subprocess.Popen(
        command,
        cwd=ROOT,
        env=environment,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        try:
            yield process
        finally:
            assert process.stdin is not None
            process.stdin.close()
            process.wait(30)


def _said(process: subprocess.Popen[str]) -> tuple[str, int]:
    assert process.stdout is not None
    line = process.stdout.readline()
    if not line:
        raise RuntimeError(f"{process.args!r} ended before its time")
    event, moment = line.split()
    return event, int(moment)


def resident_kb(pid: int) -> int:
    """The resident memory of a process, as Linux counts it."""
    status = Path(f"/proc/{pid}/status").read_text()
    return next(int(line.split()[1]) for line in status.splitlines() if line.startswith("VmRSS"))


def children(pid: int) -> list[int]:
    """The processes that it started."""
    listed = Path(f"/proc/{pid}/task/{pid}/children").read_text()
    others = [task for task in Path(f"/proc/{pid}/task").iterdir() if task.name != str(pid)]
    listed += " ".join(["", *((task / "children").read_text() for task in others)])
    return [int(child) for child in listed.split()]
