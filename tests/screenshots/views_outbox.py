"""The outbox and the activity log; importing this adds them to `VIEWS`."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

from PySide6.QtWidgets import QSplitter, QWidget

from hookstudio.gui.studio import Studio
from tests.gui.outbox.filled import fill
from tests.running_studio import until
from tests.screenshots.views import (
    painted,
    start_from,
    view,
)


@view
async def outbox_empty(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    await studio.outbox.opened()
    studio.bottom.show_page(0)
    panel = studio.outbox_tabs.outbox
    panel.list.filters.search.setText("nothing of the kind")
    await until(lambda: not len(panel.model.ids))
    await painted()
    yield studio.window
    panel.list.filters.clear()


async def _outbox_of_all_states(studio: Studio, shown: str) -> None:
    """The outbox paused, with a delivery in each state, one of them selected."""
    await start_from(studio)
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.set_paused(True))
    studio.bottom.show_page(0)
    panel, folder = studio.outbox_tabs.outbox, str(studio.session.workspace.project.root.resolve())
    ids = await asyncio.to_thread(fill, outbox, under_way=False, project=folder)
    studio.show_delivery(ids[shown])
    await until(lambda: panel.list.table.selected_ids() == [ids[shown]])
    await until(lambda: panel.detail.isVisible())
    await painted()


def _outbox_view(name: str, shown: str) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await _outbox_of_all_states(studio, shown)
        yield studio.window
        await _emptied(studio)

    show.__name__ = name
    view(show)


_outbox_view("outbox_waiting", "waiting")
_outbox_view("outbox_delivered", "delivered")
_outbox_view("outbox_aborted", "aborted")


@view
async def outbox_high(studio: Studio) -> AsyncIterator[QWidget]:
    await _outbox_of_all_states(studio, "waiting")
    split = studio.bottom.parentWidget()
    assert isinstance(split, QSplitter)
    before = split.sizes()
    split.setSizes([200, 800])
    await painted()
    yield studio.window
    split.setSizes(before)


@view
async def activity(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.bottom.show_page(1)
    panel = studio.outbox_tabs.activity
    await until(lambda: panel.model.lines)
    await painted()
    yield studio.window


@view
async def activity_counters(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.bottom.show_page(1)
    panel = studio.outbox_tabs.activity
    panel.bar.show_counters(True)
    await until(panel.counters.rowCount)
    await painted()
    yield studio.window
    panel.bar.show_counters(False)
    await _emptied(studio)


async def _emptied(studio: Studio) -> None:
    """Leave nothing in the outbox, and let it go on."""
    outbox = await studio.outbox.opened()
    await studio.outbox.run(outbox.cancel(outbox.ids()))
    await studio.outbox.run(outbox.delete_ended())
    await studio.outbox.run(outbox.set_paused(False))
    await until(lambda: not studio.outbox.paused)
