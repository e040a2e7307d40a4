"""The environments: picker, production mark and editor; importing this adds them to `VIEWS`."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from PySide6.QtWidgets import QMenu, QWidget

from hookstudio.core.project.environment import Environment
from hookstudio.gui.studio import Studio
from tests.screenshots.views import settled, start_from, view

STAGING = Environment(
    "staging",
    "Préproduction – été 🌞",
    False,
    {"api": "https://api.staging.example.com/v1/orders", "boutique": "boutique.example.com"},
    {"brand": "The corner shop", "ville": "Orléans", "boutique": "Marché"},
    {"lob_api_key": "lob_staging", "shop_key": "shop staging key"},
    "US-01",
    "braze_staging",
)
LIVE = Environment(
    "live", "Live", True, {"api": "https://api.example.com"}, {"brand": "The corner"}
)


@asynccontextmanager
async def environments(studio: Studio, chosen: str) -> AsyncIterator[None]:
    """The demo project with two environments, one of them chosen."""
    await start_from(studio)
    for environment in (STAGING, LIVE):
        studio.session.perform(lambda w, e=environment: w.add_environment(e, "New environment"))
    studio.session.select(webhook=studio.session.selection.webhook)
    studio.session.choose_environment(chosen)
    await settled(studio)
    yield
    studio.session.choose_environment("")
    studio.session.select(webhook=studio.session.selection.webhook)
    studio.session.undo()
    studio.session.undo()
    studio.session.select(webhook=studio.session.selection.webhook)
    await settled(studio)


@view
async def environment_chosen(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "staging"):
        yield studio.window


@view
async def environment_production(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "live"):
        yield studio.window


@view
async def environment_picker(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "live"):
        menu: QMenu = studio.environments.picker.menu
        button = studio.environments.picker.button
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
        await settled(studio)
        yield menu
        menu.close()


@view
async def environment_editor(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "staging"):
        studio.session.open_document("environment", "staging")
        await settled(studio)
        yield studio.window


@view
async def environment_editor_secrets(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "live"):
        studio.session.open_document("environment", "staging")
        studio.documents.environment_editor.show_part("secrets")
        await settled(studio)
        yield studio.window
        studio.documents.environment_editor.show_part("base_urls")


@view
async def environment_editor_braze(studio: Studio) -> AsyncIterator[QWidget]:
    async with environments(studio, "staging"):
        studio.session.open_document("environment", "staging")
        studio.documents.environment_editor.show_part("braze")
        await settled(studio)
        yield studio.window
        studio.documents.environment_editor.show_part("base_urls")
