"""Project: a folder of plain files, opened, saved file by file, and watched."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.findings import Finding, Span
from hookstudio.core.json_value import Json, JsonObject
from hookstudio.core.project.disk import move_file, remove_file, stamp_of, write_file
from hookstudio.core.project.document import Content, Document
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.listing import FOLDERS, SETTINGS_FILE
from hookstudio.core.project.position import FilePlace, place_of
from hookstudio.core.project.response import RecordedAnswer, Simulation
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.project.saving import AUTHORED, Authored, same_content, saved_text
from hookstudio.core.project.starters import first_users, first_webhook
from hookstudio.core.project.store import DiskChange, DocumentStore
from hookstudio.core.project.text import encode
from hookstudio.core.project.user_format import ProjectSettings
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import body_files
from hookstudio.core.wording import tr

__all__ = ["DiskChange", "Project", "project_context"]


class Project:
    """An opened folder. Not frozen, but it hands out frozen documents: as last read or saved."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.store = DocumentStore(root)

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
                tr(
                    "{folder} has no Hook Studio project (no {file}).",
                    folder=root,
                    file=SETTINGS_FILE,
                ),
                code="CLI_NO_PROJECT",
            )
        project = cls(root)
        settings = project.store.documents[SETTINGS_FILE]
        if settings.content is None and not project.read_only:
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
                tr(
                    "{folder} holds a project already ({file}). Nothing was changed.",
                    folder=root,
                    file=held,
                ),
                code="PROJECT_EXISTS",
            )
        try:
            root.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise ProjectWriteError(
                tr(
                    "The folder {folder} cannot be made: {reason}.",
                    folder=root,
                    reason=error.strerror or error,
                )
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
        content = self.store.documents[SETTINGS_FILE].content
        return content if isinstance(content, ProjectSettings) else ProjectSettings()

    @property
    def severities(self) -> Mapping[str, str]:
        return self.settings.severities

    @property
    def read_only(self) -> bool:
        """Whether `hookstudio.yaml` is of a newer format, so that nothing may be written."""
        return "PROJECT_NEWER" in _codes(self.store.documents[SETTINGS_FILE])

    @property
    def webhooks(self) -> Mapping[str, Webhook]:
        return self.store.by_slug("webhooks", Webhook)

    @property
    def users(self) -> Mapping[str, SampleUser]:
        return self.store.by_slug("users", SampleUser)

    @property
    def content_blocks(self) -> Mapping[str, str]:
        return self.store.by_slug("content_blocks", str)

    @property
    def catalogs(self) -> Mapping[str, tuple[JsonObject, ...]]:
        return self.store.by_slug("catalogs", tuple)

    @property
    def responses(self) -> Mapping[str, RecordedAnswer]:
        return self.store.by_slug("responses", RecordedAnswer)

    @property
    def environments(self) -> Mapping[str, Environment]:
        return self.store.by_slug("environments", Environment)

    @property
    def findings(self) -> tuple[Finding, ...]:
        """Broken files, unknown keys, clashing names and the like, file by file."""
        found = list(self.store.listing.findings)
        for _, document in sorted(self.store.documents.items()):
            found += document.findings
        return tuple(found)

    @property
    def broken(self) -> frozenset[str]:
        """The files that must never be overwritten: unreadable, clashing, or of a newer format."""
        locked = {file for file, document in self.store.documents.items() if document.locked}
        return frozenset(locked) | self.store.listing.clashes

    def why_locked(self, file: str) -> str:
        """Why a file must not be written, as a sentence or more; empty when it may be."""
        if self.read_only:
            return tr("The project was made by a newer Hook Studio and is open for reading only.")
        if file in self.store.listing.clashes:
            found = (f for f in self.store.listing.findings if f.file == file)
            reason = next((f.message for f in found), tr("Another file has the same name."))
            return tr("{reason} Until then it is open for reading only.", reason=reason)
        document = self.store.get(file)
        if document is None or not document.locked:
            return ""
        if "PROJECT_NEWER" in _codes(document):
            return tr("The file was made by a newer Hook Studio and is open for reading only.")
        return tr("The file on disk cannot be read and is not overwritten. Mend or remove it.")

    def findings_in(self, file: str) -> tuple[Finding, ...]:
        """What there is to say about one file."""
        document = self.store.get(file)
        listed = tuple(f for f in self.store.listing.findings if f.file == file)
        return listed + (document.findings if document is not None else ())

    def source(self, file: str) -> str | None:
        """The text of a file as last read or saved; None for one that could not be decoded."""
        document = self.store.get(file)
        return None if document is None else document.source

    def position(self, file: str, field: str) -> Span | None:
        """Where a field, named as in `Finding.field`, stands in its YAML file."""
        place = self.place(file, field)
        return place.span if place is not None and place.file == file else None

    def place(self, file: str, field: str, span: Span | None = None) -> FilePlace | None:
        """Where a part of a field stands, as `file:line:column`; in a body file if it is there."""
        document = self.store.get(file)
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

    def save_response(self, answer: RecordedAnswer) -> None:
        """Save a recorded answer."""
        self._save(answer.file, answer, {})

    def save_environment(self, environment: Environment) -> None:
        """Save an environment."""
        self._save(environment.file, environment, {})

    def save_settings(self, settings: ProjectSettings) -> None:
        """Save the name and the severities of the project."""
        self._save(SETTINGS_FILE, settings, {})

    def save_content_block(self, name: str, source: str) -> None:
        """Save a content block byte for byte."""
        file = f"content_blocks/{name}.liquid"
        self._check_writable(file)
        known = self.store.get(file)
        if known is None or known.content != source:
            write_file(self.root, file, encode(source, file))
            self.store.load(file)

    def delete(self, file: str) -> None:
        """Remove a document's file; its body files stay, another webhook may use them."""
        self._check_writable(file)
        remove_file(self.root, file)
        self.store.set(file, None)

    def rename(self, old_file: str, new_file: str) -> None:
        """Move a document to another name in its folder, its text untouched."""
        self._check_writable(old_file)
        self._check_writable(new_file)
        move_file(self.root, old_file, new_file)
        self.store.set(old_file, None)
        self.store.load(new_file)

    # The disk

    def disk_changes(self) -> tuple[DiskChange, ...]:
        """What another program changed since each file was read or saved here."""
        return self.store.changes()

    def is_writable(self) -> bool:
        """Whether the folders of the project can be written to at all."""
        folders = (self.root, *(self.root / name for name in FOLDERS))
        return all(os.access(folder, os.W_OK) for folder in folders if folder.is_dir())

    def reload(self, file: str) -> None:
        """Take what is on disk now; a file that is gone is forgotten."""
        if stamp_of(self.root, file) is None and file != SETTINGS_FILE:
            self.store.set(file, None)
        else:
            self.store.load(file)

    def accept(self, file: str) -> None:
        """Overwrite what is on disk at the next save, even if that is broken: the user chose so."""
        self.reload(file)
        document = self.store.get(file)
        if document is not None and document.content is None:
            self.store.set(file, replace(document, locked=False))

    def text_to_save(self, file: str, content: Content | None) -> str | None:
        """The text that saving would write; None for what is not saved or cannot be."""
        if content is None or isinstance(content, str):
            return content
        if not isinstance(content, AUTHORED):
            return None
        known = self.store.get(file)
        before = known.content if known is not None else None
        try:
            if known is not None and isinstance(before, AUTHORED):
                return saved_text(file, content, known.source, before)
            return saved_text(file, content, None, None)
        except ProjectWriteError:
            return None

    # Inside

    def _save(self, file: str, content: Authored, bodies: Mapping[str, str]) -> None:
        self._check_writable(file)
        known = self.store.get(file)
        before = known.content if known is not None else None
        if isinstance(before, AUTHORED):
            if same_content(before, content):
                return  # not even touched, so that git sees no change
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
        # Body files first: a webhook never names a text that is not there yet.
        for rel, data in encoded:
            write_file(self.root, rel, data)
        self.store.load(file)

    def _check_writable(self, file: str) -> None:
        why = self.why_locked(file)
        if why:
            found = self.findings_in(file)
            code = "PROJECT_NEWER" if self.read_only else found[0].code if found else None
            raise ProjectWriteError(
                tr("{reason} Your edits are still here.", reason=why), code=code, file=file
            )
        if self.store.is_changed(file):
            raise ProjectWriteError(
                tr("{file} changed on disk (git pull?). Reload, keep mine, or compare.", file=file),
                code="PROJECT_CHANGED",
                file=file,
            )

    def _check_bodies(self, file: str, bodies: list[str], known: Document | None) -> None:
        """A body file that is new to this webhook must not replace a file that is there."""
        for rel in bodies:
            if (known is None or rel not in known.parts) and stamp_of(self.root, rel) is not None:
                raise ProjectWriteError(
                    tr(
                        "The body file {file} exists already and is not overwritten. Choose "
                        "another.",
                        file=rel,
                    ),
                    code="PROJECT_EXISTS",
                    file=file,
                )


def project_context(
    content_blocks: Mapping[str, str],
    catalogs: Mapping[str, tuple[JsonObject, ...]],
    responses: Mapping[str, RecordedAnswer],
    simulations: Mapping[str, Simulation] | None = None,
    environment: Environment | None = None,
) -> dict[str, Json]:
    """The project's part of a rendering's context, in the shape of spec/vectors.README.md.

    `simulations` says by slug which answers are given in another way than they were recorded.
    `environment` is the chosen one; the context has no key of that name without one.
    """
    wanted = simulations or {}
    chosen = {} if environment is None else {"environment": environment.for_rendering()}
    return {
        **chosen,
        "content_blocks": dict(content_blocks),
        "catalogs": {name: list(rows) for name, rows in catalogs.items()},
        "connected_content": [
            answer.for_rendering(wanted.get(slug, Simulation.RECORDED))
            for slug, answer in responses.items()
        ],
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
