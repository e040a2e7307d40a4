"""Runs the real program, opens whatever can be opened and edits, but sends nothing.

    python -m tests.e2e.every_page REPORT    (from a project's folder, by test_no_network.py)

What the process does with sockets is written down, as Python's audit events tell it.
"""

from __future__ import annotations

import asyncio
import sys
from typing import Any

from tests.e2e.audited import Report, main, until

ACTS = frozenset({"send", "quit"})
"""What is not done here: sending reaches the network because the user acts."""

TYPED = "https://typed.example/{{${first_name}}}?a=1"
_CLIENTS = frozenset({"socket", "urllib", "http", "ftplib", "smtplib", "webbrowser"})
_MOMENT_S = 0.02


class NetworkReport(Report):
    """Every event of a socket or a client, with what it was about."""

    def hook(self, event: str, args: tuple[object, ...]) -> None:
        if event.partition(".")[0] in (
            "socket",
            "urllib",
            "http",
            "ftplib",
            "smtplib",
            "webbrowser",
        ):
            about = [arg for arg in args if isinstance(arg, str | tuple | bytes | int)]
            self._add(event, about)
        elif event in ("subprocess.Popen", "os.system", "os.posix_spawn", "os.exec"):
            self._add(event, args[0])


async def live(program: Any, report: Report) -> None:
    """Go through the window from its first preview to its close."""
    studio = program.studio
    try:
        await until(lambda: studio.preview.current is not None and studio.receiver.listening)
        report.steps.append("preview")
        await _type(studio)
        report.steps.append("typed")
        await _go_through_documents(studio)
        report.steps.append("documents")
        await _trigger_everything(studio, report)
        for page in range(8):
            studio.bottom.show_page(page)
            await _moment()
        report.steps.append("panels")
        await _search_the_palette(studio)
        report.steps.append("palette")
        await program.open_sample()
        await until(lambda: program.studio is not studio and program.studio.preview.current)
        report.steps.append("sample")
    finally:
        program.stop()


async def live_first_start(program: Any, report: Report) -> None:
    """What somebody sees who starts it for the first time, looks around, and closes."""
    studio = program.studio
    try:
        await until(lambda: studio.preview.current is not None and studio.receiver.listening)
        report.steps.append(str(studio.session.workspace.project.name))
        for page in range(8):
            studio.bottom.show_page(page)
            await _moment()
    finally:
        program.stop()


async def _type(studio: Any) -> None:
    from PySide6.QtTest import QTest

    for editor in (studio.composer.request_row.url, studio.composer.body.raw.editor):
        editor.setFocus()
        editor.selectAll()
        QTest.keyClicks(editor, TYPED)
        await _moment()
    await until(lambda: not studio.preview.stale)


async def _go_through_documents(studio: Any) -> None:
    workspace = studio.session.workspace
    kinds = {
        "webhook": workspace.webhooks,
        "user": workspace.users,
        "content_block": workspace.content_blocks,
        "response": workspace.responses,
        "environment": workspace.environments,
    }
    for kind, documents in kinds.items():
        for slug in list(documents):
            studio.session.open_document(kind, slug)
            await _moment()
    for webhook in list(workspace.webhooks):
        studio.session.select(webhook=webhook)
        for user in list(workspace.users):
            studio.session.select(user=user)
            await _moment()
        await until(lambda: not studio.preview.stale)


async def _trigger_everything(studio: Any, report: Report) -> None:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QTabWidget

    from hookstudio.gui.actions import SPECS

    for spec in SPECS:
        if spec.id in ACTS or spec.id == "open_sample":
            continue
        studio.workbench.findChild(QAction, spec.id).trigger()
        await _moment()
        for window in _others(studio):
            for tabs in window.findChildren(QTabWidget):
                for page in range(tabs.count()):
                    tabs.setCurrentIndex(page)
                    await _moment()
            if spec.id == "help":
                await _read_the_help(window)
        report.steps.append(spec.id)
        await _close_others(studio)


async def _read_the_help(window: Any) -> None:
    from hookstudio.gui.help.topics import ORDER

    await until(lambda: window.topic)
    for topic in ORDER:
        window.open_topic(topic)
        await _moment()


async def _search_the_palette(studio: Any) -> None:
    from PySide6.QtGui import QAction
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QLineEdit

    studio.workbench.findChild(QAction, "palette").trigger()
    await until(QApplication.activePopupWidget)
    QTest.keyClicks(QApplication.activePopupWidget().findChild(QLineEdit), "set")
    await _moment()
    await _close_others(studio)


def _others(studio: Any) -> list[Any]:
    from PySide6.QtWidgets import QApplication

    return [w for w in QApplication.topLevelWidgets() if w.isVisible() and w is not studio.window]


async def _close_others(studio: Any) -> None:
    for window in _others(studio):
        window.close()
    await until(lambda: not _others(studio))


async def _moment() -> None:
    """Let the window do what follows, in threads too."""
    await asyncio.sleep(_MOMENT_S)


if __name__ == "__main__":
    sys.exit(main(live, NetworkReport()))
