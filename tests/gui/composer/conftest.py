from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from time import thread_time

import pytest
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Header, JsonBody, LanguageVariant, Pair, Webhook
from hookstudio.core.project.workspace import Workspace
from hookstudio.gui.composer.composer_pane import ComposerPane
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme

PAIRS = (
    Pair("name", "{{${first_name} | default: 'friend'}}"),
    Pair("city", "Paris"),
    Pair("note", ""),
)
WEBHOOK = Webhook(
    slug="order-shipped",
    name="Order shipped",
    url="http://127.0.0.1:8600/orders",
    headers=(Header("Content-Type", "application/json"), Header("Accept", "*/*")),
    body=JsonBody(PAIRS),
    languages=(LanguageVariant("fr"),),
)


class Clock:
    """A time that a test moves; steps of more than a few seconds end the merging of edits."""

    def __init__(self) -> None:
        self.now = 1_000.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture(scope="session")
def theme(qapp: QApplication) -> Theme:
    theme = Theme()
    theme.apply(qapp, "light")
    return theme


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def session(qapp: QApplication, tmp_path: Path, clock: Clock) -> Iterator[Session]:
    """A session over a real project in a folder, its one webhook saved and selected."""
    project = Project.create(tmp_path / "project", "Shop")
    for slug in list(project.webhooks):
        project.delete(f"webhooks/{slug}.yaml")
    project.save_webhook(WEBHOOK)
    session = Session(Workspace(Project.open(tmp_path / "project"), clock))
    session.select(webhook=WEBHOOK.slug, user=next(iter(session.workspace.users)))
    yield session
    session.deleteLater()


@pytest.fixture
def open_pane(qtbot, session: Session, theme: Theme) -> Callable[..., ComposerPane]:
    def make(webhook: Webhook | None = None) -> ComposerPane:
        if webhook is not None:
            session.edit_webhook(lambda w: replace(webhook, slug=w.slug), "Set up")
        pane = ComposerPane(session, theme, now=lambda: datetime(2026, 5, 4, 10, 42))
        qtbot.addWidget(pane)
        pane.resize(700, 620)
        pane.show()
        with qtbot.waitActive(pane):
            pane.activateWindow()
        return pane

    return make


@pytest.fixture
def pane(open_pane: Callable[..., ComposerPane]) -> ComposerPane:
    return open_pane()


@pytest.fixture
def benchmark_ms() -> Callable[[Callable[[], None], int], list[float]]:
    """Run an action several times; returns the CPU milliseconds of each on this thread, sorted."""

    def run(action: Callable[[], None], times: int) -> list[float]:
        costs = []
        for _ in range(times):
            start = thread_time()
            action()
            costs.append((thread_time() - start) * 1000)
        return sorted(costs)

    return run
