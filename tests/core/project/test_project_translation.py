"""Errors about a project's files are translated; what goes into the files never is."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from hookstudio.core import wording
from hookstudio.core.checks.check_rendering import current_snapshots
from hookstudio.core.errors import HookStudioError
from hookstudio.core.imports.reading import Reading, read_users
from hookstudio.core.imports.source import Source
from hookstudio.core.project.folder import Project
from hookstudio.core.project.place import inside
from hookstudio.core.project.starters import STARTERS
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.project.yaml_reader import MAX_DEPTH, read
from tests.pseudo_language import CLOSE, OPEN, Pseudo

WRONG_FILES = (
    *("[1, 2", "a: b: c", "a: 1\na: 2", "- 1", "a: &x 1", "a: !t 1", "%YAML 1.2\n", "a: \x07"),
    *('{"a": ', '{"a" 1}', '{"a": 1 "b": 2}', "{a: 1e999}", "a: '", "a: @b", f"{'9' * 5000}"),
    "[" * (MAX_DEPTH + 2),
    "\0",
)
WRONG_USERS = ("[1]", "[{]", '[{"a": 1,}]', '[{"a": 1} 2]', '{"a" 1}', '{"users": 1}', "[NaN]", "")


@pytest.fixture(autouse=True)
def _pseudo() -> Iterator[None]:
    before = wording.in_use()
    wording.use(Pseudo())
    yield
    wording.use(before)


@pytest.mark.parametrize("text", WRONG_FILES, ids=lambda text: repr(text[:20]))
def test_errors_of_files_are_translated(text: str) -> None:
    with pytest.raises(HookStudioError) as raised:
        read(text.encode(), "webhooks/a.yaml")
    _check_translated(raised.value.message)


@pytest.mark.parametrize("path", ["../a", "/a", "a\\b", "con", "a/", "a ", "a" * 300, "a:b/c"])
def test_errors_of_paths_are_translated(path: str, tmp_path: Path) -> None:
    with pytest.raises(HookStudioError) as raised:
        inside(tmp_path, path)
    _check_translated(raised.value.message)


@pytest.mark.parametrize("text", WRONG_USERS)
def test_errors_of_imports_are_translated(text: str) -> None:
    try:
        found = read_users(Source("users.json", text.encode()), Reading("json"))
    except HookStudioError as error:
        _check_translated(error.message)
    else:
        assert found.notes
        for note in found.notes:
            _check_translated(note.message)


def test_what_is_written_is_english(tmp_path: Path) -> None:
    root = tmp_path / "shop"
    workspace = Workspace(Project.create(root, "Shop"))
    for starter in STARTERS:
        workspace.add_webhook(starter.webhook, "")
    for kind, slugs in (("webhook", list(workspace.webhooks)), ("user", list(workspace.users))):
        for slug in slugs:
            workspace.duplicate(kind, slug)
    workspace.save()
    users = read_users(Source("a.csv", b"first_name,\nAda,1,2\n"), Reading("csv")).users
    texts = [path.read_text("utf-8") for path in root.rglob("*.*")]
    texts += [repr(user) for user in users]
    texts += current_snapshots(workspace, workspace.webhooks.values()).texts.values()
    assert len(texts) > 30
    assert [text for text in texts if OPEN in text] == []


def _check_translated(message: str) -> None:
    assert message.startswith(OPEN)
    assert message.endswith(CLOSE)
