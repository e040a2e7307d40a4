"""What the studio asks its renderer for: the request, and with it what the rules find.

Light: the studio imports it for the task's name. All work is done in the render process, where
the template is parsed for the rendering anyway.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from hookstudio.core.findings import Finding, Severity
from hookstudio.core.json_value import Json
from hookstudio.core.project.sample_user import SampleUser
from hookstudio.core.wording import translated, trn

if TYPE_CHECKING:
    from hookstudio.core.request.rendered import RenderedRequest
    from hookstudio.core.request.worker_wire import Job

MAX_USERS = 200
"""So many sample users tell what an attribute holds; more say nothing new, and cost time."""
_MOST = 300  # findings of the rules; more take longer to bring over and to underline than to read
_USERS, _SEVERITIES = "rules_users", "rules_severities"


def with_rules(
    context: Mapping[str, Json], users: Sequence[SampleUser], severities: Mapping[str, str]
) -> dict[str, Json]:
    """A rendering's context with what the rules need to know of the project."""
    held: dict[str, Any] = {user.slug: user.sections for user in users[:MAX_USERS]}
    return {**context, _USERS: held, _SEVERITIES: dict(severities)}


@dataclass(frozen=True, slots=True)
class PreviewTask:
    """Renders, and lists the findings as the project wants them."""

    def __call__(self, job: Job, context: Mapping[str, Json]) -> RenderedRequest:
        from hookstudio.core.request.worker_child import render_job  # in the child only

        plain = {name: held for name, held in context.items() if name not in (_USERS, _SEVERITIES)}
        request = render_job(job, plain)
        listed = _cut(_listed(request, job, context), request)
        return replace(request, listed=listed, explanations=_explained(listed))

    def instead(self, stopped: RenderedRequest) -> RenderedRequest:
        return stopped


def _explained(findings: Sequence[Finding]) -> dict[str, str]:
    from hookstudio.core.checks.rules.registry import rule  # in the child only

    found = {name: rule(name) for name in {finding.rule for finding in findings}}
    return {
        name: f"{translated(each.title)}\n{translated(each.explanation)}"
        for name, each in found.items()
        if each
    }


def _cut(listed: tuple[Finding, ...], request: RenderedRequest) -> tuple[Finding, ...]:
    """As many as anyone reads, all errors of the rendering among them, and how many more."""
    if len(listed) <= _MOST:
        return listed
    refusing = {(finding.rule, finding.field, finding.span) for finding in request.errors}
    kept = tuple(
        finding
        for index, finding in enumerate(listed)
        if index < _MOST or (finding.rule, finding.field, finding.span) in refusing
    )
    message = trn(
        "{n:,} more problem is not listed; hookstudio check has all.",
        "{n:,} more problems are not listed; hookstudio check has all.",
        n=len(listed) - len(kept),
    )
    return (*kept, Finding("more_findings", Severity.INFO, message, listed[0].file))


def _listed(request: RenderedRequest, job: Job, context: Mapping[str, Any]) -> tuple[Finding, ...]:
    from hookstudio.core.checks.rules.run import listed  # in the child only
    from hookstudio.core.checks.rules.subject import Subject

    users = tuple(
        SampleUser(slug, sections=sections) for slug, sections in context.get(_USERS, {}).items()
    )
    subject = Subject(
        job.webhook,
        users,
        context.get("content_blocks", {}),
        context.get("catalogs", {}),
        context.get(_SEVERITIES, {}),
    )
    return listed(subject, request.findings)
