"""Each rule's own examples: the bad one has the mistake, the good one has none at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from hookstudio.core.checks import fixes
from hookstudio.core.checks.rules.registry import RULES
from hookstudio.core.checks.rules.rule import Rule
from tests.core.checks.rules.example_webhooks import found_in, webhook_of

CHECKED = [rule for rule in RULES if rule.check is not None]


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_the_bad_example_has_it(rule: Rule, tmp_path: Path) -> None:
    webhook = webhook_of(rule.bad, tmp_path)
    found = [finding for finding in found_in(webhook) if finding.rule == rule.id]
    assert found
    assert all(finding.severity is rule.severity for finding in found)


@pytest.mark.parametrize("rule", CHECKED, ids=lambda rule: rule.id)
def test_the_good_example_has_nothing(rule: Rule, tmp_path: Path) -> None:
    assert found_in(webhook_of(rule.good, tmp_path)) == ()


@pytest.mark.parametrize("rule", [r for r in CHECKED if r.fixable], ids=lambda rule: rule.id)
def test_the_fix_removes_it(rule: Rule, tmp_path: Path) -> None:
    webhook = webhook_of(rule.bad, tmp_path)
    finding = next(f for f in found_in(webhook) if f.rule == rule.id and f.fix)
    before = [f for f in found_in(webhook) if f.rule == rule.id]
    after = [f for f in found_in(fixes.apply(webhook, finding)) if f.rule == rule.id]
    assert len(after) == len(before) - 1
