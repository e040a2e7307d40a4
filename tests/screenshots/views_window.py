"""The main window with each kind of document; importing this adds them to `VIEWS`."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from hookstudio.core.project.webhook import DeliverySettings
from hookstudio.gui.composer.section_bar import Section
from hookstudio.gui.studio import Studio
from hookstudio.gui.users.import_dialog import ImportDialog
from hookstudio.gui.widgets.find_bar import FindBar
from tests.running_studio import until
from tests.screenshots.views import (
    dialog_shown,
    painted,
    settled,
    start_from,
    view,
)


@view
async def table_of_pairs(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    yield studio.window


@view
async def raw_body(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "hanako")
    yield studio.window


@view
async def find_and_replace(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "chumon-kakunin", "layla")
    studio.composer.open_find(True)
    await painted()
    yield studio.window
    find_bar = studio.composer.body.raw.editor.findChild(FindBar)
    assert find_bar is not None
    find_bar.close_bar()


@view
async def headers(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.HEADERS)
    yield studio.window


@view
async def webhook_settings(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.SETTINGS)
    yield studio.window


@view
async def webhook_settings_of_its_own(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.composer.show_section(Section.SETTINGS)
    own = DeliverySettings("schedule", (10.0, 60.0, 300.0), "signing_key")
    studio.session.edit_webhook(lambda w: replace(w, delivery=own), "Own schedule")
    studio.composer.settings.policy.focus_waits()
    await settled(studio)
    yield studio.window
    studio.session.undo()


@view
async def language_variant(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, user="hanako")
    studio.session.select_edit_language("ja")
    await settled(studio)
    yield studio.window


@view
async def problems(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "mistakes")
    yield studio.window


@view
async def aborted(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "opt-out")
    yield studio.window


@view
async def user_without_data(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, user="nobody")
    yield studio.window


@view
async def long_names(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio, "a-name-that-is-far-too-long", "grace")
    yield studio.window


@view
async def sample_user(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("user", "layla")
    await settled(studio)
    yield studio.window


@view
async def sample_user_as_json(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("user", "zoe")
    studio.documents.user_editor.show_view("json")
    await settled(studio)
    yield studio.window
    studio.documents.user_editor.show_view("form")


_PEOPLE = """\
External ID;E-Mail;Forename;Surname;Loyalty points;Newsletter;Plan;Plan
zoe-1815;zoe@shop.example;Zoë;Müller-Łukasiewicz;37;true;gold;x
c-2;hanako@shop.example;花子;山田;74;false;basic;y
c-3;sean@shop.example;Seán;O'Neil;;true;gold
"""


def _import_view(name: str, tab: int) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await start_from(studio)
        dialog = ImportDialog(
            studio.session,
            studio.preferences.theme,
            studio.tasks,
            secrets=studio.secrets,
            ask_secret=studio.ask_secret,
            guard=studio.guard,
            network=lambda: studio.preferences.settings.network_for("", ""),
            parent=studio.window,
        )
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        async with dialog_shown(dialog):
            with tempfile.TemporaryDirectory() as folder:
                file = Path(folder) / "people.csv"
                file.write_text(_PEOPLE, encoding="utf-8")
                dialog.open_file(file)
                await until(lambda: not dialog.reader.busy)
            dialog.tables.setCurrentIndex(tab)
            await painted()
            yield dialog

    show.__name__ = name
    view(show)


for _index, _name in enumerate(("import_users", "import_columns", "import_not_understood")):
    _import_view(_name, _index)


@view
async def content_block(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    studio.session.open_document("content_block", "signature")
    await settled(studio)
    yield studio.window


@view
async def custom_user(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    user = studio.session.user
    assert user is not None
    sections = {**user.sections, "event_properties": {"order_id": 4711, "total": None}}
    studio.session.set_user_override(replace(user, sections=sections))
    await settled(studio)
    yield studio.window
    studio.session.set_user_override(None)
