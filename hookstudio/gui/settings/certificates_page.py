"""CertificatesPage: what a user trusts and shows in each environment of the open project."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QLabel, QLineEdit, QWidget

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.secret_name import NAME_PATTERN
from hookstudio.core.settings import Settings, TlsSettings
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.settings.certificate_text import Report, report
from hookstudio.gui.settings.file_field import FileField
from hookstudio.gui.settings.form import as_setting, begin_group, buddy, combo, form_on, switch
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label

if TYPE_CHECKING:
    from hookstudio.core.delivery.certificate_info import Inspection

_LATER_MS = 200
_WHOSE = translatable(
    "Kept in your own settings, for this project; none of its files can change it."
)
_UNVERIFIED = translatable("Not verified: whatever listens on this machine can pass as the server.")


@dataclass(frozen=True, slots=True)
class ProjectPlace:
    """The open project: its real path, and slug and name of each of its environments.

    `chosen` is the slug of the environment that is in use.
    """

    folder: str
    environments: tuple[tuple[str, str], ...] = ()
    chosen: str = ""


class CertificatesPage(QWidget):
    """The files are read in a thread, a moment after each change; no passphrase is asked for."""

    changed = Signal()

    def __init__(
        self,
        settings: Settings,
        place: ProjectPlace,
        theme: Theme,
        tasks: Tasks,
        *,
        now: Callable[[], datetime] = lambda: datetime.now(UTC),
    ) -> None:
        super().__init__()
        self._settings = settings
        self._place = place
        self._theme = theme
        self._tasks = tasks
        self._now = now
        entries = (("", tr("No environment")), *place.environments)
        self._environment = combo(entries, place.chosen, tr("Environment"))
        self._shown = str(self._environment.currentData())
        self._ca_file = FileField(theme, tr("File of certificates"), tr("The system's alone"))
        self._certificate = FileField(theme, tr("Client certificate"), tr("None", note="no file"))
        self._key = FileField(theme, tr("Key of the client certificate"), tr("In the same file"))
        self._secret = QLineEdit()
        self._secret.setAccessibleName(tr("Secret that is the key's passphrase"))
        self._secret.setPlaceholderText(tr("Name of a secret, where the key is locked"))
        self._unverified = switch(tr("&Do not verify certificates on this machine"), False)
        as_setting(self._ca_file, "File of certificates")
        as_setting(self._certificate, "Client certificate")
        as_setting(self._key, "Key of the client certificate")
        as_setting(self._unverified, "Do not verify certificates on this machine")
        self._warning = self._red_line()
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(_LATER_MS)
        self._build_layout()
        self._connect_signals()
        self._show(self._settings.tls_of(place.folder, self._shown))

    def chosen(self, settings: Settings) -> Settings:
        return replace(settings, tls=self._kept().tls)

    def problem(self) -> str:
        name = self._secret.text().strip()
        if name and NAME_PATTERN.fullmatch(name) is None:
            return tr(
                "A secret's name has letters, digits, _ and -, and begins with a letter or _."
            )
        return ""

    def close_page(self) -> None:
        """Read nothing any more."""
        self._later.stop()
        self._shown = "\0"

    def _build_layout(self) -> None:
        form = form_on(self)
        form.addRow(buddy(tr("En&vironment"), self._environment), self._environment)
        form.addRow("", plain_label(translated(_WHOSE), role="caption"))
        begin_group(form, tr("Servers on this machine"))
        form.addRow("", self._unverified)
        form.addRow("", self._warning)
        begin_group(form, tr("Trusted in addition to the system's certificates"))
        form.addRow(self._label(tr("&Authorities"), self._ca_file), self._ca_file)
        begin_group(form, tr("Shown to a server that asks who you are"))
        form.addRow(self._label(tr("&Certificate"), self._certificate), self._certificate)
        form.addRow(self._label(tr("&Key"), self._key), self._key)
        form.addRow(buddy(tr("&Passphrase"), self._secret), self._secret)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)

    def _label(self, text: str, field: FileField) -> QLabel:
        label = buddy(text, field)
        label.setFixedHeight(self._theme.px(30))  # beside the first line of the field
        return label

    def _red_line(self) -> QWidget:
        line, sign = QWidget(), QLabel()
        side = self._theme.px(16)
        sign.setPixmap(self._theme.icon("warning", "error").pixmap(QSize(side, side)))
        text = plain_label(translated(_UNVERIFIED))
        text.setProperty("tone", "error")
        layout = QHBoxLayout(line)
        layout.setContentsMargins(4, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(sign)
        layout.addWidget(text, 1)
        return line

    def _connect_signals(self) -> None:
        self._environment.currentIndexChanged.connect(self._on_environment)
        for field in (self._ca_file, self._certificate, self._key):
            field.changed.connect(self._on_edited)
        self._secret.textEdited.connect(self._on_edited)
        self._unverified.toggled.connect(self._on_edited)
        self._later.timeout.connect(self._start_inspection)

    def _tls(self) -> TlsSettings:
        return TlsSettings(
            self._ca_file.path(),
            self._certificate.path(),
            self._key.path(),
            self._secret.text().strip(),
            verify=not self._unverified.isChecked(),
        )

    def _kept(self) -> Settings:
        """The settings with what is on show."""
        return self._settings.with_tls(self._place.folder, self._shown, self._tls())

    def _show(self, tls: TlsSettings) -> None:
        self._ca_file.set_path(tls.ca_file)
        self._certificate.set_path(tls.client_certificate)
        self._key.set_path(tls.client_key)
        self._secret.setText(tls.key_secret)
        self._unverified.blockSignals(True)
        self._unverified.setChecked(not tls.verify)
        self._unverified.blockSignals(False)
        for field in (self._ca_file, self._certificate, self._key):
            field.show_report(Report("", ""))
        self._on_edited()

    def _on_environment(self) -> None:
        self._settings = self._kept()
        self._shown = str(self._environment.currentData())
        self._show(self._settings.tls_of(self._place.folder, self._shown))

    def _on_edited(self) -> None:
        self._warning.setVisible(self._unverified.isChecked())
        self._later.start()
        self.changed.emit()

    def _start_inspection(self) -> None:
        tls = self._tls()
        if not (tls.ca_file or tls.client_certificate or tls.client_key):
            for field in (self._ca_file, self._certificate, self._key):
                field.show_report(Report("", ""))
            return
        self._tasks.spawn(self._inspect(self._shown, tls), "look at certificates")

    async def _inspect(self, environment: str, tls: TlsSettings) -> None:
        found = await call_in_thread(lambda: _inspected(tls), name="look at certificates")
        if environment != self._shown or tls != self._tls():
            return  # another look follows
        now = self._now()
        self._ca_file.show_report(report(found.ca_file, now))
        self._certificate.show_report(report(found.client_certificate, now))
        key = report(found.client_key, now)
        if found.client_key is not None and found.client_key.locked:
            key = _locked(tls.key_secret)
        self._key.show_report(key)


def _locked(secret: str) -> Report:
    if secret:
        return Report(
            tr("Locked; opened with the secret {secret} at each send.", secret=secret), "muted"
        )
    text = tr("⚠ Locked by a passphrase: name the secret that holds it below.")
    return Report(text, "warning")


def _inspected(tls: TlsSettings) -> Inspection:
    from hookstudio.core.delivery.certificate_info import inspect  # start-up time

    return inspect(tls)
