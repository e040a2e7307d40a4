"""A small project, and a command line that meets bad input in it."""

from __future__ import annotations

import io
import json
import time
from collections.abc import Callable, Iterator
from contextlib import nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from hookstudio.cli import rendering
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main
from hookstudio.core.request.worker import RenderWorker

SETTINGS = "version: 1\nname: Shop\n"
USER = "version: 1\nname: Ada\nattributes: {user_id: a1, first_name: Ada}\n"
WEBHOOK = (
    "version: 1\nname: Order\nmethod: POST\nurl: http://127.0.0.1:9/\nbody: {kind: raw, text: hi}\n"
)

LIMIT_S = 15.0
"""For one command on a machine that does other work too; each answers in less than 3 s."""


@dataclass(frozen=True)
class Ran:
    """What one command left, and what it found: the codes of its errors and findings."""

    status: int
    out: str
    err: str

    @property
    def objects(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.out.split("\n") if line]

    @property
    def codes(self) -> list[str]:
        return [each["code"] for each in self.objects if each.get("code")]

    def codes_of(self, kind: str) -> list[str]:
        """The codes of the objects of one type."""
        return [each["code"] for each in self.objects if each["type"] == kind]


Run = Callable[..., Ran]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """A project with one webhook, `order`, and one user, `ada`."""
    root = tmp_path / "project"
    for name, text in (
        ("hookstudio.yaml", SETTINGS),
        ("users/ada.yaml", USER),
        ("webhooks/order.yaml", WEBHOOK),
    ):
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return root


@pytest.fixture(scope="session")
def warm_worker() -> Iterator[RenderWorker]:
    """One render process for all commands: starting one for each takes most of their time."""
    with RenderWorker() as worker:
        yield worker


@pytest.fixture
def run(
    project: Path, warm_worker: RenderWorker, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Ran]:
    """`run("render", "order", …)` in the project: no traceback, no fault of ours, in good time."""
    monkeypatch.setattr(rendering, "RenderWorker", lambda: nullcontext(warm_worker))

    def run(*arguments: str | Path, cwd: Path = project) -> Ran:
        out, err = io.StringIO(), io.StringIO()
        environment = Environment(out, err, {}, cwd)

        def studio(options: object, environment: Environment) -> ExitStatus:
            raise AssertionError("a command must not open the window")

        begin = time.monotonic()
        status = main([str(argument) for argument in arguments], environment, studio)
        assert time.monotonic() - begin < LIMIT_S
        ran = Ran(status, out.getvalue(), err.getvalue())
        assert "Traceback" not in ran.out + ran.err
        assert "has a fault" not in ran.err
        return ran

    return run


def contents(root: Path) -> dict[str, bytes | str]:
    """All that lies below a folder; what is no plain file by its kind, so that nothing hangs."""
    found: dict[str, bytes | str] = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink():
            found[name] = f"link to {path.readlink()}"
        elif path.is_file() and path.stat().st_size < 50_000_000:
            found[name] = path.read_bytes()
        else:
            found[name] = f"mode {path.stat().st_mode:o}, {path.stat().st_size} bytes"
    return found
