"""EnvironmentEditor: one environment, its base URLs, variables, secrets and Braze's REST API."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QTabWidget, QVBoxLayout, QWidget

from hookstudio.core.findings import Finding, Span
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_faults import faults_of
from hookstudio.core.project.secret_shapes import looks_secret
from hookstudio.core.project.workspace import Change
from hookstudio.core.wording import tr, translatable, translated, trn
from hookstudio.gui.composer.rows_panel import RowsEdit, RowsPanel
from hookstudio.gui.environments.named_rows import (
    NAME,
    PARTS,
    VALUE,
    Named,
    NamedModel,
    Part,
    findings_of,
    twice_named,
)
from hookstudio.gui.file_notes import notes_on
from hookstudio.gui.project.document_head import DocumentHead
from hookstudio.gui.session import Selection, Session
from hookstudio.gui.theme.theme import Theme
from hookstudio.gui.widgets.code_editor.plain_line import plain_line
from hookstudio.gui.widgets.labels import plain_label

BRAZE = "braze"
_BRAZE_HINT = translatable(
    "Where sample users are imported from, and the secret that holds the key: "
    "hookstudio users import --environment, and File › Import users."
)


class EnvironmentEditor(QWidget):
    """Every edit goes to the session at once; the preview follows it."""

    noted = Signal(str)  # something that was not done as asked

    def __init__(self, session: Session, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("documentEditor")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._slug = ""
        self._head = DocumentHead(
            theme,
            tr("Name of the environment"),
            tr("The picker at the top lists it so; F2 renames it."),
        )
        self.production = QCheckBox(tr("Production: mark it everywhere, and ask before each send"))
        self._tabs = QTabWidget()
        self._tabs.setDocumentMode(True)
        self._tabs.setAccessibleName(tr("Parts of the environment"))
        self.panels = {part.key: _panel(part, theme, self) for part in PARTS}
        self._notes = {key: plain_label(role="caption") for key in (*self.panels, BRAZE)}
        self._host = plain_line(
            theme, tr("REST host"), tr("US-01, or https://rest.iad-01.braze.com")
        )
        self._key = plain_line(theme, tr("Secret with the API key"), "braze_key")
        self._build_layout(theme)
        self._connect_signals()
        self._show(session.selection)

    def show_part(self, key: str) -> None:
        """Bring a part to the front: a key of the file."""
        keys = [part.key for part in PARTS]
        self._tabs.setCurrentIndex(keys.index(key) if key in keys else len(keys))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ParentChange:
            # A stack of pages gives the focus to what had it last here: not to the name.
            self.panels[PARTS[0].key].table.setFocus()

    def _build_layout(self, theme: Theme) -> None:
        px = theme.px
        for part in PARTS:
            panel = self.panels[part.key]
            panel.table.set_up_columns({0: px(24), 3: px(28)})
            self._tabs.addTab(_page(self._notes[part.key], panel), translated(part.tab))
        fields = _page(self._notes[BRAZE], self._braze_fields(), stretch=True)
        self._tabs.addTab(fields, tr("Braze REST API"))
        self.setFocusProxy(self.panels[PARTS[0].key].table)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(8)
        layout.addWidget(self._head)
        layout.addWidget(self.production, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self._tabs, 1)

    def _braze_fields(self) -> QWidget:
        fields = QWidget()
        grid = QGridLayout(fields)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(8)
        for row, (name, field) in enumerate(
            ((tr("REST host"), self._host), (tr("Secret with the API key"), self._key))
        ):
            label = plain_label(name)
            label.setBuddy(field)
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(field, row, 1)
        grid.setColumnStretch(1, 1)
        return fields

    def _connect_signals(self) -> None:
        session = self._session
        session.selection_changed.connect(self._show)
        session.changed.connect(self._on_changed)
        session.state_changed.connect(self._show_state)
        self._head.name_edited.connect(self._rename)
        self.production.clicked.connect(self._mark_production)
        for part in PARTS:
            panel = self.panels[part.key]
            panel.rows_edited.connect(partial(self._on_rows, part))
            panel.refused.connect(self.noted)
            panel.undo_requested.connect(session.undo)
            panel.redo_requested.connect(session.redo)
        for field in (self._host, self._key):
            field.undo_requested.connect(session.undo)
            field.redo_requested.connect(session.redo)
        self._host.text_edited.connect(
            lambda text: self._edit(
                lambda e: replace(e, rest_host=text), tr("Edit the REST host"), "host"
            )
        )
        self._key.text_edited.connect(self._on_key)

    @property
    def _environment(self) -> Environment | None:
        return self._session.workspace.environments.get(self._slug)

    def _show(self, selection: Selection) -> None:
        kind, slug = selection.document
        if kind == "environment" and slug != self._slug:
            self._slug = slug
            self._show_document()
        self._show_state()

    def _on_changed(self, change: Change) -> None:
        if change.kind == "environment" and self._slug in (change.slug, change.previous_slug):
            if change.action == "renamed" and change.previous_slug == self._slug:
                self._slug = change.slug
            self._show_document()
            self._show_state()

    def _show_document(self) -> None:
        environment = self._environment
        if environment is None:
            return
        locked = bool(notes_on(self._session.workspace.project, environment.file).locked)
        self.production.setChecked(environment.production)
        self.production.setEnabled(not locked)
        for number, part in enumerate(PARTS):
            rows = part.rows(environment)
            self.panels[part.key].show_rows(rows, read_only=locked)
            self._show_part(number, part, environment, rows)
        for field, text in ((self._host, environment.rest_host), (self._key, environment.rest_key)):
            field.apply_text(text)
            field.setReadOnly(locked)
        self._show_key_faults(environment)

    def _show_part(
        self, number: int, part: Part, environment: Environment, rows: tuple[Named, ...]
    ) -> None:
        found = findings_of(part, environment, rows)
        self.panels[part.key].show_findings(found)
        findings = [finding for cell in found.values() for finding in cell]
        self._tell(part.key, translated(part.hint), findings)
        tab = translated(part.tab)
        self._tabs.setTabText(number, f"{tab} {len(rows)}" if rows else tab)

    def _show_key_faults(self, environment: Environment) -> None:
        text = environment.rest_key
        found = [fault for fault in faults_of(environment) if fault.part == "rest_key"]
        findings = tuple(
            Finding(fault.rule, fault.severity, fault.message, span=_whole(text)) for fault in found
        )
        self._key.set_findings(findings)
        self._tell(BRAZE, translated(_BRAZE_HINT), findings)

    def _tell(self, key: str, hint: str, findings: Sequence[Finding]) -> None:
        """What is wrong stands in the place of what the part is for."""
        note, first = self._notes[key], next(iter(findings), None)
        note.setText(hint if first is None else _told(first.message, len(findings) - 1))
        tone = "" if first is None else str(first.severity)
        if note.property("tone") != tone:
            note.setProperty("tone", tone)
            note.style().polish(note)

    def _show_state(self) -> None:
        environment = self._environment
        if environment is None or self._session.selection.document[0] != "environment":
            return
        workspace = self._session.workspace
        notes = notes_on(workspace.project, environment.file)
        dirty = environment.file in workspace.dirty
        self._head.show_document(environment.title, environment.file, dirty=dirty, notes=notes)

    def _on_rows(self, part: Part, edit: RowsEdit) -> None:
        environment = self._environment
        if environment is None:
            return
        edited = part.with_rows(environment, edit.rows)
        if twice_named(edit.rows) or part.holds_a_secret(edit.rows):
            # No file may hold it: the table shows it and waits for something else.
            self.panels[part.key].show_rows(edit.rows, read_only=False)
            self._show_part(PARTS.index(part), part, edited, edit.rows)
            return
        merge = edit.merge and f"environment:{self._slug}:{edit.merge}"
        if edited == environment and list(part.rows(environment)) == list(edit.rows):
            self._show_document()  # back from names that were the same
        self._session.perform(lambda w: w.replace_environment(edited, edit.label, merge))

    def _on_key(self, text: str) -> None:
        environment = self._environment
        if environment is not None and looks_secret(text):
            self._show_key_faults(replace(environment, rest_key=text))  # and not kept
            return
        self._edit(lambda e: replace(e, rest_key=text), tr("Edit the REST key"), "key")

    def _edit(self, edit: Callable[[Environment], Environment], label: str, key: str) -> None:
        environment = self._environment
        if environment is not None:
            edited, merge = edit(environment), f"environment:{self._slug}:{key}"
            self._session.perform(lambda w: w.replace_environment(edited, label, merge))

    def _mark_production(self, production: bool) -> None:
        environment = self._environment
        if environment is not None:
            label = tr("Mark as production") if production else tr("Take the production mark away")
            edited = replace(environment, production=production)
            self._session.perform(lambda w: w.replace_environment(edited, label))

    def _rename(self, name: str) -> None:
        self._session.perform(lambda w: w.rename("environment", self._slug, name))


def _panel(part: Part, theme: Theme, parent: QWidget) -> RowsPanel:
    cells = {NAME: None, VALUE: None}
    return RowsPanel(NamedModel(part, parent), part.row_kind, theme, cells, parent)


def _told(message: str, rest: int) -> str:
    if not rest:
        return f"! {message}"
    return trn("! {message} (and {n} more)", "! {message} (and {n} more)", n=rest, message=message)


def _page(note: QLabel, content: QWidget, *, stretch: bool = False) -> QWidget:
    page = QWidget()
    note.setWordWrap(True)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 8, 0, 0)
    layout.setSpacing(8)
    layout.addWidget(note)
    layout.addWidget(content, 0 if stretch else 1)
    if stretch:
        layout.addStretch(1)
    return page


def _whole(text: str) -> Span:
    return Span.of(text, 0, len(text))
