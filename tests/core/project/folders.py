"""Small projects in a folder, for tests of what opens and what is written."""

from __future__ import annotations

from pathlib import Path

from hookstudio.core.findings import Finding
from hookstudio.core.project.folder import Project

HOOK = "webhooks/x.yaml"


def write(root: Path, file: str, text: str | bytes) -> None:
    path = root / file
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(text.encode() if isinstance(text, str) else text)


def opened(root: Path, file: str = "", text: str | bytes = "") -> Project:
    if file:
        write(root, file, text)
    return Project.open(root)


def only(project: Project) -> Finding:
    (finding,) = project.findings
    return finding


def refused(root: Path, text: str | bytes, file: str = HOOK) -> Finding:
    """The one finding of a file that must not open."""
    project = opened(root, file, text)
    assert project.webhooks == {}
    assert project.broken == {file}
    return only(project)
