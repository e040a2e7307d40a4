"""`hookstudio check`: what it prints, what it returns, how it ends."""

from __future__ import annotations

import io
import json
import os
import pty
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from hookstudio.cli.environment import Environment
from hookstudio.cli.progress import progress
from tests.cli.conftest import FILES, Run

EVIL = "users/evil.yaml"


@pytest.fixture
def clean(project: Path) -> Path:
    """The project without what is wrong on purpose."""
    for name in ("mistake", "abort"):
        (project / f"webhooks/{name}.yaml").unlink()
    return project


def test_problems_are_printed_in_the_order_of_the_files(run: Run, project: Path) -> None:
    ran = run("check")
    assert ran.status == 1
    lines = ran.out.splitlines()
    assert any(
        line.startswith("webhooks/mistake.yaml:9:11: error: ") and line.endswith("parse_error]")
        for line in lines
    ), ran.out
    assert lines[-1].endswith("in 4 webhooks, 2 users, 10 requests.")
    assert ran.err == ""
    assert "\x1b" not in ran.out
    assert run("check").out == ran.out


def test_a_clean_project_returns_0(run: Run, clean: Path) -> None:
    ran = run("check", "secret")
    assert ran.status == 0, ran.out
    assert ran.out.splitlines()[-1].startswith(("No problems in 1 webhook", "1 note", "2 notes"))


@pytest.mark.parametrize(
    ("fail_on", "status"), [("info", 1), ("warning", 0), ("error", 0), ("never", 0)]
)
def test_the_severity_that_fails_can_be_set(
    run: Run, clean: Path, fail_on: str, status: int
) -> None:
    assert run("check", "secret", "--fail-on", fail_on).status == status


def test_never_lets_errors_pass(run: Run, project: Path) -> None:
    assert run("check", "mistake").status == 1
    assert run("check", "mistake", "--fail-on", "never").status == 0


def test_webhooks_are_named_as_elsewhere(run: Run, project: Path) -> None:
    ran = run("check", "webhooks/order.yaml", "Secret", "order", "--json")
    assert ran.object("check")["webhooks"] == 2
    assert run("check", "nope").status == 2


def test_json_is_the_format_json(run: Run, project: Path) -> None:
    ran = run("check", "--json")
    assert run("check", "--format", "json").out == ran.out
    problem = next(each for each in ran.objects if each["rule"] == "message_aborted")
    assert problem["users"] == ["ada", "evil"]
    assert (problem["file"], problem["severity"]) == ("webhooks/abort.yaml", "info")


def test_a_report_is_written_to_a_file(run: Run, project: Path, tmp_path: Path) -> None:
    ran = run("check", "--format", "sarif", "--output", "report.sarif")
    assert (ran.status, ran.out) == (1, "")
    assert ran.err.endswith("10 requests.\n")
    assert json.loads((tmp_path / "report.sarif").read_text())["version"] == "2.1.0"
    assert run("check", "--output", "no/such/folder/r").status == 1


def test_files_are_named_from_the_repository_on(
    run: Run, project: Path, tmp_path: Path, variables: dict[str, str]
) -> None:
    variables["GITHUB_WORKSPACE"] = str(tmp_path.parent)
    first = run("check", "mistake", "--format", "github").out.splitlines()[0]
    assert f"file={tmp_path.name}/webhooks/mistake.yaml," in first


@pytest.mark.parametrize("written", ["text", "junit", "sarif", "github", "html"])
def test_each_format_ends_with_one_line_break(run: Run, project: Path, written: str) -> None:
    out = run("check", "mistake", "--format", written).out
    assert out.endswith("\n")
    assert not out.endswith("\n\n")


def test_rules_are_listed_and_explained(run: Run, tmp_path: Path) -> None:
    listed = run("check", "--rules")
    assert listed.status == 0
    assert listed.out.startswith("missing_default")
    explained = run("check", "--explain", "missing-default")
    assert explained.out.startswith("missing_default (warning): ")
    assert "\nBad (" in explained.out
    unknown = run("check", "--explain", "missing_defalt")
    assert unknown.status == 2
    assert "Did you mean missing_default" in unknown.err
    ((rule),) = run("check", "--explain", "missing_default", "--json").objects
    assert rule["type"] == "rule"


def test_an_unreadable_project_returns_2(run: Run, tmp_path: Path) -> None:
    assert run("check").status == 2
    (tmp_path / "hookstudio.yaml").write_text("name: [")
    assert run("check").status == 2
    assert run("check", "--format", "nope").status == 2


# How it runs


class _Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_progress_is_shown_on_a_terminal_and_taken_away(tmp_path: Path) -> None:
    stderr = _Terminal()
    environment = Environment(io.StringIO(), stderr, {}, tmp_path)
    with progress(environment, "Rendering") as shown:
        shown(1_200, 5_000)
        shown(1_201, 5_000)
    assert stderr.getvalue() == "\r\x1b[KRendering 1,200 of 5,000\r\x1b[K"


def _descendants(pid: int) -> set[int]:
    """The processes below one, at any depth."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        try:
            words = stat.read_text().rpartition(")")[2].split()
        except OSError:
            continue
        parents[int(stat.parent.name)] = int(words[1])
    found, level = set(), {pid}
    while level:
        level = {child for child, parent in parents.items() if parent in level}
        found |= level
    return found


@pytest.mark.skipif(sys.platform != "linux", reason="looks into /proc")
def test_ctrl_c_stops_at_once_and_leaves_no_process(tmp_path: Path) -> None:
    for name, text in FILES.items():
        file = tmp_path / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    loop = "{% for a in (1..3000) %}{{ a | times: 2 }}{% endfor %}"
    for number in range(400):
        (tmp_path / f"users/u{number}.yaml").write_text(f"version: 1\nname: U{number}\n")
        (tmp_path / f"webhooks/w{number % 40}.yaml").write_text(
            f"version: 1\nname: W\nurl: http://127.0.0.1/\nbody: {{kind: raw, text: '{loop}'}}\n"
        )
    main, terminal = pty.openpty()
    child = subprocess.Popen(
        [sys.executable, "-m", "hookstudio", "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(Path(__file__).parents[2])},
        stdout=subprocess.PIPE,
        stderr=terminal,
    )
    os.close(terminal)
    seen = b""
    while b"Rendering" not in seen or not _descendants(child.pid):
        seen += os.read(main, 1024)
    below = _descendants(child.pid)
    began = time.monotonic()
    child.send_signal(signal.SIGINT)
    out, _ = child.communicate(timeout=20)
    assert time.monotonic() - began < 2
    assert (child.returncode, out) == (130, b"")
    os.close(main)
    assert not [pid for pid in below if Path(f"/proc/{pid}").exists()]
