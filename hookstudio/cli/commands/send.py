"""`hookstudio send WEBHOOK --user USER`: one attempt, and what came back."""

from __future__ import annotations

import argparse
import asyncio
from urllib.parse import urlsplit

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import attempt_object
from hookstudio.cli.rendering import render, tell_findings, told_unsendable
from hookstudio.cli.terminal import visible_line
from hookstudio.core.delivery.attempt import attempt as send_once
from hookstudio.core.delivery.policy import advice, explain
from hookstudio.core.delivery.result import Attempt, Failure
from hookstudio.core.project.folder import Project
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.secrets import EnvironmentStore, KeyringStore
from hookstudio.core.settings import Settings

_RECEIVER_PORT = 8600


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Send what `render` shows, unless it has problems of severity error."""
    rendered = render(options, environment)
    request = rendered.request
    tell_findings(environment, rendered.project, request.findings, as_json=options.json)
    if told_unsendable(environment, request):
        environment.complain("Nothing was sent.")
        return ExitStatus.FAILED
    attempt = asyncio.run(_send(request, rendered.project, environment))
    if options.json:
        environment.write_object(attempt_object(attempt, explain(attempt)))
    else:
        _show(environment, attempt)
    return ExitStatus.DONE if attempt.received else ExitStatus.FAILED


async def _send(request: RenderedRequest, project: Project, environment: Environment) -> Attempt:
    secrets = EnvironmentStore(KeyringStore(str(project.root.resolve())), environment.variables)
    return await send_once(request, secrets=secrets, settings=Settings.load().network)


def _show(environment: Environment, attempt: Attempt) -> None:
    response = attempt.response
    sent = f"{attempt.request.method} {attempt.request.url}"
    environment.write(visible_line(f"{sent}  ->  {attempt.status_line}  {_time(attempt)}"))
    if response is not None:
        environment.write(
            "\n".join(visible_line(f"{name}: {value}") for name, value in response.headers)
        )
        if response.body:
            environment.write("\n" + response.body.decode("utf-8", "replace").rstrip("\n"))
        if response.cut:
            environment.write(f"\nThe body is cut at {len(response.body):,} bytes.")
    if attempt.received:
        return
    environment.complain(visible_line(attempt.message))
    environment.complain(explain(attempt))
    hint = _receiver_hint(attempt) or (response and advice(attempt.status))
    if hint:
        environment.complain(hint)


def _time(attempt: Attempt) -> str:
    return f"({attempt.timing.total_ms:,.0f} ms)"


def _receiver_hint(attempt: Attempt) -> str:
    """What to do when the webhook points to the receiver and none is there."""
    url = urlsplit(attempt.request.url)
    if attempt.failure is not Failure.REFUSED or url.hostname not in ("127.0.0.1", "localhost"):
        return ""
    if url.port != _RECEIVER_PORT:
        return ""
    return (
        "No receiver listens on this machine. Start one in another terminal: hookstudio receive "
        "(the studio starts its own)."
    )
