"""Toasts, popups and dialogs; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator

from PySide6.QtWidgets import QTableView, QToolButton, QWidget

from hookstudio.core.secrets import missing
from hookstudio.core.wording import tr
from hookstudio.gui.about_dialog import AboutDialog
from hookstudio.gui.braze_dialog import BrazeDialog
from hookstudio.gui.question import CANCEL, Choice, ask
from hookstudio.gui.sending.secret_dialog import SecretDialog
from hookstudio.gui.shortcuts.shortcuts_dialog import ShortcutsDialog
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import (
    close_popup,
    dialog_shown,
    open_question,
    popup_shown,
    settled,
    start_from,
    view,
)


@view
async def toasts(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    host = studio.workbench.toasts
    host.show_toast("200 OK in 43 ms", "success", tr("Show"), lambda: None, timeout_ms=0)
    host.show_toast("L'envoi à 東京 a été annulé.", "info", timeout_ms=0)
    host.show_toast("The file webhooks/été.yaml cannot be saved.", "error", timeout_ms=0)
    await until(lambda: len(host.toasts) == 3)
    yield studio.window
    host.clear()
    await until(lambda: not host.toasts)


@view
async def language_picker(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.add_language()
    yield await popup_shown()
    close_popup()


@view
async def user_search(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.preview_pane.open_user_search()
    yield await popup_shown()
    close_popup()


@view
async def menu(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    menu = studio.workbench.top_bar.menu
    menu.popup(studio.window.mapToGlobal(studio.window.rect().topLeft()))
    await until(menu.isVisible)
    yield menu
    menu.close()


@view
async def legend(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    button = studio.preview_pane.findChild(QToolButton, "legendButton")
    assert button is not None
    button.setChecked(True)
    await settled(studio)
    yield studio.window
    button.setChecked(False)


@view
async def shortcuts_dialog(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    chosen = {"send": ("F5",)}
    sheet = ShortcutsDialog(chosen, studio.preferences.theme, studio.window)
    async with dialog_shown(sheet) as dialog:
        yield dialog


@view
async def copy_for_braze(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    webhook = studio.session.webhook
    assert webhook is not None
    dialog = BrazeDialog(webhook, studio.preferences.theme, studio.window)
    async with dialog_shown(dialog):
        yield dialog


@view
async def secret_dialog(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    async with dialog_shown(SecretDialog("lob_key", missing("lob_key"))) as dialog:
        yield dialog


@view
async def question(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    choices = [Choice("keep", "Keep mine"), Choice("reload", "Reload"), CANCEL]
    text = "webhooks/commande-expediee.yaml was changed by another program – 変更されました."
    asked = studio.tasks.spawn(
        ask(studio.window, "This file changed on disk", text, choices), "question"
    )
    box = await open_question()
    yield box
    box.reject()
    await asked


@view
async def about(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    dialog = AboutDialog(studio.preferences.theme, studio.tasks, studio.window)
    table = dialog.findChild(QTableView)
    assert table is not None
    await until(lambda: table.model().rowCount())
    async with dialog_shown(dialog) as shown:
        yield shown
