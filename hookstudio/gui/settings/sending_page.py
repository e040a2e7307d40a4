"""SendingPage: the limits for each host, and what happens to deliveries that wait."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QWidget

from hookstudio.core.settings import MAX_REQUESTS_PER_HOST, MAX_REQUESTS_PER_SECOND, Settings
from hookstudio.core.wording import tr
from hookstudio.gui.settings.form import as_setting, begin_group, buddy, form_on, switch
from hookstudio.gui.widgets.number_field import DecimalField, NumberField


class SendingPage(QWidget):
    """How fast, and what is told of what waits."""

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self._per_host = NumberField(
            1, MAX_REQUESTS_PER_HOST, name=tr("Requests at a time to one host")
        )
        self._per_host.setValue(settings.requests_per_host)
        self._rate = DecimalField(
            0,
            MAX_REQUESTS_PER_SECOND,
            name=tr("Requests a second to one host"),
            lowest=tr("No limit"),
        )
        self._rate.setValue(settings.requests_per_second)
        self._tray = switch(tr("Icon in the system tray"), settings.tray)
        self._notify = switch(tr("Notification when a retry ends"), settings.notifications)
        self._ask = switch(tr("Ask before closing"), settings.ask_before_closing)
        as_setting(self._per_host, "Requests at a time to one host")
        as_setting(self._rate, "Requests a second to one host")
        as_setting(self._tray, "Icon in the system tray")
        as_setting(self._notify, "Notification when a retry ends")
        as_setting(self._ask, "Ask before closing")
        form = form_on(self)
        begin_group(form, tr("For each host"))
        form.addRow(buddy(tr("Requests at a ti&me"), self._per_host), self._per_host)
        form.addRow(buddy(tr("Requests a seco&nd"), self._rate), self._rate)
        begin_group(form, tr("Deliveries that wait"))
        for box in (self._ask, self._tray, self._notify):
            form.addRow("", box)
        self._tray.toggled.connect(self._notify.setEnabled)
        self._notify.setEnabled(self._tray.isChecked())

    def chosen(self, settings: Settings) -> Settings:
        return replace(
            settings,
            requests_per_host=self._per_host.value(),
            requests_per_second=self._rate.value(),
            tray=self._tray.isChecked(),
            notifications=self._notify.isChecked(),
            ask_before_closing=self._ask.isChecked(),
        )

    def problem(self) -> str:
        return ""
