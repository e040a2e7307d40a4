"""Bad files of users, through `hookstudio users import`."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.bad_inputs.catalogue import Case, cases, each
from tests.bad_inputs.conftest import Run, contents

ROOT = Path(__file__).parents[2]
LONG = "USE-14"


@each("users_file")
def test_the_command_line_names_it(run: Run, project: Path, case: Case) -> None:
    if case.id.startswith(LONG):
        return
    file = project / "people"
    file.write_bytes(case.content or b"")
    before = contents(project)
    ran = run("users", "import", "people", "--json")
    if case.rejected:
        assert (ran.status, ran.codes) == (2, [case.code]), ran.err
        assert ran.objects[0]["line"]
        assert contents(project) == before
    else:
        assert ran.status == 0, ran.err
        assert case.code in ran.codes
        after = contents(project)
        assert {name: after[name] for name in before} == before


MEASURED = """\
import runpy, sys
sys.argv = ["hookstudio", "users", "import", "people", "--json", "--dry-run"]
try:
    runpy.run_module("hookstudio", run_name="__main__")
except SystemExit as ended:
    # Not getrusage: its peak is that of whoever started the program, too.
    status = open("/proc/self/status").read()
    peak = status.partition("VmHWM:")[2].split()[0]
    print(ended.code, peak, file=sys.stderr)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
@pytest.mark.parametrize("case", [c for c in cases("users_file") if c.id == "USE-14/wide"])
def test_many_rows_are_read_one_by_one(project: Path, case: Case) -> None:
    """The peak of the whole program; a million rows are in the soak."""
    (project / "people").write_bytes(case.content or b"")
    done = subprocess.run(
        [sys.executable, "-c", MEASURED],
        cwd=project,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    status, kilobytes = done.stderr.split("\n")[-2].split()
    assert status == "0"
    assert int(kilobytes) < 300_000
