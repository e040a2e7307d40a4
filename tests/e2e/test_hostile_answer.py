"""An answer full of traps in every view of a window: nothing is loaded, opened, or shown raw."""

from __future__ import annotations

import asyncio
import ctypes
import os
import re
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QObject, Qt, QUrl, Slot
from PySide6.QtGui import QAction, QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QHeaderView,
    QLabel,
    QPlainTextEdit,
    QTabBar,
    QTabWidget,
    QTextEdit,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from hookstudio.core.project.folder import Project
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Header, JsonBody, Pair, Webhook
from hookstudio.gui.composer.row_table import RowTable
from hookstudio.gui.question import CANCEL, ask
from hookstudio.gui.studio import Studio
from hookstudio.gui.widgets.plain_view import PlainView
from tests.core.delivery.servers import RawServer, answer, replying, serving
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]"
)
SCHEMES = ("http", "https", "file", "smb", "ms-msdt", "javascript", "mailto", "data", "ftp")
_PAGES = 7  # of the bottom panel
STEERING = "\u202egnp.exe\u2066\u200f\u200b\x1b[31m"


def page(watched: str, file: Path) -> str:
    """HTML that loads from a server and from a file, in all ways that rich text knows."""
    return (
        f"<html><head><link rel=stylesheet href='{watched}/a.css'></head>"
        f"<body background='{watched}/b.png'><img src='{watched}/c.png'>"
        f"<img src='file://{file}'><img src='{file}'><a href='{watched}/d'>click</a>"
        f"<a href='file://{file}'>x</a><a href='javascript:alert(1)'>y</a>"
        f"<table background='file://{file}'><tr><td style=\"background-image:url('{watched}/e')\">"
        f"</td></tr></table><iframe src='{watched}/f'></iframe><script>alert(1)</script>"
        f"{STEERING}</body></html>"
    )


class Opened(QObject):
    """Notes what Qt is asked to open outside."""

    def __init__(self) -> None:
        super().__init__()
        self.urls: list[str] = []

    @Slot(QUrl)
    def handle(self, url: QUrl) -> None:
        self.urls.append(url.toString())


@pytest.fixture
def opened(qapp: QApplication) -> Iterator[Opened]:
    handler = Opened()
    for scheme in SCHEMES:
        QDesktopServices.setUrlHandler(scheme, handler, "handle")
    yield handler
    for scheme in SCHEMES:
        QDesktopServices.unsetUrlHandler(scheme)


@contextmanager
def watched_file(file: Path) -> Iterator[list[int]]:
    """How often the file was opened, by Python or by Qt, as the kernel tells (Linux only)."""
    found: list[int] = []
    if not sys.platform.startswith("linux"):
        yield found
        return
    libc = ctypes.CDLL(None, use_errno=True)
    handle = libc.inotify_init1(os.O_NONBLOCK)
    assert libc.inotify_add_watch(handle, bytes(file), 0x20) >= 0  # IN_OPEN
    try:
        yield found
        try:
            found.append(len(os.read(handle, 65536)) // 16)
        except BlockingIOError:
            found.append(0)
    finally:
        os.close(handle)


def test_the_watch_sees_what_rich_text_would_open(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "seen.png"
    file.write_bytes(b"x")
    label = QLabel()
    qtbot.addWidget(label)
    label.setTextFormat(Qt.TextFormat.RichText)
    with watched_file(file) as count:
        label.setText(f"<img src='file://{file}'>")
        label.grab()
    assert not count or count[0] > 0


def shown_texts(window: QWidget) -> Iterator[tuple[str, str]]:
    """(what shows it, the text) of all that a window shows, or tells on hover."""
    for widget in [window, *window.findChildren(QWidget)]:
        kind = f"{type(widget).__name__} {widget.accessibleName()[:40]!a}"
        yield f"tool tip of {kind}", widget.toolTip()
        if widget.isWindow():
            yield f"title of {kind}", widget.windowTitle()
        if isinstance(widget, QLabel):
            assert widget.textFormat() is Qt.TextFormat.PlainText or "<" not in widget.text(), kind
            # A message box opens links, but plain text has none.
            assert widget.textFormat() is Qt.TextFormat.PlainText or not widget.openExternalLinks()
            yield kind, widget.text()
        elif isinstance(widget, QAbstractButton):
            yield kind, widget.text()
        elif isinstance(widget, QPlainTextEdit | QTextEdit):
            yield kind, widget.document().toRawText().replace("\u2029", "\n")
        elif isinstance(widget, QTabBar):
            for index in range(widget.count()):
                yield kind, widget.tabText(index)
                yield f"tool tip of a tab of {kind}", widget.tabToolTip(index)
        elif isinstance(widget, QComboBox):
            for index in range(widget.count()):
                yield kind, widget.itemText(index)
        elif isinstance(widget, QHeaderView):
            model = widget.model()
            for index in range(widget.count() if model is not None else 0):
                yield kind, str(model.headerData(index, widget.orientation()) or "")
        # The table of pairs paints marks itself: tests/gui/composer/test_cell_painting.py.
        elif isinstance(widget, QAbstractItemView) and not isinstance(widget, RowTable):
            yield from _items(widget, kind)


def _items(view: QAbstractItemView, kind: str) -> Iterator[tuple[str, str]]:
    model = view.model()
    if model is None:
        return
    pending = [view.rootIndex()]
    while pending:
        parent = pending.pop()
        for row in range(min(model.rowCount(parent), 50)):
            is_list = isinstance(model, QAbstractListModel)  # there the count is private
            for column in range(1 if is_list else model.columnCount(parent)):
                index = model.index(row, column, parent)
                for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
                    yield f"{kind} [{row}, {column}] {role.name}", str(index.data(role) or "")
            pending.append(model.index(row, 0, parent))


def problems(window: QWidget) -> list[str]:
    """Every text that is shown raw, and every tool tip with markup of a stranger."""
    found = []
    for where, text in shown_texts(window):
        if raw := UNSEEN.search(text):
            found.append(f"{where}: {raw.group()!a} in {text[:80]!a}")
        if "tip" in where.lower() and "<" in text:
            inside = text.removeprefix('<qt><p style="white-space:pre-wrap">')
            if "<" in inside.removesuffix("</p></qt>"):
                found.append(f"{where}: markup in {text[:120]!a}")
    return found


@asynccontextmanager
async def hostile_studio(
    folder: Path, *, trusted: bool = True
) -> AsyncIterator[tuple[Studio, RawServer, str]]:
    """A studio full of hostile texts, the server that nobody may ask, and the page."""
    trap = folder / "trap.png"
    trap.write_bytes(b"not a picture")

    async def watch(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.read(1000)

    async with serving(watch) as watched:
        html = page(f"http://127.0.0.1:{watched.port}", trap)
        name = html[:200] + STEERING
        header = html.replace("\x1b", "")[:400].encode().decode("latin-1")
        reply = answer(html.encode(), "Content-Type: text/html", f"X-Evil: {header}",
                       status=f"404 {header[:200]}")  # fmt: skip
        async with replying(reply) as server:
            root = folder / "project"
            project = Project.create(root, name)
            for document in (*project.webhooks.values(), *project.users.values()):
                project.delete(document.file)
            body = JsonBody((Pair("page", html), Pair(STEERING, "{{${first_name}}}")))
            headers = () if trusted else (Header("X-Evil", "{{secret.img_src}}"),)
            project.save_webhook(Webhook("evil", name, url=server.url, headers=headers, body=body))
            sections = {"attributes": {"user_id": name, "first_name": name}}
            project.save_user(SampleUser("evil", name, sections))
            project.save_content_block("evil", html)
            if trusted:
                trust_project(root)
            async with running_studio(root, folder / "home") as studio:
                studio.session.select(webhook="evil", user="evil")
                await until(lambda: not studio.preview.stale and studio.receiver.listening)
                yield studio, watched, html


async def test_a_hostile_answer_loads_and_opens_nothing(tmp_path: Path, opened: Opened) -> None:
    async with hostile_studio(tmp_path) as (studio, watched, html):
        with watched_file(tmp_path / "trap.png") as opens:
            found = await _look_everywhere(studio, html)
        assert watched.connections == 0
        assert opens in ([0], [])
        assert opened.urls == []
    assert found == [], "\n".join(found)


async def test_what_asks_before_a_send_shows_a_stranger_as_text(
    tmp_path: Path, opened: Opened
) -> None:
    async with hostile_studio(tmp_path, trusted=False) as (studio, watched, html):
        studio.send_controller.send()
        await until(lambda: _dialogs())
        [dialog] = _dialogs()
        await asyncio.sleep(0.1)
        found = problems(dialog) + problems(studio.window)
        assert dialog.width() < 1_280
        dialog.reject()
        await until(lambda: not studio.send_controller.sending)
        for action in ("copy_for_braze", "secrets", "settings", "palette", "outline", "shortcuts"):
            chosen = studio.workbench.findChild(QAction, action)
            assert chosen is not None, action
            chosen.trigger()
            await asyncio.sleep(0.15)
            for window in QApplication.topLevelWidgets():
                found += problems(window) if window.isVisible() else []
            for shown in _dialogs():
                assert shown.width() < 1_280, action
                shown.reject()
        question = asyncio.ensure_future(ask(studio.window, html, html, [CANCEL], html))
        await until(lambda: _dialogs())
        for shown in _dialogs():
            found += problems(shown)
            shown.reject()
        await question
        assert watched.connections == 0
        assert opened.urls == []
    assert found == [], "\n".join(dict.fromkeys(found))


def _dialogs() -> list[QDialog]:
    windows = QApplication.topLevelWidgets()
    return [each for each in windows if isinstance(each, QDialog) and each.isVisible()]


async def _look_everywhere(studio: Studio, html: str) -> list[str]:
    """Show the answer in each view that there is, click into it, and say what was shown raw."""
    window, found = studio.window, problems(studio.window)
    studio.send_controller.send()
    await until(lambda: studio.results.dialog is not None)
    dialog = studio.results.dialog
    assert dialog is not None
    tabs = dialog.findChild(QTabWidget)
    assert tabs is not None
    for index in range(tabs.count()):
        tabs.setCurrentIndex(index)
        await _settle(dialog)
        found += problems(dialog)
    assert html in dialog.text()  # what is copied is what came
    dialog.close()
    _, writer = await asyncio.open_connection("127.0.0.1", studio.receiver.port)
    raw = html.encode()
    head = f"POST /<img%20src='x'> HTTP/1.1\r\nHost: localhost\r\nX-Evil: {html[:300]}\r\n"
    writer.write(f"{head}Content-Length: {len(raw)}\r\n\r\n".encode() + raw)
    await until(lambda: studio.receiver.requests)
    writer.close()
    studio.workbench.toasts.show_toast(html, "error")
    for page_number in range(_PAGES):
        studio.bottom.show_page(page_number)
        await _settle(window)
        for view in window.findChildren(QAbstractItemView):
            if view.isVisible() and view.model() is not None and view.model().rowCount():
                view.setCurrentIndex(view.model().index(0, 0))
        await _settle(window)
        found += problems(window)
    return list(dict.fromkeys(found))


async def _settle(window: QWidget) -> None:
    await asyncio.sleep(0.05)
    for view in window.findChildren(PlainView):
        await until(lambda view=view: not view.is_loading())
        if view.isVisible():
            for place in (view.rect().center(), view.rect().topLeft()):
                QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
            tip = view.tip_at(0)
            QToolTip.showText(view.mapToGlobal(view.rect().center()), tip, view)
    QToolTip.hideText()
    await asyncio.sleep(0.02)
