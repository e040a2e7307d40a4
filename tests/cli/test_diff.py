"""`hookstudio diff REV [REV2]`: what it prints and what it returns."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Run
from tests.core.checks.test_revisions import ENVIRONMENT, commit, git

ORDER = "webhooks/order.yaml"


@pytest.fixture
def repository(project: Path, variables: dict[str, str]) -> Path:
    variables.update(ENVIRONMENT)
    git(project, "init", "--quiet")
    commit(project)
    return project


def _edit(repository: Path, old: str, new: str) -> None:
    file = repository / ORDER
    file.write_text(file.read_text().replace(old, new))


def test_changes_are_told_by_user(run: Run, repository: Path) -> None:
    _edit(repository, "type: number", "type: text")
    _edit(repository, "default: 'friend'", "upcase")
    (repository / "users/new.yaml").write_text("version: 1\nname: New\n")
    ran = run("diff", "HEAD")
    assert ran.status == 0
    assert ran.out.splitlines()[:6] == [
        "users/new.yaml: added",
        "webhooks/order.yaml",
        "  body.name: changes for all 2 users",
        '      Ada Lovelace: "Ada" → "ADA"',
        "  body.total: goes from number to text for all 2 users",
        '      Ada Lovelace: 9.5 → "9.5"',
    ]
    assert run("diff", "HEAD", "--exit-code").status == 1


def test_two_revisions_are_compared(run: Run, repository: Path) -> None:
    _edit(repository, "/fr/", "/fr/v2/")
    commit(repository)
    _edit(repository, "/fr/", "/fr/v3/")
    ran = run("diff", "HEAD~1", "HEAD")
    assert "  url: changes for all 2 users in fr\n" in ran.out
    assert "/fr/v2/42" in ran.out
    same = run("diff", "HEAD", "HEAD", "--exit-code")
    assert (same.status, same.out) == (0, "Nothing changes in 10 requests.\n")


def test_what_is_no_json_is_told_by_line(run: Run, repository: Path) -> None:
    file = repository / "webhooks/secret.yaml"
    file.write_text(file.read_text().replace("text: ok", "text: no"))
    assert "      Ada Lovelace:\n      - ok\n      + no\n" in run("diff", "HEAD").out


def test_as_objects(run: Run, repository: Path) -> None:
    _edit(repository, "type: number", "type: text")
    (change,) = run("diff", "HEAD", "--json").objects
    assert change["type_change"] == "number → text"
    assert change["example"]["old"] == "9.5"
    assert change["example"]["new"] == '"9.5"'


def test_what_cannot_be_compared_returns_2(run: Run, repository: Path, tmp_path: Path) -> None:
    ran = run("diff", "no-such-branch", "--json")
    assert (ran.status, ran.object("error")["code"]) == (2, "GIT_NO_REVISION")
    assert run("diff").status == 2
    assert run("diff", "--upload-pack=x").status == 2
