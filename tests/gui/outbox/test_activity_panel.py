"""The activity log and its counters on a real outbox, live, filtered, exported."""

from __future__ import annotations

import asyncio
import csv
import json
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from hookstudio.core.delivery.delivery import ActivityRow
from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.delivery.state import State
from hookstudio.gui.outbox import activity_panel
from hookstudio.gui.outbox.activity_model import ActivityModel, Column
from hookstudio.gui.outbox.activity_panel import ActivityPanel
from hookstudio.gui.outbox.counters_model import Column as Counter
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.outbox.time_range import BetweenDialog, span_of
from hookstudio.gui.theme.theme import Theme
from tests.gui.outbox.filled import PROJECT, attempted, fill, message
from tests.gui.outbox.live import gone, paused_service
from tests.gui.waiting import until
from tests.layout_checks import faults


@asynccontextmanager
async def log_shown(
    theme: Theme, folder: Path, *, empty: bool = False
) -> AsyncIterator[tuple[ActivityPanel, Outbox]]:
    """The panel on the screen, with all lines of the project read."""
    async with paused_service(folder) as service:
        outbox = service.outbox
        assert outbox is not None
        if not empty:
            fill(outbox, under_way=False)
        panel = ActivityPanel(service, theme, project=PROJECT)
        panel.resize(1280, 260)
        panel.show()
        try:
            if not empty:
                await until(lambda: panel.model.lines)
            yield panel, outbox
        finally:
            await panel.close_reads()
            gone(panel)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def errors(panel: ActivityPanel) -> list[str]:
    return [line.error for line in panel.model.lines]


def row(panel: ActivityPanel, number: int) -> list[str]:
    return [str(panel.model.index(number, column).data()) for column in Column]


async def test_a_line_says_when_who_and_what_was_wrong(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        found = [row(panel, n)[Column.RESULT :] for n in range(panel.model.rowCount())]
        assert ["⊘ Aborted", "opt-out", "nobody", "–", "–", "The user has not given consent"] in (
            found
        )
        assert ["● Received", "order-shipped", "ada", "200", "1", ""] in found
        failed = next(line for line in found if line[1] == "lob-postcard" and line[4] == "2")
        assert failed[0] == "✕ Error"
        assert "refused the connection" in failed[5]


async def test_the_filter_narrows_and_is_cleared(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        whole = len(panel.model.lines)
        panel.bar._errors.click()
        await until(lambda: all(errors(panel)) and len(panel.model.lines) < whole)
        qtbot.keyClicks(panel.bar.search, "consent")
        await until(lambda: errors(panel) == ["The user has not given consent"])
        qtbot.keyClicks(panel.bar.search, " and more")
        await until(lambda: "Nothing found" in texts(panel))
        next(b for b in panel.findChildren(QPushButton) if b.text() == "Clear the filter").click()
        await until(lambda: len(panel.model.lines) == whole)
        panel.bar._webhook.aboutToShow.emit()
        await until(lambda: len(panel.bar._webhook.actions()) > 3)
        next(a for a in panel.bar._webhook.actions() if a.text() == "crm-update").trigger()
        await until(lambda: {line.webhook for line in panel.model.lines} == {"crm-update"})
        next(a for a in panel.bar._where.actions() if a.text() == "All projects").trigger()
        assert panel.bar.filter().project == ""


async def test_times_are_chosen(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        whole = len(panel.model.lines)
        actions = {action.text(): action for action in panel.bar._time.actions()}
        actions["Last hour"].trigger()
        await asyncio.sleep(0)
        assert panel.bar.filter().since is not None
        actions = {action.text(): action for action in panel.bar._time.actions()}
        actions["Between…"].trigger()
        dialog = panel.findChild(BetweenDialog)
        assert dialog is not None
        past = dialog._since.dateTime().addDays(-9)
        dialog._since.setDateTime(past)
        dialog._until.setDateTime(past.addDays(1))
        dialog.accept()
        await until(lambda: "Nothing found" in texts(panel))
        panel.bar.clear()
        await until(lambda: len(panel.model.lines) == whole)


def test_spans_of_time() -> None:
    now = datetime(2026, 11, 24, 12, 30, tzinfo=UTC)
    assert span_of("", now, (None, None)) == (None, None)
    assert span_of("week", now, (None, None)) == (now - timedelta(days=7), None)
    since, until_ = span_of("today", now, (None, None))
    assert (since.astimezone().hour, until_) == (0, None)  # type: ignore[union-attr]
    assert span_of("between", now, (now, now)) == (now, now)


async def test_a_new_attempt_comes_in_at_the_top(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, box):

        def top() -> list[ActivityRow]:
            return list(panel.model.lines[:3])

        panel.table.selectRow(2)
        line = panel.model.line(2)
        added = box.add(message(user="late")).result()
        attempted(box, added.id, 500)
        await until(lambda: ("late", 500) in [(each.user, each.status) for each in top()])
        assert panel.model.line(panel.table.currentIndex().row()) == line


async def test_older_lines_are_read_as_one_scrolls(
    theme: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(activity_panel, "PAGE", 3)
    async with log_shown(theme, tmp_path) as (panel, box):
        total = len(list(box.activity())) - 0
        while panel.model.canFetchMore(panel.table.rootIndex()):
            before = len(panel.model.lines)
            panel.model.fetchMore(panel.table.rootIndex())
            await until(lambda n=before: len(panel.model.lines) > n or not panel.model.has_more)
        assert len(panel.model.lines) == total
        places = [line.place for line in panel.model.lines]
        assert places == sorted(places, reverse=True)


async def test_enter_opens_the_delivery_and_a_line_is_copied(
    qtbot: QtBot, theme: Theme, tmp_path: Path
) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        opened: list[int] = []
        panel.delivery_opened.connect(opened.append)
        panel.table.selectRow(0)
        qtbot.keyClick(panel.table, Qt.Key.Key_Return)
        line = panel.model.line(0)
        assert line is not None
        assert opened == [line.delivery]
        next(a for a in panel.table.actions() if a.text() == "Copy").trigger()
        assert f"{line.webhook} for {line.user}" in QGuiApplication.clipboard().text()


async def test_counters_count_by_webhook_with_a_sum(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        panel.bar._view.findChildren(QPushButton)[1].click()
        await until(lambda: panel.counters.rowCount() > 1)
        table = {
            panel.counters.index(n, 0).data(): [
                panel.counters.index(n, column).data() for column in list(Counter)[1:]
            ]
            for n in range(panel.counters.rowCount())
        }
        assert table["lob-postcard"] == ["1", "0", "0", "3", "0", "1"]
        assert table["opt-out"] == ["0", "0", "0", "0", "1", "0"]
        assert table["All webhooks"][4] == "1"
        assert "other-project" not in table


@pytest.mark.parametrize("form", ["csv", "jsonl"])
async def test_what_is_exported_reads_back(theme: Theme, tmp_path: Path, form: str) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        said: list[str] = []
        panel.toast_requested.connect(lambda text, *_: said.append(text))
        panel.bar._errors.click()
        await until(lambda: all(errors(panel)))
        panel.bar.export_requested.emit(form)
        dialog = panel.findChild(QFileDialog)
        assert dialog is not None
        file = tmp_path / f"out.{form}"
        dialog.fileSelected.emit(str(file))
        dialog.reject()
        await until(lambda: said)
        text = file.read_text("utf-8")
        rows = (
            list(csv.DictReader(text.splitlines()))
            if form == "csv"
            else [json.loads(line) for line in text.splitlines()]
        )
        assert [found["error"] for found in rows] == errors(panel)
        assert f"{len(rows)} lines written to {file}." in said[0]
        assert not [name for name in os.listdir(tmp_path) if name.startswith(".out")]  # noqa: PTH208


async def test_a_file_that_cannot_be_written_is_told(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        said: list[str] = []
        panel.toast_requested.connect(lambda text, *_: said.append(text))
        panel.exporting.write(panel.bar.filter(), tmp_path / "nowhere" / "a.csv", "csv")
        await until(lambda: said)
        assert "cannot be written" in said[0]


async def test_an_export_that_is_stopped_leaves_the_old_file(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        file = tmp_path / "a.csv"
        file.write_text("old")
        said: list[str] = []
        panel.toast_requested.connect(lambda text, *_: said.append(text))
        panel.exporting.write(panel.bar.filter(), file, "csv")
        panel.exporting.busy_changed.connect(lambda _busy: panel.exporting.stop())
        await until(lambda: said)
        assert "stopped" in said[0]
        assert file.read_text() == "old"


async def test_nothing_sent_yet_says_how_to_send(theme: Theme, tmp_path: Path) -> None:
    async with log_shown(theme, tmp_path, empty=True) as (panel, _):
        await until(lambda: "Nothing was sent yet" in texts(panel))
        assert "Ctrl+Enter sends a test." in texts(panel)
        assert not panel.table.isVisible()


async def test_a_file_that_cannot_be_read_is_told(theme: Theme, tmp_path: Path) -> None:
    (tmp_path / "outbox.db").symlink_to(tmp_path / "elsewhere.db")
    service = OutboxService(tmp_path)
    panel = ActivityPanel(service, theme, project=PROJECT)
    panel.show()
    service.start()
    await until(lambda: "The activity log cannot be read" in texts(panel))
    assert "must not be a link" in texts(panel)
    assert panel.model.lines == []
    await panel.close_reads()
    gone(panel)
    await service.close()


@pytest.mark.parametrize("mode", ["light", "dark"])
@pytest.mark.parametrize("width", [720, 960, 1280])
async def test_nothing_is_cut_or_unreadable(
    qapp: object, theme: Theme, tmp_path: Path, mode: str, width: int
) -> None:
    async with log_shown(theme, tmp_path) as (panel, _):
        theme.apply(qapp, mode)  # type: ignore[arg-type]
        try:
            panel.resize(width, 220)
            await asyncio.sleep(0.03)
            assert faults(panel) == []
            panel.bar._view.findChildren(QPushButton)[1].click()
            await until(lambda: panel.counters.rowCount())
            await asyncio.sleep(0.03)
            assert faults(panel) == []
        finally:
            theme.apply(qapp, "light")  # type: ignore[arg-type]


# The model alone


def line(number: int, attempt: int = 1, **fields: object) -> ActivityRow:
    made = {
        "at": datetime.fromtimestamp(number, UTC),
        "delivery": number,
        "webhook": "w",
        "user": "u",
        "host": "h",
        "attempt": attempt,
        "status": 200,
        "error": "",
        "state": State.DELIVERED,
    }
    return ActivityRow(**(made | fields))  # type: ignore[arg-type]


def model(*numbers: int, more: bool = True) -> ActivityModel:
    made = ActivityModel(lambda: datetime.fromtimestamp(1000, UTC))
    made.set_lines([line(n) for n in numbers], more=more)
    return made


def shown(made: ActivityModel) -> list[int]:
    return [each.delivery for each in made.lines]


def test_the_newest_page_comes_in_above_what_was_read() -> None:
    made = model(9, 8, 7, 6, 5)
    made.show_newest([line(11), line(10), line(9), line(8)], more=True)
    assert shown(made) == [11, 10, 9, 8, 7, 6, 5]
    made.show_newest([line(20), line(19)], more=True)
    assert (shown(made), made.has_more) == ([20, 19], True)
    made.show_newest([line(21), line(20)], more=False)
    assert (shown(made), made.has_more) == ([21, 20], False)
    made.show_newest([], more=False)
    assert shown(made) == []


def test_a_line_that_came_up_from_below_is_listed_once() -> None:
    made = model(9, 8, 7, 6)
    moved = line(6, at=datetime.fromtimestamp(12, UTC))
    made.show_newest([moved, line(9), line(8)], more=True)
    assert shown(made) == [6, 9, 8]
    assert made.has_more
