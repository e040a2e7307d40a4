"""Runs the command line inside the test's process, with streams of its own."""

from __future__ import annotations

import io
import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What one run left: its exit status and both streams."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        """The objects that `--json` printed; fails when a line is none."""
        lines = [json.loads(line) for line in self.out.splitlines()]
        assert all(isinstance(line, dict) and "type" in line for line in lines)
        return lines

    def object(self, kind: str) -> dict[str, Any]:
        """The only object of that type."""
        (found,) = [each for each in self.objects if each["type"] == kind]
        return found


Run = Callable[..., Ran]


@pytest.fixture
def variables() -> dict[str, str]:
    """The environment variables of the run; a test may add to them."""
    return {}


@pytest.fixture
def run(tmp_path: Path, variables: dict[str, str]) -> Run:
    """`run("render", "order", "--user", "ada")`, with `tmp_path` as the current folder."""

    def run(*arguments: str | Path, cwd: Path = tmp_path) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        environment = Environment(out, err, variables, cwd)

        def studio(options: object, environment: Environment) -> ExitStatus:
            raise AssertionError("a command must not open the window")

        status = main([str(argument) for argument in arguments], environment, studio)
        return Ran(status, out.getvalue(), err.getvalue())

    return run
