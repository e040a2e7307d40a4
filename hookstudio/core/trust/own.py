"""Projects that were made here are the user's own: trusted from the start."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path

from hookstudio.core.errors import HookStudioError
from hookstudio.core.project.folder import Project
from hookstudio.core.project.listing import SETTINGS_FILE
from hookstudio.core.project.sample import sample_project
from hookstudio.core.trust.demands import demands_of
from hookstudio.core.trust.store import TrustStore


def create_own(root: Path, name: str) -> Project:
    """Make a project in the folder; raises as `Project.create`."""
    return _trusted(Project.create(root, name))


def own_sample(folder: Path) -> Project:
    """The user's copy of the sample; only what is copied now is trusted by that."""
    is_new = not (folder / SETTINGS_FILE).exists()
    sample = sample_project(folder)
    return _trusted(sample) if is_new else sample


def _trusted(project: Project) -> Project:
    # Where that cannot be written down, the project is there all the same, and asks later.
    with suppress(HookStudioError):
        TrustStore().trust(project.root, demands_of(project))
    return project
