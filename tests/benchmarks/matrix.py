"""How long the matrix of 50 users and 10 languages takes to follow an edit."""

from __future__ import annotations

import statistics
import time
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import LanguageVariant, RawBody, Webhook
from hookstudio.gui.gc_guard import spare_what_is_there
from hookstudio.gui.studio import Studio
from tests.benchmarks.stalls import StallWatch
from tests.benchmarks.typing import body_of
from tests.running_studio import running_studio, until

USERS = 50
LANGUAGES = ("fr", "de", "ja", "ar", "es", "it", "nl", "ko", "pl")
EDITS = 5


async def measure(root: Path, home: Path) -> AsyncIterator[tuple[str, str]]:
    """Names and figures; an edit changes all the cells."""
    project = Project.open(root)
    body = RawBody(body_of(2_000))
    languages = tuple(LanguageVariant(tag, url=f"http://127.0.0.1:8600/{tag}") for tag in LANGUAGES)
    url = "http://127.0.0.1:8600/"
    project.save_webhook(Webhook("matrix", "Matrix", "POST", url, (), body, languages))
    for slug in list(project.users):
        project.delete(project.users[slug].file)
    for number in range(USERS):
        attributes = {"user_id": str(number), "first_name": f"Ada {number}"}
        project.save_user(SampleUser(f"user-{number:02}", sections={"attributes": attributes}))
    async with running_studio(root, home) as studio:
        spare_what_is_there()  # as the program does
        studio.session.select(webhook="matrix")
        started = time.perf_counter()
        studio.show_matrix()
        await until(lambda: _is_settled(studio))
        yield f"matrix {USERS}×10, opened, s", f"{time.perf_counter() - started:.2f}"
        with StallWatch() as watch:
            took = [await _edit(studio, number) for number in range(EDITS)]
        yield f"matrix {USERS}×10, refreshed after an edit, s", f"{statistics.median(took):.2f}"
        yield f"matrix {USERS}×10, worst stall, ms", f"{watch.worst_ms:.1f}"


async def _edit(studio: Studio, number: int) -> float:
    started = time.perf_counter()
    body = RawBody(f"{body_of(2_000)}{' ' * (number + 1)}")
    studio.session.edit_webhook(lambda w: replace(w, body=body), "Edit")
    await until(lambda: not _is_settled(studio))
    await until(lambda: _is_settled(studio))
    return time.perf_counter() - started


def _is_settled(studio: Studio) -> bool:
    controller = studio.matrix._controller
    return (
        controller is not None
        and len(controller.cells) >= USERS * (1 + len(LANGUAGES))
        and not controller.total
        and not controller._pace.isActive()
    )
