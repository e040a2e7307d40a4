"""ComposerDocument: the webhook and language tab that the composer shows, and every edit of it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from hookstudio.core.project.webhook import Body, Webhook
from hookstudio.core.project.workspace import Change
from hookstudio.gui.composer import edits
from hookstudio.gui.composer.field_path import first_difference
from hookstudio.gui.session import Session


@dataclass(frozen=True, slots=True)
class Shown:
    """What the composer shows: one variant of one webhook. `language` None is Default."""

    webhook: Webhook
    language: str | None = None
    read_only: bool = False

    @property
    def url(self) -> str:
        return edits.url_of(self.webhook, self.language)

    @property
    def body(self) -> Body:
        return edits.body_of(self.webhook, self.language)

    @property
    def url_is_inherited(self) -> bool:
        return edits.inherits_url(self.webhook, self.language)

    @property
    def body_is_inherited(self) -> bool:
        return edits.inherits_body(self.webhook, self.language)

    @property
    def key(self) -> str:
        """Starts a merge key: the file and the variant that the step is in."""
        return f"{self.webhook.slug}:{self.language or ''}"


VariantEdit = Callable[[Webhook, str | None], Webhook]


class ComposerDocument(QObject):
    """Adapts the session to the composer, so that its widgets show values and ask for edits."""

    shown_changed = Signal(object)  # Shown | None: show this now
    reveal_requested = Signal(object)  # FieldPath: what an undo or a redo has just changed

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._editing = False
        self._shown: Shown | None = None
        self._before: Webhook | None = None
        session.changed.connect(self._on_changed)
        session.selection_changed.connect(self.refresh)
        self.refresh()

    @property
    def shown(self) -> Shown | None:
        return self._shown

    def refresh(self, *_selection: object) -> None:
        """Show what the session holds now."""
        webhook = self._session.webhook
        shown = None
        if webhook is not None:
            language = self._session.selection.edit_language
            if webhook.variant(language) is None:
                language = None
            locked = bool(self._session.workspace.project.why_locked(webhook.file))
            shown = Shown(webhook, language, locked)
        old = self._shown
        if old is None or shown is None or old.webhook.slug != shown.webhook.slug:
            self._before = webhook
        if not _same(old, shown):
            self._shown = shown
            self.shown_changed.emit(shown)

    def edit(self, edit: VariantEdit, label: str, merge: str = "") -> None:
        """Apply a pure function to the shown variant as one undoable step.

        Steps with the same non-empty `merge` in the same variant that follow each other quickly
        become one.
        """
        shown = self._shown
        if shown is None or shown.read_only:
            return
        merge_key = f"{shown.key}:{merge}" if merge else ""
        self._editing = True
        try:
            self._session.edit_webhook(lambda w: edit(w, shown.language), label, merge_key)
        finally:
            self._editing = False

    def rename(self, name: str) -> None:
        """Give the webhook a new name, and with it a new file."""
        shown = self._shown
        if shown is not None and not shown.read_only and name != shown.webhook.name:
            slug = shown.webhook.slug
            self._session.perform(lambda workspace: workspace.rename("webhook", slug, name))

    def select_language(self, language: str | None) -> None:
        """Show another variant."""
        self._session.select_edit_language(language)

    def undo(self) -> None:
        self._session.undo()

    def redo(self) -> None:
        self._session.redo()

    def _on_changed(self, change: Change) -> None:
        before = self._before
        self.refresh()
        self._before = webhook = self._session.webhook
        if self._editing or change.action != "edited" or before is None or webhook is None:
            return
        if before.slug == webhook.slug == change.slug:
            path = first_difference(before, webhook)
            if path is not None:
                self.reveal_requested.emit(path)


def _same(old: Shown | None, new: Shown | None) -> bool:
    """By identity: an edit always makes a new webhook, and comparing texts takes time."""
    if old is None or new is None:
        return old is new
    return (
        old.webhook is new.webhook
        and old.language == new.language
        and old.read_only == new.read_only
    )
