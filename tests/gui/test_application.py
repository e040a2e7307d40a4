"""What the system asks to open while the program runs: real events, in a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from hookstudio.core.project.sample import sample_project
from hookstudio.gui.application import project_of

PROGRAM = """
import asyncio, gc, json, sys
from pathlib import Path
gc.disable()
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFileOpenEvent
from hookstudio.gui import app as window
from hookstudio.gui.program import Program

early, later, missing = map(Path, sys.argv[1:4])
shown = []

def ask(path):
    # As the system does it: an event for the application itself.
    QCoreApplication.postEvent(QCoreApplication.instance(), QFileOpenEvent(str(path)))

async def until(condition):
    async with asyncio.timeout(60):
        while not condition():
            await asyncio.sleep(0.01)

def root(program):
    return program.studio.session.workspace.project.root.resolve()

async def life(program):
    try:
        await until(lambda: root(program) == early)
        shown.append("early")
        before = program.studio
        ask(early / "hookstudio.yaml")  # it is open: nothing happens
        await asyncio.sleep(0.3)
        assert program.studio is before
        ask(later / "webhooks")
        await until(lambda: root(program) == later)
        shown.append("later")
        ask(missing)
        await until(lambda: program.window.findChildren(window.QDialog))
        dialog = program.window.findChildren(window.QDialog)[0]
        shown.append(dialog.text())
        dialog.reject()
        assert root(program) == later
    finally:
        program.stop()

from PySide6.QtWidgets import QDialog
window.QDialog = QDialog
run, make = Program.run, window.make_application

async def run_with_life(self):
    living = asyncio.ensure_future(life(self))
    await run(self)
    await living

def make_and_ask():
    made = make()
    ask(early / "hookstudio.yaml")
    return made

Program.run, window.make_application = run_with_life, make_and_ask
status = window.main(None)
print(json.dumps(shown))
sys.exit(status)
"""


def test_a_double_click_opens_the_project(tmp_path: Path) -> None:
    early = sample_project(tmp_path / "early").root.resolve()
    later = sample_project(tmp_path / "later").root.resolve()
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, early, later, tmp_path / "none"],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        env={**os.environ, "HOOKSTUDIO_HOME": str(tmp_path / "home")},
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(done.stdout) == ["early", "later", "This project cannot be opened"]


@pytest.mark.parametrize("inside", ["", "hookstudio.yaml", "webhooks", "webhooks/none.yaml"])
def test_a_file_stands_for_its_project(tmp_path: Path, inside: str) -> None:
    root = sample_project(tmp_path / "project").root.resolve()
    assert project_of(root / inside) == root


def test_what_is_in_no_project_stands_for_itself(tmp_path: Path) -> None:
    file = tmp_path.resolve() / "notes.txt"
    assert project_of(file) == file
