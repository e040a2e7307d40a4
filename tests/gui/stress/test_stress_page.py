"""Hostile values in a window: run, shown, kept as a user, cancelled, stale after an edit."""

from __future__ import annotations

import multiprocessing
from collections.abc import AsyncIterator
from dataclasses import replace

import pytest_asyncio
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from hookstudio.core.project.webhook import Header, RawBody, Webhook
from hookstudio.gui.session import Place, Session
from hookstudio.gui.stress.stress_controller import StressController
from hookstudio.gui.stress.stress_page import StressPage
from hookstudio.gui.stress.stress_panel import StressPanel
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.gui.pages import page_shown
from tests.gui.waiting import until
from tests.layout_checks import faults

NAME = "{{${first_name}}}"


@pytest_asyncio.fixture
async def page(qapp: QApplication, session: Session, theme: Theme) -> AsyncIterator[StressPage]:
    tasks = Tasks()
    made = StressPage(session, theme, tasks)
    async with page_shown(made, (1000, 300), made.close_stress, tasks):
        yield made


def parts(page: StressPage) -> tuple[StressPanel, StressController]:
    assert page.panel is not None
    assert page.controller is not None
    return page.panel, page.controller


def button(page: StressPage, text: str) -> QPushButton:
    (found,) = [b for b in page.findChildren(QPushButton) if b.text() == text]
    return found


def texts(page: StressPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def weaken(webhook: Webhook) -> Webhook:
    header = Header("Content-Type", "application/json")
    body = RawBody(f'{{"name": "{NAME}"}}')
    return replace(webhook, headers=(header,), url="https://a.example/", body=body, languages=())


async def ran(page: StressPage, session: Session, body: str = NAME) -> None:
    def edit(webhook: Webhook) -> Webhook:
        return replace(weaken(webhook), body=RawBody(f'{{"name": "{body}"}}'))

    session.edit_webhook(edit, "Edit")
    _, controller = parts(page)
    button(page, "Run").click()
    await until(lambda: not controller.busy, 30)


async def test_a_weakness_is_listed_shown_and_kept(page: StressPage, session: Session) -> None:
    places: list[Place] = []
    session.place_requested.connect(places.append)
    await ran(page, session)
    panel, controller = parts(page)
    model = panel.table.model()
    assert [model.index(0, column).data() for column in range(4)] == [
        "✕ JSON",
        "Text not escaped",
        "Body, line 1, column 11",
        '${first_name} = "\\""',
    ]
    assert "json_escape" in texts(page)
    assert faults(page) == []

    panel.table.activated.emit(model.index(0, 0))
    assert places == [Place("order", "body", 10, 10 + len(NAME))]
    override = session.user_override
    assert override is not None
    assert override.section("attributes")["first_name"] == '"'

    users = len(session.workspace.users)
    button(page, "Keep as sample user").click()
    kept = list(session.workspace.users.values())
    assert len(kept) == users + 1
    assert any(user.section("attributes").get("first_name") == '"' for user in kept)
    assert not controller.stale
    session.undo()
    assert len(session.workspace.users) == users


async def test_what_is_escaped_has_no_weakness(page: StressPage, session: Session) -> None:
    assert "Try hostile values" in texts(page)
    await ran(page, session, "{{${first_name} | json_escape}}")
    assert "No value of the catalogue breaks this webhook" in texts(page)
    assert "edited since" not in texts(page)
    session.edit_webhook(lambda webhook: replace(webhook, method="PUT"), "Edit")
    assert "edited since" in texts(page)


async def test_cancel_leaves_no_process(page: StressPage, session: Session) -> None:
    session.edit_webhook(weaken, "Edit")
    _, controller = parts(page)
    button(page, "Run").click()
    assert controller.busy
    button(page, "Cancel").click()
    await until(lambda: not controller.busy, 30)
    assert not multiprocessing.active_children()
    assert "Try hostile values" in texts(page)
