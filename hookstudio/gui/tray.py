"""TrayIcon: the outbox beside the clock, and notifications while the window is not looked at."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QIcon
from PySide6.QtWidgets import QMenu, QSystemTrayIcon

from hookstudio.core.marks import visible
from hookstudio.core.wording import tr, trn
from hookstudio.gui.outbox.service import OutboxService

_NAME = "Hook Studio"
_NO_TAGS = str.maketrans("<>", "‹›")


class TrayIcon(QObject):
    """Nothing where the desktop has no tray; `set_wanted` shows or removes the icon."""

    show_requested = Signal()
    pause_requested = Signal(bool)  # whether all sending is to be paused
    quit_requested = Signal()

    def __init__(
        self,
        service: OutboxService,
        icon: QIcon,
        parent: QObject,
        *,
        available: Callable[[], bool] = QSystemTrayIcon.isSystemTrayAvailable,
    ) -> None:
        super().__init__(parent)
        self._service = service
        self._image = icon
        self._available = available
        self._icon: QSystemTrayIcon | None = None
        self._menu: QMenu | None = None
        self._pause: QAction | None = None
        self._on_click: Callable[[], object] = lambda: None
        service.changed.connect(self._show_state)
        service.paused_changed.connect(self._show_state)

    @property
    def shown(self) -> bool:
        """Whether the icon is there."""
        return self._icon is not None

    @property
    def tool_tip(self) -> str:
        """What the icon says; empty when there is none."""
        return self._icon.toolTip() if self._icon is not None else ""

    def set_wanted(self, wanted: bool) -> None:
        """Show the icon, or take it away."""
        if wanted == self.shown:
            return
        if wanted and self._available():
            self._make()
        elif not wanted:
            self.close()

    def notify(self, title: str, text: str, on_click: Callable[[], object]) -> bool:
        """Show a notification of the desktop; False when there is no icon to show it from."""
        if self._icon is None or not QSystemTrayIcon.supportsMessages():
            return False
        self._on_click = on_click
        self._icon.showMessage(title, without_markup(text), self._image)
        return True

    def close(self) -> None:
        """Take the icon away."""
        if self._icon is not None and self._menu is not None:
            self._icon.hide()
            self._icon.deleteLater()
            self._menu.deleteLater()
        self._icon = self._menu = self._pause = None

    def _make(self) -> None:
        menu = QMenu()
        menu.addAction(tr("Show {program}", program=_NAME)).triggered.connect(self.show_requested)
        self._pause = menu.addAction(tr("Pause all sending"))
        self._pause.triggered.connect(self._on_pause)
        menu.addSeparator()
        menu.addAction(tr("Quit")).triggered.connect(self.quit_requested)
        icon = QSystemTrayIcon(self._image, self)
        icon.setContextMenu(menu)
        icon.activated.connect(self._on_activated)
        icon.messageClicked.connect(self._on_message_clicked)
        self._icon, self._menu = icon, menu
        self._show_state()
        icon.show()

    def _on_activated(self, reason: QSystemTrayIcon.ActivationReason) -> None:
        if reason is QSystemTrayIcon.ActivationReason.Trigger:
            self.show_requested.emit()

    def _on_message_clicked(self) -> None:
        self.show_requested.emit()
        self._on_click()

    def _on_pause(self) -> None:
        self.pause_requested.emit(not self._service.paused)

    def _show_state(self, *_what: object) -> None:
        if self._icon is None or self._pause is None:
            return
        paused, waiting = self._service.paused, self._service.waiting
        if paused:
            state = trn(
                "{n:,} delivery waits; all sending is paused",
                "{n:,} deliveries wait; all sending is paused",
                n=waiting,
            )
        else:
            state = trn("{n:,} delivery waits", "{n:,} deliveries wait", n=waiting)
        self._icon.setToolTip(f"{_NAME}: {state}" if waiting or paused else _NAME)
        self._pause.setText(tr("Resume sending") if paused else tr("Pause all sending"))


def without_markup(text: str) -> str:
    """Desktops read tags in a notification, with pictures and links, and not all read escapes."""
    return visible(text).translate(_NO_TAGS)
