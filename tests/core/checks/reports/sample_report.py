"""A report that holds everything a format could stumble over."""

from __future__ import annotations

from hookstudio.core.checks.check_problem import Concerned, Problem, Region
from hookstudio.core.checks.reports.report import Counts, Report
from hookstudio.core.checks.rules.registry import RULES
from hookstudio.core.findings import Finding, Severity

NASTY = '<script>alert(1)</script> & "quoted" ]]> 100%,a:b\r\nnext\x00\x1b[31m\u202e\ud800'
PEOPLE = tuple(Concerned(f"u{number}", f"<b>User {number}</b>") for number in range(12))


def _problem(
    severity: Severity, region: Region, message: str, webhook: str = "order", **more: object
) -> Problem:
    rule = RULES[0].id if severity is Severity.WARNING else "some_rule"
    finding = Finding(rule, severity, message, region.file)
    return Problem(finding, region, webhook, **more)  # type: ignore[arg-type]  # of the tests


def sample_report(**changed: object) -> Report:
    problems = (
        _problem(Severity.WARNING, Region("hookstudio.yaml"), "Odd.", ""),
        _problem(
            Severity.ERROR,
            Region("webhooks/a b%é.yaml", 3, 5, 3, 9),
            NASTY,
            concerned=PEOPLE,
            of_users=20,
        ),
        _problem(Severity.WARNING, Region("webhooks/order.yaml", 4, 1, 6, 2), "Long."),
        _problem(Severity.INFO, Region("webhooks/order.yaml", 9, 1, 9, 1), "Note."),
    )
    values: dict[str, object] = {
        "project": "Shop & Söhne",
        "problems": problems,
        "counts": Counts(2, 20, 40, 3),
        "webhooks": ("fine", "order"),
        "rules": {rule.id: rule for rule in RULES},
        "prefix": "hooks/",
    }
    return Report(**{**values, **changed})  # type: ignore[arg-type]  # of the tests
