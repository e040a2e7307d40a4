"""EnvironmentDesk: what follows the chosen environment in the window of one project."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from hookstudio.core.wording import tr
from hookstudio.gui.environments.picker import EnvironmentPicker

if TYPE_CHECKING:
    from hookstudio.gui.studio import Studio

NEW_ENVIRONMENT = "environment"


class EnvironmentDesk(QObject):
    """Puts the picker into the top bar, keeps what was chosen, and marks production."""

    def __init__(self, studio: Studio) -> None:
        super().__init__(studio)
        self._studio = studio
        session = studio.session
        state = studio.preferences.state.project(session.workspace.project.root)
        session.choose_environment(state.environment)
        self.picker = EnvironmentPicker(session, studio.preferences.theme)
        studio.workbench.top_bar.put_environment(self.picker)
        self.picker.edit_requested.connect(self._edit)
        self.picker.new_requested.connect(lambda: studio.project_pane.make(NEW_ENVIRONMENT))
        session.environment_changed.connect(self._remember)
        session.environment_changed.connect(self._mark)
        session.state_changed.connect(self._mark)
        self._mark()

    def open(self) -> None:
        """Open the picker for the keyboard; where there is nothing to pick, say so."""
        if self.picker.isHidden():
            text = tr("The project has no environment yet.")
            make = self.picker.new_requested.emit
            self._studio.workbench.toasts.show_toast(text, "info", tr("New environment"), make)
        else:
            self.picker.open()

    def _edit(self, slug: str) -> None:
        self._studio.session.open_document("environment", slug)
        self._studio.workbench.show_composer()
        self._studio.documents.focus_editor()

    def _remember(self, slug: str) -> None:
        """Also before the window is closed: a crash must not bring back another one."""
        root = self._studio.session.workspace.project.root
        self._studio.preferences.state.project(root).environment = slug
        self._studio.memory.touch()

    def _mark(self, *_changed: object) -> None:
        production = self.picker.production
        self._studio.workbench.top_bar.set_production(production)
        self._studio.composer.request_row.send_button.set_production(production)
