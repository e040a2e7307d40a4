"""DocumentStore: the files of a project as last read, and whether the disk still holds them so."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, TypeVar

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.project.disk import digest_of, read_file, stamp_of
from hookstudio.core.project.document import Content, Document, OnDisk, load
from hookstudio.core.project.listing import SETTINGS_FILE, list_project, split_file
from hookstudio.core.project.text import decode

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class DiskChange:
    """A file that differs from what was read or saved; `kind` is changed, added or removed.

    A body file is reported as the webhook that names it.
    """

    file: str
    kind: str


class DocumentStore:
    """One thread may save or look at the disk while another reads: nothing is seen half new."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.listing = list_project(root)
        files = (SETTINGS_FILE, *self.listing.files)
        # Both are replaced and never changed, so that other threads may read them.
        self._documents: Mapping[str, Document] = {file: load(root, file) for file in files}
        self._views: dict[str, dict[str, Any]] = {}
        self._writing = threading.Lock()

    @property
    def documents(self) -> Mapping[str, Document]:
        """All that was read, by file."""
        return self._documents

    def get(self, file: str) -> Document | None:
        return self._documents.get(file)

    def by_slug(self, folder: str, kind: type[T]) -> dict[str, T]:
        """The readable documents of one folder in order of slug; made once until one changes."""
        views = self._views  # before the documents: what is made of old ones is not kept
        if folder not in views:
            views[folder] = {
                split_file(file)[1]: document.content
                for file, document in sorted(self._documents.items())
                if file.startswith(f"{folder}/") and isinstance(document.content, kind)
            }
        return views[folder]

    def load(self, file: str) -> None:
        """Read a file again."""
        self.set(file, load(self.root, file))

    def set(self, file: str, document: Document | None) -> None:
        """Put a document in the place of what was known; None forgets the file."""
        with self._writing:
            documents = dict(self._documents)
            documents.pop(file, None)
            if document is not None:
                documents[file] = document
            self._documents = documents
            self._views = {}

    # The disk

    def changes(self) -> tuple[DiskChange, ...]:
        """What another program changed since each file was read or saved here."""
        self.listing = list_project(self.root)
        listed = {SETTINGS_FILE, *self.listing.files}
        known = self._documents
        changes = [DiskChange(f, "added") for f in self.listing.files if f not in known]
        for file, document in sorted(known.items()):
            if file not in listed and stamp_of(self.root, file) is None:
                changes.append(DiskChange(file, "removed"))
            elif self._differs(document):
                changes.append(DiskChange(file, "changed"))
        return tuple(changes)

    def is_changed(self, file: str) -> bool:
        """Whether the file on disk is not the one that was read or saved here."""
        document = self._documents.get(file)
        if document is None:
            return stamp_of(self.root, file) is not None
        return self._differs(document)

    def peek(self, file: str) -> Content | None:
        """What is on disk now, not taken over; None when it is gone or cannot be read."""
        return load(self.root, file).content

    def text_on_disk(self, file: str) -> str | None:
        """The text of a file as it is now; None when it is gone or is no text."""
        try:
            return decode(read_file(self.root, file).data, file)
        except ProjectReadError:
            return None

    def version_of(self, file: str) -> str:
        """A mark of a file and its body files as last read or saved; empty when there is none."""
        document = self._documents.get(file)
        if document is None:
            return ""
        return ",".join(f"{rel}:{part.digest}" for rel, part in sorted(document.parts.items()))

    def _differs(self, document: Document) -> bool:
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
            # A tool rewrote the same bytes, as git does: the next glance need not read again.
            self.set(document.file, replace(document, parts=parts))
        return False
