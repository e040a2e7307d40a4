"""What an editor says about the file of its document: why it is locked, what is odd in it."""

from __future__ import annotations

from typing import NamedTuple

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.folder import Project
from hookstudio.core.wording import tr


class FileNotes(NamedTuple):
    """`locked` is empty for a file that may be written; `odd` has a line for each finding."""

    locked: str = ""
    odd: tuple[str, ...] = ()


def notes_on(project: Project, file: str) -> FileNotes:
    """The notes on one file, as last read or saved."""
    found = project.findings_in(file)
    return FileNotes(
        project.why_locked(file),
        tuple(_line(finding) for finding in found if finding.severity is not Severity.ERROR),
    )


def _line(finding: Finding) -> str:
    if not finding.span or finding.field:
        return finding.message
    return tr("Line {line}: {problem}", line=finding.span.line, problem=finding.message)
