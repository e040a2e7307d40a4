"""The retry lab; importing this adds it to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QWidget

from hookstudio.gui.lab import lab_content
from hookstudio.gui.lab.lab_fields import FIRST_SCRIPT, SPREAD, TIMELINE
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import (
    painted,
    start_from,
    view,
)


@asynccontextmanager
async def lab_shown(studio: Studio, mode: str, script: str) -> AsyncIterator[QWidget]:
    """The lab in the bottom panel, when all of its runs are made."""
    await start_from(studio)
    was_open, fields = studio.bottom.is_open, studio.lab_panel.content.fields
    studio.lab.open()
    fields.set_mode(mode)
    fields.set_script(script)
    runner = studio.lab_panel.content.runner
    await until(lambda: not runner.busy, 60)
    await painted()
    yield studio.window
    fields.set_mode(TIMELINE)
    fields.set_script(FIRST_SCRIPT)
    studio.bottom.set_current(0)
    studio.bottom.set_open(was_open)
    await until(lambda: not runner.busy)


@view
async def retry_lab(studio: Studio) -> AsyncIterator[QWidget]:
    async with lab_shown(studio, TIMELINE, FIRST_SCRIPT) as shown:
        studio.lab_panel.content.chart.choose((0, 4))
        yield shown


@view
async def retry_lab_spread(studio: Studio) -> AsyncIterator[QWidget]:
    runs, lab_content.RUNS = lab_content.RUNS, 100
    async with lab_shown(studio, SPREAD, FIRST_SCRIPT) as shown:
        yield shown
    lab_content.RUNS = runs


@view
async def retry_lab_with_a_wrong_script(studio: Studio) -> AsyncIterator[QWidget]:
    async with lab_shown(studio, TIMELINE, "503*2, 429:retry=7") as shown:
        yield shown
