"""What one keystroke costs the UI thread until the preview shows it, and the worst stall."""

from __future__ import annotations

import asyncio
import statistics
import time
from collections.abc import AsyncIterator
from pathlib import Path

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import RawBody, Webhook
from hookstudio.gui.gc_guard import spare_what_is_there
from hookstudio.gui.studio import Studio
from tests.benchmarks.stalls import StallWatch
from tests.running_studio import running_studio, until

KEYS = 60
PAUSE_S = 0.06  # some sixteen keys a second: a fast typist
SIZES = ((2_000, "2 KB"), (100_000, "100 KB"))


def body_of(size: int) -> str:
    """JSON with Liquid in every line, `size` bytes of it."""
    lines = ["{"]
    length = 1
    while length < size:
        number = len(lines)
        line = (
            f'  "field_{number}": "{{{{${{first_name}} | default: \'friend {number}\'}}}}, hello",'
        )
        lines.append(line)
        length += len(line) + 1
    return "\n".join([*lines, '  "end": true', "}"])


async def measure(root: Path, home: Path) -> AsyncIterator[tuple[str, str]]:
    """Names and figures for each size of body."""
    project = Project.open(root)
    for size, _ in SIZES:
        url = "http://127.0.0.1:8600/"
        project.save_webhook(
            Webhook(f"body-{size}", f"Body {size}", "POST", url, (), RawBody(body_of(size)))
        )
    async with running_studio(root, home) as studio:
        spare_what_is_there()  # as the program does
        for size, name in SIZES:
            work_ms, watch = await _type(studio, f"body-{size}")
            yield f"keystroke to preview, {name} body, ms of UI thread", f"{work_ms:.1f}"
            yield f"worst stall while typing, {name} body, ms", f"{watch.worst_ms:.1f}"
            yield (
                f"worst turn while typing, {name} body, ms of UI thread",
                f"{watch.worst_work_ms:.1f}",
            )


async def _type(studio: Studio, slug: str) -> tuple[float, StallWatch]:
    studio.session.select(webhook=slug, user=next(iter(studio.session.workspace.users)))
    await studio.preview.newest()
    await asyncio.sleep(1.0)  # highlighting and layout of the new text
    studio.composer.focus_body()
    editor = QApplication.focusWidget() or studio.composer.body.raw.editor
    await _press(studio, editor)
    work = []
    with StallWatch() as watch:
        for _ in range(KEYS):
            work.append(await _press(studio, editor))
    return statistics.median(work), watch


async def _press(studio: Studio, editor: object) -> float:
    """Type one letter; milliseconds that the UI thread worked until the preview was painted."""
    shown: list[object] = []
    connection = studio.preview.request_ready.connect(shown.append)
    started = time.thread_time()
    QTest.keyClick(editor, "x")  # type: ignore[call-overload]  # a QWidget
    await until(lambda: shown)
    await asyncio.sleep(PAUSE_S)
    worked = time.thread_time() - started
    studio.preview.request_ready.disconnect(connection)
    return worked * 1000
