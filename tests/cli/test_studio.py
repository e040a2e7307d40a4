from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.cli.studio import project_to_open
from hookstudio.core.errors import ProjectReadError


@pytest.fixture
def project(tmp_path: Path) -> Path:
    folder = tmp_path / "shop"
    (folder / "webhooks").mkdir(parents=True)
    (folder / "hookstudio.yaml").write_text("version: 1\nname: Shop\n")
    (folder / "webhooks/order.yaml").write_text("version: 1\nname: Order\n")
    return folder


@pytest.mark.parametrize("named", ["shop", "shop/hookstudio.yaml", "shop/webhooks/order.yaml"])
def test_a_project_is_opened_by_its_folder_or_a_file_of_it(
    tmp_path: Path, project: Path, named: str
) -> None:
    assert project_to_open(named, tmp_path) == project


def test_without_a_name_the_project_around_the_current_folder_is_opened(project: Path) -> None:
    assert project_to_open(None, project / "webhooks") == project


def test_without_any_project_the_sample_is_opened(tmp_path: Path) -> None:
    assert project_to_open(None, tmp_path) is None


@pytest.mark.parametrize(
    ("named", "message"),
    [
        (".", "has no Hook Studio project. Make one: hookstudio init ."),
        ("nowhere", "nowhere is no project's folder."),
        ("rendr", "Did you mean the command render?"),
        ("\udcff\udcfe.json", "is no project's folder."),
    ],
)
def test_what_is_no_project_is_refused(tmp_path: Path, named: str, message: str) -> None:
    with pytest.raises(ProjectReadError) as refused:
        project_to_open(named, tmp_path)
    assert refused.value.code == "CLI_NO_PROJECT"
    assert message in refused.value.message
