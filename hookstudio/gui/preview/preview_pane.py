"""PreviewPane: what the selected webhook would send for the selected user, live."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from hookstudio.core.findings import Finding
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.preview.caret_watch import CaretWatch
from hookstudio.gui.preview.controller import PreviewController
from hookstudio.gui.preview.language_picker import LanguagePicker
from hookstudio.gui.preview.preview_header import PreviewHeader
from hookstudio.gui.preview.problem_places import fixable_at, with_fix
from hookstudio.gui.preview.problems_view import ProblemsView
from hookstudio.gui.preview.request_view import RequestView
from hookstudio.gui.preview.summary import Summary, summarize, unrendered
from hookstudio.gui.preview.tracing import Sources
from hookstudio.gui.preview.user_picker import UserPicker
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.editor import CodeEditor
from hookstudio.gui.widgets.empty_state import EmptyState
from hookstudio.gui.widgets.labels import ElidedLabel, set_tool_tip

if TYPE_CHECKING:
    from hookstudio.gui.preview.calls_section import CallsSection
    from hookstudio.gui.preview.custom_user import CustomUserPanel
    from hookstudio.gui.preview.legend import Legend
    from hookstudio.gui.preview.recorder import Recorder

_HOW_TO_BEGIN = translatable("Open or make a webhook in the project to see what it sends.")


class PreviewPane(QWidget):
    """Header (user, language), the request, one line that sums it up, calls and problems."""

    matrix_requested = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        controller: PreviewController,
        recorder: Recorder | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("previewPane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._theme = theme
        self._controller = controller
        self._recorder = recorder
        self._last_good: RenderedRequest | None = None
        self._users = UserPicker(session, theme)
        self._languages = LanguagePicker(session)
        # These four are made when they are first needed, which at the start they are not.
        self._calls: CallsSection | None = None
        self._custom: CustomUserPanel | None = None
        self._legend: Legend | None = None
        self._message: EmptyState | None = None
        self._request = RequestView(theme)
        self._caret = CaretWatch(self)
        self._whose = ElidedLabel("", role="caption")
        self._summary = ElidedLabel("", role="caption")
        self._legend_button = QToolButton()
        self._problems = ProblemsView(theme)
        self._header = PreviewHeader(self._users, self._languages, theme)
        self._stack = QStackedWidget()
        self._build_layout()
        self._connect_signals()
        self._show_request(controller.current)

    def next_user(self) -> None:
        self._users.step(1)

    def previous_user(self) -> None:
        self._users.step(-1)

    def next_problem(self) -> None:
        self._problems.step(1)

    def previous_problem(self) -> None:
        self._problems.step(-1)

    def fix_problem(self) -> str:
        """Make the fix at the caret, of the selected problem, or the first; else say why not."""
        if self._controller.stale:
            return tr("The problems are being looked for again; try once more.")
        editor, webhook = QApplication.focusWidget(), self._session.webhook
        at_caret = None
        if isinstance(editor, CodeEditor) and webhook is not None:
            findings = self._problems.findings
            at_caret = fixable_at(findings, webhook, editor.text(), editor.caret())
        return self._problems.fix_current(at_caret)

    def open_user_search(self) -> None:
        self._users.open_search()

    def focus_preview(self) -> None:
        """Put the keyboard into the body, where it can be searched and copied."""
        self._request.body.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Let the list of problems have what the rest leaves."""
        others = self._header.sizeHint().height() + self._request.wanted_height()
        others += self._legend_button.sizeHint().height() + 16
        if not self._whose.isHidden():
            others += self._whose.sizeHint().height() + 6
        if self._custom is not None and not self._custom.isHidden():
            others += self._custom.minimumSizeHint().height()
        if self._legend is not None and not self._legend.isHidden():
            others += self._legend.sizeHint().height()
        if self._calls is not None and not self._calls.isHidden():
            self._calls.set_room(self.height())
            others += self._calls.sizeHint().height()
        self._problems.set_room(self.height(), others)

    def _build_layout(self) -> None:
        self._legend_button.setObjectName("legendButton")
        self._legend_button.setText(tr("Legend"))
        self._legend_button.setAutoRaise(True)
        self._legend_button.setCheckable(True)
        self._legend_button.setIconSize(QSize(16, 16))
        self._legend_button.setAccessibleName(tr("Legend of the marks"))
        set_tool_tip(self._legend_button, tr("What the marks in the preview mean"))
        self._stack.addWidget(self._ready_page())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._stack, 3)
        self._rows = layout

    def _ready_page(self) -> QWidget:
        page = QWidget()
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self._summary, 1)
        bottom.addWidget(self._legend_button)
        middle = QVBoxLayout()
        middle.setContentsMargins(12, 0, 12, 4)
        middle.setSpacing(6)
        self._whose.hide()
        middle.addWidget(self._whose)
        middle.addWidget(self._request, 1)
        middle.addLayout(bottom)
        self._middle = middle
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(middle, 1)
        layout.addWidget(self._problems)
        self._lower = layout
        return page

    def _connect_signals(self) -> None:
        self._controller.request_ready.connect(self._show_request)
        self._controller.busy_changed.connect(self._show_busy)
        self._controller.failed.connect(self._show_failure)
        self._session.user_override_changed.connect(self._show_custom)
        self._session.selection_changed.connect(self._show_whose)
        self._session.changed.connect(self._show_whose)
        self._legend_button.toggled.connect(self._show_legend)
        self._header.matrix_requested.connect(self.matrix_requested)
        self._request.folded.connect(self._share_room)
        self._caret.moved.connect(self._request.light_up)
        self._caret.left.connect(self._request.light_nothing)
        self._problems.problem_chosen.connect(self._show_place)
        self._problems.fix_requested.connect(self._fix)

    def _show_whose(self) -> None:
        """Name the webhook while another document is open, so that it stands nowhere else."""
        webhook, kind = self._session.webhook, self._session.selection.document[0]
        elsewhere = webhook is not None and kind != "webhook"
        if webhook is not None and elsewhere:
            self._whose.setText(tr("Preview of {name}", name=webhook.name or webhook.slug))
        if elsewhere == self._whose.isHidden():
            self._whose.setVisible(elsewhere)
            self._share_room()

    def _show_request(self, request: RenderedRequest | None) -> None:
        if request is None:
            # With a webhook there, the first rendering is on its way: a blank beats a flash.
            self._last_good = None
            self._stack.setCurrentIndex(0)
            if self._session.webhook is None:
                self._show_message(tr("Nothing to preview"), translated(_HOW_TO_BEGIN))
            return
        self._stack.setCurrentIndex(0)
        broken = unrendered(request)
        if broken is None:
            self._last_good = request
        shown = self._stand_in(request) if broken is not None else request
        workspace = self._session.workspace
        webhook = workspace.webhooks.get(shown.webhook)
        self._request.show_request(shown, Sources(shown, webhook, workspace.content_blocks))
        self._caret.tell()
        self._request.set_stale(shown is not request)
        self._show_calls(shown)
        # That the address is a loopback one stands beside the headers already.
        listed = tuple(f for f in request.shown_findings if f.rule != "url_loopback")
        self._problems.set_findings(listed, self._session.webhook, request.explanations)
        self._share_room()
        if broken is not None:
            self._show_summary(
                Summary("error", tr("✕ Not rendered: {message}", message=broken.message))
            )
        else:
            self._show_summary(summarize(request, self._controller.elapsed_ms))

    def _show_calls(self, request: RenderedRequest) -> None:
        if self._calls is None:
            if not request.calls:
                return
            from hookstudio.gui.preview.calls_section import CallsSection  # start-up time

            simulations = self._controller.simulations
            self._calls = CallsSection(self._session, self._theme, simulations, self._recorder)
            self._calls.resized.connect(self._share_room)
            self._lower.insertWidget(1, self._calls)
        self._calls.set_calls(request.calls)

    def _stand_in(self, request: RenderedRequest) -> RenderedRequest:
        """The last rendering that worked, dimmed, while a template is half typed."""
        good = self._last_good
        if good is not None and (good.webhook, good.user) == (request.webhook, request.user):
            return good
        return request

    def _show_summary(self, summary: Summary) -> None:
        self._summary.setText(summary.text)
        if self._summary.property("tone") != summary.tone:
            self._summary.setProperty("tone", summary.tone)
            self._summary.style().polish(self._summary)

    def _show_busy(self, busy: bool) -> None:
        if busy:
            self._request.set_stale(True)
            self._show_summary(Summary("muted", tr("Updating…")))

    def _show_failure(self, message: str) -> None:
        self._show_message(tr("No preview"), message, tr("Try again"))

    def _show_message(self, title: str, text: str, action: str = "") -> None:
        """Say something in the place of a request."""
        if self._message is None:
            self._message = EmptyState(title)
            self._message.action_requested.connect(self._controller.refresh)
            self._stack.addWidget(self._message)
        self._message.show_text(title, text, action)
        self._stack.setCurrentWidget(self._message)

    def _show_custom(self, user: SampleUser | None) -> None:
        if user is not None and self._custom is None:
            from hookstudio.gui.preview.custom_user import CustomUserPanel  # start-up time

            self._custom = CustomUserPanel(self._session, self._theme)
            self._rows.insertWidget(1, self._custom, 2)
            self._custom.show_user(user)
        self._share_room()

    def _show_legend(self, shown: bool) -> None:
        if self._legend is None:
            from hookstudio.gui.preview.legend import Legend  # start-up time

            self._legend = Legend(self._theme)
            self._middle.addWidget(self._legend)
        self._legend.setVisible(shown)
        self._share_room()

    def _show_place(self, finding: Finding) -> None:
        webhook = self._session.webhook
        kind, _, name = finding.file.partition("/")
        if not finding.field and kind == "content_blocks":
            self._session.open_document("content_block", name.removesuffix(".liquid"))
        elif webhook is not None:
            start, end = (finding.span.start, finding.span.end) if finding.span else (0, 0)
            self._session.show_place(Place(webhook.slug, finding.field, start, end))

    def _fix(self, finding: Finding) -> None:
        if self._calls is not None and self._calls.focus_call(finding):
            return
        fix = finding.fix
        # The places of a text that was edited since are not those of the finding.
        if fix is not None and not self._controller.stale:
            self._session.edit_webhook(lambda w: with_fix(w, finding.field, fix), fix.label)
