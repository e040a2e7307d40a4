"""The outbox's panel on a real outbox that is paused, so that nothing in it moves by itself.

No fixtures: the timers of the service and of the panel start tasks, and between the phases of a
test there is no loop to start them on.
"""

from __future__ import annotations

import functools
import inspect
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.gui.outbox.outbox_panel import OutboxPanel
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.theme.theme import Theme
from tests.gui.outbox.filled import PROJECT, fill
from tests.gui.waiting import until

_OURS = ("service", "box", "ids", "panel")


@asynccontextmanager
async def paused_service(folder: Path) -> AsyncIterator[OutboxService]:
    """A service whose outbox is open, empty and paused."""
    service = OutboxService(folder)
    outbox = await service.opened()
    await service.run(outbox.set_paused(True))
    await until(lambda: service.paused)
    try:
        yield service
    finally:
        await service.close()


@asynccontextmanager
async def panel_shown(
    service: OutboxService, theme: Theme, project: str = PROJECT
) -> AsyncIterator[OutboxPanel]:
    """The panel on the screen."""
    panel = OutboxPanel(service, theme, project=project)
    panel.resize(1280, 260)
    panel.show()
    try:
        yield panel
    finally:
        await panel.close_reads()
        gone(panel)


def gone(widget: QWidget) -> None:
    """Take a window off the screen, with nothing of it left."""
    widget.close()
    widget.deleteLater()


def with_panel(test: Callable[..., Awaitable[None]]) -> Callable[..., Awaitable[None]]:
    """The test takes any of `service`, `box`, `ids` and `panel` beside its fixtures."""
    wanted = [name for name in inspect.signature(test).parameters if name not in _OURS]
    names = list(dict.fromkeys(["theme", "tmp_path", *wanted]))

    @functools.wraps(test)
    async def run(**given: Any) -> None:
        async with paused_service(given["tmp_path"]) as service:
            assert isinstance(service.outbox, Outbox)
            ids = fill(service.outbox)
            async with panel_shown(service, given["theme"]) as panel:
                await until(lambda: panel.model.delivery(0) is not None)
                ours = {"service": service, "box": service.outbox, "ids": ids, "panel": panel}
                taken = inspect.signature(test).parameters
                await test(**{name: (given | ours)[name] for name in taken})

    kind = inspect.Parameter.KEYWORD_ONLY
    run.__signature__ = inspect.Signature([inspect.Parameter(n, kind) for n in names])  # type: ignore[attr-defined]
    return run
