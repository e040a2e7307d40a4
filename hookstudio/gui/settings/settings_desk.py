"""SettingsDesk: the window that edits the settings of a studio, and the sign that warns."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hookstudio.gui.settings.unverified_sign import UnverifiedSign
from hookstudio.gui.studio import Studio

if TYPE_CHECKING:
    from hookstudio.gui.program import Program
    from hookstudio.gui.settings.settings_dialog import SettingsDialog


class SettingsDesk(QObject):
    """Made with the studio's actions; it ends with the studio."""

    def __init__(self, studio: Studio, program: Program) -> None:
        super().__init__(studio)
        self._studio = studio
        self._program = program
        self._sign = UnverifiedSign(program.preferences.theme)
        studio.workbench.top_bar.put_sign(self._sign)
        self._sign.clicked.connect(self.open_certificates)
        program.settings_changed.connect(self._show_sign)
        studio.session.environment_changed.connect(self._show_sign)
        self._show_sign()

    def open(self) -> SettingsDialog:
        """Show the settings; what is saved there is used at once."""
        from hookstudio.gui.settings.certificates_page import ProjectPlace  # start-up time
        from hookstudio.gui.settings.settings_dialog import SettingsDialog

        studio, program = self._studio, self._program
        session = studio.session
        known = session.workspace.environments
        place = ProjectPlace(
            studio.send_controller.folder,
            tuple((slug, environment.name or slug) for slug, environment in known.items()),
            session.environment,
        )
        preferences = program.preferences
        dialog = SettingsDialog(
            preferences.settings, place, preferences.theme, studio.tasks, studio.window
        )
        dialog.saved.connect(program.apply)
        dialog.secrets_requested.connect(lambda: studio.secret_desk.open(studio.workbench))
        dialog.open()
        return dialog

    def open_certificates(self) -> None:
        """Show the settings at the page of certificates."""
        self.open().show_certificates()

    def _show_sign(self) -> None:
        studio, settings = self._studio, self._program.preferences.settings
        tls = settings.tls_of(studio.send_controller.folder, studio.session.environment)
        self._sign.setVisible(not tls.verify)
