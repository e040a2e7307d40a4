"""Project: what opens, what is reported, what is written, and what never is."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.findings import Finding
from hookstudio.core.project import listing
from hookstudio.core.project.folder import DiskChange, Project
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.user_format import ProjectSettings
from hookstudio.core.project.webhook import Header, JsonBody, Pair, RawBody, Webhook

HOOK = "webhooks/x.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    write(tmp_path, "hookstudio.yaml", "version: 1\nname: Shop\n")
    return tmp_path


def write(root: Path, file: str, text: str | bytes) -> None:
    path = root / file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def opened(root: Path, file: str = "", text: str | bytes = "") -> Project:
    if file:
        write(root, file, text)
    return Project.open(root)


def only(project: Project) -> Finding:
    (finding,) = project.findings
    return finding


def refused(root: Path, text: str | bytes, file: str = HOOK) -> Finding:
    """The one finding of a file that must not open."""
    project = opened(root, file, text)
    assert project.webhooks == {}
    assert project.broken == {file}
    return only(project)


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


# Body files


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


# Folders


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


# Saving


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


# The disk


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


# Positions


def test_a_field_is_found_in_its_file(root: Path) -> None:
    text = (
        "url: 'http://a'\nheaders:\n  - [A, b]\n  - name: C\n    value: d\n"
        "body:\n  kind: raw\n  text: |\n    one\n\n    two {{x}}\n"
        "languages:\n  pt-BR:\n    url: http://b\n"
    )
    project = opened(root, HOOK, text)

    def at(field: str, start: int = 0, end: int = 0) -> str:
        from hookstudio.core.findings import Span

        hook = project.webhooks["x"]
        body = hook.body.text if isinstance(hook.body, RawBody) else ""
        place = project.place(HOOK, field, Span.of(body, start, end) if end else None)
        assert place is not None
        return f"{place.span.line}:{place.span.column}"

    assert at("url") == "1:6"
    assert at("headers[0].value") == "3:9"
    assert at("headers[1].name") == "4:11"
    assert at("body") == "8:9"
    assert at("languages.pt-BR.url") == "14:10"
    assert at("body", 9, 14) == "11:9"
    assert project.position(HOOK, "body.pairs[0].key") is None
    assert project.position("webhooks/none.yaml", "url") is None


def test_a_place_in_a_body_file_names_that_file(root: Path) -> None:
    write(root, "a.txt", "one\ntwo")
    project = opened(root, HOOK, "body: {kind: raw, body_file: a.txt}\n")
    place = project.place(HOOK, "body")
    assert place is not None
    assert place.file == "a.txt"
    assert project.position(HOOK, "body") is None


def test_pairs_of_a_json_body_are_found(root: Path) -> None:
    project = Project.open(root)
    project.save_webhook(Webhook("x", "X", body=JsonBody((Pair("a", "b"), Pair("c", "d")))))
    span = project.position(HOOK, "body.pairs[1].value")
    assert span is not None
    source = project.source(HOOK)
    assert source is not None
    assert source[span.start : span.end] == "d"
