"""The page of certificates: one choice an environment, what each file is good for, and keys."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit, QWidget

from hookstudio.core.delivery.certificate_info import CertificateInfo, Inspected
from hookstudio.core.settings import Settings, TlsSettings
from hookstudio.gui.settings.certificate_text import Report, report
from hookstudio.gui.settings.certificates_page import CertificatesPage, ProjectPlace
from hookstudio.gui.settings.settings_dialog import SettingsDialog
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from tests.core.delivery.tls_servers import NOW, issue
from tests.gui.waiting import until

PLACE = ProjectPlace("/project", (("staging", "Staging"), ("live", "Live")), "staging")


@pytest.fixture
def tls(tmp_path: Path) -> TlsSettings:
    """Files that are as they should be."""
    root = issue("Root", authority=True, ends=NOW + timedelta(days=400))
    client = issue("the client", by=root)
    names = ("root.pem", "client.pem", "client.key")
    for name, content in zip(names, (root.pem, client.pem, client.key_pem()), strict=True):
        (tmp_path / name).write_bytes(content)
    return TlsSettings(*(str(tmp_path / name) for name in names))


@pytest.fixture
def locked(tls: TlsSettings) -> TlsSettings:
    """The same with a key that has a passphrase."""
    client = issue("the client")
    Path(tls.client_certificate).write_bytes(client.pem)
    Path(tls.client_key).write_bytes(client.key_pem("phrase"))
    return tls


@asynccontextmanager
async def opened(
    theme: Theme, settings: Settings
) -> AsyncIterator[tuple[SettingsDialog, list[Settings]]]:
    tasks = Tasks()
    dialog = SettingsDialog(settings, PLACE, theme, tasks)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    saved: list[Settings] = []
    dialog.saved.connect(saved.append)
    dialog.show()
    dialog.show_certificates()
    yield dialog, saved
    dialog.close()
    await tasks.close()
    dialog.deleteLater()


def page(dialog: SettingsDialog) -> CertificatesPage:
    return dialog.findChild(CertificatesPage)


def line(dialog: SettingsDialog, name: str) -> QLineEdit:
    return next(e for e in page(dialog).findChildren(QLineEdit) if e.accessibleName() == name)


def shown(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


async def test_what_the_files_are_good_for(theme: Theme, tls: TlsSettings) -> None:
    settings = Settings().with_tls("/project", "staging", tls)
    async with opened(theme, settings) as (dialog, _):
        await until(lambda: "It belongs to the certificate." in shown(page(dialog)))
        assert "✓ Root · until " in shown(page(dialog))
        assert "⚠ the client, issued by Root · expires in 29 days (" in shown(page(dialog))
        QTest.keyClicks(line(dialog, "Client certificate"), "x")
        await until(lambda: "client.pemx is not there" in shown(page(dialog)))


async def test_each_environment_has_its_own(theme: Theme, tls: TlsSettings) -> None:
    settings = Settings(theme="dark").with_tls("/project", "", tls)
    async with opened(theme, settings) as (dialog, saved):
        box = page(dialog).findChild(QComboBox)
        assert box.currentText() == "Staging"
        assert line(dialog, "Client certificate").text() == ""
        QTest.keyClicks(line(dialog, "File of certificates"), "/own.pem")
        page(dialog).findChild(QCheckBox).setChecked(True)
        box.setCurrentText("Live")
        assert line(dialog, "File of certificates").text() == ""
        assert not page(dialog).findChild(QCheckBox).isChecked()
        box.setCurrentText("No environment")
        assert line(dialog, "Client certificate").text() == tls.client_certificate
        dialog._save()
    [kept] = saved
    own = TlsSettings("/own.pem", verify=False)
    assert kept.tls == {("/project", ""): tls, ("/project", "staging"): own}
    assert replace(kept, tls={}) == Settings(theme="dark")


async def test_what_is_cleared_is_gone(theme: Theme, tls: TlsSettings) -> None:
    settings = Settings().with_tls("/project", "staging", tls)
    async with opened(theme, settings) as (dialog, saved):
        names = ("File of certificates", "Client certificate", "Key of the client certificate")
        for name in names:
            clear = next(
                w for w in dialog.findChildren(QWidget) if w.accessibleName() == f"Clear: {name}"
            )
            assert clear.isEnabled()
            QTest.keyClick(clear, Qt.Key.Key_Space)
            assert not clear.isEnabled()
        dialog._save()
    assert saved == [Settings()]


async def test_a_file_is_chosen(theme: Theme, tls: TlsSettings) -> None:
    async with opened(theme, Settings()) as (dialog, saved):
        choose = next(
            w
            for w in dialog.findChildren(QWidget)
            if w.accessibleName() == "Choose: File of certificates"
        )
        QTest.keyClick(choose, Qt.Key.Key_Space)
        await until(lambda: dialog.findChildren(QFileDialog))
        chooser = dialog.findChild(QFileDialog)
        chooser.fileSelected.emit(tls.ca_file)
        chooser.close()
        await until(lambda: "✓ Root" in shown(page(dialog)))
        dialog._save()
    assert saved[0].tls_of("/project", "staging") == TlsSettings(tls.ca_file)


async def test_what_is_not_verified_is_red(theme: Theme) -> None:
    async with opened(theme, Settings()) as (dialog, _):
        box = page(dialog).findChild(QCheckBox)
        assert "Not verified" not in shown(page(dialog))
        QTest.keyClick(box, Qt.Key.Key_Space)
        warning = next(
            label
            for label in page(dialog).findChildren(QLabel)
            if label.text().startswith("Not verified: whatever listens on this machine")
        )
        assert warning.isVisible()
        assert warning.property("tone") == "error"


async def test_the_passphrase_is_a_secrets_name(theme: Theme, locked: TlsSettings) -> None:
    settings = Settings().with_tls("/project", "staging", locked)
    async with opened(theme, settings) as (dialog, saved):
        await until(lambda: "Locked by a passphrase: name the secret" in shown(page(dialog)))
        secret = line(dialog, "Secret that is the key's passphrase")
        QTest.keyClicks(secret, "my phrase")
        assert "A secret's name has letters, digits, _ and -" in shown(dialog)
        secret.clear()
        QTest.keyClicks(secret, "key_phrase")
        await until(lambda: "opened with the secret key_phrase" in shown(page(dialog)))
        dialog._save()
    assert saved[0].tls_of("/project", "staging").key_secret == "key_phrase"


@pytest.mark.parametrize(
    ("begins", "ends", "more", "said", "tone"),
    [
        (-10, 400, 0, "✓ a client, issued by an authority · until ", "success"),
        (-10, 400, 2, "; 2 certificates more end later", "success"),
        (-10, 5, 0, "⚠ a client, issued by an authority · expires in 5 days (", "warning"),
        (-10, 1, 0, "expires in 1 day (", "warning"),
        (-10, -1, 0, "✕ a client, issued by an authority · expired on ", "error"),
        (3, 400, 0, "✕ a client, issued by an authority · counts only from ", "error"),
    ],
)
def test_how_long_a_certificate_counts(
    begins: int, ends: int, more: int, said: str, tone: str
) -> None:
    info = CertificateInfo(
        "a client",
        "an authority",
        NOW + timedelta(days=begins),
        NOW + timedelta(days=ends, hours=1),
    )
    found = report(Inspected((info,) * (more + 1)), NOW)
    assert said in found.text
    assert found.tone == tone


def test_control_characters_of_a_certificate_are_marked() -> None:
    info = CertificateInfo("a\u202eb\x1b[0m", "", NOW, NOW + timedelta(days=90))
    text = report(Inspected((info,)), NOW).text
    assert "\u202e" not in text
    assert "\x1b" not in text
    assert report(None, NOW) == Report("", "")
