"""Names in `severities` of hookstudio.yaml that no rule has, so that they do nothing."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.rules.registry import RULES, rule
from hookstudio.core.checks.rules.spelling import near_name
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.folder import Project

_FILE = "hookstudio.yaml"


def unknown_severities(project: Project) -> Iterator[Finding]:
    """One finding for each, in the order of the file."""
    for name in project.severities:
        if rule(name) is not None:
            continue
        meant = near_name(name, [each.id for each in RULES])
        hint = f"; did you mean {meant}?" if meant else "."
        yield Finding(
            "project_unknown_key",
            Severity.WARNING,
            f'There is no rule "{name[:80]}"{hint}',
            _FILE,
            project.position(_FILE, f"severities.{name}"),
            code="PROJECT_UNKNOWN_KEY",
        )
