"""Bad files of users in the real import dialog of a real window."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QPushButton

from hookstudio.gui.studio import Studio
from hookstudio.gui.users.import_dialog import ImportDialog
from hookstudio.gui.users.import_reader import Read
from tests.bad_inputs.catalogue import window_cases
from tests.bad_inputs.conftest import contents
from tests.bad_inputs.window.looking import goes_on, texts
from tests.running_studio import running_studio, until


async def test_each_file_is_refused_or_told(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    before = contents(project)
    async with running_studio(project, tmp_path / "home") as studio:
        for case in window_cases("users_file"):
            if case.id.startswith("USE-14"):
                continue  # long and good, in tests/gui/users
            file = tmp_path / "people"
            file.write_bytes(case.content or b"")
            dialog = opened(studio)
            read: list[Read] = []
            dialog.reader.finished.connect(read.append)
            dialog.open_file(file)
            await until(lambda read=read: read)
            told, found = texts(dialog), read[0].imported
            if case.code == "USERS_COLUMN":
                # Here, where one sees it, the second column is left out until a place is chosen.
                targets = {c.title: c.target for c in read[0].columns}
                assert None in targets.values(), case.id
            elif case.rejected:
                assert f"✕ {file}:" in told, case.id
            else:
                assert found is not None
                assert case.code in [finding.code for finding in found.notes], case.id
                assert "✕" not in told
            [button] = [b for b in dialog.findChildren(QPushButton) if b.text()[:6] == "Import"]
            assert button.isEnabled() is bool(found and found.users), case.id
            dialog.close()
        await goes_on(studio)
    assert contents(project) == before


def opened(studio: Studio) -> ImportDialog:
    """The dialog of the menu."""
    action = studio.workbench.findChild(QAction, "import_users")
    assert action is not None
    action.trigger()
    return next(d for d in studio.window.findChildren(ImportDialog) if d.isVisible())
