"""Finds the folder of a project; light, because every start of the studio looks for one."""

from __future__ import annotations

from pathlib import Path

PROJECT_FILE = "hookstudio.yaml"


def is_project(folder: Path) -> bool:
    """Whether the folder holds a project."""
    return (folder / PROJECT_FILE).is_file()


def project_above(folder: Path) -> Path | None:
    """The folder itself, or the nearest one above it, that holds a project."""
    return next((each for each in (folder, *folder.parents) if is_project(each)), None)
