"""What a list of 100,000 deliveries costs the UI thread: listing, scrolling, sorting, changes."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from hookstudio.gui.outbox.outbox_model import Column
from hookstudio.gui.outbox.outbox_panel import OutboxPanel
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.theme.theme import Theme
from tests.benchmarks.stalls import StallWatch
from tests.gui.outbox.filled import many
from tests.running_studio import until

COUNT = 100_000
STEPS = 200
CHANGES = 100


async def measure(folder: Path) -> AsyncIterator[tuple[str, str]]:
    """Names and figures; the outbox is filled before anything is measured."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme()
    theme.apply(app, "light")
    service = OutboxService(folder)
    outbox = await service.opened()
    await service.run(outbox.set_paused(True))
    await asyncio.to_thread(outbox.add_many, many(COUNT))
    panel = OutboxPanel(service, theme)
    panel.resize(1280, 800)
    with StallWatch() as watch:
        start = time.perf_counter()
        panel.show()
        await until(lambda: panel.model.delivery(0) is not None)
        shown_ms = (time.perf_counter() - start) * 1000
    yield f"outbox list of {COUNT:,} shown", f"{shown_ms:.0f} ms, {_stall(watch)}"
    yield f"outbox scroll, {STEPS} steps through {COUNT:,}", await _scrolled(panel)
    yield "outbox sorted by host", await _sorted(panel)
    yield f"outbox, {CHANGES} deliveries added while it is seen", await _changed(panel, service)
    await panel.close_reads()
    panel.close()
    panel.deleteLater()
    await service.close()


async def _scrolled(panel: OutboxPanel) -> str:
    bar = panel.list.table.verticalScrollBar()
    with StallWatch() as watch:
        for step in range(STEPS):
            bar.setValue(bar.maximum() * step // (STEPS - 1))
            await asyncio.sleep(0.01)
        start = time.perf_counter()
        await until(lambda: panel.model.delivery(COUNT - 1) is not None)
        last_ms = (time.perf_counter() - start) * 1000
    return f"{_stall(watch)}; the last rows are there after {last_ms:.0f} ms"


async def _sorted(panel: OutboxPanel) -> str:
    newest = panel.model.ids[0]
    with StallWatch() as watch:
        start = time.perf_counter()
        panel.list.table.sortByColumn(Column.HOST, Qt.SortOrder.AscendingOrder)
        await until(lambda: panel.model.ids[0] != newest)
        took_ms = (time.perf_counter() - start) * 1000
    return f"{took_ms:.0f} ms, {_stall(watch)}"


async def _changed(panel: OutboxPanel, service: OutboxService) -> str:
    assert service.outbox is not None
    with StallWatch() as watch:
        for message in many(CHANGES):
            service.outbox.add(message)
            await asyncio.sleep(0.01)
        await until(lambda: len(panel.model.ids) == COUNT + CHANGES)
    return _stall(watch)


def _stall(watch: StallWatch) -> str:
    return f"worst stall {watch.worst_ms:.0f} ms, of it work {watch.worst_work_ms:.0f} ms"
