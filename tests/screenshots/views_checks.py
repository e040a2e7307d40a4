"""The snapshots and the hostile values; importing this adds them to `VIEWS`."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hookstudio.core.checks.snapshots import stored_webhooks
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import (
    settled,
    start_from,
    view,
)


@view
async def snapshots_none(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_snapshots()
    await snapshots_settled(studio)
    yield studio.window


@view
async def snapshots(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_snapshots()
    await snapshots_settled(studio)
    controller = studio.snapshots.controller
    assert controller is not None  # it is shown
    controller.take_first()
    root = studio.session.workspace.project.root
    await until(lambda: stored_webhooks(root) and not studio.snapshots.count)
    await snapshots_settled(studio)
    studio.workbench.toasts.clear()
    studio.session.edit_webhook(lambda hook: replace(hook, method="PUT"), "Edit")
    await until(lambda: studio.snapshots.count)
    await snapshots_settled(studio)
    yield studio.window
    studio.session.undo()
    shutil.rmtree(root / "snapshots")
    controller.refresh()
    await snapshots_settled(studio)


async def snapshots_settled(studio: Studio) -> None:
    """Wait until the snapshots are compared, and painted."""
    await until(lambda: studio.snapshots.controller and not studio.snapshots.controller.busy)
    await settled(studio)
    await asyncio.sleep(0.1)


@view
async def stress_none(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_stress()
    await settled(studio)
    yield studio.window


@view
async def stress(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.show_stress()
    await until(lambda: studio.stress.controller)
    controller = studio.stress.controller
    assert controller is not None  # it is shown
    controller.run()
    await until(lambda: not controller.busy, 60)
    await settled(studio)
    yield studio.window
