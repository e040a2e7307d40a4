"""A report as JUnit XML, which every CI system shows: a suite for each webhook."""

from __future__ import annotations

from collections.abc import Sequence
from xml.sax.saxutils import quoteattr

from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.marks import marked
from hookstudio.core.checks.reports.report import Report


def junit_report(report: Report) -> str:
    """A webhook without problems is one passed test; each problem that fails is a failed one.

    The others are passed tests that say in `system-out` what was found. No times: two runs write
    the same.
    """
    suites = [(f"webhooks/{slug}.yaml", _of(report, slug)) for slug in report.webhooks]
    if of_project := _of(report, ""):
        suites.insert(0, (report.project, of_project))
    counts = _counts(report, report.problems, sum(max(1, len(each)) for _, each in suites))
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f"<testsuites name={_quoted('hookstudio check')} {counts}>",
    ]
    for name, problems in suites:
        lines += _suite(report, name, problems)
    return "\n".join([*lines, "</testsuites>"])


def _of(report: Report, webhook: str) -> list[Problem]:
    return [problem for problem in report.problems if problem.webhook == webhook]


def _suite(report: Report, name: str, problems: Sequence[Problem]) -> list[str]:
    counts = _counts(report, problems, max(1, len(problems)))
    lines = [f"  <testsuite name={_quoted(name)} {counts}>"]
    if not problems:
        file = _quoted(report.prefix + name)
        lines.append(
            f'    <testcase name="no problems" classname={_quoted(name)} file={file} time="0"/>'
        )
    for problem in problems:
        lines += _case(report, name, problem)
    return [*lines, "  </testsuite>"]


def _case(report: Report, suite: str, problem: Problem) -> list[str]:
    region, rule = problem.region, problem.finding.rule
    named = f"{rule} at {region}"
    line = f' line="{region.line}"' if region.line is not None else ""
    told = f"{region}: {problem.severity}: {problem.message}"
    if report.fails(problem):
        inner = (
            f"<failure type={_quoted(rule)} message={_quoted(problem.message)}>"
            f"{_escaped(told)}</failure>"
        )
    else:
        inner = f"<system-out>{_escaped(told)}</system-out>"
    return [
        f"    <testcase name={_quoted(named)} classname={_quoted(suite)}"
        f' file={_quoted(report.prefix + region.file)}{line} time="0">',
        f"      {inner}",
        "    </testcase>",
    ]


def _counts(report: Report, problems: Sequence[Problem], tests: int) -> str:
    failures = sum(map(report.fails, problems))
    return f'tests="{tests}" failures="{failures}" errors="0" skipped="0" time="0"'


def _quoted(text: str) -> str:
    return quoteattr(marked(text), {"\n": "&#10;", "\t": "&#9;"})


def _escaped(text: str) -> str:
    return marked(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
