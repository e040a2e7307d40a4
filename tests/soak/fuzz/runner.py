"""Runs the fuzzers, each in a process of its own, so that one that dies or hangs is noticed."""

from __future__ import annotations

import argparse
import faulthandler
import json
import os
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict
from pathlib import Path

from tests.soak.fuzz.engine import ROOT, Found, Loop, seeds_of
from tests.soak.fuzz.targets import TARGETS

SECONDS = 600.0
FOLDER = ROOT / "build/fuzz"
HUNG_S = 60.0
"""After so long without an end, the process prints where it is and is ended."""


def fuzz(name: str, seconds: float, seed: int, folder: Path = FOLDER) -> Found:
    """Run one fuzzer for so long; a process that dies is a breach, and another one goes on."""
    place = folder / name
    place.mkdir(parents=True, exist_ok=True)
    whole, end = Found(), time.monotonic() + seconds
    while (left := end - time.monotonic()) > 0:
        done = _child(name, left, seed, place)
        for key, value in done.items():
            setattr(whole, key, getattr(whole, key) + value)
        seed += 1_000
    return whole


def _child(name: str, seconds: float, seed: int, place: Path) -> dict[str, object]:
    command = [sys.executable, "-m", "tests.soak.fuzz.runner", "--child", name]
    command += ["--seconds", str(seconds), "--seed", str(seed), "--folder", str(place)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "HOOKSTUDIO_HOME": str(place)}
    done = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    if done.returncode == 0:
        found: dict[str, object] = json.loads(done.stdout.splitlines()[-1])
        return found
    (place / f"died-{seed}.txt").write_text(done.stderr[-20_000:])
    current = place / "current"
    current.rename(place / f"died-{seed}.bin")
    return {"breaches": [f"the process ended with {done.returncode} [died-{seed}.bin]"]}


def _serve(name: str, seconds: float, seed: int, place: Path) -> None:
    target = TARGETS[name]()
    loop = Loop(_Watched(target), seeds_of(name), seed, place)
    try:
        found = loop.run(seconds=seconds)
    finally:
        target.close()
    print(json.dumps(asdict(found)))


class _Watched:
    """A target whose every run is given up after a minute, with all stacks printed."""

    def __init__(self, target: object) -> None:
        self._target = target
        self.words = target.words  # type: ignore[attr-defined]
        self.limit_s = target.limit_s  # type: ignore[attr-defined]

    def run(self, data: bytes) -> None:
        faulthandler.dump_traceback_later(HUNG_S, exit=True)
        try:
            self._target.run(data)  # type: ignore[attr-defined]
        finally:
            faulthandler.cancel_dump_traceback_later()

    def close(self) -> None:
        self._target.close()  # type: ignore[attr-defined]


def main(arguments: list[str]) -> int:
    """`python -m tests.soak fuzz [NAME …] [--seconds N] [--seed N]`; 1 where one was broken."""
    parser = argparse.ArgumentParser(prog="python -m tests.soak fuzz")
    parser.add_argument("names", nargs="*", choices=[*TARGETS, []], metavar="NAME")
    parser.add_argument("--seconds", type=float, default=SECONDS)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--child", help=argparse.SUPPRESS)
    parser.add_argument("--folder", type=Path, default=FOLDER)
    chosen = parser.parse_args(arguments)
    if chosen.child:
        _serve(chosen.child, chosen.seconds, chosen.seed, chosen.folder)
        return 0
    failed = False
    for line, broken in all_of(chosen.names or list(TARGETS), chosen.seconds, chosen.seed):
        print(line, flush=True)
        for each in broken:
            print(f"  {each}", flush=True)
        failed = failed or bool(broken)
    return 1 if failed else 0


def all_of(names: list[str], seconds: float, seed: int) -> list[tuple[str, list[str]]]:
    """What each fuzzer came to, as many at once as there are cores."""

    def one(name: str) -> tuple[str, list[str]]:
        found = fuzz(name, seconds, seed)
        counts = f"{found.runs:,} inputs, {found.kept:,} kept, {found.lines:,} lines"
        return f"fuzz {name}: {counts}; {len(found.breaches)} breaches", found.breaches

    with ThreadPoolExecutor(os.cpu_count() or 1) as pool:
        return list(pool.map(one, names))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
