"""Which project `hookstudio [PROJECT]` opens, decided before a window is there."""

from __future__ import annotations

from pathlib import Path

from hookstudio.cli.arguments import COMMANDS
from hookstudio.cli.project_folder import is_project, project_above
from hookstudio.core.errors import ProjectReadError


def project_to_open(named: str | None, cwd: Path) -> Path | None:
    """The project's folder; None stands for the last one that was open, or the sample.

    A file of a project stands for the project. Raises ProjectReadError with CLI_NO_PROJECT.
    """
    if named is None:
        return project_above(cwd)
    path = cwd / named
    if path.is_dir():
        if is_project(path):
            return path
        raise ProjectReadError(
            f"{path} has no Hook Studio project. Make one: hookstudio init {named}",
            code="CLI_NO_PROJECT",
        )
    root = project_above(path.parent) if path.is_file() else None
    if root is None:
        raise ProjectReadError(_no_folder(named), code="CLI_NO_PROJECT")
    return root


def _no_folder(named: str) -> str:
    import difflib  # start-up time: needed for a mistake only

    near = difflib.get_close_matches(named, COMMANDS, n=1)
    hint = f" Did you mean the command {near[0]}?" if near else ""
    return f"{named} is no project's folder.{hint}"
