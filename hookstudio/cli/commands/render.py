"""`hookstudio render WEBHOOK --user USER`: show the request that would be sent."""

from __future__ import annotations

import argparse

from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.objects import request_object
from hookstudio.cli.rendering import render, tell_findings, told_unsendable
from hookstudio.cli.terminal import visible_line
from hookstudio.core.liquid.placeholders import masked
from hookstudio.core.request.rendered import RenderedRequest
from hookstudio.core.trust.decision import Outgoing


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print method, URL, headers and body, secrets masked; problems go to stderr."""
    rendered = render(options, environment)
    request = rendered.request
    if options.json:
        environment.write_object(request_object(request))
    else:
        environment.write(request_text(request))
    findings = request.findings
    if request.secrets:
        from hookstudio.cli.trusting import open_trust, ungranted_secrets  # start-up time

        outgoing = Outgoing.of_request(request, signing=rendered.signing)
        store = open_trust(environment)
        findings += ungranted_secrets(store, rendered.project, outgoing, request.webhook)
    tell_findings(environment, rendered.project, findings, as_json=options.json)
    return ExitStatus.FAILED if told_unsendable(environment, request) else ExitStatus.DONE


def request_text(request: RenderedRequest) -> str:
    """The request as HTTP is written, for people."""
    lines = [visible_line(f"{request.method} {masked(request.url.text)}")]
    lines += [
        visible_line(f"{header.name}: {masked(header.value.text)}") for header in request.headers
    ]
    return "\n".join([*lines, "", masked(request.body.text)])
