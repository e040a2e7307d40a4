"""A hundred thousand deliveries of a real outbox: few rows are read, and nothing waits for them."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtCore import Qt

from hookstudio.gui.outbox.outbox_model import KEPT, Column
from hookstudio.gui.outbox.outbox_panel import OutboxPanel
from hookstudio.gui.theme.theme import Theme
from tests.benchmarks.stalls import StallWatch
from tests.gui.outbox.filled import many
from tests.gui.outbox.live import panel_shown, paused_service
from tests.gui.waiting import until

COUNT = 100_000
LEAST_SMOOTH_MS = 100  # spec/outbox.md §5: no gap of the event loop above that


async def test_a_hundred_thousand_rows_scroll(theme: Theme, tmp_path: Path) -> None:
    async with paused_service(tmp_path) as service:
        assert service.outbox is not None
        await asyncio.to_thread(service.outbox.add_many, many(COUNT))
        async with panel_shown(service, theme) as panel:
            await until(lambda: panel.model.delivery(0) is not None)
            model, bar = panel.model, panel.list.table.verticalScrollBar()
            assert model.rowCount() == COUNT
            assert model.index(50_000, Column.WEBHOOK).data() == "…"
            with StallWatch() as watch:
                for step in range(60):
                    bar.setValue(bar.maximum() * step // 59)
                    await asyncio.sleep(0.005)
                await until(lambda: model.delivery(COUNT - 1) is not None)
            assert watch.worst_work_ms < LEAST_SMOOTH_MS
            assert model.index(COUNT - 1, Column.USER).data() == "user-0"
            assert len(model._known) <= KEPT
            await _sorts_and_keeps(panel)


async def _sorts_and_keeps(panel: OutboxPanel) -> None:
    """Another order, a selection of everything, and a change while all is selected."""
    table = panel.list.table
    table.sortByColumn(Column.USER, Qt.SortOrder.AscendingOrder)
    await until(lambda: panel.model.ids[0] == 1)
    table.selectAll()
    await until(lambda: len(panel.actions_._selected.ids) == COUNT)
    outbox = panel._service.outbox
    assert outbox is not None
    added = outbox.add(many(1)[0]).result()
    await until(lambda: panel.model.row_of(added.id) >= 0)
    assert len(table.selected_ids()) >= COUNT
