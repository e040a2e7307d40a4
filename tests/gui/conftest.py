"""A theme, a project and a renderer for tests of panes that need no whole studio."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QLocale
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, LanguageVariant, Pair, Webhook
from hookstudio.core.project.workspace import Workspace
from hookstudio.core.request.worker import RenderWorker
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from tests.trusting import trust_project


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    """The light theme, worn by the application."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    made = Theme()
    made.apply(qapp, "light")
    return made


@pytest.fixture(scope="session")
def worker() -> Iterator[RenderWorker]:
    """A renderer that is warm after the first test."""
    with RenderWorker() as made:
        yield made


WEBHOOK = Webhook(
    "order",
    "Order shipped",
    url="http://127.0.0.1:8600/orders/{{${user_id}}}",
    headers=(Header("X-Plan", "{{custom_attribute.${plan}}}"),),
    body=JsonBody(
        (
            Pair("name", "{{${first_name}}}"),
            Pair("greeting", "Hello {{${nickname} | default: 'friend'}}"),
        )
    ),
    languages=(LanguageVariant("fr", url="http://127.0.0.1:8600/fr"),),
)
OTHER = Webhook("other", "Other", url="https://example.com/", body=JsonBody())
ADA = SampleUser(
    "ada",
    "Ada Lovelace",
    {
        "attributes": {"user_id": "42", "first_name": "Ada", "email_address": "ada@example.com"},
        "custom_attributes": {"plan": "pro"},
    },
)
GRACE = SampleUser(
    "grace",
    "Grace Hopper",
    {"attributes": {"user_id": "43", "first_name": "Grace", "language": "fr"}},
)


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path) -> Session:
    """A project of two webhooks and two users, which is trusted; the first of each is selected."""
    project = Project.create(tmp_path / "project", "Test")
    for document in (*project.webhooks.values(), *project.users.values()):
        project.delete(document.file)
    for webhook in (WEBHOOK, OTHER):
        project.save_webhook(webhook)
    for user in (ADA, GRACE):
        project.save_user(user)
    trust_project(project.root)
    made = Session(Workspace(project))
    made.select(webhook="order", user="ada")
    return made


@pytest.fixture(autouse=True)
def _no_widget_outlives_its_test(qapp: QApplication) -> Iterator[None]:
    """What a test deleted later is deleted before the next one looks for leaks."""
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
