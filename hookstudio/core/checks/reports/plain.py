"""A report for people at a terminal: `file:line:column: severity: message [rule]`."""

from __future__ import annotations

from hookstudio.core.checks.reports.report import Report
from hookstudio.core.findings import Severity


def plain_report(report: Report) -> str:
    """One line for each problem, and one that sums up; control characters are not yet marked.

    Notes are only counted, unless they make the check fail.
    """
    lines = [
        f"{problem.region}: {problem.severity}: {problem.message} [{problem.finding.rule}]".replace(
            "\n", "\\n"
        )
        for problem in report.problems
        if problem.severity is not Severity.INFO or report.fails(problem)
    ]
    return "\n".join([*lines, report.summary])
