"""A page of the bottom panel on the screen.

Not by qtbot: it deletes its widgets before the fixtures of a test end what those still do.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QCoreApplication, QEvent

from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.tasks import Tasks
from tests.gui.waiting import until

Page = TypeVar("Page", bound=LazyPage[Any])


@asynccontextmanager
async def page_shown(
    page: Page, size: tuple[int, int], close: Callable[[], None], tasks: Tasks | None = None
) -> AsyncIterator[Page]:
    """The page when its panel is built; `close` ends what it renders, `tasks` are its own."""
    page.resize(*size)
    page.show()
    try:
        await until(lambda: page.panel is not None)
        yield page
    finally:
        close()
        if tasks is not None:
            await tasks.close()  # before the widgets go: what runs has signals of theirs to tell
        page.close()
        page.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
