"""A report as workflow commands: GitHub shows each problem beside the line that it is about."""

from __future__ import annotations

from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.marks import marked
from hookstudio.core.checks.reports.report import Report
from hookstudio.core.findings import Severity

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "notice"}
_DATA = str.maketrans({"%": "%25", "\r": "%0D", "\n": "%0A"})
_PROPERTY = _DATA | str.maketrans({":": "%3A", ",": "%2C"})


def github_report(report: Report) -> str:
    """One command a line, and a line that sums up, which GitHub only prints."""
    return "\n".join([*(_command(report, each) for each in report.problems), report.summary])


def _command(report: Report, problem: Problem) -> str:
    region = problem.region
    properties: dict[str, object] = {"file": report.prefix + region.file}
    if region.line is not None:
        properties |= {"line": region.line, "endLine": region.end_line or region.line}
    # GitHub takes columns only of a place on one line.
    if region.column is not None and region.line == region.end_line:
        properties |= {"col": region.column, "endColumn": region.end_column or region.column}
    properties["title"] = problem.finding.rule
    given = ",".join(
        f"{name}={_escaped(str(value), _PROPERTY)}" for name, value in properties.items()
    )
    return f"::{_COMMANDS[problem.severity]} {given}::{_escaped(problem.message, _DATA)}"


def _escaped(text: str, table: dict[int, str]) -> str:
    return marked(text).translate(table)
