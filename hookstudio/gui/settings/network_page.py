"""NetworkPage: the proxy, and what it means for what can be checked."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from hookstudio.core.settings import NONE, SYSTEM, Settings, valid_proxy
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.settings.form import as_setting, buddy, combo, form_on, translated_entries
from hookstudio.gui.widgets.labels import wrapped_caption

_MANUAL = "manual"
_PROXIES = (
    (SYSTEM, translatable("The system's proxy")),
    (NONE, translatable("No proxy")),
    (_MANUAL, translatable("This proxy")),
)
_DIRECT = translatable(
    "Hook Studio looks a name up once, checks the address, and connects to that very address."
)
_PROXIED = translatable(
    "A proxy looks names up and connects by itself. Where one is used, Hook Studio checks the host "
    "as the URL names it, and cannot check the address that it leads to. This machine itself is "
    "never reached through a proxy."
)


class NetworkPage(QWidget):
    """How requests leave the machine."""

    changed = Signal()

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        manual = settings.proxy not in (SYSTEM, NONE)
        chosen = _MANUAL if manual else settings.proxy
        self._proxy = combo(translated_entries(_PROXIES), chosen, tr("Proxy"))
        as_setting(self._proxy, "Proxy")
        self._url = QLineEdit(settings.proxy if manual else "")
        self._url.setAccessibleName(tr("Address of the proxy"))
        self._url.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._url.setPlaceholderText("http://proxy.example:3128")
        self._check = wrapped_caption()
        form = form_on(self)
        form.addRow(buddy(tr("&Proxy"), self._proxy), self._proxy)
        form.addRow("", self._url)
        form.addRow("", self._check)
        self._proxy.currentIndexChanged.connect(self._on_changed)
        self._url.textChanged.connect(self._on_changed)
        self._on_changed()

    def chosen(self, settings: Settings) -> Settings:
        return replace(settings, proxy=self._setting())

    def problem(self) -> str:
        return "" if valid_proxy(self._setting()) else tr("Write the proxy as http://host:port.")

    def _setting(self) -> str:
        proxy = str(self._proxy.currentData())
        return self._url.text().strip() if proxy == _MANUAL else proxy

    def _on_changed(self) -> None:
        proxy = self._proxy.currentData()
        self._url.setVisible(proxy == _MANUAL)
        self._check.setText(translated(_DIRECT if proxy == NONE else _PROXIED))
        self.changed.emit()
