"""Project: bodies in files of their own."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.project.folder import DiskChange
from hookstudio.core.project.webhook import RawBody
from tests.core.project.folders import HOOK, opened, refused, write


def test_a_body_file_is_read_and_saved_byte_for_byte(root: Path) -> None:
    write(root, "bodies/a.json", "{\r\n \u2028}\n")
    project = opened(root, HOOK, "body: {kind: raw, body_file: bodies/a.json}\n")
    hook = project.webhooks["x"]
    assert hook.body == RawBody("{\r\n \u2028}\n", "bodies/a.json")
    project.save_webhook(replace(hook, body=RawBody("new\r", "bodies/a.json")))
    assert (root / "bodies/a.json").read_bytes() == b"new\r"
    assert (root / HOOK).read_text() == "body: {kind: raw, body_file: bodies/a.json}\n"
    assert project.disk_changes() == ()


def test_a_body_file_that_another_program_changed_is_not_overwritten(root: Path) -> None:
    write(root, "a.json", "1")
    project = opened(root, HOOK, "body: {kind: raw, body_file: a.json}\n")
    write(root, "a.json", "2")
    assert project.disk_changes() == (DiskChange(HOOK, "changed"),)
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], body=RawBody("3", "a.json")))
    assert caught.value.code == "PROJECT_CHANGED"
    assert (root / "a.json").read_text() == "2"


def test_a_new_body_file_does_not_replace_a_file_that_is_there(root: Path) -> None:
    write(root, "notes.txt", "mine")
    project = opened(root, HOOK, "name: A\n")
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], body=RawBody("3", "notes.txt")))
    assert caught.value.code == "PROJECT_EXISTS"
    assert (root / "notes.txt").read_text() == "mine"


@pytest.mark.parametrize("form", ["body: {kind: raw, body_file: b.txt}", "body_file: b.txt"])
def test_a_body_file_must_be_a_plain_file(root: Path, form: str) -> None:
    assert refused(root, form).code == "PROJECT_NO_FILE"
    (root / "b.txt").symlink_to("/etc/hostname")
    finding = refused(root, form)
    assert finding.code == "PROJECT_PATH_ESCAPE"
    assert "b.txt is a link to a place outside the project" in finding.message
    (root / "b.txt").unlink()
    os.mkfifo(root / "b.txt")
    assert refused(root, form).code == "PROJECT_NOT_REGULAR"
    (root / "b.txt").unlink()
    with (root / "b.txt").open("wb") as sparse:
        sparse.truncate(8 * 10**12)
    finding = refused(root, form)
    assert finding.code == "PROJECT_TOO_BIG"
    assert "8.0 TB; the most is 20 MB" in finding.message
    (root / "b.txt").unlink()
    (root / "b.txt").mkdir()
    assert refused(root, form).code == "PROJECT_NOT_REGULAR"
