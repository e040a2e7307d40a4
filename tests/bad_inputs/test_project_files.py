"""Bad project files, through the command line: named, refused, and left as they are."""

from __future__ import annotations

import json
import os
import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from hookstudio.core.project.folder import Project
from tests.bad_inputs.catalogue import Case, each
from tests.bad_inputs.conftest import SETTINGS, USER, WEBHOOK, Run, contents
from tests.trusting import approve_host, trust_project

RENDER = ("render", "order", "--user", "ada", "--json")
SEND = ("send", "order", "--user", "ada", "--json")
FILES = ("hookstudio.yaml", "webhooks/order.yaml")


@pytest.mark.parametrize("file", FILES)
@each("project_file")
def test_the_command_line_names_it(run: Run, project: Path, case: Case, file: str) -> None:
    assert case.content is not None
    (project / file).write_bytes(case.content)
    before = contents(project)
    refusing = SEND if file == "hookstudio.yaml" else RENDER
    for command in (("check", "--json"), refusing) if case.rejected else (RENDER,):
        ran = run(*command)
        if case.rejected:
            assert (ran.status, ran.codes[:1]) == (2, [case.code]), ran.err
            told = ran.objects[0]
            assert (told["file"], told["line"] is not None) == (file, True)
        else:
            # A webhook of one line has no URL, which is refused for itself.
            refused = ran.status == 1 and "URL_EMPTY" in ran.codes
            assert ran.status == 0 or (refused and file != "hookstudio.yaml"), ran.err
            assert not case.code or case.code in ran.codes
    assert contents(project) == before


@each("project_file")
def test_saving_what_was_not_edited_changes_no_byte(project: Path, case: Case) -> None:
    if case.rejected:
        return
    for file in FILES:
        (project / file).write_bytes(case.content or b"")
    before = contents(project)
    opened = Project.open(project)
    opened.save_webhook(opened.webhooks["order"])
    opened.save_settings(opened.settings)
    assert contents(project) == before


def body_file(project: Path) -> Path:
    """Let the webhook take its body from a file that the test makes."""
    (project / "webhooks/order.yaml").write_text("version: 1\nbody_file: body.liquid\n")
    return project / "body.liquid"


def link_to_outside(project: Path) -> None:
    body_file(project).symlink_to("/etc/hostname")


def linked_user(project: Path) -> None:
    outside = project.parent / "user.yaml"
    outside.write_text(USER)
    (project / "users/ada.yaml").unlink()
    (project / "users/ada.yaml").symlink_to(outside)


def linked_folder(project: Path) -> None:
    (project / "webhooks").rename(project.parent / "elsewhere")
    (project / "webhooks").symlink_to(project.parent / "elsewhere")


def fifo(project: Path) -> None:
    os.mkfifo(body_file(project))


def a_socket(project: Path) -> None:
    file = body_file(project)
    here = Path.cwd()
    with socket.socket(socket.AF_UNIX) as made:
        os.chdir(file.parent)  # a socket's path has 108 bytes at most
        made.bind(file.name)
        os.chdir(here)


def folder_for_a_file(project: Path) -> None:
    body_file(project).mkdir()


def sparse(project: Path) -> None:
    with body_file(project).open("wb") as stream:
        stream.truncate(8 << 40)


def sparse_webhook(project: Path) -> None:
    with (project / "webhooks/order.yaml").open("r+b") as stream:
        stream.truncate(30_000_000)


def capitals(project: Path) -> None:
    (project / "webhooks/Order.yaml").write_text(WEBHOOK)


def accents(project: Path) -> None:
    (project / "webhooks/\u00e9.yaml").write_text(WEBHOOK)
    (project / "webhooks/e\u0301.yaml").write_text(WEBHOOK)


BUILT: dict[str, Callable[[Path], None]] = {
    "PRO-29": link_to_outside,
    "PRO-29/user": linked_user,
    "PRO-29/folder": linked_folder,
    "PRO-30": fifo,
    "PRO-30/socket": a_socket,
    "PRO-30/folder": folder_for_a_file,
    "PRO-31": sparse,
    "PRO-31/webhook": sparse_webhook,
    "PRO-35": capitals,
    "PRO-35/accents": accents,
}


@each("project_file", built=True)
def test_what_lies_in_the_folder(run: Run, project: Path, case: Case) -> None:
    if case.id not in BUILT:
        pytest.skip("what happens when it is saved is tested below, and in the window")
    BUILT[case.id](project)
    before = contents(project)
    checked = run("check", "--json")
    assert checked.status == 2
    assert case.code in checked.codes
    if case.id != "PRO-35/accents":
        rendered = run(*RENDER)
        assert (rendered.status, rendered.codes[-1:]) == (2, [case.code]), rendered.err
    assert contents(project) == before


@contextmanager
def not_writable(*paths: Path) -> Iterator[None]:
    modes = [path.stat().st_mode for path in paths]
    for path in paths:
        path.chmod(0o555)
    try:
        yield
    finally:
        for path, mode in zip(paths, modes, strict=True):
            path.chmod(mode)


def test_a_folder_that_cannot_be_written_to(run: Run, project: Path) -> None:
    if os.geteuid() == 0:
        pytest.skip("root may write anywhere")
    (project / "people.csv").write_text("email\nx@shop.example\n")
    before = contents(project)
    with not_writable(project, project / "users"):
        ran = run("users", "import", "people.csv", "--json")
        assert (ran.status, ran.codes_of("error")) == (1, ["PROJECT_READ_ONLY"])
        assert run(*RENDER).status == 0
    assert contents(project) == before


def test_a_settings_file_that_is_gone_is_no_project(run: Run, project: Path) -> None:
    (project / "hookstudio.yaml").unlink()
    (project / "Hookstudio.yaml").write_text(SETTINGS)
    ran = run(*RENDER)
    assert (ran.status, ran.codes) == (2, ["CLI_NO_PROJECT"])


def test_a_secret_is_granted_by_trust(run: Run, project: Path) -> None:
    """PRO-24: a stranger's project asks by name for a secret; it gets none before one agrees."""
    made = {
        "version": 1,
        "url": "https://evil.example/",
        "headers": [["X", "{{ secret.PROD_API_KEY }}"]],
        "body": {"kind": "raw", "text": "hi"},
    }
    (project / "webhooks/order.yaml").write_text(json.dumps(made))
    ran = run(*RENDER)
    assert (ran.status, ran.codes_of("finding")[-1]) == (0, "SECRET_NOT_GRANTED")
    ran = run(*SEND)
    assert (ran.status, ran.codes_of("error")) == (1, ["PROJECT_UNTRUSTED"])
    assert "SECRET_NOT_GRANTED" in ran.codes_of("finding")
    trust_project(project)
    approve_host(project, "https://evil.example")
    ran = run(*SEND)
    assert (ran.status, ran.codes_of("error")) == (1, ["SECRET_NOT_GRANTED"])
    approve_host(project, "https://evil.example", secrets=("PROD_API_KEY",))
    assert "SECRET_NOT_GRANTED" not in run(*RENDER).codes
    assert run("outbox", "list", "--json").objects == []


def test_a_snapshot_of_what_cannot_be_read_is_left_alone(run: Run, project: Path) -> None:
    assert run("snapshot", "--update").status == 0
    (project / "webhooks/order.yaml").write_bytes(b"\xff")
    (project / "webhooks/other.yaml").write_text(WEBHOOK)
    before = contents(project)
    ran = run("snapshot", "--update", "--json")
    assert (ran.status, ran.codes_of("finding")) == (2, ["PROJECT_ENCODING"])
    after = contents(project)
    assert {name: after[name] for name in before} == before
