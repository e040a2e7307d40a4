"""Unsaved edits kept outside the project, so that a crash or a power cut does not lose them."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from pathlib import Path

from hookstudio.core.errors import ProjectReadError, ProjectWriteError
from hookstudio.core.project import yaml_writer
from hookstudio.core.project.disk import MAX_FILE_BYTES
from hookstudio.core.project.environment import Environment
from hookstudio.core.project.environment_format import environment_data, read_environment
from hookstudio.core.project.folder import Project
from hookstudio.core.project.history import Edited
from hookstudio.core.project.listing import split_file
from hookstudio.core.project.response import RecordedAnswer
from hookstudio.core.project.response_format import read_response, response_data
from hookstudio.core.project.sample_user import Draft
from hookstudio.core.project.shape import Shape
from hookstudio.core.project.user_format import read_user, user_data
from hookstudio.core.project.webhook import Webhook
from hookstudio.core.project.webhook_format import body_files, read_webhook, webhook_data
from hookstudio.core.project.yaml_reader import read
from hookstudio.core.wording import tr

_VERSION = 1


@dataclass(frozen=True, slots=True)
class RecoveredFile:
    """One unsaved edit; `document` is None for a document that was deleted.

    `newer_on_disk` says that the file was changed or saved since the edit was made.
    """

    file: str
    document: Edited | None
    newer_on_disk: bool


@dataclass(frozen=True, slots=True)
class Recovery:
    """The unsaved edits of an earlier run of the studio on the same project."""

    files: tuple[RecoveredFile, ...]


@dataclass(frozen=True, slots=True)
class RecoverySnapshot:
    """The unsaved edits at one moment; made at once and written where it may take its time."""

    name: str
    files: tuple[tuple[str, str, Edited | None], ...]  # file, version on disk, document

    @classmethod
    def of(cls, project: Project, files: Sequence[tuple[str, Edited | None]]) -> RecoverySnapshot:
        """Take the documents as they are now; a file without one was deleted."""
        versions = tuple(
            (file, project.store.version_of(file), document) for file, document in files
        )
        return cls(_name(project), versions)

    def write(self, folder: Path) -> None:
        """Write the edits atomically, for this user alone; without edits the file is removed.

        Raises ProjectWriteError when that fails or is too much; the file before it stands.
        """
        from hookstudio.core.private_file import write_private  # start-up time

        path = folder / self.name
        try:
            if not self.files:
                path.unlink(missing_ok=True)
                return
            held = {"version": _VERSION, "files": [_stored(*item) for item in self.files]}
            data = json.dumps(held).encode("ascii")
            if len(data) > MAX_FILE_BYTES:
                raise ProjectWriteError(tr("The unsaved edits are too large for a recovery file."))
            write_private(path, data)
        except OSError as error:
            reason = error.strerror or str(error)
            raise ProjectWriteError(
                tr("The recovery file cannot be written: {reason}.", reason=reason)
            ) from None
        except ValueError as error:
            raise ProjectWriteError(
                tr("The recovery file cannot be written: {reason}.", reason=error)
            ) from None


def read_recovery(project: Project, folder: Path) -> Recovery | None:
    """The edits that were left; None when there are none, or none that can be read.

    What is on disk already is left out.
    """
    path = folder / _name(project)
    try:
        if path.stat().st_size > MAX_FILE_BYTES:
            return None
        held = json.loads(path.read_bytes())
        files = [_recovered(project, item) for item in held["files"]]
    except (OSError, ValueError, KeyError, TypeError, RecursionError, ProjectReadError):
        return None
    # After a save the recovery file may be left for a moment; that is nothing to ask about.
    changed = tuple(item for item in files if project.store.peek(item.file) != item.document)
    return Recovery(changed) if changed else None


def discard_recovery(project: Project, folder: Path) -> None:
    """Forget the edits; a file that cannot be removed is offered again, which is harmless."""
    try:
        folder.joinpath(_name(project)).unlink(missing_ok=True)
    except OSError:
        return


def _name(project: Project) -> str:
    root = str(project.root.resolve()).encode("utf-8", "surrogateescape")
    return f"{sha256(root).hexdigest()[:24]}.json"


def _stored(file: str, version: str, document: Edited | None) -> dict[str, object]:
    stored: dict[str, object] = {"file": file, "base": version}
    if isinstance(document, str):
        stored["text"] = document
    elif isinstance(document, Webhook):
        stored["text"] = yaml_writer.document(webhook_data(document))
        stored["bodies"] = body_files(document)
    elif isinstance(document, RecordedAnswer):
        stored["text"] = yaml_writer.document(response_data(document))
    elif isinstance(document, Environment):
        stored["text"] = yaml_writer.document(environment_data(document))
    elif document is not None:
        stored["text"] = yaml_writer.document(user_data(document))
        if document.draft is not None and not document.draft.valid:
            stored["draft"] = document.draft.text
    return stored


def _recovered(project: Project, stored: dict[str, object]) -> RecoveredFile:
    file, text = str(stored["file"]), stored.get("text")
    newer = stored.get("base") != project.store.version_of(file)
    if not isinstance(text, str):
        return RecoveredFile(file, None, newer)
    folder, slug = split_file(file)
    if folder == "content_blocks":
        return RecoveredFile(file, text, newer)
    text, root = read(text.encode("utf-8"), file)
    shape = Shape(text, file)
    if folder == "users":
        user, draft = read_user(shape, root, slug), stored.get("draft")
        if isinstance(draft, str):
            user = replace(user, draft=Draft(draft, valid=False))
        return RecoveredFile(file, user, newer)
    if folder == "responses":
        return RecoveredFile(file, read_response(shape, root, slug), newer)
    if folder == "environments":
        return RecoveredFile(file, read_environment(shape, root, slug), newer)
    bodies = stored.get("bodies")
    texts = bodies if isinstance(bodies, dict) else {}
    webhook = read_webhook(shape, root, slug, lambda rel: str(texts.get(rel, "")))
    return RecoveredFile(file, webhook, newer)
