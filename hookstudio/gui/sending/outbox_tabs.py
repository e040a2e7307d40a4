"""OutboxTabs: the outbox and its activity log at the bottom of the window, built when needed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from hookstudio.core.delivery.state import State
from hookstudio.core.wording import tr
from hookstudio.gui.bottom_panel import BottomPanel
from hookstudio.gui.lazy_page import LazyPage
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.shortcuts.shown_keys import key_sentence
from hookstudio.gui.theme.theme import Theme

if TYPE_CHECKING:
    from hookstudio.gui.outbox.activity_panel import ActivityPanel
    from hookstudio.gui.outbox.outbox_panel import OutboxPanel


class OutboxTabs(QObject):
    """Adds two tabs. Until the outbox is open, both say that nothing was sent."""

    resend_edited_requested = Signal(object)  # Delivery
    open_webhook_requested = Signal(str, str)  # webhook, user
    toast_requested = Signal(str, str, object)  # text, label of its action, callable
    send_requested = Signal()

    def __init__(
        self, service: OutboxService, theme: Theme, bottom: BottomPanel, folder: str
    ) -> None:
        super().__init__(bottom)
        self._service = service
        self._theme = theme
        self._bottom = bottom
        self._folder = folder
        sends = key_sentence(tr("Send one with {keys}."), "send")
        nothing = (tr("Nothing was sent yet"), tr("Every send is kept here. {sends}", sends=sends))
        self._outbox = LazyPage(self._make_outbox, low_empty_state(*nothing))
        self._activity = LazyPage(self._make_activity, low_empty_state(*nothing))
        self._outbox_page = bottom.add_page(self._outbox, tr("Outbox"))
        bottom.add_page(self._activity, tr("Activity"))
        service.changed.connect(self._show_count)
        for event in (service.ready, service.failed):
            event.connect(self._allow)
        if service.outbox is not None:
            self._allow()

    @property
    def outbox(self) -> OutboxPanel:
        """The list, built now if it was not yet."""
        return self._outbox.content

    @property
    def activity(self) -> ActivityPanel:
        """The activity log, built now if it was not yet."""
        return self._activity.content

    def show_delivery(self, row_id: int) -> None:
        """Bring the list to the front, with that delivery selected."""
        self._bottom.show_page(self._outbox_page)
        self.outbox.show_delivery(row_id)

    async def close(self) -> None:
        """End what is being read."""
        for panel in (self._outbox.panel, self._activity.panel):
            if panel is not None:
                await panel.close_reads()

    def _make_outbox(self) -> OutboxPanel:
        from hookstudio.gui.outbox.outbox_panel import OutboxPanel  # start-up time

        panel = OutboxPanel(self._service, self._theme, project=self._folder)
        for name in (
            "resend_edited_requested",
            "open_webhook_requested",
            "toast_requested",
            "send_requested",
        ):
            getattr(panel, name).connect(getattr(self, name))
        return panel

    def _make_activity(self) -> ActivityPanel:
        from hookstudio.gui.outbox.activity_panel import ActivityPanel  # start-up time

        panel = ActivityPanel(self._service, self._theme, project=self._folder)
        panel.delivery_opened.connect(self.show_delivery)
        panel.toast_requested.connect(self.toast_requested)
        return panel

    def _allow(self, *_why: object) -> None:
        self._outbox.allow()
        self._activity.allow()

    def _show_count(self, *_change: object) -> None:
        """How many are still to come to an end."""
        held = self._service.counts.get(State.BLOCKED, 0)
        count = self._service.waiting + held
        self._bottom.set_title(
            self._outbox_page, tr("Outbox {count}", count=count) if count else tr("Outbox")
        )
