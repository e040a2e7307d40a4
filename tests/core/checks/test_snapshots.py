"""Snapshots on the disk: compared, accepted, taken back, and never outside the project."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.checks.snapshots import (
    SnapshotState,
    accept,
    compare,
    difference_lines,
    first_difference,
    restore,
    snapshot_text,
    stored_webhooks,
    without_head,
)
from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.folder import Project
from tests.core.checks.small_project import small_project

ONE = snapshot_text("order", "ada", [("", "POST https://a\n"), ("fr", "POST https://b\n")])
TWO = ONE.replace("https://b", "https://c")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    return small_project(tmp_path)


def _only_state(project: Project, text: str = ONE) -> SnapshotState:
    (found,) = compare(project, {("order", "ada"): text})
    return found.state


def test_a_file_names_its_documents_and_has_a_section_for_each_language() -> None:
    assert ONE == (
        "# hookstudio snapshot 1: webhooks/order.yaml for users/ada.yaml at 2026-01-15T12:00:00Z\n"
        "\n[default]\nPOST https://a\n\n[fr]\nPOST https://b\n"
    )
    assert without_head(ONE) == "[default]\nPOST https://a\n\n[fr]\nPOST https://b\n"
    assert without_head("") == ""


def test_a_new_snapshot_is_accepted_then_changed_and_taken_back(project: Project) -> None:
    (new,) = compare(project, {("order", "ada"): ONE})
    assert new.state is SnapshotState.NEW
    accept(project, new)
    assert (project.root / "snapshots/order/ada.snap").read_text() == ONE
    assert stored_webhooks(project.root) == {"order"}
    assert _only_state(project) is SnapshotState.SAME

    (changed,) = compare(project, {("order", "ada"): TWO})
    assert changed.state is SnapshotState.CHANGED
    assert "-POST https://b" in difference_lines(changed)
    assert "+POST https://c" in difference_lines(changed)
    assert first_difference(changed) == 7
    accept(project, changed)
    assert _only_state(project, TWO) is SnapshotState.SAME
    restore(project, changed)
    assert _only_state(project, TWO) is SnapshotState.CHANGED
    restore(project, new)
    assert not stored_webhooks(project.root)


def test_line_ends_of_a_windows_checkout_are_no_change(project: Project) -> None:
    file = project.root / "snapshots/order/ada.snap"
    file.parent.mkdir(parents=True)
    file.write_bytes(ONE.replace("\n", "\r\n").encode())
    assert _only_state(project) is SnapshotState.SAME


def test_a_snapshot_of_a_user_who_is_gone_is_an_orphan(project: Project) -> None:
    for user in ("ada", "gone"):
        (snapshot,) = compare(project, {("order", user): ONE}, ["order"])[:1]
        accept(project, snapshot)
    found = compare(project, {("order", "ada"): ONE})
    assert [(each.user, each.state) for each in found] == [
        ("ada", SnapshotState.SAME),
        ("gone", SnapshotState.ORPHAN),
    ]
    accept(project, found[1])
    assert not (project.root / found[1].file).exists()


def test_a_broken_user_makes_no_orphan(project: Project) -> None:
    (snapshot,) = compare(project, {("order", "ada"): ONE})
    accept(project, snapshot)
    (project.root / "users/ada.yaml").write_text("name: [", encoding="utf-8")
    broken = Project.open(project.root)
    assert "ada" not in broken.users
    assert compare(broken, {}) == ()


def test_orphans_of_other_webhooks_are_left_out(project: Project) -> None:
    (snapshot,) = compare(project, {("gone", "ada"): ONE})
    accept(project, snapshot)
    assert compare(project, {}, ["order"]) == ()
    assert [each.webhook for each in compare(project, {})] == ["gone"]


def test_a_linked_folder_is_neither_read_nor_written(project: Project, tmp_path: Path) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "ada.snap").write_text(ONE)
    (project.root / "snapshots").mkdir()
    (project.root / "snapshots/order").symlink_to(outside)
    (found,) = compare(project, {("order", "ada"): TWO})
    assert found.state is SnapshotState.UNREADABLE
    assert "link" in found.problem
    with pytest.raises(ProjectWriteError) as refused:
        accept(project, found)
    assert refused.value.code == "PROJECT_PATH_ESCAPE"
    assert (outside / "ada.snap").read_text() == ONE


def test_of_a_very_long_text_the_first_difference_is_shown(project: Project) -> None:
    long = "".join(f"line {number}\n" for number in range(5_000))
    (new,) = compare(project, {("order", "ada"): long})
    accept(project, new)
    (changed,) = compare(project, {("order", "ada"): long.replace("line 4321\n", "other\n")})
    assert difference_lines(changed) == ("@@ -4322 +4322 @@", "-line 4321", "+other")
