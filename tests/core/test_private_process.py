"""The program's memory ends in no file: neither a core of it, nor one of a crash reporter."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = """
import ctypes, json, resource, sys
sys.argv = ["hookstudio", *sys.argv[1:]]
import hookstudio.__main__ as program
status = program.main()
print(json.dumps([status, resource.getrlimit(resource.RLIMIT_CORE),
                  ctypes.CDLL(None).prctl(3, 0, 0, 0, 0)]))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="prctl is Linux's")
@pytest.mark.parametrize(("command", "dumpable"), [("secret", 0), ("allowlist", 1)])
def test_a_command_that_reads_secrets_cannot_be_dumped(
    tmp_path: Path, command: str, dumpable: int
) -> None:
    (tmp_path / "hookstudio.yaml").write_text("version: 1\nname: Shop\n")
    arguments = ["secret", "list"] if command == "secret" else ["allowlist"]
    ran = subprocess.run(
        [sys.executable, "-c", PROGRAM, *arguments],
        cwd=tmp_path,
        env={"PYTHONPATH": str(Path(__file__).parents[2]), "HOOKSTUDIO_HOME": str(tmp_path / "h")},
        capture_output=True,
        text=True,
        check=True,
    )
    status, limits, dumped = json.loads(ran.stdout.splitlines()[-1])
    assert (status, limits, dumped) == (0, [0, 0], dumpable)
