"""Snapshots: what each webhook makes for each user, kept as files beside the project.

`snapshots/<webhook>/<user>.snap` holds the request in every language. A change of a template then
shows in a review as a change of what is sent.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from difflib import unified_diff
from enum import StrEnum
from pathlib import Path

from hookstudio.core.checks.snapshots_text import mark_line
from hookstudio.core.errors import ProjectError, ProjectReadError, ProjectWriteError
from hookstudio.core.project.disk import read_file, remove_file, write_file
from hookstudio.core.project.folder import Project
from hookstudio.core.wording import tr

FOLDER = "snapshots"
ENDING = ".snap"
FROZEN_NOW = datetime(2026, 1, 15, 12, 0, tzinfo=UTC)
"""What templates take for the present in checks and snapshots, so that no run differs."""

_MOST_LINES = 4_000  # of a text whose lines are compared one by one


class SnapshotState(StrEnum):
    """How a snapshot stands to what the webhook makes now."""

    SAME = "same"
    CHANGED = "changed"
    NEW = "new"
    """There is no file yet."""
    ORPHAN = "orphan"
    """Its webhook or its user is no more."""
    UNREADABLE = "unreadable"


@dataclass(frozen=True, slots=True)
class Snapshot:
    """One file: `stored` is what it holds, None when there is none or it cannot be read.

    `current` is what it should hold, None for an orphan. `problem` says why it is unreadable.
    """

    webhook: str
    user: str
    state: SnapshotState
    stored: str | None = None
    current: str | None = None
    problem: str = ""

    @property
    def file(self) -> str:
        return snapshot_file(self.webhook, self.user)


def snapshot_file(webhook: str, user: str) -> str:
    """The file of a snapshot, relative to the project's folder."""
    return f"{FOLDER}/{webhook}/{user}{ENDING}"


def snapshot_text(webhook: str, user: str, sections: Iterable[tuple[str, str]]) -> str:
    """The content of a file; each section is a language, "" for the default, and its request."""
    moment = FROZEN_NOW.strftime("%Y-%m-%dT%H:%M:%SZ")
    head = f"# hookstudio snapshot 1: webhooks/{webhook}.yaml for users/{user}.yaml at {moment}\n"
    parts = [f"\n[{mark_line(language) or 'default'}]\n{text}" for language, text in sections]
    return head + "".join(parts)


def without_head(text: str) -> str:
    """The content without its first lines, which say what it is of."""
    head, gap, rest = text.partition("\n\n")
    return rest if gap and head.startswith("# ") else text


def compare(
    project: Project,
    current: Mapping[tuple[str, str], str],
    webhooks: Collection[str] | None = None,
) -> tuple[Snapshot, ...]:
    """The snapshots of the texts by webhook and user, and the orphans, in order of file.

    `webhooks` are the slugs that were asked for, None for all; orphans of others are left out.
    """
    found = [
        _compared(project.root, webhook, user, text) for (webhook, user), text in current.items()
    ]
    for webhook, user in _stored(project.root):
        if (webhook, user) in current or (webhooks is not None and webhook not in webhooks):
            continue
        if not _is_there(project, f"webhooks/{webhook}.yaml", f"users/{user}.yaml"):
            found.append(_orphan(project.root, webhook, user))
    return tuple(sorted(found, key=lambda each: (each.webhook, each.user)))


def stored_webhooks(root: Path) -> frozenset[str]:
    """The slugs of the webhooks that have any snapshot."""
    return frozenset(webhook for webhook, _ in _stored(root))


def accept(project: Project, snapshot: Snapshot) -> None:
    """Let the file hold what the webhook makes now; an orphan is removed.

    Atomic; ProjectWriteError when it cannot be written or would lie outside the project.
    """
    if project.read_only:
        raise ProjectWriteError(
            tr("The project was made by a newer Hook Studio and is open for reading only."),
            code="PROJECT_NEWER",
            file=snapshot.file,
        )
    if snapshot.current is None:
        remove_file(project.root, snapshot.file)
    else:
        write_file(project.root, snapshot.file, _encoded(snapshot.current))


def restore(project: Project, snapshot: Snapshot) -> None:
    """Take an `accept` back: the file holds again what it held when it was compared."""
    if snapshot.stored is None:
        remove_file(project.root, snapshot.file)
    else:
        write_file(project.root, snapshot.file, _encoded(snapshot.stored))


def difference_lines(snapshot: Snapshot, context: int = 3) -> tuple[str, ...]:
    """The lines that change, as `diff -u` writes them, without the two lines of file names."""
    old, new = (snapshot.stored or "").splitlines(), (snapshot.current or "").splitlines()
    if max(len(old), len(new)) > _MOST_LINES:
        line = first_difference(snapshot)
        return (f"@@ -{line} +{line} @@", *_at(old, line, "-"), *_at(new, line, "+"))
    return tuple(unified_diff(old, new, n=context, lineterm=""))[2:]


def first_difference(snapshot: Snapshot) -> int:
    """The line, counted from 1, at which the two texts part."""
    old, new = (snapshot.stored or "").splitlines(), (snapshot.current or "").splitlines()
    pairs = zip(old, new, strict=False)
    same = next((i for i, (left, right) in enumerate(pairs) if left != right), None)
    return (min(len(old), len(new)) if same is None else same) + 1


def _at(lines: list[str], line: int, sign: str) -> list[str]:
    return [f"{sign}{text}" for text in lines[line - 1 : line]]


def _encoded(text: str) -> bytes:
    return text.encode("utf-8", "backslashreplace")


def _compared(root: Path, webhook: str, user: str, current: str) -> Snapshot:
    def snapshot(state: SnapshotState, stored: str | None = None, problem: str = "") -> Snapshot:
        return Snapshot(webhook, user, state, stored, current, problem)

    try:
        # A checkout on Windows may have turned the line ends; only our own are in the text.
        stored = _read(root, snapshot_file(webhook, user))
    except ProjectError as error:
        if error.code == "PROJECT_NO_FILE":
            return snapshot(SnapshotState.NEW)
        return snapshot(SnapshotState.UNREADABLE, problem=error.message)
    return snapshot(SnapshotState.SAME if stored == current else SnapshotState.CHANGED, stored)


def _orphan(root: Path, webhook: str, user: str) -> Snapshot:
    try:
        stored = _read(root, snapshot_file(webhook, user))
    except ProjectError as error:
        return Snapshot(webhook, user, SnapshotState.UNREADABLE, problem=error.message)
    return Snapshot(webhook, user, SnapshotState.ORPHAN, stored)


def _read(root: Path, file: str) -> str:
    return read_file(root, file).data.decode("utf-8", "replace").replace("\r\n", "\n")


def _is_there(project: Project, *files: str) -> bool:
    """Whether all the files exist, be they broken: then what they made is not yet an orphan."""
    return all(project.store.get(file) is not None for file in files)


def _stored(root: Path) -> Iterator[tuple[str, str]]:
    """The webhook and the user of each file; links and anything else are passed over."""
    for webhook in _names(root / FOLDER, folders=True):
        for name in _names(root / FOLDER / webhook, folders=False):
            if name.endswith(ENDING):
                yield webhook, name.removesuffix(ENDING)


def _names(folder: Path, *, folders: bool) -> list[str]:
    if folder.is_symlink():
        return []
    try:
        with os.scandir(folder) as entries:
            return sorted(
                each.name
                for each in entries
                if not each.name.startswith(".")
                and (each.is_dir if folders else each.is_file)(follow_symlinks=False)
            )
    except FileNotFoundError:
        return []
    except OSError as error:
        raise ProjectReadError(
            tr(
                "{folder} cannot be read: {reason}.",
                folder=folder.name,
                reason=(error.strerror or str(error)).lower(),
            ),
            code="PROJECT_UNREADABLE",
            file=FOLDER,
        ) from None
