"""The measure: 95 % of the mistakes found at their place, 2 % false alarms on right templates."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.checks.fixes import text_at
from hookstudio.core.checks.rules.run import run_rules
from hookstudio.core.checks.rules.subject import Subject
from hookstudio.core.findings import Finding
from hookstudio.core.project.webhook import Webhook
from tests.core.checks.rules.corpora import Case, read_corpus
from tests.core.checks.rules.example_webhooks import (
    BLOCKS,
    CATALOGS,
    found_in,
    rendered_findings,
    webhook_of,
)

CORRECT = read_corpus("correct.txt")
DEFECTS = read_corpus("defects.txt")
# What a rendering says of the data, and not of the template.
_OF_DATA = {
    "connected_content_unrecorded", "message_aborted", "promotion_missing", "url_line_break",
    "url_loopback",
}  # fmt: skip


def _marked(webhook: Webhook, finding: Finding) -> str:
    text = text_at(webhook, finding.field) or ""
    return text[finding.span.start : finding.span.end] if finding.span is not None else ""


def _is_found(case: Case, folder: Path) -> bool:
    webhook = webhook_of(case.example, folder)
    found = [*found_in(webhook), *rendered_findings(webhook)]
    mine = [finding for finding in found if finding.rule == case.rule]
    if case.marked is None:
        return bool(mine)
    return case.marked in {_marked(webhook, finding) for finding in mine}


def test_both_are_large_enough() -> None:
    assert len(CORRECT) >= 100
    assert len(DEFECTS) >= 100
    assert len({case.rule for case in DEFECTS}) >= 60


def test_mistakes_are_found_where_they_are(tmp_path: Path) -> None:
    lost = [
        f"{case.name} ({case.rule})"
        for number, case in enumerate(DEFECTS)
        if not _is_found(case, tmp_path / str(number))
    ]
    assert len(lost) <= 0.05 * len(DEFECTS), lost


@pytest.mark.parametrize("known", [True, False], ids=["with-users", "without-users"])
def test_right_templates_raise_no_alarm(tmp_path: Path, known: bool) -> None:
    alarms = []
    for number, case in enumerate(CORRECT):
        webhook = webhook_of(case.example, tmp_path / str(number))
        found = found_in(webhook)
        if known:
            found += tuple(f for f in rendered_findings(webhook) if f.rule not in _OF_DATA)
        else:
            found = run_rules(Subject(webhook, (), BLOCKS, CATALOGS))
        if "silenced" in case.name:
            found = tuple(finding for finding in found if finding.rule != "ignore_unused")
        alarms += [f"{case.name}: {finding.rule}" for finding in found[:1]]
    assert len(alarms) <= 0.02 * len(CORRECT), alarms
