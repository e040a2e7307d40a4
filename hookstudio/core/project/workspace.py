"""Workspace: the editing state over a project. Every edit is undoable, none is lost by a save."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.findings import Finding
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.editing import Editing, document_of, file_of, same_document
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.project.history import Change, Edited, Step
from hookstudio.core.project.recovery import (
    RecoveredFile,
    Recovery,
    RecoverySnapshot,
    read_recovery,
)
from hookstudio.core.project.response import RecordedAnswer, Simulation
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.slugs import slug_of
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.wording import tr

__all__ = ["Change", "DiskCheck", "Workspace", "document_of", "file_of", "slug_of"]


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


class Workspace(Editing):
    """The documents with unsaved edits, and how they come to the disk and back."""

    @property
    def catalogs(self) -> Mapping[str, tuple[JsonObject, ...]]:
        return self.project.catalogs

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.project.findings

    def context(
        self, simulations: Mapping[str, Simulation] | None = None, environment: str = ""
    ) -> dict[str, Json]:
        """The project's part of a rendering's context, unsaved edits included.

        `environment` is the slug of the chosen one; one that is not there any more is none.
        """
        return project_context(
            self.content_blocks,
            self.catalogs,
            self.responses,
            simulations,
            self.environments.get(environment),
        )

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
                if slug not in saved or not same_document(saved[slug], document)
            }
        return frozenset(files)

    def save(self, file: str | None = None) -> tuple[str, ...]:
        """Save one file, or all that is dirty; returns the files that were written or removed.

        A file that was renamed and not saved since is moved first.

        Raises ProjectWriteError for the first that cannot be saved, when the others are; its
        edits stay here.
        """
        dirty = self.dirty
        wanted = sorted(dirty if file is None else dirty & {file})
        saved: list[str] = []
        errors: list[ProjectWriteError] = []
        # Renames first: otherwise a new document could be written over the old name's file.
        if wanted:
            self._save_renames(file, saved, errors)
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
        return Comparison(
            self.project.text_to_save(file, mine), self.project.store.text_on_disk(file)
        )

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

    def _is_on_disk(self, file: str) -> bool:
        """Whether the other program wrote just what stands here."""
        kind, slug = document_of(file)
        mine = self._documents[kind].get(slug) if kind else None
        theirs = self.project.store.peek(file)
        return same_document(mine, theirs)

    def _take(self, file: str, *, undoable: bool) -> Change | None:
        """Make a document what the project holds now."""
        kind, slug = document_of(file)
        if not kind:
            return Change(
                "project", slug, "reloaded", tr("Reload {file}", file=file), from_disk=True
            )
        before, after = self._documents[kind].get(slug), self._saved(kind).get(slug)
        if same_document(before, after):
            return None
        action = "removed" if after is None else "added" if before is None else "reloaded"
        change = Change(kind, slug, action, tr("Reload {file}", file=file), from_disk=True)
        step = Step(change, ((slug, before),), ((slug, after),))
        if undoable:
            # The user's edits were replaced: undo must bring them back.
            self._history.add(step)
            self._history.close()
        else:
            self._history.forget(kind, slug)
        self._apply(change, step.after)
        return change

    def _save_renames(
        self, only: str | None, saved: list[str], errors: list[ProjectWriteError]
    ) -> None:
        for (kind, slug), origin in sorted(self._origins.items()):
            documents = self._documents[kind]
            if slug not in documents or origin in documents:
                continue
            if only not in (None, file_of(kind, slug)):
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
        elif isinstance(document, RecordedAnswer):
            self.project.save_response(document)
        elif isinstance(document, Environment):
            self.project.save_environment(document)
        else:
            self.project.save_content_block(slug, document)
        return True

    def _restore(self, item: RecoveredFile) -> Change | None:
        kind, slug = document_of(item.file)
        before = self._documents[kind].get(slug) if kind else None
        if not kind or same_document(before, item.document):
            return None
        action = "removed" if item.document is None else "added" if before is None else "edited"
        change = Change(kind, slug, action, tr("Restore {file}", file=item.file))
        return self._do(Step(change, ((slug, before),), ((slug, item.document),)))
