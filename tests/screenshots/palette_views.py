"""The command palette; importing this adds its views to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QLineEdit, QWidget

from hookstudio.gui.palette.palette_popup import PalettePopup
from hookstudio.gui.studio import Studio
from tests.screenshots.views import painted, start_from, view


@view
async def palette(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    popup = await opened(studio)
    yield popup
    popup.hide()


@view
async def palette_search(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    popup = await opened(studio)
    field = popup.findChild(QLineEdit)
    assert field is not None
    field.setText("pr")
    field.textEdited.emit("pr")
    await painted()
    yield popup
    popup.hide()


async def opened(studio: Studio) -> PalettePopup:
    studio.workbench.top_bar.palette_requested.emit()
    await painted()
    popup = studio.workbench.findChild(PalettePopup)
    assert popup is not None
    return popup
