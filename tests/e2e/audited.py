"""Runs the real program on the project of the working folder and writes down what it reaches for.

    python -m tests.e2e.audited REPORT    (from a stranger's folder, by test_audit.py)

The events are those of `sys.addaudithook`; the render worker is a process of its own, which strace
sees in the other test.
"""

from __future__ import annotations

import asyncio
import importlib
import json
import os
import sys
import threading
import time
from collections.abc import Callable, Coroutine
from pathlib import Path

_SINGLE = (
    *("os.system", "os.exec", "os.posix_spawn", "os.spawn", "subprocess.Popen", "webbrowser.open"),
    *("ctypes.dlopen", "socket.getaddrinfo", "os.listdir", "os.scandir"),
)
_TYPED = "/{{${first_name}}}?a=1 x"


Live = Callable[[object, "Report"], Coroutine[object, object, None]]


class Report:
    """What happened, by kind, each once."""

    def __init__(self) -> None:
        self.events: dict[str, set[str]] = {}
        self.steps: list[str] = []

    def hook(self, event: str, args: tuple[object, ...]) -> None:
        """For `sys.addaudithook`: cheap, and never raises."""
        if event == "open":
            self._add(event, args[0])
        elif event == "exec":
            self._add(event, getattr(args[0], "co_filename", ""))
        elif event in ("socket.connect", "socket.bind", "socket.sendto"):
            self._add(event, args[1])
        elif event in _SINGLE:
            self._add(event, args[0])

    def _add(self, event: str, what: object) -> None:
        text = os.fsdecode(what) if isinstance(what, bytes | os.PathLike) else str(what)
        self.events.setdefault(event, set()).add(text)

    def write(self, file: Path) -> None:
        events = {event: sorted(found) for event, found in self.events.items()}
        file.write_text(json.dumps({"events": events, "steps": self.steps}), encoding="utf-8")


async def until(condition: Callable[[], object]) -> None:
    async with asyncio.timeout(60):
        while not condition():  # noqa: ASYNC110 - what a window shows has no event to wait for
            await asyncio.sleep(0.01)


async def live_a_while(program: object, report: Report) -> None:
    """Type in the URL and the body, go through the users, open the matrix and every panel."""
    from PySide6.QtTest import QTest

    studio = program.studio  # type: ignore[attr-defined]
    try:
        await until(lambda: studio.preview.current is not None)
        report.steps.append("preview")
        url, body = studio.composer.request_row.url, studio.composer.body.raw.editor
        for editor in (url, body):
            editor.setFocus()
            for key in _TYPED:
                QTest.keyClick(editor, key)
                await asyncio.sleep(0.01)
        await until(lambda: not studio.preview.stale)
        assert "a=1" in studio.session.webhook.url
        report.steps.append("typed")
        for _ in range(len(studio.session.workspace.users)):
            studio.preview_pane.next_user()
            await asyncio.sleep(0.05)
        await until(lambda: not studio.preview.stale)
        studio.show_matrix()
        await until(lambda: studio.matrix._controller and studio.matrix._controller.cells)
        await until(lambda: not studio.matrix._controller.total)
        report.steps.append("matrix")
        for page in range(7):
            studio.bottom.show_page(page)
            await asyncio.sleep(0.1)
        report.steps.append("panels")
    finally:
        program.stop()  # type: ignore[attr-defined]


def _patch_when_loaded(report: Report, live: Live) -> None:
    """Importing it here would hide from whom the program imports it."""
    while not hasattr(sys.modules.get("hookstudio.gui.program"), "Program"):
        time.sleep(0.001)
    program = sys.modules["hookstudio.gui.program"].Program
    run = program.run

    async def run_audited(self: object) -> None:
        life = asyncio.ensure_future(live(self, report))
        await run(self)
        await life

    program.run = run_audited


def main(live: Live = live_a_while, report: Report | None = None) -> int:
    report, file = report or Report(), Path(sys.argv[1])
    sys.argv = ["hookstudio"]
    sys.path.insert(0, str(Path.cwd()))  # as `python -m hookstudio` has it
    sys.addaudithook(report.hook)
    threading.Thread(target=_patch_when_loaded, args=(report, live), daemon=True).start()
    try:
        return int(importlib.import_module("hookstudio.__main__").main())
    finally:
        report.write(file)


if __name__ == "__main__":
    sys.exit(main())
