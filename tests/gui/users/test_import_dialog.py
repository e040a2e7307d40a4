"""The import of users in a real window, from real files and from a server that plays Braze."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QTableView
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.looking_up import Whereabouts
from hookstudio.core.errors import SecretError
from hookstudio.core.imports.masking import Kind
from hookstudio.core.imports.merging import Clash
from hookstudio.core.secrets import MemoryStore, RunStore, Secret
from hookstudio.core.settings import NetworkSettings
from hookstudio.gui.guard.guard import Guard
from hookstudio.gui.guard.send_dialog import SendDialog
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.users.import_dialog import ImportDialog
from hookstudio.gui.users.import_models import ColumnsColumn
from tests.core.imports.conftest import BrazeApi, braze
from tests.gui.waiting import until
from tests.layout_checks import faults
from tests.trusting import approve_host, trust_project

__all__ = ["braze"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CSV = """\
External ID,E-mail,First name,Surname,Points,Plan,Plan
42,ada@shop.example,Ada,Lovelace,7,gold,x
c-2,grace@shop.example,Grace,Hopper,12,basic,y
c-3,zoe@shop.example,Zoë,Müller,,basic
"""


@pytest.fixture
def asked() -> list[str]:
    """The names of the secrets that were asked for."""
    return []


@pytest.fixture
async def dialog(
    qtbot: QtBot, session: Session, theme: Theme, asked: list[str]
) -> AsyncIterator[ImportDialog]:
    tasks = Tasks()

    async def ask(name: str, why: SecretError) -> Typed | None:
        asked.append(name)
        return Typed(Secret("the-key"), keep=False)

    root = str(session.workspace.project.root)
    trust_project(session.workspace.project.root)
    guard = Guard(session, tasks, theme, root, look_up=nowhere)
    made = ImportDialog(
        session,
        theme,
        tasks,
        secrets=RunStore(MemoryStore()),
        ask_secret=ask,
        network=NetworkSettings,
        guard=guard,
    )
    guard.set_window(made)
    guard.bar.setParent(made)
    made.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    made.open()
    await until(made.isVisible)
    yield made
    made.close()
    await tasks.close()
    made.deleteLater()


async def nowhere(_url: str) -> Whereabouts:
    return Whereabouts()


def agree(session: Session, braze: BrazeApi) -> None:
    """A person has agreed to send the key there before."""
    approve_host(session.workspace.project.root, braze.base, secrets=("braze_key",))


def button(dialog: ImportDialog) -> QPushButton:
    return next(
        b for b in dialog.findChildren(QPushButton) if b.text().startswith(("Import", "Rep"))
    )


def tabs(dialog: ImportDialog) -> list[str]:
    return [
        dialog.tables.tabText(n) for n in range(dialog.tables.count())
        if dialog.tables.isTabVisible(n)
    ]  # fmt: skip


def status(dialog: ImportDialog) -> str:
    return dialog._status.text()


async def opened(dialog: ImportDialog, folder: Path, text: str, name: str = "people.csv") -> Path:
    file = folder / name
    file.write_text(text, encoding="utf-8")
    dialog.open_file(file)
    await until(lambda: not dialog.reader.busy)
    return file


async def test_it_begins_with_nothing_and_looks_right(dialog: ImportDialog) -> None:
    assert not button(dialog).isEnabled()
    assert faults(dialog) == []


async def test_a_csv_is_shown_masked_and_comes_in_as_one_step(
    dialog: ImportDialog, session: Session, tmp_path: Path
) -> None:
    await opened(dialog, tmp_path, CSV)
    assert tabs(dialog) == ["Users 3", "Columns 7", "Not understood 3", "Notes 1"]
    assert "1 skipped" in status(dialog)
    assert faults(dialog) == []
    found = dialog.tables.found
    rows = [[found.text_at(r, c) for c in range(5)] for r in range(3)]
    assert rows[0][4] == "skipped, as ada"
    assert all(row[2].endswith("@example.com") and "Grace" not in row[0] for row in rows)
    told: list[str] = []
    dialog.imported.connect(told.append)
    assert button(dialog).text() == "Import 2 users"
    before = dict(session.workspace.users)
    button(dialog).click()
    assert told == ["Users: 2 added, 1 skipped"]
    users = session.workspace.users
    assert len(users) == len(before) + 2
    new = next(user for user in users.values() if user.external_id == "c-2")
    assert new.section("custom_attributes") == {"Points": 12, "Plan": "basic"}
    session.undo()
    assert dict(session.workspace.users) == before


async def test_a_column_goes_elsewhere(
    dialog: ImportDialog, session: Session, tmp_path: Path
) -> None:
    await opened(dialog, tmp_path, CSV)
    columns = dialog.tables.columns
    assert columns.text_at(6, ColumnsColumn.TARGET) == "(left out)"
    columns.setData(columns.index(6, ColumnsColumn.TARGET), "event_properties.plan")
    await until(lambda: not dialog.reader.busy)
    columns.setData(columns.index(4, ColumnsColumn.TYPE), "text")
    await until(lambda: not dialog.reader.busy)
    button(dialog).click()
    new = next(u for u in session.workspace.users.values() if u.external_id == "c-2")
    assert new.section("event_properties") == {"plan": "y"}
    assert new.section("custom_attributes")["Points"] == "12"


async def test_two_columns_for_one_attribute_are_refused_until_changed(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    await opened(dialog, tmp_path, CSV)
    columns = dialog.tables.columns
    columns.setData(columns.index(2, ColumnsColumn.TARGET), "last_name")
    await until(lambda: not dialog.reader.busy)
    assert "both fill last_name" in status(dialog)
    assert not button(dialog).isEnabled()
    columns.setData(columns.index(2, ColumnsColumn.TARGET), "")
    await until(lambda: not dialog.reader.busy)
    assert button(dialog).isEnabled()


async def test_the_list_of_targets_opens_by_a_click(dialog: ImportDialog, tmp_path: Path) -> None:
    await opened(dialog, tmp_path, CSV)
    dialog.tables.show_columns()
    table = dialog.tables.currentWidget()
    assert isinstance(table, QTableView)
    index = dialog.tables.columns.index(5, ColumnsColumn.TARGET)
    table.clicked.emit(index)
    assert table.state() == QTableView.State.EditingState


async def test_masking_and_clashes_are_choices(
    dialog: ImportDialog, session: Session, tmp_path: Path
) -> None:
    await opened(dialog, tmp_path, CSV)
    for kind in (Kind.EMAIL, Kind.NAME, Kind.PHONE):
        dialog.options._boxes[kind].click()
    await until(lambda: not dialog.reader.busy)
    assert dialog.tables.found.text_at(1, 0) == "Grace Hopper"
    assert "nothing masked" in status(dialog)
    clash = dialog.options._clash
    clash.setCurrentIndex(clash.findData(Clash.REPLACE.value))
    clash.activated.emit(clash.currentIndex())
    assert button(dialog).text() == "Import 3 users"
    assert dialog.tables.found.text_at(0, 4) == "replaces their data"
    button(dialog).click()
    ada = session.workspace.users["ada"]
    assert (ada.name, ada.email) == ("Ada Lovelace", "ada@shop.example")
    session.undo()
    assert session.workspace.users["ada"].email == "ada@example.com"


async def test_a_file_that_cannot_be_read_is_said_with_its_place(
    dialog: ImportDialog, session: Session, tmp_path: Path
) -> None:
    file = await opened(dialog, tmp_path, '[{"a": 1},\n {"a" 2}]', "users.json")
    assert status(dialog).startswith(f"✕ {file}:2:7: The file is not valid JSON")
    assert not button(dialog).isEnabled()
    await opened(dialog, tmp_path, json.dumps([{"external_id": "9"}]), "users.json")
    assert button(dialog).text() == "Import 1 user"


async def test_a_long_file_tells_how_far_it_is_and_is_cancelled(
    dialog: ImportDialog, tmp_path: Path
) -> None:
    file = tmp_path / "many.csv"
    file.write_text("external_id,n\n" + "u,1\n" * 1_500_000)
    seen: list[int] = []
    dialog.reader.progressed.connect(lambda done, _size: seen.append(done))
    dialog.open_file(file)
    await until(lambda: len(seen) > 2)
    assert "MB" in status(dialog)
    cancel = next(b for b in dialog.findChildren(QPushButton) if b.text() == "Cancel")
    loop = asyncio.get_running_loop()
    before = loop.time()
    cancel.click()
    assert not dialog.reader.busy
    assert loop.time() - before < 1
    assert "Cancelled" in status(dialog)
    assert dialog.isVisible()
    cancel.click()
    assert not dialog.isVisible()


async def test_users_come_from_braze_when_asked(
    dialog: ImportDialog, session: Session, braze: BrazeApi, asked: list[str]
) -> None:
    agree(session, braze)
    braze.users = [{"external_id": "7", "email": "x@shop.example", "total_revenue": 3}]
    dialog._sources.selected.emit("braze")
    source = dialog.braze
    assert not source._ask.isEnabled()
    source._host.setEditText(braze.base)
    source._ids.setText("7, 8")
    assert source._told.text().startswith(f"{braze.base}/users/export/ids is asked once for 2")
    assert braze.requests == []
    source._ask.click()
    await until(lambda: dialog.tables.found.rowCount() == 1)
    assert asked == ["braze_key"]
    assert tabs(dialog) == ["Users 1", "Not understood 1", "Notes 1"]
    await until(lambda: button(dialog).isEnabled())
    button(dialog).click()
    assert any(user.external_id == "7" for user in session.workspace.users.values())


async def test_a_refusal_of_braze_is_told(
    dialog: ImportDialog, session: Session, braze: BrazeApi
) -> None:
    agree(session, braze)
    braze.status = 401
    source = dialog.braze
    source._host.setEditText(braze.base)
    source._emails.setText("a@b.co")
    source._ask.click()
    await until(lambda: "401" in status(dialog))
    assert "not valid" in status(dialog)
    assert "the-key" not in status(dialog)
    assert source._ask.isEnabled()
    for wrong, told in (
        ("nowhere", "none of Braze's"),
        ("http://braze.com", "only sent over https"),
    ):
        source._host.setEditText(wrong)
        assert told in source._told.text()
        assert not source._ask.isEnabled()


async def test_a_host_that_never_got_the_key_is_asked_about_first(
    dialog: ImportDialog, braze: BrazeApi, asked: list[str]
) -> None:
    dialog.braze._host.setEditText(braze.base)
    dialog.braze._ids.setText("7")
    dialog.braze._ask.click()
    await until(lambda: dialog.findChild(SendDialog))
    question = dialog.findChild(SendDialog)
    assert question is not None
    assert "braze_key (new)" in [label.text() for label in question.findChildren(QLabel)]
    question.reject()
    await until(lambda: "Nothing was asked." in status(dialog))
    assert braze.requests == []
    assert asked == []


async def test_closing_ends_what_is_under_way(
    dialog: ImportDialog, braze: BrazeApi, tmp_path: Path
) -> None:
    source = dialog.braze
    source._host.setEditText(braze.base)
    source._ids.setText("7")
    source._ask.click()
    dialog.close()
    assert dialog._asking is None
    file = tmp_path / "many.csv"
    file.write_text("external_id,n\n" + "u,1\n" * 300_000)
    dialog.open()
    dialog.open_file(file)
    dialog.close()
    assert not dialog.reader.busy
