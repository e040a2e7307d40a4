"""SecretDialog: asks for a secret that a send needs and that is nowhere."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from hookstudio.core.errors import SecretError
from hookstudio.core.keyring_backend import remedy_for
from hookstudio.core.marks import visible
from hookstudio.core.secrets import NO_USABLE_KEYRING, Secret
from hookstudio.core.wording import tr
from hookstudio.gui.secrets.secret_field import SecretField
from hookstudio.gui.sending.needed_secrets import Typed
from hookstudio.gui.widgets.dialog_size import width_of
from hookstudio.gui.widgets.labels import plain_label

_COLUMNS = 60


async def ask_for_secret(parent: QWidget, name: str, why: SecretError) -> Typed | None:
    """What was typed; None when the dialog was closed. `why` says what is wrong so far."""
    import asyncio  # start-up time

    answer: asyncio.Future[Typed | None] = asyncio.get_running_loop().create_future()
    dialog = SecretDialog(name, why, parent)

    def on_finished() -> None:
        if not answer.done():
            answer.set_result(dialog.typed)

    dialog.finished.connect(on_finished)
    dialog.open()
    try:
        return await answer
    except asyncio.CancelledError:
        dialog.close()
        raise


class SecretDialog(QDialog):
    """A field that shows only dots and begins empty; where the value is kept is chosen each time.

    `typed` is there once one of the two buttons was pressed.
    """

    def __init__(self, name: str, why: SecretError, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.typed: Typed | None = None
        self._name = name
        self._field = SecretField(tr("Value of the secret {name}", name=name))
        self._keep = QPushButton(tr("Keep in the &keyring"))
        self._once = QPushButton(tr("For this &run only"))
        self._cancel = QPushButton(tr("Cancel"))
        self._keyring = why.code not in NO_USABLE_KEYRING
        self.setObjectName("secretDialog")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("Secret {name}", name=visible(name)))
        said = why.plain
        if not self._keyring:
            said = f"{said} {remedy_for(why.code)}"
        self._build_layout(said)
        self._keep.clicked.connect(lambda: self._take(keep=True))
        self._once.clicked.connect(lambda: self._take(keep=False))
        self._cancel.clicked.connect(self.reject)
        self._field.textChanged.connect(self._show_state)
        self._show_state()

    def _build_layout(self, why: str) -> None:
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        layout.addWidget(
            plain_label(tr("This send needs the secret {name}", name=self._name), role="title")
        )
        hint = tr("The value goes into the request that is sent, and into no file, log or preview.")
        for label in (plain_label(why), plain_label(hint, role="caption")):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.insertWidget(2, self._field)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addWidget(self._cancel)
        buttons.addStretch(1)
        buttons.addWidget(self._once)
        buttons.addWidget(self._keep)
        layout.addLayout(buttons)
        self._keep.setVisible(self._keyring)
        (self._keep if self._keyring else self._once).setDefault(True)
        self.setMinimumWidth(width_of(self, _COLUMNS))

    def _show_state(self) -> None:
        ready = bool(self._field.value())
        self._keep.setEnabled(ready)
        self._once.setEnabled(ready)

    def _take(self, *, keep: bool) -> None:
        self.typed = Typed(Secret(self._field.value()), keep)
        self.accept()

    def done(self, result: int) -> None:
        self._field.clear()
        super().done(result)
