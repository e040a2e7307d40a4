"""`make soak`: the outbox's fault tests with their full counts (spec/outbox.md §7), and the Liquid
dialect against Shopify's own; the pre-commit hook and the HTML report; ten minutes of each fuzzer.
Ends with 1 on a breach. `python -m tests.soak fuzz [NAME …] [--seconds N]` runs fuzzers alone.

`make soak-long` adds what takes hours: the real schedule of thirty minutes, an idle program and
a steady load.
"""

from __future__ import annotations

import datetime
import os
import platform
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import apsw

from tests.faults.conftest import MEMORY
from tests.faults.damage import damaged_files
from tests.faults.io_errors import sweep
from tests.faults.kills import kill_loop
from tests.faults.limits import limited_files, limited_memory
from tests.faults.migrations import making, upgrading
from tests.faults.network import TOXICS, deliver_through
from tests.faults.power_cut import power_cuts
from tests.faults.processes import contend
from tests.faults.rig import Rig, random_life
from tests.soak.ci import hook_installs, page_in_browser
from tests.soak.fuzz.runner import SECONDS, all_of
from tests.soak.fuzz.runner import main as fuzz
from tests.soak.fuzz.targets import TARGETS
from tests.soak.oracle import Oracle
from tests.soak.shopify import compare

Result = tuple[str, list[str]]
"""What was counted, and what was wrong."""


def kills(scratch: Path) -> Result:
    found = kill_loop(scratch, kills=1_000)
    counts = f"{found.kills:,} kills ({found.at_points} at named points), "
    counts += f"{found.acknowledged:,} acknowledged, {found.received:,} received"
    return counts, found.violations


def cuts(scratch: Path) -> Result:
    found = power_cuts(scratch, cuts=10_000, messages=300)
    wrong = [] if found.clean else [str(found)]
    return f"{found.cuts:,} power cuts, {found.opened} of them opened by the outbox", wrong


def io_errors(scratch: Path) -> Result:
    runs, told, wrong = 0, 0, []
    for number, (forever, full) in enumerate(
        [(False, False), (True, False), (False, True), (True, True)]
    ):
        found = sweep(scratch / str(number), forever=forever, full=full)
        runs, told, wrong = runs + found.runs, told + found.told, wrong + found.problems
    return f"{runs:,} runs with an error at the n-th call, {told:,} told", wrong


def damage(scratch: Path) -> Result:
    found = damaged_files(scratch, files=2_000)
    return f"{found.files:,} damaged files: {dict(found.outcomes)}", found.wrong


def processes(scratch: Path) -> Result:
    found = contend(scratch, programs=4, messages=20_000, seconds=900)
    wrong = [*found.violations, *(f"error {code} × {n}" for code, n in found.errors.items())]
    counts = f"4 programs, {found.acknowledged:,} acknowledged, {found.received:,} received, "
    return f"{counts}{found.kills} kills, {found.stops} stops", wrong


def files_limited(scratch: Path) -> Result:
    found = limited_files(scratch, runs=200)
    return f"{found.runs} limits on the size of files, told {dict(found.errors)}", found.violations


def memory_limited(scratch: Path) -> Result:
    found = limited_memory(scratch, runs=100)
    return f"{found.runs} limits on the memory, told {dict(found.errors)}", found.violations


def network(scratch: Path) -> Result:
    states, wrong = [], []
    for toxic in TOXICS:
        folder = scratch / toxic.__name__
        folder.mkdir()
        found = deliver_through(folder, toxic, messages=200)
        states.append(f"{found.toxic} {found.states}")
        wrong += found.violations
    return f"7 faults × 200 messages: {'; '.join(states)}", wrong


def migrations(scratch: Path) -> Result:
    made, upgraded = making(scratch / "a"), upgrading(scratch / "b")
    moments = made.moments + upgraded.moments
    return f"{moments} moments of making and migrating", [*made.problems, *upgraded.problems]


def lives(scratch: Path) -> Result:
    wrong = []
    for seed in range(1_000):
        folder = scratch / str(seed)
        folder.mkdir()
        rig = Rig(folder, seed)
        random_life(rig)
        wrong += [f"seed {seed}: {each}" for each in rig.violations()]
        for file in folder.glob("outbox.reserve"):
            file.unlink()
    return "1,000 random lives in virtual time", wrong


def liquid(_scratch: Path) -> Result:
    if not Oracle.available():
        return "not compared with Shopify's Liquid", ["ruby-liquid is not installed"]
    found = compare(10_000)
    counts = f"{found.cases:,} templates rendered by Shopify's Liquid and by ours"
    return f"{counts}, explained {dict(found.explained)}", found.unexplained


def fuzzers(_scratch: Path) -> Result:
    done = all_of(list(TARGETS), SECONDS, seed=time.time_ns() % 1_000_000)
    return "; ".join(line for line, _ in done), [each for _, broken in done for each in broken]


SUITES: tuple[Callable[[Path], Result], ...] = (
    cuts,
    io_errors,
    damage,
    migrations,
    lives,
    network,
    memory_limited,
    files_limited,
    kills,
    processes,
    liquid,
    hook_installs,
    page_in_browser,
    fuzzers,
)


def main(arguments: list[str]) -> int:
    if arguments[:1] == ["fuzz"]:
        return fuzz(arguments[1:])
    print(f"{datetime.date.today()}, {platform.platform()}, {os.cpu_count()} cores, ", end="")
    print(f"Python {platform.python_version()}, SQLite {apsw.sqlite_lib_version()}", flush=True)
    failed = 0
    chosen = [suite for suite in SUITES if not arguments or suite.__name__ in arguments]
    if "long" in arguments:
        from tests.soak.long import SUITES as LONG

        chosen = list(LONG)
    for suite in chosen:
        place = MEMORY if os.access(MEMORY, os.W_OK) else None
        with tempfile.TemporaryDirectory(prefix="hookstudio-", dir=place) as folder:
            start = time.monotonic()
            counts, wrong = suite(Path(folder))
        print(
            f"{suite.__name__}: {counts}; {len(wrong)} breaches; {time.monotonic() - start:.0f} s"
        )
        if len(wrong) > 10:
            print(f"  {dict(Counter(each.partition(':')[0] for each in wrong))}")
        for each in wrong[:10]:
            print(f"  {each}")
        sys.stdout.flush()
        failed += bool(wrong)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
