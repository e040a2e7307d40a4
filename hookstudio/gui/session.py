"""Session: the open project as the window sees it. Every edit goes through here.

It adapts `Workspace` (documents, undo, dirty) to signals and holds what is selected. Widgets
listen here and never tell each other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from hookstudio.core.project.environment import Environment
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.workspace import Change, Workspace

UNDID, REDID = "Undid", "Redid"
_MOST_OPENED = 50


@dataclass(frozen=True, slots=True)
class Selection:
    """What the window looks at. Slugs are empty when nothing is selected.

    `edit_language` is the composer's language tab (None: Default). `forced_language` is the
    preview's choice; None means: the variant that the user's own language gets. `document` is
    what the middle pane edits: a kind of `Change.kind` and its slug; a webhook that is opened is
    also the one that is previewed and sent.
    """

    document: tuple[str, str] = ("webhook", "")
    webhook: str = ""
    user: str = ""
    edit_language: str | None = None
    forced_language: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """A place that a view should show: a field as in `Finding.field`, and offsets in its text."""

    webhook: str
    field: str
    start: int = 0
    end: int = 0


class Session(QObject):
    """The open project: documents, undo, selection; emits what changed."""

    changed = Signal(object)  # Change: after every edit, undo, redo, reload
    selection_changed = Signal(object)  # Selection
    user_override_changed = Signal(object)  # SampleUser | None: the custom user beside the files
    environment_changed = Signal(str)  # slug: another one is chosen, or none (empty)
    state_changed = Signal()  # undo/redo/dirty texts may differ now
    place_requested = Signal(object)  # Place: jump there
    stepped_elsewhere = Signal(str, object)  # UNDID or REDID, Change: not in what was open

    def __init__(self, workspace: Workspace, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self._selection = Selection()
        self._user_override: SampleUser | None = None
        self._wanted_environment = ""  # stays when its file goes: undo may bring it back
        self._environment = ""
        self._opened: list[tuple[str, str]] = []  # what was open before, the latest last

    @property
    def selection(self) -> Selection:
        return self._selection

    @property
    def webhook(self) -> Webhook | None:
        """The selected webhook as it stands now, unsaved edits included."""
        return self.workspace.webhooks.get(self._selection.webhook)

    @property
    def user(self) -> SampleUser | None:
        """The custom user if there is one, else the selected sample user."""
        return self._user_override or self.workspace.users.get(self._selection.user)

    @property
    def user_override(self) -> SampleUser | None:
        """The custom user beside the files, None when a sample user is previewed."""
        return self._user_override

    @property
    def environment(self) -> str:
        """The slug of the environment that requests are rendered for; empty for none."""
        return self._environment

    @property
    def chosen_environment(self) -> Environment | None:
        """That environment as it stands now, unsaved edits included."""
        return self.workspace.environments.get(self._environment)

    def can_choose(self, slug: str) -> bool:
        """Whether the environment is there, and its file is understood as a whole."""
        environment = self.workspace.environments.get(slug)
        return environment is not None and environment.file not in self.workspace.project.broken

    def choose_environment(self, slug: str) -> None:
        """Render for that environment from now on; empty for none."""
        self._wanted_environment = slug
        self._follow_environment()

    def select(
        self,
        *,
        webhook: str | None = None,
        user: str | None = None,
    ) -> None:
        """Open a webhook, or preview for a user; selecting a user drops the custom one."""
        selection = self._selection
        if webhook is not None:
            if webhook != selection.webhook:
                selection = replace(selection, webhook=webhook, edit_language=None)
            selection = replace(selection, document=("webhook", webhook))
        if user is not None:
            self.set_user_override(None)
            selection = replace(selection, user=user)
        self._set_selection(selection)

    def open_document(self, kind: str, slug: str) -> None:
        """Show a document in the middle pane; a user is also taken for the preview."""
        if kind == "webhook":
            self.select(webhook=slug)
            return
        if kind == "user":
            self.select(user=slug)
        self._set_selection(replace(self._selection, document=(kind, slug)))

    def select_edit_language(self, language: str | None) -> None:
        """Show the composer's tab of that language; None is the default variant."""
        self._set_selection(replace(self._selection, edit_language=language))

    def force_language(self, language: str | None) -> None:
        """Preview that variant whatever the user's language; None follows the user."""
        self._set_selection(replace(self._selection, forced_language=language))

    def set_user_override(self, user: SampleUser | None) -> None:
        """Preview a custom user without touching a file; None goes back to the file."""
        if user != self._user_override:
            self._user_override = user
            self.user_override_changed.emit(user)

    def edit_webhook(
        self, edit: Callable[[Webhook], Webhook], label: str, merge_key: str = ""
    ) -> None:
        """Apply a pure function to the selected webhook as one undoable step.

        Steps with the same non-empty `merge_key` that follow each other quickly become one.
        """
        webhook = self.webhook
        if webhook is not None:
            self.perform(lambda w: w.replace_webhook(edit(webhook), label, merge_key))

    def perform(self, operation: Callable[[Workspace], Change | None]) -> Change | None:
        """Run one operation of the workspace and tell every view what it changed."""
        change = operation(self.workspace)
        if change is not None:
            self._follow(change)
            self._follow_environment(change)
            self.changed.emit(change)
            self.state_changed.emit()
        return change

    def announce(self, changes: Iterable[Change]) -> None:
        """Tell every view about changes that the workspace made by itself, by a reload."""
        for change in changes:
            self._follow(change)
            self._follow_environment(change)
            self.changed.emit(change)
        self.state_changed.emit()

    def undo(self) -> Change | None:
        return self._step(UNDID, Workspace.undo)

    def redo(self) -> Change | None:
        return self._step(REDID, Workspace.redo)

    def show_place(self, place: Place) -> None:
        """Ask the view that owns the field to show the place."""
        if place.webhook:
            self.select(webhook=place.webhook)
        self.place_requested.emit(place)

    def _step(self, verb: str, step: Callable[[Workspace], Change | None]) -> Change | None:
        kind, slug = self._selection.document
        change = self.perform(step)
        if change is not None and (
            change.kind != kind or slug not in (change.slug, change.previous_slug)
        ):
            self.stepped_elsewhere.emit(verb, change)
        return change

    def _follow(self, change: Change) -> None:
        """Keep the selection on something that exists, and on what a change is about."""
        selection, workspace = self._selection, self.workspace
        opened = {
            "webhook": workspace.webhooks,
            "user": workspace.users,
            "content_block": workspace.content_blocks,
            "response": workspace.responses,
            "environment": workspace.environments,
        }
        # What another program changed is no reason to leave what is being worked on.
        by_us = not change.from_disk and change.action != "reloaded"
        if by_us and change.slug in opened.get(change.kind, ()):
            if change.kind == "webhook" and change.slug != selection.webhook:
                selection = replace(selection, webhook=change.slug, edit_language=None)
            if change.kind == "user":
                selection = replace(selection, user=change.slug)
            selection = replace(selection, document=(change.kind, change.slug))
        if selection.webhook not in workspace.webhooks:
            before = (slug for kind, slug in reversed(self._opened) if kind == "webhook")
            still = (slug for slug in (*before, *workspace.webhooks) if slug in workspace.webhooks)
            selection = replace(selection, webhook=next(still, ""), edit_language=None)
        if selection.user not in workspace.users:
            selection = replace(selection, user=next(iter(workspace.users), ""))
        kind, slug = selection.document
        if slug not in opened.get(kind, ()):
            selection = replace(selection, document=("webhook", selection.webhook))
        webhook = workspace.webhooks.get(selection.webhook)
        if selection.edit_language and (
            webhook is None or webhook.variant(selection.edit_language) is None
        ):
            selection = replace(selection, edit_language=None)
        self._set_selection(selection)

    def _follow_environment(self, change: Change | None = None) -> None:
        """Keep to the chosen environment under another name; none while it is not there."""
        renamed = change is not None and (change.kind, change.action) == ("environment", "renamed")
        if change is not None and renamed and change.previous_slug == self._wanted_environment:
            self._wanted_environment = change.slug
        wanted = self._wanted_environment
        environment = wanted if self.can_choose(wanted) else ""
        if environment != self._environment:
            self._environment = environment
            self.environment_changed.emit(environment)

    def _set_selection(self, selection: Selection) -> None:
        if selection != self._selection:
            if selection.document != self._selection.document:
                self._opened = [*self._opened[-_MOST_OPENED:], self._selection.document]
            self._selection = selection
            self.selection_changed.emit(selection)
