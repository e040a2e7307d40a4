"""Outboxes and keyrings that cannot be used, under a real window: told, and it lives on."""

from __future__ import annotations

import json
from pathlib import Path

import apsw
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from hookstudio.core.delivery.outbox import Outbox
from hookstudio.core.errors import KeyringError
from tests import running_studio as running
from tests.bad_inputs.servers import answering
from tests.bad_inputs.test_requests import webhook
from tests.bad_inputs.window.looking import goes_on, texts, toasts
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

TOLD = {
    "SET-01": "is empty though it held messages before",
    "SET-07": "does not have the expected tables",
    "SET-11": "must not be a link",
}


def spoil(name: str, folder: Path) -> Path:
    """Make the outbox of a folder what the case says; returns its file."""
    folder.mkdir()
    Outbox.open(folder).close()
    file = folder / "outbox.db"
    if name == "SET-01":
        file.write_bytes(b"")
    elif name == "SET-07":
        connection = apsw.Connection(str(file))
        connection.execute("CREATE VIEW evil AS SELECT * FROM message")
        connection.close()
    else:
        file.rename(folder / "other.db")
        file.symlink_to(folder / "other.db")
    return file


@pytest.mark.parametrize("name", TOLD)
async def test_an_outbox_that_cannot_be_used(
    qapp: QApplication, project: Path, tmp_path: Path, name: str
) -> None:
    """SET-02 and SET-05 are in tests/e2e/test_outbox.py."""
    file = spoil(name, tmp_path / "home")
    before = file.read_bytes()
    trust_project(project)
    async with running_studio(project, tmp_path / "home") as studio:
        await until(studio.desk.bars.isVisible)
        await until(lambda: TOLD[name] in texts(studio.desk.bars))
        await goes_on(studio)
        if name != "SET-01":
            click_send(studio)
            await until(lambda: "Nothing was sent" in toasts(studio))
    if name != "SET-01":
        assert file.read_bytes() == before


def click_send(studio: running.Studio) -> None:
    button = studio.composer.request_row.send_button
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


class BrokenKeyring:
    """A store that always fails in one way."""

    def __init__(self, code: str) -> None:
        self._error = KeyringError(f"The keyring says no ({code}).", code=code)

    async def get(self, name: str) -> object:
        raise self._error

    async def set(self, name: str, value: str) -> None:
        raise self._error

    async def delete(self, name: str) -> None:
        raise self._error

    async def names(self) -> tuple[str, ...]:
        return ()

    async def ready(self) -> None:
        raise self._error


@pytest.mark.parametrize("code", ["KEYRING_TIMEOUT", "SECRET_MISSING"])
async def test_a_keyring_that_gives_nothing(
    qapp: QApplication,
    project: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    code: str,
) -> None:
    """A dialog says why and offers to type the secret; nothing has been sent until then."""
    store = running.MemoryStore() if code == "SECRET_MISSING" else BrokenKeyring(code)
    monkeypatch.setattr(running, "MemoryStore", lambda _values: store)
    with answering(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n") as port:
        made = webhook(
            url=f"http://127.0.0.1:{port}/",
            headers=[{"name": "X-Key", "value": "{{secret.API_KEY}}"}],
            body={"kind": "raw", "text": "hi"},
        )
        (project / "webhooks/order.yaml").write_text(json.dumps(made))
        trust_project(project)
        async with running_studio(project, tmp_path / "home") as studio:
            click_send(studio)
            await until(lambda: dialogs(studio))
            [dialog] = dialogs(studio)
            assert "API_KEY" in texts(dialog)
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            await until(lambda: not dialogs(studio))
            outbox = await studio.outbox.opened()
            assert all(row.attempts == 0 for row in outbox.page())
            await goes_on(studio)


def dialogs(studio: running.Studio) -> list[QDialog]:
    return [d for d in studio.window.findChildren(QDialog) if d.isVisible()]
