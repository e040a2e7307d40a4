"""A report as SARIF 2.1.0, for code scanning and editors (OASIS standard, errata 01)."""

from __future__ import annotations

import hashlib
import json
from urllib.parse import quote

from hookstudio import __version__
from hookstudio.core.checks.check_problem import Problem
from hookstudio.core.checks.marks import marked
from hookstudio.core.checks.reports.report import Report
from hookstudio.core.checks.rules.rule import Rule
from hookstudio.core.findings import Severity

_SCHEMA = (
    "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json"
)
_LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "note"}
_ROOT = "%SRCROOT%"


def sarif_report(report: Report) -> str:
    """One run; the rules that were broken come with it, with their explanation."""
    ids = list(dict.fromkeys(problem.finding.rule for problem in report.problems))
    run = {
        "tool": {
            "driver": {
                "name": "Hook Studio",
                "version": __version__,
                "rules": [_rule(rule, report.rules.get(rule)) for rule in ids],
            }
        },
        "columnKind": "unicodeCodePoints",
        "originalUriBaseIds": {_ROOT: {"description": {"text": "The repository's folder."}}},
        "invocations": [{"executionSuccessful": True}],
        "results": [_result(report, ids, problem) for problem in report.problems],
    }
    return json.dumps({"$schema": _SCHEMA, "version": "2.1.0", "runs": [run]}, indent=2)


def _rule(rule: str, text: Rule | None) -> dict[str, object]:
    if text is None:
        return {"id": rule}
    return {
        "id": rule,
        "shortDescription": {"text": text.title},
        "fullDescription": {"text": text.explanation},
        "help": {"text": text.explanation},
        "defaultConfiguration": {"level": _LEVELS[text.severity]},
    }


def _result(report: Report, ids: list[str], problem: Problem) -> dict[str, object]:
    finding = problem.finding
    result: dict[str, object] = {
        "ruleId": finding.rule,
        "ruleIndex": ids.index(finding.rule),
        "level": _LEVELS[problem.severity],
        "message": {"text": marked(problem.message)},
        "locations": [{"physicalLocation": _location(report, problem)}],
        "partialFingerprints": {"hookstudio/v1": _fingerprint(problem)},
    }
    if problem.concerned:
        users = [marked(user) for user in problem.users]
        languages = [marked(language) for language in problem.languages]
        result["properties"] = {"users": users, "languages": languages}
    return result


def _location(report: Report, problem: Problem) -> dict[str, object]:
    region = problem.region
    uri = quote((report.prefix + region.file).encode("utf-8", "replace"))
    location: dict[str, object] = {"artifactLocation": {"uri": uri, "uriBaseId": _ROOT}}
    if region.line is not None:
        place: dict[str, int | None] = {
            "startLine": region.line,
            "startColumn": region.column,
            "endLine": region.end_line,
            "endColumn": region.end_column,
        }
        location["region"] = {name: number for name, number in place.items() if number is not None}
    return location


def _fingerprint(problem: Problem) -> str:
    """The same for the same problem when it has only moved to another line."""
    finding = problem.finding
    parts = (finding.rule, finding.file, finding.field, finding.message)
    return hashlib.sha256("\0".join(parts).encode("utf-8", "replace")).hexdigest()[:32]
