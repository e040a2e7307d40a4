"""ComposerPane: where a webhook is written. Places its parts and connects them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from hookstudio.core.findings import Severity
from hookstudio.core.project.webhook import RawBody
from hookstudio.core.request.languages import own_name
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.wording import tr, translatable, translated
from hookstudio.gui.composer.body_section import BodySection, Coverage
from hookstudio.gui.composer.commands import ComposerCommands
from hookstudio.gui.composer.document import ComposerDocument, Shown
from hookstudio.gui.composer.field_path import Part
from hookstudio.gui.composer.finding_index import FindingIndex
from hookstudio.gui.composer.head_row import HeadRow
from hookstudio.gui.composer.known_attributes import KnownAttributes, user_languages
from hookstudio.gui.composer.language_tabs import LanguageTabs
from hookstudio.gui.composer.navigator import Navigator
from hookstudio.gui.composer.notice import NoticeBar
from hookstudio.gui.composer.request_row import RequestRow
from hookstudio.gui.composer.section_bar import Section, SectionBar
from hookstudio.gui.composer.section_stack import SectionStack
from hookstudio.gui.composer.send_gate import SendGate
from hookstudio.gui.file_notes import FileNotes, notes_on
from hookstudio.gui.session import Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.empty_state import EmptyState

if TYPE_CHECKING:
    from hookstudio.gui.composer.headers_section import HeadersSection
    from hookstudio.gui.composer.settings_section import SettingsSection

_LOW = 440
WHAT_A_WEBHOOK_IS = translatable(
    "A webhook is a request that Braze sends for each user: a method, a URL, headers and a body, "
    "personalized with Liquid."
)


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
        self._theme = theme
        self._slug = ""
        self._variant: tuple[str | None, bool] = (None, False)
        self._index = FindingIndex()
        self._document = ComposerDocument(session, self)
        self._attributes = KnownAttributes(session)
        self._empty: EmptyState | None = None
        # Parents are given from the start: moving a tree of widgets restyles all of it.
        self._pages = QStackedWidget(self)
        self._page = page = QWidget(self._pages)
        self.head = HeadRow(theme, now, page)
        self.request_row = RequestRow(theme, page)
        self.locked = NoticeBar(theme, page, lasting=True)
        self.notice = NoticeBar(theme, page)
        self.languages = LanguageTabs(theme, page)
        self.section_bar = SectionBar(theme, page)
        self.sections = SectionStack(self._document, theme, self._attributes.assistance, page)
        self._commands = ComposerCommands(self._document, self.notice)
        self._gate = SendGate(session, self.notice)
        self._navigator = Navigator(
            self._document, self.request_row, self.section_bar, self.sections
        )
        self._build_layout()
        self._connect_signals()
        self._show(self._document.shown)

    @property
    def body(self) -> BodySection:
        return self.sections.body

    @property
    def headers(self) -> HeadersSection:
        return self.sections.headers

    @property
    def settings(self) -> SettingsSection:
        return self.sections.settings

    @property
    def empty(self) -> EmptyState:
        """What is shown while there is no webhook; built when there is none."""
        if self._empty is None:
            self._empty = EmptyState(
                tr("No webhook open"),
                translated(WHAT_A_WEBHOOK_IS),
                tr("New webhook"),
                theme=self._theme,
                icon="webhook",
            )
            self._empty.action_requested.connect(self.new_webhook_requested)
            self._pages.addWidget(self._empty)
        return self._empty

    # What the rest of the studio asks for.

    def mark_saved(self, files: tuple[str, ...]) -> None:
        """These files have just been written."""
        self.head.mark_saved(files)
        self._show_state()

    def set_sending(self, sending: bool) -> None:
        """A send has started or ended."""
        self.request_row.send_button.set_sending(sending)

    def set_request(self, request: RenderedRequest | None) -> None:
        """Mark the texts that a rendering has something to say about."""
        shown = self._document.shown
        if request is not None and shown is not None and request.webhook != shown.webhook.slug:
            return
        self._gate.set_request(request)
        self._index = FindingIndex(request.shown_findings if request else (), self._session.webhook)
        self.languages.show_previewed(request.language if request else None)
        self._show_findings()

    def show_coverage(self, coverage: Coverage) -> None:
        """Mark what no sample user reaches in the raw bodies, by variant."""
        self.sections.body.show_coverage(coverage)

    def set_hint_wanted(self, wanted: bool) -> None:
        """Show the hint about the first send, or never again."""
        self.request_row.set_hint_wanted(wanted)

    def set_send_blocked(self, reason: str) -> None:
        """Say why nothing can be sent at all; empty when something can."""
        self.request_row.send_button.set_unable(reason)

    def request_send(self) -> None:
        """Send, or say what is in the way; for the button and the shortcut."""
        if self._document.shown is not None and self._gate.lets_through():
            self.send_requested.emit()

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
        buttons = (self.languages.add_button, self.section_bar.add_language)
        self.languages.pick_language(next((b for b in buttons if b.isVisible()), buttons[1]))

    def add_bar(self, bar: QWidget) -> None:
        """Show a bar of another room below the notice."""
        self._column.insertWidget(self._column.indexOf(self.notice) + 1, bar)

    def show_section(self, section: Section) -> None:
        self.section_bar.choose(section)

    def open_find(self, replace_too: bool = False) -> None:
        """Search the raw body; a table has nothing to search."""
        if self.body.is_raw:
            self.show_section(Section.BODY)
            self.body.raw.editor.open_find(replace_too)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low pane the space between the rows goes to the body."""
        super().resizeEvent(event)
        low = self.height() < self._theme.px(_LOW)
        edge = 6 if low else 12
        self._column.setContentsMargins(12, edge, 12, edge)
        self._column.setSpacing(4 if low else 8)

    # Layout and wiring.

    def _build_layout(self) -> None:
        self._column = column = QVBoxLayout(self._page)
        column.addWidget(self.head)
        column.addWidget(self.locked)
        column.addWidget(self.request_row)
        column.addWidget(self.notice)
        column.addWidget(self.languages)
        column.addWidget(self.section_bar)
        column.addWidget(self.sections, 1)
        self._pages.addWidget(self._page)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._pages)

    def _connect_signals(self) -> None:
        document = self._document
        document.shown_changed.connect(self._show)
        document.reveal_requested.connect(self._navigator.reveal)
        # A notice is about how things stood: it goes with the next change.
        self._session.changed.connect(self.notice.hide)
        self._session.state_changed.connect(self._show_state)
        self._session.place_requested.connect(self._navigator.show_place)
        self.head.name_edited.connect(document.rename)
        self.head.notes_requested.connect(self._show_notes)
        self.head.save_requested.connect(self.save_requested)
        self.head.copy_for_braze_requested.connect(self.copy_for_braze_requested)
        self.section_bar.section_chosen.connect(self.sections.show_section)
        self._connect_request_row()
        self._connect_variants()

    def _connect_request_row(self) -> None:
        row, commands = self.request_row, self._commands
        row.method_edited.connect(commands.set_method)
        row.url_edited.connect(commands.type_url)
        row.url.assist(self._attributes.assistance)
        row.url.undo_requested.connect(self._document.undo)
        row.url.redo_requested.connect(self._document.redo)
        row.url_note.override_requested.connect(commands.own_url)
        row.url_note.inherit_requested.connect(commands.inherit_url)
        row.send_button.send_requested.connect(self.request_send)
        row.send_button.cancel_requested.connect(self.cancel_requested)

    def _connect_variants(self) -> None:
        commands = self._commands
        self.languages.set_suggested(lambda: user_languages(self._session))
        self.languages.language_chosen.connect(self.notice.hide)
        self.languages.language_chosen.connect(self._document.select_language)
        self.languages.preview_requested.connect(self._session.force_language)
        self.languages.language_added.connect(commands.add_language)
        self.languages.language_removed.connect(commands.remove_language)
        self.section_bar.add_language.clicked.connect(self.add_language)
        self.section_bar.raw_chosen.connect(self._on_raw_chosen)
        self.body.raw_edited.connect(commands.type_raw)
        self.body.inherit.override_requested.connect(commands.own_body)
        self.body.inherit.inherit_requested.connect(commands.inherit_body)
        self.sections.refused.connect(self.notice.show_notice)

    # What is shown.

    def _show(self, shown: Shown | None) -> None:
        if shown is None:
            self._pages.setCurrentWidget(self.empty)
            return
        self._pages.setCurrentWidget(self._page)
        if shown.webhook.slug != self._slug:
            self._slug = shown.webhook.slug
            self._index = FindingIndex()
            self.notice.hide()
            self._show_findings()
        title = "" if shown.language is None else own_name(shown.language)
        self.head.show_webhook(shown)
        self.request_row.show_webhook(shown, title)
        self.languages.show_webhook(shown)
        has_languages = bool(shown.webhook.languages)
        self.section_bar.add_language.setVisible(not has_languages and not shown.read_only)
        headers = shown.webhook.headers
        self.section_bar.show_header_count(sum(h.enabled for h in headers), len(headers))
        self._show_kind(shown)
        self.sections.show_webhook(shown)
        self._show_state()
        if (shown.language, shown.body_is_inherited) != self._variant:
            self._variant = (shown.language, shown.body_is_inherited)
            self._show_findings()

    def _show_kind(self, shown: Shown) -> None:
        fixed = shown.read_only or shown.body_is_inherited
        self.section_bar.show_kind(raw=isinstance(shown.body, RawBody), fixed=fixed)

    def _show_state(self) -> None:
        shown = self._document.shown
        if shown is not None:
            file = shown.webhook.file
            dirty = file in self._session.workspace.dirty
            self.head.show_state(file, dirty=dirty, read_only=shown.read_only)
            self._show_file_notes(notes_on(self._session.workspace.project, file))

    def _show_file_notes(self, notes: FileNotes) -> None:
        self.head.show_notes(notes.odd)
        if not notes.locked:
            self.locked.hide()
        elif notes.locked != self.locked.text:
            self.locked.show_notice(notes.locked, Severity.WARNING)

    def _show_notes(self, notes: tuple[str, ...]) -> None:
        self.notice.show_notice("\n".join(notes), Severity.WARNING)

    def _show_findings(self) -> None:
        shown, index = self._document.shown, self._index
        if shown is None:
            return
        url_language = None if shown.url_is_inherited else shown.language
        body_language = None if shown.body_is_inherited else shown.language
        self.request_row.set_findings(index.of(Part.URL, url_language), index.of(Part.METHOD))
        self.sections.show_findings(index, body_language)
        self.section_bar.show_problems(Section.BODY, index.of(Part.BODY, body_language))
        self.section_bar.show_problems(Section.HEADERS, index.of(Part.HEADERS))

    def _on_raw_chosen(self, raw: bool) -> None:
        self._commands.switch_body(raw)
        if self._document.shown is not None:
            self._show_kind(self._document.shown)
