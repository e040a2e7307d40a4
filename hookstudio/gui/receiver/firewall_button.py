"""FirewallButton: the receiver plays the firewall of somebody who lets in one Braze instance."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QToolButton, QWidget

from hookstudio.core.allowlist.table import INSTANCES
from hookstudio.core.wording import tr
from hookstudio.gui.receiver.controller import ReceiverController
from hookstudio.gui.widgets.labels import set_tool_tip


class FirewallButton(QToolButton):
    """Says on itself whose addresses are let in; its menu chooses that, and the source."""

    def __init__(self, controller: ReceiverController, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._controller = controller
        self._instance, self._source = "", ""
        self._sources = QMenu(tr("Requests count as sent from"), self)
        self._sources.setAccessibleName(self._sources.title())
        menu = QMenu(self)
        menu.setAccessibleName(tr("Firewall"))
        self._add(menu, tr("Everybody"), "", self._let_in)
        menu.addSeparator()
        for each in INSTANCES:
            self._add(
                menu, tr("Only Braze's {instance}", instance=each.name), each.name, self._let_in
            )
        menu.addSeparator()
        menu.addMenu(self._sources)
        self._add(self._sources, tr("This computer"), "", self._come_from)
        for each in INSTANCES:
            self._add(
                self._sources,
                tr("Braze's {instance}", instance=each.name),
                each.name,
                self._come_from,
            )
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._show()

    def choose(self, instance: str, source: str = "") -> None:
        """Let in this instance only, empty for everybody; requests count as sent from `source`."""
        self._instance, self._source = instance, source
        self._controller.set_firewall(instance, source)
        self._show()

    def _add(self, menu: QMenu, text: str, value: str, take: Callable[[str], None]) -> None:
        groups = menu.findChildren(QActionGroup)
        group = groups[0] if groups else QActionGroup(menu)
        action = menu.addAction(text)
        action.setCheckable(True)
        action.setData(value)
        action.setChecked(not value)
        group.addAction(action)
        action.triggered.connect(lambda _checked=False: take(value))

    def _let_in(self, instance: str) -> None:
        self.choose(instance, self._source)

    def _come_from(self, source: str) -> None:
        self.choose(self._instance, source)

    def _show(self) -> None:
        for menu, value in ((self.menu(), self._instance), (self._sources, self._source)):
            for action in menu.actions():
                if action.isCheckable():
                    action.setChecked(action.data() == value)
        self._sources.setEnabled(bool(self._instance))
        instance = self._instance
        if not instance:
            self.setText(tr("Firewall"))
            self.setAccessibleName(tr("Firewall: off"))
        else:
            self.setText(tr("Only {instance}", instance=instance))
            name = tr("Firewall: only Braze's {instance} is let in", instance=instance)
            self.setAccessibleName(name)
        set_tool_tip(self, _tip(instance, self._source))


def _tip(instance: str, source: str) -> str:
    if not instance:
        return tr(
            "Answer only what comes from the addresses of one Braze instance, and 403 to all else. "
            "Where a request comes from is simulated."
        )
    if not source:
        return tr(
            "Only the addresses of Braze's {instance} are let in, others get 403.\n"
            "Requests count as sent from this computer; the header X-Simulated-Source of a "
            "request goes before that.",
            instance=instance,
        )
    return tr(
        "Only the addresses of Braze's {instance} are let in, others get 403.\n"
        "Requests count as sent from Braze's {source}; the header X-Simulated-Source of a "
        "request goes before that.",
        instance=instance,
        source=source,
    )
