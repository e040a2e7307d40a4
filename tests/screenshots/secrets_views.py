"""The secrets and a key that was pasted; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from dataclasses import replace

from PySide6.QtWidgets import QDialog, QWidget

from hookstudio.core.keyring_backend import no_keyring
from hookstudio.gui.secrets.secret_form import SecretForm
from hookstudio.gui.studio import Studio
from tests.running_studio import until
from tests.screenshots.views import dialog_shown, painted, settled, start_from, view


@view
async def secrets_dialog(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    await studio.secrets.set_for_run("typed_key", "value")
    dialog = studio.secret_desk.open(studio.workbench)
    await until(lambda: dialog.model.rows and not dialog.work.busy)
    dialog.select("typed_key")
    dialog.test()
    await until(lambda: not dialog.work.busy)
    async with dialog_shown(dialog):
        yield dialog
    await studio.secrets.delete("typed_key")


@view
async def secrets_without_a_keyring(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    dialog = studio.secret_desk.open(studio.workbench)
    await until(lambda: dialog.model.rows and not dialog.work.busy)
    dialog.show_problem(no_keyring())
    async with dialog_shown(dialog):
        yield dialog


@view
async def secrets_for_this_run(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.secret_desk.keep_for_run_only()
    await painted()
    yield studio.window
    studio.secrets.for_run_only = False
    studio.secret_desk.show_state()


@view
async def secret_form(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    dialog: QDialog = SecretForm(
        studio.secrets,
        studio.tasks,
        studio.preferences.theme,
        known=("lob_key",),
        suggested=("lob_key",),
        parent=studio.window,
    )
    async with dialog_shown(dialog):
        yield dialog


@view
async def key_that_was_pasted(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    key = "sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc"
    studio.session.edit_webhook(
        lambda webhook: replace(webhook, url=f"{webhook.url}&key={key}"), "Paste"
    )
    await settled(studio)
    yield studio.window
    studio.session.undo()
    await settled(studio)


@view
async def key_that_was_pasted_without_a_keyring(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    key = "sk_" + "live_" + "4eC39HqLyjWDarjtT1zdp7dc"
    studio.session.edit_webhook(
        lambda webhook: replace(webhook, url=f"{webhook.url}&key={key}"), "Paste"
    )
    offer = studio.secret_desk.offer

    async def fail() -> str:
        offer.bar.offer_run_only()
        raise no_keyring()

    offer.work.start("Keeping stripe_key…", fail)
    await until(lambda: not offer.work.busy)
    await settled(studio)
    yield studio.window
    studio.session.undo()
    await settled(studio)
