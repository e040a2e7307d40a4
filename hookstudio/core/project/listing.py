"""Which files of a folder belong to a project."""

from __future__ import annotations

import os
import unicodedata
from dataclasses import dataclass
from pathlib import Path

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.wording import tr, trn

SETTINGS_FILE = "hookstudio.yaml"
FOLDERS = {
    "webhooks": (".yaml",),
    "users": (".yaml",),
    "content_blocks": (".liquid",),
    "catalogs": (".csv", ".json"),
    "responses": (".yaml",),
    "environments": (".yaml",),
}
"""The folders of a project and the endings of the files that are read in them."""

MAX_FILES = 2_000
"""Files that are read of one folder; the rest are counted and reported."""

_MAX_NAMES = 200_000
_NEAR_ENDINGS = {".yml": ".yaml", ".json": ".yaml", ".html": ".liquid", ".txt": ".liquid"}


@dataclass(frozen=True, slots=True)
class Listing:
    """The files to read, in order, the ones that clash with another by name, and findings."""

    files: tuple[str, ...]
    clashes: frozenset[str]
    findings: tuple[Finding, ...]


def list_project(root: Path) -> Listing:
    """Look through the folders of a project without opening a file."""
    files: list[str] = []
    clashes: set[str] = set()
    findings: list[Finding] = []
    for folder, endings in FOLDERS.items():
        names = _names(root, folder, findings)
        wanted = sorted(name for name in names if _ending(name) in endings)
        findings += _misnamed(folder, names, endings)
        if len(wanted) > MAX_FILES:
            message = trn(
                "{folder} holds {n:,} file; the first {most:,} by name are shown.",
                "{folder} holds {n:,} files; the first {most:,} by name are shown.",
                n=len(wanted),
                folder=folder,
                most=MAX_FILES,
            )
            findings.append(_finding("PROJECT_TOO_BIG", Severity.WARNING, message, folder))
            wanted = wanted[:MAX_FILES]
        clashes |= _clashes(folder, wanted, findings)
        files += [f"{folder}/{name}" for name in wanted]
    return Listing(tuple(files), frozenset(clashes), tuple(findings))


def split_file(file: str) -> tuple[str, str]:
    """The folder of a document's file, and its slug."""
    folder, _, name = file.partition("/")
    return folder, name.removesuffix(_ending(name))


def fold(name: str) -> str:
    """The form in which two names are the same file on Windows or macOS."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", name).casefold())


def _names(root: Path, folder: str, findings: list[Finding]) -> list[str]:
    path = root / folder
    try:
        if path.is_symlink():
            message = tr("{folder} is a link; a project holds plain folders only.", folder=folder)
            findings.append(_finding("PROJECT_PATH_ESCAPE", Severity.ERROR, message, folder))
            return []
        names: list[str] = []
        with os.scandir(path) as entries:
            for entry in entries:
                if not entry.name.startswith("."):
                    names.append(entry.name)
                # A folder of millions must not hold up the opening for minutes.
                if len(names) >= _MAX_NAMES:
                    break
    except FileNotFoundError:
        return []
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        message = tr("{folder} cannot be read: {reason}.", folder=folder, reason=reason)
        findings.append(_finding("PROJECT_UNREADABLE", Severity.ERROR, message, folder))
        return []
    return names


def _misnamed(folder: str, names: list[str], endings: tuple[str, ...]) -> list[Finding]:
    """Files that look as if they were meant to be read; a few of them, not a flood."""
    found: list[Finding] = []
    for name in sorted(names):
        ending = _ending(name)
        better = _NEAR_ENDINGS.get(ending)
        if ending in endings or better not in endings or len(found) >= 20:
            continue
        message = tr(
            "{name} is not read; a file here must end with {ending}.", name=name, ending=better
        )
        found.append(_finding("PROJECT_FILE_NAME", Severity.WARNING, message, f"{folder}/{name}"))
    return found


def _clashes(folder: str, names: list[str], findings: list[Finding]) -> set[str]:
    first: dict[str, str] = {}
    clashes: set[str] = set()
    for name in names:
        other = first.setdefault(fold(name), name)
        if other != name:
            message = tr(
                "{other} and {name} differ only by case; rename one of them.",
                other=other,
                name=name,
            )
            file = f"{folder}/{name}"
            findings.append(_finding("PROJECT_NAME_CLASH", Severity.ERROR, message, file))
            clashes.add(file)
    return clashes


def _ending(name: str) -> str:
    stem, dot, ending = name.rpartition(".")
    return f".{ending}" if stem and dot else ""


def _finding(code: str, severity: Severity, message: str, file: str) -> Finding:
    return Finding(code.lower(), severity, message, file, code=code)
