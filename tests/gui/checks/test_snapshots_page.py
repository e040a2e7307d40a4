"""The snapshots in a window: compared live, accepted one by one or all, and taken back."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

import pytest_asyncio
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QListView, QPushButton

from hookstudio.core.project.webhook import RawBody
from hookstudio.gui.checks.snapshots_page import SnapshotsPage
from hookstudio.gui.checks.snapshots_panel import SnapshotsPanel
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.gui.pages import page_shown
from tests.gui.waiting import until
from tests.layout_checks import faults


@pytest_asyncio.fixture
async def page(qapp: QApplication, session: Session, theme: Theme) -> AsyncIterator[SnapshotsPage]:
    tasks = Tasks()
    made = SnapshotsPage(session, theme, tasks)
    async with page_shown(made, (1000, 240), made.close_snapshots, tasks):
        await settled(made)
        yield made


def panel_of(page: SnapshotsPage) -> SnapshotsPanel:
    assert page.panel is not None
    return page.panel


async def settled(page: SnapshotsPage) -> None:
    """Wait until what is shown is what there is."""
    await until(lambda: page.panel is not None and page.panel._compared is not None)
    controller = panel_of(page)._controller
    tasks = controller._tasks
    await until(lambda: not tasks._running and not controller._pace.isActive())


def rows(page: SnapshotsPage) -> list[tuple[str, ...]]:
    model = panel_of(page).table.model()
    return [
        tuple(str(model.index(row, column).data()) for column in range(model.columnCount()))
        for row in range(model.rowCount())
    ]


def lines(page: SnapshotsPage) -> list[str]:
    view = panel_of(page).findChild(QListView, "differenceLines")
    assert view is not None
    model = view.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def button(page: SnapshotsPage, text: str) -> QPushButton:
    (found,) = [
        b for b in page.findChildren(QPushButton) if b.text() == text and b.isVisibleTo(page)
    ]
    return found


def texts(page: SnapshotsPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def files(session: Session) -> list[str]:
    root = session.workspace.project.root
    return sorted(file.relative_to(root).as_posix() for file in root.glob("snapshots/*/*"))


async def take_all(page: SnapshotsPage) -> None:
    button(page, "Take snapshots").click()
    await until(lambda: "Nothing has changed" in texts(page))
    await settled(page)


async def test_the_first_ones_are_taken_by_one_click(page: SnapshotsPage, session: Session) -> None:
    assert "No snapshots yet" in texts(page)
    assert files(session) == []
    told = []
    page.toast_requested.connect(lambda *toast: told.append(toast))
    await take_all(page)
    assert files(session) == [
        "snapshots/order/ada.snap",
        "snapshots/order/grace.snap",
        "snapshots/other/ada.snap",
        "snapshots/other/grace.snap",
    ]
    assert told[0][:2] == ("Accepted 4 snapshots", "Undo")
    told[0][2]()
    await until(lambda: "No snapshots yet" in texts(page))
    assert files(session) == []
    await settled(page)


async def test_an_edit_shows_what_it_does_and_is_accepted(
    page: SnapshotsPage, session: Session
) -> None:
    await take_all(page)
    counts: list[int] = []
    page.count_changed.connect(counts.append)
    session.edit_webhook(lambda w: replace(w, body=RawBody('{"a": 1}')), "Edit")
    await until(lambda: len(rows(page)) == 2)
    await settled(page)
    assert rows(page) == [
        ("● Changed", "Order shipped", "Ada Lovelace"),
        ("● Changed", "Order shipped", "Grace Hopper"),
    ]
    assert counts == [2]
    await until(lambda: '+       "a": 1' in lines(page))
    assert "2 snapshots differ · with edits that are not saved" in texts(page)
    assert faults(page) == []

    button(page, "Accept").click()
    await until(lambda: len(rows(page)) == 1)
    await settled(page)
    assert rows(page)[0][2] == "Grace Hopper"
    file = session.workspace.project.root / "snapshots/order/ada.snap"
    assert '"a": 1' in file.read_text(encoding="utf-8")
    button(page, "Accept all").click()
    await until(lambda: not rows(page))
    assert counts[-1] == 0
    await settled(page)


async def test_the_snapshot_of_a_removed_user_is_removed(
    page: SnapshotsPage, session: Session
) -> None:
    await take_all(page)
    session.perform(lambda workspace: workspace.delete("user", "grace"))
    session.workspace.save()
    await until(lambda: rows(page))
    await settled(page)
    assert rows(page)[0] == ("⊘ Not needed", "Order shipped", "grace")
    button(page, "Remove").click()
    await until(lambda: len(rows(page)) == 1)
    assert "snapshots/order/grace.snap" not in files(session)
    await settled(page)


async def test_a_snapshot_that_cannot_be_written_is_told(
    page: SnapshotsPage, session: Session, tmp_path: Path
) -> None:
    outside = tmp_path / "outside"
    outside.mkdir()
    (session.workspace.project.root / "snapshots").symlink_to(outside)
    told: list[str] = []
    page.toast_requested.connect(lambda text, *_: told.append(text))
    button(page, "Take snapshots").click()
    await until(lambda: told)
    assert "link" in told[0]
    assert list(outside.iterdir()) == []
    await settled(page)


async def test_a_row_opens_its_webhook_and_user(page: SnapshotsPage, session: Session) -> None:
    await take_all(page)
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Edit")
    await until(lambda: len(rows(page)) == 2)
    await settled(page)
    panel_of(page).table.selectRow(1)
    panel_of(page).table.activated.emit(panel_of(page).table.currentIndex())
    assert (session.selection.webhook, session.selection.user) == ("order", "grace")


async def test_the_keyboard_goes_into_the_list_once_there_is_one(
    page: SnapshotsPage, session: Session
) -> None:
    await take_all(page)
    page.focus_list()
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Edit")
    await until(lambda: len(rows(page)) == 2)
    assert panel_of(page).table.hasFocus()
    await settled(page)


async def test_what_is_not_seen_rests(page: SnapshotsPage, session: Session) -> None:
    await take_all(page)
    page.hide()
    session.edit_webhook(lambda w: replace(w, method="PUT"), "Edit")
    assert not panel_of(page)._controller._pace.isActive()
    assert not panel_of(page)._controller.busy
    page.show()
    await until(lambda: len(rows(page)) == 2)
    await settled(page)


async def test_an_edit_ends_the_comparison_under_way(page: SnapshotsPage, session: Session) -> None:
    await take_all(page)
    controller = panel_of(page)._controller
    found = []
    controller.compared.connect(found.append)
    controller.refresh()
    controller.refresh()
    await settled(page)
    assert len(found) == 1
    controller.refresh()
    controller.stop()
    await settled(page)
    assert len(found) == 1


async def test_the_first_difference_is_chosen_in_a_window_that_reads_from_the_right(
    page: SnapshotsPage, session: Session
) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    await take_all(page)
    session.edit_webhook(lambda w: replace(w, body=RawBody('{"a": 1}')), "Edit")
    await until(lambda: len(rows(page)) == 2)
    await settled(page)
    assert panel_of(page).table.currentIndex().row() == 0
    assert any(line.startswith("+") for line in lines(page))
