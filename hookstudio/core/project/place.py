"""What may stand in a project's folder: relative paths that stay inside it on every system."""

from __future__ import annotations

import os
import re
from pathlib import Path

from hookstudio.core.errors import ProjectReadError
from hookstudio.core.wording import tr, translatable, translated

FILE = translatable("The file")
BODY_FILE = translatable("The body file")
"""What a path is of, as a message begins."""

_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{device}{digit}" for device in ("com", "lpt") for digit in "0123456789¹²³"]
)
_DRIVE = re.compile(r"^[A-Za-z]:")
_FORBIDDEN = re.compile(r'[<>:"|?*\x00-\x1f\x7f]')


def unportable(name: str) -> str | None:
    """Why one part of a path cannot be a file name on Windows; None when it can."""
    if name.split(".")[0].rstrip(" ").casefold() in _RESERVED:
        return tr("'{name}' cannot be a file name on Windows.", name=name)
    if name != name.rstrip(" ."):
        return tr(
            "'{name}' cannot be a file name on Windows: it ends with a space or a dot.", name=name
        )
    found = _FORBIDDEN.search(name)
    if found is not None:
        return tr(
            "'{name}' cannot be a file name on Windows: it holds {character!r}.",
            name=name,
            character=found.group(),
        )
    if len(name.encode("utf-8", "surrogatepass")) > 255:
        return tr("'{name}…' is too long for a file name.", name=name[:40])
    return None


def parts_of(rel: str, what: str = FILE) -> tuple[str, ...]:
    """The parts of a relative path, or a ProjectReadError that says `what` it is the path of.

    Refuses what is absolute, has a drive, a share, a backslash or `..`, and names that one of
    the systems cannot hold (spec/safety.md row 2).
    """
    subject = translated(what)
    if "\\" in rel or _DRIVE.match(rel):
        raise ProjectReadError(
            tr(
                "{subject} must be relative, with / between parts, not {path!r}.",
                subject=subject,
                path=rel,
            ),
            code="PROJECT_PATH_ESCAPE",
        )
    if rel.startswith(("/", "~")):
        raise ProjectReadError(
            tr(
                "{subject} must be relative to the project, not {path!r}.",
                subject=subject,
                path=rel,
            ),
            code="PROJECT_PATH_ESCAPE",
        )
    parts = tuple(part for part in rel.split("/") if part not in ("", "."))
    if ".." in parts:
        raise ProjectReadError(
            tr("{subject} {path} is outside the project folder.", subject=subject, path=rel),
            code="PROJECT_PATH_ESCAPE",
        )
    if not parts or rel.endswith("/"):
        raise ProjectReadError(
            tr("{subject} {path!r} is not a file.", subject=subject, path=rel),
            code="PROJECT_PATH_NAME",
        )
    for part in parts:
        why = unportable(part)
        if why is not None:
            raise ProjectReadError(
                tr("{subject}: {reason}", subject=subject, reason=why), code="PROJECT_PATH_NAME"
            )
    return parts


def inside(root: Path, rel: str, what: str = FILE) -> Path:
    """The real path of a file of the project, or a ProjectReadError when it would leave `root`.

    The file need not exist. A link on the way is refused, wherever it points: between this
    check and the opening it could be turned. Opening goes through `disk.read_file`, which does
    not follow links either.
    """
    parts = parts_of(rel, what)
    base = os.path.realpath(root)
    path = os.path.join(base, *parts)  # noqa: PTH118 - realpath and commonpath have no Path form
    real = os.path.realpath(path)
    if real != path:
        outside = os.path.commonpath([base, real]) != base
        raise link_error(rel, outside=outside)
    return Path(path)


def link_error(rel: str, *, outside: bool) -> ProjectReadError:
    """The error for a link in a project."""
    message = tr("{file} is a link; a project holds plain files only.", file=rel)
    if outside:
        message = tr(
            "{file} is a link to a place outside the project; a project holds plain files only.",
            file=rel,
        )
    return ProjectReadError(message, code="PROJECT_PATH_ESCAPE")
