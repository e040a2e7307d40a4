"""Bad project files in the real window: what it says, that it lives on, that nothing is harmed."""

from __future__ import annotations

import asyncio
import os
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project.folder import Project
from hookstudio.gui.program import Program
from hookstudio.gui.studio import Studio
from tests.bad_inputs.catalogue import window_cases
from tests.bad_inputs.conftest import SETTINGS, USER, WEBHOOK, contents
from tests.bad_inputs.test_project_files import accents, linked_user
from tests.bad_inputs.window.looking import CTRL, goes_on, press, question, texts, toasts
from tests.running_studio import running_studio, until


def program_of(studio: Studio) -> Program:
    program = studio.parent()
    assert isinstance(program, Program)
    return program


def small_project(root: Path) -> Path:
    for name, text in (
        ("hookstudio.yaml", SETTINGS),
        ("users/ada.yaml", USER),
        ("webhooks/aaa.yaml", WEBHOOK),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    return root


async def test_a_project_that_cannot_be_read_is_refused(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    """Opened from a window that works, which stays as it was."""
    async with running_studio(project, tmp_path / "home") as studio:
        program = program_of(studio)
        for case in window_cases("project_file"):
            if not case.rejected or case.code == "PROJECT_NEWER":
                continue
            root = small_project(tmp_path / case.id.replace("/", "-"))
            (root / "hookstudio.yaml").write_bytes(case.content or b"")
            before = contents(root)
            with pytest.raises(ProjectReadError) as caught:
                Project.open(root)
            assert caught.value.code == case.code
            opening = asyncio.ensure_future(program.open(root))
            box = await question(studio.window)
            assert box.text() == "This project cannot be opened"
            assert box.informativeText() == str(caught.value)
            press(box, "Close")
            assert not await opening
            assert program.studio is studio
            assert contents(root) == before
        await goes_on(studio)


@pytest.mark.parametrize("version", [999, 2], ids=["PRO-18", "PRO-18/two"])
async def test_a_newer_project_is_shown_and_never_written(
    qapp: QApplication, project: Path, tmp_path: Path, version: int
) -> None:
    (project / "hookstudio.yaml").write_text(f'{{"version":{version}}}')
    before = contents(project)
    async with running_studio(project, tmp_path / "home") as studio:
        told = texts(studio.files.notices)
        assert f"newer Hook Studio (format {version}; this one reads up to 1)" in told
        assert "Nothing was changed." in told
        assert studio.composer.body.raw.editor.isReadOnly()
        QTest.keyClicks(studio.composer.body.raw.editor, "x")
        QTest.keyClick(studio.window, Qt.Key.Key_S, CTRL)
        await until(lambda: not studio.preview.stale)
    assert contents(project) == before


async def test_webhooks_that_cannot_be_read_are_marked_and_left_alone(
    qapp: QApplication, tmp_path: Path
) -> None:
    """All of them in one project, among one that can be read."""
    root = small_project(tmp_path / "project")
    bad = {
        f"webhooks/bad-{number}.yaml": case
        for number, case in enumerate(window_cases("project_file"))
        if case.rejected
    }
    for file, case in bad.items():
        (root / file).write_bytes(case.content or b"")
    lay_traps(root)
    before = contents(root)
    async with running_studio(root, tmp_path / "home") as studio:
        workspace = studio.session.workspace
        for file, case in bad.items():
            [finding] = workspace.project.findings_in(file)
            assert (finding.code, file in workspace.project.broken) == (case.code, True), case.id
        assert "more in the project pane" in texts(studio.files.notices)
        found = {f.code for f in workspace.findings}
        assert {"PROJECT_NOT_REGULAR", "PROJECT_PATH_ESCAPE", "PROJECT_NAME_CLASH"} <= found
        await goes_on(studio)
        studio.files.save_all()
        await until(lambda: not workspace.dirty)
    after = contents(root)
    assert [name for name in after if after[name] != before.get(name)] == ["webhooks/aaa.yaml"]
    assert set(after) == set(before)


def lay_traps(root: Path) -> None:
    """What the catalogue builds in a folder, all in one."""
    bodies = {"link": "PRO-29", "pipe": "PRO-30", "sparse": "PRO-31"}
    for name in bodies:
        (root / f"webhooks/{name}.yaml").write_text(f"version: 1\nbody_file: {name}.liquid\n")
    (root / "link.liquid").symlink_to("/etc/hostname")
    os.mkfifo(root / "pipe.liquid")
    with (root / "sparse.liquid").open("wb") as stream:
        stream.truncate(8 << 40)
    linked_user(root)
    (root / "users/ben.yaml").write_text(USER)
    accents(root)


async def test_a_folder_that_became_read_only_keeps_the_edits(
    qapp: QApplication, project: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """PRO-33: with the answer that the system gives, since a test may run as root."""
    before = contents(project)
    real = os.open

    def denied(path: object, flags: int, *args: object, **options: object) -> int:
        if flags & os.O_CREAT and ".hookstudio-" in str(path):
            raise PermissionError(13, "Permission denied")
        return real(path, flags, *args, **options)  # type: ignore[arg-type]

    async with running_studio(project, tmp_path / "home") as studio:
        await goes_on(studio)
        edited = studio.session.webhook
        with monkeypatch.context() as patched:
            patched.setattr(os, "open", denied)
            QTest.keyClick(studio.window, Qt.Key.Key_S, CTRL)
            await until(lambda: "read-only" in toasts(studio) + texts(studio.files.notices))
        assert studio.session.webhook == edited
        assert studio.session.workspace.dirty
        assert contents(project) == before
        QTest.keyClick(studio.window, Qt.Key.Key_S, CTRL)
        await until(lambda: not studio.session.workspace.dirty)


async def test_a_file_that_is_gone_is_asked_about(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    """PRO-34: one that changed, or is gone, is never written over without a word."""
    async with running_studio(project, tmp_path / "home") as studio:
        await goes_on(studio)
        (project / "webhooks/order.yaml").unlink()
        studio.files.check_disk()
        await until(lambda: "order.yaml" in texts(studio.files.notices))
        assert studio.session.workspace.dirty
        QTest.keyClick(studio.window, Qt.Key.Key_S, CTRL)
        await until(lambda: not studio.preview.stale)
        await goes_on(studio)
    assert not (project / "webhooks/order.yaml").exists()
