"""The registry: complete, explained, and each rule's severity can be set."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from hookstudio.core.checks.rules.registry import RULES, rule
from hookstudio.core.checks.rules.rule import Reporter, Rule, Where
from hookstudio.core.checks.rules.run import apply_severities
from hookstudio.core.findings import Finding, Severity
from tests.core.checks.rules.example_webhooks import rendered_findings, webhook_of

CORE = Path(__file__).parents[4] / "hookstudio" / "core"
RENDERED = [
    each
    for each in RULES
    if each.reporter in (Reporter.LIQUID, Reporter.REQUEST) and each.bad.where is not Where.NOTE
]
# How the core names a rule where it reports one.
_REPORTED = re.compile(
    r"(?:Problem\(|Finding\(|self\._add\(|self\.add\(|report\(|field\.finding\(|_report\()"
    r"\s*(?:context,\s*)?\"([a-z]+(?:_[a-z]+)*)\""
    r"|\brule = \"([a-z_]+)\"|: \(\"(render_[a-z]+)\""
)
_CODES = re.compile(r"\"((?:URL|PROJECT)_[A-Z_]+)\"")
# Raised where somebody saves or opens; codes of the URL rules that have a name of their own.
_NO_FINDINGS = {
    "project_changed", "project_exists", "project_read_only", "project_write",
    "url_secret", "url_local",
}  # fmt: skip


def _reported() -> set[str]:
    found: set[str] = set()
    for folder in ("liquid", "request", "project"):
        for file in (CORE / folder).rglob("*.py"):
            text = file.read_text(encoding="utf-8")
            found |= {name for match in _REPORTED.finditer(text) for name in match.groups() if name}
            found |= {code.lower() for code in _CODES.findall(text)}
    return found - _NO_FINDINGS


def test_every_reported_rule_is_registered() -> None:
    reported = _reported()
    assert len(reported) > 70
    assert reported - {"webhook", "user", "response", "content_block", "environment"} <= {
        r.id for r in RULES
    }


def test_at_least_thirty_are_checked_here() -> None:
    assert sum(each.check is not None for each in RULES) >= 30


def test_ids_are_unique() -> None:
    assert len({each.id for each in RULES}) == len(RULES)


@pytest.mark.parametrize("each", RULES, ids=lambda each: each.id)
def test_each_is_explained(each: Rule) -> None:
    assert re.fullmatch(r"[a-z]+(_[a-z]+)*", each.id)
    assert each.title
    assert not each.title.endswith(".")
    assert each.explanation.endswith((".", "}"))
    assert "!" not in each.explanation
    assert each.bad.text
    assert each.good.text
    assert each.bad != each.good
    assert (each.check is not None) is (each.reporter is Reporter.RULE)


@pytest.mark.parametrize("each", RENDERED, ids=lambda each: each.id)
def test_a_rendering_reports_the_bad_example(each: Rule, tmp_path: Path) -> None:
    found = rendered_findings(webhook_of(each.bad, tmp_path))
    severities = {finding.severity for finding in found if finding.rule == each.id}
    assert severities == {each.severity}


@pytest.mark.parametrize("each", RENDERED, ids=lambda each: each.id)
def test_a_rendering_passes_the_good_example(each: Rule, tmp_path: Path) -> None:
    found = rendered_findings(webhook_of(each.good, tmp_path))
    assert each.id not in {finding.rule for finding in found}


def test_a_rule_is_found_by_either_spelling() -> None:
    assert rule("missing-default") is rule("missing_default") is not None
    assert rule("no_such_rule") is None


def test_severities_are_set_by_name() -> None:
    findings = (
        Finding("missing_default", Severity.WARNING, "a"),
        Finding("url_port", Severity.ERROR, "b"),
        Finding("json_unescaped", Severity.ERROR, "c"),
    )
    wanted = {"missing_default": "error", "url-port": "off"}
    assert [(f.rule, f.severity) for f in apply_severities(findings, wanted)] == [
        ("missing_default", Severity.ERROR),
        ("json_unescaped", Severity.ERROR),
    ]
