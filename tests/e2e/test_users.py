"""Sample users in the whole studio: imported from the menu, edited, tried, saved."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton

from hookstudio.core.project.folder import Project
from hookstudio.gui.studio import Studio
from hookstudio.gui.users.import_dialog import ImportDialog
from tests.e2e.test_main_job import in_the_studio, toast_texts
from tests.running_studio import until

CSV = "external_id,email,first_name,order\nc-9,grace@shop.example,Grace,7\n"


def action(studio: Studio, text: str) -> QAction:
    found = studio.workbench.findChildren(QAction)
    return next(each for each in found if each.text().replace("&", "") == text)


@in_the_studio
async def test_users_are_imported_previewed_and_saved(studio: Studio) -> None:
    root = studio.session.workspace.project.root
    file = Path(root).parent / "people.csv"
    file.write_text(CSV, encoding="utf-8")
    before = set(studio.session.workspace.users)
    action(studio, "Import users…").trigger()
    dialog = studio.window.findChild(ImportDialog)
    assert dialog is not None
    dialog.open_file(file)
    await until(lambda: not dialog.reader.busy)
    take = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Import 1 user")
    take.click()
    await until(lambda: toast_texts(studio)[-1:] == ["Users: 1 added"])
    (new,) = set(studio.session.workspace.users) - before
    # What came in is open, and previewed.
    assert studio.session.selection.document == ("user", new)
    await until(lambda: studio.preview.current and studio.preview.current.user == new)
    studio.files.save_all()
    await until(lambda: not studio.session.workspace.dirty)
    saved = Project.open(root).users[new]
    assert (saved.external_id, saved.section("custom_attributes")) == ("c-9", {"order": 7})
    assert "grace" not in (root / saved.file).read_text(encoding="utf-8").lower()
    toasts = [b for b in studio.window.findChildren(QPushButton) if b.text() == "Undo"]
    toasts[-1].click()
    assert new not in studio.session.workspace.users
