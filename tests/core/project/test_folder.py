"""Project: which documents open, and what is reported of those that do not."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Header, JsonBody, Webhook
from tests.core.project.folders import HOOK, only, opened, refused, write

CATALOGUE = [
    ("PRO-02", b"\0" * 70, "PROJECT_NOT_TEXT"),
    ("PRO-03", b'{"name":"\xff\xfe"}', "PROJECT_ENCODING"),
    ("PRO-05", b"\xff\xfe{\0}\0", "PROJECT_ENCODING"),
    ("PRO-09", b"[" * 100_000, "PROJECT_TOO_DEEP"),
    ("PRO-10", b"[" * 2000 + b"]" * 2000, "PROJECT_TOO_DEEP"),
    ("PRO-11", b'{"version":1,"n":' + b"9" * 5000 + b"}", "PROJECT_NUMBER"),
    ("PRO-13", b'{"version":1,"n":1e999}', "PROJECT_NUMBER"),
    ("PRO-14", b'{"version":1,"url":"a","url":"b"}', "PROJECT_DUPLICATE_KEY"),
    ("PRO-16", b'{"version": 1,\n "name": }}', "PROJECT_SYNTAX"),
    ("PRO-17", b'{"version":1,"name":"abc', "PROJECT_SYNTAX"),
    ("PRO-21", b"[1,2,3]", "PROJECT_SHAPE"),
    ("PRO-22", b'{"version":1,"headers":"Authorization: x"}', "PROJECT_SHAPE"),
    ("PRO-25", b'{"version":1,"body_file":"../../../etc/passwd"}', "PROJECT_PATH_ESCAPE"),
    ("PRO-26", b'{"version":1,"body_file":"/etc/passwd"}', "PROJECT_PATH_ESCAPE"),
    ("PRO-27", b'{"version":1,"body_file":"\\\\\\\\evil\\\\share\\\\x"}', "PROJECT_PATH_ESCAPE"),
    ("PRO-27 drive", b'{"version":1,"body_file":"C:/x"}', "PROJECT_PATH_ESCAPE"),
    ("PRO-28", b'{"version":1,"body_file":"aux.json"}', "PROJECT_PATH_NAME"),
    ("PRO-38", b"!!python/object/apply:os.system ['true']", "PROJECT_SYNTAX"),
]


@pytest.mark.parametrize(
    ("data", "code"), [c[1:] for c in CATALOGUE], ids=[c[0] for c in CATALOGUE]
)
def test_a_bad_webhook_is_reported_with_its_place_and_the_rest_opens(
    root: Path, data: bytes, code: str
) -> None:
    write(root, "users/ada.yaml", "name: Ada\n")
    finding = refused(root, data)
    assert finding.code == code
    assert finding.file == HOOK
    assert finding.span is not None
    assert list(Project.open(root).users) == ["ada"]


@pytest.mark.parametrize(
    ("data", "code"), [c[1:] for c in CATALOGUE], ids=[c[0] for c in CATALOGUE]
)
def test_a_project_with_bad_settings_does_not_open(tmp_path: Path, data: bytes, code: str) -> None:
    with pytest.raises(ProjectReadError) as caught:
        opened(tmp_path, "hookstudio.yaml", data)
    assert caught.value.code == code
    assert caught.value.place.startswith("hookstudio.yaml:")


def test_a_folder_without_a_project_is_none(tmp_path: Path) -> None:
    with pytest.raises(ProjectReadError) as caught:
        Project.open(tmp_path)
    assert caught.value.code == "CLI_NO_PROJECT"
    with pytest.raises(ProjectReadError) as caught:
        Project.open(tmp_path / "none")
    assert caught.value.code == "CLI_NO_PROJECT"


def test_a_byte_order_mark_is_read_and_not_written_again(root: Path) -> None:
    project = opened(root, HOOK, b"\xef\xbb\xbfname: A\n")
    assert project.webhooks["x"].name == "A"
    project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert (root / HOOK).read_bytes() == b"name: B\n"


@pytest.mark.parametrize("newline", ["\r\n", "\n", "\r"])
def test_an_unedited_file_stays_byte_for_byte(root: Path, newline: str) -> None:
    text = "# c\nname:   'A'   # d\nheaders: [ [a,b] ]\nbody: {kind: raw, text: \"x\\ny\"}\n\n"
    data = text.replace("\n", newline).encode()
    project = opened(root, HOOK, data)
    before = (root / HOOK).stat()
    project.save_webhook(replace(project.webhooks["x"]))
    after = (root / HOOK).stat()
    assert (root / HOOK).read_bytes() == data
    assert (before.st_mtime_ns, before.st_ino) == (after.st_mtime_ns, after.st_ino)


def test_line_ends_of_the_file_stay_when_it_is_edited(root: Path) -> None:
    project = opened(root, HOOK, b"name: A\r\nurl: http://a\r\n")
    hook = project.webhooks["x"]
    project.save_webhook(replace(hook, url="http://b", headers=(Header("a", "b"),)))
    data = (root / HOOK).read_bytes()
    assert data.startswith(b"name: A\r\nurl: http://b\r\nheaders:\r\n  - name: a\r\n")
    assert data.count(b"\n") == data.count(b"\r\n")


def test_a_newer_project_opens_read_only(tmp_path: Path) -> None:
    write(tmp_path, HOOK, "name: A\n")
    project = opened(tmp_path, "hookstudio.yaml", '{"version":999, "layers": []}')
    assert project.read_only
    assert only(project).code == "PROJECT_NEWER"
    assert "format 999; this one reads up to 1" in only(project).message
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert caught.value.code == "PROJECT_NEWER"
    assert (tmp_path / HOOK).read_text() == "name: A\n"


def test_a_newer_file_is_shown_and_not_written(root: Path) -> None:
    project = opened(root, HOOK, "version: 2\nname: A\nshape: new\n")
    assert project.webhooks["x"].name == "A"
    assert not project.read_only
    assert only(project).code == "PROJECT_NEWER"
    with pytest.raises(ProjectWriteError) as caught:
        project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert caught.value.code == "PROJECT_NEWER"
    assert "made by a newer Hook Studio and is open for reading only" in caught.value.message
    assert "another name" not in caught.value.message


def test_why_a_file_is_locked_is_said_for_each_reason(root: Path) -> None:
    for name, text in {"a": "name: A\n", "b": "version: 2\nname: B\n", "c": "name: [\n"}.items():
        write(root, f"webhooks/{name}.yaml", text)
    write(root, "webhooks/A.yaml", "name: a\n")
    project = Project.open(root)
    assert project.why_locked("webhooks/A.yaml") == ""
    assert "differ only by case" in project.why_locked("webhooks/a.yaml")
    assert "newer Hook Studio" in project.why_locked("webhooks/b.yaml")
    assert "cannot be read" in project.why_locked("webhooks/c.yaml")
    assert {finding.code for finding in project.findings_in("webhooks/b.yaml")} == {"PROJECT_NEWER"}


def test_a_newer_file_of_another_shape_is_only_reported(root: Path) -> None:
    finding = refused(root, "version: 2\nheaders: new\n")
    assert finding.code == "PROJECT_NEWER"


def test_a_broken_file_is_never_overwritten(root: Path) -> None:
    project = opened(root, HOOK, "name: [\n")
    with pytest.raises(ProjectWriteError):
        project.save_webhook(Webhook("x", "Mine"))
    with pytest.raises(ProjectWriteError):
        project.delete(HOOK)
    assert (root / HOOK).read_text() == "name: [\n"


def test_unknown_keys_are_kept_and_reported_with_a_hint(root: Path) -> None:
    project = opened(root, HOOK, "name: A\nheadrs: [1]\nbody: {kind: raw, text: a, x: 1}\n")
    first, second = project.findings
    assert first.message == 'The key "headrs" is not known; it is kept. Did you mean "headers"?'
    assert str(first).startswith(f"{HOOK}:2:1:")
    assert '"body.x"' in second.message
    project.save_webhook(replace(project.webhooks["x"], name="B"))
    assert (root / HOOK).read_text().startswith("name: B\nheadrs: [1]\nbody: {kind: raw")


def test_pairs_keep_the_authors_text(root: Path) -> None:
    text = "body:\n  kind: json\n  pairs:\n" + "".join(
        f"    - {{key: k, value: {value}}}\n" for value in ("1.10", "true", "null", "[1, {a: b}]")
    )
    body = opened(root, HOOK, text).webhooks["x"].body
    assert isinstance(body, JsonBody)
    assert [pair.value for pair in body.pairs] == ["1.10", "true", "null", '[1, {"a": "b"}]']


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("name: [a]", "name should be text"),
        ("version: one", "version should be a whole number"),
        ("version: true", "version should be a whole number"),
        ("version: 0", "version should be a whole number"),
        ("headers: [a]", "name/value pairs"),
        ("headers: [[a, b, c]]", "name/value pairs"),
        ("headers: {a: b}", "name/value pairs"),
        ("headers: [{name: a, value: b, enabled: 3}]", "true or false"),
        ("body: text", "kind: json with pairs"),
        ("body: {kind: form}", "kind: json with pairs"),
        ("body: {kind: json, pairs: {a: b}}", "should be a list"),
        ("body: {kind: json, pairs: [a]}", "key, type and value"),
        ("body: {kind: json, pairs: [{key: a, type: date}]}", "one of text, number"),
        ("languages: [fr]", "languages should map"),
        ("languages: {fr: text}", "languages should map"),
        ("delivery: {policy: never}", "one of braze, once"),
        ("delivery: once", "delivery should hold"),
    ],
)
def test_a_wrong_shape_is_said_in_words(root: Path, text: str, words: str) -> None:
    finding = refused(root, text)
    assert finding.code == "PROJECT_SHAPE"
    assert words in finding.message


def test_a_secret_in_clear_is_reported_where_it_stands(root: Path) -> None:
    token = "sk_live_" + "51H0000000000000000000000"
    text = f'{{"version":1,"headers":[["Authorization","Bearer {token}"]]}}'
    finding = only(opened(root, HOOK, text))
    assert (finding.code, finding.field) == ("PROJECT_SECRET_IN_FILE", "headers[0].value")
    assert "headers/Authorization" in finding.message
    assert token not in finding.message
    (root / HOOK).unlink()
    codes = {finding.code for finding in opened(root, "hookstudio.yaml", text).findings}
    assert codes == {"PROJECT_SECRET_IN_FILE", "PROJECT_UNKNOWN_KEY"}
