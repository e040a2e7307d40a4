"""BrazeSource: whom to ask Braze for, and what that will contact."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QComboBox, QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QWidget

from hookstudio.core.errors import HookStudioError
from hookstudio.core.imports.rest import PERMISSION, REST_HOSTS, Wanted, wanted_from
from hookstudio.core.project.environment import Environment
from hookstudio.core.wording import tr
from hookstudio.gui.widgets.labels import plain_label, set_tool_tip

_KEY = "braze_key"


class BrazeSource(QWidget):
    """The fields of one request to `/users/export/ids`; nothing is contacted before the button."""

    asked = Signal(object)  # Wanted

    def __init__(self, environment: Environment | None = None) -> None:
        """What the environment says of Braze's REST API is filled in."""
        super().__init__()
        self._host = QComboBox()
        self._key = QLineEdit(_KEY)
        self._ids = QLineEdit()
        self._emails = QLineEdit()
        self._told = plain_label(role="caption")
        self._ask = QPushButton(tr("Ask Braze"))
        self._build_layout()
        for field in (self._key, self._ids, self._emails):
            field.textChanged.connect(self._show_state)
        self._host.editTextChanged.connect(self._show_state)
        self._ask.clicked.connect(self._on_ask)
        if environment is not None:
            self._take_from(environment)
        self._show_state()

    def set_busy(self, busy: bool) -> None:
        """While Braze is asked there is no second time."""
        self._ask.setEnabled(not busy and isinstance(self._wanted(), Wanted))

    def _build_layout(self) -> None:
        self._host.setEditable(True)
        self._host.setAccessibleName(tr("Instance or REST host of Braze"))
        self._host.addItems([f"{name} · {host}" for name, host in REST_HOSTS.items()])
        self._key.setAccessibleName(tr("Name of the secret that holds the REST API key"))
        set_tool_tip(
            self._key,
            tr(
                "The name of a secret, never the key itself. The key needs {permission}.",
                permission=PERMISSION,
            ),
        )
        for field, name, hint in (
            (self._ids, tr("External ids"), "42, 43"),
            (self._emails, tr("E-mail addresses"), "ada@example.com"),
        ):
            field.setAccessibleName(name)
            field.setPlaceholderText(hint)
        for each in (self._host, self._key, self._ids, self._emails):
            each.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._told.setWordWrap(True)
        form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(8)
        form.addRow("Braze", self._host)
        form.addRow(tr("Key in secret"), self._key)
        form.addRow(tr("External ids"), self._ids)
        form.addRow(tr("E-mail addresses"), self._emails)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(self._told, 1)
        row.addWidget(self._ask)
        form.addRow(row)

    def _take_from(self, environment: Environment) -> None:
        host = environment.rest_host
        if host:
            known = self._host.findText(f"{host} · ", Qt.MatchFlag.MatchStartsWith)
            self._host.setCurrentIndex(known)
            if known < 0:
                self._host.setEditText(host)
        if environment.rest_key:
            self._key.setText(environment.rest_key)

    def _wanted(self) -> Wanted | str:
        """What the fields say, or what is wrong with them."""
        host = self._host.currentText().partition(" · ")[0]
        try:
            return wanted_from(host, self._key.text(), _list(self._ids), _list(self._emails))
        except HookStudioError as error:
            return error.message

    def _show_state(self) -> None:
        wanted = self._wanted()
        self._ask.setEnabled(isinstance(wanted, Wanted))
        self._told.setText(wanted.announcement if isinstance(wanted, Wanted) else wanted)

    def _on_ask(self) -> None:
        wanted = self._wanted()
        if isinstance(wanted, Wanted):
            self.asked.emit(wanted)


def _list(field: QLineEdit) -> tuple[str, ...]:
    text = field.text().replace(";", ",").replace("\n", ",")
    return tuple(part for part in text.split(",") if part.strip())
