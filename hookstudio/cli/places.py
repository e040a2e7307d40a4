"""Where in a file a finding stands, for `file:line:column: message`."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from hookstudio.core.findings import Finding

if TYPE_CHECKING:
    from hookstudio.core.project.folder import Project


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file; line and column count from 1, None where they are not known."""

    file: str
    line: int | None = None
    column: int | None = None

    def __str__(self) -> str:
        parts = [self.file, *(str(part) for part in (self.line, self.column) if part is not None)]
        return ":".join(parts) if self.file else ""


def place_of(project: Project, finding: Finding) -> Place:
    """The finding's place in its file; the file's name is relative to the project."""
    span = finding.span
    if finding.field and finding.file:
        found = project.place(finding.file, finding.field, span)
        if found is None:
            return Place(finding.file)
        return Place(found.file, found.span.line, found.span.column)
    return Place(finding.file, span.line if span else None, span.column if span else None)
