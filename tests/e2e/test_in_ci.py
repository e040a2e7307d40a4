"""What README.md says about pre-commit and GitHub Actions, done as it stands there."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from ruamel.yaml import YAML

from hookstudio.core.checks.reports.page import html_report
from hookstudio.core.project.sample import sample_project
from tests.browser import complaints, find_browser
from tests.core.checks.reports.sample_report import sample_report
from tests.core.checks.test_revisions import ENVIRONMENT, commit, git

ROOT = Path(__file__).parents[2]
BIN = Path(sys.executable).parent
yaml = YAML(typ="safe")


def blocks() -> dict[str, Any]:
    """The YAML files of README.md's section, by the path in their first line."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    section = text.partition("### In CI and in git")[2].partition("\n### ")[0]
    found = re.findall(r"```yaml\n# (\S+)\n(.*?)```", section, re.DOTALL)
    return {name: yaml.load(block) for name, block in found}


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """The sample project, without its webhook of mistakes, committed on a branch `main`."""
    root = sample_project(tmp_path / "repository").root
    (root / "webhooks/with-mistakes.yaml").unlink()
    git(root, "init", "--quiet")
    commit(root)
    return root


def _variables(tmp_path: Path, **more: str) -> dict[str, str]:
    path = f"{BIN}{os.pathsep}{os.environ['PATH']}"
    home = tmp_path / "home"
    home.mkdir(exist_ok=True)
    kept = {name: value for name, value in os.environ.items() if name.startswith(("PIP_", "SSL_"))}
    own = {"PATH": path, "HOME": str(home), "PRE_COMMIT_HOME": str(home / "pre-commit")}
    return {**ENVIRONMENT, **kept, **own, **more}


def _run(command: list[str], cwd: Path, variables: dict[str, str]) -> tuple[int, str]:
    done = subprocess.run(
        command,
        cwd=cwd,
        env=variables,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        timeout=600,
    )
    return done.returncode, done.stdout


def hooks_repository(folder: Path) -> Path:
    """What pre-commit clones: this repository's own files, committed."""
    folder.mkdir()
    for name in (".pre-commit-hooks.yaml", "pyproject.toml", "README.md", "LICENSE"):
        shutil.copy(ROOT / name, folder)
    for name in ("hookstudio", "resources"):
        shutil.copytree(ROOT / name, folder / name, ignore=shutil.ignore_patterns("__pycache__"))
    git(folder, "init", "--quiet")
    commit(folder)
    return folder


def try_hook(hook: str, repository: Path, tmp_path: Path) -> tuple[int, str]:
    """`pre-commit try-repo` with one of our hooks; `language: python` installs from the index."""
    hooks = tmp_path / "hooks"
    if not hooks.exists():
        hooks_repository(hooks)
    command = [str(BIN / "pre-commit"), "try-repo", str(hooks), hook, "--all-files", "--verbose"]
    return _run(command, repository, _variables(tmp_path))


def test_the_hook_passes_a_good_project_and_stops_a_bad_one(
    repository: Path, tmp_path: Path
) -> None:
    status, out = try_hook("hookstudio-check-system", repository, tmp_path)
    assert status == 0, out
    assert "Passed" in out
    file = repository / "webhooks/order-shipped.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("default:", "defualt:"), "utf-8")
    git(repository, "add", "--all")
    status, out = try_hook("hookstudio-check-system", repository, tmp_path)
    assert status == 1
    assert "Failed" in out
    assert "webhooks/order-shipped.yaml:" in out
    assert "[unknown_filter]" in out


def test_both_hooks_are_one_but_for_how_they_are_installed() -> None:
    first, second = yaml.load((ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert (first.pop("language"), second.pop("language")) == ("python", "system")
    named = blocks()[".pre-commit-config.yaml"]["repos"][0]["hooks"][0]["id"]
    assert first.pop("id") == named == second.pop("id").removesuffix("-system")
    assert first.pop("description")
    assert second.pop("description")
    assert first == second


def test_the_run_lines_of_the_workflow_do_what_they_should(
    repository: Path, tmp_path: Path
) -> None:
    """In an environment of its own, which sees the packages that are installed here."""
    git(repository, "update-ref", "refs/remotes/origin/main", "HEAD")
    file = repository / "webhooks/points-balance.yaml"
    file.write_text(file.read_text(encoding="utf-8").replace("type: number", "type: text"), "utf-8")
    commit(repository)
    steps = blocks()[".github/workflows/webhooks.yml"]["jobs"]["check"]["steps"]
    lines = [step["run"] for step in steps if "run" in step]
    assert len(lines) == 4

    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", venv], check=True)
    (site,) = venv.glob("lib/python*/site-packages")
    installed = [path for path in sys.path if path.endswith("site-packages")]
    (site / "installed.pth").write_text("\n".join(installed), encoding="utf-8")
    source = hooks_repository(tmp_path / "source")
    summary = tmp_path / "summary.md"
    variables = _variables(
        tmp_path,
        HOOK_STUDIO=str(source),
        BASE="origin/main",
        GITHUB_WORKSPACE=str(repository),
        GITHUB_STEP_SUMMARY=str(summary),
        PIP_NO_BUILD_ISOLATION="0",
        PIP_DISABLE_PIP_VERSION_CHECK="1",
    )
    variables["PATH"] = f"{venv / 'bin'}{os.pathsep}{os.environ['PATH']}"
    outputs = []
    for line in lines:
        status, out = _run(["bash", "-eo", "pipefail", "-c", line], repository, variables)
        assert status == 0, f"{line}\n{out}"
        outputs.append(out)
    assert (venv / "bin/hookstudio").is_file()
    assert "goes from number to text for all 7 users" in summary.read_text(encoding="utf-8")
    assert '"version": "2.1.0"' in (repository / "hookstudio.sarif").read_text(encoding="utf-8")
    assert outputs[-1].splitlines()[-1].endswith(" requests.")


@pytest.mark.skipif(find_browser() is None, reason="no browser is installed")
def test_a_browser_shows_the_report_and_has_nothing_to_complain_of(tmp_path: Path) -> None:
    browser = find_browser()
    assert browser is not None
    page = tmp_path / "report.html"
    page.write_text(html_report(sample_report()), encoding="utf-8")
    assert complaints(browser, page, tmp_path) == []
    page.write_text("<!DOCTYPE html><title>x</title><script>nope()</script>", encoding="utf-8")
    assert len(complaints(browser, page, tmp_path)) == 2  # so it does notice
