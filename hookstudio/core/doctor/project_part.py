"""A project in numbers: its files, and what the rules find in them without a rendering."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hookstudio.core.checks.rules.registry import is_checked
from hookstudio.core.checks.rules.run import apply_severities, listed
from hookstudio.core.checks.rules.subject import subject_of
from hookstudio.core.doctor.part import Part
from hookstudio.core.errors import ProjectReadError
from hookstudio.core.json_value import Json
from hookstudio.core.project.folder import Project


def project(root: Path | None) -> Part:
    """Counts only: no name of a file, a person or an attribute, and no message."""
    if root is None:
        return Part("Project", {"open": "none in the current folder"})
    try:
        opened = Project.open(root)
    except ProjectReadError as error:
        # Its message quotes the file.
        problem = "The project cannot be opened. hookstudio check says where and why."
        return Part("Project", {"open": "failed", "code": error.code}, (problem,))
    facts: dict[str, Json] = {
        "webhooks": len(opened.webhooks),
        "users": len(opened.users),
        "content blocks": len(opened.content_blocks),
        "catalogs": len(opened.catalogs),
        "responses": len(opened.responses),
        "environments": len(opened.environments),
        "broken files": len(opened.broken),
        "read only": opened.read_only,
        "findings": _findings(opened),
    }
    return Part("Project", facts)


def _findings(opened: Project) -> dict[str, int]:
    """How many there are of each rule; what the rules find too is not counted again."""
    mine = {webhook.file for webhook in opened.webhooks.values()}
    of_files = [
        finding
        for finding in opened.findings
        if finding.file not in mine or not is_checked(finding.rule)
    ]
    found = Counter(finding.rule for finding in apply_severities(of_files, opened.severities))
    for webhook in opened.webhooks.values():
        found.update(finding.rule for finding in listed(subject_of(opened, webhook), ()))
    return dict(sorted(found.items()))
