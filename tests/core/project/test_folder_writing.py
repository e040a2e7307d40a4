"""Project: what is written, what never is, and what other programs write meanwhile."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.folder import DiskChange, Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_format import ProjectSettings
from tests.core.project.folders import HOOK, opened, write


def test_saving_is_atomic_and_keeps_the_mode(root: Path) -> None:
    project = opened(root, HOOK, "name: A\n")
    (root / HOOK).chmod(0o640)
    project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert (root / HOOK).stat().st_mode & 0o777 == 0o640
    assert [path.name for path in (root / "webhooks").iterdir()] == ["x.yaml"]


def test_a_failed_save_leaves_the_old_file(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = opened(root, HOOK, "name: A\n")

    def full(_fd: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert "no space left on device" in caught.value.message
    assert "Your edits are still here" in caught.value.message
    assert (root / HOOK).read_text() == "name: A\n"
    assert [path.name for path in (root / "webhooks").iterdir()] == ["x.yaml"]


def test_a_read_only_folder_is_said(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    project = opened(root, HOOK, "name: A\n")
    real = os.open

    def denied(path: object, flags: int, *args: object, **options: object) -> int:
        if flags & os.O_CREAT:
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *args, **options)  # type: ignore[arg-type]

    monkeypatch.setattr(os, "open", denied)
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert caught.value.code == "PROJECT_READ_ONLY"
    assert str(caught.value).startswith(f"{HOOK}: Cannot save: the folder is read-only.")


def test_a_file_that_changed_on_disk_is_not_overwritten(root: Path) -> None:
    project = opened(root, HOOK, "name: A\n")
    write(root, HOOK, "name: Theirs\n")
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], name="Mine"))
    assert caught.value.code == "PROJECT_CHANGED"
    assert "Reload, keep mine, or compare" in caught.value.message
    with pytest.raises(ProjectWriteError):
        project.delete(HOOK)
    assert (root / HOOK).read_text() == "name: Theirs\n"


def test_what_could_not_be_read_back_is_not_written(root: Path) -> None:
    project = Project.open(root)
    deep: list[object] = []
    for _ in range(70):
        deep = [deep]
    for data, code in [
        (deep, "PROJECT_TOO_DEEP"),
        (float("nan"), "PROJECT_NUMBER"),
        (10**5000, "PROJECT_NUMBER"),
    ]:
        user = SampleUser("ada", "Ada", {"attributes": {"x": data}})  # type: ignore[dict-item]
        with pytest.raises(ProjectWriteError) as caught:
            project.save_user(user)
        assert caught.value.code == code
    with pytest.raises(ProjectWriteError) as caught:
        project.save_content_block("a", "half \ud800")
    assert caught.value.code == "PROJECT_ENCODING"
    assert not (root / "users").exists()


def test_one_is_not_true(root: Path) -> None:
    project = opened(root, "users/ada.yaml", "attributes:\n  a: 1\n  b: 1.0\n")
    user = project.users["ada"]
    project.save_user(replace(user, sections={"attributes": {"a": True, "b": 1}}))
    assert (root / "users/ada.yaml").read_text() == "attributes:\n  a: true\n  b: 1\n"


def test_the_order_of_attributes_is_kept(root: Path) -> None:
    project = opened(root, "users/ada.yaml", "attributes: # here\n  a: 1\n  b: 2 # two\n")
    user = project.users["ada"]
    project.save_user(replace(user, sections={"attributes": {"b": 2, "a": 1}}))
    assert list(Project.open(root).users["ada"].sections["attributes"]) == ["b", "a"]
    assert "# here" in (root / "users/ada.yaml").read_text()
    assert "# two" in (root / "users/ada.yaml").read_text()


def test_settings_are_saved_with_their_comments(root: Path) -> None:
    project = opened(root, "hookstudio.yaml", "# shop\nversion: 1\nname: Shop\n")
    project.save_settings(ProjectSettings("New", {"rule": "off"}))
    text = "# shop\nversion: 1\nname: New\nseverities:\n  rule: 'off'\n"
    assert (root / "hookstudio.yaml").read_text() == text
    assert (project.name, project.severities) == ("New", {"rule": "off"})


def test_create_makes_a_project_once(tmp_path: Path) -> None:
    write(tmp_path, "README.md", "mine")
    project = Project.create(tmp_path, "Shop")
    assert project.name == "Shop"
    assert list(project.webhooks) == ["welcome"]
    assert len(project.users) == 2
    assert project.findings == ()
    with pytest.raises(ProjectWriteError) as caught:
        Project.create(tmp_path, "Again")
    assert caught.value.code == "PROJECT_EXISTS"


def test_changes_of_other_programs_are_noticed(root: Path) -> None:
    write(root, "webhooks/gone.yaml", "name: A\n")
    write(root, "webhooks/same.yaml", "name: A\n")
    project = opened(root, HOOK, "name: A\n")
    assert project.disk_changes() == ()
    (root / "webhooks/gone.yaml").unlink()
    write(root, "webhooks/new.yaml", "name: A\n")
    write(root, "webhooks/same.yaml", "name: A\n")
    write(root, HOOK, "name: B\n")
    changes = {change.file: change.kind for change in project.disk_changes()}
    assert changes == {
        "webhooks/gone.yaml": "removed",
        "webhooks/new.yaml": "added",
        HOOK: "changed",
    }
    for file in changes:
        project.reload(file)
    assert project.disk_changes() == ()
    assert [hook.name for hook in project.webhooks.values()] == ["A", "A", "B"]


def test_a_broken_file_that_is_mended_is_noticed(root: Path) -> None:
    project = opened(root, HOOK, "name: [\n")
    assert project.disk_changes() == ()
    write(root, HOOK, "name: A\n")
    assert project.disk_changes() == (DiskChange(HOOK, "changed"),)
    project.reload(HOOK)
    assert project.broken == frozenset()
    assert project.webhooks["x"].name == "A"


def test_rename_and_delete(root: Path) -> None:
    project = opened(root, HOOK, "name: A # c\n")
    write(root, "webhooks/taken.yaml", "name: T\n")
    with pytest.raises(ProjectWriteError):
        project.rename(HOOK, "webhooks/taken.yaml")
    project.rename(HOOK, "webhooks/y.yaml")
    assert (root / "webhooks/y.yaml").read_text() == "name: A # c\n"
    assert "y" in project.webhooks
    project.delete("webhooks/y.yaml")
    assert not (root / "webhooks/y.yaml").exists()
    assert "y" not in project.webhooks
