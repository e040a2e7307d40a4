"""The real studio in this process, for tests and measurements that drive it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from hookstudio.core.delivery.log import ActivityLog
from hookstudio.core.project.folder import Project
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.worker import RenderWorker
from hookstudio.core.secrets import MemoryStore
from hookstudio.gui.preferences import Preferences
from hookstudio.gui.studio import Services, Studio


@asynccontextmanager
async def running_studio(
    root: Path, folder: Path, *, theme: str = "light", size: tuple[int, int] = (1280, 800)
) -> AsyncIterator[Studio]:
    """The studio on a project, shown and started; `folder` keeps its settings and its log."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    preferences = Preferences(app, folder)
    preferences.theme.apply(app, theme)  # type: ignore[arg-type]  # a Mode
    services = Services(
        RenderWorker(), MemoryStore({"demo_key": "value"}), ActivityLog(folder / "activity.jsonl")
    )
    studio = Studio(Workspace(Project.open(root)), services, preferences)
    try:
        studio.window.resize(*size)
        studio.window.show()
        studio.start()
        await until(lambda: studio.preview.current is not None)
        yield studio
    finally:
        await studio.close()
        studio.window.deleteLater()
        studio.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


async def until(condition: Callable[[], object], limit_s: float = 20.0) -> None:
    """Let the loop run until the condition holds; TimeoutError when it never does."""
    async with asyncio.timeout(limit_s):
        while not condition():  # noqa: ASYNC110 - what a window shows has no event to wait for
            await asyncio.sleep(0.005)
