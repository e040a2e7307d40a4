"""Workspace: every edit can be undone, saves write what they should, nothing typed is lost."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import LanguageVariant, RawBody, Webhook
from hookstudio.core.project.workspace import Change, Workspace

A, B = "webhooks/a.yaml", "webhooks/b.yaml"


class Clock:
    """Time that passes when told to."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def root(tmp_path: Path) -> Path:
    (tmp_path / "hookstudio.yaml").write_text("name: Shop\n")
    for folder in ("webhooks", "users", "content_blocks"):
        (tmp_path / folder).mkdir()
    (tmp_path / A).write_text("# mine\nname: A\n")
    (tmp_path / B).write_text("name: B\n")
    (tmp_path / "users/ada.yaml").write_text("attributes: {first_name: Ada}\n")
    (tmp_path / "content_blocks/foot.liquid").write_text("Bye")
    return tmp_path


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def space(root: Path, clock: Clock) -> Workspace:
    return Workspace(Project.open(root), clock)


def name_a(space: Workspace, name: str, key: str = "") -> Change | None:
    return space.replace_webhook(replace(space.webhooks["a"], name=name), "Edit name", key)


def test_an_edit_can_be_undone_and_done_again(space: Workspace) -> None:
    assert name_a(space, "New") == Change("webhook", "a", "edited", "Edit name")
    assert (space.undo_label, space.redo_label, space.dirty) == ("Edit name", "", {A})
    space.undo()
    assert (space.webhooks["a"].name, space.dirty) == ("A", frozenset())
    assert (space.undo_label, space.redo_label) == ("", "Edit name")
    space.redo()
    assert space.webhooks["a"].name == "New"
    assert space.redo() is None


def test_an_edit_that_changes_nothing_is_no_step(space: Workspace) -> None:
    assert name_a(space, "A") is None
    assert space.undo_label == ""
    assert space.undo() is None
    assert space.replace_webhook(Webhook("none", "None"), "Edit") is None


def test_true_is_another_value_than_one(space: Workspace) -> None:
    user = replace(space.users["ada"], sections={"attributes": {"a": 1}})
    space.replace_user(user, "Edit")
    assert space.replace_user(replace(user, sections={"attributes": {"a": True}}), "Edit")
    assert space.dirty == {"users/ada.yaml"}


def test_quick_steps_of_one_kind_become_one(space: Workspace, clock: Clock) -> None:
    for letter in ("N", "Ne", "New"):
        name_a(space, letter, "name")
        clock.now += 0.9
    clock.now += 0.2
    name_a(space, "New name", "name")
    name_a(space, "Other", "other")
    space.undo()
    assert space.webhooks["a"].name == "New name"
    space.undo()
    assert space.webhooks["a"].name == "New"
    space.undo()
    assert space.webhooks["a"].name == "A"


def test_a_save_and_an_undo_end_a_run_of_steps(space: Workspace) -> None:
    name_a(space, "N", "name")
    space.save()
    name_a(space, "Ne", "name")
    space.undo()
    assert space.webhooks["a"].name == "N"
    name_a(space, "Na", "name")
    space.undo()
    assert space.webhooks["a"].name == "N"


def test_a_new_edit_ends_what_can_be_done_again(space: Workspace) -> None:
    name_a(space, "One")
    space.undo()
    name_a(space, "Two")
    assert space.redo() is None


def test_added_documents_get_a_free_slug(space: Workspace) -> None:
    change = space.add_webhook(Webhook("A", "Another"), "New webhook")
    assert (change.slug, change.action) == ("A-2", "added")
    assert space.webhooks["A-2"].slug == "A-2"
    assert space.add_user(SampleUser("ada"), "New").slug == "ada-2"
    assert space.add_content_block("foot", "x", "New").slug == "foot-2"
    assert set(space.save()) == {
        "webhooks/A-2.yaml", "users/ada-2.yaml", "content_blocks/foot-2.liquid",
    }  # fmt: skip
    assert space.dirty == frozenset()


def test_a_duplicate_has_a_body_of_its_own(space: Workspace) -> None:
    body = RawBody("text", "body.txt")
    hook = replace(space.webhooks["a"], body=body, languages=(LanguageVariant("fr", body=body),))
    space.replace_webhook(hook, "Edit")
    change = space.duplicate("webhook", "a")
    assert change is not None
    copy = space.webhooks[change.slug]
    assert (copy.name, copy.body) == ("A copy", RawBody("text"))
    assert copy.languages[0].body == RawBody("text")
    assert space.duplicate("user", "ada") == Change("user", "ada-copy", "added", "Duplicate user")
    assert space.duplicate("content_block", "foot") is not None
    assert space.duplicate("webhook", "none") is None


def test_a_rename_moves_the_file_and_keeps_its_comments(space: Workspace, root: Path) -> None:
    change = space.rename("webhook", "a", "Order placed")
    assert change == Change("webhook", "order-placed", "renamed", "Rename webhook", "a")
    assert space.dirty == {A, "webhooks/order-placed.yaml"}
    space.save()
    assert not (root / A).exists()
    assert (root / "webhooks/order-placed.yaml").read_text() == "# mine\nname: Order placed\n"
    assert space.dirty == frozenset()


def test_an_undone_rename_goes_back_with_its_comments(space: Workspace, root: Path) -> None:
    space.rename("webhook", "a", "One")
    space.rename("webhook", "one", "Two")
    space.save()
    space.undo()
    change = space.undo()
    assert change == Change("webhook", "a", "renamed", "Rename webhook", "one")
    space.save()
    assert sorted(path.name for path in (root / "webhooks").iterdir()) == ["a.yaml", "b.yaml"]
    assert (root / A).read_text() == "# mine\nname: A\n"


def test_a_rename_to_the_same_file_name_only_changes_the_name(space: Workspace) -> None:
    change = space.rename("webhook", "a", "  A!  ")
    assert change is not None
    assert (change.action, change.slug, space.webhooks["a"].name) == ("edited", "a", "A!")
    assert space.rename("webhook", "a", "   ") is None
    assert space.rename("webhook", "none", "X") is None


def test_a_rename_never_takes_another_documents_file(space: Workspace) -> None:
    change = space.rename("webhook", "a", "B")
    assert change is not None
    assert change.slug == "b-2"
    change = space.rename("content_block", "foot", "Foot/note: {{x}}")
    assert change is not None
    assert change.slug == "Foot note x"


def test_a_renamed_then_deleted_document_leaves_no_file(space: Workspace, root: Path) -> None:
    space.rename("webhook", "a", "One")
    space.delete("webhook", "one")
    assert space.dirty == {A}
    space.save()
    assert not (root / A).exists()
    space.undo()
    space.save()
    assert (root / "webhooks/one.yaml").exists()


def test_a_delete_is_undone_before_and_after_a_save(space: Workspace, root: Path) -> None:
    space.delete("webhook", "a")
    assert "a" not in space.webhooks
    assert (root / A).exists()
    space.undo()
    assert space.dirty == frozenset()
    space.redo()
    space.save()
    assert not (root / A).exists()
    assert space.undo() == Change("webhook", "a", "added", "Delete webhook")
    space.save()
    assert (root / A).read_text().startswith("version: 1\nname: A\n")
    assert space.delete("webhook", "none") is None


def test_one_file_can_be_saved_alone(space: Workspace) -> None:
    name_a(space, "New")
    space.replace_content_block("foot", "Hi", "Edit")
    assert space.save(A) == (A,)
    assert space.dirty == {"content_blocks/foot.liquid"}
    assert space.save(A) == ()


def test_a_failed_save_keeps_the_edit_and_saves_the_rest(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    space.replace_content_block("foot", "Hi", "Edit")
    (root / A).write_text("name: Theirs\n")
    with pytest.raises(ProjectWriteError) as caught:
        space.save()
    assert caught.value.code == "PROJECT_CHANGED"
    assert space.webhooks["a"].name == "Mine"
    assert space.dirty == {A}


def test_the_context_holds_unsaved_blocks(space: Workspace) -> None:
    space.replace_content_block("foot", "Hi", "Edit")
    assert space.context() == {
        "content_blocks": {"foot": "Hi"}, "catalogs": {}, "connected_content": [],
    }  # fmt: skip


# The disk


def test_an_unedited_file_is_reloaded_at_once(space: Workspace, root: Path) -> None:
    name_a(space, "Once")
    space.undo()
    (root / A).write_text("name: Theirs\n")
    (root / "webhooks/c.yaml").write_text("name: C\n")
    (root / B).unlink()
    (root / "catalogs").mkdir()
    (root / "catalogs/x.csv").write_text("id\n")
    check = space.check_disk()
    assert check.conflicts == ()
    assert all(change.from_disk for change in check.reloaded)
    assert {(change.slug, change.action) for change in check.reloaded} == {
        ("a", "reloaded"), ("b", "removed"), ("c", "added"), ("x", "reloaded"),
    }  # fmt: skip
    assert space.webhooks["a"].name == "Theirs"
    # Steps that lead to what is no more are gone; nobody's text was in them.
    assert space.redo() is None
    assert space.check_disk().reloaded == ()


def test_an_edited_file_is_for_the_user_to_decide(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).write_text("# theirs\nname: Theirs\nurl: http://x\n")
    assert space.check_disk().conflicts == (A,)
    assert space.check_disk().conflicts == (A,)
    both = space.compare(A)
    assert both.mine == "# mine\nname: Mine\n"
    assert both.theirs == "# theirs\nname: Theirs\nurl: http://x\n"


def test_keep_mine_overwrites_and_keeps_their_comments(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).write_text("# theirs\nname: Theirs\nurl: http://x\n")
    space.check_disk()
    space.keep_mine(A)
    assert space.check_disk().conflicts == ()
    assert space.save() == (A,)
    assert (root / A).read_text() == "# theirs\nname: Mine\nurl: ''\n"


def test_keep_mine_overwrites_a_broken_file_when_told_so(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).write_text("<<<<<<< HEAD\n")
    assert space.check_disk().conflicts == (A,)
    space.keep_mine(A)
    space.save()
    assert Project.open(root).webhooks["a"].name == "Mine"


def test_take_theirs_can_be_undone(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).write_text("name: Theirs\n")
    space.check_disk()
    assert space.take_theirs(A) == Change("webhook", "a", "reloaded", f"Reload {A}", from_disk=True)
    assert (space.webhooks["a"].name, space.dirty) == ("Theirs", frozenset())
    space.undo()
    assert (space.webhooks["a"].name, space.dirty) == ("Mine", {A})


def test_a_file_that_was_removed_while_edited_is_a_conflict(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).unlink()
    assert space.check_disk().conflicts == (A,)
    space.keep_mine(A)
    space.save()
    assert (root / A).read_text().startswith("version: 1\nname: Mine\n")


def test_the_same_edit_on_both_sides_is_no_conflict(space: Workspace, root: Path) -> None:
    name_a(space, "Same")
    (root / A).write_text("name: Same # both\n")
    check = space.check_disk()
    assert (check.conflicts, space.dirty) == ((), frozenset())


def test_a_file_that_breaks_on_disk_while_edited_is_not_lost(space: Workspace, root: Path) -> None:
    name_a(space, "Mine")
    (root / A).write_text("name: [")
    assert space.check_disk().conflicts == (A,)
    assert space.webhooks["a"].name == "Mine"
    (root / B).write_text("name: [")
    check = space.check_disk()
    assert [change.action for change in check.reloaded] == ["removed"]
    assert "PROJECT_SYNTAX" in {finding.code for finding in space.findings}


def test_revert_takes_the_file_and_can_be_undone(space: Workspace) -> None:
    name_a(space, "Mine")
    space.revert(A)
    assert space.webhooks["a"].name == "A"
    space.undo()
    assert space.webhooks["a"].name == "Mine"


# Recovery


def test_unsaved_edits_are_recovered(space: Workspace, root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    body = RawBody("half typed \ud800\r\n", None)
    space.replace_webhook(replace(space.webhooks["a"], body=body), "Edit")
    space.replace_content_block("foot", "Hi\r\n", "Edit")
    user = replace(space.users["ada"], sections={"attributes": {"n": 1.0}})
    space.replace_user(user, "Edit")
    space.delete("webhook", "b")
    space.write_recovery(folder)
    (path,) = folder.iterdir()
    assert path.stat().st_mode & 0o777 == 0o600

    again = Workspace(Project.open(root))
    recovery = Workspace.recovery(again.project, folder)
    assert recovery is not None
    assert not any(item.newer_on_disk for item in recovery.files)
    changes = again.restore(recovery)
    actions = sorted(change.action for change in changes)
    assert actions == ["edited", "edited", "edited", "removed"]
    assert again.webhooks["a"].body == body
    assert again.content_blocks["foot"] == "Hi\r\n"
    assert again.users["ada"] == user
    assert "b" not in again.webhooks
    for _ in changes:
        again.undo()
    assert again.dirty == frozenset()


def test_recovery_does_not_replace_a_newer_file_by_itself(
    space: Workspace, root: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "recovery"
    name_a(space, "Mine")
    space.write_recovery(folder)
    (root / A).write_text("name: Newer\n")
    again = Workspace(Project.open(root))
    recovery = Workspace.recovery(again.project, folder)
    assert recovery is not None
    assert recovery.files[0].newer_on_disk
    assert again.restore(recovery) == ()
    assert again.webhooks["a"].name == "Newer"
    assert len(again.restore(recovery, [A])) == 1
    assert again.webhooks["a"].name == "Mine"


def test_nothing_is_recovered_after_a_save(space: Workspace, root: Path, tmp_path: Path) -> None:
    folder = tmp_path / "recovery"
    name_a(space, "Mine")
    space.write_recovery(folder)
    space.save()
    assert Workspace.recovery(Project.open(root), folder) is None
    space.write_recovery(folder)
    assert list(folder.iterdir()) == []


@pytest.mark.parametrize("data", [b"", b"{}", b"[", b'{"files": [{"file": "x", "text": "["}]}'])
def test_a_damaged_recovery_file_is_ignored(
    space: Workspace, root: Path, tmp_path: Path, data: bytes
) -> None:
    folder = tmp_path / "recovery"
    name_a(space, "Mine")
    space.write_recovery(folder)
    (path,) = folder.iterdir()
    path.write_bytes(data)
    assert Workspace.recovery(Project.open(root), folder) is None


# Any order of operations


@given(st.lists(st.tuples(st.sampled_from("nadrxuos"), st.integers(0, 3)), max_size=14))
def test_undo_leads_back_from_anything(
    tmp_path_factory: pytest.TempPathFactory, operations: list[tuple[str, int]]
) -> None:
    root = tmp_path_factory.mktemp("p")
    (root / "hookstudio.yaml").write_text("name: Shop\n")
    (root / "webhooks").mkdir()
    for name in "ab":
        (root / f"webhooks/{name}.yaml").write_text(f"# about {name}\nname: {name}\n")
    space = Workspace(Project.open(root), Clock())
    start = dict(space.webhooks)
    for operation, number in operations:
        operate(space, operation, number)
    now = dict(space.webhooks)
    space.save()
    assert dict(Project.open(root).webhooks) == now
    assert space.dirty == frozenset()
    steps = 0
    while space.undo():
        steps += 1
    assert dict(space.webhooks) == start
    space.save()
    assert dict(Project.open(root).webhooks) == start
    for _ in range(steps):
        space.redo()
    assert dict(space.webhooks) == now


def operate(space: Workspace, operation: str, number: int) -> None:
    slugs = list(space.webhooks)
    slug = slugs[number % len(slugs)] if slugs else "none"
    if operation == "n":
        space.add_webhook(Webhook(f"n{number}", "New"), "New")
    elif operation == "a" and slugs:
        space.replace_webhook(replace(space.webhooks[slug], url=str(number)), "Edit")
    elif operation == "d":
        space.duplicate("webhook", slug)
    elif operation == "r":
        space.rename("webhook", slug, f"Name {number}")
    elif operation == "x":
        space.delete("webhook", slug)
    elif operation == "u":
        space.undo()
    elif operation == "o":
        space.redo()
    elif operation == "s":
        space.save()


def test_a_file_of_a_newer_format_cannot_be_edited(root: Path) -> None:
    (root / A).write_text("version: 9\nname: A\n")
    space = Workspace(Project.open(root))
    assert name_a(space, "New") is None
    assert space.rename("webhook", "a", "New") is None
    assert space.delete("webhook", "a") is None
    assert (space.webhooks["a"].name, space.dirty) == ("A", frozenset())
    assert space.duplicate("webhook", "a") is not None


def test_saving_one_file_moves_no_other(root: Path, space: Workspace) -> None:
    space.rename("webhook", "a", "Renamed")
    space.rename("webhook", "b", "Other")
    assert space.save("webhooks/other.yaml") == ("webhooks/other.yaml",)
    assert (root / A).is_file()
    assert not (root / B).exists()
    assert space.dirty == {A, "webhooks/renamed.yaml"}
