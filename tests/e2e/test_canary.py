"""A secret is planted, and a whole session leaves no trace of it: no file, text, line or page."""

from __future__ import annotations

import asyncio
import io
import logging
import os
import random
import string
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QWidget,
)

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.main import main
from hookstudio.core.delivery.delivery import ActivityFilter
from hookstudio.core.delivery.state import State
from hookstudio.core.request.braze import to_braze
from hookstudio.gui.outbox.export import write_log
from hookstudio.gui.program_log import start_logging
from hookstudio.gui.secrets.secret_field import SecretField
from hookstudio.gui.studio import Studio
from tests.e2e.canary_echo import Echo
from tests.e2e.canary_search import Search, forms
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

ROOT = Path(__file__).parents[2]
_RANDOM = random.SystemRandom()
_LETTERS = string.ascii_letters + string.digits
FILES = {
    "hookstudio.yaml": "version: 1\nname: Shop\n",
    "users/ada.yaml": "version: 1\nname: Ada\nattributes: {user_id: ada-1, first_name: Ada}\n",
    "webhooks/order.yaml": """\
version: 1
name: Order
method: POST
url: %(url)s/%(path)s?key={{secret.canary}}
headers:
  - {name: Authorization, value: "Bearer {{secret.canary}}", enabled: true}
  - {name: X-Basic, value: "{{secret.canary | append: ':x' | base64_encode}}", enabled: true}
body:
  kind: json
  pairs:
    - {key: key, type: text, value: "{{secret.canary}} for {{${first_name}}}"}
    - key: rate
      type: text
      value: "{%% connected_content %(url)s/ok/rate :basic_auth fetch :save r %%}{{r.path}}"
""",
}


def planted() -> str:
    """Forty characters; some of them are written otherwise in URLs, in JSON and in HTML."""
    middle = "".join(_RANDOM.choice(_LETTERS) for _ in range(32))
    return f'{middle[:16]}"/+&<%{middle[16:]}\\='


def make_project(root: Path, url: str, path: str) -> None:
    for name, text in FILES.items():
        file = root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        text = text % {"url": url, "path": path} if "%(url)s" in text else text
        file.write_text(text, encoding="utf-8")


def all_texts(widget: QWidget) -> Iterator[str]:
    """Everything that a window shows, tells a screen reader, or would show on hover."""
    for each in (widget, *widget.findChildren(QWidget)):
        yield from (each.windowTitle(), each.toolTip(), each.accessibleName())
        yield from (each.accessibleDescription(), each.statusTip(), each.whatsThis())
        yield from _shown_by(each)
        interface = QAccessible.queryAccessibleInterface(each)
        if interface is not None:
            yield from (interface.text(kind) for kind in QAccessible.Text if kind.value < 5)


def _shown_by(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    elif isinstance(widget, QLineEdit):
        yield from (widget.displayText(), widget.placeholderText())
    elif isinstance(widget, QPlainTextEdit):
        yield widget.toPlainText()
    elif isinstance(widget, QComboBox):
        yield from (widget.itemText(index) for index in range(widget.count()))
    elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from _items(widget.model(), QModelIndex())


def _items(model: QAbstractItemModel, parent: QModelIndex) -> Iterator[str]:
    roles = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.EditRole)
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(parent)
    for row in range(min(model.rowCount(parent), 500)):
        for column in range(columns):
            index = model.index(row, column, parent)
            yield from (str(model.data(index, role)) for role in roles)
        yield from _items(model, model.index(row, 0, parent))


def readable_by_others(folder: Path) -> list[Path]:
    """The files below the folder that somebody else may read."""
    return [path for path in folder.rglob("*") if path.is_file() and path.stat().st_mode & 0o077]


class Session:
    """A studio whose every state is looked through."""

    def __init__(self, studio: Studio, search: Search, canary: str) -> None:
        self.studio = studio
        self.canary = canary
        self._search = search

    def look(self, state: str) -> None:
        """Search all windows, and the clipboard."""
        for window in QApplication.topLevelWidgets():
            self._search.text(f"{state}: {type(window).__name__}", "\n".join(all_texts(window)))
        self._search.text(f"{state}: the clipboard", QGuiApplication.clipboard().text())

    async def settle(self) -> None:
        await self.studio.preview.newest()
        await until(lambda: not self.studio.preview.stale)
        await asyncio.sleep(0.05)  # what follows a preview is laid out and painted

    async def send(self) -> None:
        """Send as a person does; the window of the result is there afterwards, or a toast."""
        QTest.keyClick(self.studio.window, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    def press(self, parent: QWidget, text: str) -> None:
        buttons = (b for b in parent.findChildren(QAbstractButton) if b.isVisible())
        next(b for b in buttons if b.text().replace("&", "") == text).click()


async def work_in_the_window(session: Session, echo: Echo) -> None:
    """Record, preview, fail, retry, resend edited, succeed, copy, list, break."""
    studio = session.studio
    await session.settle()
    session.look("preview without a recording")
    session.press(studio.preview_pane, "Record")
    await until(lambda: studio.session.workspace.responses)
    await session.settle()
    session.look("preview of what was recorded")
    studio.session.open_document("response", next(iter(studio.session.workspace.responses)))
    session.look("the recorded answer")
    studio.session.select(webhook="order")
    await session.settle()

    await session.send()
    await until(lambda: studio.results.dialog is not None)
    dialog = studio.results.dialog
    assert dialog is not None
    await until(lambda: "503" in dialog.windowTitle())
    session.look("a send that failed")
    count = len(echo.arrived)
    session.press(dialog, "Retry now")
    await until(lambda: len(echo.arrived) > count)
    await asyncio.sleep(0.1)  # the second attempt's row and views follow
    session.look("a retry")
    dialog.close()
    await resend_edited(session, echo)
    await copy_and_list(session)
    fail_inside(session)


async def resend_edited(session: Session, echo: Echo) -> None:
    """Take the request back into an editor, point it elsewhere, and send it."""
    studio = session.studio
    outbox = await studio.outbox.opened()
    (delivery, *_) = await studio.outbox.read(lambda box: [box.get(1)])
    assert outbox is not None
    assert delivery is not None
    studio.edited_resend.edit(delivery, studio.workbench)
    await until(lambda: studio.edited_resend.dialog is not None)
    editor = studio.edited_resend.dialog
    assert editor is not None
    session.look("edit and resend")
    url = next(e for e in editor.findChildren(QPlainTextEdit) if e.accessibleName() == "URL")
    url.selectAll()
    QTest.keyClicks(url, f"{echo.url}/ok/edited?k={{{{secret.canary}}")
    count = len(echo.arrived)
    session.press(editor, "Send")
    await until(lambda: len(echo.arrived) > count)
    await until(lambda: studio.outbox.counts.get(State.DELIVERED))
    session.look("a send that was received")


async def copy_and_list(session: Session) -> None:
    """The outbox, the activity, curl, Braze's form, the secrets, the matrix and the snapshots."""
    studio = session.studio
    studio.show_delivery(1)
    await asyncio.sleep(0.2)  # the panel is built and reads its rows
    session.look("the outbox")
    copy = next(a for a in studio.bottom.findChildren(QAction) if a.text() == "Copy as curl")
    await until(copy.isEnabled)
    copy.trigger()
    await until(lambda: "curl" in QGuiApplication.clipboard().text())
    session.look("copied as curl")
    for page in range(8):
        studio.bottom.set_current(page)
        await asyncio.sleep(0.05)  # a page is built when it is shown
        session.look(f"page {page} of the bottom panel")
    folder, never = studio.session.workspace.project.root, threading.Event()
    for form in ("csv", "jsonl"):
        export = partial(write_log, chosen=ActivityFilter(), stop=never)
        file = folder / f"activity.{form}"
        written = await studio.outbox.read(lambda box: export(box, file=file, form=form))  # noqa: B023 - awaited here
        assert written.lines > 2
    webhook = studio.session.webhook
    assert webhook is not None
    QGuiApplication.clipboard().setText(str(to_braze(webhook)))
    session.look("copied for Braze")
    secrets = studio.secret_desk.open(studio.workbench)
    await until(lambda: secrets.model.rows and not secrets.work.busy)
    secrets.test()
    await until(lambda: not secrets.work.busy)
    session.look("the secrets")
    secrets.add()
    await until(lambda: secrets.findChildren(SecretField))
    field = secrets.findChildren(SecretField)[0]
    field.setText(session.canary)
    field.selectAll()
    field.copy()
    session.look("a value that is typed")
    secrets.close()
    QGuiApplication.clipboard().clear()


def fail_inside(session: Session) -> None:
    """An error of our own whose text holds a secret, as a library's may: in the log and a toast."""
    secret = session.studio.secrets
    value = asyncio.get_running_loop().create_task(secret.get("canary"))

    def told(task: asyncio.Task[object]) -> None:
        revealed = task.result().reveal()  # type: ignore[attr-defined]  # a Secret
        try:
            raise ValueError(f"bad header value: {revealed!r}")
        except ValueError as error:
            logging.getLogger("hookstudio").exception("a task failed with %s", revealed)
            session.studio.report(error)

    value.add_done_callback(told)


@pytest.fixture
def log_file(home: Path) -> Iterator[Path]:
    """The program's own log, as a studio writes it."""
    before = list(logging.getLogger().handlers)
    start_logging()
    yield home / "logs" / "hookstudio.log"
    for handler in logging.getLogger().handlers[:]:
        if handler not in before:
            logging.getLogger().removeHandler(handler)
            handler.close()


async def test_a_session_in_the_window_leaves_no_trace(
    qapp: QApplication,
    tmp_path: Path,
    home: Path,
    log_file: Path,
    caplog: pytest.LogCaptureFixture,
) -> None:
    canary, fetch = planted(), planted()
    search = Search(canary, fetch)
    with Echo(canary, fetch) as echo:
        make_project(tmp_path / "project", echo.url, "fail")
        trust_project(tmp_path / "project")
        async with running_studio(tmp_path / "project", home / "data") as studio:
            await studio.secrets.set("canary", canary)
            await studio.secrets.set("fetch", f"ada:{fetch}")
            session = Session(studio, search, canary)
            await work_in_the_window(session, echo)
            await asyncio.sleep(0.05)  # the error is logged
            session.look("after an error of our own")
            studio.files.save_all()
            await until(lambda: not studio.session.workspace.dirty)
            assert search.processes() > 2
            log = await asyncio.to_thread(log_file.read_text, "utf-8")
            search.folder(home)  # as a crash would leave it: with the log beside the database
    assert any(canary.encode() in arrived for arrived in echo.arrived)
    assert "a task failed" in log
    assert search.folder(tmp_path) > 3
    assert search.folder(home) > 3
    assert readable_by_others(home) == []
    assert search.seen > 100_000
    assert search.hits == [], "\n".join(sorted(set(search.hits)))


COMMANDS = (
    "render order --user ada --json",
    "send order --user ada",
    "send order --user ada --json",
    "outbox show 1 2 --json",
    "check --format html --output check.html",
    "check --format json --output check.json",
    "check --format junit --output check.xml",
    "check --format sarif --output check.sarif",
    "snapshot --update",
    "snapshot",
    "export order --json",
    "export order --to braze-api",
    "simulate order --answers 503,200 --json",
    "secret list --json",
    "secret test",
    "doctor --json",
)


def run_command(words: str, project: Path, variables: dict[str, str]) -> str:
    """What the command line prints, in this process."""
    out = io.StringIO()
    environment = Environment(out, out, variables, project)

    def studio(_options: object, _environment: Environment) -> ExitStatus:
        raise AssertionError("a command must not open the window")

    main(words.split(), environment, studio)
    return out.getvalue()


def test_the_command_line_leaves_no_trace(tmp_path: Path, home: Path) -> None:
    canary, fetch = planted(), planted()
    search = Search(canary, fetch)
    variables = {
        "HOOKSTUDIO_SECRET_CANARY": canary,
        "HOOKSTUDIO_SECRET_FETCH": f"ada:{fetch}",
        "HOOKSTUDIO_DEBUG": "1",
    }
    with Echo(canary, fetch) as echo:
        make_project(tmp_path / "project", echo.url, "fail")
        trust_project(tmp_path / "project")
        for words in COMMANDS:
            output = run_command(words, tmp_path / "project", variables)
            assert "Traceback" not in output, words
            search.text(words, output)
        make_project(tmp_path / "hanging", echo.url, "hang")
        trust_project(tmp_path / "hanging")
        process = subprocess.Popen(
            [sys.executable, "-m", "hookstudio", "send", "order", "--user", "ada"],
            cwd=tmp_path / "hanging",
            env={**os.environ, **variables, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )
        assert echo.hung.wait(30)
        assert search.processes() > 2
        search.folder(home)
        process.terminate()
        search.text("a send that was ended", process.communicate(timeout=30)[0])
    assert any(canary.encode() in arrived for arrived in echo.arrived)
    assert search.folder(tmp_path) > 10
    assert search.folder(home) > 2
    assert readable_by_others(home) == []
    assert search.hits == [], "\n".join(sorted(set(search.hits)))


@pytest.mark.parametrize("name", forms("x" * 40))
def test_the_search_itself_finds_each_form(tmp_path: Path, name: str) -> None:
    value = planted()
    search = Search(value)
    (tmp_path / "file").write_bytes(b"before" + forms(value)[name] + b"after")
    search.folder(tmp_path)
    assert any(hit.endswith(f": {name}") for hit in search.hits)
