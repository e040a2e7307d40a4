"""What the program is made of, as it tells."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest_asyncio
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QTableView
from pytestqt.qtbot import QtBot

from hookstudio import __version__
from hookstudio.core.doctor.parts import packaged_parts
from hookstudio.gui.about_dialog import AboutDialog
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.search_field import SearchField
from tests.gui.waiting import until
from tests.layout_checks import faults


def test_every_needed_package_is_named_with_its_licence() -> None:
    parts = {part.name.lower(): part for part in packaged_parts()}
    for name in ("python-liquid", "httpx", "keyring", "apsw", "qasync", "h11", "certifi"):
        assert parts[name].version
        assert parts[name].licence
    assert parts["hookstudio"].licence == "Apache-2.0"
    assert "pytest" not in parts  # a tool of the developers
    assert packaged_parts()[0].name == "hookstudio"


@pytest_asyncio.fixture
async def opened(qtbot: QtBot, theme: Theme) -> AsyncIterator[AboutDialog]:
    tasks = Tasks()
    dialog = AboutDialog(theme, tasks)
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(QTableView)
    await until(lambda: table.model().rowCount())
    yield dialog
    await tasks.close()


async def test_the_parts_are_listed_found_and_copied(opened: AboutDialog) -> None:
    table, field = opened.findChild(QTableView), opened.findChild(SearchField)
    assert faults(opened) == []
    QTest.keyClicks(field, "apsw")
    assert [table.model().index(row, 0).data() for row in range(table.model().rowCount())] == [
        "apsw"
    ]
    copy = next(b for b in opened.findChildren(QPushButton) if b.text() == "Copy the list")
    copy.click()
    assert f"hookstudio {__version__}: Apache-2.0\n" in QGuiApplication.clipboard().text()
