"""ComposerPane: where a webhook is written. Places its parts and connects them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import RawBody
from hookstudio.core.request.languages import own_name
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.gui.composer.body_section import BodySection
from hookstudio.gui.composer.commands import ComposerCommands
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.field_path import Part
from hookstudio.gui.composer.finding_index import FindingIndex
from hookstudio.gui.composer.head_row import HeadRow
from hookstudio.gui.composer.headers_section import HeadersSection
from hookstudio.gui.composer.known_attributes import KnownAttributes, user_languages
from hookstudio.gui.composer.language_tabs import LanguageTabs
from hookstudio.gui.composer.navigator import Navigator
from hookstudio.gui.composer.notice import NoticeBar
from hookstudio.gui.composer.request_row import RequestRow
from hookstudio.gui.composer.section_bar import Section, SectionBar
from hookstudio.gui.composer.settings_section import SettingsSection
from hookstudio.gui.session import Place, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.empty_state import EmptyState


class ComposerPane(QWidget):
    """Edits the session's webhook; emits what is asked of the rest of the studio."""

    send_requested = Signal()
    cancel_requested = Signal()
    copy_for_braze_requested = Signal()
    save_requested = Signal()
    new_webhook_requested = Signal()

    def __init__(
        self,
        session: Session,
        theme: Theme,
        *,
        now: Callable[[], datetime] = datetime.now,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("composer")
        self._session = session
        self._request: RenderedRequest | None = None
        self._request_is_current = False
        self._slug = ""
        self._variant: tuple[str | None, bool] = (None, False)
        self._index = FindingIndex()
        self._document = ComposerDocument(session, self)
        attributes = KnownAttributes(session)
        self.head = HeadRow(theme, now)
        self.request_row = RequestRow(theme)
        self.request_row.url.set_completion_source(attributes.complete)
        self.notice = NoticeBar(theme)
        self.languages = LanguageTabs(theme)
        self.section_bar = SectionBar(theme)
        self.body = BodySection(self._document, theme, attributes.complete)
        self.headers = HeadersSection(self._document, theme, attributes.complete)
        self.settings = SettingsSection(self._document)
        self.empty = EmptyState(
            "No webhook open",
            "A webhook is a request that Braze sends for each user: a method, a URL, headers "
            "and a body, personalized with Liquid.",
            "New webhook",
            theme=theme,
            icon="webhook",
        )
        self._commands = ComposerCommands(self._document, self.notice)
        self._navigator = Navigator(
            self._document, self.request_row, self.section_bar, self.body, self.headers
        )
        self._build_layout()
        self._connect_signals()
        self.languages.set_suggested(lambda: user_languages(session))
        self._show(self._document.shown)

    # What the rest of the studio asks for.

    def set_sending(self, sending: bool) -> None:
        """A send has started or ended."""
        self.request_row.send_button.set_sending(sending)

    def set_request(self, request: RenderedRequest | None) -> None:
        """Mark the texts that a rendering has something to say about."""
        shown = self._document.shown
        if request is not None and shown is not None and request.webhook != shown.webhook.slug:
            return
        self._request = request
        self._request_is_current = request is not None
        self._index = FindingIndex(request.findings if request else (), self._session.webhook)
        self.languages.show_previewed(request.language if request else None)
        self._show_findings()

    def set_hint_wanted(self, wanted: bool) -> None:
        """Show the hint about the first send, or never again."""
        self.request_row.set_hint_wanted(wanted)

    def set_send_blocked(self, reason: str) -> None:
        """Say why nothing can be sent at all; empty when something can."""
        self.request_row.send_button.set_unable(reason)

    def request_send(self) -> None:
        """Send, or say what is in the way; for the button and the shortcut."""
        if self._document.shown is None:
            return
        request = self._request
        if request is None or request.sendable or not self._request_is_current:
            self.notice.hide()
            self.send_requested.emit()
            return
        self._explain(request)

    def focus_url(self) -> None:
        """Put the caret into the URL, all of it selected."""
        self.request_row.url.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.request_row.url.selectAll()

    def focus_body(self) -> None:
        """Show the body and put the caret into it."""
        self.show_section(Section.BODY)
        self.body.focus_editor()

    def rename(self) -> None:
        """Put the caret into the name."""
        self.head.name.start()

    def next_language(self) -> None:
        self.languages.step(1)

    def previous_language(self) -> None:
        self.languages.step(-1)

    def add_language(self) -> None:
        """Open the list of languages."""
        self.languages.pick_language()

    def show_section(self, section: Section) -> None:
        self.section_bar.choose(section)

    def open_find(self, replace_too: bool = False) -> None:
        """Search the raw body; a table has nothing to search."""
        if self.body.is_raw:
            self.show_section(Section.BODY)
            self.body.raw.editor.open_find(replace_too)

    # Layout and wiring.

    def _build_layout(self) -> None:
        self._sections = QStackedWidget()
        for section in (self.body, self.headers, self.settings):
            self._sections.addWidget(section)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(12, 12, 12, 12)
        column.setSpacing(8)
        column.addWidget(self.head)
        column.addWidget(self.request_row)
        column.addWidget(self.notice)
        column.addSpacing(4)
        column.addWidget(self.languages)
        column.addWidget(self.section_bar)
        column.addWidget(self._sections, 1)
        self._pages = QStackedWidget()
        self._pages.addWidget(page)
        self._pages.addWidget(self.empty)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _connect_signals(self) -> None:
        document = self._document
        document.shown_changed.connect(self._show)
        document.reveal_requested.connect(self._navigator.reveal)
        self._session.changed.connect(self._on_changed)
        self._session.state_changed.connect(self._show_state)
        self._session.place_requested.connect(self._navigator.show_place)
        self.head.name_edited.connect(document.rename)
        self.head.save_requested.connect(self.save_requested)
        self.head.copy_for_braze_requested.connect(self.copy_for_braze_requested)
        self.section_bar.section_chosen.connect(self._sections.setCurrentIndex)
        self.empty.action_requested.connect(self.new_webhook_requested)
        self._connect_request_row()
        self._connect_variants()

    def _connect_request_row(self) -> None:
        row, commands = self.request_row, self._commands
        row.method_edited.connect(commands.set_method)
        row.url_edited.connect(commands.type_url)
        row.url.undo_requested.connect(self._document.undo)
        row.url.redo_requested.connect(self._document.redo)
        row.url_note.override_requested.connect(commands.own_url)
        row.url_note.inherit_requested.connect(commands.inherit_url)
        row.send_button.send_requested.connect(self.request_send)
        row.send_button.cancel_requested.connect(self.cancel_requested)

    def _connect_variants(self) -> None:
        commands = self._commands
        self.languages.language_chosen.connect(self._document.select_language)
        self.languages.language_added.connect(commands.add_language)
        self.languages.language_removed.connect(commands.remove_language)
        self.section_bar.raw_chosen.connect(self._on_raw_chosen)
        self.body.raw.text_edited.connect(commands.type_raw)
        self.body.inherit.override_requested.connect(commands.own_body)
        self.body.inherit.inherit_requested.connect(commands.inherit_body)
        self.body.table.refused.connect(self.notice.show_notice)
        self.headers.panel.refused.connect(self.notice.show_notice)

    # What is shown.

    def _show(self, shown: Shown | None) -> None:
        self._pages.setCurrentIndex(1 if shown is None else 0)
        if shown is None:
            return
        if shown.webhook.slug != self._slug:
            self._slug = shown.webhook.slug
            self._forget_request()
        title = "" if shown.language is None else own_name(shown.language)
        self.head.show_webhook(shown)
        self.request_row.show_webhook(shown, title)
        self.languages.show_webhook(shown)
        headers = shown.webhook.headers
        self.section_bar.show_header_count(sum(h.enabled for h in headers), len(headers))
        fixed = shown.read_only or shown.body_is_inherited
        self.section_bar.show_kind(raw=isinstance(shown.body, RawBody), fixed=fixed)
        self.body.show_webhook(shown)
        self.headers.show_webhook(shown)
        self.settings.show_webhook(shown)
        self._show_state()
        if (shown.language, shown.body_is_inherited) != self._variant:
            self._variant = (shown.language, shown.body_is_inherited)
            self._show_findings()

    def _show_state(self) -> None:
        shown = self._document.shown
        if shown is not None:
            file = shown.webhook.file
            dirty = file in self._session.workspace.dirty
            self.head.show_state(file, dirty=dirty, read_only=shown.read_only)

    def _show_findings(self) -> None:
        shown, index = self._document.shown, self._index
        if shown is None:
            return
        url_language = None if shown.url_is_inherited else shown.language
        body_language = None if shown.body_is_inherited else shown.language
        self.request_row.set_findings(index.of(Part.URL, url_language), index.of(Part.METHOD))
        self.body.show_findings(index, body_language)
        self.headers.show_findings(index.cells(Part.HEADERS))
        self.section_bar.show_problems(Section.BODY, index.of(Part.BODY, body_language))
        self.section_bar.show_problems(Section.HEADERS, index.of(Part.HEADERS))

    def _on_changed(self, _change: object) -> None:
        # What was rendered is a key behind now, so it no longer tells whether a send would go.
        self._request_is_current = False

    def _on_raw_chosen(self, raw: bool) -> None:
        self._commands.switch_body(raw)
        shown = self._document.shown
        if shown is not None:
            fixed = shown.read_only or shown.body_is_inherited
            self.section_bar.show_kind(raw=isinstance(shown.body, RawBody), fixed=fixed)

    def _forget_request(self) -> None:
        self.notice.hide()
        self._request, self._request_is_current = None, False
        self._index = FindingIndex()
        self.languages.show_previewed(None)
        self._show_findings()

    def _explain(self, request: RenderedRequest) -> None:
        """Say why the request is not sent, with a way to the place."""
        if request.aborted is not None:
            text = f"Not sent: the template aborts for this user ({request.aborted.reason})."
            self.notice.show_notice(text, Severity.WARNING)
            return
        first, count = request.errors[0], len(request.errors)
        reason = first.message.rstrip(".")
        more = f" This is the first of {count} such problems." if count > 1 else ""
        span = first.span
        place = Place(
            request.webhook, first.field, span.start if span else 0, span.end if span else 0
        )
        self.notice.show_notice(
            f"Not sent: {reason}.{more}",
            Severity.ERROR,
            action="Show" if first.field else "",
            on_action=lambda: self._session.show_place(place),
        )
