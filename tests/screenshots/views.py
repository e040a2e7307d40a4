"""Every view of the studio: how to get there, what to look at, and how to leave it again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.studio import Studio
from tests.running_studio import until

Show = Callable[[Studio], AbstractAsyncContextManager[QWidget]]
MAIN_WEBHOOK = "commande-expediee"


@dataclass(frozen=True, slots=True)
class View:
    """`show(studio)` is entered to look at a view: it gives the window or dialog to check."""

    name: str
    show: Show


VIEWS: list[View] = []


def view(function: Callable[[Studio], AsyncIterator[QWidget]]) -> Show:
    """Add a view under the function's name; it yields once, with the view on the screen."""
    show = asynccontextmanager(function)
    VIEWS.append(View(function.__name__.replace("_", "-"), show))
    return show


async def start_from(studio: Studio, webhook: str = MAIN_WEBHOOK, user: str = "zoe") -> None:
    """The state that every view begins with: one webhook open, nothing special on show."""
    studio.workbench.toasts.clear()
    studio.session.select(webhook=webhook, user=user)
    studio.session.select_edit_language(None)
    studio.session.force_language(None)
    studio.composer.show_section(Section.BODY)
    studio.bottom.set_current(0)
    await settled(studio)


async def settled(studio: Studio) -> None:
    """Wait until the preview shows what is selected and everything is laid out."""
    await studio.preview.newest()
    await until(lambda: not studio.preview.stale)
    await painted()


async def painted() -> None:
    """Let the window lay itself out and paint. Never `processEvents` inside a task."""
    await asyncio.sleep(0.03)


@asynccontextmanager
async def dialog_shown(dialog: QDialog) -> AsyncIterator[QDialog]:
    """The dialog on the screen, closed afterwards."""
    if not dialog.isVisible():
        dialog.open()
    await until(dialog.isVisible)
    await painted()
    try:
        yield dialog
    finally:
        dialog.close()
        dialog.deleteLater()
        await painted()


async def popup_shown() -> QWidget:
    """The popup that is open, once it is."""
    await until(lambda: QApplication.activePopupWidget() is not None)
    await painted()
    popup = QApplication.activePopupWidget()
    assert popup is not None
    return popup


def close_popup() -> None:
    """Close what `popup_shown` gave."""
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


async def open_question() -> QDialog:
    """The question that is asked, once it is on the screen."""
    await until(lambda: QApplication.activeModalWidget() is not None)
    box = QApplication.activeModalWidget()
    assert isinstance(box, QDialog)
    await painted()
    return box
