"""Project: which files of its folders are read, and as what."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.project import listing
from hookstudio.core.project.folder import Project
from hookstudio.core.project.response import RecordedAnswer
from tests.core.project.folders import HOOK, only, opened, write


def test_a_linked_webhook_or_folder_is_not_followed(root: Path, tmp_path: Path) -> None:
    outside = tmp_path / "outside.yaml"
    outside.write_text("name: A\n")
    (root / "webhooks").mkdir()
    (root / HOOK).symlink_to(outside)
    assert only(Project.open(root)).code == "PROJECT_PATH_ESCAPE"
    (root / HOOK).unlink()
    (root / "webhooks").rmdir()
    (root / "webhooks").symlink_to(tmp_path)
    assert only(Project.open(root)).code == "PROJECT_PATH_ESCAPE"


def test_names_that_differ_by_case_clash(root: Path) -> None:
    write(root, "webhooks/Order.yaml", "name: A\n")
    project = opened(root, "webhooks/order.yaml", "name: B\n")
    finding = only(project)
    assert finding.code == "PROJECT_NAME_CLASH"
    assert "Order.yaml and order.yaml differ only by case" in finding.message
    assert project.broken == {"webhooks/order.yaml"}


def test_a_file_with_the_wrong_ending_or_an_unportable_name_is_reported(root: Path) -> None:
    write(root, "webhooks/a.yml", "name: A\n")
    write(root, "webhooks/README.md", "no matter\n")
    project = opened(root, "webhooks/aux.yaml", "name: B\n")
    assert [f.code for f in project.findings] == ["PROJECT_FILE_NAME", "PROJECT_PATH_NAME"]
    assert project.webhooks == {}


def test_a_folder_of_too_many_files_is_bounded(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(listing, "MAX_FILES", 3)
    for number in range(5):
        write(root, f"users/u{number}.yaml", "name: U\n")
    project = Project.open(root)
    assert list(project.users) == ["u0", "u1", "u2"]
    assert only(project).code == "PROJECT_TOO_BIG"
    assert project.disk_changes() == ()


def test_blocks_catalogs_and_responses_are_read(root: Path) -> None:
    write(root, "content_blocks/Foot note.liquid", "a\r\nb")
    write(root, "catalogs/books.csv", 'id,title\r\nb1,"a, b"\n')
    write(root, "catalogs/shops.json", '[{"id": "s1", "open": true}]')
    write(root, "responses/rates.yaml", "version: 1\nurl: https://a\nstatus: 200\n")
    project = Project.open(root)
    assert project.findings == ()
    assert project.content_blocks == {"Foot note": "a\r\nb"}
    assert project.catalogs == {
        "books": ({"id": "b1", "title": "a, b"},),
        "shops": ({"id": "s1", "open": True},),
    }
    assert project.responses == {"rates": RecordedAnswer("rates", "https://a")}


@pytest.mark.parametrize(
    ("file", "text", "code"),
    [
        ("a.csv", 'id\n"open', "PROJECT_SYNTAX"),
        ("a.csv", "id,id\n1,2", "PROJECT_SYNTAX"),
        ("a.csv", "id\n1,2", "PROJECT_SYNTAX"),
        ("a.json", "{}", "PROJECT_SHAPE"),
        ("a.json", "[1]", "PROJECT_SHAPE"),
        ("a.json", '[{"a": 1, "a": 2}]', "PROJECT_DUPLICATE_KEY"),
        ("a.json", '[{"a": NaN}]', "PROJECT_NUMBER"),
        ("a.json", '[{"a": 1e999}]', "PROJECT_NUMBER"),
        ("a.json", '[{"a": ' + "9" * 5000 + "}]", "PROJECT_NUMBER"),
        ("a.json", "[" * 100_000, "PROJECT_TOO_DEEP"),
        ("a.json", '[{"a": ]', "PROJECT_SYNTAX"),
        ("a.json", b"[\xff]", "PROJECT_ENCODING"),
    ],
)
def test_a_bad_catalog_is_reported(root: Path, file: str, text: str | bytes, code: str) -> None:
    finding = only(opened(root, f"catalogs/{file}", text))
    assert finding.code == code
    assert finding.file == f"catalogs/{file}"
