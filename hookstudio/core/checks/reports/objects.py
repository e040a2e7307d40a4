"""A report as lines of JSON; README.md documents the objects."""

from __future__ import annotations

from collections.abc import Iterator

from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.reports.report import Report
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.findings import Severity


def report_objects(report: Report) -> Iterator[dict[str, object]]:
    """A `problem` for each, then a `check`."""
    for problem in report.problems:
        yield problem_object(problem)
    counts = report.counts
    yield {
        "type": "check",
        "project": report.project,
        "failed": report.failed,
        "errors": report.count(Severity.ERROR),
        "warnings": report.count(Severity.WARNING),
        "infos": report.count(Severity.INFO),
        "webhooks": counts.webhooks,
        "users": counts.users,
        "requests": counts.renderings,
        "snapshots": counts.snapshots,
    }


def problem_object(problem: Problem) -> dict[str, object]:
    """`problem`: one finding with its place in the file and the users it concerns."""
    finding, region = problem.finding, problem.region
    return {
        "type": "problem",
        "code": finding.code,
        "rule": finding.rule,
        "severity": str(finding.severity),
        "message": finding.message,
        "file": region.file,
        "line": region.line,
        "column": region.column,
        "end_line": region.end_line,
        "end_column": region.end_column,
        "field": finding.field,
        "webhook": problem.webhook,
        "users": list(problem.users),
        "of_users": problem.of_users,
        "languages": list(problem.languages),
    }


def rule_object(rule: Rule) -> dict[str, object]:
    """`rule`: what one rule is about."""
    return {
        "type": "rule",
        "rule": rule.id,
        "severity": str(rule.severity),
        "title": rule.title,
        "explanation": rule.explanation,
        "bad": rule.bad.text,
        "good": rule.good.text,
        "fixable": rule.fixable,
    }
