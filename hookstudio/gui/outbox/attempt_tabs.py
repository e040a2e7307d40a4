"""AttemptTabs: what was sent in one attempt, and the whole answer to it."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from hookstudio.core.delivery.delivery import DeliveryAttempt
from hookstudio.core.delivery.result import Attempt
from hookstudio.core.delivery.state import State
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.outbox.delivery_text import attempt_title
from hookstudio.gui.outbox.timeline_layout import Story
from hookstudio.gui.preview.quantities import full_time_text
from hookstudio.gui.sending.attempt_text import headers_text, request_text, response_title
from hookstudio.gui.sending.body_text import response_notes
from hookstudio.gui.sending.body_view import BodyView
from hookstudio.gui.sending.panel_parts import low_empty_state
from hookstudio.gui.sending.timing_bars import TimingBars
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.labels import plain_label
from hookstudio.gui.widgets.plain_view import PlainView

GONE = translatable("The request is no longer kept: finished ones are emptied after 30 days.")

_LEAST_TEXT = 36  # a line and a half, in the lowest of panels


class AttemptTabs(QTabWidget):
    """The tab that was looked at stays when another attempt is shown."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._body = BodyView(theme, name=tr("Body of the response"))
        self._no_body = low_empty_state()
        self._response = QStackedWidget()
        self._headers = PlainView(theme, name=tr("Headers of the response"))
        self._request = PlainView(theme, name=tr("Request as sent"))
        self._timing = QWidget()
        self._timing_layout = QVBoxLayout(self._timing)
        self._shown: tuple[object, ...] = ()
        self.setObjectName("attemptTabs")
        self.setAccessibleName(tr("Parts of the attempt"))
        self._build()

    def show_attempt(
        self, story: Story, attempt: DeliveryAttempt | None, request: RenderedRequest | None
    ) -> None:
        """Show an attempt; None where there is none yet: then the request as it will be sent."""
        shown = (story.delivery.id, story.delivery.state, attempt, request)
        if self._shown == shown:
            return
        self._shown = shown
        detail = attempt.detail if attempt is not None else None
        self._show_response(story, attempt, detail)
        self._request.set_content(sent_text(detail, request))
        self._show_timing(attempt, detail)

    def open_find(self) -> None:
        """Search in the text that is shown."""
        view = self.currentWidget().findChild(PlainView)
        if isinstance(view, PlainView):
            view.open_find()

    def _build(self) -> None:
        self._response.addWidget(self._body)
        self._response.addWidget(self._no_body)
        self._timing_layout.setContentsMargins(0, 4, 0, 0)
        self._timing_layout.setSpacing(8)
        self.setDocumentMode(True)
        for view in (self._headers, self._request, *self._body.findChildren(PlainView)):
            view.setMinimumHeight(self._theme.px(_LEAST_TEXT))
        self.addTab(_page(self._response), tr("Response"))
        self.addTab(_page(self._headers), tr("Headers"))
        self.addTab(_page(self._request), tr("Request"))
        area = QScrollArea()  # the bars are higher than a low panel
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setObjectName("detailArea")
        area.setAccessibleName(tr("Timing"))
        area.setWidget(self._timing)
        self.addTab(_page(area), tr("Timing"))

    def _show_response(
        self, story: Story, attempt: DeliveryAttempt | None, detail: Attempt | None
    ) -> None:
        response = detail.response if detail is not None else None
        if response is None:
            self._no_body.show_text(*_why_no_answer(story, attempt))
            self._response.setCurrentWidget(self._no_body)
            self._headers.set_content("")
            self.setTabText(1, tr("Headers"))
            self.setTabEnabled(1, False)
            return
        kind = response.header("content-type") or ""
        self._body.show_body(response.body, kind, response_notes(response))
        self._response.setCurrentWidget(self._body)
        self._headers.set_content(f"{_status_line(detail)}\n{headers_text(response.headers)}")
        self.setTabText(1, tr("Headers {count:,}", count=len(response.headers)))
        self.setTabEnabled(1, True)

    def _show_timing(self, attempt: DeliveryAttempt | None, detail: Attempt | None) -> None:
        while (item := self._timing_layout.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self.setTabEnabled(3, detail is not None)
        if detail is None or attempt is None:
            return
        caption = plain_label(_timing_caption(attempt, detail), role="caption")
        caption.setWordWrap(True)
        self._timing_layout.addWidget(caption)
        self._timing_layout.addWidget(TimingBars(detail.timing, self._theme))
        self._timing_layout.addStretch(1)


def sent_text(detail: Attempt | None, request: RenderedRequest | None) -> str:
    """The request as it went out, or will; secrets masked."""
    from hookstudio.core.delivery.wire import masked_request  # start-up time

    sent = detail.request if detail is not None else None
    if request is not None:
        queued = masked_request(request)
        # An attempt may be kept without the body, which is the same in each of them.
        sent = replace(sent, body=sent.body or queued.body) if sent is not None else queued
    return request_text(sent) if sent is not None else translated(GONE)


def _why_no_answer(story: Story, attempt: DeliveryAttempt | None) -> tuple[str, str]:
    if attempt is None:
        state = story.delivery.state
        if state is State.ABORTED:
            return tr("Nothing was sent"), story.delivery.reason
        if state.ended:
            return tr("No attempt was made"), story.delivery.reason
        return tr("Not sent yet"), tr("The answer appears here.")
    if attempt.ended_at is None:
        return tr("Under way"), tr("The answer appears here.")
    if attempt.detail is None and attempt.outcome == "received":
        return tr("The answer is no longer kept"), tr("Finished ones are emptied after 30 days.")
    title = attempt_title(attempt)
    if attempt.status is None:
        title = tr("No answer: {reason}", reason=title)
    return title, attempt.message


def _status_line(detail: Attempt | None) -> str:
    assert detail is not None  # there is a response
    assert detail.response is not None
    return f"{detail.response.http_version} {detail.status_line}"


def _timing_caption(attempt: DeliveryAttempt, detail: Attempt) -> str:
    parts = [tr("Attempt {number:,}", number=attempt.number), full_time_text(attempt.started_at)]
    return " · ".join([*parts, *filter(None, [response_title(detail)])])


def _page(content: QWidget) -> QWidget:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 4, 0, 0)
    layout.addWidget(content)
    page.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return page
