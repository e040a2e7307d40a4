"""A project as it was at a revision; nothing of the repository runs, whatever it is set to."""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest

from hookstudio.core.checks.difference import ChangeKind
from hookstudio.core.checks.revisions import project_at
from hookstudio.core.checks.revisions_changes import DocumentChange, changes_between
from hookstudio.core.errors import HookStudioError, ProjectReadError, UsageError
from hookstudio.core.project.folder import Project
from tests.core.checks.small_project import FILES, small_project, write_files

ORDER = "webhooks/order.yaml"
_AUTHOR = {
    f"GIT_{who}_{what}": "a@example.com"
    for who in ("AUTHOR", "COMMITTER")
    for what in ("NAME", "EMAIL")
}
ENVIRONMENT = {"PATH": os.environ["PATH"], "HOME": "/nowhere", **_AUTHOR}


def git(folder: Path, *arguments: str) -> str:
    done = subprocess.run(
        ["git", "-c", "init.defaultBranch=main", *arguments],
        cwd=folder,
        env=ENVIRONMENT,
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.strip()


def commit(folder: Path, message: str = "change") -> str:
    git(folder, "add", "--all")
    git(folder, "commit", "--quiet", "--message", message)
    return git(folder, "rev-parse", "HEAD")


@pytest.fixture
def project(tmp_path: Path) -> Project:
    """A project in a folder of a repository, with one commit."""
    project = small_project(tmp_path)
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    return project


def test_a_revision_holds_what_it_held(project: Project) -> None:
    write_files(project.root, {ORDER: FILES[ORDER].replace("name: Order", "name: New")})
    (project.root / "users/bob.yaml").unlink()
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        assert old.webhooks["order"].name == "Order"
        assert set(old.users) == {"ada", "bob", "eve"}
        assert old.findings == ()
        folder = old.root
    assert not folder.exists()


def test_body_files_come_along_wherever_they_lie(project: Project) -> None:
    hook = "version: 1\nname: F\nurl: https://a\nbody: {kind: raw, body_file: texts/deep/b.txt}\n"
    write_files(project.root, {"webhooks/f.yaml": hook, "texts/deep/b.txt": "old"})
    commit(project.root)
    write_files(project.root, {"texts/deep/b.txt": "new"})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        assert old.webhooks["f"].body.text == "old"  # type: ignore[union-attr]  # a raw body


@pytest.mark.parametrize(
    "revision", ["nope", "", "--output=x", "HEAD\nHEAD", "HEAD:webhooks", "\udcff", "HEAD~9"]
)
def test_what_is_no_revision_is_refused(project: Project, revision: str) -> None:
    with pytest.raises(UsageError) as refused, project_at(project.root, revision, ENVIRONMENT):
        pass
    assert refused.value.code == "GIT_NO_REVISION"


def _code(folder: Path, variables: dict[str, str] = ENVIRONMENT) -> str:
    with pytest.raises(HookStudioError) as refused, project_at(folder, "HEAD", variables):
        pass
    return refused.value.code


def test_without_a_repository_it_says_so(tmp_path: Path) -> None:
    assert _code(small_project(tmp_path).root) == "GIT_NO_REPOSITORY"


def test_without_git_it_says_so(project: Project) -> None:
    assert _code(project.root, {"PATH": "/nowhere"}) == "GIT_MISSING"


def test_a_revision_before_the_project_has_none(tmp_path: Path) -> None:
    (tmp_path / "other.txt").write_text("x")
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    assert _code(small_project(tmp_path).root) == "CLI_NO_PROJECT"


def test_a_damaged_repository_is_an_error(project: Project) -> None:
    for pack in (project.root.parent / ".git/objects").glob("??"):
        for each in pack.iterdir():
            each.chmod(0o600)
            each.write_bytes(b"rubbish")
    assert _code(project.root) in ("GIT_FAILED", "GIT_NO_REVISION", "GIT_INCOMPLETE")


def test_nothing_that_the_repository_names_is_run(project: Project, tmp_path: Path) -> None:
    """Filters, text conversion, hooks, the file system monitor, aliases, a pager, a transport."""
    trap = tmp_path / "trap.sh"
    trap.write_text(f"#!/bin/sh\ntouch {tmp_path}/sprung\ncat\n")
    trap.chmod(0o755)
    write_files(project.root, {".gitattributes": "* filter=evil diff=evil\n"})
    commit(project.root)
    keys = [
        "filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "diff.evil.textconv",
        "diff.external", "core.fsmonitor", "core.pager", "core.editor", "core.sshCommand",
        "core.gitProxy", "pager.ls-tree", "pager.cat-file", "alias.cat-file", "alias.ls-tree",
        "remote.origin.uploadpack", "credential.helper", "uploadpack.packObjectsHook",
    ]  # fmt: skip
    for key in keys:
        git(tmp_path, "config", key, f"!{trap}" if key.startswith("alias") else str(trap))
    git(tmp_path, "config", "remote.origin.url", f"ext::{trap}")
    git(tmp_path, "config", "remote.origin.promisor", "true")
    git(tmp_path, "config", "extensions.partialClone", "origin")
    git(tmp_path, "config", "core.hooksPath", str(tmp_path))
    for hook in ("post-checkout", "post-index-change", "reference-transaction"):
        (tmp_path / hook).symlink_to(trap)
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        assert set(old.webhooks) == {"order"}
    # An object that is not there would be fetched through the remote.
    blob = git(project.root, "rev-parse", "HEAD:./webhooks/order.yaml")
    lost = tmp_path / ".git/objects" / blob[:2] / blob[2:]
    lost.chmod(0o600)
    lost.unlink()
    assert _code(project.root) in ("GIT_INCOMPLETE", "GIT_FAILED")
    assert not (tmp_path / "sprung").exists()


def test_links_and_names_that_no_project_may_have_are_passed_over(project: Project) -> None:
    (project.root / "users/linked.yaml").symlink_to("/etc/passwd")
    write_files(project.root, {"users/con.yaml": "version: 1\n", "users/a:b.yaml": "version: 1\n"})
    commit(project.root)
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        assert set(old.users) == {"ada", "bob", "eve"}


def test_a_hook_s_own_git_variables_do_not_lead_elsewhere(project: Project, tmp_path: Path) -> None:
    variables = {**ENVIRONMENT, "GIT_DIR": "/nowhere", "GIT_INDEX_FILE": "/nowhere/index"}
    with project_at(project.root, "HEAD", variables) as old:
        assert set(old.webhooks) == {"order"}


# What changes


def test_changes_are_put_together_by_user(project: Project) -> None:
    body = FILES[ORDER].replace(
        "{{custom_attribute.${discount} | default: 0}}",
        '{% if custom_attribute.${discount} == 5 %}"5"{% else %}0{% endif %}',
    )
    write_files(project.root, {ORDER: body})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        revised = changes_between(old, Project.open(project.root))
    typed, broken, mended = revised.groups[:3]
    assert (typed.where, typed.type_change) == ("body.discount", "number → text")
    assert (typed.users, typed.of_users, typed.languages) == (("bob",), 3, ("", "fr"))
    assert (typed.example.title, typed.example.new) == ("Bob", "5")
    assert (broken.where, broken.kind, broken.users) == ("body", ChangeKind.CHANGED, ("eve",))
    assert ("-", '  "discount": none') in broken.example.lines
    assert (mended.where, mended.kind) == ("problem body_json_invalid", ChangeKind.REMOVED)
    assert revised.requests == 12


def test_a_change_of_one_language_names_it(project: Project) -> None:
    write_files(project.root, {ORDER: FILES[ORDER].replace("/fr", "/fr/v2")})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        (group,) = changes_between(old, Project.open(project.root)).groups
    assert (group.where, group.languages, group.of_languages) == ("url", ("fr",), 2)
    assert group.users == ("ada", "bob", "eve")


def test_items_of_an_array_are_one_change(tmp_path: Path) -> None:
    hook = "version: 1\nname: A\nurl: https://a.example\nbody: {kind: raw, text: '[%s]'}\n"
    project = small_project(tmp_path, webhooks__order=hook % '{"a": 1}, {"a": 2}')
    git(tmp_path, "init", "--quiet")
    commit(tmp_path)
    write_files(project.root, {ORDER: hook % '{"a": "1"}, {"a": "2"}'})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        (group,) = changes_between(old, Project.open(project.root)).groups
    assert (group.where, group.type_change) == ("body[].a", "number → text")


def test_what_refuses_the_send_is_a_change(project: Project) -> None:
    write_files(project.root, {ORDER: FILES[ORDER].replace("| json_escape", "| shout")})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        groups = changes_between(old, Project.open(project.root)).groups
        back = changes_between(Project.open(project.root), old).groups
    assert ("problem unknown_filter", ChangeKind.ADDED) in [(g.where, g.kind) for g in groups]
    assert ("problem unknown_filter", ChangeKind.REMOVED) in [(g.where, g.kind) for g in back]


def test_documents_that_come_and_go_are_named(project: Project) -> None:
    (project.root / "users/bob.yaml").rename(project.root / "users/rob.yaml")
    write_files(project.root, {"webhooks/new.yaml": FILES[ORDER]})
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        revised = changes_between(old, Project.open(project.root))
    assert revised.documents == {
        "users/bob.yaml": DocumentChange.REMOVED,
        "users/rob.yaml": DocumentChange.ADDED,
        "webhooks/new.yaml": DocumentChange.ADDED,
    }
    assert revised.groups == ()
    assert revised.requests == 8


def test_nothing_changes_between_a_revision_and_itself(project: Project) -> None:
    with project_at(project.root, "HEAD", ENVIRONMENT) as old:
        assert not changes_between(old, project)


def test_an_unreadable_settings_file_of_a_revision_is_an_error(project: Project) -> None:
    write_files(project.root, {"hookstudio.yaml": "name: ["})
    commit(project.root)
    with pytest.raises(ProjectReadError), project_at(project.root, "HEAD", ENVIRONMENT):
        pass
