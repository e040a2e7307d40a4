"""Answers that stop other windows: deep JSON, and 50 MB on one line, measured in a real window."""

from __future__ import annotations

import asyncio
from pathlib import Path

from PySide6.QtWidgets import QApplication, QLabel, QTabWidget, QWidget

from hookstudio.core.delivery.decoding import BODY_CAP
from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import RawBody, Webhook
from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.plain_view import PlainView
from tests.benchmarks.stalls import StallWatch
from tests.core.delivery.servers import answer, read_request, serving
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

MOST_MS = 400.0
"""Of work in one turn of the event loop; it takes some 30, and unbounded it would take minutes."""

DEEP = 100_000
BODIES = {
    "arrays": b"[" * DEEP + b"]" * DEEP,
    "objects": b'{"a":' * DEEP + b"1" + b"}" * DEEP,
    "unclosed": b"[" * DEEP,
    "html": b"<table><tr><td>" * (DEEP // 10),
    "escapes": b'["' + b"\\u202e\\" * DEEP + b'"]',
    "marks": "\u202e\x1b".encode() * (DEEP // 10),
}
TOO_DEEP = ("arrays", "objects", "unclosed")
JSON = ("Content-Type: application/json",)
ONE_LINE = 50_000_000


async def one_line(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
    """50 MB of JSON without a line end, as fast as it is taken."""
    await read_request(reader)
    head = b"HTTP/1.1 500 No\r\nContent-Type: application/json\r\n"
    writer.write(head + b"Content-Length: %d\r\n\r\n" % ONE_LINE)
    writer.write(b'["')
    for _ in range(ONE_LINE // 50_000):
        writer.write(b"0123456789" * 5_000)
        await writer.drain()


def make_project(root: Path, url: str) -> None:
    project = Project.create(root, "Large answers")
    for document in (*project.webhooks.values(), *project.users.values()):
        project.delete(document.file)
    project.save_webhook(Webhook("it", "It", url=url, body=RawBody("x")))
    project.save_user(SampleUser("ada", "Ada", {}))
    trust_project(root)


async def shown(window: QWidget) -> None:
    """Until every body in the window is laid out and every text filled in."""
    for body in window.findChildren(BodyView):
        await until(lambda body=body: not body._timer.isActive(), limit_s=60)
    for view in window.findChildren(PlainView):
        await until(lambda view=view: not view.is_loading(), limit_s=60)


async def look(studio: Studio) -> StallWatch:
    """Send, look at each tab of the result, and at the end of its body."""
    with StallWatch() as watch:
        studio.send_controller.send()
        await until(lambda: studio.results.dialog is not None, limit_s=60)
        dialog = studio.results.dialog
        assert dialog is not None
        await shown(dialog)
        tabs = dialog.findChild(QTabWidget)
        assert tabs is not None
        for index in range(tabs.count()):
            tabs.setCurrentIndex(index)
            await asyncio.sleep(0.01)
        tabs.setCurrentIndex(0)
        [body] = dialog.findChildren(BodyView)
        [view] = body.findChildren(PlainView)
        view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
        await asyncio.sleep(0.05)
    return watch


async def test_no_answer_stalls_the_window(tmp_path: Path, qapp: QApplication) -> None:
    pending = list(BODIES)
    worst: dict[str, float] = {}

    async def reply(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if not pending:
            await one_line(reader, writer)
            return
        await read_request(reader)
        writer.write(answer(BODIES[pending.pop(0)], *JSON, status="500 No"))
        await writer.drain()
        await reader.read()

    async with serving(reply) as server:
        make_project(tmp_path / "project", server.url)
        async with running_studio(tmp_path / "project", tmp_path / "home") as studio:
            for kind in BODIES:
                worst[kind] = (await look(studio)).worst_work_ms
                check_body(studio, kind)
            worst["one line"] = (await look(studio)).worst_work_ms
            check_one_line(studio)
    assert max(worst.values()) < MOST_MS, worst


def check_body(studio: Studio, kind: str) -> None:
    """All of it is there; where it is too deep to be laid out, a note says so."""
    dialog = studio.results.dialog
    assert dialog is not None
    [body] = dialog.findChildren(BodyView)
    assert body.text().encode() == BODIES[kind]
    notes = [label.text() for label in body.findChildren(QLabel) if label.isVisible()]
    assert any("nested deeper than 64" in note for note in notes) == (kind in TOO_DEEP)
    dialog.close()


def check_one_line(studio: Studio) -> None:
    """The first 5 MiB were kept, and no line is longer than what Qt lays out quickly."""
    dialog = studio.results.dialog
    assert dialog is not None
    attempt = dialog.shown.attempt
    assert attempt is not None
    assert attempt.response is not None
    assert (attempt.response.cut, len(attempt.response.body)) == (True, BODY_CAP)
    [view] = [view for view in dialog.findChildren(PlainView) if len(view.text()) > 1000]
    assert max(map(len, view.toPlainText().split("\n"))) <= 2_000
    dialog.close()
