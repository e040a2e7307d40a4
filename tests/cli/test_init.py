from __future__ import annotations

from pathlib import Path

from hookstudio.core.project.folder import Project
from tests.cli.conftest import Run


def test_a_project_is_made_that_opens(run: Run, tmp_path: Path) -> None:
    made = run("init", "shop")
    assert (made.status, made.err) == (0, "")
    project = Project.open(tmp_path / "shop")
    assert project.name == "shop"
    assert project.findings == ()
    assert f"hookstudio render {next(iter(project.webhooks))}" in made.out


def test_the_object_says_what_was_made(run: Run, tmp_path: Path) -> None:
    created = run("init", "shop", "--name", "Zoë's shop", "--json").object("created")
    assert created["project"] == str(tmp_path / "shop")
    assert created["name"] == "Zoë's shop"
    assert created["webhooks"]
    assert created["users"]


def test_a_folder_with_a_project_is_left_alone(run: Run, tmp_path: Path) -> None:
    run("init", "shop")
    before = {file: file.read_bytes() for file in (tmp_path / "shop").rglob("*.yaml")}
    refused = run("init", "shop", "--json")
    assert refused.status == 1
    assert refused.object("error")["code"] == "PROJECT_EXISTS"
    assert {file: file.read_bytes() for file in (tmp_path / "shop").rglob("*.yaml")} == before


def test_the_current_folder_may_become_the_project(run: Run, tmp_path: Path) -> None:
    assert run("init", ".").status == 0
    assert Project.open(tmp_path).name == tmp_path.name
