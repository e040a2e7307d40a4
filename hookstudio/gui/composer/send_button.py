"""SendButton: the one filled button; turns into Cancel while a send runs."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPushButton, QWidget

from hookstudio.core.wording import number, tr, translatable, translated
from hookstudio.gui.shortcuts.shown_keys import keys_text, set_key_tip
from hookstudio.gui.widgets.labels import set_tool_tip

CANCEL_AFTER_MS = 150
"""A send that is done sooner never shows Cancel: it would only flash."""


_SENDS = translatable("Send this request with the previewed user")
_STOPS = translatable("Stop waiting for the answer")


class SendButton(QPushButton):
    """Emits `send_requested` or `cancel_requested`, whichever it shows."""

    send_requested = Signal()
    cancel_requested = Signal()
    cancel_shown = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("Send"), parent)
        self.setObjectName("sendButton")
        self._sending = False
        self._shows_cancel = False
        self._reason = ""
        self._production = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CANCEL_AFTER_MS)
        self._timer.timeout.connect(self._show_now)
        self.clicked.connect(self._on_clicked)
        self._show_now()

    @property
    def shows_cancel(self) -> bool:
        return self._shows_cancel

    def set_sending(self, sending: bool) -> None:
        """A send has started or ended; until Cancel shows, another click does nothing."""
        if sending == self._sending:
            return
        self._sending = sending
        if sending:
            self._timer.start()
        else:
            self._timer.stop()
            self._show_now()

    def show_waited(self, seconds: int, limit: int) -> None:
        """Say beside Cancel how long the answer has been waited for."""
        if self._shows_cancel:
            waited = number(seconds)
            self.setText(tr("Cancel {seconds} s", seconds=waited) if seconds else tr("Cancel"))
            told = tr(
                "{stop_tip}; {seconds} s of at most {limit} s are over",
                stop_tip=_stop_tip(),
                seconds=waited,
                limit=number(limit),
            )
            set_tool_tip(self, told)

    def set_unable(self, reason: str) -> None:
        """Say why nothing can be sent at all; empty when something can."""
        self._reason = reason
        self._show_now()

    def set_production(self, production: bool) -> None:
        """Say that a send goes to production, by word and by colour."""
        if production != self._production:
            self._production = production
            self._show_now()

    def _show_now(self) -> None:
        cancel = self._sending and not self._timer.isActive()
        production = self._production and not cancel
        send = tr("Send to production") if production else tr("Send")
        self.setText(tr("Cancel") if cancel else send)
        name = send if production else tr("Send a test")
        self.setAccessibleName(tr("Cancel the send") if cancel else name)
        self.setProperty("variant", "" if cancel else "primary")
        self.setProperty("production", production)
        self.style().unpolish(self)
        self.style().polish(self)
        self.updateGeometry()  # its room in the style is another for production
        self.setEnabled(cancel or not self._reason)
        if cancel or not self._reason:
            set_key_tip(
                self, translated(_STOPS if cancel else _SENDS), "cancel" if cancel else "send"
            )
        else:
            set_tool_tip(self, self._reason)
        if cancel != self._shows_cancel:
            self._shows_cancel = cancel
            self.cancel_shown.emit(cancel)

    def _on_clicked(self) -> None:
        if self._shows_cancel:
            self.cancel_requested.emit()
        elif not self._sending:
            self.send_requested.emit()


def _stop_tip() -> str:
    keys = keys_text("cancel")
    return f"{translated(_STOPS)} ({keys})" if keys else translated(_STOPS)
