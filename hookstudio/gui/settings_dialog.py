"""The settings that hold for all projects."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.settings import (
    MAX_REQUESTS_PER_HOST,
    MAX_REQUESTS_PER_SECOND,
    NONE,
    SYSTEM,
    Settings,
    valid_proxy,
)
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.number_field import DecimalField, NumberField

_MANUAL = "manual"
_THEMES = ((SYSTEM, "Follow the system"), ("light", "Light"), ("dark", "Dark"))
_SCHEMES = (("studio", "Hook Studio"), ("braze", "As Braze's composer: green and purple"))
_PROXIES = ((SYSTEM, "The system's proxy"), (NONE, "No proxy"), (_MANUAL, "This proxy"))


class SettingsDialog(QDialog):
    """Edits a copy; `saved` carries the new settings when Save is pressed."""

    saved = Signal(object)  # Settings
    secrets_requested = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle("Settings")
        self._settings = settings
        self._theme = _combo(_THEMES, settings.theme, "Theme")
        self._scheme = _combo(_SCHEMES, settings.editor_scheme, "Liquid colors")
        self._wrap = _switch("Wrap long lines in the editor", settings.editor_wrap)
        manual = settings.proxy not in (SYSTEM, NONE)
        self._proxy = _combo(_PROXIES, _MANUAL if manual else settings.proxy, "Proxy")
        self._proxy_url = QLineEdit(settings.proxy if manual else "")
        self._proxy_url.setAccessibleName("Address of the proxy")
        self._proxy_url.setPlaceholderText("http://proxy.example:3128")
        self._per_host = NumberField(
            1, MAX_REQUESTS_PER_HOST, name="Requests at a time to one host"
        )
        self._per_host.setValue(settings.requests_per_host)
        self._rate = DecimalField(
            0,
            MAX_REQUESTS_PER_SECOND,
            name="Requests a second to one host",
            lowest="No limit",
        )
        self._rate.setValue(settings.requests_per_second)
        self._tray = _switch("Icon in the system tray", settings.tray)
        self._notify = _switch("Notification when a retry ends", settings.notifications)
        self._ask = _switch("Ask before closing", settings.ask_before_closing)
        self._problem = plain_label("", role="caption")
        self._problem.setProperty("tone", "error")
        buttons = QDialogButtonBox.StandardButton
        self._buttons = QDialogButtonBox(buttons.Save | buttons.Cancel)
        self._secrets = QPushButton("S&ecrets…")
        self._secrets.setAutoDefault(False)
        self._buttons.addButton(self._secrets, QDialogButtonBox.ButtonRole.ResetRole)
        self._secrets.clicked.connect(self._open_secrets)
        self._buttons.accepted.connect(self._save)
        self._buttons.rejected.connect(self.reject)
        self._proxy.currentIndexChanged.connect(self._check)
        self._proxy_url.textChanged.connect(self._check)
        self._tray.toggled.connect(self._check)
        self._build_layout()
        self._check()

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        _begin_group(form, "Look")
        form.addRow(_buddy("&Theme", self._theme), self._theme)
        form.addRow(_buddy("Liquid &colors", self._scheme), self._scheme)
        form.addRow("", self._wrap)
        _begin_group(form, "Network")
        form.addRow(_buddy("&Proxy", self._proxy), self._proxy)
        form.addRow("", self._proxy_url)
        form.addRow("", plain_label("Loopback never goes through a proxy.", role="caption"))
        form.addRow("", self._problem)
        _begin_group(form, "Sending, for each host")
        form.addRow(_buddy("Requests at a ti&me", self._per_host), self._per_host)
        form.addRow(_buddy("Requests a seco&nd", self._rate), self._rate)
        _begin_group(form, "Deliveries that wait")
        for switch in (self._ask, self._tray, self._notify):
            form.addRow("", switch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addLayout(form)
        layout.addWidget(self._buttons)
        self.setMinimumWidth(460)

    def _chosen(self) -> Settings:
        proxy = str(self._proxy.currentData())
        return replace(
            self._settings,
            theme=str(self._theme.currentData()),
            editor_scheme=str(self._scheme.currentData()),
            editor_wrap=self._wrap.isChecked(),
            proxy=self._proxy_url.text().strip() if proxy == _MANUAL else proxy,
            requests_per_host=self._per_host.value(),
            requests_per_second=self._rate.value(),
            tray=self._tray.isChecked(),
            notifications=self._notify.isChecked(),
            ask_before_closing=self._ask.isChecked(),
        )

    def _check(self) -> None:
        manual = self._proxy.currentData() == _MANUAL
        self._proxy_url.setVisible(manual)
        self._notify.setEnabled(self._tray.isChecked())
        valid = valid_proxy(self._chosen().proxy)
        wrong = "Write the proxy as http://host:port." if not valid else ""
        self._problem.setText(wrong)
        self._problem.setVisible(bool(wrong))
        self._buttons.button(QDialogButtonBox.StandardButton.Save).setEnabled(valid)

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


def _combo(entries: tuple[tuple[str, str], ...], current: str, name: str) -> QComboBox:
    combo = QComboBox()
    combo.setAccessibleName(name)
    for value, text in entries:
        combo.addItem(text, value)
    combo.setCurrentIndex(max(combo.findData(current), 0))
    return combo


def _begin_group(form: QFormLayout, title: str) -> None:
    label = plain_label(title)
    label.setObjectName("settingsGroup")
    label.setIndent(0)
    label.setProperty("first", form.rowCount() == 0)
    form.addRow(label)


def _switch(text: str, on: bool) -> QCheckBox:
    switch = QCheckBox(text)
    switch.setChecked(on)
    return switch


def _buddy(text: str, control: QWidget) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setBuddy(control)
    return label
