"""The allow-list and the receiver's firewall; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QWidget

from hookstudio.gui.allowlist.allowlist_dialog import AllowListDialog
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import dialog_shown, painted, start_from, view


@view
async def allow_list(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    dialog = AllowListDialog(studio.preferences.theme, studio.window)
    dialog.choose("US-01", "nginx")
    async with dialog_shown(dialog):
        yield dialog


@view
async def allow_list_as_json(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    dialog = AllowListDialog(studio.preferences.theme, studio.window)
    dialog.choose("", "aws")
    async with dialog_shown(dialog):
        yield dialog


@view
async def receiver_as_firewall(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.bottom.show_page(studio._receiver_page)
    content = studio.receiver_panel.content
    content.firewall.choose("US-01", "EU-01")
    count = len(studio.receiver.requests)
    studio.send_controller.send()
    await until(lambda: len(studio.receiver.requests) > count)
    await until(lambda: not studio.send_controller.sending)
    studio.workbench.toasts.clear()
    if studio.results.dialog is not None:
        studio.results.dialog.close()
    await painted()
    yield studio.window
    content.firewall.choose("")
