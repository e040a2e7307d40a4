"""The pages of the settings, and what is red while nothing is verified; importing adds them."""

from __future__ import annotations

import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import contextmanager
from datetime import timedelta
from pathlib import Path

from PySide6.QtWidgets import QTabWidget, QToolButton, QWidget

from hookstudio.core.delivery.result import Attempt, Response, SentRequest, Timing
from hookstudio.core.settings import TlsSettings
from hookstudio.core.wording import tr
from hookstudio.gui.sending.attempt_text import alarm_text, toast_text
from hookstudio.gui.sending.result_dialog import ResultDialog
from hookstudio.gui.sending.shown import shown_attempt
from hookstudio.gui.settings.certificates_page import CertificatesPage, ProjectPlace
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from hookstudio.gui.studio import Studio
from tests.core.delivery.tls_servers import NOW, issue
from tests.running_studio import until
from tests.screenshots.views import dialog_shown, painted, start_from, view

ENVIRONMENTS = (("staging", "Staging"), ("live", "Live shop"))


@contextmanager
def files() -> Iterator[TlsSettings]:
    """An authority, and a client whose certificate ends soon and whose key is locked."""
    with tempfile.TemporaryDirectory() as folder:
        root = issue("Lumière Test Root", authority=True, ends=NOW + timedelta(days=900))
        client = issue("hook-studio-staging", by=root, ends=NOW + timedelta(days=12))
        names = []
        for name, content in (
            ("lumiere-root.pem", root.pem),
            ("client.pem", client.pem),
            ("client.key", client.key_pem("phrase")),
        ):
            (Path(folder) / name).write_bytes(content)
            names.append(str(Path(folder) / name))
        yield TlsSettings(*names)


def dialog_of(studio: Studio, tls: TlsSettings) -> SettingsDialog:
    place = ProjectPlace("/project", ENVIRONMENTS, "staging")
    settings = studio.preferences.settings.with_tls("/project", "staging", tls)
    return SettingsDialog(
        settings, place, studio.preferences.theme, studio.tasks, parent=studio.window
    )


def _page_view(name: str, page: int) -> None:
    async def show(studio: Studio) -> AsyncIterator[QWidget]:
        await start_from(studio)
        async with dialog_shown(dialog_of(studio, TlsSettings())) as dialog:
            tabs = dialog.findChild(QTabWidget)
            assert tabs is not None
            tabs.setCurrentIndex(page)
            await painted()
            yield dialog

    show.__name__ = name
    view(show)


for _page, _name in enumerate(("settings_look", "settings_network", "settings_certificates")):
    _page_view(_name, _page)
_page_view("settings_sending", 3)


@view
async def settings_certificates_chosen(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    with files() as tls:
        async with dialog_shown(dialog_of(studio, tls)) as dialog:
            await reported(dialog)
            yield dialog


@view
async def settings_certificates_unusable(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    with files() as tls:
        wrong = TlsSettings("/absent.pem", tls.client_certificate, tls.ca_file, verify=False)
        async with dialog_shown(dialog_of(studio, wrong)) as dialog:
            await reported(dialog)
            yield dialog


@view
async def unverified(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    sign = studio.workbench.top_bar.findChild(QToolButton, "unverifiedSign")
    assert sign is not None
    sign.show()
    await painted()
    yield studio.window
    sign.hide()


@view
async def result_not_verified(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    shown = shown_attempt(not_verified())
    async with dialog_shown(ResultDialog(shown, studio.preferences.theme, studio.window)) as dialog:
        dialog.resize(760, 480)
        yield dialog


@view
async def toast_not_verified(studio: Studio) -> AsyncIterator[QWidget]:
    await start_from(studio)
    attempt = not_verified()
    studio.workbench.toasts.show_toast(
        toast_text(attempt), "success", tr("Show"), alarm=alarm_text(attempt), timeout_ms=0
    )
    await painted()
    yield studio.window
    studio.workbench.toasts.clear()


def not_verified() -> Attempt:
    """An answer over TLS whose certificate nobody looked at."""
    url, tls = "https://127.0.0.1:8443/orders/42", "TLSv1.3 TLS_AES_256_GCM_SHA384"
    return Attempt(
        id="1",
        webhook="order",
        user="zoe",
        started_at=NOW,
        request=SentRequest("POST", url, (("Content-Type", "application/json"),), b"{}"),
        timing=Timing(43.0, None, 1.0, 12.0, 1.0, 20.0, 9.0),
        message="The server answered 200 OK.",
        received=True,
        retry=False,
        response=Response(200, "OK", "HTTP/1.1", (("Server", "test"),), b'{"ok": true}', 12),
        peer="127.0.0.1:8443",
        tls=tls,
        unverified=True,
    )


async def reported(dialog: SettingsDialog) -> None:
    """The page of certificates in front, with what was found in the files."""
    assert isinstance(dialog, SettingsDialog)
    dialog.show_certificates()
    page = dialog.findChild(CertificatesPage)
    assert page is not None
    await until(lambda: page._key._report.text())
    await painted()
