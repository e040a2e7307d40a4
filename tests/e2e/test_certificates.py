"""Certificates in a real window: refused, chosen in the settings, sent, and red where unseen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QToolButton,
    QWidget,
)

from hookstudio.gui.settings.certificates_page import CertificatesPage
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from hookstudio.gui.studio import Studio
from tests.core.delivery.tls_servers import TlsServer, issue, server_context, tls_server
from tests.running_studio import running_studio, until
from tests.trusting import trust_project

FILES = {
    "hookstudio.yaml": "version: 1\nname: Shop\n",
    "users/ada.yaml": "version: 1\nname: Ada\nattributes: {user_id: ada-1, first_name: Ada}\n",
    "environments/staging.yaml": "version: 1\nname: Staging\n",
    "webhooks/order.yaml": """\
version: 1
name: Order
method: POST
url: https://localhost:{port}/orders
body:
  kind: raw
  text: '{{"a": 1}}'
""",
}


@dataclass(frozen=True)
class Place:
    """A project that sends to a server, whose authority nobody knows but this file."""

    root: Path
    server: TlsServer
    ca_file: str


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    authority = issue("Root of the tests", authority=True)
    (tmp_path / "root.pem").write_bytes(authority.pem)
    with tls_server(server_context(issue("localhost", by=authority), tmp_path)) as server:
        root = tmp_path / "project"
        for name, text in FILES.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text.format(port=server.port) if "{port}" in text else text)
        trust_project(root)
        yield Place(root, server, str(tmp_path / "root.pem"))


def send(studio: Studio) -> None:
    studio.composer.request_send()


def texts(parent: QWidget) -> str:
    return "\n".join(label.text() for label in parent.findChildren(QLabel) if label.isVisible())


async def certificates(studio: Studio) -> tuple[SettingsDialog, CertificatesPage]:
    buttons = studio.workbench.top_bar.findChildren(QToolButton)
    QTest.mouseClick(
        next(b for b in buttons if b.accessibleName().startswith("Settings")),
        Qt.MouseButton.LeftButton,
    )
    await until(lambda: studio.window.findChildren(SettingsDialog))
    dialog = studio.window.findChildren(SettingsDialog)[-1]
    dialog.show_certificates()
    page = dialog.findChild(CertificatesPage)
    assert page is not None
    return dialog, page


async def save(studio: Studio, dialog: SettingsDialog) -> None:
    buttons = dialog.findChild(QDialogButtonBox)
    buttons.button(QDialogButtonBox.StandardButton.Save).click()
    await until(lambda: not studio.window.findChildren(SettingsDialog))


async def test_an_authority_of_one_environment(
    qapp: QApplication, tmp_path: Path, place: Place
) -> None:
    async with running_studio(place.root, tmp_path / "home") as studio:
        send(studio)
        await until(lambda: studio.results.dialog is not None)
        result = studio.results.dialog
        assert result is not None
        assert "Certificate or TLS refused" in texts(result)
        assert "Nothing was sent." in texts(result)
        assert place.server.requests == []
        result.close()
        await until(lambda: studio.results.dialog is None)

        studio.session.choose_environment("staging")
        dialog, page = await certificates(studio)
        field = next(
            e for e in page.findChildren(QLineEdit) if e.accessibleName() == "File of certificates"
        )
        QTest.keyClicks(field, place.ca_file)
        await until(lambda: "Root of the tests" in texts(page))
        await save(studio, dialog)
        await until(lambda: not studio.preview.stale)
        send(studio)
        await until(lambda: place.server.requests)
        await until(lambda: any("200" in t.text for t in studio.workbench.toasts.toasts))
        assert "not verified" not in texts(studio.workbench)


async def test_what_is_not_verified_is_red_from_the_setting_to_the_result(
    qapp: QApplication, tmp_path: Path, place: Place
) -> None:
    async with running_studio(place.root, tmp_path / "home") as studio:
        dialog, page = await certificates(studio)
        QTest.keyClick(page.findChild(QCheckBox), Qt.Key.Key_Space)
        assert "Not verified: whatever listens on this machine" in texts(page)
        await save(studio, dialog)
        sign = studio.workbench.top_bar.findChild(QToolButton, "unverifiedSign")
        assert sign.isVisible()
        send(studio)
        await until(lambda: studio.workbench.toasts.toasts)
        [toast] = studio.workbench.toasts.toasts
        assert "⚠ The server's certificate was not verified." in texts(toast)
        assert toast.action_button is not None
        toast.action_button.click()
        await until(lambda: studio.results.dialog is not None)
        result = studio.results.dialog
        assert result is not None
        assert "⚠ The server's certificate was not verified." in texts(result)
        result.close()
        await until(lambda: studio.results.dialog is None)
    assert len(place.server.requests) == 1
