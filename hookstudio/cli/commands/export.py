"""`hookstudio export WEBHOOK`: a webhook as Braze takes it."""

from __future__ import annotations

import argparse
import json

from hookstudio.cli.choice import choose_environment, choose_webhook, open_project
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.rendering import tell_findings, tell_notes
from hookstudio.cli.terminal import visible_line
from hookstudio.core.findings import Severity
from hookstudio.core.request.braze import BrazeExport, to_braze, webhook_object


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print it as text for the composer, or as the webhook object of the REST API."""
    project = open_project(options.project, options.webhook, environment.cwd)
    webhook = choose_webhook(project, options.webhook, environment.cwd)
    chosen = choose_environment(project, options.environment, environment.cwd)
    tell_notes(environment, project, (webhook.file,), as_json=options.json)
    export = to_braze(webhook, chosen, project.content_blocks)
    if options.to == "braze-api":
        value = webhook_object(webhook, chosen)
        if options.json:
            environment.write_object({"type": "webhook_object", "webhook": value})
        else:
            environment.write(json.dumps(value, ensure_ascii=False, indent=2))
    elif options.json:
        environment.write_object(_export_object(webhook.slug, export))
    else:
        environment.write(_text(export))
    tell_findings(environment, project, export.findings, as_json=options.json)
    refused = any(finding.severity is Severity.ERROR for finding in export.findings)
    return ExitStatus.FAILED if refused else ExitStatus.DONE


def _export_object(slug: str, export: BrazeExport) -> dict[str, object]:
    return {
        "type": "export",
        "webhook": slug,
        "method": export.method,
        "url": export.url,
        "headers": [[name, value] for name, value in export.headers],
        "body": export.body,
    }


def _text(export: BrazeExport) -> str:
    headers = [visible_line(f"{name}: {value}") for name, value in export.headers]
    parts = [
        ("HTTP method", export.method),
        ("Webhook URL", export.url),
        ("Request headers", "\n".join(headers) or "(none)"),
        ("Request body", export.body),
    ]
    return "\n\n".join(f"--- {title} ---\n{text}" for title, text in parts)
