"""The real studio in this process, for tests and measurements that drive it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.clock import Clock
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import MemoryStore
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.program import Program
from hookstudio.gui.studio import Services, Studio
from tests.trusting import trust_project


@asynccontextmanager
async def running_studio(
    root: Path,
    folder: Path,
    *,
    theme: str = "light",
    size: tuple[int, int] = (1280, 800),
    clock: Clock | None = None,
    trusted: bool = True,
    ready: Callable[[Studio], object] = lambda studio: studio.preview.current is not None,
) -> AsyncIterator[Studio]:
    """The studio on a project, shown and started; `folder` keeps its settings and its outbox.

    The project is trusted before, as one that was made here.

    The outbox goes by `clock`.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    if trusted:
        trust_project(root)
    preferences = Preferences(app, folder)
    preferences.theme.apply(app, theme)  # type: ignore[arg-type]  # a Mode
    outbox = OutboxService(folder, settings=lambda: preferences.settings, clock=clock)
    program = Program(app, preferences, lambda _root: _services(folder), outbox=outbox)
    studio = program.open_first(root)
    studio.window.resize(*size)
    running = asyncio.create_task(program.run())
    try:
        await until(lambda: ready(studio))
        yield studio
    finally:
        program.stop()
        await running
        studio.window.deleteLater()
        outbox.deleteLater()
        program.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _services(folder: Path) -> Services:
    folder.mkdir(exist_ok=True)
    return Services(RenderWorker(), MemoryStore({"shop_key": "value"}))


async def until(condition: Callable[[], object], limit_s: float = 20.0) -> None:
    """Let the loop run until the condition holds; TimeoutError when it never does."""
    async with asyncio.timeout(limit_s):
        while not condition():  # noqa: ASYNC110 - what a window shows has no event to wait for
            await asyncio.sleep(0.005)
