"""SendDesk: what becomes of sends, in the window: toasts, the window of a result, notifications."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from hookstudio.core.delivery.delivery import Delivery
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.state import State
from hookstudio.core.errors import OutboxError
from hookstudio.core.wording import tr
from hookstudio.gui.outbox.news_text import all_well, news_text
from hookstudio.gui.outbox.outbox_bars import OutboxBars
from hookstudio.gui.outbox.outbox_news import OutboxNews
from hookstudio.gui.outbox.service import OutboxService
from hookstudio.gui.sending.attempt_text import alarm_text, toast_text
from hookstudio.gui.sending.controller import SendController
from hookstudio.gui.sending.names import title_of, with_names
from hookstudio.gui.sending.result_windows import ResultWindows
from hookstudio.gui.session import Session
from hookstudio.gui.tasks import Tasks
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.toast import ToastHost

if TYPE_CHECKING:
    from hookstudio.core.delivery.first_attempt import Sent

Notify = Callable[[str, Callable[[], object]], bool]
"""Tells a text outside of the window, and what a click on it does; False when it cannot."""


class SendDesk(QObject):
    """`results` are the windows of results, `bars` what stands above the panes."""

    received = Signal()  # a send of this window was
    open_in_outbox_requested = Signal(int)  # a delivery's id

    def __init__(
        self,
        session: Session,
        controller: SendController,
        outbox: OutboxService,
        tasks: Tasks,
        theme: Theme,
        folder: str,
        notify: Notify,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._outbox = outbox
        self._tasks = tasks
        self._theme = theme
        self._folder = folder
        self._notify = notify
        self._window: QWidget | None = None
        self.bars = OutboxBars(outbox, tasks, theme)
        self._news = OutboxNews(outbox, tasks, self.bars, self.tell, folder, self)

    def set_window(self, window: QWidget, toasts: ToastHost) -> None:
        """What the windows of results belong to, and where toasts appear."""
        self._window = window
        self._toasts = toasts
        self.results = ResultWindows(
            self._theme,
            window,
            self._outbox,
            self._tasks,
            self._with_names,
            self._controller.ask_for_secrets,
        )
        self.results.send_again_requested.connect(self._controller.send)
        self.results.open_in_outbox_requested.connect(self.open_in_outbox_requested)
        self.results.failed.connect(self.show_error)
        self.bars.show_requested.connect(self.open_in_outbox_requested)
        self.bars.toast_requested.connect(toasts.show_toast)
        self._controller.send_finished.connect(self._on_finished)
        self._controller.send_cancelled.connect(self._on_cancelled)
        self._controller.send_refused.connect(self.show_error)
        self._controller.not_kept.connect(self.show_error)
        self._outbox.problem_changed.connect(self._on_problem)

    def show_error(self, text: str) -> None:
        self._toasts.show_toast(text, "error")

    def tell(self, ended: Sequence[Delivery]) -> None:
        """Tell of deliveries that ended: in the window if it is looked at, else outside of it."""
        sent = self._controller.told
        told = [one for one in ended if one.id != self.results.followed and not sent(one)]
        if not told:
            return
        names = partial(title_of, workspace=self._session.workspace, folder=self._folder)
        text, show = news_text(told, names), partial(self.results.show_delivery, told[-1].id)
        assert self._window is not None
        if not self._window.isActiveWindow() and self._notify(text, show):
            return
        self._toasts.show_toast(text, "success" if all_well(told) else "error", tr("Show"), show)

    def _on_finished(self, sent: Sent) -> None:
        attempt = sent.attempt
        if attempt is not None and attempt.received:
            show = partial(self.results.show_sent, sent)
            alarm = alarm_text(attempt)
            self._toasts.show_toast(toast_text(attempt), "success", tr("Show"), show, alarm=alarm)
            self.received.emit()
        elif sent.delivery.state is State.QUEUED and not sent.delivery.reason:
            text = tr("All sending is paused: the message waits in the outbox.")
            self._toasts.show_toast(text, "info", tr("Resume sending"), self._resume)
        else:
            self.results.show_sent(sent)

    def _on_cancelled(self) -> None:
        self._toasts.show_toast(tr("The send was cancelled."), "info")

    def _on_problem(self, why: str) -> None:
        """The outbox itself shows it as long as it lasts."""
        if why:
            self.show_error(tr("Nothing is sent from the outbox: {why}", why=why))

    def _resume(self) -> None:
        self._tasks.spawn(self._resume_sending(), "resume sending")

    async def _resume_sending(self) -> None:
        try:
            outbox = await self._outbox.opened()
            await self._outbox.run(outbox.set_paused(False))
        except OutboxError as error:
            self.show_error(error.message)

    def _with_names(self, attempt: Attempt) -> Attempt:
        return with_names(attempt, self._session.workspace)
