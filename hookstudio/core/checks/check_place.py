"""Where a finding stands in the files on the disk."""

from __future__ import annotations

from hookstudio.core.checks.check_problem import Region
from hookstudio.core.findings import Finding, Span
from hookstudio.core.project.folder import Project


def region_of(project: Project, finding: Finding) -> Region:
    """The finding's place; a span of a field is found in the YAML file, or in the body file."""
    if finding.field and finding.file:
        found = project.place(finding.file, finding.field, finding.span)
        return Region(finding.file) if found is None else _region(found.file, found.span)
    if finding.span is None:
        return Region(finding.file)
    return _region(finding.file, finding.span)


def _region(file: str, span: Span) -> Region:
    return Region(file, span.line, span.column, span.end_line, span.end_column)
