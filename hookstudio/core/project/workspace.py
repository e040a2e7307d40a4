"""Workspace: the editing state over a project. Every edit is undoable, none is lost by a save."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.findings import Finding
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.project.history import Change, Edited, History, Step
from hookstudio.core.project.listing import FOLDERS, split_file
from hookstudio.core.project.recovery import (
    RecoveredFile,
    Recovery,
    RecoverySnapshot,
    read_recovery,
)
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import same_content
from hookstudio.core.project.slugs import block_name_of, slug_of, unique
from hookstudio.core.project.webhook import JsonBody, RawBody, Webhook

__all__ = ["Change", "DiskCheck", "Workspace", "document_of", "file_of", "slug_of"]

_FOLDER = {"webhook": "webhooks", "user": "users", "content_block": "content_blocks"}
_KIND = {folder: kind for kind, folder in _FOLDER.items()}
_NOUN = {"webhook": "webhook", "user": "user", "content_block": "content block"}


@dataclass(frozen=True, slots=True)
class DiskCheck:
    """What a look at the disk brought: taken over at once, and files for the user to decide."""

    reloaded: tuple[Change, ...] = ()
    conflicts: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two versions of a file; None where there is none, or none that can be read as text."""

    mine: str | None
    theirs: str | None


def file_of(kind: str, slug: str) -> str:
    """The file of a document, relative to the project."""
    ending = FOLDERS[_FOLDER[kind]][0]
    return f"{_FOLDER[kind]}/{slug}{ending}"


def document_of(file: str) -> tuple[str, str]:
    """The kind and slug of a file; the kind is empty for one that is not edited here."""
    folder, slug = split_file(file)
    return _KIND.get(folder, ""), slug


class Workspace:
    """The documents as they stand now, unsaved edits included.

    Operations return what they changed, or None when nothing did.
    """

    def __init__(self, project: Project, clock: Callable[[], float] = time.monotonic) -> None:
        self.project = project
        self._documents: dict[str, dict[str, Edited]] = {kind: {} for kind in _FOLDER}
        # The slug under which the project has a document that was renamed and not saved since.
        self._origins: dict[tuple[str, str], str] = {}
        self._history = History(clock)
        for kind in _FOLDER:
            self._documents[kind] = dict(self._saved(kind))

    # What it holds

    @property
    def webhooks(self) -> Mapping[str, Webhook]:
        return {s: d for s, d in self._documents["webhook"].items() if isinstance(d, Webhook)}

    @property
    def users(self) -> Mapping[str, SampleUser]:
        return {s: d for s, d in self._documents["user"].items() if isinstance(d, SampleUser)}

    @property
    def content_blocks(self) -> Mapping[str, str]:
        return {s: d for s, d in self._documents["content_block"].items() if isinstance(d, str)}

    @property
    def catalogs(self) -> Mapping[str, tuple[JsonObject, ...]]:
        return self.project.catalogs

    @property
    def responses(self) -> Mapping[str, JsonObject]:
        return self.project.responses

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.project.findings

    def context(self) -> dict[str, Json]:
        """The project's part of a rendering's context, unsaved content blocks included."""
        return project_context(self.content_blocks, self.catalogs, self.responses)

    # Editing

    def replace_webhook(self, webhook: Webhook, label: str, merge_key: str = "") -> Change | None:
        """Edit a webhook; quick edits with the same merge key become one undoable step."""
        return self._edit("webhook", webhook.slug, webhook, label, merge_key)

    def replace_user(self, user: SampleUser, label: str, merge_key: str = "") -> Change | None:
        """Edit a sample user; a draft that belongs to other data is dropped."""
        before = self.users.get(user.slug)
        if before is not None and user.draft is before.draft and user.sections != before.sections:
            user = replace(user, draft=None)
        return self._edit("user", user.slug, user, label, merge_key)

    def replace_content_block(
        self, name: str, source: str, label: str, merge_key: str = ""
    ) -> Change | None:
        """Edit a content block."""
        return self._edit("content_block", name, source, label, merge_key)

    def add_webhook(self, webhook: Webhook, label: str) -> Change:
        """Add a webhook under a slug that is free; its body is kept in its own file."""
        slug = self._free("webhook", webhook.slug)
        return self._add("webhook", slug, _copy(webhook, slug), label)

    def add_user(self, user: SampleUser, label: str) -> Change:
        """Add a sample user under a slug that is free."""
        slug = self._free("user", user.slug)
        return self._add("user", slug, replace(user, slug=slug, draft=None), label)

    def add_content_block(self, name: str, source: str, label: str) -> Change:
        """Add a content block under a name that is free."""
        return self._add("content_block", self._free("content_block", name), source, label)

    def duplicate(self, kind: str, slug: str) -> Change | None:
        """Copy a document; the copy is called so."""
        document = self._documents[kind].get(slug)
        if document is None:
            return None
        label = f"Duplicate {_NOUN[kind]}"
        if isinstance(document, Webhook):
            copy = replace(document, slug=f"{slug}-copy", name=f"{document.name} copy")
            return self.add_webhook(copy, label)
        if isinstance(document, SampleUser):
            copied = replace(document, slug=f"{slug}-copy", name=f"{document.title} copy")
            return self.add_user(copied, label)
        return self.add_content_block(f"{slug}-copy", document, label)

    def rename(self, kind: str, slug: str, new_name: str) -> Change | None:
        """Give a document another name; its file is called after it."""
        document = self._documents[kind].get(slug)
        name = new_name.strip()
        if document is None or not name:
            return None
        base = block_name_of(name) if kind == "content_block" else slug_of(name)
        others = [taken for taken in self._taken(kind) if taken != slug]
        new_slug = unique(base, others)
        renamed: Edited = document
        if isinstance(document, (Webhook, SampleUser)):
            renamed = replace(document, slug=new_slug, name=name)
        label = f"Rename {_NOUN[kind]}"
        if new_slug == slug:
            return self._edit(kind, slug, renamed, label, "")
        change = Change(kind, new_slug, "renamed", label, slug)
        before = ((slug, document), (new_slug, None))
        after = ((slug, None), (new_slug, renamed))
        return self._do(Step(change, before, after))

    def delete(self, kind: str, slug: str) -> Change | None:
        """Remove a document; its file goes at the next save."""
        document = self._documents[kind].get(slug)
        if document is None:
            return None
        change = Change(kind, slug, "removed", f"Delete {_NOUN[kind]}")
        return self._do(Step(change, ((slug, document),), ((slug, None),)))

    # Undo

    @property
    def undo_label(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self._history.done[-1].change.label if self._history.done else ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self._history.undone[-1].change.label if self._history.undone else ""

    def undo(self) -> Change | None:
        """Take back the last step."""
        step = self._history.undo()
        if step is None:
            return None
        self._apply(step.change.reverse, step.before)
        return step.change.reverse

    def redo(self) -> Change | None:
        """Do the step again that was undone last."""
        step = self._history.redo()
        if step is None:
            return None
        self._apply(step.change, step.after)
        return step.change

    def undo_delete(self, change: Change) -> Change | None:
        """Bring back what that change deleted, even when other steps followed; None if it is back.

        Other steps stay; where the deletion was the last one this is the same as undo.
        """
        done = self._history.done
        if done and done[-1].change is change:
            return self.undo()
        step = next((step for step in reversed(done) if step.change == change), None)
        if step is None or change.slug in self._documents[change.kind]:
            return None
        label = f"Bring back {_NOUN[change.kind]}"
        back = Step(replace(change, action="added", label=label), step.after, step.before)
        return self._do(back)

    # Saving

    @property
    def dirty(self) -> frozenset[str]:
        """The files that a save would write or remove."""
        files: set[str] = set()
        for kind, documents in self._documents.items():
            saved = self._saved(kind)
            files |= {file_of(kind, slug) for slug in saved if slug not in documents}
            files |= {
                file_of(kind, slug)
                for slug, document in documents.items()
                if slug not in saved or not _same(saved[slug], document)
            }
        return frozenset(files)

    def save(self, file: str | None = None) -> tuple[str, ...]:
        """Save one file, or all that is dirty; returns the files that were written or removed.

        Raises ProjectWriteError for the first that cannot be saved, when the others are; its
        edits stay here. A rename that was not saved yet is done first.
        """
        dirty = self.dirty
        wanted = sorted(dirty if file is None else dirty & {file})
        saved: list[str] = []
        errors: list[ProjectWriteError] = []
        if wanted:
            self._save_renames(saved, errors)
        for name in wanted:
            try:
                if self._save_file(name):
                    saved.append(name)
            except ProjectWriteError as error:
                errors.append(error)
        self._history.close()
        if errors:
            raise errors[0]
        return tuple(dict.fromkeys(saved))

    def revert(self, file: str) -> Change | None:
        """Take what is on disk instead of the edits; undo brings them back."""
        self.project.reload(file)
        return self._take(file, undoable=True)

    # The disk

    def check_disk(self) -> DiskCheck:
        """Look for files that other programs changed: unedited ones are taken over at once."""
        dirty = self.dirty
        reloaded: list[Change] = []
        conflicts: list[str] = []
        for change in self.project.disk_changes():
            if change.file in dirty and not self._is_on_disk(change.file):
                conflicts.append(change.file)
                continue
            self.project.reload(change.file)
            taken = self._take(change.file, undoable=False)
            if taken is not None:
                reloaded.append(taken)
        return DiskCheck(tuple(reloaded), tuple(conflicts))

    def keep_mine(self, file: str) -> None:
        """Settle a conflict: the next save overwrites what is on disk."""
        self.project.accept(file)

    def take_theirs(self, file: str) -> Change | None:
        """Settle a conflict: what is on disk replaces the edits; undo brings them back."""
        return self.revert(file)

    def compare(self, file: str) -> Comparison:
        """Both sides of a conflict as text."""
        kind, slug = document_of(file)
        mine = self._documents[kind].get(slug) if kind else None
        return Comparison(self.project.text_to_save(file, mine), self.project.text_on_disk(file))

    # Recovery

    def recovery_snapshot(self) -> RecoverySnapshot:
        """The unsaved edits at this moment, to be written off the UI thread."""
        files: list[tuple[str, Edited | None]] = []
        for file in sorted(self.dirty):
            kind, slug = document_of(file)
            files.append((file, self._documents[kind].get(slug)))
        return RecoverySnapshot.of(self.project, files)

    def write_recovery(self, folder: Path) -> None:
        """Keep the unsaved edits outside the project; removes the file when there are none."""
        self.recovery_snapshot().write(folder)

    @staticmethod
    def recovery(project: Project, folder: Path) -> Recovery | None:
        """The unsaved edits that an earlier run left behind, if there are any."""
        return read_recovery(project, folder)

    def restore(self, recovery: Recovery, files: Iterable[str] | None = None) -> tuple[Change, ...]:
        """Take recovered edits as unsaved edits, each undoable.

        Without `files`, those whose file on disk is still the one they were made on; naming a
        file takes it whatever is on disk.
        """
        chosen = None if files is None else set(files)
        changes = [
            self._restore(item)
            for item in recovery.files
            if (not item.newer_on_disk if chosen is None else item.file in chosen)
        ]
        return tuple(change for change in changes if change is not None)

    # Inside

    def _edit(
        self, kind: str, slug: str, document: Edited, label: str, merge_key: str
    ) -> Change | None:
        before = self._documents[kind].get(slug)
        if before is None or (before == document and _same(before, document)):
            return None
        change = Change(kind, slug, "edited", label)
        return self._do(Step(change, ((slug, before),), ((slug, document),), merge_key))

    def _add(self, kind: str, slug: str, document: Edited, label: str) -> Change:
        change = Change(kind, slug, "added", label)
        return self._do(Step(change, ((slug, None),), ((slug, document),)))

    def _do(self, step: Step) -> Change:
        self._history.add(step)
        self._apply(step.change, step.after)
        return step.change

    def _apply(self, change: Change, documents: tuple[tuple[str, Edited | None], ...]) -> None:
        # A new mapping each time: a save or a recovery file may be reading the old one in a thread.
        held = dict(self._documents[change.kind])
        for slug, document in documents:
            if document is None:
                held.pop(slug, None)
            else:
                held[slug] = document
        self._documents[change.kind] = dict(sorted(held.items()))
        if change.action == "renamed":
            old, new = (change.kind, change.previous_slug), (change.kind, change.slug)
            origin = self._origins.pop(old, change.previous_slug)
            if origin != change.slug and origin in self._saved(change.kind):
                self._origins[new] = origin

    def _free(self, kind: str, wanted: str) -> str:
        base = block_name_of(wanted) if kind == "content_block" else wanted
        return unique(base, self._taken(kind))

    def _taken(self, kind: str) -> set[str]:
        """Slugs in use now, on disk (a deleted one may come back by undo), or by a broken file."""
        folder = _FOLDER[kind]
        broken = {split_file(f)[1] for f in self.project.broken if f.startswith(f"{folder}/")}
        return {*self._documents[kind], *self._saved(kind), *broken}

    def _saved(self, kind: str) -> Mapping[str, Edited]:
        if kind == "webhook":
            return self.project.webhooks
        return self.project.users if kind == "user" else self.project.content_blocks

    def _is_on_disk(self, file: str) -> bool:
        """Whether the other program wrote just what stands here."""
        kind, slug = document_of(file)
        mine = self._documents[kind].get(slug) if kind else None
        theirs = self.project.peek(file)
        return _same(mine, theirs)

    def _take(self, file: str, *, undoable: bool) -> Change | None:
        """Make a document what the project holds now."""
        kind, slug = document_of(file)
        if not kind:
            return Change("project", slug, "reloaded", f"Reload {file}")
        before, after = self._documents[kind].get(slug), self._saved(kind).get(slug)
        if _same(before, after):
            return None
        action = "removed" if after is None else "added" if before is None else "reloaded"
        change = Change(kind, slug, action, f"Reload {file}")
        step = Step(change, ((slug, before),), ((slug, after),))
        if undoable:
            self._history.add(step)
            self._history.close()
        else:
            self._history.forget(kind, slug)
        self._apply(change, step.after)
        return change

    def _save_renames(self, saved: list[str], errors: list[ProjectWriteError]) -> None:
        for (kind, slug), origin in sorted(self._origins.items()):
            documents = self._documents[kind]
            if slug not in documents or origin in documents:
                continue
            if origin not in self._saved(kind):  # deleted and saved since
                self._origins.pop((kind, slug), None)
                continue
            try:
                self.project.rename(file_of(kind, origin), file_of(kind, slug))
            except ProjectWriteError as error:
                errors.append(error)
                continue
            self._origins.pop((kind, slug), None)
            saved.append(file_of(kind, slug))

    def _save_file(self, file: str) -> bool:
        kind, slug = document_of(file)
        document = self._documents[kind].get(slug)
        if document is None:
            if slug not in self._saved(kind):
                return False
            self.project.delete(file)
        elif isinstance(document, Webhook):
            self.project.save_webhook(document)
        elif isinstance(document, SampleUser):
            self.project.save_user(document)
        else:
            self.project.save_content_block(slug, document)
        return True

    def _restore(self, item: RecoveredFile) -> Change | None:
        kind, slug = document_of(item.file)
        before = self._documents[kind].get(slug)
        if not kind or _same(before, item.document):
            return None
        action = "removed" if item.document is None else "added" if before is None else "edited"
        change = Change(kind, slug, action, f"Restore {item.file}")
        return self._do(Step(change, ((slug, before),), ((slug, item.document),)))


def _copy(webhook: Webhook, slug: str) -> Webhook:
    """The webhook under another slug; two webhooks do not share a body file by accident."""

    def own(body: JsonBody | RawBody) -> JsonBody | RawBody:
        return RawBody(body.text) if isinstance(body, RawBody) else body

    variants = tuple(
        replace(variant, body=None if variant.body is None else own(variant.body))
        for variant in webhook.languages
    )
    return replace(webhook, slug=slug, body=own(webhook.body), languages=variants)


def _same(left: Edited | None, right: object) -> bool:
    if left is right:
        return True
    if isinstance(left, (Webhook, SampleUser)) and isinstance(right, (Webhook, SampleUser)):
        return same_content(left, right)
    return left == right
