"""The worst stall of the window while a huge answer arrives and is shown."""

from __future__ import annotations

import asyncio
import json
import subprocess
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from hookstudio.gui.gc_guard import spare_what_is_there
from hookstudio.gui.studio import Studio
from tests.benchmarks.stalls import StallWatch
from tests.running_studio import running_studio, until

ROOT = Path(__file__).parents[2]
SHOWN_AFTER_S = 3.0
ANSWERS = (("large", "50 MB"), ("long-line", "5 MB on one line"))


async def measure(root: Path, home: Path) -> AsyncIterator[tuple[str, str]]:
    """Names and figures for each kind of answer; the server is a process of its own."""
    async with running_studio(root, home) as studio:
        spare_what_is_there()  # as the program does
        for body, name in ANSWERS:
            with _server(f"500:body={body}") as url:
                watch, shown = await _send(studio, url)
            yield f"worst stall with an answer of {name}, ms", f"{watch.worst_ms:.1f}"
            yield (
                f"worst turn with an answer of {name}, ms of UI thread",
                f"{watch.worst_work_ms:.1f}",
            )
            yield f"answer of {name}, bytes shown", f"{shown}"


async def _send(studio: Studio, url: str) -> tuple[StallWatch, int]:
    studio.session.edit_webhook(lambda webhook: replace(webhook, url=url), "Change URL")
    await studio.preview.newest()
    await asyncio.sleep(0.5)
    with StallWatch() as watch:
        studio.send_controller.send()
        await until(lambda: studio.results.dialog is not None, limit_s=90)
        await asyncio.sleep(SHOWN_AFTER_S)
    dialog = studio.results.dialog
    assert dialog is not None
    attempt = dialog.shown.attempt
    response = attempt.response if attempt is not None else None
    dialog.close()
    return watch, len(response.body) if response else 0


@contextmanager
def _server(script: str) -> Iterator[str]:
    command = [sys.executable, "-m", "hookstudio", "receive", "--json", "--port", "18700"]
    with subprocess.Popen(
        [*command, "--script", script], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            yield json.loads(process.stdout.readline())["url"]
        finally:
            process.kill()
