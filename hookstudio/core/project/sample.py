"""The sample project: what a first start shows, and what `make run` opens."""

from __future__ import annotations

import os
from pathlib import Path

from hookstudio.core.errors import ProjectWriteError
from hookstudio.core.paths import resources
from hookstudio.core.project.disk import write_file
from hookstudio.core.project.folder import Project
from hookstudio.core.project.listing import FOLDERS, SETTINGS_FILE
from hookstudio.core.wording import tr


def sample_project(target: Path) -> Project:
    """Copy the sample project to a folder and open it; one that is there already is only opened.

    The settings file is written last, so that a copy that broke off is made again.
    """
    if not target.joinpath(SETTINGS_FILE).exists():
        source = resources() / "sample"
        files = [f"{folder}/{name}" for folder in FOLDERS for name in _names(source / folder)]
        try:
            target.mkdir(parents=True, exist_ok=True)
            for file in [*files, SETTINGS_FILE]:
                write_file(target, file, source.joinpath(file).read_bytes())
        except OSError as error:
            raise ProjectWriteError(
                tr(
                    "The sample project cannot be copied to {folder}: {reason}.",
                    folder=target,
                    reason=error.strerror or error,
                )
            ) from None
    return Project.open(target)


def _names(folder: Path) -> list[str]:
    if not folder.is_dir():
        return []
    return sorted(name for name in os.listdir(folder) if not name.startswith("."))  # noqa: PTH208
