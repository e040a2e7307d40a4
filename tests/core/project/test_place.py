"""Paths of a project: nothing that is written in a file opens a file outside."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project import disk
from hookstudio.core.project.disk import read_file, stamp_of, write_file
from hookstudio.core.project.folder import Project
from hookstudio.core.project.place import inside, parts_of, unportable

ESCAPES = [
    "../x", "a/../../x", "..", "/etc/passwd", "//server/share", "~/x", "~root/x", "C:x", "C:/x",
    "c:\\x", "\\\\server\\share\\x", "\\x", "a\\..\\x", "\\\\?\\C:\\x", "file:///../x/../..",
]  # fmt: skip
BAD_NAMES = [
    "", ".", "./", "a/", "aux", "AUX.json", "nul.tar.gz", "com1", "LPT¹.txt", "conin$", "con .txt",
    "a.", "a ", "a./b", "ab:c", "a|b", "a?b", "a*b", 'a"b', "a<b", "a\x00b", "a\nb", "x" * 256,
]  # fmt: skip


@pytest.mark.parametrize("rel", ESCAPES)
def test_a_path_that_leaves_the_project_is_refused(tmp_path: Path, rel: str) -> None:
    for check in (lambda: inside(tmp_path, rel), lambda: read_file(tmp_path, rel)):
        with pytest.raises(ProjectReadError) as caught:
            check()
        assert caught.value.code == "PROJECT_PATH_ESCAPE"


@pytest.mark.parametrize("rel", BAD_NAMES)
def test_a_name_that_some_system_cannot_hold_is_refused(tmp_path: Path, rel: str) -> None:
    with pytest.raises(ProjectReadError) as caught:
        inside(tmp_path, rel)
    assert caught.value.code == "PROJECT_PATH_NAME"


@pytest.mark.parametrize(
    "rel", ["a", "a/b.json", "./a//b", "é/日本.txt", ".hidden", "console", "a b"]
)
def test_an_ordinary_path_is_inside(tmp_path: Path, rel: str) -> None:
    path = inside(tmp_path, rel)
    assert path.is_relative_to(tmp_path.resolve())


@given(
    st.text(max_size=30)
    | st.lists(st.sampled_from(["..", ".", "a", "\\", "/", "C:"])).map("/".join)
)
def test_whatever_is_accepted_stays_inside(
    tmp_path_factory: pytest.TempPathFactory, rel: str
) -> None:
    root = tmp_path_factory.getbasetemp()
    try:
        parts = parts_of(rel)
    except ProjectReadError:
        return
    assert ".." not in parts
    assert not any("/" in part or unportable(part) for part in parts)
    assert root.joinpath(*parts).is_relative_to(root)


def test_a_linked_folder_on_the_way_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "project"
    (root / "real").mkdir(parents=True)
    (tmp_path / "secret.txt").write_text("secret")
    (root / "out").symlink_to(tmp_path)
    (root / "in").symlink_to(root / "real")
    for rel in ("out/secret.txt", "in/x.txt"):
        with pytest.raises(ProjectReadError) as caught:
            read_file(root, rel)
        assert caught.value.code == "PROJECT_PATH_ESCAPE"
        assert "is a link" in caught.value.message


def test_a_project_behind_a_link_is_opened(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real/hookstudio.yaml").write_text("name: A\n")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert Project.open(tmp_path / "link").name == "A"


def test_a_file_that_turns_into_a_link_while_it_is_opened_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    secret = tmp_path / "secret.txt"
    secret.write_text("secret")
    root = tmp_path / "project"
    root.mkdir()
    (root / "a.txt").write_text("a")

    def swap(rel: str, what: str = "file") -> tuple[str, ...]:
        parts = parts_of(rel, what)
        (root / "a.txt").unlink(missing_ok=True)
        (root / "a.txt").symlink_to(secret)
        return parts

    monkeypatch.setattr(disk, "parts_of", swap)
    with pytest.raises(ProjectReadError) as caught:
        read_file(root, "a.txt")
    assert caught.value.code == "PROJECT_PATH_ESCAPE"


def test_a_link_is_not_written_through(tmp_path: Path) -> None:
    outside = tmp_path / "outside.txt"
    outside.write_text("mine")
    root = tmp_path / "project"
    root.mkdir()
    (root / "a.txt").symlink_to(outside)
    with pytest.raises(Exception, match="is a link"):
        write_file(root, "a.txt", b"x")
    assert outside.read_text() == "mine"


def test_a_file_over_the_limit_is_refused_before_it_is_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(disk, "MAX_FILE_BYTES", 10)
    (tmp_path / "a.txt").write_bytes(b"x" * 11)
    with pytest.raises(ProjectReadError) as caught:
        read_file(tmp_path, "a.txt")
    assert caught.value.code == "PROJECT_TOO_BIG"
    (tmp_path / "a.txt").write_bytes(b"x" * 10)
    assert read_file(tmp_path, "a.txt").data == b"x" * 10


def test_a_stamp_tells_a_touched_file(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("a")
    before = stamp_of(tmp_path, "a.txt")
    (tmp_path / "a.txt").unlink()
    assert stamp_of(tmp_path, "a.txt") is None
    (tmp_path / "a.txt").write_text("b")
    assert stamp_of(tmp_path, "a.txt") != before


# What a hostile project may cause

FORBIDDEN = {"exec", "compile", "subprocess.Popen", "os.system", "os.exec", "socket.connect"}
_watching: list[tuple[str, str]] = []


def _watch(event: str, arguments: tuple[object, ...]) -> None:
    if _watching and (event == "open" or event in FORBIDDEN):
        _watching.append((event, str(arguments[0]) if arguments else ""))


def test_opening_hostile_files_touches_nothing_outside(tmp_path: Path, shared: Path) -> None:
    lists = sorted((shared / "data/fuzzdb/path-traversal").glob("*.txt"))
    paths = [
        line.replace("{FILE}", "etc/passwd")
        for listing in lists
        for line in listing.read_text("utf-8", "replace").splitlines()
        if line and not line.startswith("#")
    ][:1500]
    assert len(paths) > 100
    root = tmp_path / "project"
    (root / "webhooks").mkdir(parents=True)
    (root / "hookstudio.yaml").write_text("name: A\n")
    for number, path in enumerate(paths):
        text = path.replace("'", "''")
        (root / f"webhooks/w{number}.yaml").write_text(f"body_file: '{text}'\n", "utf-8")
    Project.open(root)  # what it needs is imported now
    sys.addaudithook(_watch)
    _watching.append(("begin", ""))
    project = Project.open(root)
    events = _watching[1:]
    _watching.clear()
    assert project.webhooks == {}
    assert {event for event, _ in events} == {"open"}
    # Below the root files are opened by a name in an open folder, so a name is all there is.
    own = {path.name for path in root.rglob("*")} | {str(root)}
    strangers = {name for _, name in events if name not in own}
    assert not any(
        name.startswith(("/", "..")) or "passwd" in name.split("/") for name in strangers
    )
