"""AttemptView: one attempt as the window of a result shows it: a head, and tabs below."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from hookstudio.core.delivery.result import Attempt, Response
from hookstudio.core.wording import tr
from hookstudio.gui.preview.quantities import duration_text, full_time_text
from hookstudio.gui.sending.attempt_text import (
    TONE_ICONS,
    alarm_text,
    headers_text,
    request_text,
)
from hookstudio.gui.sending.body_text import response_notes
from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.sending.shown import Shown
from hookstudio.gui.sending.timing_bars import TimingBars
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import ElidedLabel, plain_label
from hookstudio.gui.widgets.plain_view import PlainView


class AttemptView(QWidget):
    """A large body is laid out and filled in while the window is there."""

    def __init__(self, shown: Shown, theme: Theme) -> None:
        super().__init__()
        self.shown = shown
        self._theme = theme
        self._body: BodyView | None = None  # None when there was no answer
        self._tabs = QTabWidget()
        self._tabs.setAccessibleName(tr("Parts of the result"))
        self._titles: list[str] = []
        self._middle = QVBoxLayout()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self._head())
        layout.addLayout(self._middle)
        self._add_tabs()
        layout.addWidget(self._tabs, 1)

    def body_text(self) -> str:
        """The body of the answer as it is shown; empty when there was none."""
        return self._body.text() if self._body is not None else ""

    def put_in_between(self, widget: QWidget) -> None:
        """Show a widget between the head and the tabs."""
        self._middle.addWidget(widget)

    @property
    def tab(self) -> str:
        """The title of the tab that is shown, without a count."""
        return self._titles[self._tabs.currentIndex()]

    def show_tab(self, title: str) -> None:
        """Show the tab of that title, where there is one."""
        if title in self._titles:
            self._tabs.setCurrentIndex(self._titles.index(title))

    def take_focus(self) -> None:
        if self._body is not None and self._tabs.currentIndex() == 0:
            self._body.setFocus(Qt.FocusReason.OtherFocusReason)

    def open_find(self) -> None:
        """Search in what is on show."""
        view = self._tabs.currentWidget().findChild(PlainView)
        if isinstance(view, PlainView):
            view.open_find()

    def _head(self) -> QWidget:
        """Status line, the plain sentence, what Braze would do, and what to look at."""
        look = self.shown.look
        icon, side = QLabel(), self._theme.px(24)
        icon.setPixmap(self._theme.icon(TONE_ICONS[look.tone], look.tone).pixmap(side, side))
        icon.setAccessibleName(look.word)
        title = ElidedLabel(self.shown.title, role="title")
        title.setObjectName("resultTitle")
        title.setProperty("tone", look.tone)
        if self.shown.attempt is not None and self.shown.attempt.response is not None:
            _from_left(title)  # a status line is English
        texts = QVBoxLayout()
        texts.setSpacing(4)
        texts.addWidget(title)
        labels = [plain_label(text) for text in self.shown.sentences]
        if alarm := alarm_text(self.shown.attempt):
            labels.append(plain_label(alarm))
            labels[-1].setProperty("tone", "error")
        labels += [plain_label(text, role="caption") for text in self.shown.captions]
        for label in labels:
            label.setWordWrap(True)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            texts.addWidget(label)
        head = QWidget()
        row = QHBoxLayout(head)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(texts, 1)
        return head

    def _add_tabs(self) -> None:
        attempt, request = self.shown.attempt, self.shown.request
        response = attempt.response if attempt is not None else None
        if response is None:
            self._add(_page(self._nothing(attempt)), tr("Response"))
        else:
            self._add(_page(self._response_body(response)), tr("Response"))
            headers = self._plain(tr("Headers of the response"), headers_text(response.headers))
            counted = tr("Headers {count}", count=len(response.headers))
            self._add(_page(headers), tr("Headers"), counted)
        if attempt is not None:
            sent = self._plain(tr("Request as sent"), request_text(attempt.request))
            self._add(_page(sent), tr("Request as sent"))
            self._add(self._timing(attempt), tr("Timing"))
        elif request is not None:
            queued = self._plain(tr("Request as queued"), request_text(request))
            self._add(_page(queued), tr("Request as queued"))

    def _add(self, page: QWidget, title: str, shown: str = "") -> None:
        self._tabs.addTab(page, shown or title)
        self._titles.append(title)

    def _nothing(self, attempt: Attempt | None) -> EmptyState:
        if attempt is not None:
            return EmptyState(tr("There was no answer"), attempt.message)
        return EmptyState(tr("There is no answer"), "\n".join(self.shown.sentences))

    def _response_body(self, response: Response) -> BodyView:
        self._body = BodyView(self._theme, name=tr("Body of the response"))
        kind = response.header("content-type") or ""
        self._body.show_body(response.body, kind, response_notes(response))
        return self._body

    def _plain(self, name: str, text: str) -> PlainView:
        view = PlainView(self._theme, name=name)
        view.set_content(text, (), "plain")
        return view

    def _timing(self, attempt: Attempt) -> QWidget:
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 16, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(TimingBars(attempt.timing, self._theme))
        parts = [tr("Sent {time}", time=full_time_text(attempt.started_at))]
        if attempt.timing.prepare_ms:
            took = duration_text(attempt.timing.prepare_ms)
            parts.append(tr("before that, {duration} for secrets and certificates", duration=took))
        layout.addWidget(plain_label(" · ".join(parts), role="caption"))
        layout.addStretch(1)
        return page


def _from_left(label: QLabel) -> None:
    """Let it be read from the left, at the same side as its neighbours."""
    if label.isRightToLeft():
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)


def _page(content: QWidget) -> QWidget:
    """The content with room between it and the tabs."""
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 10, 0, 0)
    layout.addWidget(content)
    return page
