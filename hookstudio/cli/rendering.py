"""Rendering for the commands: in the child process, with the problems told on stderr."""

from __future__ import annotations

import argparse
from collections.abc import Iterable
from dataclasses import dataclass, replace

from hookstudio.cli.choice import (
    choose_environment,
    choose_language,
    choose_user,
    choose_webhook,
    open_project,
)
from hookstudio.cli.environment import Environment
from hookstudio.cli.objects import finding_object
from hookstudio.cli.places import place_of
from hookstudio.cli.terminal import visible_line
from hookstudio.core.findings import Finding, Severity
from hookstudio.core.project.environment import Environment as ProjectEnvironment
from hookstudio.core.project.folder import Project, project_context
from hookstudio.core.project.listing import SETTINGS_FILE
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.request.worker import RenderJob, RenderWorker


@dataclass(frozen=True, slots=True)
class Rendered:
    """A rendered request, the project that it came from, and the environment it is for."""

    project: Project
    request: RenderedRequest
    chosen: ProjectEnvironment | None = None

    @property
    def signing(self) -> str:
        """The keyring's name of the secret that signs the request; empty for no signature."""
        name = self.project.webhooks[self.request.webhook].delivery.signing_secret
        return name if self.chosen is None else self.chosen.secret_name(name)


def render(options: argparse.Namespace, environment: Environment) -> Rendered:
    """Render what `WEBHOOK --user USER` names, under the deadline of the studio's preview."""
    project = open_project(options.project, options.webhook, environment.cwd)
    webhook = choose_webhook(project, options.webhook, environment.cwd)
    user = choose_user(project, options.user, environment.cwd)
    variant = choose_language(webhook, options.language)
    chosen = choose_environment(project, options.environment, environment.cwd)
    if variant.note:
        environment.complain(visible_line(variant.note))
    files = (webhook.file, user.file, *([chosen.file] if chosen is not None else ()))
    tell_notes(environment, project, files, as_json=options.json)
    context = project_context(
        project.content_blocks, project.catalogs, project.responses, environment=chosen
    )
    job = RenderJob(webhook, user, context, variant.language, now=None, receiver_port=None)
    with RenderWorker() as worker:
        return Rendered(project, worker.submit(job).result(), chosen)


def tell_notes(
    environment: Environment, project: Project, files: Iterable[str], *, as_json: bool
) -> None:
    """Warn of what is odd in the files that are used: a newer format, a key that is not known."""
    notes = []
    for file in (SETTINGS_FILE, *files):
        for finding in project.findings_in(file):
            message = finding.message if as_json else f"{finding.message} [{finding.code}]"
            notes.append(replace(finding, severity=Severity.WARNING, message=message))
    tell_findings(environment, project, notes, as_json=as_json)


def tell_findings(
    environment: Environment, project: Project, findings: Iterable[Finding], *, as_json: bool
) -> None:
    """Errors and warnings as `file:line:column: message` on stderr; all as objects in JSON."""
    for finding in findings:
        place = place_of(project, finding)
        if as_json:
            environment.write_object(finding_object(finding, place))
        if finding.severity is Severity.INFO:
            continue
        kind = "" if finding.severity is Severity.ERROR else f"{finding.severity}: "
        where = f"{place}: " if place.file else ""
        environment.complain(visible_line(f"{where}{kind}{finding.message}"))


def told_unsendable(environment: Environment, request: RenderedRequest) -> bool:
    """Whether the request may not be sent; says so on stderr when it was aborted."""
    if request.aborted is not None:
        reason = request.aborted.reason or "no reason given"
        environment.complain(visible_line(f"The message is aborted: {reason}"))
    return not request.sendable
