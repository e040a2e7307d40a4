from __future__ import annotations

from collections.abc import Iterator

import pytest

from hookstudio.core.request.worker import RenderWorker
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.preview_pane import PreviewPane
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme

WAIT_MS = 10_000


@pytest.fixture
def controller(session: Session, worker: RenderWorker) -> Iterator[PreviewController]:
    made = PreviewController(session, worker)
    yield made
    made.close()


@pytest.fixture
def pane(
    qtbot: object, session: Session, theme: Theme, controller: PreviewController
) -> PreviewPane:
    """The pane as the studio opens it at 1280 pixels, with its first rendering shown."""
    made = PreviewPane(session, theme, controller)
    qtbot.addWidget(made)  # type: ignore[attr-defined]
    made.resize(460, 640)
    made.show()
    controller.refresh()
    qtbot.waitUntil(lambda: not controller.stale, timeout=WAIT_MS)  # type: ignore[attr-defined]
    return made
