"""Bad answers and bad callers in the real window: shown as text, at once, and one can go on."""

from __future__ import annotations

import asyncio
import time
import unicodedata
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QTableView

from hookstudio.core.delivery.first_attempt import Sent
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.plain_view import PlainView
from tests.bad_inputs.catalogue import Case, window_cases
from tests.bad_inputs.conftest import contents
from tests.bad_inputs.servers import answering
from tests.bad_inputs.test_requests import webhook, write
from tests.bad_inputs.window.looking import goes_on, texts
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

HIDDEN = {chr(c) for c in range(0x110000) if unicodedata.category(chr(c)) in ("Cc", "Cf")}
SHOWN_LIMIT_S = 5.0
"""From the key to the answer on the screen, on a machine that does other work too."""


@contextmanager
def answered(project: Path) -> Iterator[dict[str, Case]]:
    """A webhook for each bad answer, which goes to a server that gives it."""
    chosen = {f"case-{number}": case for number, case in enumerate(window_cases("response"))}
    with ExitStack() as servers:
        for slug, case in chosen.items():
            port = servers.enter_context(answering(case.content or b""))
            url = f"http://127.0.0.1:{port}/"
            write(project, webhook(url=url, body={"kind": "raw", "text": "hi"}), slug=slug)
        yield chosen


def dialogs(studio: Studio) -> list[QDialog]:
    return [d for d in studio.window.findChildren(QDialog) if d.isVisible()]


async def test_each_answer_is_shown(qapp: QApplication, project: Path, tmp_path: Path) -> None:
    with answered(project) as chosen:
        trust_project(project)
        before = contents(project)
        async with running_studio(project, tmp_path / "home") as studio:
            finished: list[Sent] = []
            studio.send_controller.send_finished.connect(finished.append)
            for slug, case in chosen.items():
                finished.clear()
                studio.session.select(webhook=slug, user="ada")
                await until(lambda slug=slug: shown(studio) == slug)
                begin = time.monotonic()
                button = studio.composer.request_row.send_button
                QTest.mouseClick(button, Qt.MouseButton.LeftButton)
                await until(lambda: finished)
                attempt = finished[0].attempt
                assert attempt is not None
                assert str(attempt.failure or "") == case.code, case.id
                if not attempt.received:
                    await until(lambda: dialogs(studio))
                    told = texts(dialogs(studio)[0])
                    assert attempt.message in told or attempt.status is not None, case.id
                    assert not set("".join(told.split("\n"))) & HIDDEN, case.id
                    QTest.keyClick(dialogs(studio)[0], Qt.Key.Key_Escape)
                    await until(lambda: not dialogs(studio))
                assert time.monotonic() - begin < SHOWN_LIMIT_S, case.id
            studio.session.select(webhook="order", user="ada")
            await until(lambda: shown(studio) == "order")
            await goes_on(studio)
        assert contents(project) == before


def shown(studio: Studio) -> str:
    request = studio.preview.current
    return "" if studio.preview.stale or request is None else request.webhook


async def test_a_bad_caller_is_shown_as_text(
    qapp: QApplication, project: Path, tmp_path: Path
) -> None:
    """REC-06: what a stranger's program sends to the receiver stands there letter by letter."""
    async with running_studio(project, tmp_path / "home") as studio:
        await until(lambda: studio.receiver.listening)
        for number, case in enumerate(window_cases("receiver"), start=1):
            _reader, writer = await asyncio.open_connection("127.0.0.1", studio.receiver.port)
            writer.write(case.content or b"")
            await until(lambda number=number: len(studio.receiver.requests) == number)
            writer.close()
            studio.bottom.show_page(studio._receiver_page)
            studio.workbench.raise_bottom(300)
            table = studio.receiver_panel.findChild(QTableView)
            await until(table.isVisible)
            table.selectRow(0)
            request = studio.receiver.requests[-1]
            [whole] = [
                view
                for view in studio.receiver_panel.findChildren(PlainView)
                if view.accessibleName() == "The received request as it came"
            ]
            await until(lambda view=whole: view.toPlainText())
            await until(lambda view=whole, sent=request: sent.target in view.toPlainText())
            assert "<" in whole.toPlainText()
            texts(studio.receiver_panel)  # none of them takes markup
        await goes_on(studio)
