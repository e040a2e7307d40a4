"""Project: a folder of plain files, opened, saved file by file, and watched."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.findings import Finding, Span
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.disk import (
    digest_of,
    move_file,
    read_file,
    remove_file,
    stamp_of,
    write_file,
)
from hookstudio.core.project.document import Content, Document, OnDisk, load
from hookstudio.core.project.listing import FOLDERS, SETTINGS_FILE, list_project, split_file
from hookstudio.core.project.position import FilePlace, place_of
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import Authored, same_content, saved_text
from hookstudio.core.project.starters import first_users, first_webhook
from hookstudio.core.project.text import decode, encode
from hookstudio.core.project.user_format import ProjectSettings
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import body_files

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DiskChange:
    """A file that differs from what was read or saved; `kind` is changed, added or removed.

    A body file is reported as the webhook that names it.
    """

    file: str
    kind: str


class Project:
    """An opened folder. Not frozen, but it hands out frozen documents: as last read or saved.

    One thread may save or look at the disk while another reads: what is read is never half new.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._writing = threading.Lock()
        self._listing = list_project(root)
        files = (SETTINGS_FILE, *self._listing.files)
        # Both are replaced and never changed, so that other threads may read them.
        self._documents: Mapping[str, Document] = {file: load(root, file) for file in files}
        self._views: dict[str, dict[str, Any]] = {}

    @classmethod
    def open(cls, root: Path) -> Project:
        """Read a project; a file that cannot be read becomes a finding and the rest opens.

        Raises ProjectReadError when the folder is no project (`CLI_NO_PROJECT`) or when
        `hookstudio.yaml` itself cannot be read (the code says why).
        """
        if (
            not root.joinpath(SETTINGS_FILE).is_file()
            and not root.joinpath(SETTINGS_FILE).is_symlink()
        ):
            raise ProjectReadError(
                f"{root} has no Hook Studio project (no {SETTINGS_FILE}).", code="CLI_NO_PROJECT"
            )
        project = cls(root)
        settings = project._documents[SETTINGS_FILE]
        if settings.content is None and "PROJECT_NEWER" not in _codes(settings):
            raise _as_error(settings.findings[0])
        return project

    @classmethod
    def create(cls, root: Path, name: str) -> Project:
        """Make a fresh project with one webhook and sample users, and open it.

        The folder may hold other files, but nothing of a project: ProjectWriteError.
        """
        taken = [SETTINGS_FILE, *FOLDERS]
        held = next((part for part in taken if root.joinpath(part).exists()), None)
        if held is not None:
            raise ProjectWriteError(
                f"{root} holds a project already ({held}). Nothing was changed.",
                code="PROJECT_EXISTS",
            )
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectWriteError(
                f"The folder {root} cannot be made: {error.strerror or error}."
            ) from None
        text = saved_text(SETTINGS_FILE, ProjectSettings(name), None, None)
        write_file(root, SETTINGS_FILE, encode(text, SETTINGS_FILE))
        project = cls.open(root)
        project.save_webhook(first_webhook())
        for user in first_users():
            project.save_user(user)
        return project

    # What it holds

    @property
    def name(self) -> str:
        """The project's name; the folder's name when it gives none."""
        return self.settings.name or self.root.resolve().name

    @property
    def settings(self) -> ProjectSettings:
        content = self._documents[SETTINGS_FILE].content
        return content if isinstance(content, ProjectSettings) else ProjectSettings()

    @property
    def severities(self) -> Mapping[str, str]:
        return self.settings.severities

    @property
    def read_only(self) -> bool:
        """Whether `hookstudio.yaml` is of a newer format, so that nothing may be written."""
        return self._documents[SETTINGS_FILE].locked

    @property
    def webhooks(self) -> Mapping[str, Webhook]:
        return self._by_slug("webhooks", Webhook)

    @property
    def users(self) -> Mapping[str, SampleUser]:
        return self._by_slug("users", SampleUser)

    @property
    def content_blocks(self) -> Mapping[str, str]:
        return self._by_slug("content_blocks", str)

    @property
    def catalogs(self) -> Mapping[str, tuple[JsonObject, ...]]:
        return self._by_slug("catalogs", tuple)

    @property
    def responses(self) -> Mapping[str, JsonObject]:
        return self._by_slug("responses", dict)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Broken files, unknown keys, clashing names and the like, file by file."""
        found = list(self._listing.findings)
        for file in sorted(self._documents):
            found += self._documents[file].findings
        return tuple(found)

    @property
    def broken(self) -> frozenset[str]:
        """The files that must never be overwritten: unreadable, clashing, or of a newer format."""
        locked = {file for file, document in self._documents.items() if document.locked}
        return frozenset(locked) | self._listing.clashes

    def source(self, file: str) -> str | None:
        """The text of a file as last read or saved; None for one that could not be decoded."""
        document = self._documents.get(file)
        return None if document is None else document.source

    def position(self, file: str, field: str) -> Span | None:
        """Where a field, named as in `Finding.field`, stands in its YAML file."""
        place = self.place(file, field)
        return place.span if place is not None and place.file == file else None

    def place(self, file: str, field: str, span: Span | None = None) -> FilePlace | None:
        """Where a part of a field stands, as `file:line:column`; in a body file if it is there."""
        document = self._documents.get(file)
        if document is None or document.source is None:
            return None
        return place_of(document, field, span)

    # Saving

    def save_webhook(self, webhook: Webhook) -> None:
        """Save a webhook and its body files; ProjectWriteError, with nothing half done on disk."""
        self._save(webhook.file, webhook, body_files(webhook))

    def save_user(self, user: SampleUser) -> None:
        """Save a sample user."""
        self._save(user.file, user, {})

    def save_settings(self, settings: ProjectSettings) -> None:
        """Save the name and the severities of the project."""
        self._save(SETTINGS_FILE, settings, {})

    def save_content_block(self, name: str, source: str) -> None:
        """Save a content block byte for byte."""
        file = f"content_blocks/{name}.liquid"
        self._check_writable(file)
        known = self._documents.get(file)
        if known is None or known.content != source:
            write_file(self.root, file, encode(source, file))
            self._load(file)

    def delete(self, file: str) -> None:
        """Remove a document's file; its body files stay, another webhook may use them."""
        self._check_writable(file)
        remove_file(self.root, file)
        self._forget(file)

    def rename(self, old_file: str, new_file: str) -> None:
        """Move a document to another name in its folder, its text untouched."""
        self._check_writable(old_file)
        self._check_writable(new_file)
        move_file(self.root, old_file, new_file)
        self._forget(old_file)
        self._load(new_file)

    # The disk

    def disk_changes(self) -> tuple[DiskChange, ...]:
        """What another program changed since each file was read or saved here."""
        self._listing = list_project(self.root)
        listed = {SETTINGS_FILE, *self._listing.files}
        changes = [
            DiskChange(file, "added") for file in self._listing.files if file not in self._documents
        ]
        for file, document in sorted(self._documents.items()):
            if file not in listed and stamp_of(self.root, file) is None:
                changes.append(DiskChange(file, "removed"))
            elif self._is_changed(document):
                changes.append(DiskChange(file, "changed"))
        return tuple(changes)

    def is_changed(self, file: str) -> bool:
        """Whether the file on disk is not the one that was read or saved here."""
        document = self._documents.get(file)
        if document is None:
            return stamp_of(self.root, file) is not None
        return self._is_changed(document)

    def reload(self, file: str) -> None:
        """Take what is on disk now; a file that is gone is forgotten."""
        if stamp_of(self.root, file) is None and file != SETTINGS_FILE:
            self._forget(file)
        else:
            self._load(file)

    def accept(self, file: str) -> None:
        """Overwrite what is on disk at the next save, even if that is broken: the user chose so."""
        self.reload(file)
        document = self._documents.get(file)
        if document is not None and document.content is None:
            self._set(file, replace(document, locked=False))

    def peek(self, file: str) -> Content | None:
        """What is on disk now, not taken over; None when it is gone or cannot be read."""
        return load(self.root, file).content

    def text_on_disk(self, file: str) -> str | None:
        """The text of a file as it is now; None when it is gone or is no text."""
        try:
            return decode(read_file(self.root, file).data, file)
        except ProjectReadError:
            return None

    def text_to_save(self, file: str, content: Content | None) -> str | None:
        """The text that saving would write; None for what is not saved or cannot be."""
        if content is None or isinstance(content, str):
            return content
        if not isinstance(content, (Webhook, SampleUser, ProjectSettings)):
            return None
        known = self._documents.get(file)
        before = known.content if known is not None else None
        try:
            if known is not None and isinstance(before, (Webhook, SampleUser, ProjectSettings)):
                return saved_text(file, content, known.source, before)
            return saved_text(file, content, None, None)
        except ProjectWriteError:
            return None

    def version_of(self, file: str) -> str:
        """A mark of a file and its body files as last read or saved; empty when there is none."""
        document = self._documents.get(file)
        if document is None:
            return ""
        return ",".join(f"{rel}:{part.digest}" for rel, part in sorted(document.parts.items()))

    # Inside

    def _load(self, file: str) -> None:
        self._set(file, load(self.root, file))

    def _forget(self, file: str) -> None:
        self._set(file, None)

    def _set(self, file: str, document: Document | None) -> None:
        with self._writing:
            documents = dict(self._documents)
            documents.pop(file, None)
            if document is not None:
                documents[file] = document
            self._documents = documents
            self._views = {}

    def _save(self, file: str, content: Authored, bodies: Mapping[str, str]) -> None:
        self._check_writable(file)
        known = self._documents.get(file)
        before = known.content if known is not None else None
        if isinstance(before, (Webhook, SampleUser, ProjectSettings)):
            if same_content(before, content):
                return
            old_bodies = body_files(before) if isinstance(before, Webhook) else {}
            source = known.source if known is not None else None
        else:
            before, source, old_bodies = None, None, {}
        text = saved_text(file, content, source, before)
        writes = [(rel, body) for rel, body in bodies.items() if old_bodies.get(rel) != body]
        encoded = [(rel, encode(body, rel)) for rel, body in writes]
        if text != source:
            encoded.append((file, encode(text, file)))
        self._check_bodies(file, [rel for rel, _ in writes], known)
        for rel, data in encoded:
            write_file(self.root, rel, data)
        self._load(file)

    def _check_writable(self, file: str) -> None:
        if self.read_only:
            raise ProjectWriteError(
                "The project was made by a newer Hook Studio and is open read-only. Your edits "
                "are still here.",
                code="PROJECT_NEWER",
                file=file,
            )
        if file in self.broken:
            document = self._documents.get(file)
            code = document.findings[0].code if document and document.findings else None
            raise ProjectWriteError(
                "The file on disk cannot be read and is not overwritten. Mend or remove it, or "
                "save under another name.",
                code=code,
                file=file,
            )
        if self.is_changed(file):
            raise ProjectWriteError(
                f"{file} changed on disk (git pull?). Reload, keep mine, or compare.",
                code="PROJECT_CHANGED",
                file=file,
            )

    def _check_bodies(self, file: str, bodies: list[str], known: Document | None) -> None:
        """A body file that is new to this webhook must not replace a file that is there."""
        for rel in bodies:
            if (known is None or rel not in known.parts) and stamp_of(self.root, rel) is not None:
                raise ProjectWriteError(
                    f"The body file {rel} exists already and is not overwritten. Choose another.",
                    code="PROJECT_EXISTS",
                    file=file,
                )

    def _is_changed(self, document: Document) -> bool:
        """Compare at a glance, then by digest; an equal digest is remembered under its stamp."""
        parts = dict(document.parts)
        for rel, known in document.parts.items():
            stamp = stamp_of(self.root, rel)
            if stamp == known.stamp:
                continue
            if stamp is None or known.digest is None:
                return True
            try:
                content = read_file(self.root, rel)
            except ProjectReadError:
                return True
            if digest_of(content.data) != known.digest:
                return True
            parts[rel] = OnDisk(content.stamp, known.digest)
        if parts != document.parts:
            self._set(document.file, replace(document, parts=parts))
        return False

    def _by_slug(self, folder: str, kind: type[T]) -> dict[str, T]:
        """The readable documents of one folder in order of slug; made once until one changes."""
        views = self._views  # before the documents: what is made of old ones is not kept
        if folder not in views:
            views[folder] = {
                split_file(file)[1]: document.content
                for file, document in sorted(self._documents.items())
                if file.startswith(f"{folder}/") and isinstance(document.content, kind)
            }
        return views[folder]


def project_context(
    content_blocks: Mapping[str, str],
    catalogs: Mapping[str, tuple[JsonObject, ...]],
    responses: Mapping[str, JsonObject],
) -> dict[str, Json]:
    """The project's part of a rendering's context, in the shape of spec/vectors.README.md."""
    return {
        "content_blocks": dict(content_blocks),
        "catalogs": {name: list(rows) for name, rows in catalogs.items()},
        "connected_content": list(responses.values()),
    }


def _codes(document: Document) -> set[str]:
    return {finding.code for finding in document.findings}


def _as_error(finding: Finding) -> ProjectReadError:
    span = finding.span
    return ProjectReadError(
        finding.message,
        code=finding.code,
        file=finding.file,
        line=span.line if span else None,
        column=span.column if span else None,
    )
