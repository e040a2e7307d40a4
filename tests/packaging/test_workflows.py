"""The workflows: sound YAML of the right shape, actions fixed, and every path and target there."""

from __future__ import annotations

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

ROOT = Path(__file__).parents[2]
WORKFLOWS = sorted((ROOT / ".github/workflows").glob("*.yml"))
_JOB_KEYS = {
    *("name", "needs", "runs-on", "container", "timeout-minutes", "strategy", "steps", "if"),
    *("permissions", "defaults", "env"),
}
_STEP_KEYS = {"name", "id", "if", "uses", "with", "run", "env", "shell", "working-directory"}


def _load(file: Path) -> dict[str, Any]:
    loaded: dict[str, Any] = YAML(typ="safe").load(file)
    return loaded


def _steps(workflow: dict[str, Any]) -> Iterator[tuple[str, dict[str, Any]]]:
    for name, job in workflow["jobs"].items():
        for step in job["steps"]:
            yield name, step


@pytest.fixture(params=WORKFLOWS, ids=lambda file: file.name)
def workflow(request: pytest.FixtureRequest) -> dict[str, Any]:
    return _load(request.param)


def test_both_workflows_are_there() -> None:
    assert [file.name for file in WORKFLOWS] == ["ci.yml", "release.yml"]


def test_jobs_and_steps_have_known_keys(workflow: dict[str, Any]) -> None:
    assert {"name", "on", "permissions", "jobs"} <= workflow.keys()
    for job in workflow["jobs"].values():
        assert job.keys() <= _JOB_KEYS
        assert {"runs-on", "steps", "timeout-minutes"} <= job.keys()
    for _, step in _steps(workflow):
        assert step.keys() <= _STEP_KEYS
        assert ("uses" in step) != ("run" in step)


def test_jobs_need_jobs_that_there_are(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        needed = job.get("needs", [])
        assert set([needed] if isinstance(needed, str) else needed) <= workflow["jobs"].keys()


def test_actions_are_fixed_to_a_commit(workflow: dict[str, Any]) -> None:
    for _, step in _steps(workflow):
        assert re.fullmatch(
            r"actions/[\w-]+@[0-9a-f]{40}", step.get("uses", f"actions/x@{'0' * 40}")
        )


def test_nothing_may_be_written_but_by_the_last_job(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    assert [name for name, job in workflow["jobs"].items() if "permissions" in job] in (
        [],
        ["publish"],
    )


def test_what_strangers_choose_reaches_no_shell_as_text(workflow: dict[str, Any]) -> None:
    for _, step in _steps(workflow):
        assert "${{" not in step.get("run", "")


def test_commands_are_sound_and_name_what_there_is(workflow: dict[str, Any]) -> None:
    targets = set(re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(), re.MULTILINE))
    bash = shutil.which("bash")
    for name, step in _steps(workflow):
        run = step.get("run", "")
        if bash:
            subprocess.run([bash, "-n", "-c", run], check=True)
        for words in re.findall(r"\bmake ([a-z -]+)$", run, re.MULTILINE):
            assert set(words.split()) <= targets, name
        for path in re.findall(r"(?<![\w/])packaging/[\w./-]+", run):
            assert (ROOT / path).exists() or path == "packaging/licences.txt", path


def test_artifacts_are_taken_under_the_names_they_were_given() -> None:
    release = _load(ROOT / ".github/workflows/release.yml")
    given, taken = set(), set()
    for _, step in _steps(release):
        name = step.get("with", {}).get("name")
        if "upload-artifact" in step.get("uses", ""):
            given.add(name)
        elif "download-artifact" in step.get("uses", "") and name:
            taken.add(name)
    assert taken <= given


def test_a_release_is_audited_listed_and_attested() -> None:
    text = (ROOT / ".github/workflows/release.yml").read_text(encoding="utf-8")
    audit = (ROOT / "packaging/audit.sh").read_text(encoding="utf-8")
    for needed in ("packaging/audit.sh", "packaging/sbom.sh", "checksums.py", "attest-build-prov"):
        assert needed in text
    assert "pip-audit --strict --require-hashes" in audit
