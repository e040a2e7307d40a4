"""DeliveryDetail: the selected delivery whole, or what the selected ones have in common."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.delivery.delivery import DeliveryAttempt
from hookstudio.core.delivery.state import State
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import listed, tr, translated, trn
from hookstudio.gui.outbox.attempt_tabs import AttemptTabs
from hookstudio.gui.outbox.delivery_actions import DeliveryActions
from hookstudio.gui.outbox.delivery_text import (
    ICONS,
    LOOKS,
    attempt_of_text,
    reason_text,
    state_count_text,
)
from hookstudio.gui.outbox.timeline_layout import Story
from hookstudio.gui.outbox.timeline_view import TimelineView
from hookstudio.gui.sending.attempt_text import alarm_text
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.direction import margins
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label, set_tool_tip


class DeliveryDetail(QWidget):
    """Head, timeline and tabs of one delivery; with several, how many are in which state."""

    delivery_requested = Signal(int)  # the one that this one repeats
    close_requested = Signal()

    def __init__(self, theme: Theme, actions: DeliveryActions, now: Callable[[], datetime]) -> None:
        super().__init__()
        self._theme = theme
        self._actions = actions
        self._now = now
        self._story: Story | None = None
        self._request: RenderedRequest | None = None
        self._sign = QLabel()
        self._title = ElidedLabel("")
        self._reason = ElidedLabel("", role="caption")
        self._alarm = plain_label()
        self._origin = QPushButton()
        self._buttons = [
            _ActionButton(action) for action in (actions.retry, actions.cancel, actions.resend)
        ]
        self._more = QToolButton()
        self._close = QToolButton()
        self.timeline = TimelineView(theme, now)
        self.tabs = AttemptTabs(theme)
        self._many = low_empty_state()
        self._stack = QStackedWidget()
        self.setObjectName("deliveryDetail")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._build_layout()
        self._connect_signals()

    def show_one(
        self, story: Story, request: RenderedRequest | None, *, paused: bool = False
    ) -> None:
        """Show a delivery; the attempt that is looked at stays."""
        self._story, self._request = story, request
        delivery = story.delivery
        self._show_sign(ICONS[delivery.state], LOOKS[delivery.state].tone)
        word = translated(LOOKS[delivery.state].word)
        self._sign.setAccessibleName(word)
        whose = tr("{webhook} → {user}", webhook=delivery.webhook, user=delivery.user)
        parts = (word, whose, delivery.environment, attempt_of_text(delivery))
        self._title.setText(" · ".join(filter(None, parts)))
        self._title.set_extra_tip(f"{delivery.method} {delivery.url}\n{delivery.key}")
        self._reason.setText(reason_text(delivery, self._now()))
        self._origin.setVisible(delivery.resend_of is not None)
        if delivery.resend_of is not None:
            self._origin.setText(tr("Resend of {delivery}", delivery=delivery.resend_of))
            self._origin.setAccessibleName(
                tr("Show the delivery {delivery}, resent here", delivery=delivery.resend_of)
            )
        self.timeline.show_story(story, paused=paused)
        self._show_attempt()
        self._stack.setCurrentIndex(0)

    def show_many(self, states: Iterable[State], count: int) -> None:
        """Say how many are selected, and in which states."""
        self._story = self._request = None
        self._show_sign("table", "muted")
        self._title.setText(trn("{n:,} delivery selected", "{n:,} deliveries selected", n=count))
        self._title.set_extra_tip("")
        counted = Counter(states)
        found = [state_count_text(state, counted[state]) for state in LOOKS if counted[state]]
        self._reason.setText(listed(found))
        self._origin.hide()
        self._alarm.hide()
        self._many.show_text("", tr("The actions above are for all of them, where they apply."))
        self._stack.setCurrentIndex(1)

    def attempt(self) -> DeliveryAttempt | None:
        """The attempt that is looked at."""
        attempts = self._story.attempts if self._story is not None else ()
        return next((one for one in attempts if one.number == self.timeline.chosen), None)

    def tick(self) -> None:
        """Time has passed."""
        self.timeline.tick()

    def _build_layout(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(6)
        self._title.setObjectName("deliveryTitle")
        for widget in (self._sign, self._title):
            head.addWidget(widget, 1 if widget is self._title else 0)
        for button in (*self._buttons, self._more, self._close):
            head.addWidget(button)
        self._set_up_tools()
        second = QHBoxLayout()
        second.setSpacing(6)
        self._alarm.setProperty("tone", "error")
        self._alarm.hide()
        second.addWidget(self._reason, 1)
        second.addWidget(self._alarm)
        second.addWidget(self._origin)
        self._origin.setProperty("variant", "link")
        self._origin.setObjectName("headLink")
        one = QWidget()
        inside = QVBoxLayout(one)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(2)
        inside.addWidget(self.timeline)
        inside.addWidget(self.tabs, 1)
        # Only a very low panel scrolls; with more room the text takes it.
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setObjectName("detailArea")
        area.setWidget(one)
        self._stack.addWidget(area)
        self._stack.addWidget(self._many)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(margins(12, 6, 8, 6))
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addLayout(second)
        layout.addWidget(self._stack, 1)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def _set_up_tools(self) -> None:
        side = self._theme.px(16)
        menu = QMenu(self)
        for action in self._actions.all:
            menu.addAction(action)
        tools = (
            (self._more, "more", tr("More actions")),
            (self._close, "close", tr("Close the details")),
        )
        for tool, icon, name in tools:
            tool.setIcon(self._theme.icon(icon))
            tool.setIconSize(QSize(side, side))
            tool.setAutoRaise(True)
            tool.setAccessibleName(name)
            set_tool_tip(tool, name)
        self._more.setMenu(menu)
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setObjectName("plainMenuButton")

    def _connect_signals(self) -> None:
        self._close.clicked.connect(self.close_requested)
        self._origin.clicked.connect(self._on_origin)
        self.timeline.attempt_chosen.connect(lambda _number: self._show_attempt())
        self.timeline.attempt_opened.connect(lambda _number: self.tabs.setCurrentIndex(0))
        self._theme.changed.connect(self._on_theme)

    def _show_attempt(self) -> None:
        if self._story is not None:
            attempt = self.attempt()
            self.tabs.show_attempt(self._story, attempt, self._request)
            alarm = alarm_text(attempt.detail if attempt is not None else None)
            self._alarm.setText(alarm)
            self._alarm.setVisible(bool(alarm))

    def _show_sign(self, icon: str, tone: str) -> None:
        side = self._theme.px(16)
        self._sign.setPixmap(self._theme.icon(icon, tone).pixmap(side, side))

    def _on_origin(self) -> None:
        if self._story is not None and self._story.delivery.resend_of is not None:
            self.delivery_requested.emit(self._story.delivery.resend_of)

    def _on_theme(self) -> None:
        if self._story is not None:
            state = self._story.delivery.state
            self._show_sign(ICONS[state], LOOKS[state].tone)


class _ActionButton(QPushButton):
    """An action as a button that is there only while the action applies."""

    def __init__(self, action: QAction) -> None:
        super().__init__(action.text())
        self._action = action
        self.setObjectName("headButton")
        self.clicked.connect(action.trigger)
        action.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.setVisible(self._action.isEnabled())
