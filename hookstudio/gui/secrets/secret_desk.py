"""SecretDesk: the secrets of the project that is open: asked for, kept, told of above the panes."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.daemon import call_in_thread
from hookstudio.core.secrets import RunStore
from hookstudio.gui.secrets.key_offer import KeyOffer
from hookstudio.gui.secrets.run_banner import RunBanner
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.core.project.environment import Environment
    from hookstudio.core.project.webhook import Webhook
    from hookstudio.core.trust.secret_list import SecretRow
    from hookstudio.gui.composer.composer_pane import ComposerPane
    from hookstudio.gui.project_files import ProjectFiles
    from hookstudio.gui.secrets.secrets_dialog import SecretsDialog
    from hookstudio.gui.workbench import Workbench


@dataclass(frozen=True, slots=True)
class _Parts:
    """The documents as they stood when the list was asked for; read in a thread."""

    webhooks: Mapping[str, Webhook]
    content_blocks: Mapping[str, str]
    environments: Mapping[str, Environment]


class SecretDesk(QObject):
    """`bar` stands above the panes while a secret ends with this run."""

    changed = Signal()  # which secrets are kept, and where

    def __init__(
        self,
        session: Session,
        theme: Theme,
        tasks: Tasks,
        store: RunStore,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.theme = theme
        self.tasks = tasks
        self.store = store
        self._dialog: SecretsDialog | None = None
        self.bar = RunBanner(theme)
        store.on_change = self._on_stored
        self.show_state()

    def connect_window(
        self, window: Workbench, composer: ComposerPane, files: ProjectFiles
    ) -> None:
        """Whose dialogs those of this room are, and where keys are pasted and saved."""
        self.bar.secrets_requested.connect(lambda: self.open(window))
        self.offer = KeyOffer(self, self)
        composer.add_bar(self.offer.bar)
        self.offer.noted.connect(lambda text: window.toasts.show_toast(text, "info"))
        files.saved.connect(self.offer.look_at_saved)

    def open(self, window: QWidget) -> SecretsDialog:
        """Show the list of the secrets, or bring it to the front."""
        from hookstudio.gui.secrets.secrets_dialog import SecretsDialog  # start-up time

        if self._dialog is None:
            self._dialog = SecretsDialog(self, window)
            self._dialog.finished.connect(self._forget_dialog)
            self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        return self._dialog

    def keep_for_run_only(self) -> None:
        """The choice for a machine without a keyring: in memory, until the program ends."""
        self.store.for_run_only = True
        self._on_stored()

    async def rows(self) -> tuple[SecretRow, ...]:
        """What the project names and what is kept for it; asks the keyring for nothing."""
        from hookstudio.core.trust.secret_list import secret_rows, secret_uses  # start-up time

        workspace = self.session.workspace
        parts = _Parts(
            dict(workspace.webhooks), dict(workspace.content_blocks), dict(workspace.environments)
        )
        uses = await call_in_thread(lambda: secret_uses(parts), name="find secrets")
        names = await self.store.names()
        return secret_rows(uses, names, self.store.typed_names, os.environ)

    def show_state(self) -> None:
        """Show the bar, or hide it."""
        self.bar.show_names(self.store.typed_names, chosen=self.store.for_run_only)

    def _on_stored(self) -> None:
        self.show_state()
        self.changed.emit()

    def _forget_dialog(self) -> None:
        self._dialog = None
