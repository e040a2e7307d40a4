"""`hookstudio check [WEBHOOK…]`: all that would break, for every user in every language."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Mapping
from pathlib import Path

from hookstudio.cli.check_arguments import NEVER
from hookstudio.cli.choice import choose_environment, open_chosen
from hookstudio.cli.environment import Environment
from hookstudio.cli.exit_status import ExitStatus
from hookstudio.cli.progress import progress
from hookstudio.cli.terminal import json_line, visible
from hookstudio.core.checks.check import check
from hookstudio.core.checks.reports.github import github_report
from hookstudio.core.checks.reports.junit import junit_report
from hookstudio.core.checks.reports.objects import report_objects, rule_object
from hookstudio.core.checks.reports.page import html_report
from hookstudio.core.checks.reports.plain import plain_report
from hookstudio.core.checks.reports.report import Counts, Report
from hookstudio.core.checks.reports.sarif import sarif_report
from hookstudio.core.checks.rules.registry import RULES, rule
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.errors import HookStudioError, UsageError
from hookstudio.core.findings import Severity
from hookstudio.core.project.folder import Project
from hookstudio.core.project.webhook import Webhook

_WRITERS = {
    "text": plain_report,
    "junit": junit_report,
    "sarif": sarif_report,
    "github": github_report,
    "html": html_report,
}


def run(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    """Print the report, or write it to a file; 1 when a problem is as severe as `--fail-on`.

    It is 2 when a file of the project cannot be read, whatever else is found.
    """
    if options.rules or options.explain is not None:
        return _tell_rules(options, environment)
    project, chosen = open_chosen(options.project, options.webhooks, environment.cwd)
    report = _report(project, chosen, options, environment)
    written = "json" if options.json else options.format or "text"
    if written == "json":
        lines = [json_line(each) for each in report_objects(report)]
        text = "\n".join(lines)
    else:
        text = _WRITERS[written](report)
    if options.output is None:
        environment.write(text)
    else:
        _save(environment.cwd / options.output, visible(text) if written == "text" else text)
        environment.complain(report.summary)
    if chosen is None and any(each.severity is Severity.ERROR for each in project.findings):
        return ExitStatus.USAGE
    return ExitStatus.FAILED if report.failed else ExitStatus.DONE


def _report(
    project: Project,
    chosen: tuple[Webhook, ...] | None,
    options: argparse.Namespace,
    environment: Environment,
) -> Report:
    stage = choose_environment(project, options.environment, environment.cwd)
    with progress(environment, "Rendering") as shown:
        checked = check(
            project, chosen, stressed=options.stress, environment=stage, on_progress=shown
        )
    webhooks = chosen or tuple(project.webhooks.values())
    return Report(
        project.name,
        checked.problems,
        Counts(len(webhooks), len(project.users), checked.renderings, len(checked.snapshots)),
        tuple(webhook.slug for webhook in webhooks),
        {each.id: each for each in RULES},
        _prefix(project, environment.variables),
        None if options.fail_on == NEVER else Severity(options.fail_on),
    )


def _prefix(project: Project, variables: Mapping[str, str]) -> str:
    """The way from the repository's folder to the project's, `hooks/` or empty."""
    root = project.root.resolve()
    named = variables.get("GITHUB_WORKSPACE")
    above = [Path(named).resolve()] if named else []
    above += [folder for folder in (root, *root.parents) if (folder / ".git").exists()]
    base = next((folder for folder in above if root.is_relative_to(folder)), root)
    inner = root.relative_to(base).as_posix()
    return "" if inner == "." else f"{inner}/"


def _save(file: Path, text: str) -> None:
    try:
        file.write_text(f"{text}\n", encoding="utf-8", errors="replace", newline="\n")
    except OSError as error:
        reason = (error.strerror or str(error)).lower()
        raise HookStudioError(
            f"The report cannot be written to {file}: {reason}.", code="REPORT_WRITE"
        ) from None


def _tell_rules(options: argparse.Namespace, environment: Environment) -> ExitStatus:
    chosen = RULES if options.explain is None else (_rule_named(options.explain),)
    if options.json or options.format == "json":
        for each in chosen:
            environment.write_object(rule_object(each))
    elif options.explain is not None:
        environment.write(_explained(chosen[0]))
    else:
        width = max(len(each.id) for each in chosen)
        for each in chosen:
            environment.write(f"{each.id:<{width}}  {each.severity:<7}  {each.title}")
    return ExitStatus.DONE


def _rule_named(words: str) -> Rule:
    found = rule(words)
    if found is not None:
        return found
    near = difflib.get_close_matches(words.replace("-", "_"), [each.id for each in RULES], n=3)
    hint = f"Did you mean {' or '.join(near)}?" if near else "hookstudio check --rules lists them."
    raise UsageError(f"There is no rule {words!r}. {hint}", code="CLI_NO_RULE")


def _explained(found: Rule) -> str:
    fix = "\nSome of its findings can be fixed in the studio.\n" if found.fixable else ""
    return (
        f"{found.id} ({found.severity}): {found.title}\n\n{found.explanation}\n{fix}\n"
        f"Bad ({found.bad.where}):\n{_indented(found.bad.text)}\n\n"
        f"Good ({found.good.where}):\n{_indented(found.good.text)}"
    )


def _indented(text: str) -> str:
    return "\n".join(f"    {line}" for line in text.splitlines())
