"""SettingsDialog: what a user chose, on four pages."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPushButton,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.settings import Settings
from hookstudio.core.wording import tr
from hookstudio.gui.settings.certificates_page import CertificatesPage, ProjectPlace
from hookstudio.gui.settings.form import Page, scrolling
from hookstudio.gui.settings.look_page import LookPage
from hookstudio.gui.settings.network_page import NetworkPage
from hookstudio.gui.settings.sending_page import SendingPage
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.dialog_size import resize_within
from hookstudio.gui.widgets.labels import plain_label

_CERTIFICATES = 2


class SettingsDialog(QDialog):
    """Edits a copy; `saved` carries the new settings when Save is pressed."""

    saved = Signal(object)  # Settings
    secrets_requested = Signal()

    def __init__(
        self,
        settings: Settings,
        place: ProjectPlace,
        theme: Theme,
        tasks: Tasks,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("settingsDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Settings"))
        self._settings = settings
        self._network = NetworkPage(settings)
        self._certificates = CertificatesPage(settings, place, theme, tasks)
        look, sending = LookPage(settings), SendingPage(settings)
        self._pages: tuple[Page, ...] = (look, self._network, self._certificates, sending)
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("Pages of the settings"))
        self._tabs.setDocumentMode(True)
        for page, title in (
            (look, tr("Look", note="what the studio looks like")),
            (self._network, tr("Network")),
            (self._certificates, tr("Certificates")),
            (sending, tr("Sending")),
        ):
            self._tabs.addTab(scrolling(page, title), title)
        self._problem = plain_label("", role="caption")
        self._problem.setProperty("tone", "error")
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._buttons.button(buttons.Save).setText(tr("Save"))
        self._buttons.button(buttons.Cancel).setText(tr("Cancel"))
        self._secrets = QPushButton(tr("S&ecrets…"))
        self._secrets.setAutoDefault(False)
        self._buttons.addButton(self._secrets, QDialogButtonBox.ButtonRole.ResetRole)
        self._secrets.clicked.connect(self._open_secrets)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self._network.changed.connect(self._check)
        self._certificates.changed.connect(self._check)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(self._tabs, 1)
        layout.addWidget(self._problem)
        layout.addWidget(self._buttons)
        resize_within(self, theme.px(680), theme.px(580))
        self._check()

    def show_certificates(self) -> None:
        """Bring the page of the certificates to the front."""
        self._tabs.setCurrentIndex(_CERTIFICATES)
        self._certificates.setFocus()

    def show_setting(self, name: str) -> None:
        """Bring a setting of `NAMES` to the front, and put the keyboard on it."""
        for number, page in enumerate(self._pages):
            for control in cast(QWidget, page).findChildren(QWidget):
                if control.property("setting") == name:
                    self._tabs.setCurrentIndex(number)
                    control.setFocus(Qt.FocusReason.ShortcutFocusReason)
                    return

    def done(self, result: int) -> None:
        self._certificates.close_page()
        super().done(result)

    def _chosen(self) -> Settings:
        settings = self._settings
        for page in self._pages:
            settings = page.chosen(settings)
        return settings

    def _check(self) -> None:
        wrong = next((text for page in self._pages if (text := page.problem())), "")
        self._problem.setText(wrong)
        self._problem.setVisible(bool(wrong))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(not wrong)

    def _open_secrets(self) -> None:
        """The secrets belong to the project; what was changed here is not lost."""
        if self._buttons.button(QDialogButtonBox.StandardButton.Save).isEnabled():
            self._save()
        else:
            self.reject()
        self.secrets_requested.emit()

    def _save(self) -> None:
        self.saved.emit(self._chosen())
        self.accept()
